import { ANY } from '../accepts-any.ts'
import { noteNames } from '../machine/disclosure.ts'
import type { Call, NativeFunction, NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { none, tuple } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { augmented, binary, unary } from '../operations/arithmetic.ts'
import { deleteSubscript, setSubscript } from '../operations/assign-subscript.ts'
import { getAttribute } from '../operations/attributes.ts'
import { callObject } from '../operations/call.ts'
import type { ComparisonOperator } from '../operations/compare.ts'
import { compare } from '../operations/compare.ts'
import { isIdentical, isIn } from '../operations/membership.ts'
import { BINARY_NAMES, type BinaryOperator } from '../operations/operators.ts'
import { subscript } from '../operations/subscript.ts'
import { negate } from '../operations/truth.ts'
import { asObject } from '../types/native-class.ts'

const OPERATORS: readonly BinaryOperator[] = ['+', '-', '*', '/', '//', '%', '**', '<<', '>>', '|', '^', '&']

const BINARY: Readonly<Record<string, BinaryOperator>> = {
  ...Object.fromEntries(OPERATORS.map((shown) => [functionName(BINARY_NAMES[shown]), shown])),
  concat: '+',
}

/** What would be a keyword ends in an underscore. */
function functionName(name: string): string {
  return name === 'or' || name === 'and' ? `${name}_` : name
}

const COMPARED: Readonly<Record<string, ComparisonOperator>> = {
  eq: '==',
  ne: '!=',
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
}

function each<T>(
  table: Readonly<Record<string, T>>,
  make: (name: string, value: T) => NativeFunction,
): Record<string, NativeFunction> {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, make(name, value)]))
}

/** A getter of several things: of one it gives that, of more a tuple. */
function getter(name: string, get: (call: Call, object: PyObject, what: PyObject) => PyObject): NativeFunction {
  return native(
    name,
    'item, /, *items',
    (outer) => {
      const wanted = [outer.arg('item'), ...outer.rest]
      noteNames(outer.vm, wanted)
      return asObject(
        native(
          name,
          'obj, /',
          (call) => {
            const found = wanted.map((what) => get(call, call.arg('obj'), what))
            const [only] = found
            return found.length === 1 && only !== undefined ? only : tuple(found)
          },
          ANY,
        ),
      )
    },
    ANY,
  )
}

function dotted(call: Call, object: PyObject, name: PyObject): PyObject {
  return name.kind === 'str'
    ? name.value.split('.').reduce((from, part) => getAttribute(call.vm, from, part), object)
    : none()
}

/** `operator` */
export const operator: NativeModule = {
  name: 'operator',
  attributes: {
    ...each(BINARY, (name, shown) =>
      native(name, 'a, b, /', (call) => binary(call.vm, shown, call.arg('a'), call.arg('b')), ANY),
    ),
    ...each({ iadd: '+', isub: '-', imul: '*', ior: '|', iand: '&', iconcat: '+' } as const, (name, shown) =>
      native(name, 'a, b, /', (call) => augmented(call.vm, shown, call.arg('a'), call.arg('b')), ANY),
    ),
    ...each(COMPARED, (name, shown) =>
      native(name, 'a, b, /', (call) => compare(call.vm, shown, call.arg('a'), call.arg('b')), ANY),
    ),
    neg: native('neg', 'a, /', (call) => unary(call.vm, '-', call.arg('a')), ANY),
    pos: native('pos', 'a, /', (call) => unary(call.vm, '+', call.arg('a')), ANY),
    invert: native('invert', 'a, /', (call) => unary(call.vm, '~', call.arg('a')), ANY),
    not_: native('not_', 'a, /', (call) => negate(call.vm, call.arg('a')), ANY),
    truth: native('truth', 'a, /', (call) => negate(call.vm, negate(call.vm, call.arg('a'))), ANY),
    is_: native('is_', 'a, b, /', (call) => isIdentical(call.vm, call.arg('a'), call.arg('b')), ANY),
    is_not: native(
      'is_not',
      'a, b, /',
      (call) => negate(call.vm, isIdentical(call.vm, call.arg('a'), call.arg('b'))),
      ANY,
    ),
    contains: native('contains', 'a, b, /', (call) => isIn(call.vm, call.arg('b'), call.arg('a')), ANY),
    getitem: native('getitem', 'a, b, /', (call) => subscript(call.vm, call.arg('a'), call.arg('b')), ANY),
    setitem: native(
      'setitem',
      'a, b, c, /',
      (call) => {
        setSubscript(call.vm, call.arg('a'), call.arg('b'), call.arg('c'))
        return none()
      },
      ANY,
    ),
    delitem: native(
      'delitem',
      'a, b, /',
      (call) => {
        deleteSubscript(call.vm, call.arg('a'), call.arg('b'))
        return none()
      },
      ANY,
    ),
    itemgetter: getter('itemgetter', (call, object, what) => subscript(call.vm, object, what)),
    attrgetter: getter('attrgetter', dotted),
    methodcaller: native(
      'methodcaller',
      'name, /, *args, **kwargs',
      (outer) => {
        const name = outer.arg('name')
        noteNames(outer.vm, [name])
        return asObject(
          native(
            'methodcaller',
            'obj, /',
            (call) => callObject(call.vm, dotted(call, call.arg('obj'), name), outer.rest, outer.keywords),
            ANY,
          ),
        )
      },
      ANY,
    ),
  },
  others: [
    'abs',
    'countOf',
    'indexOf',
    'index',
    'length_hint',
    'matmul',
    'imod',
    'ipow',
    'ixor',
    'ifloordiv',
    'itruediv',
    'ilshift',
    'irshift',
    'imatmul',
    'inv',
    'call',
  ],
}
