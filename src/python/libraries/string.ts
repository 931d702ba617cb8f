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
import { raise } from '../types/exceptions.ts'
import { createClass } from '../types/native-class.ts'
import { opaqueClass } from './opaque-class.ts'
import { ANY, classes, constants, functions, names, optionalText, text, textFunction } from './support.ts'

const LOWER = 'abcdefghijklmnopqrstuvwxyz'
const UPPER = LOWER.toUpperCase()
const DIGITS = '0123456789'
const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'
const WHITESPACE = ' \t\n\r\v\f'

/** Thrown through the substitution where a value is not known. */
class NotKnown {
  readonly value: PyObject
  constructor(value: PyObject) {
    this.value = value
  }
}

/** `Template(text).substitute(mapping, **kws)` and `.safe_substitute`. */
function substituted(call: Call, safe: boolean): PyObject {
  const template = payloadOf(getAttribute(call.vm, call.arg('self'), 'template'))
  if (template.kind !== 'str') return unknownFrom(call.vm, [template], { types: ['str'] })
  const mapping = call.optional('mapping')
  const values = mapping === null ? null : payloadOf(mapping)
  if (values !== null && values.kind !== 'dict')
    return unknownFrom(call.vm, [values], {
      types: ['str'],
      causes: [{ kind: 'call', callee: 'Template.substitute', location: call.location }],
    })
  const sources: PyObject[] = [template]
  const lookup = (name: string): string | null => {
    const found = call.keywords.get(name) ?? (values === null ? ABSENT : getItem(call.vm, values, str(name)))
    if (found.kind === 'absent') {
      if (safe) return null
      throw raise(call.vm, 'KeyError', name)
    }
    const shown = strOf(call.vm, found)
    if (shown.kind !== 'str') throw new NotKnown(shown)
    sources.push(shown)
    return shown.value
  }
  try {
    return guard(call.vm, sources, ['str'], () =>
      str(substitute(template.value, lookup, safe), originFrom(call.vm, ...sources)),
    )
  } catch (thrown) {
    if (thrown instanceof NotKnown) return unknownFrom(call.vm, [thrown.value, ...sources], { types: ['str'] })
    throw thrown
  }
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
      if (isPlain(call)) return substituted(call, safe)
      return unknownFrom(call.vm, [call.arg('self')], {
        types: ['str'],
        causes: [{ kind: 'call', callee: `Template.${name}`, location: call.location }],
      })
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
