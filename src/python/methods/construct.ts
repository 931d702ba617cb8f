import type { Cause } from '../../model/value.ts'
import { createClassObject } from '../evaluate/classes.ts'
import { mayRaise } from '../machine/fork.ts'
import { write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { Call } from '../native.ts'
import { native } from '../native.ts'
import {
  bindName,
  bool,
  bytes,
  dict,
  float,
  instance,
  int,
  list,
  NONE,
  none,
  originAbout,
  originFrom,
  set,
  str,
  tuple,
} from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { NO_ORIGIN } from '../objects/object.ts'
import { causesOf, mayBeAbsent, unknownFrom } from '../objects/unknown.ts'
import { complexOf } from '../operations/arithmetic.ts'
import { findInClasses, lookupSpecial } from '../operations/attributes.ts'
import { callObject } from '../operations/call.ts'
import { truthOf } from '../operations/compare.ts'
import { guard } from '../operations/guard.ts'
import { inAnyOrder } from '../operations/in-any-order.ts'
import { checkedInteger, toNumber, wholeNumber } from '../operations/index-number.ts'
import { iterate, takeEach } from '../operations/iterate.ts'
import { askLength } from '../operations/length-hint.ts'
import { lift } from '../operations/lift.ts'
import { addItem, addRest, setItem } from '../operations/mapping.ts'
import { strOf } from '../operations/text.ts'
import { payloadOf, typeName, typeOf } from '../operations/types.ts'
import { updateDict } from '../operations/update.ts'
import { toCharacters } from '../text/bytes/bytes-methods.ts'
import { decode, encode } from '../text/bytes/codecs.ts'
import { toFloat } from '../text/numbers/integers.ts'
import { parseFloatText, parseInteger, truncate } from '../text/numbers/parse.ts'
import * as types from '../types/builtin-types.ts'
import { addConstructor } from '../types/construct.ts'
import { raise } from '../types/exceptions.ts'
import { addMethods, asObject } from '../types/native-class.ts'

/** Is the one argument surely an integer already? */
function isWhole(call: Call): boolean {
  const given = call.optional('x')
  return given?.kind === 'unknown' && given.types?.every((type) => type === 'int' || type === 'bool') === true
}

/** `int(x)`, `int(text, base)`. @throws Raise ValueError, TypeError */
function makeInt(call: Call): PyObject {
  const { vm } = call
  const [given, base] = [call.optional('x'), call.optional('base')]
  if (given === null && base === null) return int(0, originFrom(vm))
  if (given === null) throw raise(vm, 'TypeError', 'int() missing string argument')
  if (base !== null) return parsedInt(call, given, base)
  for (const name of ['__int__', '__index__', '__trunc__']) {
    const method = given.kind === 'instance' ? lookupSpecial(vm, given, name) : null
    if (method !== null) return lift(vm, callObject(vm, method, []), (result) => checkedInteger(vm, name, result))
  }
  const value = payloadOf(given)
  const origin = originFrom(vm, given)
  const text = characters(given)
  if (text !== null) return guard(vm, [given], ['int'], () => int(parseInteger(text), origin))
  if (value.kind === 'int') return int(value.value, origin)
  if (value.kind === 'bool') return int(value.value ? 1 : 0, origin)
  if (value.kind === 'float') return guard(vm, [given], ['int'], () => int(truncate(value.value), origin))
  throw raise(
    vm,
    'TypeError',
    `int() argument must be a string, a bytes-like object or a real number, not '${typeName(given)}'`,
  )
}

/** `int(text, base)`. @throws Raise ValueError, TypeError */
function parsedInt({ vm }: Call, given: PyObject, base: PyObject): PyObject {
  const radix = wholeNumber(vm, base)
  const text = characters(given)
  return guard(vm, [given], ['int'], () => {
    if (text !== null) return int(parseInteger(text, radix), originFrom(vm, given))
    parseInteger('0', radix)
    throw raise(vm, 'TypeError', "int() can't convert non-string with explicit base")
  })
}

/** The characters that a text or bytes has; null for all else. */
function characters(given: PyObject): string | null {
  const value = payloadOf(given)
  if (value.kind === 'str') return value.value
  return value.kind === 'bytes' ? toCharacters(value.value) : null
}

function makeFloat(call: Call): PyObject {
  const { vm } = call
  const given = call.optional('x')
  if (given === null) return float(0, originFrom(vm))
  const value = payloadOf(given)
  const origin = originFrom(vm, given)
  if (value.kind === 'str') return guard(vm, [given], ['float'], () => float(parseFloatText(value.value), origin))
  if (value.kind === 'float') return float(value.value, origin)
  if (value.kind === 'int') return guard(vm, [given], ['float'], () => float(toFloat(value.value), origin))
  if (value.kind === 'bool') return float(value.value ? 1 : 0, origin)
  const method = lookupSpecial(vm, given, '__float__')
  if (method !== null) return callObject(vm, method, [])
  throw raise(vm, 'TypeError', `float() argument must be a string or a real number, not '${typeName(given)}'`)
}

function makeBool(call: Call): PyObject {
  const given = call.optional('x')
  if (given === null) return bool(false, originFrom(call.vm))
  const truth = truthOf(call.vm, given)
  const origin = originAbout(call.vm, given)
  if (typeof truth === 'boolean') return bool(truth, origin)
  return unknownFrom(call.vm, [truth], { types: ['bool'], origin, truth: truth.truth })
}

function makeStr(call: Call): PyObject {
  const { vm } = call
  const given = call.optional('object')
  if (given === null) return str('', originFrom(vm))
  const encoding = call.optional('encoding')
  if (encoding === null) return strOf(vm, given)
  if (given.kind !== 'bytes' || encoding.kind !== 'str')
    throw raise(vm, 'TypeError', 'decoding to str: need a bytes-like object')
  return guard(vm, [given], ['str'], () => str(decode(given.value, encoding.value), originFrom(vm, given)))
}

function makeBytes(call: Call): PyObject {
  const { vm } = call
  const given = call.optional('source')
  if (given === null) return bytes(new Uint8Array(), originFrom(vm))
  const encoding = call.optional('encoding')
  const value = payloadOf(given)
  if (value.kind === 'str') {
    if (encoding?.kind !== 'str') throw raise(vm, 'TypeError', 'string argument without an encoding')
    return guard(vm, [given], ['bytes'], () => bytes(encode(value.value, encoding.value), originFrom(vm, given)))
  }
  if (encoding !== null) throw raise(vm, 'TypeError', 'encoding without a string argument')
  if (value.kind === 'bytes') return bytes(value.value, originFrom(vm, given))
  if (value.kind === 'bool') return bytes(new Uint8Array(Number(value.value)), originFrom(vm, given))
  if (value.kind === 'float' || value.kind === 'none' || value.kind === 'function')
    throw raise(vm, 'TypeError', `cannot convert '${typeName(given)}' object to bytes`)
  if (value.kind === 'int' && value.value >= 0n && value.value < 1_000_000n)
    return bytes(new Uint8Array(Number(value.value)), originFrom(vm, given))
  if (value.kind === 'int') return unknownFrom(vm, [given], { types: ['bytes'] })
  const method = lookupSpecial(vm, given, '__bytes__')
  if (method !== null) return callObject(vm, method, [])
  askLength(vm, given)
  return inAnyOrder(vm, given, () => bytesOf(vm, given))
}

/** The bytes that the numbers of an iterable are. @throws Raise TypeError, ValueError */
function bytesOf(vm: Interpreter, given: PyObject): PyObject {
  const numbers: number[] = []
  const causes: Cause[] = []
  const each = {
    item: (slot: PyObject) => {
      const number = mayBeAbsent(slot) ? null : toNumber(vm, slot)
      if (typeof number !== 'bigint') causes.push(...causesOf(slot))
      else if (number < 0n || number > 255n) throw raise(vm, 'ValueError', 'bytes must be in range(0, 256)')
      else numbers.push(Number(number))
    },
    rest: (more: readonly Cause[]) => void causes.push(...more),
  }
  takeEach(vm, given, each)
  if (causes.length === 0) return bytes(Uint8Array.from(numbers), originFrom(vm, given))
  for (const type of ['TypeError', 'ValueError'])
    mayRaise(vm, () => raise(vm, type, unknownFrom(vm, [given], { causes, types: ['str'] })))
  return unknownFrom(vm, [given], { types: ['bytes'], causes })
}

function makeTuple(call: Call): PyObject {
  const given = call.optional('iterable')
  if (given === null) return tuple([], originFrom(call.vm))
  askLength(call.vm, given)
  const { items, rest } = iterate(call.vm, given)
  return tuple(items, originFrom(call.vm, given), rest)
}

function makeFrozenset(call: Call): PyObject {
  const given = call.optional('iterable')
  const made = set(call.vm, [], originFrom(call.vm, given ?? NONE), 'frozenset')
  if (given !== null) fillSet(call, made, given)
  return made
}

function fillSet(call: Call, made: Extract<PyObject, { kind: 'set' | 'frozenset' }>, given: PyObject): void {
  const { items, rest } = iterate(call.vm, given, 'indifferent')
  for (const item of items) addItem(call.vm, made, item)
  addRest(call.vm, made, rest)
}

function makeList(call: Call): PyObject {
  const made = list(call.vm, [], originFrom(call.vm, call.optional('iterable') ?? NONE))
  fillList(call, made, call.optional('iterable'))
  return made
}

function fillList(call: Call, made: Extract<PyObject, { kind: 'list' }>, given: PyObject | null): void {
  if (given === null) return
  askLength(call.vm, given)
  const { items, rest, isComplete } = iterate(call.vm, given)
  const contents = write(call.vm.heap, made.cell)
  contents.items = [...items]
  contents.rest = rest
  contents.isComplete = isComplete === true
}

function makeDict(call: Call): PyObject {
  const made = dict(call.vm, new Map(), originFrom(call.vm, call.optional('iterable') ?? NONE))
  fillDict(call, made)
  return made
}

function fillDict(call: Call, made: Extract<PyObject, { kind: 'dict' }>): void {
  const given = call.optional('iterable')
  if (given !== null) updateDict(call.vm, made, given, 'update')
  for (const [name, value] of call.keywords) setItem(call.vm, made, str(name), value)
}

/** In a subclass CPython fills the container in `__init__`, which a class may override; `__new__` makes it empty. */
function fillable(
  cls: (typeof types)['LIST'],
  parameters: string,
  make: (call: Call) => PyObject,
  fill: (call: Call, made: PyObject) => void,
): void {
  const construct = native(
    cls.name,
    'cls, /, *args, **kwargs',
    (call) => {
      const wanted = call.arg('cls')
      const whole = callObject(
        call.vm,
        asObject(native(cls.name, parameters, make, { accepts: 'any' })),
        wanted === cls ? call.rest : [],
        wanted === cls ? call.keywords : new Map(),
      )
      return wanted === cls || wanted.kind !== 'class'
        ? whole
        : instance(call.vm, wanted, originFrom(call.vm), { payload: whole })
    },
    { accepts: 'any' },
  )
  bindName(cls.namespace.contents, '__new__', { kind: 'staticmethod', func: asObject(construct), origin: NO_ORIGIN })
  addMethods(cls, [
    native(
      '__init__',
      `self, ${parameters}`,
      (call) => {
        fill(call, payloadOf(call.arg('self')))
        return none()
      },
      { accepts: 'any' },
    ),
  ])
}

/** `type(object)`, and `type(name, bases, namespace)`. */
function makeType(call: Call): PyObject {
  const { vm } = call
  const [object, bases, namespace] = call.rest
  const meta = call.arg('cls')
  if (object !== undefined && bases === undefined) {
    return typeOf(object) ?? unknownFrom(vm, [object])
  }
  if (object?.kind !== 'str' || bases?.kind !== 'tuple' || namespace?.kind !== 'dict') return unknownFrom(vm, call.rest)
  return createClassObject(
    vm,
    meta.kind === 'class' && meta !== types.TYPE ? meta : null,
    object.value,
    bases.items,
    namespace,
    call.keywords,
  )
}

/** `object()`, of which every class without a `__new__` of its own makes its instances. @throws Raise TypeError */
function makeObject(call: Call): PyObject {
  const { vm } = call
  const cls = call.arg('cls')
  if (cls.kind !== 'class') return unknownFrom(vm, [cls])
  const excess = call.rest.length + call.keywords.size > 0
  if (
    excess &&
    findInClasses(
      vm,
      cls.mro.filter((one) => one !== types.OBJECT),
      '__init__',
    ) === null
  )
    throw raise(vm, 'TypeError', `${cls.name}() takes no arguments`)
  const lacking = abstractMethods(call, cls)
  if (lacking.length > 0) {
    throw raise(
      vm,
      'TypeError',
      `Can't instantiate abstract class ${cls.name} with abstract method${lacking.length === 1 ? '' : 's'} ${lacking.join(', ')}`,
    )
  }
  return instance(vm, cls, originFrom(vm))
}

/** Those that a class under ABCMeta inherits and does not define. */
function abstractMethods(call: Call, cls: Extract<PyObject, { kind: 'class' }>): string[] {
  if (cls.metaclass === null || !cls.metaclass.mro.some(({ name }) => name === 'ABCMeta')) return []
  const names = new Set(cls.mro.flatMap((one) => [...one.namespace.contents.entries.keys()]))
  return [...names].filter((name) => isAbstract(findInClasses(call.vm, cls.mro, name))).sort()
}

function isAbstract(found: PyObject | null): boolean {
  if (found === null) return false
  if (found.kind === 'property') return isAbstract(found.getter)
  if (found.kind === 'staticmethod' || found.kind === 'classmethod') return isAbstract(found.func)
  return found.kind === 'function' && found.attributes.contents.entries.has('__isabstractmethod__')
}

function makeRange(call: Call): PyObject {
  const { vm } = call
  const [first, second, third] = [call.arg('start'), call.optional('stop'), call.optional('step')].map((part) =>
    part === null ? null : wholeNumber(vm, part),
  )
  const step = third ?? 1n
  if (step === 0n) throw raise(vm, 'ValueError', 'range() arg 3 must not be zero')
  const hasStop = second !== null && second !== undefined
  return {
    kind: 'range',
    start: hasStop ? (first ?? 0n) : 0n,
    stop: hasStop ? second : (first ?? 0n),
    step,
    origin: originFrom(vm, call.arg('start')),
  }
}

function makeSlice(call: Call): PyObject {
  const [first, second, third] = [call.arg('start'), call.optional('stop'), call.optional('step')]
  return second === null
    ? { kind: 'slice', start: NONE, stop: first, step: NONE, origin: NO_ORIGIN }
    : { kind: 'slice', start: first, stop: second, step: third ?? NONE, origin: NO_ORIGIN }
}

function makeProperty(call: Call): PyObject {
  const part = (name: string): PyObject | null => {
    const value = call.optional(name)
    return value === null || value.kind === 'none' ? null : value
  }
  return {
    kind: 'property',
    getter: part('fget'),
    setter: part('fset'),
    deleter: part('fdel'),
    origin: originFrom(call.vm),
  }
}

function makeComplex(call: Call): PyObject {
  const [real = null, imag = null] = [call.optional('real'), call.optional('imag')].map((part) =>
    part === null ? { real: 0, imag: 0 } : complexOf(payloadOf(part)),
  )
  const origin = originFrom(call.vm, call.optional('real') ?? NONE, call.optional('imag') ?? NONE)
  if (real === null || imag === null)
    return unknownFrom(call.vm, [call.optional('real') ?? NONE], {
      types: ['complex'],
      causes: [{ kind: 'construct', what: 'a complex number that is made of a text', location: call.location }],
    })
  return { kind: 'complex', real: real.real - imag.imag, imag: real.imag + imag.real, origin }
}

/** Gives the builtin types their `__new__` and `__init__`; run once, when the tables are loaded. */
export function addConstructors(): void {
  const number = { expects: { raises: 'ValueError' }, total: isWhole }
  addConstructor(types.INT, 'x=, /, base=', makeInt, 'known', number)
  addConstructor(types.FLOAT, 'x=, /', makeFloat, 'known', number)
  addConstructor(types.BOOL, 'x=, /', makeBool, 'any')
  addConstructor(types.COMPLEX, 'real=, imag=', makeComplex)
  addConstructor(types.STR, 'object=, encoding=, errors=', makeStr)
  addConstructor(types.BYTES, 'source=, encoding=, errors=', makeBytes)
  addConstructor(types.TUPLE, 'iterable=, /', makeTuple, 'any')
  addConstructor(types.FROZENSET, 'iterable=, /', makeFrozenset, 'any')
  addConstructor(types.RANGE, 'start, stop=, step=, /', makeRange)
  addConstructor(types.SLICE, 'start, stop=, step=, /', makeSlice, 'any')
  addConstructor(types.PROPERTY, 'fget=, fset=, fdel=, doc=', makeProperty, 'any')
  addConstructor(
    types.STATIC_METHOD,
    'func, /',
    (call) => ({ kind: 'staticmethod', func: call.arg('func'), origin: NO_ORIGIN }),
    'any',
  )
  addConstructor(
    types.CLASS_METHOD,
    'func, /',
    (call) => ({ kind: 'classmethod', func: call.arg('func'), origin: NO_ORIGIN }),
    'any',
  )
  addConstructor(
    types.SUPER,
    'type, object=, /',
    (call) => {
      const [cls, self] = [call.arg('type'), call.optional('object')]
      return cls.kind === 'class' && self !== null
        ? { kind: 'super', cls, self, origin: NO_ORIGIN }
        : unknownFrom(call.vm, [cls])
    },
    'any',
  )
  fillable(types.LIST, 'iterable=, /', makeList, (call, made) => {
    if (made.kind === 'list') fillList(call, made, call.optional('iterable'))
  })
  fillable(
    types.SET,
    'iterable=, /',
    (call) => {
      const made = set(call.vm, [], originFrom(call.vm, call.optional('iterable') ?? NONE))
      if (call.optional('iterable') !== null) fillSet(call, made, call.arg('iterable'))
      return made
    },
    (call, made) => {
      const given = call.optional('iterable')
      if (made.kind === 'set' && given !== null) fillSet(call, made, given)
    },
  )
  fillable(types.DICT, 'iterable=, /, **kwargs', makeDict, (call, made) => {
    if (made.kind === 'dict') fillDict(call, made)
  })
  const any = { accepts: 'any' } as const
  const bare = (cls: typeof types.TYPE, run: (call: Call) => PyObject): void =>
    bindName(cls.namespace.contents, '__new__', {
      kind: 'staticmethod',
      func: asObject(native(cls.name, 'cls, /, *args, **kwargs', run, any)),
      origin: NO_ORIGIN,
    })
  bare(types.TYPE, makeType)
  bare(types.OBJECT, makeObject)
}
