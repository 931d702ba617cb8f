import { ANY } from '../accepts-any.ts'
import { mayRaise } from '../machine/fork.ts'
import type { Call, NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { ABSENT, instance, originFrom, str } from '../objects/make.ts'
import type { ClassObject, PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { getAttribute } from '../operations/attributes.ts'
import { guard } from '../operations/guard.ts'
import { getItem } from '../operations/mapping.ts'
import { strOf } from '../operations/text.ts'
import { payloadOf, typeName } from '../operations/types.ts'
import { capitalize } from '../text/str/case.ts'
import { join, split } from '../text/str/split.ts'
import { substitute } from '../text/string-template.ts'
import { raise, raiseUnknown } from '../types/exceptions.ts'
import { createClass } from '../types/native-class.ts'
import { opaqueClass } from './opaque-class.ts'
import { classes, constants, functions, names, optionalText, text, textFunction } from './support.ts'

const LOWER = 'abcdefghijklmnopqrstuvwxyz'
const UPPER = LOWER.toUpperCase()
const DIGITS = '0123456789'
const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'
const WHITESPACE = ' \t\n\r\v\f'

/** `Template(text).substitute(mapping, **kws)` and `.safe_substitute`. */
function substituted(call: Call, safe: boolean): PyObject {
  const template = payloadOf(getAttribute(call.vm, call.arg('self'), 'template'))
  if (template.kind !== 'str') return notFollowed(call, [template])
  const mapping = call.optional('mapping')
  const values = mapping === null ? null : payloadOf(mapping)
  if (values !== null && values.kind !== 'dict') return notFollowed(call, [values])
  const sources: PyObject[] = [template]
  const untold: PyObject[] = []
  const lookup = (name: string): string | null => {
    const found = call.keywords.get(name) ?? (values === null ? ABSENT : getItem(call.vm, values, str(name)))
    if (found.kind === 'absent') {
      if (safe) return null
      throw raise(call.vm, 'KeyError', str(name, originFrom(call.vm, template)))
    }
    const shown = strOf(call.vm, found)
    ;(shown.kind === 'str' ? sources : untold).push(shown)
    return shown.kind === 'str' ? shown.value : ''
  }
  const result = guard(call.vm, sources, ['str'], () =>
    str(substitute(template.value, lookup, safe), originFrom(call.vm, ...sources)),
  )
  return untold.length === 0 ? result : unknownFrom(call.vm, [...untold, ...sources], { types: ['str'] })
}

/** A text of which nothing is known, if it comes to that. */
function notFollowed(call: Call, sources: readonly PyObject[]): PyObject {
  const made = unknownFrom(call.vm, sources, {
    types: ['str'],
    causes: [{ kind: 'call', callee: 'Template.substitute', location: call.location }],
  })
  mayRaise(call.vm, () => raiseUnknown(call.vm, made))
  return made
}

/** A subclass may have other delimiters, which are not modelled. */
const isPlain = (call: Call): boolean => {
  const self = call.arg('self')
  return self.kind === 'instance' && self.cls === TEMPLATE
}

const method = (name: string, safe: boolean): ReturnType<typeof native> =>
  native(
    name,
    'self, mapping=, /, **kws',
    (call) => {
      return isPlain(call) ? substituted(call, safe) : notFollowed(call, [call.arg('self')])
    },
    ANY,
  )

const TEMPLATE: ClassObject = createClass({
  name: 'Template',
  module: 'string',
  constants: { delimiter: str('$') },
  methods: [method('substitute', false), method('safe_substitute', true)],
  construct: native(
    'Template',
    'cls, template',
    (call) => {
      const [cls, template] = [call.arg('cls'), call.arg('template')]
      if (cls.kind !== 'class') return unknownFrom(call.vm, [cls, template])
      if (payloadOf(template).kind !== 'str' && template.kind !== 'unknown')
        throw raise(call.vm, 'TypeError', `expected string or bytes-like object, got '${typeName(template)}'`)
      return instance(call.vm, cls, originFrom(call.vm, template), { attributes: new Map([['template', template]]) })
    },
    ANY,
  ),
})

/** `string` */
export const string: NativeModule = {
  name: 'string',
  attributes: {
    ...constants({
      ascii_lowercase: LOWER,
      ascii_uppercase: UPPER,
      ascii_letters: LOWER + UPPER,
      digits: DIGITS,
      hexdigits: `${DIGITS}abcdefABCDEF`,
      octdigits: '01234567',
      punctuation: PUNCTUATION,
      whitespace: WHITESPACE,
      printable: DIGITS + LOWER + UPPER + PUNCTUATION + WHITESPACE,
    }),
    ...functions(
      textFunction('capwords', 's, sep=', (call) => {
        const separator = optionalText(call, 'sep')
        return join(separator ?? ' ', split(text(call, 's'), separator).map(capitalize))
      }),
    ),
    ...classes(TEMPLATE, opaqueClass({ name: 'Formatter', module: 'string' })),
  },
  others: names('templatelib'),
}
