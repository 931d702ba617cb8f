import type { Cause } from '../../../model/value.ts'
import type { LibraryProgram } from '../../native.ts'
import { native, unknown } from '../../native.ts'
import { slotOf } from '../../objects/make.ts'
import { forget } from '../../operations/taint.ts'

/**
 * `_take_over(name)`: dynaconf puts what it finds in its files and among the config vars over every setting of the module, and adds
 * others: each may be another from here on. Gives the object that it binds.
 */
const TAKE_OVER = native(
  '_take_over',
  'name, /',
  (call) => {
    const { vm } = call
    const cause: Cause = {
      kind: 'construct',
      what: 'dynaconf, which puts its own files and config vars over the settings',
      location: call.location,
    }
    const given = call.arg('name')
    const named = given.kind === 'str' ? slotOf(vm.modules.contents, given.value) : undefined
    const running = slotOf(vm.modules.contents, vm.running.at(-1) ?? '')
    for (const module of new Set([named, running])) if (module?.kind === 'module') forget(vm, module.namespace, cause)
    return unknown(vm, { causes: [cause] })
  },
  { accepts: 'any' },
)

/** dynaconf, as far as it must be known that it takes the settings over. Source: dynaconf/contrib/django_dynaconf_v2.py. */
export const dynaconf: LibraryProgram = {
  name: 'dynaconf',
  natives: [TAKE_OVER],
  isOpen: true,
  text: `
def DjangoDynaconf(django_settings_module_name=None, **kwargs):
    return _take_over(django_settings_module_name)
`,
}
