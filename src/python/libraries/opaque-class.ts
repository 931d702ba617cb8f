import { ANY } from '../accepts-any.ts'
import type { Call, NativeFunction } from '../native.ts'
import { native } from '../native.ts'
import { instance, none, originFrom } from '../objects/make.ts'
import type { ClassObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { createClass } from '../types/native-class.ts'
import { harmless } from './support.ts'

export interface OpaqueClassParts {
  readonly name: string
  readonly module: string
  readonly bases?: readonly ClassObject[]
  readonly methods?: readonly NativeFunction[]
  /** Methods that give None and change nothing that settings can see. */
  readonly harmless?: readonly string[]
  /** Is it for `with`? */
  readonly isContext?: boolean
  /** What a call of the class does before there is an instance: it may raise. */
  readonly before?: (call: Call) => void
}

/** An attribute that CPython's objects of this class may have. */
const OTHER_ATTRIBUTES = native(
  '__getattr__',
  'self, name, /',
  (call) => {
    const self = call.arg('self')
    const cls = self.kind === 'instance' ? `${self.cls.module}.${self.cls.name}` : 'an object'
    return unknownFrom(call.vm, [], {
      causes: [{ kind: 'construct', what: `what \`${cls}\` holds`, location: call.location }],
    })
  },
  ANY,
)

/** A class whose objects exist, and are true, and of which little else is told: it may be subclassed. */
export function opaqueClass({
  name,
  module,
  bases = [],
  methods = [],
  harmless: quiet = [],
  isContext = false,
  before,
}: OpaqueClassParts): ClassObject {
  const context = isContext
    ? [
        native('__enter__', 'self, /', (call) => call.arg('self'), ANY),
        native('__exit__', 'self, *args', () => none(), ANY),
      ]
    : []
  return createClass({
    name,
    module,
    bases,
    methods: [
      OTHER_ATTRIBUTES,
      harmless('__init__', 'self, /, *args, **kwargs'),
      ...quiet.map((one) => harmless(one, 'self, /, *args, **kwargs')),
      ...context,
      ...methods,
    ],
    construct: native(
      name,
      'cls, /, *args, **kwargs',
      (call) => {
        const cls = call.arg('cls')
        before?.(call)
        return cls.kind === 'class'
          ? instance(call.vm, cls, originFrom(call.vm, ...call.rest))
          : unknownFrom(call.vm, [cls])
      },
      ANY,
    ),
  })
}
