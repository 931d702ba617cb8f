import { ANY } from '../../accepts-any.ts'
import type { Call, NativeModule } from '../../native.ts'
import { native } from '../../native.ts'
import { bool, instance, NONE, originFrom } from '../../objects/make.ts'
import type { IteratorObject, PyObject } from '../../objects/object.ts'
import { NO_ORIGIN } from '../../objects/object.ts'
import { unknown, unknownFrom } from '../../objects/unknown.ts'
import { getAttribute } from '../../operations/attributes.ts'
import { callObject } from '../../operations/call.ts'
import { callNext } from '../../operations/next.ts'
import { isException, raise } from '../../types/exceptions.ts'
import { asObject, createClass } from '../../types/native-class.ts'

/** What a generator that has ended gives. */
const ENDED: PyObject = { kind: 'singleton', name: 'Ellipsis', origin: NO_ORIGIN }

function generatorOf(call: Call): IteratorObject | null {
  const self = call.arg('self')
  const data = self.kind === 'instance' ? self.data : undefined
  return typeof data === 'object' && data !== null && 'generator' in data ? (data.generator as IteratorObject) : null
}

/** Lets the generator run to its end after the `with` block; what it does with the block's exception decides. */
function leave(call: Call): PyObject {
  const { vm } = call
  const generator = generatorOf(call)
  const [type, exception] = call.rest
  if (generator === null) return unknownFrom(vm, [call.arg('self')])
  if (type === undefined || type.kind === 'none' || exception === undefined) {
    const further = callNext(vm, generator, ENDED)
    if (further === ENDED) return bool(false)
    if (further.kind !== 'unknown') throw raise(vm, 'RuntimeError', "generator didn't stop")
    return unknownFrom(vm, [further], { types: ['bool'] })
  }
  const step = generator.generator?.throwIn(exception)
  if (step === undefined || step.kind === 'rest')
    return unknown(vm, { causes: step?.item.causes ?? [], types: ['bool'] })
  if (step.kind === 'item') throw raise(vm, 'RuntimeError', "generator didn't stop after throw()")
  return bool(true)
}

const MANAGER = createClass({
  name: '_GeneratorContextManager',
  module: 'contextlib',
  methods: [
    native(
      '__enter__',
      'self',
      (call) => {
        const generator = generatorOf(call)
        if (generator === null) return unknownFrom(call.vm, [call.arg('self')])
        const entered = callNext(call.vm, generator, ENDED)
        if (entered === ENDED) throw raise(call.vm, 'RuntimeError', "generator didn't yield")
        return entered
      },
      ANY,
    ),
    native('__exit__', 'self, *args', leave, ANY),
  ],
})

const SUPPRESS = createClass({
  name: 'suppress',
  module: 'contextlib',
  construct: native(
    'suppress',
    'cls, /, *exceptions',
    (call) => {
      const cls = call.arg('cls')
      return cls.kind === 'class'
        ? instance(call.vm, cls, originFrom(call.vm), { data: { exceptions: call.rest } })
        : cls
    },
    ANY,
  ),
  methods: [
    native('__enter__', 'self', () => NONE, ANY),
    native(
      '__exit__',
      'self, kind, value, trace',
      (call) => {
        const self = call.arg('self')
        const { exceptions } = (self.kind === 'instance' ? self.data : { exceptions: [] }) as {
          exceptions: readonly PyObject[]
        }
        if (call.arg('kind').kind === 'none') return bool(false)
        const answers = exceptions.map((cls) => (cls.kind === 'class' ? isException(call.arg('value'), cls) : null))
        if (answers.includes(true)) return bool(true)
        return answers.includes(null) ? unknownFrom(call.vm, exceptions, { types: ['bool'] }) : bool(false)
      },
      ANY,
    ),
  ],
})

const NULL_CONTEXT = createClass({
  name: 'nullcontext',
  module: 'contextlib',
  construct: native(
    'nullcontext',
    'cls, enter_result=',
    (call) => {
      const cls = call.arg('cls')
      return cls.kind === 'class'
        ? instance(call.vm, cls, originFrom(call.vm), {
            attributes: new Map([['enter_result', call.optional('enter_result') ?? NONE]]),
          })
        : cls
    },
    ANY,
  ),
  methods: [
    native('__enter__', 'self', (call) => getAttribute(call.vm, call.arg('self'), 'enter_result'), ANY),
    native('__exit__', 'self, *args', () => bool(false), ANY),
  ],
})

/** What of `contextlib` is a table. */
export const nativeContextlib: NativeModule = {
  name: '_contextlib',
  attributes: {
    contextmanager: native(
      'contextmanager',
      'func',
      (outer) =>
        asObject(
          native(
            'helper',
            '*args, **kwargs',
            (call) => {
              const made = callObject(call.vm, outer.arg('func'), call.rest, call.keywords)
              return made.kind === 'iterator'
                ? instance(call.vm, MANAGER, originFrom(call.vm), { data: { generator: made } })
                : unknownFrom(call.vm, [made])
            },
            ANY,
          ),
        ),
      ANY,
    ),
    suppress: SUPPRESS,
    nullcontext: NULL_CONTEXT,
  },
}
