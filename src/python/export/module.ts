import type { Cause, Provenance, Value } from '../../model/value.ts'
import { noteNames } from '../machine/disclosure.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { slotOf } from '../objects/make.ts'
import type { ModuleObject } from '../objects/object.ts'
import { mayBeAbsent } from '../objects/unknown.ts'
import { resolve } from '../operations/lift.ts'
import { exportValue } from './value.ts'

/** What a module's namespace holds. */
export interface Bindings {
  /** Names bound when it ends. */
  readonly bindings: ReadonlyMap<string, Value>
  /** Those of the names that may also be unbound, and what they are bound to if they are. In `bindings` they are just unknown. */
  readonly mayBeUnbound: ReadonlyMap<string, Value>
}

/** Why a name that the module does not bind may exist: with a `__dir__` it says itself what it has (https://peps.python.org/pep-0562/). */
export function restOf({ namespace: { contents } }: ModuleObject): readonly Cause[] {
  const told = slotOf(contents, '__dir__')
  if (told === undefined) return contents.rest
  const what = "the module's own `__dir__`, which says what settings there are"
  return [...contents.rest, { kind: 'construct', what, location: told.kind === 'absent' ? null : told.origin.location }]
}

/** The names that MODULE binds, as far as they are NAMES; unknown where the evaluation was STOPPED. */
export function bindingsOf(
  vm: Interpreter,
  module: ModuleObject | null,
  stopped: Cause | null,
  names: ReadonlySet<string> | null = null,
): Bindings {
  const bindings = new Map<string, Value>()
  const mayBeUnbound = new Map<string, Value>()
  const exporter = { vm, nodes: 0 }
  for (const [name, { key, slot }] of module?.namespace.contents.entries ?? []) {
    const now = resolve(vm, slot)
    noteNames(vm, [key])
    if (now.kind === 'absent' || names?.has(name) === false) continue
    const value = stopped === null ? exportValue(exporter, now) : unknownBecause(stopped)
    if (mayBeAbsent(now) && now.kind === 'unknown') {
      mayBeUnbound.set(name, value)
      bindings.set(name, { kind: 'unknown', causes: now.causes, ...placeOf(value) })
    } else bindings.set(name, value)
  }
  return { bindings, mayBeUnbound }
}

function placeOf({ location, configVars, marks }: Provenance): Provenance {
  return { location, configVars, marks }
}

function unknownBecause(cause: Cause): Value {
  return { kind: 'unknown', causes: [cause], location: cause.location, configVars: [], marks: [] }
}

/** `os.environ` as it stands. */
export function environmentOf(vm: Interpreter, stopped: Cause | null): ReadonlyMap<string, Value | 'unset'> {
  const environment = new Map<string, Value | 'unset'>()
  const exporter = { vm, nodes: 0 }
  for (const [name, entry] of vm.environ.cell.contents.entries) {
    const slot = resolve(vm, entry.slot)
    if (slot.kind === 'absent') environment.set(name, 'unset')
    else environment.set(name, stopped === null ? exportValue(exporter, slot) : unknownBecause(stopped))
  }
  return environment
}
