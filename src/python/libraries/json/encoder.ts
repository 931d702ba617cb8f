import { ANY } from '../../accepts-any.ts'
import { mayRaise } from '../../machine/fork.ts'
import type { Interpreter } from '../../machine/interpreter.ts'
import { type Call, native } from '../../native.ts'
import { instance, none, originFrom, slotOf, str } from '../../objects/make.ts'
import type { ClassObject, PyObject } from '../../objects/object.ts'
import { certainTruth, unknownFrom } from '../../objects/unknown.ts'
import { getAttribute } from '../../operations/attributes.ts'
import { callObject } from '../../operations/call.ts'
import { guard } from '../../operations/guard.ts'
import { lift } from '../../operations/lift.ts'
import { setAttribute } from '../../operations/set-attribute.ts'
import { flatten } from '../../operations/text.ts'
import { typeName } from '../../operations/types.ts'
import { type DumpOptions, dumps, indentOf } from '../../text/json/dumps.ts'
import { raise } from '../../types/exceptions.ts'
import { asObject, createClass } from '../../types/native-class.ts'
import { unmodelled } from '../support.ts'
import { type Conversion, convert, NotKnown } from './convert.ts'

/** What an encoder is made with. */
interface Encoder {
  readonly skipKeys: boolean
  readonly fallback: PyObject | null
  readonly options: DumpOptions
}

type Options = (name: string) => PyObject | null

const truthOption = (given: Options, name: string, fallback: boolean): boolean => {
  const value = given(name)
  return value === null ? fallback : certainTruth(value) === true
}

/** `separators=(', ', ': ')`; null where it is not given. */
function separatorsOf(given: PyObject | null): readonly [string, string] | null {
  const parts =
    given === null ? [] : given.kind === 'tuple' ? given.items : given.kind === 'list' ? given.cell.contents.items : []
  const [item, key] = parts.map((part) => (part.kind === 'str' ? part.value : ''))
  return item === undefined || key === undefined ? null : [item, key]
}

function indentText(given: PyObject | null): string | null {
  if (given?.kind === 'int') return indentOf(given.value)
  return given?.kind === 'str' ? given.value : null
}

export const encoderOf = (given: Options, fallback: PyObject | null): Encoder => ({
  skipKeys: truthOption(given, 'skipkeys', false),
  fallback,
  options: {
    ensureAscii: truthOption(given, 'ensure_ascii', true),
    allowNan: truthOption(given, 'allow_nan', true),
    sortKeys: truthOption(given, 'sort_keys', false),
    indent: indentText(given('indent')),
    separators: separatorsOf(given('separators')),
  },
})

const SERIALIZABLE: ReadonlySet<string> = new Set('NoneType bool int float str list tuple dict'.split(' '))

export function encoded(vm: Interpreter, object: PyObject, { skipKeys, fallback, options }: Encoder): PyObject {
  const to: Conversion = { vm, fallback, skipKeys, sources: [] }
  try {
    return guard(vm, flatten(object, 3), ['str'], () => {
      const text = dumps(convert(to, object, 0), options)
      return str(text, originFrom(vm, ...to.sources))
    })
  } catch (thrown) {
    if (!(thrown instanceof NotKnown)) throw thrown
    const { part } = thrown
    if (part.kind !== 'unknown' || part.types?.every((type) => SERIALIZABLE.has(type)) !== true)
      mayRaise(vm, () => raise(vm, 'TypeError', unknownFrom(vm, [part], { types: ['str'] })))
    return unknownFrom(vm, [part, ...to.sources], { types: ['str'], truth: true })
  }
}

export const NAMES = [
  'skipkeys',
  'ensure_ascii',
  'check_circular',
  'allow_nan',
  'indent',
  'separators',
  'default',
  'sort_keys',
]

const INIT = native(
  '__init__',
  `self, *, ${NAMES.map((name) => `${name}=`).join(', ')}`,
  (call) => {
    for (const name of NAMES) {
      const given = call.optional(name)
      // `default` is a method: what is given for it takes its place, where it is anything.
      if (given !== null && (name !== 'default' || given.kind !== 'none'))
        setAttribute(call.vm, call.arg('self'), name, given)
    }
    return none()
  },
  ANY,
)

/** `json.JSONEncoder`, for programs that say by a class of their own what JSON lacks. */
export const JSON_ENCODER: ClassObject = createClass({
  name: 'JSONEncoder',
  module: 'json.encoder',
  construct: native('JSONEncoder', 'cls, /, *args, **kwargs', (call) => newInstance(call), ANY),
  methods: [
    INIT,
    native(
      'default',
      'self, o',
      (call) => {
        throw raise(call.vm, 'TypeError', `Object of type ${typeName(call.arg('o'))} is not JSON serializable`)
      },
      ANY,
    ),
    native(
      'encode',
      'self, o',
      (call) => {
        const self = call.arg('self')
        const isOwn =
          self.kind === 'instance' && self.cls.mro.some((cls) => !cls.isNative && hasName(cls, 'iterencode'))
        if (self.kind !== 'instance' || isOwn)
          return unmodelled(call.vm, 'a JSON encoder of its own', [call.arg('o')], ['str'])
        const given = (name: string): PyObject | null => slotOf(self.attributes.contents, name) ?? null
        return lift(call.vm, call.arg('o'), (object) =>
          encoded(call.vm, object, encoderOf(given, getAttribute(call.vm, self, 'default'))),
        )
      },
      ANY,
    ),
  ],
})

const hasName = (cls: ClassObject, name: string): boolean => cls.namespace.contents.entries.has(name)

/** Of a class of the program's, its `__init__` is called besides. */
function newInstance(call: Call): PyObject {
  const cls = call.arg('cls')
  if (cls.kind !== 'class') return unknownFrom(call.vm, [cls])
  const made = instance(call.vm, cls, originFrom(call.vm))
  if (cls.isNative) callObject(call.vm, asObject(INIT), [made, ...call.rest], call.keywords)
  return made
}
