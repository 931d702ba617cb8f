import { committedAt, snapshotPath } from '../filesystem.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { slotOf } from '../objects/make.ts'
import type { ModuleObject, PyObject } from '../objects/object.ts'

/** What an import of a name finds in the repository. */
export type Found =
  | {
      readonly kind: 'module'
      /** As it was found: what `__file__` says. */
      readonly path: string
      /** The file's own path, links followed. */
      readonly source: string
      readonly isPackage: boolean
      readonly folder: string
    }
  /** A folder without `__init__.py` (https://peps.python.org/pep-0420/). */
  | { readonly kind: 'namespace'; readonly folders: readonly string[] }

/** Looks NAME (one part) up in folders of the dyno, in order. */
export function findIn(vm: Interpreter, name: string, directories: readonly string[]): Found | null {
  // A finder compares the name with those that a folder's listing has: one with a slash in it is never found.
  if (name.includes('/') || name === '') return null
  const portions: string[] = []
  for (const directory of directories) {
    const relative = snapshotPath(directory)
    if (relative === null) continue
    const base = relative === '' ? name : `${relative}/${name}`
    const [ofPackage, ofModule] = [`${base}/__init__.py`, `${base}.py`]
    const [inPackage, inModule] = [ofPackage, ofModule].map((path) => committedAt(vm, path))
    if (inPackage?.kind === 'file')
      return { kind: 'module', path: ofPackage, source: inPackage.path, isPackage: true, folder: base }
    if (inModule?.kind === 'file')
      return { kind: 'module', path: ofModule, source: inModule.path, isPackage: false, folder: relative }
    if (committedAt(vm, base)?.kind === 'directory') portions.push(base)
  }
  return portions.length > 0 ? { kind: 'namespace', folders: portions } : null
}

/** The folders of `sys.path`, as far as they are known. */
export function searchPath(vm: Interpreter): string[] {
  return textsOf(vm.sysPath)
}

/** The folders of a package's `__path__`. */
export function packagePath(module: ModuleObject): string[] {
  const path = slotOf(module.namespace.contents, '__path__')
  return path === undefined ? [] : textsOf(path)
}

function textsOf(list: PyObject): string[] {
  if (list.kind !== 'list') return []
  return list.cell.contents.items.flatMap((item) => (item.kind === 'str' ? [item.value] : []))
}
