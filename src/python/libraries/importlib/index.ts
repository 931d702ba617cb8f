import { absoluteName, importModule } from '../../modules/import.ts'
import { importUnknown } from '../../modules/import-unknown.ts'
import { executeFile } from '../../modules/run.ts'
import type { Call, NativeModule } from '../../native.ts'
import { native } from '../../native.ts'
import { NONE, none, slotOf } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { noAttribute } from '../../operations/attributes.ts'
import { lift } from '../../operations/lift.ts'
import { reprStr } from '../../text/repr.ts'
import { raise } from '../../types/exceptions.ts'
import { appFile } from './run-path.ts'

function importByName(call: Call): PyObject {
  return lift(call.vm, call.arg('name'), (name) =>
    lift(call.vm, call.optional('package') ?? NONE, (around) => importNamed(call, name, around)),
  )
}

function importNamed(call: Call, name: PyObject, around: PyObject): PyObject {
  const { vm } = call
  if (name.kind !== 'str' && name.kind !== 'unknown' && name.kind !== 'instance')
    throw noAttribute(vm, name, 'startswith')
  const module = around.kind === 'str' ? slotOf(vm.modules.contents, around.value) : undefined
  const from = module?.kind === 'module' ? module : null
  if (name.kind !== 'str') return importUnknown(vm, name, 'importlib.import_module', from)
  const level = /^\.*/.exec(name.value)?.[0].length ?? 0
  if (level > 0 && around.kind === 'none')
    throw raise(
      vm,
      'TypeError',
      `the 'package' argument is required to perform a relative import for ${reprStr(name.value)}`,
      name,
    )
  const absolute = level > 0 && from !== null ? absoluteName(vm, from, name.value.slice(level), level) : name.value
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
    import_module: native('import_module', 'name, package=', importByName, { accepts: 'any' }),
    reload: native('reload', 'module', reload),
    invalidate_caches: native('invalidate_caches', '', () => none()),
  },
}
