import { write } from '../machine/heap.ts'
import type { Call, NativeFunction, NativeModule } from '../native.ts'
import { native } from '../native.ts'
import {
  bindName,
  bool,
  bytes,
  instance,
  int,
  none,
  originAbout,
  originFrom,
  set,
  slotOf,
  str,
} from '../objects/make.ts'
import type { ClassObject, InstanceObject, PyObject } from '../objects/object.ts'
import { unknown, unknownFrom } from '../objects/unknown.ts'
import { guard } from '../operations/guard.ts'
import { resolve } from '../operations/lift.ts'
import { payloadOf, typeName } from '../operations/types.ts'
import { hexlify } from '../text/bytes/base64.ts'
import { digest, hmacDigest } from '../text/bytes/hashes.ts'
import { reprStr } from '../text/repr.ts'
import { raise } from '../types/exceptions.ts'
import { createClass } from '../types/native-class.ts'
import { functions } from './support.ts'

/** What a hash object keeps. What it was fed is in an attribute, on the heap. */
interface HashData {
  readonly kind: 'hash'
  readonly name: string
  /** The key, of an HMAC. */
  readonly key: PyObject | null
}

const FED = '$fed'
const SIZES: Readonly<Record<string, number>> = {
  md5: 16,
  sha1: 20,
  sha224: 28,
  sha256: 32,
  sha384: 48,
  sha512: 64,
  sha3_224: 28,
  sha3_256: 32,
  sha3_384: 48,
  sha3_512: 64,
  blake2b: 64,
  blake2s: 32,
}

function isHash(data: unknown): data is HashData {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'hash'
}

function hashOf(call: Call): { self: InstanceObject; data: HashData; fed: PyObject } {
  const self = call.arg('self')
  if (self.kind !== 'instance' || !isHash(self.data))
    throw raise(call.vm, 'TypeError', `descriptor requires a hash, not '${typeName(self)}'`)
  const slot = slotOf(self.attributes.contents, FED)
  return { self, data: self.data, fed: slot === undefined ? unknown(call.vm, { causes: [] }) : resolve(call.vm, slot) }
}

/** The digest of what was fed. */
function digested(call: Call, show: (value: Uint8Array) => PyObject, types: readonly string[]): PyObject {
  const { data, fed } = hashOf(call)
  const key = data.key === null ? null : payloadOf(data.key)
  if (fed.kind !== 'bytes' || (key !== null && key.kind !== 'bytes'))
    return unknownFrom(call.vm, [fed, key ?? undefined], { types, truth: true })
  return guard(call.vm, [fed], types, () =>
    show(key === null ? digest(data.name, fed.value) : hmacDigest(data.name, key.value, fed.value)),
  )
}

/** What more is fed. @throws Raise TypeError */
function feedable(call: Call, object: PyObject): PyObject {
  const value = payloadOf(object)
  if (value.kind === 'str') throw raise(call.vm, 'TypeError', 'Strings must be encoded before hashing')
  if (value.kind !== 'bytes' && value.kind !== 'unknown')
    throw raise(call.vm, 'TypeError', `object supporting the buffer API required`)
  return value
}

function joined(call: Call, left: PyObject, right: PyObject): PyObject {
  if (left.kind !== 'bytes' || right.kind !== 'bytes') return unknownFrom(call.vm, [left, right], { types: ['bytes'] })
  return bytes(Uint8Array.from([...left.value, ...right.value]), originFrom(call.vm, left, right))
}

const sourcesOf = (call: Call): PyObject[] => {
  const { data, fed } = hashOf(call)
  return data.key === null ? [fed] : [fed, data.key]
}

const METHODS: readonly NativeFunction[] = [
  native('digest', 'self, length=, /', (call) =>
    digested(call, (value) => bytes(value, originFrom(call.vm, ...sourcesOf(call))), ['bytes']),
  ),
  native('hexdigest', 'self, length=, /', (call) =>
    digested(call, (value) => str(hexlify(value), originFrom(call.vm, ...sourcesOf(call))), ['str']),
  ),
  native(
    'update',
    'self, data, /',
    (call) => {
      const { self, fed } = hashOf(call)
      bindName(write(call.vm.heap, self.attributes), FED, joined(call, fed, feedable(call, call.arg('data'))))
      return none()
    },
    { accepts: 'any' },
  ),
  native('copy', 'self, /', (call) => {
    const { self, data, fed } = hashOf(call)
    return hashObject(call, self.cls, data, fed)
  }),
]

const PROPERTIES: readonly NativeFunction[] = [
  native('name', 'self', (call) =>
    str(hashOf(call).data.key === null ? hashOf(call).data.name : `hmac-${hashOf(call).data.name}`),
  ),
  native('digest_size', 'self', (call) => int(SIZES[hashOf(call).data.name] ?? 0)),
]

