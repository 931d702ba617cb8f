import type { LibraryProgram } from '../native.ts'

/** `inspect`: what tells of an object's kind. Source: Lib/inspect.py. */
export const inspect: LibraryProgram = {
  name: 'inspect',
  natives: [],
  isOpen: true,
  text: `
import types as _types

def isclass(object):
    return isinstance(object, type)

def ismodule(object):
    return isinstance(object, _types.ModuleType)

def isfunction(object):
    return isinstance(object, _types.FunctionType)

def isbuiltin(object):
    return isinstance(object, _types.BuiltinFunctionType)

def isgenerator(object):
    return isinstance(object, _types.GeneratorType)

def cleandoc(doc):
    lines = doc.expandtabs().split('\\n')
    margins = [len(line) - len(line.lstrip(' ')) for line in lines[1:] if line.strip(' ')]
    if lines:
        lines[0] = lines[0].lstrip(' ')
    if margins:
        lines[1:] = [line[min(margins):] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\\n'.join(lines)
`,
}
