/** https://docs.python.org/3/reference/expressions.html#binary-arithmetic-operations and the two sections behind it */
export type BinaryOperator = '+' | '-' | '*' | '/' | '//' | '%' | '**' | '<<' | '>>' | '|' | '^' | '&' | '@'

/** `NAME` of the special methods `__NAME__`, `__rNAME__` and `__iNAME__`. */
export const BINARY_NAMES = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'truediv',
  '//': 'floordiv',
  '%': 'mod',
  '**': 'pow',
  '<<': 'lshift',
  '>>': 'rshift',
  '|': 'or',
  '^': 'xor',
  '&': 'and',
  '@': 'matmul',
} as const satisfies Record<BinaryOperator, string>

export type UnaryOperator = '-' | '+' | '~'

/** `NAME` of the special method `__NAME__`. */
export const UNARY_NAMES = { '-': 'neg', '+': 'pos', '~': 'invert' } as const satisfies Record<UnaryOperator, string>
