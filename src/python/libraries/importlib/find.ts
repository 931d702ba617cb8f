import { ANY } from '../../accepts-any.ts'
import { APP_FOLDER } from '../../filesystem/app-folder.ts'
import type { Interpreter } from '../../machine/interpreter.ts'
import { availability } from '../../modules/distributions.ts'
import { findIn, packagePath, searchPath } from '../../modules/find.ts'
import type { Call } from '../../native.ts'
import { native } from '../../native.ts'
import { list, NONE, none, slotOf, str, tuple } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { union } from '../../objects/union.ts'
import { unknown, unknownFrom } from '../../objects/unknown.ts'
import { payloadOf } from '../../operations/types.ts'

/**
 * `_find(name)`: where the import system finds a module whose packages are imported, as `(origin, folders)`; None where it finds
 * none. `origin` is a file, or None of a package without `__init__.py`; `folders` are a package's own.
 */
export const FIND = native('_find', 'name, /', find, ANY)

function find(call: Call): PyObject {
  const { vm } = call
  const name = payloadOf(call.arg('name'))
  if (name.kind !== 'str') return unknownFrom(vm, [name])
  const parts = name.value.split('.')
  const last = parts.pop() ?? ''
  const parent = slotOf(vm.modules.contents, parts.join('.'))
  const folders = parts.length === 0 ? searchPath(vm) : parent?.kind === 'module' ? packagePath(parent) : []
  const found = findIn(vm, last, folders)
  if (found?.kind === 'module')
    return tuple([
      str(`${APP_FOLDER}/${found.path}`),
      found.isPackage ? list(vm, [str(`${APP_FOLDER}/${found.folder}`)]) : NONE,
    ])
  if (found?.kind === 'namespace')
    return tuple([
      NONE,
      list(
        vm,
        found.folders.map((folder) => str(`${APP_FOLDER}/${folder}`)),
      ),
    ])
  if (parent?.kind === 'module' && parent.file !== null) return none()
  return outside(vm, name.value, parts.length > 0)
}

/** What is not the repository's. Which modules a distribution's package has is mostly not known. */
function outside(vm: Interpreter, name: string, isSubmodule: boolean): PyObject {
  const state = availability(vm.input, name)
  if (state === 'missing') return none()
  const cause = { kind: 'construct', what: `where \`${name}\` is installed`, location: vm.location } as const
  const folders = unknown(vm, { causes: [cause] })
  const there = tuple([unknown(vm, { causes: [cause], types: ['str'], truth: true }), folders])
  return state === 'present' && !isSubmodule ? there : union(vm, [there, NONE])
}
