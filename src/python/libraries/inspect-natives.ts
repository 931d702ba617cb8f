import { ANY } from '../accepts-any.ts'
import type { Call } from '../native.ts'
import { native } from '../native.ts'
import { none, str, tuple } from '../objects/make.ts'
import type { FunctionObject, PyObject } from '../objects/object.ts'
import { getAttribute } from '../operations/attributes.ts'

/** The places of `inspect._ParameterKind`. */
const KINDS = ['posonlyargs', 'args', 'vararg', 'kwonlyargs', 'kwarg'] as const

/** `_parameters(function)`: `(name, kind, (default,) or ())` of each, in the order of a signature; None for what is no function of Python's. */
export const PARAMETERS = native(
  '_parameters',
  'function, /',
  (call: Call): PyObject => {
    const given = call.arg('function')
    return given.kind === 'function' ? tuple(rows(given).map((row) => tuple(row))) : none()
  },
  ANY,
)

function rows(fn: FunctionObject): PyObject[][] {
  const { args } = fn.node
  const first = args.posonlyargs.length + args.args.length - fn.defaults.length
  const row = (name: string, kind: (typeof KINDS)[number], fallback: PyObject | undefined): PyObject[] => [
    str(name),
    str(kind),
    tuple(fallback === undefined ? [] : [fallback]),
  ]
  return [
    ...args.posonlyargs.map(({ arg }, index) => row(arg, 'posonlyargs', fn.defaults[index - first])),
    ...args.args.map(({ arg }, index) => row(arg, 'args', fn.defaults[index + args.posonlyargs.length - first])),
    ...(args.vararg === undefined ? [] : [row(args.vararg.arg, 'vararg', undefined)]),
    ...args.kwonlyargs.map(({ arg }) => row(arg, 'kwonlyargs', fn.keywordDefaults.get(arg))),
    ...(args.kwarg === undefined ? [] : [row(args.kwarg.arg, 'kwarg', undefined)]),
  ]
}

/** `_module_file(module)`: where a module of the repository is; None for another. */
export const MODULE_FILE = native(
  '_module_file',
  'module, /',
  (call) => {
    const module = call.arg('module')
    return module.kind === 'module' && module.file !== null ? getAttribute(call.vm, module, '__file__') : none()
  },
  ANY,
)
