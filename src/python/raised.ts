import type { Location } from '../model/location.ts'
import type { Cause } from '../model/value.ts'
import { BudgetExceeded, Dead, Raise } from './machine/escape.ts'
import { type Interpreter, unite } from './machine/interpreter.ts'
import { slotOf } from './objects/make.ts'
import type { PyObject } from './objects/object.ts'
import { flatten, strOf } from './operations/text.ts'

export interface RaisedException {
  /** The class's qualified name without `builtins.`: `KeyError`, `django.core.exceptions.ImproperlyConfigured`. */
  readonly type: string
  /** As `str(exception)`; may hold text of config vars: see `marks`. */
  readonly message: string
  readonly location: Location | null
  /** Does the import surely raise? */
  readonly certain: boolean
  /** Does it raise only where a config var's text does not have the form that the program counts on? */
  readonly isMisfit: boolean
  readonly configVars: readonly string[]
  /** Beside the config vars, what keeps open whether it is raised. */
  readonly causes: readonly Cause[]
  readonly marks: readonly string[]
  /** The exceptions that it was raised from, or while handling, nearest first. */
  readonly chain: readonly { readonly type: string; readonly message: string; readonly marks: readonly string[] }[]
}

/** An exception that leaves the program. */
export interface Raised {
  readonly raise: Raise
  readonly certain: boolean
  readonly isMisfit: boolean
}

export const certainly = (raise: Raise): Raised => ({ raise, certain: true, isMisfit: false })

/** What is told of an exception that leaves the program. */
export function describe(vm: Interpreter, { raise: raised, certain, isMisfit }: Raised): RaisedException {
  const { type, message, marks } = describeException(vm, raised.exception)
  const origins = flatten(raised.exception, 3).flatMap((part) => ('origin' in part ? [part.origin.configVars] : []))
  return {
    type,
    message,
    marks,
    location: raised.location,
    certain,
    isMisfit,
    configVars: unite(raised.configVars, ...origins),
    causes: certain ? [] : raised.causes,
    chain: chainOf(vm, raised.exception),
  }
}

const MAX_CHAIN = 8

function chainOf(vm: Interpreter, exception: PyObject): RaisedException['chain'] {
  const chain: RaisedException['chain'][number][] = []
  let current: PyObject | undefined = before(exception)
  while (current !== undefined && chain.length < MAX_CHAIN) {
    chain.push(describeException(vm, current))
    current = before(current)
  }
  return chain
}

function before(exception: PyObject): PyObject | undefined {
  if (exception.kind !== 'instance') return undefined
  const cause =
    slotOf(exception.attributes.contents, '__cause__') ?? slotOf(exception.attributes.contents, '__context__')
  return cause?.kind === 'instance' ? cause : undefined
}

/** What is known of a text: of an ImportError's, which names the library's file, all but that. */
function textOf(text: PyObject): string {
  if (text.kind === 'str') return text.value
  if (text.kind !== 'unknown' || text.prefix === undefined) return ''
  return text.prefix.endsWith('(') ? `${text.prefix}...)` : `${text.prefix}...`
}

function describeException(
  vm: Interpreter,
  exception: PyObject,
): { type: string; message: string; marks: readonly string[] } {
  if (exception.kind !== 'instance') return { type: 'Exception', message: '', marks: [] }
  const { cls } = exception
  const type = cls.module === 'builtins' || !cls.isNative ? cls.name : `${cls.module}.${cls.name}`
  try {
    // As a traceback ends: a syntax error's place stands above its message there.
    const message = cls.mro.some(({ name }) => name === 'SyntaxError')
      ? slotOf(exception.attributes.contents, 'msg')
      : undefined
    const text = message?.kind === 'str' ? message : strOf(vm, exception)
    const known = text.kind === 'unknown' ? (slotOf(exception.attributes.contents, 'msg') ?? text) : text
    return { type, message: textOf(known), marks: 'origin' in text ? text.origin.marks : [] }
  } catch (thrown) {
    if (thrown instanceof Raise || thrown instanceof Dead || thrown instanceof BudgetExceeded)
      return { type, message: '', marks: [] }
    throw thrown
  }
}
