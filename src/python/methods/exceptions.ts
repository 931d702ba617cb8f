import { write } from '../machine/heap.ts'
import type { Call } from '../native.ts'
import { native } from '../native.ts'
import { bindName, instance, NONE, none, originFrom, slotOf, str, tuple } from '../objects/make.ts'
import type { ClassObject, PyObject } from '../objects/object.ts'
import { NO_ORIGIN } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { programClasses } from '../operations/class-attributes.ts'
import { lift } from '../operations/lift.ts'
import { reprOf, strOf } from '../operations/text.ts'
import { exceptionClass } from '../types/exceptions.ts'
import { addMethods, asObject } from '../types/native-class.ts'

/** What `str()` gives of an exception: nothing, its only argument, or all of them as a tuple. */
function text(call: Call): PyObject {
  const self = call.arg('self')
  const args = self.kind === 'instance' ? slotOf(self.attributes.contents, 'args') : undefined
  if (args?.kind !== 'tuple') return unknownFrom(call.vm, args === undefined ? [self] : [args], { types: ['str'] })
  const [first] = args.items
  if (first === undefined) return str('', originFrom(call.vm))
  return args.items.length === 1 ? strOf(call.vm, first) : strOf(call.vm, args)
}

/** `KeyError('x')` shows its argument's repr, so that an empty key can be seen. */
function keyErrorText(call: Call): PyObject {
  const self = call.arg('self')
  const args = self.kind === 'instance' ? slotOf(self.attributes.contents, 'args') : undefined
  const [first] = args?.kind === 'tuple' ? args.items : []
  return args?.kind === 'tuple' && args.items.length === 1 && first !== undefined ? reprOf(call.vm, first) : text(call)
}

/** `'utf-8' codec can't decode byte 0xff in position 0: invalid start byte` */
function unicodeErrorText(call: Call): PyObject {
  const self = call.arg('self')
  const args = self.kind === 'instance' ? slotOf(self.attributes.contents, 'args') : undefined
  const [codec, given, start, end, reason] = args?.kind === 'tuple' ? args.items : []
  if (codec?.kind !== 'str' || start?.kind !== 'int' || end?.kind !== 'int' || reason?.kind !== 'str')
    return given === undefined ? text(call) : unknownFrom(call.vm, [self], { types: ['str'] })
  const [from, to] = [Number(start.value), Number(end.value)]
  if (given?.kind !== 'bytes' && given?.kind !== 'str') return unknownFrom(call.vm, [self], { types: ['str'] })
  const isDecoding = given.kind === 'bytes'
  const character = given.kind === 'bytes' ? given.value[from] : [...given.value][from]?.codePointAt(0)
  const isOne = to === from + 1 && character !== undefined
  const hex = (size: number): string => (character ?? 0).toString(16).padStart(size, '0')
  const code =
    character === undefined
      ? ''
      : character < 256
        ? `\\x${hex(2)}`
        : character < 65_536
          ? `\\u${hex(4)}`
          : `\\U${hex(8)}`
  const what = isDecoding ? `byte 0x${hex(2)}` : `character '${code}'`
  const place = isOne
    ? `${what} in position ${from}`
    : `${isDecoding ? 'bytes' : 'characters'} in position ${from}-${to - 1}`
  return str(
    `'${codec.value}' codec can't ${isDecoding ? 'decode' : 'encode'} ${place}: ${reason.value}`,
    originFrom(call.vm, self),
  )
}

/** `[Errno 2] No such file or directory: 'x'` */
function osErrorText(call: Call): PyObject {
  const self = call.arg('self')
  if (self.kind !== 'instance') return text(call)
  const [errno, strerror, filename] = ['errno', 'strerror', 'filename'].map((name) =>
    slotOf(self.attributes.contents, name),
  )
  if (errno === undefined || strerror === undefined || (errno.kind === 'none' && strerror.kind === 'none'))
    return text(call)
  const parts = [
    strOf(call.vm, errno),
    strOf(call.vm, strerror),
    filename === undefined || filename.kind === 'none' ? NONE : reprOf(call.vm, filename),
  ]
  const [number, message, name] = parts.map((part) =>
    part.kind === 'str' ? part.value : part.kind === 'none' ? '' : null,
  )
  if (number === null || message === null || name === null) return unknownFrom(call.vm, parts, { types: ['str'] })
  return str(`[Errno ${number}] ${message}${name === '' ? '' : `: ${name}`}`, originFrom(call.vm, ...parts))
}

