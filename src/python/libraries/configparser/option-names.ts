import { slotOf } from '../../objects/make.ts'
import type { InstanceObject, PyObject } from '../../objects/object.ts'
import { programClasses } from '../../operations/class-attributes.ts'
import { lower } from '../../text/str/case.ts'
import { STR } from '../../types/builtin-types.ts'

type Transform = (option: string) => string

/**
 * What a parser makes of the options' names, `optionxform`: by default they are lower-cased; `str`, and a function that gives what it was given, keep
 * their case. Null: it is something else.
 */
export function transformOf(parser: InstanceObject): Transform | null {
  const own = [parser.attributes, ...programClasses(parser.cls).map(({ namespace }) => namespace)]
  const set = own.map(({ contents }) => slotOf(contents, 'optionxform')).find((slot) => slot !== undefined)
  if (set === undefined) return lower
  const func = set.kind === 'staticmethod' ? set.func : set
  return func === STR || isIdentity(func) ? (option) => option : null
}

/** `lambda option: option`, or a function that does nothing but return its last parameter. */
function isIdentity(func: PyObject): boolean {
  if (func.kind !== 'function') return false
  const { args, body } = func.node
  const given = args.args.at(-1)?.arg
  const result = Array.isArray(body) ? onlyReturn(body) : body
  return given !== undefined && typeof result === 'object' && result !== null && 'id' in result && result.id === given
}

function onlyReturn(body: readonly { readonly nodeType: string; readonly value?: unknown }[]): object | null {
  const statements = body.filter(({ nodeType }) => nodeType !== 'Comment')
  const [first] = statements
  const isReturn = statements.length === 1 && first?.nodeType === 'Return'
  return isReturn && typeof first.value === 'object' ? first.value : null
}
