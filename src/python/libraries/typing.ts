import type { LibraryProgram } from '../native.ts'
import { TYPING_NAMES } from './typing-forms.ts'

/** `typing`: its classes that do something. Source: Lib/typing.py. */
export const typing: LibraryProgram = {
  name: 'typing',
  natives: [],
  others: [
    'ForwardRef',
    'SupportsAbs',
    'SupportsBytes',
    'SupportsComplex',
    'SupportsIndex',
    'SupportsRound',
    'TypeVarTuple',
    'dataclass_transform',
    'get_overloads',
    'clear_overloads',
    'ParamSpecArgs',
    'ParamSpecKwargs',
    'ChainMap',
    'MappingView',
    'no_type_check_decorator',
    'NoDefault',
    'TypeAliasType',
    'TypeIs',
    'ReadOnly',
    'get_type_hints',
    'get_origin',
    'get_args',
  ],
  text: `
from _typing import ${TYPING_NAMES.join(', ')}

class _NamedTupleMeta(type):
    def __new__(meta, typename, bases, namespace):
        if not bases:
            return super().__new__(meta, typename, bases, namespace)
        annotations = namespace.get('__annotations__', {})
        defaults = [name for name in annotations if name in namespace]
        for name in annotations:
            if defaults and name not in namespace and list(annotations).index(name) > list(annotations).index(defaults[0]):
                raise TypeError(f'Non-default namedtuple field {name} cannot follow default field {defaults[0]}')
        made = _named_tuple(typename, annotations, [namespace[name] for name in defaults], namespace['__module__'])
        for name, value in namespace.items():
            if name in ('__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults', '_make', '_replace', '_asdict'):
                raise AttributeError('Cannot overwrite NamedTuple attribute ' + name)
            if name not in ('__module__', '__qualname__', '__annotations__') and name not in annotations:
                setattr(made, name, value)
        return made

    def __call__(cls, typename, fields=(), /, **kwargs):
        annotations = dict(fields) or kwargs
        return _named_tuple(typename, annotations, [], None)

def _named_tuple(typename, annotations, defaults, module):
    from collections import namedtuple
    made = namedtuple(typename, list(annotations), defaults=defaults, module=module)
    made.__annotations__ = dict(annotations)
    return made

class NamedTuple(metaclass=_NamedTupleMeta):
    pass

class _TypedDictMeta(type):
    def __new__(meta, name, bases, namespace, total=True, closed=None, extra_items=None):
        annotations = {}
        for base in bases:
            annotations.update(base.__dict__.get('__annotations__', {}))
        own = namespace.get('__annotations__', {})
        annotations.update(own)
        made = super().__new__(meta, name, bases, {**namespace, '__annotations__': annotations})
        required = [key for base in bases for key in getattr(base, '__required_keys__', ())]
        optional = [key for base in bases for key in getattr(base, '__optional_keys__', ())]
        made.__required_keys__ = frozenset([*required, *(own if total else ())])
        made.__optional_keys__ = frozenset([*optional, *(() if total else own)])
        made.__total__ = total
        return made

    def __init__(cls, *args, **kwargs):
        pass

    def __call__(cls, *args, **kwargs):
        if cls is TypedDict:
            name, fields = args
            return _TypedDictMeta.__new__(_TypedDictMeta, name, (), {'__annotations__': dict(fields)}, **kwargs)
        return dict(*args, **kwargs)

    def __instancecheck__(cls, instance):
        raise TypeError('TypedDict does not support instance and class checks')

class TypedDict(metaclass=_TypedDictMeta):
    pass

def is_typeddict(tp):
    return isinstance(tp, type) and type(tp) is _TypedDictMeta and tp is not TypedDict

def assert_type(val, typ, /):
    return val

def reveal_type(obj, /):
    return obj

def assert_never(arg, /):
    raise AssertionError(f'Expected code to be unreachable, but got: {arg!r}')
`,
}
