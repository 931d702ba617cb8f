import type { Cause } from '../../../../model/value.ts'
import { ANY } from '../../../accepts-any.ts'
import { mayRaise } from '../../../machine/fork.ts'
import type { Interpreter, NativeFunction, PyObject } from '../../../native.ts'
import { bool, dictOf, hangingOn, native, none, union, unknown, unknownFrom } from '../../../native.ts'
import { slotOf } from '../../../objects/make.ts'
import { mayBeAbsent } from '../../../objects/unknown.ts'
import { forget } from '../../../operations/taint.ts'
import { raiseOf } from '../../../types/exceptions.ts'
import { text } from '../support.ts'

/** `_variable(name)`: a variable of the environment, or None. Where config vars are not known, those that are not told count as unset. */
const VARIABLE = native('_variable', 'name, /', (call) => {
  const slot = slotOf(call.vm.environ.cell.contents, text(call, 'name'))
  return slot === undefined || slot.kind === 'absent' ? none() : present(call.vm, slot)
})

/** `_variables(start)`: those whose name begins so, by the rest of the name. */
const VARIABLES = native('_variables', 'start, /', (call) => {
  const start = text(call, 'start')
  const found = [...call.vm.environ.cell.contents.entries.values()].flatMap(({ key, slot }) =>
    key.kind === 'str' && key.value.startsWith(start) && slot.kind !== 'absent'
      ? [[key.value.slice(start.length), present(call.vm, slot)] as const]
      : [],
  )
  if (start !== '')
    for (const [name] of found) call.vm.environ.environment?.read(start + name, 'dynaconf', none(), false)
  return dictOf(call.vm, found)
})

/** What a slot holds; whether it is set is not followed. */
const present = (vm: Interpreter, slot: PyObject): PyObject => (mayBeAbsent(slot) ? unknownFrom(vm, [slot]) : slot)

/** `_is_told()`: is every config var known? */
const IS_TOLD = native('_is_told', '', (call) => bool(call.vm.environ.environment?.incomplete === null))

/** `_open(what)`: a value that is not known because of what dynaconf does. */
const OPEN = native('_open', 'what, /', (call) => {
  const cause: Cause = {
    kind: 'construct',
    what: `${text(call, 'what')}, which is not modelled`,
    location: call.location,
  }
  return unknown(call.vm, { causes: [cause] })
})

/** `_hanging_on(value, name)`: the value, which a config var of this name would have set. */
const HANGING_ON = native(
  '_hanging_on',
  'value, name, /',
  (call) => {
    const name = call.arg('name')
    return name.kind === 'str' ? hangingOn(call.arg('value'), [name.value]) : call.arg('value')
  },
  ANY,
)

/** `_forget(name, prefix, what)`: WHAT may set, or add, any setting of a module; a config var of its name where there is a prefix. */
const FORGET = native(
  '_forget',
  'name, prefix, what, /',
  (call) => {
    const { vm } = call
    const [name, prefix, what] = [call.arg('name'), call.arg('prefix'), call.arg('what')]
    const module = name.kind === 'str' ? slotOf(vm.modules.contents, name.value) : undefined
    if (module?.kind !== 'module') return none()
    const before = [...module.namespace.contents.entries]
    const cause: Cause = {
      kind: 'construct',
      what: what.kind === 'str' ? what.value : 'dynaconf',
      location: call.location,
    }
    forget(vm, module.namespace, cause)
    if (prefix.kind !== 'str') return none()
    for (const [key, entry] of before) {
      if (!/^[A-Z][A-Z\d_]*$/.test(key)) continue
      const configVar = `${prefix.value}_${key}`
      const given = unknown(vm, { causes: [{ kind: 'config-var', name: configVar, location: call.location }] })
      const slot = hangingOn(union(vm, [entry.slot, given]), [configVar])
      module.namespace.contents.entries.set(key, { ...entry, slot })
    }
    return none()
  },
  ANY,
)

/** `_serve(name)`: from here on Django asks dynaconf for the settings of a module; see `servedSettings`. */
const SERVE = native('_serve', 'name, /', (call) => {
  const name = text(call, 'name')
  const module = slotOf(call.vm.modules.contents, name)
  if (module?.kind !== 'module') return none()
  const entries = [...module.namespace.contents.entries]
  call.vm.served.set(name, new Map(entries.map(([key, { slot }]) => [key, slot])))
  return none()
})

/** `_may_fail(cls)`: an exception that may be raised here. */
const MAY_FAIL = native('_may_fail', 'cls, /', (call) => {
  const cls = call.arg('cls')
  const cause: Cause = { kind: 'construct', what: 'what is not modelled here', location: call.location }
  const message = unknown(call.vm, { causes: [cause], types: ['str'] })
  if (cls.kind === 'class') mayRaise(call.vm, () => raiseOf(call.vm, cls, [message]))
  return none()
})

/** What is asked of the environment, and what is left open because of it. */
export const ENVIRONMENT_NATIVES: readonly NativeFunction[] = [
  VARIABLE,
  VARIABLES,
  IS_TOLD,
  OPEN,
  HANGING_ON,
  FORGET,
  SERVE,
  MAY_FAIL,
]
