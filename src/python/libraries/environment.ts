import { configVar } from '../../model/environment.ts'
import type { Cause } from '../../model/value.ts'
import { APP_FOLDER } from '../filesystem/app-folder.ts'
import { noteMessage } from '../machine/disclosure.ts'
import { createCell } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { ABSENT, hangingOn, str } from '../objects/make.ts'
import type { DictObject, Entry, Origin, PyObject } from '../objects/object.ts'
import { NO_ORIGIN } from '../objects/object.ts'
import { unknown } from '../objects/unknown.ts'
import { readSlot } from '../operations/attributes.ts'
import { getItem } from '../operations/mapping.ts'

/** What a config var's value carries: it hangs on it, and is its text. */
export function originOf(name: string): Origin {
  return { location: null, configVars: [name], marks: [name] }
}

/** What the environment of the dyno holds under NAME before the program changes it: null where there is surely no such name. */
function given(vm: Interpreter, name: string): PyObject | null {
  const { platform, configVars } = vm.input
  if (vm.cases?.name === name) return vm.cases.of
  if (configVars.known.get(name) === undefined && platform.has(name)) {
    const value = platform.get(name) ?? null
    if (typeof value === 'string') return str(value)
    const cause = {
      kind: 'nondeterministic',
      what: `\`${name}\`, which Heroku sets on each dyno`,
      location: vm.location,
    } as const
    return unknown(vm, { causes: [cause], types: ['str'], truth: true, origin: NO_ORIGIN, ...value })
  }
  const variable = configVar(configVars, name)
  if (variable.state === 'unset') return null
  if (variable.state === 'set' && variable.value !== undefined) return str(variable.value, originOf(name))
  const value = unknown(vm, {
    causes: [{ kind: 'config-var', name, location: vm.location }],
    types: ['str'],
    origin: originOf(name),
  })
  if (variable.state === 'set') return value
  return unknown(vm, { causes: value.causes, alternatives: [value, ABSENT], origin: { ...originOf(name), marks: [] } })
}

/**
 * `os.environ` as a process of the app finds it: what Heroku sets and the config vars. A name that is not told is there
 * or not, and always the same way: it is one unknown, however often it is asked for.
 */
export function createEnvironment(
  vm: Pick<Interpreter, 'heap'> & {
    readonly self: () => Interpreter
    readonly names: Iterable<string>
    readonly isComplete: boolean
  },
): DictObject {
  const cell = createCell(vm.heap, {
    kind: 'mapping' as const,
    isNamespace: false,
    entries: new Map<string, Entry>(),
    rest: [] as DictObject['cell']['contents']['rest'],
  })
  const answers = new Map<string, PyObject | null>()
  const missing = (name: string): PyObject | null => {
    const before = answers.get(name)
    if (before !== undefined) return before
    const answer = given(vm.self(), name)
    answers.set(name, answer)
    return answer
  }
  const incomplete: Cause | null = vm.isComplete
    ? null
    : { kind: 'construct', what: 'config vars that are not known', location: null }
  if (incomplete !== null) cell.contents.rest = [incomplete]
  return {
    kind: 'dict',
    cell,
    origin: NO_ORIGIN,
    environment: {
      incomplete,
      missing,
      read: (name, how, fallback, required) => {
        vm.self().reads.push({ name, location: vm.self().location, default: fallback, required, how })
        return vm.self().input.platform.has(name) ? [] : [name]
      },
    },
  }
}

/** Lists what the environment surely holds; run once, when the interpreter stands. */
export function fillEnvironment(vm: Interpreter): void {
  const { platform, configVars } = vm.input
  const candidates = vm.cases === null ? [] : [vm.cases.name]
  for (const name of [...platform.keys(), ...configVars.known.keys(), ...candidates]) {
    const slot = vm.environ.environment?.missing(name) ?? null
    if (slot !== null) vm.environ.cell.contents.entries.set(name, { key: str(name), slot })
  }
}

/**
 * Reads a config var for a library, and notes the read.
 *
 * @param how the way it is read, in the program's terms: `env.bool`
 * @param fallback the default that is given, where there is one
 * @param missing what follows where it is not set; its result hangs on the config var too
 */
export function environmentGet(
  vm: Interpreter,
  name: string,
  how: string,
  fallback: PyObject | null,
  missing: () => PyObject,
): PyObject {
  noteMessage(vm, str(name))
  const configVars = vm.environ.environment?.read(name, how, fallback, fallback === null) ?? []
  return hangingOn(
    readSlot(vm, getItem(vm, vm.environ, str(name)), () => hangingOn(missing(), configVars)),
    configVars,
  )
}

/** The folder that `~` stands for; null where it is not known. The user database of a dyno names the app's folder. */
export function homeFolder(vm: Interpreter): string | null {
  const slot = getItem(vm, vm.environ, str('HOME'))
  if (slot.kind === 'absent') return APP_FOLDER
  return slot.kind === 'str' ? slot.value : null
}
