import type { LibraryProgram } from '../native.ts'
import { HASH_OF } from './hash-of.ts'
import { IS_KNOWN } from './third-party/support.ts'

/** `dataclasses`: as CPython does, it writes each class's `__init__` as text and runs it. Source: Lib/dataclasses.py. */
export const dataclasses: LibraryProgram = {
  name: 'dataclasses',
  natives: [HASH_OF, IS_KNOWN],
  text: `
import copy
import sys
import typing

class FrozenInstanceError(AttributeError):
    pass

class _MISSING_TYPE:
    pass

MISSING = _MISSING_TYPE()

class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return '<factory>'

_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()

class _KW_ONLY_TYPE:
    pass

KW_ONLY = _KW_ONLY_TYPE()

class InitVar:
    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return InitVar(type)

class Field:
    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = {} if metadata is None else metadata
        self.kw_only = kw_only
        self._field_type = 'field'

def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING,
          doc=None):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)

def _named(annotation, names):
    word = annotation.strip().partition('[')[0].rpartition('.')[2]
    return word in names

def _kind(annotation):
    if isinstance(annotation, str):
        if _named(annotation, ['ClassVar']):
            return 'class'
        return 'init' if _named(annotation, ['InitVar']) else 'field'
    if not _is_known(annotation):
        return 'field'
    if annotation is typing.ClassVar:
        return 'class'
    return 'init' if annotation is InitVar or isinstance(annotation, InitVar) else 'field'

def _is_marker(annotation):
    return _named(annotation, ['KW_ONLY']) if isinstance(annotation, str) else _is_known(annotation) and annotation is KW_ONLY

def _is_mutable(value):
    return _is_known(value) and (isinstance(value, (list, dict, set)) or type(value).__dict__.get('__hash__', 1) is None)

def _own_field(cls, name, annotation, kw_only):
    default = cls.__dict__.get(name, MISSING)
    if default is MISSING:
        default = getattr(cls, name, MISSING)
    made = default if _is_known(default) and isinstance(default, Field) else field(default=default)
    made.name = name
    made.type = annotation
    made._field_type = _kind(annotation)
    if made._field_type != 'field' and made.default_factory is not MISSING:
        raise TypeError(f'field {name} cannot have a default factory')
    if made._field_type == 'class':
        if made.kw_only is not MISSING:
            raise TypeError(f'field {name} is a ClassVar but specifies kw_only')
    elif made.kw_only is MISSING:
        made.kw_only = kw_only
    if made._field_type == 'field' and made.default is not MISSING and _is_mutable(made.default):
        raise ValueError(f'mutable default {type(made.default)} for field {name} is not allowed: use default_factory')
    return made

def _function(cls, name, parameters, lines, scope):
    body = '\\n'.join(['    ' + line for line in lines]) or '    pass'
    exec(f'def {name}({", ".join(parameters)}):\\n{body}\\n', scope)
    function = scope[name]
    function.__qualname__ = f'{cls.__qualname__}.{name}'
    function.__module__ = cls.__module__
    return function

def _initializer(cls, fields, is_frozen):
    taken = [one for one in fields if one.init]
    positional = [one for one in taken if not one.kw_only]
    seen = None
    for one in positional:
        if one.default is not MISSING or one.default_factory is not MISSING:
            seen = one
        elif seen is not None:
            end = f' {seen.name!r}' if sys.version_info >= (3, 12) else ''
            raise TypeError(f'non-default argument {one.name!r} follows default argument{end}')
    owner = '__dataclass_self__' if any(one.name == 'self' for one in fields) else 'self'
    scope = {'_MISSING': MISSING, '_FACTORY': _FACTORY, '_put': object.__setattr__}
    def parameter(one):
        if one.default is not MISSING:
            scope['_default_' + one.name] = one.default
            return f'{one.name}=_default_{one.name}'
        return f'{one.name}=_FACTORY' if one.default_factory is not MISSING else one.name
    parameters = [owner, *[parameter(one) for one in positional]]
    only = [one for one in taken if one.kw_only]
    if only:
        parameters += ['*', *[parameter(one) for one in only]]
    lines = []
    for one in fields:
        if one._field_type == 'init':
            continue
        if one.default_factory is not MISSING:
            scope['_factory_' + one.name] = one.default_factory
            value = f'_factory_{one.name}()'
            if one.init:
                value = f'{value} if {one.name} is _FACTORY else {one.name}'
        elif one.init:
            value = one.name
        elif one.default is not MISSING and '__slots__' in cls.__dict__:
            scope['_default_' + one.name] = one.default
            value = '_default_' + one.name
        else:
            continue
        lines.append(f'_put({owner}, {one.name!r}, {value})' if is_frozen else f'{owner}.{one.name} = {value}')
    if hasattr(cls, '__post_init__'):
        given = ', '.join([one.name for one in fields if one._field_type == 'init'])
        lines.append(f'{owner}.__post_init__({given})')
    return _function(cls, '__init__', parameters, lines, scope)

def _values(instance, names):
    return tuple([getattr(instance, name) for name in names])

def _add_methods(cls, own, names, shown, options):
    def __repr__(self):
        return f'{self.__class__.__qualname__}({", ".join([f"{name}={getattr(self, name)!r}" for name in shown])})'

    def __eq__(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return _values(self, names) == _values(other, names)

    def __lt__(self, other):
        return _values(self, names) < _values(other, names) if other.__class__ is self.__class__ else NotImplemented

    def __le__(self, other):
        return _values(self, names) <= _values(other, names) if other.__class__ is self.__class__ else NotImplemented

    def __gt__(self, other):
        return _values(self, names) > _values(other, names) if other.__class__ is self.__class__ else NotImplemented

    def __ge__(self, other):
        return _values(self, names) >= _values(other, names) if other.__class__ is self.__class__ else NotImplemented

    if options['repr'] and '__repr__' not in own:
        cls.__repr__ = __repr__
    if options['eq'] and '__eq__' not in own:
        cls.__eq__ = __eq__
    if options['order']:
        for method in (__lt__, __le__, __gt__, __ge__):
            if method.__name__ in own:
                raise TypeError(f'Cannot overwrite attribute {method.__name__} in class {cls.__name__}. Consider using functools.total_ordering')
            setattr(cls, method.__name__, method)

def _freeze(cls, names):
    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f'cannot assign to field {name!r}')
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f'cannot delete field {name!r}')
        super(cls, self).__delattr__(name)

    for method in (__setattr__, __delattr__):
        if method.__name__ in cls.__dict__:
            raise TypeError(f'Cannot overwrite attribute {method.__name__} in class {cls.__name__}')
        setattr(cls, method.__name__, method)

def _add_hash(cls, own, fields, options):
    names = [one.name for one in fields if (one.compare if one.hash is None else one.hash)]

    # By default objects are equal where what is hashed of them is.
    is_whole = names == [one.name for one in fields if one.compare] and options['eq'] and '__eq__' not in own

    def __hash__(self):
        values = _values(self, names)
        return _hash_of(self.__class__, values) if is_whole else hash(values)

    has_own = '__hash__' in own and not (own['__hash__'] is None and '__eq__' in own)
    if options['unsafe_hash']:
        if has_own:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
        cls.__hash__ = __hash__
    elif options['eq'] and not has_own:
        cls.__hash__ = __hash__ if options['frozen'] else None

def _with_slots(cls, names):
    inherited = [slot for base in cls.__mro__[1:-1] for slot in base.__dict__.get('__slots__', ())]
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    namespace = dict(cls.__dict__)
    namespace['__slots__'] = tuple([name for name in names if name not in inherited])
    for name in names:
        namespace.pop(name, None)
    namespace.pop('__dict__', None)
    namespace.pop('__weakref__', None)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = cls.__qualname__
    return made

def _process(cls, options):
    fields = {}
    has_bases = is_frozen_base = is_loose_base = False
    for base in cls.__mro__[-1:0:-1]:
        if '__dataclass_fields__' in base.__dict__:
            has_bases = True
            for one in base.__dict__['__dataclass_fields__'].values():
                fields[one.name] = one
            is_frozen_base = is_frozen_base or base.__dict__['__dataclass_params__']['frozen']
            is_loose_base = is_loose_base or not base.__dict__['__dataclass_params__']['frozen']
    annotations = cls.__dict__.get('__annotations__', {})
    kw_only = options['kw_only']
    own_fields = []
    for name, annotation in annotations.items():
        if _is_marker(annotation):
            kw_only = True
        else:
            own_fields.append(_own_field(cls, name, annotation, kw_only))
    for one in own_fields:
        fields[one.name] = one
        written = cls.__dict__.get(one.name)
        if _is_known(written) and isinstance(written, Field):
            if one.default is MISSING:
                delattr(cls, one.name)
            else:
                setattr(cls, one.name, one.default)
    for name, value in list(cls.__dict__.items()):
        if _is_known(value) and isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')
    if has_bases:
        if is_frozen_base and not options['frozen']:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if is_loose_base and options['frozen']:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    own = dict(cls.__dict__)
    cls.__dataclass_fields__ = fields
    cls.__dataclass_params__ = options
    used = [one for one in fields.values() if one._field_type in ('field', 'init')]
    plain = [one for one in used if one._field_type == 'field']
    if options['init']:
        made = _initializer(cls, used, options['frozen'])
        if '__init__' not in own:
            cls.__init__ = made
    if options['order'] and not options['eq']:
        raise ValueError('eq must be true if order is true')
    compared = [one.name for one in plain if one.compare]
    _add_methods(cls, own, compared, [one.name for one in plain if one.repr], options)
    if options['frozen']:
        _freeze(cls, [one.name for one in plain])
    _add_hash(cls, own, plain, options)
    if options['match_args'] and '__match_args__' not in own:
        cls.__match_args__ = tuple([one.name for one in used if one.init and not one.kw_only])
    return _with_slots(cls, [one.name for one in plain]) if options['slots'] else cls

def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False,
              slots=False, weakref_slot=False):
    options = {
        'init': init, 'repr': repr, 'eq': eq, 'order': order, 'unsafe_hash': unsafe_hash, 'frozen': frozen, 'match_args': match_args,
        'kw_only': kw_only, 'slots': slots}

    def wrap(cls):
        return _process(cls, options)

    return wrap if cls is None else wrap(cls)

def fields(class_or_instance):
    try:
        found = class_or_instance.__dataclass_fields__
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple([one for one in found.values() if one._field_type == 'field'])

def _is_instance(obj):
    return hasattr(type(obj), '__dataclass_fields__')

def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), '__dataclass_fields__')

def _inner(obj, over, many):
    if not _is_known(obj):
        return obj
    if _is_instance(obj):
        return many([(one.name, _inner(getattr(obj, one.name), over, many)) for one in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, '_fields'):
        return type(obj)(*[_inner(one, over, many) for one in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)([_inner(one, over, many) for one in obj])
    if isinstance(obj, dict):
        if hasattr(type(obj), 'default_factory'):
            return copy.deepcopy(obj)
        return type(obj)([(_inner(key, over, many), _inner(value, over, many)) for key, value in obj.items()])
    return copy.deepcopy(obj)

def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')
    return _inner(obj, dict, dict_factory)

def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')
    return _inner(obj, tuple, lambda pairs: tuple_factory([value for _, value in pairs]))

def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    for one in obj.__dataclass_fields__.values():
        if one._field_type == 'class':
            continue
        if not one.init:
            if one.name in changes:
                raise ValueError(f'field {one.name} is declared with init=False, it cannot be specified with replace()')
            continue
        if one.name not in changes:
            if one._field_type == 'init' and one.default is MISSING:
                raise ValueError(f"InitVar {one.name!r} must be specified with replace()")
            changes[one.name] = getattr(obj, one.name)
    return obj.__class__(**changes)

def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
    body = dict(namespace or {})
    annotations = {}
    for item in fields:
        name, annotation = (item, 'typing.Any') if isinstance(item, str) else item[:2]
        annotations[name] = annotation
        if not isinstance(item, str) and len(item) == 3:
            body[name] = item[2]
    body['__annotations__'] = annotations
    return dataclass(type(cls_name, bases, body), **options)
`,
}
