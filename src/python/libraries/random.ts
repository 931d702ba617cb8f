import { ANY } from '../accepts-any.ts'
import { write } from '../machine/heap.ts'
import { uniteCauses } from '../machine/interpreter.ts'
import type { Call, NativeFunction, NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { none } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { union } from '../objects/union.ts'
import { unknown, unknownFrom } from '../objects/unknown.ts'
import { iterate } from '../operations/iterate.ts'
import { payloadOf } from '../operations/types.ts'
import { raise } from '../types/exceptions.ts'
import { opaqueClass } from './opaque-class.ts'
import { classes, functions, harmless, names, varies } from './support.ts'

const CHANCE = 'a random value'

/** One of the items of a sequence: which one is not known. @throws Raise IndexError */
function choice(call: Call): PyObject {
  const { items, rest } = iterate(call.vm, call.arg('seq'))
  if (items.length + rest.length === 0) throw raise(call.vm, 'IndexError', 'Cannot choose from an empty sequence')
  const cause = { kind: 'nondeterministic', what: CHANCE, location: call.location } as const
  if (rest.length > 0) return unknownFrom(call.vm, items, { causes: [cause, ...rest] })
  const chosen = union(call.vm, items)
  return chosen.kind === 'unknown' ? { ...chosen, causes: [cause, ...chosen.causes] } : chosen
}

/** Some items of a population, in an order that is not known. */
function several(name: string, parameters: string): NativeFunction {
  return native(
    name,
    parameters,
    (call) => {
      const { items } = iterate(call.vm, call.arg('population'))
      return unknownFrom(call.vm, items, {
        types: ['list'],
        causes: [{ kind: 'nondeterministic', what: CHANCE, location: call.location }],
      })
    },
    ANY,
  )
}

function shuffle(call: Call): PyObject {
  const given = payloadOf(call.arg('x'))
  if (given.kind !== 'list') return none()
  const contents = write(call.vm.heap, given.cell)
  if (contents.items.length < 2) return none()
  contents.rest = uniteCauses(contents.rest, [{ kind: 'nondeterministic', what: CHANCE, location: call.location }])
  contents.items = []
  return none()
}

const ints = ['randrange', 'randint', 'getrandbits'].map((name) => varies(name, '*args', CHANCE, ['int']))
const floats = [
  'random',
  'uniform',
  'triangular',
  'gauss',
  'normalvariate',
  'lognormvariate',
  'expovariate',
  'betavariate',
  'gammavariate',
  'paretovariate',
  'weibullvariate',
  'vonmisesvariate',
].map((name) => varies(name, '*args, **kwargs', CHANCE, ['float']))

/** A generator: what it gives is not known, whatever it was seeded with. */
const GENERATOR = opaqueClass({ name: 'Random', module: 'random', harmless: ['seed', 'setstate'] })
const SYSTEM = opaqueClass({ name: 'SystemRandom', module: 'random', bases: [GENERATOR], harmless: ['seed'] })

/** `random` */
export const random: NativeModule = {
  name: 'random',
  attributes: {
    ...functions(
      ...ints,
      ...floats,
      native('choice', 'seq', choice, ANY),
      several('choices', 'population, weights=, *, cum_weights=, k='),
      several('sample', 'population, k=, *, counts='),
      native('shuffle', 'x', shuffle, ANY),
      harmless('seed'),
      varies('randbytes', 'n', CHANCE, ['bytes']),
    ),
    ...classes(GENERATOR, SYSTEM),
  },
  others: names('binomialvariate getstate setstate BPF LOG4 NV_MAGICCONST RECIP_BPF SG_MAGICCONST TWOPI'),
}

/** How many bytes a token has where that is not said. */
const TOKEN_BYTES = 32

/** A token, never empty where it has bytes at all. @param lengthOf how long it is, by the number of its bytes */
const token = (name: string, type: string, lengthOf: (size: number) => number): NativeFunction =>
  native(
    name,
    'nbytes=',
    (call) => {
      const given = call.optional('nbytes')
      const size =
        given === null || given.kind === 'none' ? TOKEN_BYTES : given.kind === 'int' ? Number(given.value) : null
      return unknown(call.vm, {
        causes: [{ kind: 'nondeterministic', what: CHANCE, location: call.location }],
        types: [type],
        truth: size === null || size > 0,
        ...(size === null || size < 0 ? {} : { length: lengthOf(size) }),
      })
    },
    ANY,
  )

/** `secrets` */
export const secrets: NativeModule = {
  name: 'secrets',
  attributes: {
    ...functions(
      token('token_hex', 'str', (size) => 2 * size),
      token('token_urlsafe', 'str', (size) => Math.ceil((size * 4) / 3)),
      token('token_bytes', 'bytes', (size) => size),
      varies('randbelow', 'n', CHANCE, ['int']),
      varies('randbits', 'k', CHANCE, ['int']),
      native('choice', 'seq', choice, ANY),
    ),
    ...classes(SYSTEM),
  },
  others: names('DEFAULT_ENTROPY compare_digest'),
}
