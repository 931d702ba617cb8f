import type { ClassObject } from '../objects/object.ts'

/**
 * The C3 linearisation of what follows a class with these bases in its `__mro__`.
 *
 * @returns null where there is none: CPython raises TypeError
 */
export function linearize(bases: readonly ClassObject[]): ClassObject[] | null {
  const [only, ...others] = bases
  if (only !== undefined && others.length === 0) return [...only.mro]
  const lists = [...bases.map((base) => [...base.mro]), [...bases]].filter((list) => list.length > 0)
  const order: ClassObject[] = []
  while (lists.some((list) => list.length > 0)) {
    const head = lists
      .map(([first]) => first)
      .find((first) => first !== undefined && !lists.some((list) => list.indexOf(first, 1) > 0))
    if (head === undefined) return null
    order.push(head)
    for (const list of lists) if (list[0] === head) list.shift()
  }
  return order
}
