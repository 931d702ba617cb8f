import type { Interpreter } from '../machine/interpreter.ts'
import type { Call, NativeFunction } from '../native.ts'
import { str } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { callObject } from '../operations/call.ts'
import { lookupSpecial } from '../operations/class-attributes.ts'
import { resolve } from '../operations/lift.ts'
import { payloadOf, typeName } from '../operations/types.ts'
import { raise } from '../types/exceptions.ts'
import { given, unmodelled } from './support.ts'

/** What a path of `pathlib` keeps: its text. */
export interface PathData {
  readonly kind: 'path'
  readonly path: string
  /** What it is equal to: its text again. */
  readonly hash: string
}

export function isPathData(data: unknown): data is PathData {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'path'
}

/** `os.fspath(object)` as text: of a str, a path, or what has `__fspath__`; null for anything else. */
export function pathOf(vm: Interpreter, object: PyObject): string | null {
  if (object.kind === 'str') return object.value
  if (object.kind !== 'instance') return null
  if (object.payload?.kind === 'str') return object.payload.value
  if (isPathData(object.data)) return object.data.path
  const method = lookupSpecial(vm, object, '__fspath__')
  const text = method === null ? null : resolve(vm, callObject(vm, method, []))
  return text?.kind === 'str' ? text.value : null
}

/** The functions of TABLE: a path that is bytes is a path too, and its answer is not told. */
export function withBytes<T extends PyObject | NativeFunction>(table: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(table).map(([name, one]) => [name, 'parameters' in one ? { ...one, call: bytesToo(one) } : one]),
  )
}

function bytesToo(func: NativeFunction): NativeFunction['call'] {
  return (call) => {
    const paths = given(call, func.parameters)
    return paths.some((path) => payloadOf(path).kind === 'bytes')
      ? unmodelled(call.vm, `\`${func.name}\` of bytes`, paths)
      : func.call(call)
  }
}

/** FILE as `filename` of an OSError shows it: a path as its text. */
export function pathObject(file: PyObject): PyObject {
  return file.kind === 'instance' && isPathData(file.data) ? str(file.data.path, file.origin) : file
}

/** The text of a path argument. @throws Raise TypeError */
export function pathArgument(call: Call, name: string): string {
  return pathText(call, call.arg(name))
}

/** The text of OBJECT as a path. @throws Raise TypeError where it is none */
export function pathText(call: Call, object: PyObject): string {
  const text = pathOf(call.vm, object)
  if (text === null)
    throw raise(call.vm, 'TypeError', `expected str, bytes or os.PathLike object, not ${typeName(object)}`)
  return text
}
