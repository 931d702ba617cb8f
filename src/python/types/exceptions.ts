import { noteMessage } from '../machine/disclosure.ts'
import { Raise } from '../machine/escape.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { controlling, unite } from '../machine/interpreter.ts'
import { instance, originFrom, str, tuple } from '../objects/make.ts'
import type { ClassObject, InstanceObject, PyObject, UnknownObject } from '../objects/object.ts'
import { OBJECT } from './builtin-types.ts'
import { createClass } from './native-class.ts'

/** https://docs.python.org/3.11/library/exceptions.html#exception-hierarchy: each name, and its bases. */
const HIERARCHY = `
BaseException object
BaseExceptionGroup BaseException
GeneratorExit BaseException
KeyboardInterrupt BaseException
SystemExit BaseException
Exception BaseException
ArithmeticError Exception
FloatingPointError ArithmeticError
OverflowError ArithmeticError
ZeroDivisionError ArithmeticError
AssertionError Exception
AttributeError Exception
BufferError Exception
EOFError Exception
ExceptionGroup BaseExceptionGroup Exception
ImportError Exception
ModuleNotFoundError ImportError
LookupError Exception
IndexError LookupError
KeyError LookupError
MemoryError Exception
NameError Exception
UnboundLocalError NameError
OSError Exception
BlockingIOError OSError
ChildProcessError OSError
ConnectionError OSError
BrokenPipeError ConnectionError
ConnectionAbortedError ConnectionError
ConnectionRefusedError ConnectionError
ConnectionResetError ConnectionError
FileExistsError OSError
FileNotFoundError OSError
InterruptedError OSError
IsADirectoryError OSError
NotADirectoryError OSError
PermissionError OSError
ProcessLookupError OSError
TimeoutError OSError
ReferenceError Exception
RuntimeError Exception
NotImplementedError RuntimeError
RecursionError RuntimeError
StopAsyncIteration Exception
StopIteration Exception
SyntaxError Exception
IndentationError SyntaxError
TabError IndentationError
SystemError Exception
TypeError Exception
ValueError Exception
UnicodeError ValueError
UnicodeDecodeError UnicodeError
UnicodeEncodeError UnicodeError
UnicodeTranslateError UnicodeError
Warning Exception
BytesWarning Warning
DeprecationWarning Warning
EncodingWarning Warning
FutureWarning Warning
ImportWarning Warning
PendingDeprecationWarning Warning
ResourceWarning Warning
RuntimeWarning Warning
SyntaxWarning Warning
UnicodeWarning Warning
UserWarning Warning`

function buildHierarchy(): ReadonlyMap<string, ClassObject> {
  const classes = new Map<string, ClassObject>([['object', OBJECT]])
  for (const line of HIERARCHY.trim().split('\n')) {
    const [name = '', ...bases] = line.split(' ')
    classes.set(
      name,
      createClass({ name, module: 'builtins', bases: bases.flatMap((base) => classes.get(base) ?? []) }),
    )
  }
  classes.delete('object')
  return classes
}

export const EXCEPTIONS: ReadonlyMap<string, ClassObject> = buildHierarchy()

/** The builtin exception class of this name. @throws TypeError for a name that CPython has not */
export function exceptionClass(name: string): ClassObject {
  const cls = EXCEPTIONS.get(name)
  if (cls === undefined) throw new TypeError(`no builtin exception is called ${name}`)
  return cls
}

/** A new exception of this class, with these `args`. */
export function exceptionOf(
  vm: Interpreter,
  cls: ClassObject,
  args: readonly PyObject[],
  attributes: Iterable<readonly [string, PyObject]> = [],
): InstanceObject {
  return instance(vm, cls, originFrom(vm, ...args), { attributes: new Map([['args', tuple(args)], ...attributes]) })
}

/** What to throw for a builtin exception with one argument. */
export function raise(
  vm: Interpreter,
  type: string,
  message: string | PyObject,
  ...sources: readonly PyObject[]
): Raise {
  const argument = typeof message === 'string' ? str(message, originFrom(vm, ...sources)) : message
  return raiseOf(vm, exceptionClass(type), [argument])
}

/** As `raise`, where an operation does not take its OPERANDS. */
export function raiseOver(
  vm: Interpreter,
  operands: readonly PyObject[],
  type: string,
  message: string | PyObject,
): Raise {
  const { inHand } = vm
  vm.inHand = [...inHand, ...operands]
  try {
    return raise(vm, type, message)
  } finally {
    vm.inHand = inHand
  }
}

/** Where a config var is not set, programs get None: what does not take it fails because of that. */
function unsetIn(objects: readonly PyObject[]): readonly string[] {
  return unite(...objects.map((object) => (object.kind === 'none' ? object.origin.configVars : [])))
}

/** What to throw for an exception of this class with these arguments. */
export function raiseOf(
  vm: Interpreter,
  cls: ClassObject,
  args: readonly PyObject[],
  attributes: Iterable<readonly [string, PyObject]> = [],
): Raise {
  const exception = exceptionOf(vm, cls, args, attributes)
  if (vm.inHand.length > 0) for (const arg of args) noteMessage(vm, arg)
  const configVars = unite(exception.origin.configVars, controlling(vm), unsetIn(vm.inHand))
  return new Raise(exception, vm.location, configVars)
}

/** Is EXCEPTION certainly (true), certainly not (false), or possibly (null) an instance of CLS? */
export function isException(exception: PyObject, cls: ClassObject): boolean | null {
  if (exception.kind === 'instance') {
    if (exception.cls.mro.includes(cls)) return true
    return exception.cls.mro.some(({ rest }) => rest.length > 0) ? null : false
  }
  if (exception.kind === 'unknown') return cls.name === 'BaseException' || cls.name === 'Exception' ? true : null
  return false
}

/** What to throw for an exception of which nothing is known but why it may come: WHY. Any handler may be the one that catches it. */
export function raiseUnknown(vm: Interpreter, why: UnknownObject): Raise {
  return new Raise(why, vm.location, unite(why.origin.configVars, controlling(vm)))
}
