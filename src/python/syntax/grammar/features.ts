/**
 * What came into the grammar after Python 3.8: the minor release, and the words that say so.
 * Source: "What's New in Python" and the grammar of each release (https://docs.python.org/3/reference/grammar.html).
 */
export const FEATURES = {
  // https://peps.python.org/pep-0614/
  decoratorExpression: [9, 'a decorator that is any expression needs'],
  // In the grammar of 3.9 already, documented in 3.10.
  parenthesizedWith: [9, 'context managers in parentheses need'],
  // https://docs.python.org/3/whatsnew/3.9.html#other-language-changes
  starInFor: [9, 'an unparenthesized `*` in the iterable of `for` needs'],
  starInAugmentedAssignment: [9, 'an unparenthesized `*` in an augmented assignment needs'],
  // https://docs.python.org/3/whatsnew/3.10.html#other-language-changes
  namedExpressionInSet: [10, '`:=` without parentheses in a set or a subscript needs'],
  // https://peps.python.org/pep-0634/
  match: [10, 'the `match` statement needs'],
  // https://peps.python.org/pep-0646/
  starInSubscript: [11, '`*` in a subscript needs'],
  starAnnotation: [11, '`*args: *T` needs'],
  // https://peps.python.org/pep-0654/
  exceptStar: [11, '`except*` needs'],
  // https://peps.python.org/pep-0695/
  typeParameters: [12, 'type parameters need'],
  typeStatement: [12, 'the `type` statement needs'],
  // https://peps.python.org/pep-0696/
  typeParameterDefault: [13, 'a default of a type parameter needs'],
  // https://peps.python.org/pep-0758/
  exceptWithoutParentheses: [14, 'several exception types without parentheses need'],
} as const satisfies Readonly<Record<string, readonly [since: number, words: string]>>

export type Feature = keyof typeof FEATURES
