/** The values of django-configurations: each reads a config var when its class is set up, some at once. Source: configurations/values.py. */
export const CONFIGURATIONS_VALUES = `
import copy
import os
from django.core.exceptions import ImproperlyConfigured, ValidationError

class _Nowhere:
    pass

_NOWHERE = _Nowhere()

def setup_value(target, name, value):
    actual = value.setup(name)
    setattr(target, name, value.value)
    if value.multiple:
        for key, part in actual.items():
            setattr(target, key, part)

class Value:
    multiple = False
    late_binding = False
    environ_required = False

    def __new__(cls, *args, **kwargs):
        made = object.__new__(cls)
        if 'late_binding' in kwargs:
            made.late_binding = kwargs['late_binding']
        if made.late_binding:
            return made
        made.__init__(*args, **kwargs)
        if made.environ_name if made.environ else made.default:
            return made.setup(made.environ_name)
        return made

    def __init__(self, default=None, environ=True, environ_name=None, environ_prefix='DJANGO', environ_required=False,
                 *args, **kwargs):
        if isinstance(default, Value) and default.default is not None:
            default = copy.copy(default.default)
        self.default = default
        self.environ = environ
        self.environ_prefix = environ_prefix[:-1] if environ_prefix and environ_prefix.endswith('_') else environ_prefix
        self.environ_name = environ_name
        self.environ_required = environ_required

    @property
    def value(self):
        if not hasattr(self, '_value') and self.environ_name:
            self.setup(self.environ_name)
        return self._value if hasattr(self, '_value') else self.default

    @value.setter
    def value(self, value):
        self._value = value

    def __str__(self):
        return str(self.value)

    def __repr__(self):
        return repr(self.value)

    def __eq__(self, other):
        return self.value == other

    def __bool__(self):
        return bool(self.value)

    def full_environ_name(self, name):
        own = self.environ_name or name.upper()
        return f'{self.environ_prefix}_{own}' if self.environ_prefix else own

    def setup(self, name):
        value = self.default
        if self.environ:
            full = self.full_environ_name(name)
            how = type(self).__name__
            found = _read(full, how, _NOWHERE) if self.environ_required else _read(full, how, _NOWHERE, self.default)
            if not _is_sentinel(found, _NOWHERE):
                value = self.to_python(found)
            elif self.environ_required:
                raise ValueError(f'Value {name!r} is required to be set as the environment variable {full!r}')
        self.value = value
        return value

    def to_python(self, value):
        return value

class MultipleMixin:
    multiple = True

class BooleanValue(Value):
    true_values = ('yes', 'y', 'true', '1')
    false_values = ('no', 'n', 'false', '0', '')

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.default not in (True, False):
            raise ValueError(f'Default value {self.default!r} is not a boolean value')

    def to_python(self, value):
        word = value.strip().lower()
        if not _is_known(word):
            return _undecided(value)
        if word in self.true_values:
            return True
        if word in self.false_values:
            return False
        raise ValueError(f'Cannot interpret boolean value {value!r}')

class CastingMixin:
    exception = (TypeError, ValueError)
    message = 'Cannot interpret value {0!r}'

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if isinstance(self.caster, str):
            import importlib
            place, _, name = self.caster.rpartition('.')
            try:
                self._caster = getattr(importlib.import_module(place), name)
            except ImportError as error:
                raise ImproperlyConfigured(f'Could not import {self.caster!r}') from error
        elif callable(self.caster):
            self._caster = self.caster
        else:
            raise ValueError(f'Cannot use caster of {self} ({self.caster!r})')
        known = ('engine', 'conn_max_age', 'conn_health_checks', 'disable_server_side_cursors', 'ssl_require', 'test_options')
        accepts = known if self.caster == 'dj_database_url.parse' else ()
        self._params = {key: kwargs[key] for key in accepts if key in kwargs}

    def to_python(self, value):
        try:
            return self._caster(value, **self._params)
        except self.exception:
            raise ValueError(self.message.format(value))

class IntegerValue(CastingMixin, Value):
    caster = int

class PositiveIntegerValue(IntegerValue):
    def to_python(self, value):
        number = super().to_python(value)
        if number < 0:
            raise ValueError(self.message.format(value))
        return number

class FloatValue(CastingMixin, Value):
    caster = float

class DecimalValue(CastingMixin, Value):
    @property
    def caster(self):
        import decimal
        return decimal.Decimal

    @property
    def exception(self):
        import decimal
        return decimal.InvalidOperation

class SequenceValue(Value):
    sequence_type = None
    converter = None

    def __init__(self, *args, **kwargs):
        kind = self.sequence_type.__name__
        self.message = f'Cannot interpret {kind} item {{0!r}} in {kind} {{1!r}}'
        self.separator = kwargs.pop('separator', ',')
        converter = kwargs.pop('converter', None)
        if converter is not None:
            self.converter = converter
        super().__init__(*args, **kwargs)
        self.default = self.sequence_type() if self.default is None else self.sequence_type(self.default)
        if self.converter is not None:
            self.default = self._convert(self.default)

    def _convert(self, sequence):
        converted = []
        for item in sequence:
            try:
                converted.append(self.converter(item))
            except (TypeError, ValueError):
                raise ValueError(self.message.format(item, item))
        return self.sequence_type(converted)

    def to_python(self, value):
        parts = [part.strip() for part in value.strip().split(self.separator)]
        items = self.sequence_type([part for part in parts if part])
        return items if self.converter is None else self._convert(items)

class ListValue(SequenceValue):
    sequence_type = list

class TupleValue(SequenceValue):
    sequence_type = tuple

class SingleNestedSequenceValue(SequenceValue):
    def __init__(self, *args, **kwargs):
        self.seq_separator = kwargs.pop('seq_separator', ';')
        super().__init__(*args, **kwargs)

    def _convert(self, items):
        if items and isinstance(items[0], self.sequence_type):
            return self.sequence_type([SequenceValue._convert(self, item) for item in items])
        return SequenceValue._convert(self, items)

    def to_python(self, value):
        parts = [part.strip() for part in value.strip().split(self.seq_separator)]
        return self.sequence_type([SequenceValue.to_python(self, part) for part in parts if part])

class SingleNestedListValue(SingleNestedSequenceValue):
    sequence_type = list

class SingleNestedTupleValue(SingleNestedSequenceValue):
    sequence_type = tuple

_OF_DJANGO = (
    'apps', 'conf', 'contrib', 'core', 'db', 'dispatch', 'forms', 'http', 'middleware', 'shortcuts', 'tasks', 'template', 'templatetags',
    'test', 'urls', 'utils', 'views')
_MIDDLEWARE = ('cache', 'clickjacking', 'common', 'csp', 'csrf', 'gzip', 'http', 'locale', 'security')
_OF_MODELS = ('django.contrib.auth.backends.', 'django.contrib.auth.models.', 'django.contrib.flatpages.middleware.')

class BackendsValue(ListValue):
    def converter(self, value):
        from django.utils.module_loading import import_string
        try:
            import_string(value)
        except ImportError as error:
            raise ValueError(error)
        parts = value.split('.')
        if parts[0] == 'django' and (parts[1] not in _OF_DJANGO or (parts[1] == 'middleware' and parts[2] not in _MIDDLEWARE)):
            raise ValueError(f"No module named '{value.rpartition('.')[0]}'")
        # What needs models cannot be imported yet.
        if value.startswith(_OF_MODELS):
            from django.core.exceptions import AppRegistryNotReady
            raise AppRegistryNotReady("Apps aren't loaded yet.")
        return value

class SetValue(ListValue):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.default = set() if self.default is None else set(self.default)

    def to_python(self, value):
        return set(super().to_python(value))

class DictValue(Value):
    message = 'Cannot interpret dict value {0!r}'

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.default = {} if self.default is None else dict(self.default)

    def to_python(self, value):
        import ast
        if not value:
            return {}
        try:
            literal = ast.literal_eval(value)
        except ValueError:
            raise ValueError(self.message.format(value))
        if not isinstance(literal, dict):
            raise ValueError(self.message.format(value))
        return literal

class ValidationMixin:
    def to_python(self, value):
        value = super().to_python(value)
        if _matches(value, self.plain):
            return value
        if _refused(value, self.plain):
            raise ValueError(self.message.format(value))
        # What is not plain Django's validators may refuse, which are not modelled.
        if _undecided(value):
            raise ValueError(self.message.format(value))
        return _unknown(value, 'str')

class EmailValue(ValidationMixin, Value):
    message = 'Cannot interpret email value {0!r}'
    plain = 'email'

class URLValue(ValidationMixin, Value):
    message = 'Cannot interpret URL value {0!r}'
    plain = 'url'

class IPValue(ValidationMixin, Value):
    message = 'Cannot interpret IP value {0!r}'
    plain = 'ip'

class RegexValue(Value):
    message = "Regex doesn't match value {0!r}"

    def __init__(self, *args, **kwargs):
        self.regex = kwargs.pop('regex', None)
        super().__init__(*args, **kwargs)
        if self.default:
            self.to_python(self.default)

    def to_python(self, value):
        import re
        if not re.search(self.regex or '', value):
            raise ValueError(self.message.format(value))
        return value

class PathValue(Value):
    def __init__(self, *args, **kwargs):
        self.check_exists = kwargs.pop('check_exists', True)
        super().__init__(*args, **kwargs)

    def setup(self, name):
        path = os.path.expanduser(super().setup(name))
        if self.check_exists and not os.path.exists(path):
            raise ValueError(f'Path {path!r} does not exist.')
        return os.path.abspath(path)

class SecretValue(Value):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **{**kwargs, 'environ': True, 'environ_required': True})
        if self.default is not None:
            raise ValueError('Secret values are only allowed to be set as environment variables')

    def setup(self, name):
        value = super().setup(name)
        if not value:
            raise ValueError(f'Secret value {name!r} is not set')
        return value

class EmailURLValue(CastingMixin, MultipleMixin, Value):
    caster = 'dj_email_url.parse'
    message = 'Cannot interpret email URL value {0!r}'
    late_binding = True

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **{'environ': True, 'environ_prefix': None, 'environ_name': 'EMAIL_URL', **kwargs})
        self.default = {} if self.default is None else self.to_python(self.default)

class DictBackendMixin(Value):
    default_alias = 'default'

    def __init__(self, *args, **kwargs):
        self.alias = kwargs.pop('alias', self.default_alias)
        super().__init__(*args, **{'environ': True, 'environ_prefix': None, 'environ_name': self.environ_name, **kwargs})
        self.default = {} if self.default is None else self.to_python(self.default)

    def to_python(self, value):
        return {self.alias: super().to_python(value)}

class DatabaseURLValue(DictBackendMixin, CastingMixin, Value):
    caster = 'dj_database_url.parse'
    message = 'Cannot interpret database URL value {0!r}'
    environ_name = 'DATABASE_URL'
    late_binding = True

class CacheURLValue(DictBackendMixin, CastingMixin, Value):
    caster = 'django_cache_url.parse'
    message = 'Cannot interpret cache URL value {0!r}'
    environ_name = 'CACHE_URL'
    late_binding = True

class SearchURLValue(DictBackendMixin, CastingMixin, Value):
    caster = 'dj_search_url.parse'
    message = 'Cannot interpret Search URL value {0!r}'
    environ_name = 'SEARCH_URL'
    late_binding = True
`
