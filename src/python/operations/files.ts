import { write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { Call } from '../native.ts'
import { native } from '../native.ts'
import { bindName, bool, bytes, instance, int, list, none, originFrom, slotOf, str } from '../objects/make.ts'
import type { InstanceObject, PyObject } from '../objects/object.ts'
import { unknown, unknownFrom } from '../objects/unknown.ts'
import { decode } from '../text/bytes/codecs.ts'
import { OBJECT } from '../types/builtin-types.ts'
import { exceptionClass, raiseOf } from '../types/exceptions.ts'
import { createClass } from '../types/native-class.ts'
import { absolutePath, dynoEntry, pathOf } from './dyno-files.ts'
import { guard } from './guard.ts'
import { lazily } from './iterate.ts'

/** The content of an open file: null where it is not known. */
interface FileData {
  readonly content: string | Uint8Array | null
  readonly path: string
}

const ANY = { accepts: 'any' } as const

function fileOf(call: Call): { self: InstanceObject; data: FileData } | null {
  const self = call.arg('self')
  return self.kind === 'instance' && self.data !== undefined ? { self, data: self.data as FileData } : null
}

function position(self: InstanceObject): number {
  const slot = slotOf(self.attributes.contents, '_position')
  return slot?.kind === 'int' ? Number(slot.value) : 0
}

function moveTo(vm: Interpreter, self: InstanceObject, at: number): void {
  bindName(write(vm.heap, self.attributes), '_position', int(at))
}

function asObject(vm: Interpreter, content: string | Uint8Array): PyObject {
  return typeof content === 'string' ? str(content, originFrom(vm)) : bytes(content, originFrom(vm))
}

function notKnown(call: Call, path: string): PyObject {
  return unknown(call.vm, {
    causes: [{ kind: 'construct', what: `the content of \`${path}\``, location: call.location }],
  })
}

function read(call: Call): PyObject {
  const file = fileOf(call)
  if (file === null) return unknownFrom(call.vm, [call.arg('self')])
  const { content, path } = file.data
  if (content === null) return notKnown(call, path)
  const size = call.optional('size')
  const from = position(file.self)
  const to =
    size?.kind === 'int' && size.value >= 0n ? Math.min(from + Number(size.value), content.length) : content.length
  moveTo(call.vm, file.self, to)
  return asObject(call.vm, content.slice(from, to))
}

/** The lines from the file's position on, each with its end. */
function linesFrom(file: { self: InstanceObject; data: FileData }): (string | Uint8Array)[] {
  const { content } = file.data
  const rest = content === null ? '' : content.slice(position(file.self))
  if (typeof rest !== 'string')
    return (
      Buffer.from(rest)
        .toString('latin1')
        .match(/[^\n]*\n|[^\n]+$/g)
        ?.map((line) => Uint8Array.from(Buffer.from(line, 'latin1'))) ?? []
    )
  return rest.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function readLine(call: Call): PyObject {
  const file = fileOf(call)
  if (file === null || file.data.content === null) return notKnown(call, file?.data.path ?? 'a file')
  const [line] = linesFrom(file)
  if (line === undefined) return asObject(call.vm, typeof file.data.content === 'string' ? '' : new Uint8Array())
  moveTo(call.vm, file.self, position(file.self) + line.length)
  return asObject(call.vm, line)
}

function readLines(call: Call): PyObject {
  const file = fileOf(call)
  if (file === null || file.data.content === null) return notKnown(call, file?.data.path ?? 'a file')
  const lines = linesFrom(file)
  moveTo(call.vm, file.self, file.data.content.length)
  return list(
    call.vm,
    lines.map((line) => asObject(call.vm, line)),
    originFrom(call.vm),
  )
}

/** What `open` gives of a file of the repository. */
const FILE = createClass({
  name: 'TextIOWrapper',
  module: '_io',
  bases: [OBJECT],
  methods: [
    native('read', 'self, size=, /', read, ANY),
    native('readline', 'self, size=, /', readLine, ANY),
    native('readlines', 'self, hint=, /', readLines, ANY),
    native(
      '__iter__',
      'self, /',
      (call) => {
        const file = fileOf(call)
        if (file === null || file.data.content === null) return notKnown(call, file?.data.path ?? 'a file')
        const lines = linesFrom(file)
        return lazily(call.vm, 'file_iterator', () => {
          let index = -1
          return () => {
            index += 1
            const line = lines[index]
            return line === undefined ? { kind: 'end' } : { kind: 'item', slot: asObject(call.vm, line) }
          }
        })
      },
      ANY,
    ),
    native('__enter__', 'self, /', (call) => call.arg('self'), ANY),
    native('__exit__', 'self, *args', () => bool(false), ANY),
    native('close', 'self, /', () => none(), ANY),
    native('flush', 'self, /', () => none(), ANY),
    native('fileno', 'self, /', (call) => notKnown(call, 'a file'), ANY),
    native('write', 'self, text, /', (call) => unknownFrom(call.vm, [], { types: ['int'] }), ANY),
    native('writelines', 'self, lines, /', () => none(), ANY),
    native(
      'seek',
      'self, offset, whence=, /',
      (call) => {
        const file = fileOf(call)
        const offset = call.arg('offset')
        if (file !== null && offset.kind === 'int') moveTo(call.vm, file.self, Number(offset.value))
        return offset
      },
      ANY,
    ),
  ],
})

/** `[Errno 2] No such file or directory: 'x'` and its like. */
export function osError(
  vm: Interpreter,
  type: 'FileNotFoundError' | 'IsADirectoryError' | 'FileExistsError' | 'NotADirectoryError',
  file: PyObject,
): unknown {
  const [errno, message] = OS_ERRORS[type]
  const shown = pathOf(file)
  const [number, text, name] = [int(errno), str(message), shown === null ? file : str(shown, originFrom(vm, file))]
  return raiseOf(
    vm,
    exceptionClass(type),
    [number, text],
    [
      ['errno', number],
      ['strerror', text],
      ['filename', name],
    ],
  )
}

const OS_ERRORS = {
  FileNotFoundError: [2, 'No such file or directory'],
  FileExistsError: [17, 'File exists'],
  NotADirectoryError: [20, 'Not a directory'],
  IsADirectoryError: [21, 'Is a directory'],
} as const

/** `open(file, mode)`: on a dyno there is what is committed. @throws Raise FileNotFoundError, IsADirectoryError */
export function openFile(call: Call): PyObject {
  const { vm } = call
  const file = call.arg('file')
  const path = pathOf(file)
  const mode = call.optional('mode')
  const how = mode === null ? 'r' : mode.kind === 'str' ? mode.value : null
  if (path === null || how === null)
    return unknownFrom(vm, [file], { causes: [{ kind: 'call', callee: 'open', location: call.location }] })
  if (/[wax+]/.test(how)) {
    bindName(write(vm.heap, vm.files), absolutePath(path), bool(true))
    return instance(vm, FILE, originFrom(vm, file), { data: { content: null, path } satisfies FileData })
  }
  const entry = dynoEntry(vm, path)
  if (entry.kind === 'absent') throw osError(vm, 'FileNotFoundError', file)
  if (entry.kind === 'directory') throw osError(vm, 'IsADirectoryError', file)
  if (entry.kind === 'unknown')
    return unknownFrom(vm, [file], { causes: [{ kind: 'construct', what: entry.why, location: call.location }] })
  const content = vm.input.snapshot.read(entry.path) ?? new Uint8Array()
  if (how.includes('b')) return instance(vm, FILE, originFrom(vm, file), { data: { content, path } satisfies FileData })
  const encoding = call.optional('encoding')
  return guard(vm, [file], null, () => {
    const text = decode(content, encoding?.kind === 'str' ? encoding.value : 'utf-8', errorsOf(call))
    return instance(vm, FILE, originFrom(vm, file), {
      data: { content: text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'), path } satisfies FileData,
    })
  })
}

function errorsOf(call: Call): string {
  const errors = call.optional('errors')
  return errors?.kind === 'str' ? errors.value : 'strict'
}
