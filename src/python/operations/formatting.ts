import { mayRaise } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { uniteCauses } from '../machine/interpreter.ts'
import { int, originFrom, str } from '../objects/make.ts'
import type { BytesObject, PyObject, StrObject } from '../objects/object.ts'
import { causesOf, unknownFrom } from '../objects/unknown.ts'
import type { PercentArguments } from '../text/format/percent-format.ts'
import { percentFormat } from '../text/format/percent-format.ts'
import { strFormat } from '../text/format/str-format.ts'
import { toFloat } from '../text/numbers/integers.ts'
import { truncate } from '../text/numbers/parse.ts'
import { raise, raiseUnknown } from '../types/exceptions.ts'
import { getAttribute } from './attributes.ts'
import { lookupSpecial } from './class-attributes.ts'
import { formatOf } from './format-object.ts'
import { guard } from './guard.ts'
import { subscript } from './subscript.ts'
import { asciiOf, flatten, reprOf, strOf } from './text.ts'
import { payloadOf, typeName } from './types.ts'

/** Thrown through the formatting code where a part of the text is not known. */
class PartUnknown {
  readonly part: PyObject
  constructor(part: PyObject) {
    this.part = part
  }
}

/** Gives the text of a str object; an empty one for what is not known, which it notes. */
type Told = (object: PyObject) => string

const CONVERSIONS = { s: strOf, r: reprOf, a: asciiOf } as const

/** Runs RUN, which formats SOURCES, to its end, for what comes behind a part that is not known may raise; the text is then unknown. */
function formatting(vm: Interpreter, sources: readonly PyObject[], run: (told: Told) => string): PyObject {
  const deep = sources.flatMap((source) => flatten(source, 3))
  const parts: PyObject[] = []
  const told: Told = (object) => {
    const value = payloadOf(object)
    if (value.kind !== 'str') parts.push(object)
    return value.kind === 'str' ? value.value : ''
  }
  const unknownText = (): PyObject => {
    if (sources.some(isStrict)) mayRaise(vm, () => raiseUnknown(vm, unknownFrom(vm, parts)))
    return unknownFrom(vm, deep, { types: ['str'], causes: uniteCauses(...parts.map((part) => causesOf(part))) })
  }
  try {
    const text = guard(vm, deep, ['str'], () => str(run(told), originFrom(vm, ...deep)))
    return parts.length === 0 ? text : unknownText()
  } catch (thrown) {
    if (!(thrown instanceof PartUnknown)) throw thrown
    parts.push(thrown.part)
    return unknownText()
  }
}

/** Does a template take values of some types alone: numbers, or what has a format of its own? */
function isStrict(template: PyObject): boolean {
  return template.kind === 'str' && /%(?:\([^)]*\))?[-+ #0-9.*]*[^-+ #0-9.*sra%]|[:.[]/.test(template.value)
}

/** `template % values` */
export function percentFormatted(vm: Interpreter, template: StrObject | BytesObject, values: PyObject): PyObject {
  if (template.kind === 'bytes') {
    return unknownFrom(vm, [template, values], {
      types: ['bytes'],
      causes: [{ kind: 'construct', what: 'formatting of bytes', location: vm.location }],
    })
  }
  if (values.kind === 'tuple' && values.rest.length > 0) return unknownFrom(vm, [template, values], { types: ['str'] })
  return formatting(vm, [template, values], (told) =>
    percentFormat<PyObject>(template.value, argumentsOf(vm, values), {
      convert: (value, conversion) => told(CONVERSIONS[conversion](vm, value)),
      item: (mapping, key) => subscript(vm, mapping, str(key, originFrom(vm, template))),
      integer: (value) => integerOf(knownValue(value)),
      truncated: (value) => truncatedOf(knownValue(value)),
      index: () => null,
      float: (value) => floatOf(knownValue(value)),
      text: (value) => {
        const object = knownValue(value)
        return object.kind === 'str' ? object.value : null
      },
      typeName,
    }),
  )
}

function knownValue(object: PyObject): PyObject {
  const value = payloadOf(object)
  if (value.kind === 'unknown') throw new PartUnknown(value)
  return value
}

function integerOf(value: PyObject): bigint | null {
  return value.kind === 'int' ? value.value : value.kind === 'bool' ? BigInt(value.value) : null
}

function truncatedOf(value: PyObject): bigint | null {
  if (value.kind === 'instance') throw new PartUnknown(value)
  return value.kind === 'float' ? truncate(value.value) : integerOf(value)
}

function floatOf(value: PyObject): number | null {
  if (value.kind === 'instance') throw new PartUnknown(value)
  if (value.kind === 'float') return value.value
  const integer = integerOf(value)
  return integer === null ? null : toFloat(integer)
}

function argumentsOf(vm: Interpreter, values: PyObject): PercentArguments<PyObject> {
  const value = payloadOf(values)
  if (value.kind === 'tuple') return { kind: 'tuple', items: value.items }
  const isMapping =
    ['dict', 'list', 'bytes', 'range'].includes(value.kind) ||
    (value.kind === 'instance' && lookupSpecial(vm, value, '__getitem__') !== null)
  return { kind: 'single', value: values, isMapping }
}

/** May a field of TEMPLATE ask for the keyword NAME? */
export const mayName = ({ value }: StrObject, name: string): boolean => value.includes(name)

/** `template.format(*args, **keywords)` */
export function strFormatted(
  vm: Interpreter,
  template: StrObject,
  args: readonly PyObject[],
  keywords: ReadonlyMap<string, PyObject>,
): PyObject {
  const named = [...keywords].filter(([name]) => mayName(template, name)).map(([, value]) => value)
  return formatting(vm, [template, ...args, ...named], (told) =>
    formatWith(vm, told, template.value, args, (name) => {
      const value = keywords.get(name)
      if (value === undefined) throw raise(vm, 'KeyError', str(name, originFrom(vm, template)))
      return value
    }),
  )
}

/** `template.format_map(mapping)` */
export function strFormattedMap(vm: Interpreter, template: StrObject, mapping: PyObject): PyObject {
  return formatting(vm, [template, mapping], (told) =>
    formatWith(vm, told, template.value, null, (name) => subscript(vm, mapping, str(name, originFrom(vm, template)))),
  )
}

function formatWith(
  vm: Interpreter,
  told: Told,
  template: string,
  args: readonly PyObject[] | null,
  keyword: (name: string) => PyObject,
): string {
  return strFormat<PyObject>(template, {
    positional: args === null ? null : (index) => args[index],
    keyword,
    attribute: (value, name) => getAttribute(vm, value, name),
    item: (value, key) => subscript(vm, value, typeof key === 'string' ? str(key) : int(key)),
    convert: (value, conversion) => CONVERSIONS[conversion](vm, value),
    format: (value, spec) => told(formatOf(vm, value, str(spec))),
  })
}
