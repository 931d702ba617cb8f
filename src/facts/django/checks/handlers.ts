import type { Value } from '../../../model/value.ts'
import type { Facts } from '../../facts.ts'
import type { Settings } from '../../settings/settings.ts'
import { whyMissing } from '../startup/named.ts'
import { lookupOf } from './lookup.ts'

/** What Django calls each with (django/urls/resolvers.py, _check_custom_error_handlers). */
const HANDLERS: Readonly<Record<string, number>> = { handler400: 2, handler403: 2, handler404: 2, handler500: 1 }

/** The handlers of the URL configuration that are not there, and those that take other arguments. */
export function wrongHandlers(
  facts: Facts,
  settings: Settings,
): { readonly missing: readonly Value[]; readonly unfit: readonly Value[] } {
  const nothing = { missing: [], unfit: [] }
  const { value } = settings.get('ROOT_URLCONF')
  if (value.kind !== 'str') return nothing
  const lookup = lookupOf(facts, settings)
  const urls = lookup.program.importModule(value.value)
  if (urls.path === null || urls.raises !== null) return nothing
  const handlers = Object.entries(HANDLERS).flatMap(([name, count]) => {
    const handler = urls.bindings.get(name)
    return handler === undefined || urls.mayBeUnbound.has(name) ? [] : [{ name, count, handler }]
  })
  const missing = handlers.filter(
    ({ handler }) => handler.kind === 'str' && handler.value !== '' && whyMissing(handler.value, lookup) !== null,
  )
  const unfit = handlers.filter(({ name, count, handler }) => {
    if (missing.some((one) => one.name === name)) return false
    const at = handler.kind === 'str' ? handler.value.lastIndexOf('.') : -1
    const from =
      handler.kind === 'str'
        ? `from ${handler.value.slice(0, at)} import ${handler.value.slice(at + 1)} as view`
        : `from ${value.value} import ${name} as view`
    if (handler.kind === 'str' ? at < 0 || handler.value.startsWith('django.') : handler.kind !== 'object') return false
    const { raises } = lookup.program.runText(
      `${from}\nwhile hasattr(view, '__wrapped__'):\n    view = view.__wrapped__\nview(${'None, '.repeat(count)})\n`,
      `__${name}__`,
    )
    return (
      raises?.certain === true &&
      raises.type === 'TypeError' &&
      raises.location === null &&
      DOES_NOT_FIT.test(raises.message)
    )
  })
  return { missing: missing.map(({ handler }) => handler), unfit: unfit.map(({ handler }) => handler) }
}

const DOES_NOT_FIT = /\(\) (takes |missing )/