/** `invalid syntax (base.py, line 3)`. Source: CPython's Objects/exceptions.c, SyntaxError_str. */
function syntaxErrorText(call: Call): PyObject {
  const self = call.arg('self')
  if (self.kind !== 'instance') return text(call)
  const part = (name: string): PyObject | undefined => slotOf(self.attributes.contents, name)
  const [message, filename, line] = [part('msg'), part('filename'), part('lineno')]
  if (message === undefined || filename === undefined || line === undefined) return text(call)
  if (filename.kind === 'unknown' || line.kind === 'unknown')
    return unknownFrom(call.vm, [message, filename, line], { types: ['str'], truth: true })
  const places = [
    ...(filename.kind === 'str' ? [filename.value.slice(filename.value.lastIndexOf('/') + 1)] : []),
    ...(line.kind === 'int' ? [`line ${line.value}`] : []),
  ]
  const place = places.length === 0 ? '' : ` (${places.join(', ')})`
  return lift(call.vm, strOf(call.vm, message), (one) =>
    one.kind === 'str'
      ? str(one.value + place, one.origin)
      : unknownFrom(call.vm, [one, filename, line], { types: ['str'] }),
  )
}

function represent(call: Call): PyObject {
  const self = call.arg('self')
  const args = self.kind === 'instance' ? slotOf(self.attributes.contents, 'args') : undefined
  if (self.kind !== 'instance' || args?.kind !== 'tuple' || args.rest.length > 0)
    return unknownFrom(call.vm, [args ?? self], { types: ['str'] })
  const [only] = args.items
  const shown = args.items.length === 1 && only !== undefined ? reprOf(call.vm, only) : reprOf(call.vm, args)
  return lift(call.vm, shown, (one) => {
    if (one.kind !== 'str') return unknownFrom(call.vm, [one], { types: ['str'] })
    return str(args.items.length === 1 ? `${self.cls.name}(${one.value})` : `${self.cls.name}${one.value}`, one.origin)
  })
}

/** `args` are what the class was called with, whatever `__init__` does. */
function construct(call: Call): PyObject {
  const asked = call.arg('cls')
  if (asked.kind !== 'class') return unknownFrom(call.vm, [asked])
  const cls = ofNumber(asked, call.rest)
  const attributes = new Map<string, PyObject>([['args', tuple(call.rest)]])
  if (isOsError(cls)) {
    const own = initializesItself(cls)
    if (own) attributes.set('args', tuple([]))
    for (const [name, value] of osErrorParts(own ? [] : call.rest)) attributes.set(name, value)
  }
  if (cls.mro.some(({ name }) => name === 'ImportError')) {
    attributes.set('name', call.keywords.get('name') ?? NONE)
    attributes.set('path', call.keywords.get('path') ?? NONE)
    attributes.set('msg', call.rest[0] ?? NONE)
  }
  if (cls.mro.some(({ name }) => name === 'SyntaxError'))
    for (const [name, value] of syntaxErrorParts(call.rest)) attributes.set(name, value)
  if (cls.mro.some(({ name }) => name === 'StopIteration')) attributes.set('value', call.rest[0] ?? NONE)
  if (cls.mro.some(({ name }) => name === 'SystemExit'))
    attributes.set('code', call.rest.length > 1 ? tuple(call.rest) : (call.rest[0] ?? NONE))
  return instance(call.vm, cls, originFrom(call.vm, ...call.rest), { attributes })
}

/** `OSError(2, 'x')` is a FileNotFoundError (https://docs.python.org/3/library/exceptions.html#OSError). */
function ofNumber(cls: ClassObject, [errno, strerror]: readonly PyObject[]): ClassObject {
  if (cls !== exceptionClass('OSError') || errno?.kind !== 'int' || strerror === undefined) return cls
  const found = Object.entries(NUMBERS).find(([, numbers]) => numbers.includes(Number(errno.value)))
  return found === undefined ? cls : exceptionClass(found[0])
}

