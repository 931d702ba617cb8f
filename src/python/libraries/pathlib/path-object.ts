import type { Interpreter } from '../../machine/interpreter.ts'
import type { Call } from '../../native.ts'
import { instance, originFrom } from '../../objects/make.ts'
import type { ClassObject, InstanceObject, PyObject } from '../../objects/object.ts'
import { typeName } from '../../operations/types.ts'
import type { PurePath } from '../../text/pure-path.ts'
import { joinPaths, parsePath, pathText } from '../../text/pure-path.ts'
import { raise } from '../../types/exceptions.ts'
import type { PathData } from '../path-of.ts'
import { isPathData, pathOf } from '../path-of.ts'

/** A path of CLS, made out of SOURCES. */
export function pathOfClass(
  vm: Interpreter,
  cls: ClassObject,
  path: PurePath,
  ...sources: readonly PyObject[]
): InstanceObject {
  const text = pathText(path)
  const data: PathData = { kind: 'path', path: text, hash: text }
  return instance(vm, cls, originFrom(vm, ...sources), { data })
}

/** A path like SELF, of its class. */
export function pathLike(call: Call, path: PurePath, ...sources: readonly PyObject[]): PyObject {
  const self = call.arg('self')
  if (self.kind !== 'instance') throw raise(call.vm, 'TypeError', `descriptor requires a path, not '${typeName(self)}'`)
  return pathOfClass(call.vm, self.cls, path, self, ...sources)
}

/** The path that a method is called on. @throws Raise TypeError */
export function selfPath(call: Call): PurePath {
  return parsePath(selfText(call))
}

export function selfText(call: Call): string {
  const self = call.arg('self')
  if (self.kind !== 'instance' || !isPathData(self.data))
    throw raise(call.vm, 'TypeError', `descriptor requires a path, not '${typeName(self)}'`)
  return self.data.path
}

/** One part that a path is made of: a str or what has `__fspath__`. @throws Raise TypeError */
export function partOf(vm: Interpreter, object: PyObject): PurePath {
  const text = pathOf(vm, object)
  if (text === null) {
    const { minor } = vm.input.pythonVersion
    const words =
      minor >= 12
        ? 'argument should be a str or an os.PathLike object where __fspath__ returns a str'
        : 'expected str, bytes or os.PathLike object'
    throw raise(vm, 'TypeError', `${words}, not ${minor >= 12 ? `'${typeName(object)}'` : typeName(object)}`)
  }
  return parsePath(text)
}

export function joinParts(vm: Interpreter, first: PurePath, parts: readonly PyObject[]): PurePath {
  return parts.reduce((path, part) => joinPaths(path, partOf(vm, part)), first)
}
