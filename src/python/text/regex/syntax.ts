/** The syntax tree of a regular expression, after CPython's Lib/re/_parser.py, and the flags of `re`. */

/** The values of re.I and so on. */
export const FLAG = {
  IGNORECASE: 2,
  LOCALE: 4,
  MULTILINE: 8,
  DOTALL: 16,
  UNICODE: 32,
  VERBOSE: 64,
  DEBUG: 128,
  ASCII: 256,
  TEMPLATE: 1,
} as const

export type Category = 'digit' | 'not-digit' | 'space' | 'not-space' | 'word' | 'not-word'

export type SetItem =
  | { readonly kind: 'literal'; readonly code: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'category'; readonly category: Category }

export type Anchor = 'beginning' | 'beginning-of-string' | 'boundary' | 'non-boundary' | 'end' | 'end-of-string'

export type Sequence = readonly Node[]

export type Node =
  | { readonly kind: 'literal'; readonly code: number; readonly negated: boolean }
  | { readonly kind: 'any' }
  | { readonly kind: 'set'; readonly negated: boolean; readonly items: readonly SetItem[] }
  | { readonly kind: 'at'; readonly anchor: Anchor }
  | { readonly kind: 'branch'; readonly branches: readonly Sequence[] }
  | {
      readonly kind: 'group'
      readonly group: number | null
      readonly add: number
      readonly remove: number
      readonly body: Sequence
    }
  | { readonly kind: 'atomic'; readonly body: Sequence }
  | {
      readonly kind: 'repeat'
      readonly mode: 'greedy' | 'lazy' | 'possessive'
      readonly min: number
      /** Infinity where there is no bound. */
      readonly max: number
      readonly body: Sequence
    }
  | { readonly kind: 'assert'; readonly behind: boolean; readonly negated: boolean; readonly body: Sequence }
  | { readonly kind: 'backreference'; readonly group: number }
  | { readonly kind: 'conditional'; readonly group: number; readonly yes: Sequence; readonly no: Sequence | null }

/** How many characters something can match, least and most. */
export interface Width {
  readonly min: number
  readonly max: number
}

/** A node that always matches exactly one character. */
export type SingleCharacter = Extract<Node, { kind: 'literal' | 'any' | 'set' }>

/** The one node of a body that always matches exactly one character, else null (_simple in Lib/re/_compiler.py). */
export function singleCharacter(body: Sequence): SingleCharacter | null {
  const [node] = body
  if (node === undefined || body.length !== 1) return null
  return node.kind === 'literal' || node.kind === 'any' || node.kind === 'set' ? node : null
}

/** The width of a sequence; `groupWidths` holds those of the groups that are closed. */
export function widthOf(body: Sequence, groupWidths: readonly (Width | null)[]): Width {
  let min = 0
  let max = 0
  for (const node of body) {
    const width = widthOfNode(node, groupWidths)
    min += width.min
    max += width.max
  }
  return { min, max }
}

function widthOfNode(node: Node, groupWidths: readonly (Width | null)[]): Width {
  switch (node.kind) {
    case 'literal':
    case 'any':
    case 'set':
      return { min: 1, max: 1 }
    case 'at':
    case 'assert':
      return { min: 0, max: 0 }
    case 'branch': {
      const widths = node.branches.map((branch) => widthOf(branch, groupWidths))
      return { min: Math.min(...widths.map(({ min }) => min)), max: Math.max(...widths.map(({ max }) => max)) }
    }
    case 'group':
    case 'atomic':
      return widthOf(node.body, groupWidths)
    case 'repeat': {
      const width = widthOf(node.body, groupWidths)
      return { min: width.min * node.min, max: width.max === 0 ? 0 : width.max * node.max }
    }
    case 'backreference':
      return groupWidths[node.group] ?? { min: 0, max: 0 }
    case 'conditional': {
      const yes = widthOf(node.yes, groupWidths)
      const no = node.no === null ? { min: 0, max: 0 } : widthOf(node.no, groupWidths)
      // Without a second branch CPython keeps the first one's greatest width.
      return { min: Math.min(yes.min, no.min), max: node.no === null ? yes.max : Math.max(yes.max, no.max) }
    }
  }
}
