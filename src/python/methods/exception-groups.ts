import type { Interpreter } from '../machine/interpreter.ts'
import type { Call } from '../native.ts'
import { native } from '../native.ts'
import { bindName, instance, list, NONE, originFrom, slotOf, str, tuple } from '../objects/make.ts'
import type { ClassObject, InstanceObject, PyObject } from '../objects/object.ts'
import { NO_ORIGIN } from '../objects/object.ts'
import { mayBeAbsent, unknownFrom } from '../objects/unknown.ts'
import { callObject } from '../operations/call.ts'
import { iterate } from '../operations/iterate.ts'
import { reprOf, strOf } from '../operations/text.ts'
import { truthOf } from '../operations/truth.ts'
import { payloadOf, typeName } from '../operations/types.ts'
import { exceptionClass, isException, raise } from '../types/exceptions.ts'
import { addMethods, asObject } from '../types/native-class.ts'

/** Groups of exceptions (https://docs.python.org/3/library/exceptions.html#exception-groups): what `except*` takes apart. */

/** The exceptions of a group; null where EXCEPTION is no group, or they are not known. */
export function exceptionsOf(exception: PyObject): readonly PyObject[] | null {
  if (exception.kind !== 'instance' || !exception.cls.mro.includes(exceptionClass('BaseExceptionGroup'))) return null
  const exceptions = slotOf(exception.attributes.contents, 'exceptions')
  return exceptions?.kind === 'tuple' && exceptions.rest.length === 0 ? exceptions.items : null
}

/** A group of EXCEPTIONS: an ExceptionGroup where all of them are Exceptions. */
export function groupOf(
  vm: Interpreter,
  message: PyObject,
  exceptions: readonly PyObject[],
  given: PyObject = list(vm, [...exceptions]),
): InstanceObject {
  const areAll = exceptions.every((one) => isException(one, exceptionClass('Exception')) === true)
  return makeGroup(vm, exceptionClass(areAll ? 'ExceptionGroup' : 'BaseExceptionGroup'), message, exceptions, given)
}

function makeGroup(
  vm: Interpreter,
  cls: ClassObject,
  message: PyObject,
  exceptions: readonly PyObject[],
  given: PyObject,
): InstanceObject {
  const attributes = new Map<string, PyObject>([
    ['args', tuple([message, given])],
    ['message', message],
    ['exceptions', tuple(exceptions)],
  ])
  return instance(vm, cls, originFrom(vm, message, ...exceptions), { attributes })
}

/** `ExceptionGroup(message, exceptions)`. @throws Raise TypeError, ValueError */
function construct(call: Call): PyObject {
  const { vm } = call
  const [cls, message, given] = [call.arg('cls'), call.arg('message'), call.arg('exceptions')]
  if (cls.kind !== 'class') return unknownFrom(vm, [cls])
  if (payloadOf(message).kind === 'unknown' || given.kind === 'unknown') return unknownFrom(vm, [message, given])
  if (payloadOf(message).kind !== 'str')
    throw raise(
      vm,
      'TypeError',
      `BaseExceptionGroup.__new__() argument 1 must be str, not ${typeName(message)}`,
      message,
    )
  if (!['list', 'tuple'].includes(payloadOf(given).kind))
    throw raise(vm, 'TypeError', 'second argument (exceptions) must be a sequence')
  const { items, rest } = iterate(vm, given)
  if (rest.length > 0 || items.some((item) => mayBeAbsent(item) || item.kind === 'unknown'))
    return unknownFrom(vm, items, { causes: rest })
  if (items.length === 0) throw raise(vm, 'ValueError', 'second argument (exceptions) must be a non-empty sequence')
  return ofItems(call, cls, items)
}

function ofItems(call: Call, cls: ClassObject, items: readonly PyObject[]): PyObject {
  const { vm } = call
  for (const [index, item] of items.entries())
    if (isException(item, exceptionClass('BaseException')) === false)
      throw raise(vm, 'ValueError', `Item ${index} of second argument (exceptions) is not an exception`)
  const areAll = items.every((item) => isException(item, exceptionClass('Exception')) === true)
  if (!areAll && cls.mro.includes(exceptionClass('Exception')))
    throw raise(
      vm,
      'TypeError',
      `Cannot nest BaseExceptions in an ${cls === exceptionClass('ExceptionGroup') ? 'ExceptionGroup' : cls.name}`,
    )
  const made = areAll && cls === exceptionClass('BaseExceptionGroup') ? exceptionClass('ExceptionGroup') : cls
  return makeGroup(vm, made, call.arg('message'), items, call.arg('exceptions'))
}

