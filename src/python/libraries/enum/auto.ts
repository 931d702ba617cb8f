import { ANY } from '../../accepts-any.ts'
import { type NativeFunction, native } from '../../native.ts'
import { instance, originFrom } from '../../objects/make.ts'
import { NO_ORIGIN, type PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import type { BinaryOperator } from '../../operations/operators.ts'
import { createClass } from '../../types/native-class.ts'

export interface PendingOperation {
  readonly operator: BinaryOperator
  readonly left: PyObject
  readonly right: PyObject
}

/** `auto() | auto()` in a class's body: worked out when the members have their values. */
function pending(name: string, operator: BinaryOperator, isReflected = false): NativeFunction {
  return native(
    name,
    'self, other, /',
    (call) => {
      const [self, other] = [call.arg('self'), call.arg('other')]
      if (self.kind !== 'instance') return unknownFrom(call.vm, [self])
      const data: PendingOperation = { operator, left: isReflected ? other : self, right: isReflected ? self : other }
      return instance(call.vm, self.cls, originFrom(call.vm), { data })
    },
    ANY,
  )
}

export const AUTO = createClass({
  name: 'auto',
  module: 'enum',
  construct: native(
    'auto',
    'cls, /, *args',
    (call) => {
      const cls = call.arg('cls')
      return cls.kind === 'class' ? instance(call.vm, cls, NO_ORIGIN) : cls
    },
    ANY,
  ),
  methods: [
    pending('__or__', '|'),
    pending('__and__', '&'),
    pending('__xor__', '^'),
    pending('__ror__', '|', true),
    pending('__rand__', '&', true),
  ],
})

export const isAuto = (object: PyObject): boolean => object.kind === 'instance' && object.cls === AUTO
