import { raise, unmodelled } from '../outcome.ts'

/** A complex number: two floats. */
export interface Complex {
  readonly real: number
  readonly imag: number
}

type Operation = (left: Complex, right: Complex) => Complex

/** CPython's arithmetic of complex numbers. Source: Objects/complexobject.c. Raises ZeroDivisionError. */
export const COMPLEX_OPERATIONS: Readonly<Partial<Record<string, Operation>>> = {
  '+': (left, right) => ({ real: left.real + right.real, imag: left.imag + right.imag }),
  '-': (left, right) => ({ real: left.real - right.real, imag: left.imag - right.imag }),
  '*': times,
  '/': dividedBy,
  '**': power,
}

function times(left: Complex, right: Complex): Complex {
  return {
    real: left.real * right.real - left.imag * right.imag,
    imag: left.real * right.imag + left.imag * right.real,
  }
}

/** Smith's way: the part of the divisor that is larger is divided by first. */
function dividedBy(left: Complex, right: Complex): Complex {
  if (right.real === 0 && right.imag === 0) raise('ZeroDivisionError', 'complex division by zero')
  if (Math.abs(right.real) >= Math.abs(right.imag)) {
    const ratio = right.imag / right.real
    const divisor = right.real + right.imag * ratio
    return { real: (left.real + left.imag * ratio) / divisor, imag: (left.imag - left.real * ratio) / divisor }
  }
  const ratio = right.real / right.imag
  const divisor = right.real * ratio + right.imag
  return { real: (left.real * ratio + left.imag) / divisor, imag: (left.imag * ratio - left.real) / divisor }
}

/** The largest exponent up to which CPython multiplies; others take functions whose last digit differs from library to library. */
const MAX_EXPONENT = 100

function power(base: Complex, exponent: Complex): Complex {
  if (exponent.real === 0 && exponent.imag === 0) return { real: 1, imag: 0 }
  const isWhole = exponent.imag === 0 && Number.isInteger(exponent.real)
  if (!isWhole || Math.abs(exponent.real) > MAX_EXPONENT) return unmodelled('powers of complex numbers')
  if (base.real === 0 && base.imag === 0 && exponent.real < 0)
    return raise('ZeroDivisionError', 'zero to a negative or complex power')
  const positive = toThe(base, Math.abs(exponent.real))
  return exponent.real > 0 ? positive : dividedBy({ real: 1, imag: 0 }, positive)
}

/** By squares, as CPython's `c_powu`. */
function toThe(base: Complex, exponent: number): Complex {
  let result: Complex = { real: 1, imag: 0 }
  let square = base
  for (let mask = 1; mask <= exponent; mask *= 2) {
    if ((exponent & mask) !== 0) result = times(result, square)
    square = times(square, square)
  }
  return result
}
