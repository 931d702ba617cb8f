import type { Call, NativeFunction, NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { bool, bytes, instance, int, NOT_IMPLEMENTED, originAbout, originFrom, str } from '../objects/make.ts'
import type { ClassObject, Origin, PyObject } from '../objects/object.ts'
import { NO_ORIGIN } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { guard } from '../operations/guard.ts'
import { payloadOf, typeName } from '../operations/types.ts'
import { encode } from '../text/bytes/codecs.ts'
import { digest } from '../text/bytes/hashes.ts'
import { parseUuid, uuidStr } from '../text/uuid.ts'
import { raise } from '../types/exceptions.ts'
import { createClass } from '../types/native-class.ts'
import { functions, names, text, varies, varying } from './support.ts'

interface UuidData {
  readonly kind: 'uuid'
  readonly value: bigint
  readonly hash: string
}

function isUuid(data: unknown): data is UuidData {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'uuid'
}

function bitsOf(call: Call, name = 'self'): bigint {
  const object = call.arg(name)
  if (object.kind !== 'instance' || !isUuid(object.data))
    throw raise(call.vm, 'AttributeError', `'${typeName(object)}' object has no attribute 'bytes'`)
  return object.data.value
}

function uuidData(value: bigint): UuidData {
  return { kind: 'uuid', value, hash: String(value) }
}

function toBytes(value: bigint): Uint8Array {
  return Uint8Array.from(Buffer.from(value.toString(16).padStart(32, '0'), 'hex'))
}

const property = (name: string, run: (value: bigint, origin: Origin) => PyObject): NativeFunction =>
  native(name, 'self', (call) => run(bitsOf(call), originFrom(call.vm, call.arg('self'))))

const COMPARISONS: Readonly<Record<string, (difference: bigint) => boolean>> = {
  __eq__: (d) => d === 0n,
  __lt__: (d) => d < 0n,
  __le__: (d) => d <= 0n,
  __gt__: (d) => d > 0n,
  __ge__: (d) => d >= 0n,
}

function construct(call: Call): PyObject {
  const hex = call.optional('hex')
  const number = call.optional('int')
  const cls = call.arg('cls')
  const made = (value: bigint, source: PyObject): PyObject =>
    instance(call.vm, cls.kind === 'class' ? cls : UUID, originFrom(call.vm, source), { data: uuidData(value) })
  if (hex !== null && hex.kind !== 'none' && call.optional('version') === null) {
    if (payloadOf(hex).kind !== 'str')
      throw raise(call.vm, 'AttributeError', `'${typeName(hex)}' object has no attribute 'replace'`)
    return guard(call.vm, [hex], ['uuid.UUID'], () => made(parseUuid(text(call, 'hex')), hex))
  }
  if (number?.kind === 'int' && call.optional('version') === null) {
    if (number.value < 0n || number.value >= 1n << 128n)
      throw raise(call.vm, 'ValueError', 'int is out of range (need a 128-bit value)')
    return made(number.value, number)
  }
  const others = ['hex', 'bytes', 'bytes_le', 'fields', 'int', 'version'].flatMap((name) => call.optional(name) ?? [])
  if (others.length === 0)
    throw raise(call.vm, 'TypeError', 'one of the hex, bytes, bytes_le, fields, or int arguments must be given')
  return unknownFrom(call.vm, others, {
    types: ['uuid.UUID'],
    truth: true,
    causes: [{ kind: 'call', callee: 'uuid.UUID', location: call.location }],
  })
}

export const UUID: ClassObject = createClass({
  name: 'UUID',
  module: 'uuid',
  methods: [
    native('__str__', 'self, /', (call) => str(uuidStr(bitsOf(call)), originFrom(call.vm, call.arg('self')))),
    native('__repr__', 'self, /', (call) =>
      str(`UUID('${uuidStr(bitsOf(call))}')`, originFrom(call.vm, call.arg('self'))),
    ),
    native('__int__', 'self, /', (call) => int(bitsOf(call), originFrom(call.vm, call.arg('self')))),
    native('__hash__', 'self, /', (call) => varying(call.vm, 'hash()', ['int'])),
    ...Object.entries(COMPARISONS).map(([name, test]) =>
      native(name, 'self, other, /', (call) => {
        const other = call.arg('other')
        if (other.kind !== 'instance' || !isUuid(other.data)) return NOT_IMPLEMENTED
        return bool(test(bitsOf(call) - other.data.value), originAbout(call.vm, call.arg('self'), other))
      }),
    ),
  ],
  properties: [
    property('hex', (value, origin) => str(value.toString(16).padStart(32, '0'), origin)),
    property('int', int),
    property('bytes', (value, origin) => bytes(toBytes(value), origin)),
    property('urn', (value, origin) => str(`urn:uuid:${uuidStr(value)}`, origin)),
    property('version', (value, origin) =>
      ((value >> 62n) & 3n) === 2n ? int((value >> 76n) & 15n, origin) : { kind: 'none', origin },
    ),
  ],
  construct: native('UUID', 'cls, hex=, bytes=, bytes_le=, fields=, int=, version=, *, is_safe=', construct, {
    returns: ['uuid.UUID'],
  }),
})

/** `uuid3` and `uuid5`: the same for the same name. */
function named(name: string, algorithm: string, version: bigint): NativeFunction {
  return native(
    name,
    'namespace, name',
    (call) => {
      const sources = [call.arg('namespace'), call.arg('name')]
      return guard(call.vm, sources, ['uuid.UUID'], () => {
        const hash = digest(
          algorithm,
          Uint8Array.from([...toBytes(bitsOf(call, 'namespace')), ...encode(text(call, 'name'))]),
        ).slice(0, 16)
        const value = BigInt(`0x${Buffer.from(hash).toString('hex')}`)
        const marked = (value & ~(15n << 76n) & ~(3n << 62n)) | (version << 76n) | (2n << 62n)
        return instance(call.vm, UUID, originFrom(call.vm, ...sources), { data: uuidData(marked) })
      })
    },
    { returns: ['uuid.UUID'] },
  )
}

const NAMESPACES: Readonly<Record<string, bigint>> = {
  NAMESPACE_DNS: 0x6ba7b8109dad11d180b400c04fd430c8n,
  NAMESPACE_URL: 0x6ba7b8119dad11d180b400c04fd430c8n,
  NAMESPACE_OID: 0x6ba7b8129dad11d180b400c04fd430c8n,
  NAMESPACE_X500: 0x6ba7b8149dad11d180b400c04fd430c8n,
}

/** `uuid` */
export const uuid: NativeModule = {
  name: 'uuid',
  attributes: {
    UUID,
    ...functions(
      named('uuid3', 'md5', 3n),
      named('uuid5', 'sha1', 5n),
      varies('uuid1', 'node=, clock_seq=', 'a random value', ['uuid.UUID'], true),
      varies('uuid4', '', 'a random value', ['uuid.UUID'], true),
      varies('getnode', '', "the machine's address", ['int'], true),
    ),
    ...Object.fromEntries(
      Object.entries(NAMESPACES).map(([name, value]) => [
        name,
        (vm: Call['vm']): PyObject => instance(vm, UUID, NO_ORIGIN, { data: uuidData(value) }),
      ]),
    ),
  },
  others: names('RESERVED_FUTURE RESERVED_MICROSOFT RESERVED_NCS RFC_4122 SafeUUID uuid6 uuid7 uuid8 NIL MAX'),
}
