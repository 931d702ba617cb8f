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
  const require: Require = (id) => (id.startsWith('./') ? load(id.slice(2)) : loadedWhenUsed(id))
  load('index.js')
}

/**
 * Node's own module ID, which is loaded when something of it is first asked for: what a run imports is seldom what it uses, and some
 * (`node:crypto`) take as long as a twentieth of a bare Node.
 */
function loadedWhenUsed(id: string): object {
  let loaded: object | undefined
  const module = (): object => {
    loaded ??= process.getBuiltinModule(id) as object
    return loaded
  }
  return new Proxy(
    {},
    {
      // The bundler asks each whether it is an ES module.
      get: (_, name) => (name === '__esModule' ? undefined : Reflect.get(module(), name)),
      ownKeys: () => Reflect.ownKeys(module()),
    },
  )
}

function compile(path: string, name: string, cache: CodeCache, readFile: ReadFile): Script {
  // The build makes it ASCII, which is read faster, and held in half the memory.
  const source = readFile(path).toString('latin1')
  const cachedData = cache.read(name)
  const script = new Script(source, { filename: path, ...(cachedData && { cachedData }) })
  if (cachedData === undefined || script.cachedDataRejected === true) cache.keep(name, script)
  return script
}
