import { absoluteName, importModule } from '../modules/import.ts'
import type { NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { slotOf } from '../objects/make.ts'
import { unknownFrom } from '../objects/unknown.ts'

/** `importlib` */
export const importlib: NativeModule = {
  name: 'importlib',
  attributes: {
    import_module: native('import_module', 'name, package=', (call) => {
      const name = call.arg('name')
      if (name.kind !== 'str')
        return unknownFrom(call.vm, [name], {
          causes: [{ kind: 'call', callee: 'importlib.import_module', location: call.location }],
        })
      const level = /^\.*/.exec(name.value)?.[0].length ?? 0
      const around = call.optional('package')
      const module = around?.kind === 'str' ? slotOf(call.vm.modules.contents, around.value) : undefined
      const absolute =
        level > 0 && module?.kind === 'module'
          ? absoluteName(call.vm, module, name.value.slice(level), level)
          : name.value
      return importModule(call.vm, absolute)
    }),
    reload: native('reload', 'module', (call) => call.arg('module')),
    invalidate_caches: native('invalidate_caches', '', () => ({
      kind: 'none',
      origin: { location: null, configVars: [], marks: [] },
    })),
  },
}
