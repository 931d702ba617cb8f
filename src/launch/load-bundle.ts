import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Script } from 'node:vm'
import type { CodeCache } from './code-cache.ts'

type Require = (id: string) => unknown
type Wrapped = (exports: unknown, require: Require, module: { exports: unknown }, file: string, folder: string) => void

/** Runs the CommonJS bundle in FOLDER (`index.js`, and the chunks that it requires), with the code that CACHE has of its files. */
export function loadBundle(folder: string, cache: CodeCache): void {
  const load = (name: string): unknown => {
    const path = join(folder, name)
    const module = { exports: {} }
    const run = compile(path, name, cache).runInThisContext() as Wrapped
    run(module.exports, require, module, path, folder)
    return module.exports
  }
  // Each chunk is asked for once; what is not a chunk is Node's own.
  const require: Require = (id) => (id.startsWith('./') ? load(id.slice(2)) : process.getBuiltinModule(id))
  load('index.js')
}

function compile(path: string, name: string, cache: CodeCache): Script {
  // The build makes it ASCII, which is read faster, and held in half the memory.
  const source = `(function (exports, require, module, __filename, __dirname) { ${readFileSync(path, 'latin1')}\n})`
  const cachedData = cache.read(name)
  const script = new Script(source, { filename: path, ...(cachedData && { cachedData }) })
  if (cachedData === undefined || script.cachedDataRejected === true) cache.keep(name, script)
  return script
}
