import type { Cause } from '../../../model/value.ts'
import { putFile } from '../../filesystem.ts'
import { write } from '../../machine/heap.ts'
import type { Interpreter } from '../../machine/interpreter.ts'
import { bindName, bool, bytes, instance, int, originFrom, slotOf, str } from '../../objects/make.ts'
import type { ClassObject, InstanceObject, PyObject } from '../../objects/object.ts'
import { unknown, unknownFrom } from '../../objects/unknown.ts'
import { guard } from '../../operations/guard.ts'
import { resolve } from '../../operations/lift.ts'
import { encode } from '../../text/bytes/codecs.ts'
import { raise } from '../../types/exceptions.ts'

/**
 * Open files, `StringIO` and `BytesIO`: a content and a position in it, both in the instance's attributes, so that forks undo them.
 * The position counts JavaScript's units of a text, or bytes.
 */
export interface StreamData {
  readonly kind: 'stream'
  readonly isBinary: boolean
  readonly canRead: boolean
  readonly canWrite: boolean
  readonly appends: boolean
  /** The real path of the file behind it; null for a stream in memory. */
  readonly path: string | null
  readonly encoding: string
}

const CONTENT = '$content'
const POSITION = '$position'
const CLOSED = '$closed'

export function isStream(data: unknown): data is StreamData {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'stream'
}

/** A stream over CONTENT: str or bytes, as the kind of stream wants, or an unknown. */
export function stream(
  vm: Interpreter,
  cls: ClassObject,
  data: StreamData,
  content: PyObject,
  attributes: Iterable<readonly [string, PyObject]> = [],
): InstanceObject {
  return instance(vm, cls, originFrom(vm), {
    data,
    attributes: new Map<string, PyObject>([
      [CONTENT, content],
      [POSITION, int(0)],
      [CLOSED, bool(false)],
      ...attributes,
    ]),
  })
}

function slot(vm: Interpreter, self: InstanceObject, name: string): PyObject {
  const found = slotOf(self.attributes.contents, name)
  return found === undefined ? unknown(vm, { causes: [] }) : resolve(vm, found)
}

function put(vm: Interpreter, self: InstanceObject, name: string, value: PyObject): void {
  bindName(write(vm.heap, self.attributes), name, value)
}

export function isClosed(vm: Interpreter, self: InstanceObject): PyObject {
  return slot(vm, self, CLOSED)
}

/** @throws Raise ValueError where it is closed */
export function checkOpen(vm: Interpreter, self: InstanceObject): void {
  const closed = slot(vm, self, CLOSED)
  if (closed.kind === 'bool' && closed.value) throw raise(vm, 'ValueError', 'I/O operation on closed file.')
}

/** The content and the position, where both are known; else the content as an unknown. */
export type StreamState =
  | { readonly kind: 'text'; readonly content: Extract<PyObject, { kind: 'str' }>; readonly at: number }
  | { readonly kind: 'binary'; readonly content: Extract<PyObject, { kind: 'bytes' }>; readonly at: number }
  | { readonly kind: 'unknown'; readonly content: Extract<PyObject, { kind: 'unknown' }> }

export function stateOf(vm: Interpreter, self: InstanceObject): StreamState {
  const [content, position] = [slot(vm, self, CONTENT), slot(vm, self, POSITION)]
  if (content.kind === 'str' && position.kind === 'int') return { kind: 'text', content, at: Number(position.value) }
  if (content.kind === 'bytes' && position.kind === 'int')
    return { kind: 'binary', content, at: Number(position.value) }
  return { kind: 'unknown', content: unknownFrom(vm, [content, position]) }
}

export function moveTo(vm: Interpreter, self: InstanceObject, at: number): void {
  put(vm, self, POSITION, int(at))
}

/** What is written to a stream, when TEXT is, at its position or at its end. */
export function writeTo(vm: Interpreter, self: InstanceObject, data: StreamData, given: PyObject): void {
  const state = stateOf(vm, self)
  if (state.kind === 'text' && given.kind === 'str') {
    const before = data.appends ? state.content.value : state.content.value.slice(0, state.at).padEnd(state.at, '\0')
    const after = data.appends ? '' : state.content.value.slice(state.at + given.value.length)
    put(vm, self, CONTENT, str(before + given.value + after, originFrom(vm, state.content, given)))
    moveTo(vm, self, before.length + given.value.length)
  } else if (state.kind === 'binary' && given.kind === 'bytes') {
    const start = data.appends ? state.content.value.length : state.at
    const size = Math.max(state.content.value.length, start + given.value.length)
    const joined = new Uint8Array(size)
    joined.set(state.content.value)
    joined.set(given.value, start)
    put(vm, self, CONTENT, bytes(joined, originFrom(vm, state.content, given)))
    moveTo(vm, self, start + given.value.length)
  } else put(vm, self, CONTENT, unknownFrom(vm, [state.content, given], { types: [data.isBinary ? 'bytes' : 'str'] }))
  if (data.path !== null) putFile(vm, data.path, unknown(vm, { causes: [unflushed(vm)] }))
}

/** Cuts the content at SIZE. */
export function truncate(vm: Interpreter, self: InstanceObject, size: number): void {
  const state = stateOf(vm, self)
  if (state.kind === 'text') put(vm, self, CONTENT, { ...state.content, value: state.content.value.slice(0, size) })
  else if (state.kind === 'binary')
    put(vm, self, CONTENT, { ...state.content, value: state.content.value.slice(0, size) })
}

/** Where a file was written that is still open, nobody knows how much of it has reached the disk. */
export function unflushed(vm: Interpreter): Cause {
  return { kind: 'construct', what: 'a file that is still open for writing', location: vm.location }
}

/** The file gets what was written; the stream stays open. */
export function flush(vm: Interpreter, self: InstanceObject, data: StreamData): void {
  if (data.path === null || !data.canWrite) return
  const content = slot(vm, self, CONTENT)
  const encoded =
    content.kind === 'str'
      ? guard(vm, [content], ['bytes'], () => bytes(encode(content.value, data.encoding), originFrom(vm, content)))
      : content
  putFile(vm, data.path, encoded)
}

export function close(vm: Interpreter, self: InstanceObject, data: StreamData): void {
  const closed = slot(vm, self, CLOSED)
  if (closed.kind === 'bool' && closed.value) return
  flush(vm, self, data)
  put(vm, self, CLOSED, bool(true))
}

/** The whole content, wherever the position is: `getvalue()`. */
export function wholeContent(vm: Interpreter, self: InstanceObject): PyObject {
  return slot(vm, self, CONTENT)
}
