import { ANY } from '../../accepts-any.ts'
import { committedAt, snapshotPath } from '../../filesystem.ts'
import type { Interpreter } from '../../machine/interpreter.ts'
import { executeFile, moduleObject } from '../../modules/run.ts'
import { native } from '../../native.ts'
import { none } from '../../objects/make.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { taint } from '../../operations/taint.ts'
import { payloadOf } from '../../operations/types.ts'
import { fileError } from '../os-errors.ts'

/** The committed file at PATH of the dyno, relative to the snapshot's root; null where there is none. */
export function appFile(vm: Interpreter, path: string): string | null {
  const inside = snapshotPath(path)
  const found = inside === null ? null : committedAt(vm, inside)
  return found?.kind === 'file' ? found.path : null
}

/** `_module(name, path)`: a module that nothing has imported yet. */
export const NEW_MODULE = native('_module', 'name, path=, /', (call) => {
  const [name, path] = [payloadOf(call.arg('name')), call.optional('path')]
  if (name.kind !== 'str') return unknownFrom(call.vm, [name])
  return moduleObject(call.vm, name.value, path?.kind === 'str' ? path.value : null, [])
})

/** `_execute(module, path)`: runs a file in the names of a module. */
export const EXECUTE = native(
  '_execute',
  'module, path, /',
  (call) => {
    const { vm } = call
    const [module, given] = [call.arg('module'), payloadOf(call.arg('path'))]
    const path = given.kind === 'str' ? appFile(vm, given.value) : null
    if (module.kind === 'module' && path !== null) {
      vm.imports.push({ module: module.name, path, origin: 'repository', location: vm.location })
      executeFile(vm, module, path)
      return none()
    }
    if (given.kind === 'str' && snapshotPath(given.value) !== null) throw fileError(vm, 'ENOENT', given)
    const cause = { kind: 'call', callee: 'exec_module', location: call.location } as const
    taint(vm, [module], cause)
    return unknownFrom(vm, [given], { causes: [cause] })
  },
  ANY,
)
