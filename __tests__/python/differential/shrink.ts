/** How often the candidates of a round are tried at most. */
const MOST_ROUNDS = 30

const indentOf = (line: string | undefined): number => /^ */.exec(line ?? '')?.[0].length ?? 0

/**
 * The same program with fewer statements, as long as what is wrong with it stays.
 *
 * @param areWrong says of some programs which are wrong
 */
export async function shrink(
  program: string,
  areWrong: (smaller: readonly string[]) => Promise<readonly boolean[]>,
): Promise<string> {
  let lines = program.trimEnd().split('\n')
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const candidates = without(lines).sort((a, b) => a.length - b.length)
    const wrong = await areWrong(candidates.map((candidate) => `${candidate.join('\n')}\n`))
    const smallest = candidates[wrong.indexOf(true)]
    if (smallest === undefined) return lines.join('\n')
    lines = smallest
  }
  return lines.join('\n')
}

/** The program without each of its statements, without what is around each, and without all before and behind some. */
function without(lines: readonly string[]): string[][] {
  const found: string[][] = []
  for (let from = 0; from < lines.length; from += 1) {
    const indent = indentOf(lines[from])
    let to = from + 1
    while (to < lines.length && indentOf(lines[to]) > indent) to += 1
    found.push([...lines.slice(0, from), ...lines.slice(to)])
    if (to < lines.length && indentOf(lines[to]) === indent)
      found.push([...lines.slice(0, from), ...lines.slice(to + 1)])
    if (to > from + 1) {
      const inner = lines.slice(from + 1, to).map((line) => line.slice(4))
      found.push([...lines.slice(0, from), ...inner, ...lines.slice(to)])
    }
    if (indent === 0 && from > 0) found.push(lines.slice(from), lines.slice(0, from))
  }
  return found
}