const HASH: ClassObject = createClass({ name: 'HASH', module: '_hashlib', methods: METHODS, properties: PROPERTIES })
const HMAC: ClassObject = createClass({ name: 'HMAC', module: 'hmac', methods: METHODS, properties: PROPERTIES })

function hashObject(call: Call, cls: ClassObject, data: HashData, fed: PyObject): PyObject {
  return instance(call.vm, cls, originFrom(call.vm, fed), { data, attributes: new Map([[FED, fed]]) })
}

function started(call: Call, name: string, given: PyObject | null): PyObject {
  const fed = given === null ? bytes(new Uint8Array(), originFrom(call.vm)) : feedable(call, given)
  if (call.keywords.size > 0 || !Object.hasOwn(SIZES, name))
    return unknownFrom(call.vm, [fed], {
      truth: true,
      causes: [{ kind: 'call', callee: `hashlib.${name}`, location: call.location }],
    })
  return hashObject(call, HASH, { kind: 'hash', name, key: null }, fed)
}

const algorithm = (name: string): NativeFunction =>
  native(name, 'string=, /, *, usedforsecurity=, **options', (call) => started(call, name, call.optional('string')), {
    accepts: 'any',
  })

const DERIVED = ['pbkdf2_hmac', 'scrypt', 'shake_128', 'shake_256', 'file_digest']

/** `hashlib` */
export const hashlib: NativeModule = {
  name: 'hashlib',
  attributes: {
    ...functions(
      ...Object.keys(SIZES).map(algorithm),
      native('new', 'name, data=, *, usedforsecurity=, **options', (call) => {
        const name = payloadOf(call.arg('name'))
        if (name.kind !== 'str')
          return unknownFrom(call.vm, [name], {
            causes: [{ kind: 'call', callee: 'hashlib.new', location: call.location }],
          })
        return started(call, name.value.toLowerCase(), call.optional('data'))
      }),
    ),
    algorithms_guaranteed: (vm) =>
      set(
        vm,
        [...Object.keys(SIZES), 'shake_128', 'shake_256'].map((name) => str(name)),
      ),
  },
  others: [...DERIVED, 'algorithms_available'],
}

/** The name of a hash that `hmac` is given: a text, or one of hashlib's functions. */
function digestName(object: PyObject | null): string | null {
  if (object === null) return null
  const value = payloadOf(object)
  if (value.kind === 'str') return value.value.toLowerCase()
  return value.kind === 'native' ? value.native.name : null
}

/** `hmac` */
export const hmac: NativeModule = {
  name: 'hmac',
  attributes: functions(
    native(
      'new',
      'key, msg=, digestmod=',
      (call) => {
        const name = digestName(call.optional('digestmod'))
        const key = feedable(call, call.arg('key'))
        const given = call.optional('msg')
        const fed = given === null || given.kind === 'none' ? bytes(new Uint8Array()) : feedable(call, given)
        if (call.optional('digestmod') === null)
          throw raise(call.vm, 'TypeError', "Missing required argument 'digestmod'.")
        if (name === null || !Object.hasOwn(SIZES, name))
          return unknownFrom(call.vm, [key, fed], {
            truth: true,
            causes: [{ kind: 'call', callee: 'hmac.new', location: call.location }],
          })
        return hashObject(call, HMAC, { kind: 'hash', name, key }, fed)
      },
      { accepts: 'any' },
    ),
    native(
      'digest',
      'key, msg, digest',
      (call) => {
        const name = digestName(call.arg('digest'))
        const [key, msg] = [feedable(call, call.arg('key')), feedable(call, call.arg('msg'))]
        if (name === null || key.kind !== 'bytes' || msg.kind !== 'bytes')
          return unknownFrom(call.vm, [key, msg], { types: ['bytes'], truth: true })
        return guard(call.vm, [key, msg], ['bytes'], () =>
          bytes(hmacDigest(name, key.value, msg.value), originFrom(call.vm, key, msg)),
        )
      },
      { returns: ['bytes'] },
    ),
    native(
      'compare_digest',
      'a, b, /',
      (call) => {
        const [a, b] = [payloadOf(call.arg('a')), payloadOf(call.arg('b'))]
        const origin = originAbout(call.vm, a, b)
        if (a.kind === 'str' && b.kind === 'str') return bool(a.value === b.value, origin)
        if (a.kind === 'bytes' && b.kind === 'bytes') return bool(Buffer.compare(a.value, b.value) === 0, origin)
        throw raise(
          call.vm,
          'TypeError',
          `unsupported operand types(s) or combination of types: ${reprStr(typeName(a))} and ${reprStr(typeName(b))}`,
        )
      },
      { returns: ['bool'] },
    ),
  ),
  others: ['HMAC', 'digest_size', 'trans_36', 'trans_5C'],
}
