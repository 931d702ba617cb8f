import type { LibraryProgram } from '../../native.ts'
import { BEFORE, CALLER_FILE, IS_KNOWN, IS_SENTINEL, READ, UNKNOWN } from './support.ts'

/**
 * environs: marshmallow's fields read the texts, and are strict about them; from 14.0 on a default is taken as it is. From 15.0 on
 * `read_env` leaves os.environ alone. Source: src/environs/__init__.py and marshmallow's fields.py.
 */
const TEXT = `
import os

class EnvError(ValueError):
    pass

class EnvNotSetError(EnvError):
    pass

class EnvValidationError(EnvError):
    def __init__(self, message, error_messages):
        self.error_messages = error_messages
        super().__init__(message)

class EnvSealedError(TypeError, EnvError):
    pass

class ParserConflictError(ValueError):
    pass

class ValidationError(Exception):
    def __init__(self, message, *args, **kwargs):
        self.messages = [message] if isinstance(message, (str, bytes)) else message
        super().__init__(message)

class _Missing:
    pass

_MISSING = _Missing()
_YES = {'t', 'T', 'true', 'True', 'TRUE', 'on', 'On', 'ON', 'y', 'Y', 'yes', 'Yes', 'YES', '1', 1}
_NO = {'f', 'F', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF', 'n', 'N', 'no', 'No', 'NO', '0', 0}

def _as_bool(value):
    if not _is_known(value):
        return _unknown_bool(value)
    if value in _YES:
        return True
    if value in _NO:
        return False
    raise ValidationError(['Not a valid boolean.'])

def _unknown_bool(value):
    return value == '1'

def _as_number(kind, message):
    def read(value):
        try:
            return kind(value)
        except (TypeError, ValueError):
            raise ValidationError([message])
    return read

_as_int = _as_number(int, 'Not a valid integer.')

def _as_float(value):
    number = _as_number(float, 'Not a valid number.')(value)
    if number != number or number in (float('inf'), float('-inf')):
        raise ValidationError(['Special numeric values (nan or infinity) are not permitted.'])
    return number

def _as_decimal(value):
    import decimal
    try:
        return decimal.Decimal(str(value))
    except decimal.InvalidOperation:
        raise ValidationError(['Not a valid number.'])

def _as_text(value):
    if not isinstance(value, str):
        raise ValidationError(['Not a valid string.'])
    return value

def _as_json(value):
    import json
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise ValidationError('Not valid JSON.')

def _raw(value):
    return value

def _subcast(cast):
    if cast is None:
        return _raw
    known = {str: _as_text, int: _as_int, float: _as_float, bool: _as_bool}
    return known[cast] if cast in known else cast

def _as_list(value, subcast=None, delimiter=','):
    parts = (value.split(delimiter) if value != '' else []) if isinstance(value, str) else value
    read = _subcast(subcast)
    errors = {}
    items = []
    for index, part in enumerate(parts):
        try:
            items.append(read(part))
        except ValidationError as error:
            errors[index] = error.messages
    if errors:
        raise ValidationError(errors)
    return items

def _as_dict(value, subcast_keys=None, subcast_values=None, delimiter=',', key_value_delimiter='=', subcast_key=None, subcast=None):
    if isinstance(value, dict):
        return value
    of_key = _subcast(subcast_keys or subcast_key)
    of_value = _subcast(subcast_values or subcast)
    pairs = [item.split(key_value_delimiter, 1) for item in value.split(delimiter) if value]
    return {of_key(pair[0].strip()): of_value(pair[1].strip()) for pair in pairs}

def _as_timedelta(value):
    import datetime
    if isinstance(value, datetime.timedelta):
        return value
    return datetime.timedelta(seconds=_as_number(int, 'Not a valid period of time.')(value))

def _as_date(value):
    import datetime
    try:
        return datetime.date.fromisoformat(value)
    except (TypeError, ValueError):
        raise ValidationError(['Not a valid date.'])

def _as_datetime(value):
    import datetime
    try:
        return datetime.datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise ValidationError(['Not a valid datetime.'])

def _as_path(value):
    import pathlib
    return pathlib.Path(value)

def _as_uuid(value):
    import uuid
    try:
        return uuid.UUID(value)
    except ValueError:
        raise ValidationError(['Not a valid UUID.'])

def _as_url(value):
    from urllib.parse import urlparse
    return urlparse(value)

_LEVELS = {'CRITICAL': 50, 'FATAL': 50, 'ERROR': 40, 'WARNING': 30, 'WARN': 30, 'INFO': 20, 'DEBUG': 10, 'NOTSET': 0}

def _as_log_level(value):
    try:
        return int(value)
    except ValueError:
        if value.upper() not in _LEVELS:
            raise ValidationError(['Not a valid log level.'])
        return _LEVELS[value.upper()]

def _as_enum(value, enum=None, type=None, ignore_case=False, by_value=False):
    chosen = enum or type
    if isinstance(value, chosen):
        return value
    if by_value:
        return chosen(value)
    for member in chosen:
        if member.name == value or (ignore_case and member.name.lower() == value.lower()):
            return member
    raise ValidationError(['Must be one of: ' + ', '.join([member.name for member in chosen]) + '.'])

def _as_database(value, **kwargs):
    import dj_database_url
    try:
        return dj_database_url.parse(value, **kwargs)
    except Exception as error:
        raise ValidationError('Not a valid database URL.') from error

def _as_email(value, **kwargs):
    import dj_email_url
    try:
        return dj_email_url.parse(value, **kwargs)
    except Exception as error:
        raise ValidationError('Not a valid email URL.') from error

def _as_cache(value, **kwargs):
    import django_cache_url
    try:
        return django_cache_url.parse(value, **kwargs)
    except Exception as error:
        raise ValidationError(error.args[0]) from error

def _method(read, how, casts_default=False):
    def method(self, name, default=..., subcast=None, *, validate=None, **kwargs):
        if self._sealed:
            raise EnvSealedError('Env has already been sealed. New values cannot be parsed.')
        if subcast is not None:
            kwargs['subcast'] = subcast
        key, value = self._find(name, how, default)
        if _is_sentinel(value, _MISSING):
            if default is ...:
                if self.eager:
                    kind = EnvError if _before('environs', 15, 1) else EnvNotSetError
                    raise kind(f'Environment variable "{key}" not set')
                self._errors.setdefault(key, []).append('Environment variable not set.')
                return None
            if default is None or not (casts_default or _before('environs', 14)):
                return default
            value = default
        try:
            value = read(value, **kwargs)
            for check in _checks(validate):
                check(value)
        except (EnvError, ValidationError) as error:
            messages = getattr(error, 'messages', [error.args[0]])
            if self.eager:
                raise EnvValidationError(f'Environment variable "{key}" invalid: {error.args[0]}', messages) from error
            self._errors.setdefault(key, []).extend(messages)
        return value
    return method

def _checks(validate):
    if validate is None:
        return []
    return list(validate) if isinstance(validate, (list, tuple)) else [validate]

class _Prefixed:
    def __init__(self, env, prefix):
        self.env = env
        self.prefix = prefix

    def __enter__(self):
        self.old = self.env._prefix
        self.env._prefix = self.prefix if self.old is None else self.old + self.prefix
        return self.env

    def __exit__(self, *args):
        self.env._prefix = self.old

class Env:
    __call__ = _method(_raw, 'env')
    str = _method(_as_text, 'env.str')
    bool = _method(_as_bool, 'env.bool')
    int = _method(_as_int, 'env.int')
    float = _method(_as_float, 'env.float')
    decimal = _method(_as_decimal, 'env.decimal')
    list = _method(_as_list, 'env.list')
    dict = _method(_as_dict, 'env.dict')
    json = _method(_as_json, 'env.json')
    datetime = _method(_as_datetime, 'env.datetime')
    date = _method(_as_date, 'env.date')
    timedelta = _method(_as_timedelta, 'env.timedelta')
    path = _method(_as_path, 'env.path')
    uuid = _method(_as_uuid, 'env.uuid')
    url = _method(_as_url, 'env.url')
    log_level = _method(_as_log_level, 'env.log_level')
    enum = _method(_as_enum, 'env.enum')
    dj_db_url = _method(_as_database, 'env.dj_db_url', True)
    dj_email_url = _method(_as_email, 'env.dj_email_url', True)
    dj_cache_url = _method(_as_cache, 'env.dj_cache_url', True)

    def __init__(self, *, eager=True, expand_vars=False, prefix=None):
        self.eager = eager
        self.expand_vars = expand_vars
        self._sealed = False
        self._prefix = prefix
        self._errors = {}
        self._environ = {}
        self._parsers = {}

    def _find(self, name, how, default):
        key = self._prefix + name if self._prefix else name
        found = _read(key, how, _MISSING) if default is ... else _read(key, how, _MISSING, default)
        if _is_sentinel(found, _MISSING) and key in self._environ:
            found = self._environ[key]
        if self.expand_vars and isinstance(found, str_type) and '$' in found:
            return key, _unknown(found, 'str')
        return key, found

    def read_env(self=None, path=None, *args, recurse=True, verbose=False, override=False, return_path=False):
        from dotenv import dotenv_values, load_dotenv
        if not isinstance(self, Env):
            self, path = None, self
        if args:
            recurse = args[0]
        start = os.path.join(os.path.dirname(_caller_file()), '.env') if path is None else os.path.abspath(os.fspath(path))
        folder, name = os.path.split(start)
        found = None
        while True:
            candidate = os.path.join(folder, name)
            if os.path.exists(candidate):
                found = candidate
                break
            if not recurse or folder == '/':
                break
            folder = os.path.dirname(folder)
        if found is not None:
            if _before('environs', 15) or self is None:
                load_dotenv(found, override=override)
            else:
                for key, value in dotenv_values(found).items():
                    if value is not None and (override or key not in self._environ):
                        self._environ[key] = value
        return found if return_path else found is not None

    def prefixed(self, prefix):
        return _Prefixed(self, prefix)

    def seal(self):
        self._sealed = True
        if self._errors:
            errors = self._errors
            self._errors = {}
            raise EnvValidationError(f'Environment variables invalid: {errors}', errors)

    def add_parser(self, name, func):
        if hasattr(self, name):
            raise ParserConflictError(f"Env already has a method with name '{name}'. Use a different name.")
        self._parsers[name] = _method(func, f'env.{name}', True)

    def parser_for(self, name):
        def decorator(func):
            self.add_parser(name, func)
            return func
        return decorator

    def __getattr__(self, name):
        if name in ('_parsers', '_prefix') or name not in self._parsers:
            raise AttributeError(f'{self} has no attribute {name}')
        parser = self._parsers[name]
        return lambda *args, **kwargs: parser(self, *args, **kwargs)

str_type = str
env = Env()
import environs.validate as validate
`

