/** What each parser of environs makes of a text, by marshmallow's fields, which are strict. Source: src/environs/__init__.py, marshmallow's fields.py. */
export const ENVIRONS_READERS = `
import os
from marshmallow import ValidationError

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
    raise ValidationError('Not a valid boolean.')

def _unknown_bool(value):
    return value == '1'

def _as_number(kind, message):
    def read(value):
        try:
            return kind(value)
        except (TypeError, ValueError):
            raise ValidationError(message)
    return read

_as_int = _as_number(int, 'Not a valid integer.')

def _as_float(value):
    number = _as_number(float, 'Not a valid number.')(value)
    if number != number or number in (float('inf'), float('-inf')):
        raise ValidationError('Special numeric values (nan or infinity) are not permitted.')
    return number

def _as_decimal(value):
    import decimal
    try:
        number = decimal.Decimal(str(value))
    except decimal.InvalidOperation:
        raise ValidationError('Not a valid number.')
    if str(number).lower().lstrip('-+s') in ('nan', 'infinity'):
        raise ValidationError('Special numeric values (nan or infinity) are not permitted.')
    return number

def _as_text(value):
    if not isinstance(value, str):
        raise ValidationError('Not a valid string.')
    return value

def _as_json(value):
    import json
    if not isinstance(value, str):
        return json.loads(value) if _before('environs', 11) else value
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
    if value is None and _before('environs', 11):
        raise AttributeError("'NoneType' object has no attribute 'split'")
    if value is None:
        return None
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
    if _before('environs', 14, 2):
        key_value_delimiter = '='
    if _before('environs', 11):
        delimiter = ','
    of_key = _subcast(subcast_keys or subcast_key)
    of_value = _subcast(subcast_values or subcast)
    pairs = [item.split(key_value_delimiter, 1) for item in value.split(delimiter) if value]
    return {of_key(key.strip()): of_value(text.strip()) for key, text in pairs}

_DURATION = '\\s*' + ''.join([f'(?:(-?\\d+)\\s*{unit}\\s*)?' for unit in ('w', 'd', 'h', 'm', 's', 'ms', '[µu]s')])
_UNITS = ('weeks', 'days', 'hours', 'minutes', 'seconds', 'milliseconds', 'microseconds')
_AMOUNT = '(\\d+(?:\\.\\d+)?)'
_ISO_DURATION = f'\\s*([+-]?)P(?:{_AMOUNT}W|(?:{_AMOUNT}D)?(?:T(?:{_AMOUNT}H)?(?:{_AMOUNT}M)?(?:{_AMOUNT}S)?)?)\\s*'
_ISO_SECONDS = (604800, 86400, 3600, 60, 1)

def _as_timedelta(value, precision='seconds', format=None, serialization_type=None):
    import datetime
    import re
    if isinstance(value, datetime.timedelta):
        return value
    if isinstance(value, str) and not _before('environs', 11, 2):
        if format == 'iso8601':
            match = re.match(_ISO_DURATION + '$', value)
            if match:
                amounts = zip(match.groups()[1:], _ISO_SECONDS)
                seconds = sum([float(amount) * size for amount, size in amounts if amount is not None])
                return datetime.timedelta(seconds=-seconds if match[1] == '-' else seconds)
        else:
            match = re.match(_DURATION + '$', value)
            if match and any(match.groups()):
                amounts = zip(_UNITS, match.groups())
                return datetime.timedelta(**{unit: int(amount) for unit, amount in amounts if amount is not None})
    number = _as_number(int, 'Not a valid period of time.')(value)
    try:
        return datetime.timedelta(**{precision.lower(): number})
    except OverflowError:
        raise ValidationError('Not a valid period of time.')

_ISO_DATE = '\\d{4}-\\d{1,2}-\\d{1,2}'
_ISO_TIME = '\\d{1,2}:\\d{1,2}(?::\\d{1,2}(?:\\.\\d{1,12})?)?'
_ISO_ZONE = '(?:Z|[+-]\\d{2}(?::?\\d{2})?)?'

def _as_date(value):
    import datetime
    try:
        return datetime.date.fromisoformat(value)
    except (TypeError, ValueError):
        raise ValidationError('Not a valid date.')

def _as_datetime(value):
    import datetime
    import re
    if isinstance(value, str) and not re.fullmatch(_ISO_DATE + '[T ]' + _ISO_TIME + _ISO_ZONE, value):
        raise ValidationError('Not a valid datetime.')
    try:
        return datetime.datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise ValidationError('Not a valid datetime.')

def _as_time(value):
    import datetime
    import re
    if isinstance(value, str) and not re.match(_ISO_TIME, value):
        raise ValidationError('Not a valid time.')
    try:
        return datetime.time.fromisoformat(value)
    except (TypeError, ValueError):
        raise ValidationError('Not a valid time.')

def _as_path(value):
    import pathlib
    return pathlib.Path(value)

def _as_uuid(value):
    import uuid
    try:
        return uuid.UUID(value)
    except ValueError:
        raise ValidationError('Not a valid UUID.')

_PLAIN_URL = r'https?://(localhost|([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,6})(:[0-9]+)?(/[\\w./%?=&-]*)?\\Z'

def _as_url(value):
    import re
    from urllib.parse import urlparse
    scheme, separator, _ = value.partition('://')
    if not separator or scheme.lower() not in ('http', 'https', 'ftp', 'ftps'):
        raise ValidationError(['Not a valid URL.'])
    # Of what is not plain marshmallow refuses some.
    if not re.match(_PLAIN_URL, value) and _undecided(value):
        raise ValidationError(['Not a valid URL.'])
    return urlparse(value)

_LEVELS = {'CRITICAL': 50, 'FATAL': 50, 'ERROR': 40, 'WARNING': 30, 'WARN': 30, 'INFO': 20, 'DEBUG': 10, 'NOTSET': 0}

def _as_log_level(value):
    try:
        return int(value)
    except ValueError:
        if value.upper() not in _LEVELS:
            raise ValidationError('Not a valid log level.')
        return _LEVELS[value.upper()]

def _as_enum(value, enum=None, type=None, by_value=False, **kwargs):
    chosen = enum or type
    if isinstance(value, chosen):
        return value
    if _before('environs', 13):
        ignore_case = kwargs.get('ignore_case', False)
        for name, member in chosen.__members__.items():
            if name == value or (ignore_case and member.name.lower() == value.lower()):
                return member
        raise ValidationError(f"Not a valid '{chosen.__name__}' enum.")
    if by_value:
        try:
            return chosen(value)
        except ValueError:
            raise ValidationError('Must be one of: ' + ', '.join([str(member.value) for member in chosen]) + '.')
    if value in chosen.__members__:
        return chosen.__members__[value]
    raise ValidationError('Must be one of: ' + ', '.join(chosen.__members__) + '.')

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

`
