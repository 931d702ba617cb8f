import { join } from 'node:path'
import { Script } from 'node:vm'
import type { CodeCache } from './code-cache.ts'
import type { ReadFile } from './read-files.ts'

type Require = (id: string) => unknown
type Wrapped = (exports: unknown, require: Require, module: { exports: unknown }, file: string, folder: string) => void

/**
 * Runs the bundle in FOLDER (`index.js`, and the chunks that it requires), with the code that CACHE has of its files. Each file is the
 * function that Node makes of a CommonJS module: https://nodejs.org/api/modules.html#the-module-wrapper
 */
export function loadBundle(folder: string, cache: CodeCache, readFile: ReadFile): void {
  const load = (name: string): unknown => {
    const path = join(folder, name)
    const module = { exports: {} }
    const run = compile(path, name, cache, readFile).runInThisContext() as Wrapped
    run(module.exports, require, module, path, folder)
    return module.exports
  }
  // Each chunk is asked for once; what is not a chunk is Node's own.
  const require: Require = (id) => (id.startsWith('./') ? load(id.slice(2)) : process.getBuiltinModule(id))
  load('index.js')
}

function compile(path: string, name: string, cache: CodeCache, readFile: ReadFile): Script {
  // The build makes it ASCII, which is read faster, and held in half the memory.
  const source = readFile(path).toString('latin1')
  const cachedData = cache.read(name)
  const script = new Script(source, { filename: path, ...(cachedData && { cachedData }) })
  if (cachedData === undefined || script.cachedDataRejected === true) cache.keep(name, script)
  return script
}