/** marshmallow's validators, as far as settings use them. */
const VALIDATE = `
from environs import ValidationError

class OneOf:
    def __init__(self, choices, labels=None, *, error=None):
        self.choices = choices
        self.error = error or 'Must be one of: {choices}.'

    def __call__(self, value):
        if value not in self.choices:
            raise ValidationError([self.error.format(input=value, choices=', '.join([str(one) for one in self.choices]), labels='')])
        return value

class Length:
    def __init__(self, min=None, max=None, *, equal=None, error=None):
        self.min = min
        self.max = max
        self.equal = equal
        self.error = error

    def __call__(self, value):
        size = len(value)
        if self.equal is not None and size != self.equal:
            raise ValidationError([self.error or f'Length must be {self.equal}.'])
        if self.min is not None and size < self.min:
            raise ValidationError([self.error or f'Shorter than minimum length {self.min}.'])
        if self.max is not None and size > self.max:
            raise ValidationError([self.error or f'Longer than maximum length {self.max}.'])
        return value

class Range:
    def __init__(self, min=None, max=None, *, min_inclusive=True, max_inclusive=True, error=None):
        self.min = min
        self.max = max
        self.min_inclusive = min_inclusive
        self.max_inclusive = max_inclusive
        self.error = error

    def __call__(self, value):
        if self.min is not None and (value < self.min if self.min_inclusive else value <= self.min):
            sign = 'greater than or equal to' if self.min_inclusive else 'greater than'
            raise ValidationError([self.error or f'Must be {sign} {self.min}.'])
        if self.max is not None and (value > self.max if self.max_inclusive else value >= self.max):
            sign = 'less than or equal to' if self.max_inclusive else 'less than'
            raise ValidationError([self.error or f'Must be {sign} {self.max}.'])
        return value
`

export const ENVIRONS_PROGRAMS: readonly LibraryProgram[] = [
  {
    name: 'environs',
    natives: [BEFORE, CALLER_FILE, IS_KNOWN, IS_SENTINEL, READ, UNKNOWN],
    others: ['FileAwareEnv', 'fields', 'types'],
    text: TEXT,
  },
  {
    name: 'environs.validate',
    natives: [],
    others: [
      'Email',
      'URL',
      'Regexp',
      'Equal',
      'Predicate',
      'NoneOf',
      'ContainsOnly',
      'ContainsNoneOf',
      'And',
      'Validator',
    ],
    text: VALIDATE,
  },
]
