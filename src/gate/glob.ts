/**
 * Does PATH match the glob? `*` is any run of characters but `/`, `?` one such character, `**` any run of whole folders.
 * Linear in effect: the pattern is cut into parts, and only `**` is tried in several places.
 */
export function matchesGlob(path: string, glob: string): boolean {
  return matchParts(path.split('/'), glob.replace(/^\.?\//, '').split('/'))
}

function matchParts(parts: readonly string[], globs: readonly string[]): boolean {
  // reachable[j]: the globs so far can have consumed the first j parts.
  let reachable = parts.map(() => false)
  reachable = [true, ...reachable]
  for (const glob of globs) {
    const next = reachable.map(() => false)
    if (glob === '**') {
      let open = false
      reachable.forEach((is, j) => {
        open ||= is
        next[j] = open
      })
    } else {
      parts.forEach((part, j) => {
        if (reachable[j] && matchPart(part, glob)) next[j + 1] = true
      })
    }
    reachable = next
  }
  return reachable[parts.length] ?? false
}

/** One name against one glob without `/`; the classic two-pointer walk, at most name × glob steps. */
function matchPart(name: string, glob: string): boolean {
  let at = 0
  let star = -1
  let resume = 0
  let g = 0
  while (at < name.length) {
    if (g < glob.length && glob[g] === '*') {
      star = g
      resume = at
      g += 1
    } else if (g < glob.length && (glob[g] === '?' || glob[g] === name[at])) {
      g += 1
      at += 1
    } else if (star >= 0) {
      g = star + 1
      resume += 1
      at = resume
    } else return false
  }
  while (glob[g] === '*') g += 1
  return g === glob.length
}
