import type { Snapshot } from '../../../model/snapshot.ts'
import type { Problem } from './problem.ts'

/**
 * Modules of the standard library that a Django site imports names from before it serves: seen by putting an empty module in the place of
 * each. Others can be hidden without harm, and built-in ones cannot be hidden.
 */
const NEEDED = new Set(
  'argparse ast asyncio base64 bisect collections concurrent contextlib contextvars copy copyreg datetime decimal difflib dis email encodings enum functools gettext gzip heapq hmac html http importlib inspect json keyword locale logging numbers opcode operator pathlib pickle pkgutil platform pprint queue quopri random re reprlib selectors shutil socket socketserver ssl string struct subprocess sysconfig tempfile threading token traceback types typing urllib uuid warnings weakref zoneinfo'.split(
    ' ',
  ),
)

/** A module of the app that stands in the way of one of Python's own. ROOTS: the folders on `sys.path`, relative to the app's. */
export function shadowProblem(snapshot: Snapshot, roots: readonly string[]): Problem | null {
  for (const root of roots) {
    const prefix = root === '' ? '' : `${root}/`
    for (const { path } of snapshot.entries) {
      if (!path.startsWith(prefix)) continue
      const [, name] = /^(\w+)(?:\.py|\/__init__\.py)$/.exec(path.slice(prefix.length)) ?? []
      if (name === undefined || !NEEDED.has(name)) continue
      return {
        stage: 'settings',
        certain: true,
        type: 'ImportError',
        says: `\`${path}\` hides Python's own module \`${name}\`, from which Django, and what it needs, import names that it does not have`,
        hint: 'Rename it.',
        at: { path },
        configVars: [],
      }
    }
  }
  return null
}
