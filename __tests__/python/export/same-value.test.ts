import { expect, test } from 'vitest'
import { evaluateText, show } from '../helpers/program.ts'

test.each([
  ['the same list, made on either side', '["a", 1]', '["a", 1]', '["a", 1]'],
  ['the same inside', '{"k": [(1,)]}', '{"k": [(1,)]}', '{"k": [(1)]}'],
  ['another order', '{"a": 1, "b": 2}', '{"b": 2, "a": 1}', '?({"a": 1, "b": 2} or {"b": 2, "a": 1})'],
  ['True is not 1', '[True]', '[1]', '?([1] or [True])'],
  ['a list is no tuple', '[1]', '(1,)', '?((1) or [1])'],
  ['not wholly known', '[input()]', '[input()]', '?([?str] or [?str])'],
])('%s', (_, left, right, expected) => {
  const { bindings } = evaluateText(
    `import random\nif random.random() > 0.5:\n    A = ${left}\nelse:\n    A = ${right}\n`,
  )
  expect(show(bindings.get('A'))).toBe(expected)
})
