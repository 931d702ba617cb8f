// Builds dist/: tsc to lib/ (ignored), then ncc on lib/ to dist/ (committed, not minified).
// ncc is given tsc's output because TypeScript 7 makes it crash on .ts entries: https://github.com/vercel/ncc/issues/1336
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)
/** Runs a development tool by the path of its program inside its package, which the package need not export. */
const run = (name, program, ...args) => {
  const file = join(dirname(require.resolve(`${name}/package.json`)), program)
  execFileSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' })
}

/** ENTRY under lib/ → OUT. */
const BUNDLES = [
  ['lib/index.js', 'dist'],
  ['lib/cli.js', 'dist/cli'],
]

for (const folder of ['lib', 'dist']) rmSync(`${root}/${folder}`, { recursive: true, force: true })
run('typescript', 'bin/tsc', '-p', 'tsconfig.build.json')
for (const [entry, out] of BUNDLES) {
  run(
    '@vercel/ncc',
    'dist/ncc/cli.js',
    'build',
    entry,
    '-o',
    out,
    '--target',
    'es2022',
    '--license',
    'licenses.txt',
    '--no-cache',
    '-q',
  )
}
// `deploy-gate explain RULE` prints a rule's page.
mkdirSync(`${root}/dist/cli/pages`, { recursive: true })
for (const file of readdirSync(`${root}/src/rules`)) {
  if (file.endsWith('.md')) cpSync(`${root}/src/rules/${file}`, `${root}/dist/cli/pages/${file}`)
}
