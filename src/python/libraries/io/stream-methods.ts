import { ANY } from '../../accepts-any.ts'
import type { Interpreter } from '../../machine/interpreter.ts'
import type { Call, NativeFunction } from '../../native.ts'
import { native } from '../../native.ts'
import { bool, bytes, int, iterator, list, none, originAbout, originFrom, str } from '../../objects/make.ts'
import type { InstanceObject, PyObject, Step } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { optionalInteger } from '../../operations/index-number.ts'
import { iterate } from '../../operations/iterate.ts'
import { lift } from '../../operations/lift.ts'
import { advance } from '../../operations/pull.ts'
import { payloadOf, typeName } from '../../operations/types.ts'
import { codePoints } from '../../text/code-points.ts'
import { raise, raiseOf } from '../../types/exceptions.ts'
import type { StreamData } from './stream.ts'
import {
  checkOpen,
  close,
  flush,
  isClosed,
  isStream,
  moveTo,
  stateOf,
  truncate,
  wholeContent,
  writeTo,
} from './stream.ts'
import { UNSUPPORTED } from './unsupported.ts'

interface Open {
  readonly vm: Interpreter
  readonly self: InstanceObject
  readonly data: StreamData
}

/** The stream that a method is called on. @throws Raise TypeError */
function streamOf(call: Call): Open {
  const self = call.arg('self')
  if (self.kind !== 'instance' || !isStream(self.data))
    throw raise(call.vm, 'TypeError', `descriptor requires a stream, not '${typeName(self)}'`)
  return { vm: call.vm, self, data: self.data }
}

function readable(call: Call): Open {
  const open = streamOf(call)
  checkOpen(open.vm, open.self)
  if (!open.data.canRead) throw raiseOf(call.vm, UNSUPPORTED, [str('not readable')])
  return open
}

function notKnown(open: Open): PyObject {
  const state = stateOf(open.vm, open.self)
  return unknownFrom(open.vm, [state.content], { types: [open.data.isBinary ? 'bytes' : 'str'] })
}

function read(call: Call): PyObject {
  const open = readable(call)
  const { vm, self } = open
  const state = stateOf(vm, self)
  if (state.kind === 'unknown') return notKnown(open)
  const size = optionalInteger(call, 'size')
  const end =
    size === null || size < 0n ? state.content.value.length : endOf(state.content.value, state.at, Number(size))
  moveTo(vm, self, Math.max(end, state.at))
  const origin = originFrom(vm, state.content)
  return state.kind === 'text'
    ? str(state.content.value.slice(state.at, end), origin)
    : bytes(state.content.value.slice(state.at, end), origin)
}

/** Where SIZE characters from FROM end, in units. */
function endOf(content: string | Uint8Array, from: number, size: number): number {
  if (typeof content !== 'string') return Math.min(content.length, from + size)
  return (
    from +
    codePoints(content.slice(from, from + 2 * size))
      .slice(0, size)
      .join('').length
  )
}

/** The end of the line that begins at FROM: behind its '\n'. */
function lineEnd(content: string | Uint8Array, from: number): number {
  const at = typeof content === 'string' ? content.indexOf('\n', from) : content.indexOf(10, from)
  return at === -1 ? content.length : at + 1
}

/** The next line, and its end; '' at the end of the content. */
function nextLine(open: Open): PyObject {
  const { vm, self } = open
  const state = stateOf(vm, self)
  if (state.kind === 'unknown') return notKnown(open)
  const end = Math.max(lineEnd(state.content.value, state.at), state.at)
  moveTo(vm, self, end)
  const origin = originFrom(vm, state.content)
  return state.kind === 'text'
    ? str(state.content.value.slice(state.at, end), origin)
    : bytes(state.content.value.slice(state.at, end), origin)
}

function isEmpty(line: PyObject): boolean {
  return (line.kind === 'str' || line.kind === 'bytes') && line.value.length === 0
}

function lineStep(open: Open): Step {
  checkOpen(open.vm, open.self)
  const line = nextLine(open)
  if (line.kind === 'unknown') return { kind: 'rest', item: line }
  return isEmpty(line) ? { kind: 'end' } : { kind: 'item', slot: line }
}

function readLines(call: Call): PyObject {
  const open = readable(call)
  const lines: PyObject[] = []
  for (let line = nextLine(open); !isEmpty(line); line = nextLine(open)) {
    if (line.kind === 'unknown') return unknownFrom(call.vm, [line], { types: ['list'] })
    lines.push(line)
  }
  return list(call.vm, lines, originFrom(call.vm, ...lines))
}

