import { type Call, native } from '../../native.ts'
import { instance, originFrom } from '../../objects/make.ts'
import type { ClassObject } from '../../objects/object.ts'
import { iterate } from '../../operations/iterate.ts'
import { truthOf } from '../../operations/truth.ts'
import { INI_DEFAULTS, type IniOptions } from '../../text/config/ini.ts'
import { createClass } from '../../types/native-class.ts'

const interpolation = (name: string): ClassObject =>
  createClass({
    name,
    module: 'configparser',
    construct: native(name, 'cls', (call) =>
      instance(call.vm, name === 'ExtendedInterpolation' ? EXTENDED : BASIC, originFrom(call.vm)),
    ),
  })
export const BASIC = interpolation('BasicInterpolation')
export const EXTENDED: ClassObject = interpolation('ExtendedInterpolation')

/** The options that a parser is made with; null where one of them is not modelled. */
export function optionsOf(call: Call, isRaw: boolean): Partial<IniOptions> | null {
  const given = call.keywords
  const known = [
    'defaults',
    'interpolation',
    'allow_no_value',
    'strict',
    'delimiters',
    'default_section',
    'inline_comment_prefixes',
    'comment_prefixes',
    'empty_lines_in_values',
  ]
  if (call.rest.length > 1 || [...given.keys()].some((name) => !known.includes(name))) return null
  const interpolation = given.get('interpolation')
  const texts = (name: string, fallback: readonly string[]): readonly string[] | null => {
    const value = given.get(name)
    if (value === undefined) return fallback
    if (value.kind === 'none') return []
    const { items } = iterate(call.vm, value)
    return items.every((item) => item.kind === 'str')
      ? items.flatMap((item) => (item.kind === 'str' ? [item.value] : []))
      : null
  }
  const truth = (name: string, fallback: boolean): boolean => {
    const value = given.get(name)
    return value === undefined ? fallback : truthOf(call.vm, value) === true
  }
  const [delimiters, comments, inline] = [
    texts('delimiters', INI_DEFAULTS.delimiters),
    texts('comment_prefixes', INI_DEFAULTS.commentPrefixes),
    texts('inline_comment_prefixes', []),
  ]
  const section = given.get('default_section')
  if (delimiters === null || comments === null || inline === null || (section !== undefined && section.kind !== 'str'))
    return null
  const kind =
    interpolation === undefined
      ? isRaw
        ? 'none'
        : 'basic'
      : interpolation.kind === 'none'
        ? 'none'
        : interpolation.kind === 'instance' && interpolation.cls === EXTENDED
          ? 'extended'
          : 'basic'
  return {
    interpolation: kind,
    allowNoValue: truth('allow_no_value', false),
    strict: truth('strict', true),
    emptyLinesInValues: truth('empty_lines_in_values', true),
    delimiters,
    commentPrefixes: comments,
    inlineCommentPrefixes: inline,
    defaultSection: section?.value ?? 'DEFAULT',
  }
}
