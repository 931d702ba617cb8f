import { ANY } from '../../accepts-any.ts'
import type { Call } from '../../native.ts'
import { native } from '../../native.ts'
import { bytes, originFrom, str } from '../../objects/make.ts'
import type { ClassObject, PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { payloadOf, typeName } from '../../operations/types.ts'
import { raise } from '../../types/exceptions.ts'
import { createClass } from '../../types/native-class.ts'
import { unmodelled } from '../support.ts'
import type { StreamData } from './stream.ts'
import { stream } from './stream.ts'
import { MEMORY_METHODS, STREAM_METHODS, STREAM_PROPERTIES } from './stream-methods.ts'

const base = (name: string, ...bases: ClassObject[]): ClassObject =>
  createClass({
    name,
    module: 'io',
    bases,
    methods: bases.length === 0 ? STREAM_METHODS : [],
    properties: bases.length === 0 ? STREAM_PROPERTIES : [],
  })

export const IO_BASE = base('IOBase')
export const RAW_IO_BASE = base('RawIOBase', IO_BASE)
export const BUFFERED_IO_BASE = base('BufferedIOBase', IO_BASE)
export const TEXT_IO_BASE = base('TextIOBase', IO_BASE)

/** What wraps another stream is not gone into; `open` makes its own. */
const file = (name: string, above: ClassObject): ClassObject =>
  createClass({
    name,
    module: '_io',
    bases: [above],
    construct: native(
      name,
      'cls, /, *args, **kwargs',
      (call) => unmodelled(call.vm, `a \`${name}\` over another stream`, [...call.rest]),
      ANY,
    ),
  })

export const TEXT_FILE = file('TextIOWrapper', TEXT_IO_BASE)
export const BUFFERED_READER = file('BufferedReader', BUFFERED_IO_BASE)
export const BUFFERED_WRITER = file('BufferedWriter', BUFFERED_IO_BASE)
export const BUFFERED_RANDOM = file('BufferedRandom', BUFFERED_IO_BASE)

const IN_MEMORY: StreamData = {
  kind: 'stream',
  isBinary: false,
  canRead: true,
  canWrite: true,
  appends: false,
  path: null,
  encoding: 'utf-8',
}

function memory(call: Call, wanted: 'str' | 'bytes'): PyObject {
  const cls = call.arg('cls')
  if (cls.kind !== 'class') return unknownFrom(call.vm, [cls])
  const given = call.optional(wanted === 'str' ? 'initial_value' : 'initial_bytes')
  const value = given === null || given.kind === 'none' ? null : payloadOf(given)
  if (value !== null && value.kind !== wanted && value.kind !== 'unknown') {
    throw raise(
      call.vm,
      'TypeError',
      wanted === 'str'
        ? `initial_value must be str or None, not ${typeName(given ?? cls)}`
        : `a bytes-like object is required, not '${typeName(given ?? cls)}'`,
    )
  }
  const empty = wanted === 'str' ? str('', originFrom(call.vm)) : bytes(new Uint8Array(), originFrom(call.vm))
  return stream(call.vm, cls, { ...IN_MEMORY, isBinary: wanted === 'bytes' }, value ?? empty)
}

export const STRING_IO = createClass({
  name: 'StringIO',
  module: '_io',
  bases: [TEXT_IO_BASE],
  methods: MEMORY_METHODS,
  construct: native('StringIO', 'cls, initial_value=, newline=', (call) => memory(call, 'str'), ANY),
})

export const BYTES_IO = createClass({
  name: 'BytesIO',
  module: '_io',
  bases: [BUFFERED_IO_BASE],
  methods: MEMORY_METHODS,
  construct: native('BytesIO', 'cls, initial_bytes=', (call) => memory(call, 'bytes'), ANY),
})
