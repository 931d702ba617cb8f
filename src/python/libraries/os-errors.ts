import type { Raise } from '../machine/escape.ts'
import { mayRaise } from '../machine/fork.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { int, originFrom, str } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { exceptionClass, raiseOf } from '../types/exceptions.ts'

/** The errors of the file system: the exception, its number and its words on Linux. */
const ERRORS = {
  ENOENT: ['FileNotFoundError', 2, 'No such file or directory'],
  EACCES: ['PermissionError', 13, 'Permission denied'],
  EEXIST: ['FileExistsError', 17, 'File exists'],
  ENOTDIR: ['NotADirectoryError', 20, 'Not a directory'],
  EISDIR: ['IsADirectoryError', 21, 'Is a directory'],
  EINVAL: ['OSError', 22, 'Invalid argument'],
  ENOTEMPTY: ['OSError', 39, 'Directory not empty'],
  ELOOP: ['OSError', 40, 'Too many levels of symbolic links'],
} as const

export type ErrorName = keyof typeof ERRORS

/** `[Errno 2] No such file or directory: 'x'`. @param file what `filename` says: the path as it was given */
export function fileError(vm: Interpreter, name: ErrorName, file: PyObject): Raise {
  const [type, errno, message] = ERRORS[name]
  const [number, words] = [int(errno), str(message)]
  const origin = originFrom(vm, file)
  return raiseOf(
    vm,
    exceptionClass(type),
    [number, words],
    [
      ['errno', number],
      ['strerror', { ...words, origin: { ...origin, marks: [] } }],
      ['filename', file],
    ],
  )
}

/** Notes that the call may raise this. */
export function mayFail(vm: Interpreter, name: ErrorName, file: PyObject): void {
  mayRaise(vm, () => fileError(vm, name, file))
}