function writeOne(call: Call, open: Open, given: PyObject): PyObject {
  checkOpen(open.vm, open.self)
  if (!open.data.canWrite) throw raiseOf(call.vm, UNSUPPORTED, [str('not writable')])
  return lift(call.vm, given, (one) => {
    const value = payloadOf(one)
    if (value.kind === 'unknown') {
      writeTo(call.vm, open.self, open.data, value)
      return unknownFrom(call.vm, [value], { types: ['int'] })
    }
    if (value.kind !== (open.data.isBinary ? 'bytes' : 'str')) {
      const wanted = open.data.isBinary
        ? `a bytes-like object is required, not '${typeName(one)}'`
        : `write() argument must be str, not ${typeName(one)}`
      throw raise(call.vm, 'TypeError', wanted)
    }
    writeTo(call.vm, open.self, open.data, value)
    const size = value.kind === 'str' ? codePoints(value.value).length : value.kind === 'bytes' ? value.value.length : 0
    return int(size, originAbout(call.vm, value))
  })
}

function seek(call: Call): PyObject {
  const { vm, self } = streamOf(call)
  const state = stateOf(vm, self)
  const [offset, whence] = [optionalInteger(call, 'offset') ?? 0n, optionalInteger(call, 'whence') ?? 0n]
  if (state.kind === 'unknown') return unknownFrom(vm, [state.content], { types: ['int'] })
  const base = whence === 2n ? state.content.value.length : whence === 1n ? state.at : 0
  moveTo(vm, self, base + Number(offset))
  return int(base + Number(offset))
}

function closeIt(call: Call): PyObject {
  const { vm, self, data } = streamOf(call)
  close(vm, self, data)
  return none()
}

/** What every stream can do. */
export const STREAM_METHODS: readonly NativeFunction[] = [
  native('read', 'self, size=, /', read),
  native('readline', 'self, size=, /', (call) => nextLine(readable(call))),
  native('readlines', 'self, hint=, /', readLines),
  native('write', 'self, text, /', (call) => writeOne(call, streamOf(call), call.arg('text')), ANY),
  native(
    'writelines',
    'self, lines, /',
    (call) => {
      const open = streamOf(call)
      const { items, rest } = iterate(call.vm, call.arg('lines'))
      for (const item of items) writeOne(call, open, item)
      if (rest.length > 0) writeTo(call.vm, open.self, open.data, unknownFrom(call.vm, [], { causes: rest }))
      return none()
    },
    ANY,
  ),
  native('__iter__', 'self, /', (call) => {
    const open = readable(call)
    return iterator(call.vm, open.self.cls.name, () => lineStep(open))
  }),
  native('__next__', 'self, /', (call) => {
    const step = advance(call.vm, nextIterator(call))
    if (step.kind === 'end') throw raise(call.vm, 'StopIteration', none())
    return step.kind === 'rest' ? step.item : step.slot
  }),
  native('seek', 'self, offset, whence=, /', seek),
  native('tell', 'self, /', (call) => {
    const { vm, self } = streamOf(call)
    const state = stateOf(vm, self)
    return state.kind === 'binary' || state.kind === 'text'
      ? int(state.at)
      : unknownFrom(vm, [state.content], { types: ['int'] })
  }),
  native('truncate', 'self, size=, /', (call) => {
    const { vm, self } = streamOf(call)
    const state = stateOf(vm, self)
    const size = Number(optionalInteger(call, 'size') ?? BigInt(state.kind === 'unknown' ? 0 : state.at))
    truncate(vm, self, size)
    return int(size)
  }),
  native('flush', 'self, /', (call) => {
    const { vm, self, data } = streamOf(call)
    flush(vm, self, data)
    return none()
  }),
  native('close', 'self, /', closeIt),
  native('__enter__', 'self, /', (call) => {
    const { vm, self } = streamOf(call)
    checkOpen(vm, self)
    return self
  }),
  native('__exit__', 'self, *args', closeIt, ANY),
  native('readable', 'self, /', (call) => bool(streamOf(call).data.canRead)),
  native('writable', 'self, /', (call) => bool(streamOf(call).data.canWrite)),
  native('seekable', 'self, /', () => bool(true)),
  native('isatty', 'self, /', () => bool(false)),
]

function nextIterator(call: Call): Extract<PyObject, { kind: 'iterator' }> {
  const open = readable(call)
  return iterator(call.vm, open.self.cls.name, () => lineStep(open))
}

/** What streams in memory can do besides. */
export const MEMORY_METHODS: readonly NativeFunction[] = [
  native('getvalue', 'self, /', (call) => {
    const { vm, self } = streamOf(call)
    checkOpen(vm, self)
    return wholeContent(vm, self)
  }),
]

export const STREAM_PROPERTIES: readonly NativeFunction[] = [
  native('closed', 'self', (call) => isClosed(call.vm, streamOf(call).self)),
]
