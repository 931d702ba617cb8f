import type { LibraryProgram } from '../../native.ts'
import { UNDECIDED } from './support.ts'

/** What marshmallow's validators raise. Source: marshmallow's exceptions.py. */
const MARSHMALLOW = `
class MarshmallowError(Exception):
    pass

class ValidationError(MarshmallowError):
    def __init__(self, message, field_name='_schema', data=None, valid_data=None, **kwargs):
        self.messages = [message] if isinstance(message, (str, bytes)) else message
        self.field_name = field_name
        super().__init__(message)
`

/** marshmallow's validators, as far as settings use them. Source: marshmallow's validate.py. */
const VALIDATE = `
from marshmallow import ValidationError

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
            raise ValidationError([self._message(value, 'Length must be {equal}.')])
        both = 'Length must be between {min} and {max}.' if self.min is not None and self.max is not None else None
        if self.min is not None and size < self.min:
            raise ValidationError([self._message(value, both or 'Shorter than minimum length {min}.')])
        if self.max is not None and size > self.max:
            raise ValidationError([self._message(value, both or 'Longer than maximum length {max}.')])
        return value

    def _message(self, value, message):
        return (self.error or message).format(input=value, min=self.min, max=self.max, equal=self.equal)

class Range:
    def __init__(self, min=None, max=None, *, min_inclusive=True, max_inclusive=True, error=None):
        self.min = min
        self.max = max
        self.min_inclusive = min_inclusive
        self.max_inclusive = max_inclusive
        self.error = error

    def __call__(self, value):
        low = 'greater than or equal to {min}' if self.min_inclusive else 'greater than {min}'
        high = 'less than or equal to {max}' if self.max_inclusive else 'less than {max}'
        bounds = [low] * (self.min is not None) + [high] * (self.max is not None)
        message = (self.error or 'Must be ' + ' and '.join(bounds) + '.').format(input=value, min=self.min, max=self.max)
        if self.min is not None and (value < self.min if self.min_inclusive else value <= self.min):
            raise ValidationError([message])
        if self.max is not None and (value > self.max if self.max_inclusive else value >= self.max):
            raise ValidationError([message])
        return value

import re as _re

class Equal:
    def __init__(self, comparable, *, error=None):
        self.comparable = comparable
        self.error = error or 'Must be equal to {other}.'

    def __call__(self, value):
        if value != self.comparable:
            raise ValidationError([self.error.format(input=value, other=self.comparable)])
        return value

class Regexp:
    def __init__(self, regex, flags=0, *, error=None):
        self.regex = _re.compile(regex, flags) if isinstance(regex, str) else regex
        self.error = error or 'String does not match expected pattern.'

    def __call__(self, value):
        if self.regex.match(value) is None:
            raise ValidationError([self.error.format(input=value, regex=self.regex.pattern)])
        return value

class NoneOf:
    def __init__(self, iterable, *, error=None):
        self.iterable = iterable
        self.error = error or 'Invalid input.'

    def __call__(self, value):
        if value in self.iterable:
            raise ValidationError([self.error.format(input=value, values=', '.join([str(one) for one in self.iterable]))])
        return value

class ContainsOnly(OneOf):
    def __call__(self, value):
        for one in value:
            if one not in self.choices:
                raise ValidationError(['One or more of the choices you made was not in: ' + ', '.join([str(one) for one in self.choices]) + '.'])
        return value

class ContainsNoneOf(NoneOf):
    def __call__(self, value):
        for one in value:
            if one in self.iterable:
                raise ValidationError(['One or more of the choices you made was in: ' + ', '.join([str(one) for one in self.iterable]) + '.'])
        return value

class Predicate:
    def __init__(self, method, *, error=None, **kwargs):
        self.method = method
        self.error = error or 'Invalid input.'
        self.kwargs = kwargs

    def __call__(self, value):
        if not getattr(value, self.method)(**self.kwargs):
            raise ValidationError([self.error.format(input=value, method=self.method)])
        return value

class And:
    def __init__(self, *validators, error=None):
        self.validators = validators

    def __call__(self, value):
        messages = []
        for validator in self.validators:
            try:
                validator(value)
            except ValidationError as error:
                messages.extend(error.messages)
        if messages:
            raise ValidationError(messages)
        return value

_ATOM = "[-!#$%&'*+/=?^\\x60{}|~\\w]+"
_USER = _re.compile(_ATOM + '(\\.' + _ATOM + ')*\\Z')
_LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
_DOMAIN = _re.compile('(?:' + _LABEL + '\\.)+[a-z0-9-]{2,}\\Z', _re.I)
_HOST = '(?:(?:' + _LABEL + '\\.)+[a-z0-9-]{2,}\\.?|localhost|\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[a-f0-9]*:[a-f0-9:]+\\]'
_USERINFO = "(?:(?:[a-z0-9._~!$&'()*+,;=:-]|%[0-9a-f]{2})*@)?"

class Email:
    def __init__(self, *, error=None):
        self.error = error or 'Not a valid email address.'

    def __call__(self, value):
        user, at, domain = value.rpartition('@')
        is_plain = at and _USER.match(user) and (domain == 'localhost' or _DOMAIN.match(domain))
        # What is quoted, a literal address or an international name may be one all the same.
        may_be = at and (user.startswith('"') or domain.startswith('[') or not value.isascii())
        if not is_plain and (not may_be or _undecided(value)):
            raise ValidationError([self.error.format(input=value)])
        return value

class URL:
    def __init__(self, *, relative=False, absolute=True, schemes=None, require_tld=True, error=None):
        self.schemes = schemes or {'http', 'https', 'ftp', 'ftps'}
        self.error = error or 'Not a valid URL.'
        host = _HOST + (')' if require_tld else '|' + _LABEL + '\\.?)')
        start = '[a-z0-9.+-]*://' + _USERINFO + host + '(?::\\d+)?'
        rest = '(?:/?|[/?]\\S+)\\Z'
        self.regex = _re.compile((f'(?:{start})?{rest}' if absolute else rest) if relative else start + rest, _re.I)

    def __call__(self, value):
        scheme, separator, _ = value.partition('://')
        if not value or (separator and scheme.lower() not in self.schemes) or not self.regex.match(value):
            raise ValidationError([self.error.format(input=value)])
        return value
`

/** marshmallow, as far as environs hands its validators on. */
export const MARSHMALLOW_PROGRAMS: readonly LibraryProgram[] = [
  { name: 'marshmallow', natives: [], isOpen: true, text: MARSHMALLOW },
  {
    name: 'marshmallow.exceptions',
    natives: [],
    isOpen: true,
    text: 'from marshmallow import MarshmallowError, ValidationError\n',
  },
  { name: 'marshmallow.validate', natives: [UNDECIDED], others: ['Validator'], text: VALIDATE },
]
