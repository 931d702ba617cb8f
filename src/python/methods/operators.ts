import { ANY } from '../accepts-any.ts'
import { mayRaise } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { Call, NativeFunction } from '../native.ts'
import { native } from '../native.ts'
import { bool, int, NOT_IMPLEMENTED, originAbout } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { augmented, binary, unary } from '../operations/arithmetic.ts'
import { callObject } from '../operations/call.ts'
import { lookupSpecial } from '../operations/class-attributes.ts'
import { type ComparisonOperator, compare } from '../operations/compare.ts'
import { lift } from '../operations/lift.ts'
import { isIdentical } from '../operations/membership.ts'
import { BINARY_NAMES, type BinaryOperator, UNARY_NAMES, type UnaryOperator } from '../operations/operators.ts'
import { negate, truthOf } from '../operations/truth.ts'
import { payloadOf, typeName } from '../operations/types.ts'
import { raise } from '../types/exceptions.ts'

/** By the kind of an object: the kinds of those with which its special methods know what to do. */
const INTEGERS: readonly string[] = ['int', 'bool']
const REALS: readonly string[] = [...INTEGERS, 'float']
const SETS: readonly string[] = ['set', 'frozenset']
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  int: INTEGERS,
  bool: INTEGERS,
  float: REALS,
  complex: [...REALS, 'complex'],
  str: ['str'],
  bytes: ['bytes'],
  tuple: ['tuple'],
  list: ['list'],
  dict: ['dict'],
  set: SETS,
  frozenset: SETS,
  range: ['range'],
  slice: ['slice'],
}

const fits = (self: PyObject, other: PyObject): boolean =>
  BESIDE[payloadOf(self).kind]?.includes(payloadOf(other).kind) === true

/** What a special method gives for SELF and a known OTHER; of what is not known there may be a TypeError. */
function beside(call: Call, run: (self: PyObject, other: PyObject) => PyObject): PyObject {
  const { vm } = call
  const self = payloadOf(call.arg('self'))
  return lift(vm, self, (one) =>
    lift(vm, call.arg('other'), (other) => {
      if (one.kind !== 'unknown' && other.kind !== 'unknown') return run(one, other)
      mayRaise(vm, () => raise(vm, 'TypeError', unknownFrom(vm, [one, other], { types: ['str'] })))
      return unknownFrom(vm, [one, other])
    }),
  )
}

const method = (name: string, run: (call: Call, self: PyObject, other: PyObject) => PyObject): NativeFunction =>
  native(`__${name}__`, 'self, other, /', (call) => beside(call, (self, other) => run(call, self, other)), ANY)

/** `object.__eq__`: is it the same? Of two that are not, nothing is said. */
function equalTo(vm: Interpreter, self: PyObject, other: PyObject): PyObject {
  if (BESIDE[self.kind] !== undefined) return fits(self, other) ? compare(vm, '==', self, other) : NOT_IMPLEMENTED
  const hasValue = self.kind === 'view' || (self.kind === 'instance' && self.data !== undefined)
  if (hasValue) return compare(vm, '==', self, other)
  const same = isIdentical(vm, self, other)
  return same.kind === 'bool' && !same.value ? NOT_IMPLEMENTED : same
}

/** `object.__ne__`: the opposite of what the object's `__eq__` says. */
function differentFrom(vm: Interpreter, self: PyObject, other: PyObject): PyObject {
  const own = self.kind === 'instance' ? lookupSpecial(vm, self, '__eq__') : null
  const equal = own === null ? equalTo(vm, self, other) : callObject(vm, own, [other])
  return equal.kind === 'singleton' ? equal : negate(vm, equal)
}

const ORDERED: ReadonlySet<string> = new Set('int bool float str bytes tuple list set frozenset'.split(' '))

const ordering = (name: string, operator: ComparisonOperator): NativeFunction =>
  method(name, ({ vm }, self, other) => {
    if (self.kind === 'view' || (self.kind === 'instance' && self.data !== undefined))
      return unknownFrom(vm, [self, other])
    return ORDERED.has(self.kind) && fits(self, other) ? compare(vm, operator, self, other) : NOT_IMPLEMENTED
  })

