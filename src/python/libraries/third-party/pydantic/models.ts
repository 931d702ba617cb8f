/** Models, and settings that are models whose values come from the environment. Source: pydantic/main.py, pydantic_settings/main.py. */
export const MODELS = `
import os
from abc import ABCMeta
if not _OLD:
    from dotenv import dotenv_values as _dotenv_values

class SettingsError(ValueError):
    pass

class _Validator:
    def __init__(self, names, mode, function):
        self.names = names
        self.mode = mode
        self.function = function

def _decorator(names, mode):
    def decorate(function):
        return _Validator(names, mode, function.__func__ if isinstance(function, (classmethod, staticmethod)) else function)
    return decorate

def field_validator(*names, mode='after', **more):
    return _decorator(names, mode)

def validator(*names, pre=False, each_item=False, always=False, **more):
    return _decorator(names, 'each' if each_item else 'before' if pre else 'after')

def model_validator(*, mode):
    return _decorator((), f'model-{mode}')

def root_validator(*args, pre=False, **more):
    if len(args) == 1 and callable(args[0]):
        return _Validator((), 'model-values', args[0])
    return _decorator((), 'model-before' if pre else 'model-values')

_COMPUTED = []

def computed_field(func=None, **more):
    if func is None:
        return lambda found: computed_field(found, **more)
    made = func if isinstance(func, property) else property(func)
    if _is_known(made):
        _COMPUTED.append(made)
    return made

def _computed(cls):
    found = {}
    for one in reversed(cls.__mro__):
        for name, value in vars(one).items():
            if any([value is known for known in _COMPUTED]):
                found[name] = value
    return found

def _validators(cls):
    found = {}
    for one in reversed(cls.__mro__):
        for name, value in vars(one).items():
            if isinstance(value, _Validator):
                found[name] = value
    return list(found.values())

def _option(cls, name, default=None):
    for one in cls.__mro__:
        own = vars(one)
        if name in own.get('_class_options', ()):
            return own['_class_options'][name]
        if name in (own.get('model_config') or ()):
            return own['model_config'][name]
        if hasattr(own.get('Config'), name):
            return getattr(own['Config'], name)
    return default

_OWN = ('model_config', 'model_fields', 'model_computed_fields', 'Config')

def _fields_of(cls):
    found = []
    annotated = _annotations(cls)
    for name, spec in annotated:
        if spec[0] != 'class-var' and name not in _OWN:
            default = getattr(cls, name, _MISSING)
            found.append((name, spec, default if isinstance(default, FieldInfo) else FieldInfo(default)))
    if _OLD:
        known = [name for name, _ in annotated]
        for name, value in _untyped(cls, known):
            info = value if isinstance(value, FieldInfo) else FieldInfo(value)
            kind = type(info.default).__name__
            found.append((name, (kind,) if kind in _SIMPLE or kind in ('list', 'dict') else ('open',), info))
    return found

def _untyped(cls, known):
    return [(name, value) for one in reversed(cls.__mro__) for name, value in vars(one).items()
            if name not in known and name not in _OWN and name[:1] != '_' and one not in (BaseModel, BaseSettings, object)
            and (value is None or isinstance(value, (bool, int, float, str, list, dict, tuple, FieldInfo)))]

class _ModelMetaclass(ABCMeta):
    @property
    def model_fields(cls):
        return {name: info for name, _, info in _fields_of(cls)}

    @property
    def model_computed_fields(cls):
        return _computed(cls)

    @property
    def __fields__(cls):
        return {name: info for name, _, info in _fields_of(cls)}

    def __getattr__(cls, name):
        if name in _OTHERS:
            return _OTHERS[name]
        raise AttributeError(f'type object {cls.__name__!r} has no attribute {name!r}')

# What else a model has is not gone into.
_OTHERS = {name: _open(f"pydantic's \`{name}\`") for name in (
    'construct', 'from_orm', 'json', 'model_construct', 'model_dump_json', 'model_extra', 'model_fields_set',
    'model_json_schema', 'model_parametrized_name', 'model_rebuild', 'model_validate_json', 'model_validate_strings',
    'parse_file', 'parse_raw', 'schema', 'schema_json', 'update_forward_refs', 'validate')}

class BaseModel(metaclass=_ModelMetaclass):
    def __init_subclass__(cls, **kwargs):
        cls._class_options = kwargs
        if not _OLD and _untyped(cls, [name for name, _ in _annotations(cls)]):
            name = _untyped(cls, [name for name, _ in _annotations(cls)])[0][0]
            raise PydanticUserError(f'A non-annotated attribute was detected: \`{name}\`')

    def __init__(self, **values):
        self._validate(values)

    def _validate(self, values):
        cls = type(self)
        validators = _validators(cls)
        fields = _fields_of(cls)
        of_model = [one for one in validators if one.mode.startswith('model-')]
        if any([one.mode not in _MODEL_MODES or _arity(one.function) != _MODEL_MODES[one.mode] for one in of_model]):
            for name, _, _ in fields:
                self.__dict__[name] = _left_open('model validators')
            return
        values = _changed(cls, of_model, 'model-before', values)
        errors = []
        used = []
        for name, spec, info in fields:
            names = _keys(cls, name, info)
            given = [key for key in names if key in values]
            used += given
            try:
                self.__dict__[name] = self._value(name, spec, info, values[given[0]] if given else _MISSING, validators)
            except _Invalid as error:
                errors.append((names[0], str(error), error.count))
        for key in values:
            if key not in used:
                extra = str(getattr(_option(cls, 'extra', 'forbid' if issubclass(cls, BaseSettings) else 'ignore'), 'value', None) or _option(cls, 'extra', 'forbid' if issubclass(cls, BaseSettings) else 'ignore'))
                if extra == 'forbid':
                    errors.append((key, 'Extra inputs are not permitted', 1))
                elif extra == 'allow':
                    self.__dict__[key] = values[key]
        if errors:
            lines = ''.join([f'\\n{name}\\n  {message}' for name, message, _ in errors])
            count = sum([one for _, _, one in errors])
            raise _failure(f"{count} validation error{'s' if count > 1 else ''} for {cls.__name__}{lines}", count)
        if hasattr(cls, 'model_post_init'):
            self.model_post_init(None)
        for one in of_model:
            if one.mode == 'model-after':
                _checked(cls, lambda: one.function(self))
        self.__dict__.update(_changed(cls, of_model, 'model-values', dict(self.__dict__)))

    def _value(self, name, spec, info, value, validators):
        is_given = not _is_sentinel(value, _MISSING)
        if not is_given:
            value = info.first()
            if _is_sentinel(value, _MISSING):
                if _OLD and spec[0] in ('optional', 'any', 'none') and not info.is_required:
                    return None
                raise _Invalid('field required' if _OLD else 'Field required')
            if value is None and _OLD:
                spec = ('optional', spec)
            if not (_option(type(self), 'validate_default', False) or isinstance(self, BaseSettings)):
                return value
        own = [one for one in validators if name in one.names or '*' in one.names]
        if info.is_open or any([one.mode not in ('before', 'after') or _arity(one.function) != 2 for one in own]):
            return _left_open('validator')
        for one in own:
            if one.mode == 'before':
                value = self._run(one, value)
        value = _limited(_validated(value, spec), info)
        for one in own:
            if one.mode == 'after':
                value = self._run(one, value)
        return value

    def _run(self, validator, value):
        try:
            return validator.function(type(self), value)
        except (ValueError, AssertionError) as error:
            raise _Invalid(f'Value error, {error}')

    def __getattr__(self, name):
        if name in _OTHERS:
            return _OTHERS[name]
        if name in ('model_fields', 'model_computed_fields', '__fields__'):
            return getattr(type(self), name)
        raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')

    def __setattr__(self, name, value):
        cls = type(self)
        is_own = name[:1] == '_' or isinstance(getattr(cls, name, None), property)
        if is_own:
            object.__setattr__(self, name, value)
        elif _OLD and not _option(cls, 'allow_mutation', True) or _option(cls, 'frozen'):
            raise TypeError(f'"{cls.__name__}" is immutable and does not support item assignment') if _OLD else _failure(
                f'1 validation error for {cls.__name__}\\n{name}\\n  Instance is frozen')
        elif name not in self.__dict__ and getattr(_option(cls, 'extra'), 'value', _option(cls, 'extra')) != 'allow':
            raise ValueError(f'"{cls.__name__}" object has no field "{name}"')
        elif _option(cls, 'validate_assignment'):
            self.__dict__[name] = _left_open('validation of an assignment')
        else:
            self.__dict__[name] = value

    def __eq__(self, other):
        if not isinstance(other, BaseModel):
            return self.__dict__ == other if _OLD else NotImplemented
        return (_OLD or type(self) is type(other)) and self.__dict__ == other.__dict__

    def _shown(self):
        shown = [(name, self.__dict__.get(name)) for name, _, info in _fields_of(type(self)) if info.is_shown]
        return [f'{name}={value!r}' for name, value in shown + [(name, getattr(self, name)) for name in _computed(type(self))]]

    def __repr__(self):
        return f'{type(self).__name__}({", ".join(self._shown())})'

    def __str__(self):
        return ' '.join(self._shown())

    def __iter__(self):
        yield from [(name, self.__dict__[name]) for name, _, _ in _fields_of(type(self))]

    @classmethod
    def model_validate(cls, obj, **more):
        if isinstance(obj, cls):
            return obj
        if more or not isinstance(obj, dict):
            return _left_open('\`model_validate\`')
        return cls(**obj)

    @classmethod
    def parse_obj(cls, obj):
        return cls.model_validate(obj)

    def model_copy(self, *, update=None, deep=False):
        if deep:
            return _open('a deep copy of a model')
        made = object.__new__(type(self))
        made.__dict__.update({**self.__dict__, **(update or {})})
        return made

    def copy(self, *, include=None, exclude=None, update=None, deep=False):
        if include is not None or exclude is not None:
            return _open('a copy of a part of a model')
        return self.model_copy(update=update, deep=deep)

    def model_dump(self, *, include=None, exclude=None, exclude_none=False, mode='python', **more):
        parts = [one for one in (include, exclude) if one is not None]
        if more or mode != 'python' or any([isinstance(one, dict) or not all([isinstance(name, str) for name in one]) for one in parts]):
            return _open('pydantic\\'s \`model_dump\` with these options')
        names = [name for name, _, _ in _fields_of(type(self))] + list(_computed(type(self)))
        chosen = [name for name in names if (include is None or name in include) and (exclude is None or name not in exclude)]
        found = {name: _dumped(getattr(self, name), exclude_none) for name in chosen}
        return {name: value for name, value in found.items() if value is not None} if exclude_none else found

    def dict(self, **more):
        return self.model_dump(**more)

_MODEL_MODES = {'model-before': 2, 'model-after': 1, 'model-values': 2}

def _checked(cls, run):
    try:
        return run()
    except (ValueError, AssertionError) as error:
        raise _failure(f'1 validation error for {cls.__name__}\\n  Value error, {error}')

def _changed(cls, validators, mode, values):
    for one in validators:
        if one.mode == mode:
            values = _checked(cls, lambda: one.function(cls, values))
    return values

def _dumped(value, exclude_none=False):
    if isinstance(value, BaseModel):
        return value.model_dump(exclude_none=exclude_none)
    if isinstance(value, dict):
        return {key: _dumped(one, exclude_none) for key, one in value.items()}
    return type(value)([_dumped(one, exclude_none) for one in value]) if type(value) in (list, tuple, set) else value

def _choices(info):
    alias = info.validation_alias
    if isinstance(alias, AliasChoices):
        return [one for one in alias.choices if isinstance(one, str)]
    return [] if alias is None else [alias]

def _keys(cls, name, info):
    if _OLD:
        return [info.alias or name] + ([name] if info.alias and (_option(cls, 'allow_population_by_field_name') or False) else [])
    choices = _choices(info)
    by_name = _option(cls, 'populate_by_name') or _option(cls, 'validate_by_name')
    return choices + ([name] if by_name or not choices else [])

class BaseSettings(BaseModel):
    def __init__(self, _env_file=_MISSING, _env_file_encoding=None, _env_prefix=None, _env_nested_delimiter=None, _case_sensitive=None,
                 _secrets_dir=None, **values):
        cls = type(self)
        secrets = _secrets_dir or _option(cls, 'secrets_dir')
        if hasattr(cls, 'settings_customise_sources') or _option(cls, 'customise_sources') or _option(cls, 'parse_env_var') or (
                secrets and os.path.exists(str(secrets))) or _option(cls, 'cli_parse_args'):
            for name, _, _ in _fields_of(cls):
                self.__dict__[name] = _left_open('sources of settings of one\\'s own')
            return
        sensitive = _option(cls, 'case_sensitive', False) if _case_sensitive is None else _case_sensitive
        file = _option(cls, 'env_file') if _is_sentinel(_env_file, _MISSING) else _env_file
        prefix = _option(cls, 'env_prefix', '') if _env_prefix is None else _env_prefix
        source = _Source(sensitive, prefix, _option(cls, 'env_nested_delimiter') if _env_nested_delimiter is None else _env_nested_delimiter,
                         bool(_option(cls, 'env_ignore_empty', False)), _option(cls, 'env_parse_none_str'), _option(cls, 'enable_decoding', True), _dotenv(file))
        found = {}
        for name, spec, info in _fields_of(cls):
            value = source.value(cls, name, spec, info)
            if not _is_sentinel(value, _MISSING):
                found[_keys(cls, name, info)[0]] = value
        for name in source.unused() if not _OLD else []:
            found.setdefault(name, source.file[name])
        self._validate({**found, **values})

def _dotenv(files):
    if files is None:
        return {}
    read = _dotenv_values if not _OLD else _imported()
    found = {}
    for file in files if isinstance(files, (list, tuple)) else [files]:
        path = os.path.expanduser(str(file))
        if os.path.isfile(path):
            found.update(read(path))
    return found

def _imported():
    from dotenv import dotenv_values
    return dotenv_values

class _Source:
    def __init__(self, sensitive, prefix, delimiter, ignore_empty, none, decodes, file):
        self.sensitive = sensitive
        self.prefix = prefix
        self.delimiter = delimiter
        self.ignore_empty = ignore_empty
        self.none = none
        self.decodes = decodes
        self.file = {self.spelt(key): value for key, value in file.items() if not (ignore_empty and value == '')}
        self.names = {self.spelt(name): name for name in _variables('')}
        self.used = []

    def spelt(self, name):
        return name if self.sensitive else name.lower()

    def names_of(self, cls, name, info):
        if _OLD:
            own = info.env
            own = [own] if isinstance(own, str) else [self.prefix + name] if own is None else list(own)
        else:
            own = _choices(info)
            if not own or _option(cls, 'populate_by_name') or _option(cls, 'validate_by_name'):
                own.append(self.prefix + name)
        return [self.spelt(one) for one in own]

    def text(self, name, default):
        actual = self.names.get(name) or (name if self.sensitive else name.upper())
        if _is_sentinel(default, _MISSING):
            found = _read(actual, 'pydantic', _MISSING)
        else:
            found = _read(actual, 'pydantic', _MISSING, default)
        return _MISSING if self.ignore_empty and found == '' else found

    def value(self, cls, name, spec, info):
        names = self.names_of(cls, name, info)
        self.used += names
        found = _MISSING
        for one in names:
            if _is_sentinel(found, _MISSING):
                found = self.text(one, info.default if info.default_factory is None else None)
        for one in names:
            if _is_sentinel(found, _MISSING) and self.file.get(one) is not None:
                found = self.file[one]
        if not _is_complex(spec):
            return None if self.none is not None and found == self.none else found
        nested = self.nested(names) if self.delimiter else {}
        if _is_sentinel(found, _MISSING):
            return nested or _MISSING
        if not self.decodes:
            return found
        return self.decoded(name, spec, found, nested)

    def decoded(self, name, spec, found, nested):
        if not _is_known(found):
            return found
        try:
            value = json.loads(found)
        except ValueError:
            if spec[0] in ('optional', 'union') and not (_OLD and spec[0] == 'optional'):
                return found
            raise SettingsError(f'error parsing env var "{name}"' if _OLD else f'error parsing value for field "{name}" from source "EnvSettingsSource"')
        return _deep(value, nested) if isinstance(value, dict) else value

    def nested(self, names):
        result = {}
        for prefix in [name + self.delimiter for name in names]:
            for key, value in list(self.file.items()) + [(key, _read(actual, 'pydantic', _MISSING)) for key, actual in self.names.items() if key.startswith(prefix)]:
                if key.startswith(prefix):
                    self.used.append(key)
                    path = key[len(prefix):].split(self.delimiter)
                    level = result
                    for part in path[:-1]:
                        level = level.setdefault(part, {})
                    level[path[-1]] = _guessed(value)
        return result

    def unused(self):
        return [name for name, value in self.file.items() if value and name not in self.used]

def _guessed(value):
    if _is_known(value) and isinstance(value, str) and value[:1] in ('[', '{'):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value

def _deep(value, more):
    for key, one in more.items():
        value[key] = _deep(value[key], one) if isinstance(value.get(key), dict) and isinstance(one, dict) else one
    return value
`