/** By Linux's numbers; source: CPython's Objects/exceptions.c. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  BlockingIOError: [11, 114, 115],
  BrokenPipeError: [32, 108],
  ChildProcessError: [10],
  ConnectionAbortedError: [103],
  ConnectionRefusedError: [111],
  ConnectionResetError: [104],
  FileExistsError: [17],
  FileNotFoundError: [2],
  InterruptedError: [4],
  IsADirectoryError: [21],
  NotADirectoryError: [20],
  PermissionError: [1, 13],
  ProcessLookupError: [3],
  TimeoutError: [110],
}

const isOsError = (cls: ClassObject): boolean => cls.mro.some(({ name }) => name === 'OSError')

/**
 * Has a subclass of OSError an `__init__` and no `__new__` of its own? Then its `__init__` alone says what its parts are.
 * Source: CPython's Objects/exceptions.c, oserror_use_init.
 */
function initializesItself(cls: ClassObject): boolean {
  const own = programClasses(cls)
  const has = (name: string): boolean => own.some(({ namespace }) => slotOf(namespace.contents, name) !== undefined)
  return has('__init__') && !has('__new__')
}

function osErrorParts([errno, strerror, filename]: readonly PyObject[]): [string, PyObject][] {
  if (errno === undefined || strerror === undefined)
    return [
      ['errno', NONE],
      ['strerror', NONE],
      ['filename', NONE],
    ]
  const parts: [string, PyObject][] = [
    ['errno', errno],
    ['strerror', strerror],
    ['filename', filename ?? NONE],
  ]
  return filename === undefined ? parts : [['args', tuple([errno, strerror])], ...parts]
}

const SYNTAX_ERROR_PLACE = ['filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset']

/** The attributes of a SyntaxError that was made of these arguments: its message, and its place as a tuple. */
export function syntaxErrorParts([message, place]: readonly PyObject[]): [string, PyObject][] {
  const items = place?.kind === 'tuple' ? place.items : []
  return [
    ['msg', message ?? NONE],
    ...SYNTAX_ERROR_PLACE.map((name, index): [string, PyObject] => [name, items[index] ?? NONE]),
  ]
}

function withTraceback(call: Call): PyObject {
  return call.arg('self')
}

/** Gives the exception classes their methods; run once, when the tables are loaded. */
export function addExceptionMethods(): void {
  const base = exceptionClass('BaseException')
  const any = { accepts: 'any' } as const
  const func = native('BaseException', 'cls, /, *args, **kwargs', construct, any)
  bindName(base.namespace.contents, '__new__', { kind: 'staticmethod', func: asObject(func), origin: NO_ORIGIN })
  addMethods(base, [
    native(
      '__init__',
      'self, /, *args, **kwargs',
      (call) => {
        const self = call.arg('self')
        if (self.kind !== 'instance' || self.cls.isNative) return none()
        const attributes = write(call.vm.heap, self.attributes)
        if (isOsError(self.cls) && !initializesItself(self.cls)) return none()
        bindName(attributes, 'args', tuple(call.rest))
        if (isOsError(self.cls)) for (const [name, value] of osErrorParts(call.rest)) bindName(attributes, name, value)
        return none()
      },
      any,
    ),
    native('__str__', 'self, /', text, any),
    native('__repr__', 'self, /', represent, any),
    native('with_traceback', 'self, tb, /', withTraceback, any),
    native('add_note', 'self, note, /', () => none(), any),
  ])
  override('KeyError', '__str__', keyErrorText)
  override('OSError', '__str__', osErrorText)
  override('SyntaxError', '__str__', syntaxErrorText)
  override('UnicodeDecodeError', '__str__', unicodeErrorText)
  override('UnicodeEncodeError', '__str__', unicodeErrorText)
  for (const name of ['__cause__', '__context__', '__traceback__']) bindName(base.namespace.contents, name, NONE)
  bindName(base.namespace.contents, '__suppress_context__', { kind: 'bool', value: false, origin: NO_ORIGIN })
}

function override(cls: string, name: string, call: (call: Call) => PyObject): void {
  addMethods(exceptionClass(cls), [native(name, 'self, /', call, { accepts: 'any' })])
}