/** The comparisons that every object has; those of builtin objects do what their type does. */
export const COMPARISON_METHODS: readonly NativeFunction[] = [
  method('eq', ({ vm }, self, other) => equalTo(vm, self, other)),
  method('ne', ({ vm }, self, other) => differentFrom(vm, self, other)),
  ordering('lt', '<'),
  ordering('le', '<='),
  ordering('gt', '>'),
  ordering('ge', '>='),
]

/** `__NAME__` of numbers, dicts and sets, and `__rNAME__`. */
const operators = (...shown: readonly BinaryOperator[]): readonly NativeFunction[] =>
  shown.flatMap((operator) => {
    const name = BINARY_NAMES[operator]
    return [
      method(name, ({ vm }, self, other) => (fits(self, other) ? binary(vm, operator, self, other) : NOT_IMPLEMENTED)),
      method(`r${name}`, ({ vm }, self, other) =>
        fits(self, other) ? binary(vm, operator, payloadOf(other), self) : NOT_IMPLEMENTED,
      ),
    ]
  })

/** `__iNAME__` of lists, dicts and sets; where ONLY_BESIDE, with one of its own kind alone. */
const inPlace = (onlyBeside: boolean, ...shown: readonly BinaryOperator[]): readonly NativeFunction[] =>
  shown.map((operator) =>
    native(
      `__i${BINARY_NAMES[operator]}__`,
      'self, other, /',
      (call) => {
        const [whole, other] = [call.arg('self'), call.arg('other')]
        const self = payloadOf(whole)
        if (onlyBeside && other.kind !== 'unknown' && !fits(self, other)) return NOT_IMPLEMENTED
        const result = augmented(call.vm, operator, self, other)
        return result === self ? whole : result
      },
      ANY,
    ),
  )

const sign = (operator: UnaryOperator): NativeFunction =>
  native(
    `__${UNARY_NAMES[operator]}__`,
    'self, /',
    (call) => unary(call.vm, operator, payloadOf(call.arg('self'))),
    ANY,
  )

const truth = native(
  '__bool__',
  'self, /',
  (call) => {
    const decided = truthOf(call.vm, payloadOf(call.arg('self')))
    return typeof decided === 'boolean' ? bool(decided, originAbout(call.vm, call.arg('self'))) : decided
  },
  ANY,
)

const REPEATED = ['mul', 'rmul'].map((name) =>
  method(name, ({ vm }, self, other) => {
    const times = payloadOf(other)
    if (times.kind === 'int' || times.kind === 'bool') return binary(vm, '*', self, int(BigInt(times.value)))
    if (other.kind === 'instance') return unknownFrom(vm, [self, other])
    throw raise(vm, 'TypeError', `'${typeName(other)}' object cannot be interpreted as an integer`)
  }),
)

const SEQUENCE = [method('add', ({ vm }, self, other) => binary(vm, '+', self, payloadOf(other))), ...REPEATED]

const PERCENT = [
  method('mod', ({ vm }, self, other) => binary(vm, '%', self, other)),
  method('rmod', ({ vm }, self, other) =>
    fits(self, other) ? binary(vm, '%', payloadOf(other), self) : NOT_IMPLEMENTED,
  ),
]

const REAL = operators('+', '-', '*', '/', '//', '%', '**')
const BITS = operators('<<', '>>', '|', '^', '&')
const SET = operators('-', '|', '^', '&')
const SIGNS = [sign('-'), sign('+')]

/** What the builtin types' operators do, by the types' names. */
export const OPERATOR_METHODS: Readonly<Record<string, readonly NativeFunction[]>> = {
  int: [...REAL, ...BITS, ...SIGNS, sign('~'), truth],
  float: [...REAL, ...SIGNS, truth],
  complex: [...operators('+', '-', '*', '/', '**'), ...SIGNS, truth],
  str: [...SEQUENCE, ...PERCENT],
  bytes: [...SEQUENCE, ...PERCENT],
  tuple: SEQUENCE,
  list: [...SEQUENCE, ...inPlace(false, '+', '*')],
  dict: [...operators('|'), ...inPlace(false, '|')],
  set: [...SET, ...inPlace(true, '-', '|', '^', '&')],
  frozenset: SET,
  NoneType: [truth],
  range: [truth],
}
