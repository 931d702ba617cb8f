import type { LibraryProgram } from '../native.ts'
import { NEW_MODULE } from './importlib/run-path.ts'

/** `types`. Source: Lib/types.py, and Objects/namespaceobject.c and descrobject.c for what is written in C. */
export const types: LibraryProgram = {
  name: 'types',
  natives: [NEW_MODULE],
  others: [
    'AsyncGeneratorType',
    'CellType',
    'ClassMethodDescriptorType',
    'CodeType',
    'CoroutineType',
    'DynamicClassAttribute',
    'FrameType',
    'GenericAlias',
    'GetSetDescriptorType',
    'MemberDescriptorType',
    'MethodDescriptorType',
    'MethodWrapperType',
    'TracebackType',
    'UnionType',
    'WrapperDescriptorType',
    'coroutine',
    'get_original_bases',
    'prepare_class',
    'resolve_bases',
  ],
  text: `
import sys

FunctionType = LambdaType = type(lambda: None)
BuiltinFunctionType = BuiltinMethodType = type(len)
GeneratorType = type((lambda: (yield))())
NoneType = type(None)
EllipsisType = type(...)
NotImplementedType = type(NotImplemented)

class _Module(type):
    def __call__(cls, name, doc=None):
        made = _module(name)
        made.__doc__ = doc
        return made

    def __instancecheck__(cls, instance):
        return isinstance(instance, type(sys))

class ModuleType(metaclass=_Module):
    pass

class _Method(type):
    def __call__(cls, function, instance):
        return lambda *args, **kwargs: function(instance, *args, **kwargs)

    def __instancecheck__(cls, instance):
        return isinstance(instance, type(cls.__call__))

class MethodType(metaclass=_Method):
    pass

class SimpleNamespace:
    __hash__ = None

    def __init__(self, mapping_or_iterable=(), /, **kwargs):
        self.__dict__.update(mapping_or_iterable)
        self.__dict__.update(kwargs)

    def __repr__(self):
        name = 'namespace' if type(self) is SimpleNamespace else type(self).__name__
        return f'{name}({", ".join([f"{key}={value!r}" for key, value in self.__dict__.items()])})'

    def __eq__(self, other):
        if not isinstance(other, SimpleNamespace):
            return NotImplemented
        return self.__dict__ == other.__dict__

MappingProxyType = type(type.__dict__)

def new_class(name, bases=(), kwds=None, exec_body=None):
    kwds = dict(kwds or {})
    meta = kwds.pop('metaclass', type(bases[0]) if bases else type)
    namespace = {}
    if exec_body is not None:
        exec_body(namespace)
    return meta(name, bases, namespace, **kwds)
`,
}

/** `keyword`. Source: Lib/keyword.py. */
export const keyword: LibraryProgram = {
  name: 'keyword',
  natives: [],
  text: `
kwlist = [
    'False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif', 'else', 'except',
    'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try',
    'while', 'with', 'yield']
softkwlist = ['_', 'case', 'match', 'type']

def iskeyword(s):
    return s in kwlist

def issoftkeyword(s):
    return s in softkwlist
`,
}
