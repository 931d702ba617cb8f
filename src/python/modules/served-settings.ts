import type { Cause } from '../../model/value.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { PyObject } from '../objects/object.ts'
import { union } from '../objects/union.ts'
import { unknown } from '../objects/unknown.ts'

const SETTING = /^[A-Z][A-Z\d_]*$/

const CAUSE: Cause = {
  kind: 'construct',
  what: 'a setting that is assigned after dynaconf took the settings over: who asks dynaconf does not see it',
  location: null,
}

/**
 * Doubts the settings of MODULE that were bound anew after a library began to serve them in its place. Code that imported
 * `django.conf.settings` before sees what the module binds, and the rest what the library has: https://www.dynaconf.com/django/#usage
 */
export function servedSettings(vm: Interpreter, module: PyObject): void {
  if (module.kind !== 'module') return
  const served = vm.served.get(module.name)
  if (served === undefined) return
  const { entries } = module.namespace.contents
  for (const [key, entry] of [...entries]) {
    if (typeof key !== 'string' || !SETTING.test(key)) continue
    const before = served.get(key)
    if (before !== undefined && isOne(before, union(vm, [before, entry.slot]))) continue
    const values = before === undefined ? [entry.slot] : [before, entry.slot]
    entries.set(key, { ...entry, slot: union(vm, [...values, unknown(vm, { causes: [CAUSE] })]) })
  }
}

/** Did a union with BEFORE add nothing? */
function isOne(before: PyObject, both: PyObject): boolean {
  const count = (value: PyObject) => (value.kind === 'unknown' ? (value.alternatives?.length ?? 1) : 1)
  return (both.kind === 'unknown') === (before.kind === 'unknown') && count(both) === count(before)
}
