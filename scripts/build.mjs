// Builds dist/: tsc to lib/ (ignored), then ncc on lib/ to dist/ (committed, not minified).
// ncc is given tsc's output because TypeScript 7 makes it crash on .ts entries: https://github.com/vercel/ncc/issues/1336
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

function bundle(entry, out, ...options) {
  const fixed = ['--target', 'es2022', '--no-cache', '-q']
  run('@vercel/ncc', 'dist/ncc/cli.js', 'build', `lib/${entry}`, '-o', out, ...fixed, ...options)
}

const scriptsIn = (folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => join(root, folder, name))

/** In ASCII a script is read faster, and V8 holds it in half the memory. What is escaped stands in comments, strings and regular expressions. */
const escapeNonAscii = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** V8 compiles a function in parentheses at once, and an arrow function only after it has skipped, and so parsed, all that it holds. */
const compileModulesAtOnce = (text) =>
  text.replace(
    /^\/\*{3}\/ \(\((\w+(?:, \w+)*)?\) => \{$/gm,
    (_, parameters = '') => `/***/ (function (${parameters}) {`,
  )

/** What Node makes of a CommonJS module, so that it is one text from the file on: https://nodejs.org/api/modules.html#the-module-wrapper */
const wrap = (text) => `(function (exports, require, module, __filename, __dirname) { ${text}\n})\n`

function finish(folder) {
  for (const path of scriptsIn(folder)) {
    const text = readFileSync(path, 'utf8')
    if (/String\.raw`[^`]*[^\0-\x7f]/.test(text)) throw new Error(`${path} holds a raw string that is not ASCII`)
    writeFileSync(path, wrap(escapeNonAscii(compileModulesAtOnce(text))))
  }
}

function digestOf(folder) {
  const hash = createHash('sha256')
  for (const path of scriptsIn(folder)) hash.update(readFileSync(path))
  return hash.digest('hex').slice(0, 16)
}

for (const folder of ['lib', 'dist']) rmSync(`${root}/${folder}`, { recursive: true, force: true })
run('typescript', 'bin/tsc', '-p', 'tsconfig.build.json')
bundle('index.js', 'dist', '--license', 'licenses.txt')
// Code can be cached of scripts alone, so the command line is bundled as CommonJS: ncc does where no package.json says `module`.
writeFileSync(`${root}/lib/package.json`, '{}\n')
bundle('cli.js', 'dist/cli/program', '--license', 'licenses.txt')
finish('dist/cli/program')
const digest = join(root, 'lib/launch/build-digest.js')
writeFileSync(digest, readFileSync(digest, 'utf8').replace('not built', digestOf('dist/cli/program')))
bundle('launch.js', 'dist/cli')
writeFileSync(`${root}/dist/cli/package.json`, `${JSON.stringify({ type: 'commonjs' })}\n`)
// `deploy-gate explain RULE` prints a rule's page.
mkdirSync(`${root}/dist/cli/pages`, { recursive: true })
for (const file of readdirSync(`${root}/src/rules`)) {
  if (file.endsWith('.md')) cpSync(`${root}/src/rules/${file}`, `${root}/dist/cli/pages/${file}`)
}
