/** What a field is, and what its value becomes. Source: pydantic/fields.py, pydantic_core's input/shared.rs; before 2.0 pydantic/validators.py. */
export const FIELDS = `
import enum
import json
import pathlib
import re

_OLD = _before('pydantic', 2)

class _Missing:
    pass

_MISSING = _Missing()

class ValidationError(ValueError):
    count = 1

    def error_count(self):
        return self.count

    # Of what 2.0 adds to a line only its first words are ours.
    def __str__(self):
        return super().__str__() if _OLD else _open('the text of what pydantic says')

    __repr__ = __str__

    def __getattr__(self, name):
        if name in ('errors', 'json', 'title', 'raw_errors', 'model', 'from_exception_data'):
            return _open(f"what pydantic says of \`{name}\`")
        raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')

def _failure(text, count=1):
    failure = ValidationError(text) if _OLD else ValidationError()
    # What is told of an exception whose whole text is not known.
    failure.msg = text
    failure.count = count
    return failure

class PydanticUserError(TypeError):
    pass

class _Invalid(Exception):
    def __init__(self, message, count=1):
        super().__init__(message)
        self.count = count

class FieldInfo:
    def __init__(self, default=_MISSING, default_factory=None, alias=None, validation_alias=None, env=None, **more):
        self.default = _MISSING if default is ... else default
        self.is_required = default is ...
        self.default_factory = default_factory
        self.alias = alias
        self.validation_alias = validation_alias if validation_alias is not None else alias
        self.env = env
        self.is_shown = more.get('repr', True)
        self.limits = {name: more[name] for name in ('ge', 'gt', 'le', 'lt', 'min_length', 'max_length') if more.get(name) is not None}
        self.is_open = any([more.get(name) is not None for name in
                            ('pattern', 'regex', 'multiple_of', 'strict', 'discriminator', 'const', 'min_items', 'max_items', 'decimal_places')])

    def first(self):
        if self.default_factory is not None:
            return self.default_factory()
        default = self.default
        if isinstance(default, (list, dict, set)):
            return default.copy()
        return default

_CONSTRAINED = {
    'PositiveInt': ('int', {'gt': 0}),
    'NegativeInt': ('int', {'lt': 0}),
    'NonNegativeInt': ('int', {'ge': 0}),
    'NonPositiveInt': ('int', {'le': 0}),
    'PositiveFloat': ('float', {'gt': 0}),
    'NegativeFloat': ('float', {'lt': 0}),
    'NonNegativeFloat': ('float', {'ge': 0}),
    'NonPositiveFloat': ('float', {'le': 0}),
}

class _Constrained:
    pass

for _name in _CONSTRAINED:
    globals()[_name] = type(_name, (_Constrained,), {'__module__': 'pydantic.types'})

class _Limits:
    def __init__(self, limits):
        self.limits = limits

def Field(default=..., **more):
    return FieldInfo(default, **more)

class AliasChoices:
    def __init__(self, *choices):
        self.choices = choices

class SecretStr:
    def __init__(self, secret_value):
        self._secret_value = secret_value

    def get_secret_value(self):
        return self._secret_value

    def __str__(self):
        return '**********' if self._secret_value else ''

    def __repr__(self):
        return f"SecretStr('{self}')"

    def __eq__(self, other):
        return isinstance(other, SecretStr) and self._secret_value == other._secret_value

    def __len__(self):
        return len(self._secret_value)

_TRUE = ('1', 'on', 't', 'true', 'y', 'yes')
_FALSE = ('0', 'off', 'f', 'false', 'n', 'no')

def _bool(value):
    if isinstance(value, bool):
        return value
    if isinstance(value, (int, float)) and value in (0, 1):
        return bool(value)
    word = value.lower() if isinstance(value, str) else ''
    if word in _TRUE:
        return True
    if word in _FALSE:
        return False
    raise _Invalid('Input should be a valid boolean')

def _int(value):
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int):
        return value
    if isinstance(value, float) and (_OLD or value == value // 1):
        return int(value)
    if isinstance(value, str):
        if re.match(r'^\\s*[+-]?[0-9]{1,18}\\s*$', value) and value.isascii():
            return int(value)
        if not _OLD and re.match(r'^\\s*[+-]?[0-9]{1,15}\\.0+\\s*$', value):
            return int(value.split('.')[0])
        if not value.isascii() or re.match(r'^\\s*[+-]?[0-9][0-9_.]*\\s*$', value):
            return _left_open('this spelling of an int')
    raise _Invalid('Input should be a valid integer')

def _float(value):
    if isinstance(value, (int, float)):
        return float(value)
    if isinstance(value, str):
        if re.match(r'^\\s*[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?\\s*$', value) and value.isascii():
            return float(value)
        if not value.isascii() or re.search('[0-9]', value) or value.strip().lstrip('+-').lower() in ('nan', 'inf', 'infinity'):
            return _left_open('this spelling of a float')
    raise _Invalid('Input should be a valid number')

def _str(value):
    if isinstance(value, str):
        return value
    if _OLD and isinstance(value, (int, float)):
        return str(value)
    raise _Invalid('Input should be a valid string')

_SIMPLE = {'bool': _bool, 'int': _int, 'float': _float, 'str': _str}
_MANY = {'list': list, 'set': set, 'frozenset': frozenset, 'tuple': tuple}

def _left_open(what):
    _may_fail(ValidationError)
    return _open('pydantic\\'s ' + what)

def _is_complex(spec):
    kind = spec[0]
    if kind in ('list', 'dict', 'set', 'frozenset', 'tuple'):
        return True
    if kind in ('optional', 'union'):
        return any([_is_complex(one) for one in spec[1:]])
    return kind == 'class' and isinstance(spec[1], type) and issubclass(spec[1], BaseModel)

def _is_open(spec):
    return spec[0] == 'open' or any([_is_open(one) for one in spec[1:] if isinstance(one, tuple)])

def _validated(value, spec):
    kind = spec[0]
    if kind == 'undecoded':
        return _validated(value, spec[1])
    if kind == 'any' or kind == 'object':
        return value
    if not _is_known(value):
        return _unknown_as(value, kind)
    if kind in _SIMPLE:
        return _SIMPLE[kind](value)
    if kind == 'none':
        if value is None:
            return None
        raise _Invalid('Input should be None')
    if kind in ('optional', 'union'):
        return _validated_union(value, spec[1:] + ((('none',),) if kind == 'optional' else ()))
    if kind == 'literal':
        for choice in spec[1:]:
            if type(choice) is type(value) and choice == value:
                return value
        raise _Invalid(f'Input should be one of {list(spec[1:])}')
    if kind in _MANY:
        return _validated_many(value, kind, spec[1:])
    if kind == 'dict':
        if not isinstance(value, dict):
            return _no_dict(value)
        if len(spec) != 3:
            return value
        keys, values = _each(list(value), [spec[1]] * len(value)), _each(list(value.values()), [spec[2]] * len(value))
        return dict(zip(keys, values))
    if kind == 'class':
        return _validated_class(value, spec[1])
    return _left_open('this type')

def _validated_union(value, members):
    if value is None and any([one[0] == 'none' for one in members]):
        return None
    if not _OLD:
        for one in members:
            if one[0] == type(value).__name__ and len(one) == 1:
                return value
    failure = None
    for one in members:
        if one[0] != 'none':
            try:
                return _validated(value, one)
            except _Invalid as error:
                failure = failure or error
    raise failure or _Invalid('Input should be valid')

def _validated_many(value, kind, parts):
    if isinstance(value, (str, bytes, dict)) or not isinstance(value, (list, tuple, set, frozenset)):
        raise _Invalid(f'Input should be a valid {kind}')
    if kind == 'tuple' and len(parts) > 1:
        if len(parts) != len(value):
            raise _Invalid('Input should have as many items')
        return tuple(_each(value, parts))
    return _MANY[kind](_each(value, [parts[0]] * len(value)) if parts else value)

def _each(values, specs):
    made, failures = [], 0
    for one, spec in zip(values, specs):
        try:
            made.append(_validated(one, spec))
        except _Invalid as error:
            failures += error.count
    if failures:
        raise _Invalid('Input should be valid', failures)
    return made

def _no_dict(value):
    if _OLD and not isinstance(value, str):
        return _left_open('reading of a dict from another container')
    raise _Invalid('Input should be a valid dictionary')

def _validated_class(value, cls):
    if isinstance(value, cls):
        return value
    if issubclass(cls, enum.Enum):
        if isinstance(value, str) and not all([isinstance(one.value, str) for one in cls]):
            return _left_open('reading of a member of an enumeration')
        for one in cls:
            if one.value == value and type(one.value) is type(value):
                return one
        raise _Invalid('Input should be one of the enumeration')
    if issubclass(cls, SecretStr):
        return cls(_str(value))
    if issubclass(cls, _Constrained) and cls.__name__ in _CONSTRAINED:
        kind, limits = _CONSTRAINED[cls.__name__]
        return _limited(_SIMPLE[kind](value), _Limits(limits))
    if issubclass(cls, BaseModel):
        if not isinstance(value, dict):
            return _no_dict(value)
        try:
            return cls(**value)
        except ValidationError as error:
            raise _Invalid('Input should be valid', error.count)
    if cls is pathlib.Path and isinstance(value, str):
        return pathlib.Path(value)
    return _left_open('\`' + cls.__name__ + '\`')

def _limited(value, info):
    for name, limit in info.limits.items():
        if value is not None and not _within(value, name, limit):
            raise _Invalid(f'Input is beyond its limit: {name} {limit}')
    return value

def _within(value, name, limit):
    if not _is_known(value):
        return _undecided(value)
    return {'ge': lambda: value >= limit, 'gt': lambda: value > limit, 'le': lambda: value <= limit, 'lt': lambda: value < limit,
            'min_length': lambda: len(value) >= limit, 'max_length': lambda: len(value) <= limit}[name]()
`