/** `g (2 sub-exceptions)` */
function text(call: Call): PyObject {
  const self = call.arg('self')
  const exceptions = exceptionsOf(self)
  const message = self.kind === 'instance' ? slotOf(self.attributes.contents, 'message') : undefined
  const shown = message === undefined ? undefined : strOf(call.vm, message)
  if (exceptions === null || shown?.kind !== 'str') return unknownFrom(call.vm, [self], { types: ['str'] })
  const count = exceptions.length
  return str(`${shown.value} (${count} sub-exception${count === 1 ? '' : 's'})`, originFrom(call.vm, shown))
}

function represent(call: Call): PyObject {
  const self = call.arg('self')
  const args = self.kind === 'instance' ? slotOf(self.attributes.contents, 'args') : undefined
  const shown = args === undefined ? undefined : reprOf(call.vm, args)
  if (self.kind !== 'instance' || shown?.kind !== 'str') return unknownFrom(call.vm, [self], { types: ['str'] })
  return str(`${self.cls.name}${shown.value}`, originFrom(call.vm, shown))
}

/** Of an exception, or of a group's parts: those that IS tells, and the others; null where there are none. */
export interface Split {
  readonly match: PyObject | null
  readonly rest: PyObject | null
}

/** Takes EXCEPTION apart. @returns null where IS cannot tell */
export function splitBy(vm: Interpreter, exception: PyObject, is: (one: PyObject) => boolean | null): Split | null {
  const whole = is(exception)
  if (whole === null) return null
  if (whole) return { match: exception, rest: null }
  const exceptions = exceptionsOf(exception)
  if (exceptions === null) return { match: null, rest: exception }
  const parts = exceptions.map((one) => splitBy(vm, one, is))
  if (parts.some((part) => part === null)) return null
  const side = (name: keyof Split): PyObject | null => {
    const found = parts.flatMap((part) => part?.[name] ?? [])
    return found.length === 0 ? null : derived(vm, exception, found)
  }
  return { match: side('match'), rest: side('rest') }
}

/** A group like GROUP, of other exceptions. */
function derived(vm: Interpreter, group: PyObject, exceptions: readonly PyObject[]): PyObject {
  const message = group.kind === 'instance' ? slotOf(group.attributes.contents, 'message') : undefined
  return groupOf(vm, message ?? str(''), exceptions)
}

function splitMethod(name: 'split' | 'subgroup') {
  return native(
    name,
    'self, condition, /',
    (call) => {
      const { vm } = call
      const condition = call.arg('condition')
      const classes = condition.kind === 'tuple' ? condition.items : condition.kind === 'class' ? [condition] : null
      const is = (one: PyObject): boolean | null => {
        if (classes === null) {
          const truth = truthOf(vm, callObject(vm, condition, [one]))
          return typeof truth === 'boolean' ? truth : null
        }
        const answers = classes.map((cls) => (cls.kind === 'class' ? isException(one, cls) : null))
        return answers.includes(true) ? true : answers.includes(null) ? null : false
      }
      const found = splitBy(vm, call.arg('self'), is)
      if (found === null) return unknownFrom(vm, [call.arg('self')])
      return name === 'subgroup' ? (found.match ?? NONE) : tuple([found.match ?? NONE, found.rest ?? NONE])
    },
    { accepts: 'any' },
  )
}

/** Gives the groups their methods; run once, when the tables are loaded. */
export function addExceptionGroupMethods(): void {
  const base = exceptionClass('BaseExceptionGroup')
  const func = native('BaseExceptionGroup', 'cls, message, exceptions, /', construct, { accepts: 'any' })
  bindName(base.namespace.contents, '__new__', { kind: 'staticmethod', func: asObject(func), origin: NO_ORIGIN })
  addMethods(base, [
    native('__init__', 'self, /, *args, **kwargs', () => NONE, { accepts: 'any' }),
    native('__str__', 'self, /', text, { accepts: 'any' }),
    native('__repr__', 'self, /', represent, { accepts: 'any' }),
    native(
      'derive',
      'self, exceptions, /',
      (call) => derived(call.vm, call.arg('self'), iterate(call.vm, call.arg('exceptions')).items),
      { accepts: 'any' },
    ),
    splitMethod('split'),
    splitMethod('subgroup'),
  ])
}
