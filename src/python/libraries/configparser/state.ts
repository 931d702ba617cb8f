import { write } from '../../machine/heap.ts'
import type { Call } from '../../native.ts'
import { bindName, instance, originFrom, slotOf } from '../../objects/make.ts'
import type { ClassObject, InstanceObject, Origin, PyObject } from '../../objects/object.ts'
import { unknown, unknownFrom } from '../../objects/unknown.ts'
import { lift } from '../../operations/lift.ts'
import { typeName } from '../../operations/types.ts'
import type { Ini } from '../../text/config/ini.ts'
import { exceptionClass, raise } from '../../types/exceptions.ts'
import { createClass } from '../../types/native-class.ts'
import { transformOf } from './option-names.ts'

/** What a parser holds at one moment: a new one after every change, in an attribute of the heap. */
export interface IniData {
  readonly kind: 'ini'
  readonly ini: Ini
  /** What was read: the values come from it. */
  readonly sources: readonly PyObject[]
}

const INI = '$ini'
const HOLDER = createClass({ name: 'ini', module: 'configparser' })

function isIni(data: unknown): data is IniData {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'ini'
}

/** The attribute with which a parser begins. */
export function holding(call: Call, data: IniData): readonly [string, PyObject] {
  return [INI, instance(call.vm, HOLDER, originFrom(call.vm), { data })]
}

export function selfParser(call: Call, name = 'self'): InstanceObject {
  const self = call.arg(name)
  if (self.kind !== 'instance')
    throw raise(call.vm, 'TypeError', `descriptor requires a parser, not '${typeName(self)}'`)
  return self
}

/** Hands what the parser holds to RUN; an unknown where that is not known. */
export function withIni(
  call: Call,
  parser: InstanceObject,
  run: (data: IniData, origin: Origin) => PyObject,
): PyObject {
  const slot = slotOf(parser.attributes.contents, INI) ?? unknown(call.vm, { causes: [] })
  return lift(call.vm, slot, (held) => {
    const transform = transformOf(parser)
    if (held.kind !== 'instance' || !isIni(held.data) || transform === null) return unknownFrom(call.vm, [held])
    const { ini, sources } = held.data
    const data: IniData = { ...held.data, ini: { ...ini, options: { ...ini.options, transform } } }
    return run(data, originFrom(call.vm, ...sources))
  })
}

export function putIni(call: Call, parser: InstanceObject, data: IniData): void {
  const [name, value] = holding(call, data)
  bindName(write(call.vm.heap, parser.attributes), name, value)
}

/** Nothing is known any more of what the parser holds. */
export function forgetIni(call: Call, parser: InstanceObject, ...because: readonly PyObject[]): void {
  bindName(write(call.vm.heap, parser.attributes), INI, unknownFrom(call.vm, because))
}

export const ERROR: ClassObject = createClass({
  name: 'Error',
  module: 'configparser',
  bases: [exceptionClass('Exception')],
})
const error = (name: string, base: ClassObject = ERROR): ClassObject =>
  createClass({ name, module: 'configparser', bases: [base] })
const PARSING = error('ParsingError')
const INTERPOLATION = error('InterpolationError')

/** The module's exceptions, by the names that `text/` gives them. */
export const ERRORS: ReadonlyMap<string, ClassObject> = new Map(
  [
    error('NoSectionError'),
    error('NoOptionError'),
    error('DuplicateSectionError'),
    error('DuplicateOptionError'),
    PARSING,
    error('MissingSectionHeaderError', PARSING),
    INTERPOLATION,
    error('InterpolationSyntaxError', INTERPOLATION),
    error('InterpolationDepthError', INTERPOLATION),
    error('InterpolationMissingOptionError', INTERPOLATION),
  ].map((cls) => [`configparser.${cls.name}`, cls]),
)
