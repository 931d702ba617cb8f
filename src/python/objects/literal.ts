import type { Literal } from '../syntax/literals.ts'
import { bool, bytes, float, int, none, str } from './make.ts'
import { NO_ORIGIN, type Origin, type PyObject } from './object.ts'

/** The object that a literal stands for. */
export function literalObject(literal: Literal, origin: Origin): PyObject {
  switch (literal.kind) {
    case 'none':
      return none(origin)
    case 'ellipsis':
      return { kind: 'singleton', name: 'Ellipsis', origin: NO_ORIGIN }
    case 'bool':
      return bool(literal.value, origin)
    case 'int':
      return int(literal.value, origin)
    case 'float':
      return float(literal.value, origin)
    case 'imaginary':
      return { kind: 'complex', real: 0, imag: literal.value, origin }
    case 'str':
      return str(literal.value, origin)
    case 'bytes':
      return bytes(literal.value, origin)
  }
}
