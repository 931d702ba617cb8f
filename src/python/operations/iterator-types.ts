import type { Interpreter } from '../machine/interpreter.ts'
import type { PyObject } from '../objects/object.ts'
import { payloadOf } from './types.ts'

const VIEWS = { keys: 'key', values: 'value', items: 'item' } as const
const NOT_ASCII = /[^\0-\x7f]/
const LARGEST = 2n ** 63n - 1n

/** Does C's `long` hold what a range is made of, and its end? */
function isLong({ start, stop, step }: Extract<PyObject, { kind: 'range' }>): boolean {
  const fits = (value: bigint): boolean => value <= LARGEST && value >= -LARGEST - 1n
  const isStep = fits(step) && step !== -LARGEST - 1n
  return isStep && fits(start) && fits(stop) && fits(stop + (step > 0n ? step - 1n : step + 1n))
}

/** The name of the type of `iter(object)`. */
export function iteratorType(vm: Interpreter, object: PyObject): string {
  const value = payloadOf(object)
  switch (value.kind) {
    case 'list':
    case 'tuple':
    case 'bytes':
      return `${value.kind}_iterator`
    case 'set':
    case 'frozenset':
      return 'set_iterator'
    case 'str':
      return vm.input.pythonVersion.minor < 11 || NOT_ASCII.test(value.value) ? 'str_iterator' : 'str_ascii_iterator'
    case 'dict':
      return 'dict_keyiterator'
    case 'view':
      return `dict_${VIEWS[value.view]}iterator`
    case 'range':
      return isLong(value) ? 'range_iterator' : 'longrange_iterator'
    default:
      return 'iterator'
  }
}

/** The name of the type of `reversed(object)`. */
export function reverseIteratorType(vm: Interpreter, object: PyObject): string {
  const value = payloadOf(object)
  if (value.kind === 'list') return 'list_reverseiterator'
  if (value.kind === 'dict') return 'dict_reversekeyiterator'
  if (value.kind === 'view') return `dict_reverse${VIEWS[value.view]}iterator`
  return value.kind === 'range' ? iteratorType(vm, value) : 'reversed'
}
