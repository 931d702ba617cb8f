// Fails unless dist/ is, byte for byte, what src/ builds.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

function digests(folder) {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  // What V8 compiled of the program is kept beside it.
  const paths = files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(join(root, 'dist/cli/.cache')))
    .sort()
  return new Map(paths.map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]))
}

const committed = digests('dist')
execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' })
const built = digests('dist')
const differing = [...new Set([...committed.keys(), ...built.keys()])].filter(
  (path) => committed.get(path) !== built.get(path),
)
if (differing.length > 0) {
  console.error(
    `dist/ was not what src/ builds; it is now. Commit it:\n${differing.map((path) => `  ${path}`).join('\n')}`,
  )
  process.exitCode = 1
}
