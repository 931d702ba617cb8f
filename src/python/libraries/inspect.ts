import type { LibraryProgram } from '../native.ts'
import { MODULE_FILE, PARAMETERS } from './inspect-natives.ts'
import { UNMODELLED } from './support.ts'

/** `inspect`: what tells of an object's kind, members and parameters. Source: Lib/inspect.py. */
export const inspect: LibraryProgram = {
  name: 'inspect',
  natives: [MODULE_FILE, PARAMETERS, UNMODELLED],
  isOpen: true,
  text: `
import enum as _enum
import sys as _sys
import types as _types

def isclass(object):
    return isinstance(object, type)

def ismodule(object):
    return isinstance(object, _types.ModuleType)

def isfunction(object):
    return isinstance(object, _types.FunctionType)

def isbuiltin(object):
    return isinstance(object, _types.BuiltinFunctionType)

def ismethod(object):
    return isinstance(object, _types.MethodType)

def isroutine(object):
    if isinstance(object, (_types.FunctionType, _types.BuiltinFunctionType, _types.MethodType)):
        return True
    return False if isinstance(object, (type, str, int, float, bool, list, dict, tuple, set, property)) or object is None else _unmodelled('what a routine is', 'bool', object)

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

def getdoc(object):
    doc = object.__doc__
    if doc is None and not isinstance(object, _types.ModuleType):
        return _unmodelled('an inherited docstring', None, object)
    return cleandoc(doc) if isinstance(doc, str) else None

def getmembers(object, predicate=None):
    found = []
    # What is written in C is none of these.
    skipped = set()
    if predicate in (isfunction, ismethod, ismodule):
        own = [name for base in (object if isclass(object) else type(object)).__mro__[:-1] for name in vars(base)]
        skipped = {'__dict__', '__weakref__', *dir(_empty)} - set(own)
    for name in dir(object):
        if name in skipped:
            continue
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    return found

def getmro(cls):
    return cls.__mro__

def getmodule(object, _filename=None):
    if ismodule(object):
        return object
    return _sys.modules.get(getattr(object, '__module__', None))

def getfile(object):
    module = getmodule(object)
    if not ismodule(object) and not isclass(object) and not isfunction(object) and not ismethod(object):
        return _unmodelled('the file of an object', 'str', object)
    return _module_file(module) or _unmodelled('the file of a module that is not the repository’s', 'str', object)

getsourcefile = getabsfile = getfile

def unwrap(func, *, stop=None):
    while hasattr(func, '__wrapped__') and (stop is None or not stop(func)):
        func = func.__wrapped__
    return func

class _empty:
    pass

class _ParameterKind(_enum.IntEnum):
    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4

    def __str__(self):
        return self.name

class Parameter:
    empty = _empty
    POSITIONAL_ONLY = _ParameterKind.POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _ParameterKind.POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _ParameterKind.VAR_POSITIONAL
    KEYWORD_ONLY = _ParameterKind.KEYWORD_ONLY
    VAR_KEYWORD = _ParameterKind.VAR_KEYWORD

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        self.name, self.kind, self.default, self.annotation = name, kind, default, annotation

    def __str__(self):
        text = {_ParameterKind.VAR_POSITIONAL: '*', _ParameterKind.VAR_KEYWORD: '**'}.get(self.kind, '') + self.name
        if self.annotation is not _empty:
            return _unmodelled('the text of an annotation', 'str', self.annotation)
        return text if self.default is _empty else f'{text}={self.default!r}'

    def __repr__(self):
        return f'<Parameter "{self}">'

_KINDS = {
    'posonlyargs': _ParameterKind.POSITIONAL_ONLY,
    'args': _ParameterKind.POSITIONAL_OR_KEYWORD,
    'vararg': _ParameterKind.VAR_POSITIONAL,
    'kwonlyargs': _ParameterKind.KEYWORD_ONLY,
    'kwarg': _ParameterKind.VAR_KEYWORD,
}

class Signature:
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        self.parameters = _types.MappingProxyType({parameter.name: parameter for parameter in parameters or ()})
        self.return_annotation = return_annotation

    def bind(self, /, *args, **kwargs):
        return _unmodelled('\`Signature.bind\`', None, args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        return _unmodelled('\`Signature.bind_partial\`', None, args, kwargs)

    def __str__(self):
        parts, last = [], None
        for parameter in self.parameters.values():
            if last == _ParameterKind.POSITIONAL_ONLY and parameter.kind != last:
                parts.append('/')
            if parameter.kind == _ParameterKind.KEYWORD_ONLY and last not in (_ParameterKind.VAR_POSITIONAL, _ParameterKind.KEYWORD_ONLY):
                parts.append('*')
            parts.append(str(parameter))
            last = parameter.kind
        if last == _ParameterKind.POSITIONAL_ONLY:
            parts.append('/')
        if self.return_annotation is not _empty:
            return _unmodelled('the text of an annotation', 'str', self.return_annotation)
        return f'({", ".join(parts)})'

    def __repr__(self):
        return f'<Signature {self}>'

def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    func = unwrap(obj) if follow_wrapped else obj
    is_bound = ismethod(func)
    rows = _parameters(func.__func__ if is_bound else func)
    if rows is None:
        return _unmodelled('the signature of what is no function', None, obj)
    rows = rows[1:] if is_bound and rows and rows[0][1] != 'vararg' else rows
    annotations = getattr(func, '__annotations__', {})
    return Signature(
        [Parameter(name, _KINDS[kind], default=default[0] if default else _empty, annotation=annotations.get(name, _empty)) for name, kind, default in rows],
        return_annotation=annotations.get('return', _empty))
`,
}
