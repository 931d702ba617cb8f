/**
 * The backtracking matcher: a syntax tree becomes functions that try a position and hand on to what follows.
 * It follows CPython's engine (Modules/_sre/sre_lib.h), marks and repeat contexts included, because what its groups hold
 * after backtracking shows in results. Every try counts against a budget.
 */
import { unmodelled } from '../outcome.ts'
import { categoryTest, characterTest, lowerCode } from './characters.ts'
import { type MatchState, restore, save, setMark, spanOf, step, type Try } from './match-state.ts'
import { type Repeat, repeatCharacter, repeatGroup, repeatPossessively } from './repeat.ts'
import { type Anchor, FLAG, type Node, type Sequence, singleCharacter, type Width, widthOf } from './syntax.ts'

const succeed: Try = (state, at) => {
  state.position = at
  return true
}

const succeedAtTop: Try = (state, at) => {
  if ((state.matchAll && at !== state.end) || (state.mustAdvance && at === state.start)) return false
  state.position = at
  return true
}

/** Compiles a whole pattern. */
export const compileTop = (body: Sequence, flags: number, groupWidths: readonly (Width | null)[]): Try =>
  compileSequence(body, { flags, groupWidths }, succeedAtTop)

interface Context {
  readonly flags: number
  readonly groupWidths: readonly (Width | null)[]
}

function compileSequence(body: Sequence, context: Context, next: Try): Try {
  return body.reduceRight((following: Try, node) => compileNode(node, context, following), next)
}

function compileNode(node: Node, context: Context, next: Try): Try {
  switch (node.kind) {
    case 'literal':
    case 'any':
    case 'set': {
      const test = characterTest(node, context.flags)
      return (state, at) => {
        step(state)
        const code = state.text[at]
        return at < state.end && code !== undefined && test(code) && next(state, at + 1)
      }
    }
    case 'at': {
      const test = anchorTest(node.anchor, context.flags)
      return (state, at) => test(state, at) && next(state, at)
    }
    case 'branch':
      return compileBranch(node.branches, context, next)
    case 'group':
      return compileGroup(node, context, next)
    case 'atomic': {
      const body = compileSequence(node.body, context, succeed)
      return (state, at) => body(state, at) && next(state, state.position)
    }
    case 'repeat':
      return compileRepeat(node, context, next)
    case 'assert':
      return compileAssertion(node, context, next)
    case 'backreference':
      return compileBackreference(node.group, context, next)
    case 'conditional': {
      const yes = compileSequence(node.yes, context, next)
      const no = node.no === null ? next : compileSequence(node.no, context, next)
      return (state, at) => (spanOf(state, node.group) === null ? no(state, at) : yes(state, at))
    }
  }
}

function anchorTest(anchor: Anchor, flags: number): (state: MatchState, at: number) => boolean {
  const isLine = (flags & FLAG.MULTILINE) !== 0
  const newline = 10
  switch (anchor) {
    case 'beginning-of-string':
      return (_, at) => at === 0
    case 'end-of-string':
      return ({ end }, at) => at === end
    case 'beginning':
      return ({ text }, at) => at === 0 || (isLine && text[at - 1] === newline)
    case 'end':
      return ({ text, end }, at) => at === end || (text[at] === newline && (isLine || at === end - 1))
    case 'boundary':
    case 'non-boundary': {
      const isWord = categoryTest('word', flags)
      const wordAt = ({ text, end }: MatchState, at: number): boolean => at >= 0 && at < end && isWord(text[at] ?? 0)
      // In an empty text there is no boundary, and none of the other either, until CPython 3.14.
      return (state, at) => state.end > 0 && (wordAt(state, at - 1) !== wordAt(state, at)) === (anchor === 'boundary')
    }
  }
}

function compileBranch(branches: readonly Sequence[], context: Context, next: Try): Try {
  const tries = branches.map((branch) => compileSequence(branch, context, next))
  return (state, at) => {
    const saved = save(state, state.repeat !== null)
    for (const attempt of tries) {
      step(state)
      if (attempt(state, at)) return true
      restore(state, saved)
    }
    return false
  }
}

function compileGroup(node: Extract<Node, { kind: 'group' }>, context: Context, next: Try): Try {
  // CPython's search looks for the first character of such a group under the flags of the whole pattern.
  if ((node.add & (FLAG.ASCII | FLAG.UNICODE)) !== 0) unmodelled('the inline flags `a` and `u` of a group')
  const inner = { ...context, flags: (context.flags | node.add) & ~node.remove }
  const { group } = node
  if (group === null) return compileSequence(node.body, inner, next)
  const mark = (group - 1) * 2
  const body = compileSequence(node.body, inner, (state, at) => {
    state.lastGroup = group
    setMark(state, mark + 1, at)
    return next(state, at)
  })
  return (state, at) => {
    setMark(state, mark, at)
    return body(state, at)
  }
}

function compileAssertion(node: Extract<Node, { kind: 'assert' }>, context: Context, next: Try): Try {
  const body = compileSequence(node.body, context, succeed)
  const back = node.behind ? widthOf(node.body, context.groupWidths).min : 0
  if (!node.negated) return (state, at) => at >= back && body(state, at - back) && next(state, at)
  return (state, at) => {
    if (at >= back) {
      const saved = save(state, state.repeat !== null)
      if (body(state, at - back)) return false
      restore(state, saved)
    }
    return next(state, at)
  }
}

function compileBackreference(group: number, { flags }: Context, next: Try): Try {
  const ignoresCase = (flags & FLAG.IGNORECASE) !== 0
  const fold = (code: number): number => (ignoresCase ? lowerCode(code, flags) : code)
  return (state, at) => {
    const span = spanOf(state, group)
    if (span === null) return false
    const [begin, end] = span
    for (let offset = 0; offset < end - begin; offset++) {
      step(state)
      const code = state.text[at + offset]
      if (at + offset >= state.end || code === undefined || fold(code) !== fold(state.text[begin + offset] ?? -1))
        return false
    }
    return next(state, at + end - begin)
  }
}

function compileRepeat(node: Repeat, context: Context, next: Try): Try {
  const single = singleCharacter(node.body)
  if (single !== null) return repeatCharacter(node, characterTest(single, context.flags), next)
  if (node.mode === 'possessive') return repeatPossessively(node, compileSequence(node.body, context, succeed), next)
  return repeatGroup(node, (until) => compileSequence(node.body, context, until), next)
}
