import { absoluteName, importModule } from '../../modules/import.ts'
import { executeFile } from '../../modules/run.ts'
import type { Call, NativeModule } from '../../native.ts'
import { native } from '../../native.ts'
import { none, slotOf } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { raise } from '../../types/exceptions.ts'
import { appFile } from './run-path.ts'

function importByName(call: Call): PyObject {
  const { vm } = call
  const name = call.arg('name')
  if (name.kind !== 'str')
    return unknownFrom(vm, [name], {
      causes: [{ kind: 'call', callee: 'importlib.import_module', location: call.location }],
    })
  const level = /^\.*/.exec(name.value)?.[0].length ?? 0
  const around = call.optional('package')
  if (level > 0 && (around === null || around.kind === 'none'))
    throw raise(
      vm,
      'TypeError',
      `the 'package' argument is required to perform a relative import for '${name.value}'`,
      name,
    )
  const module = around?.kind === 'str' ? slotOf(vm.modules.contents, around.value) : undefined
  const absolute =
    level > 0 && module?.kind === 'module' ? absoluteName(vm, module, name.value.slice(level), level) : name.value
  return importModule(vm, absolute)
}

/** A module of the app runs once more, in the names that it has. */
function reload(call: Call): PyObject {
  const module = call.arg('module')
  if (module.kind !== 'module' || module.file === null) return module
  const path = appFile(call.vm, module.file)
  if (path !== null) executeFile(call.vm, module, path)
  return slotOf(call.vm.modules.contents, module.name) ?? module
}

/** `importlib` */
export const importlib: NativeModule = {
  name: 'importlib',
  attributes: {
    import_module: native('import_module', 'name, package=', importByName),
    reload: native('reload', 'module', reload),
    invalidate_caches: native('invalidate_caches', '', () => none()),
  },
}
