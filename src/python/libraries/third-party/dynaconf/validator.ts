/** What a project asks of its settings when they are first read. Source: dynaconf/validator.py, dynaconf/validator_conditions.py. */
export const VALIDATOR = `
from dynaconf.nodes import empty
from dynaconf.utils import ensure_a_list

_V3110 = not _before('dynaconf', 3, 1, 10)
_V320 = not _before('dynaconf', 3, 2)
_V330 = not _before('dynaconf', 3, 3)

class ValidationError(Exception):
    def __init__(self, message, *args, **kwargs):
        self.details = kwargs.pop('details', [])
        super().__init__(message, *args, **kwargs)
        self.message = message

def _type_of(value, other):
    if isinstance(other, (type, tuple)):
        return isinstance(value, other)
    return _undecided(_open('a type that a validator of dynaconf asks for'))

def _matches(value, pattern):
    import re
    return bool(re.match(pattern, value))

_OPERATIONS = {
    'eq': lambda value, other: value == other,
    'ne': lambda value, other: value != other,
    'gt': lambda value, other: value > other,
    'lt': lambda value, other: value < other,
    'gte': lambda value, other: value >= other,
    'lte': lambda value, other: value <= other,
    'identity': lambda value, other: value is other,
    'is_type_of': _type_of,
    'is_in': lambda value, other: value in other,
    'is_not_in': lambda value, other: value not in other,
    'cont': lambda value, other: other in value,
    'len_eq': lambda value, other: len(value) == other,
    'len_ne': lambda value, other: len(value) != other,
    'len_min': lambda value, other: len(value) >= other,
    'len_max': lambda value, other: len(value) <= other,
    'startswith': lambda value, other: value.startswith(other),
    'endswith': lambda value, other: value.endswith(other),
}
if _V320:
    _OPERATIONS['ge'] = _OPERATIONS['gte']
    _OPERATIONS['le'] = _OPERATIONS['lte']
    _OPERATIONS['contains'] = _OPERATIONS['cont']

class Validator:
    default_messages = {
        'must_exist_true': '{name} is required in env {env}',
        'must_exist_false': '{name} cannot exists in env {env}',
        'condition': '{name} invalid for {function}({value}) in env {env}',
        'operations': '{name} must {operation} {op_value} but it is {value} in env {env}',
        'combined': 'combined validators failed {errors}',
    }

    def __init__(self, *names, must_exist=None, required=None, condition=None, when=None, env=None, messages=None, cast=None,
                 default=empty, description=None, apply_default_on_none=False, items_validators=None, **operations):
        self.messages = {**self.default_messages, **(messages or {})}
        if when is not None and not isinstance(when, Validator):
            raise TypeError('when must be Validator instance')
        if condition is not None and not callable(condition):
            raise TypeError('condition must be callable')
        self.names = names
        self.must_exist = must_exist if must_exist is not None else required
        self.condition = condition
        self.when = when
        self.cast = cast
        self.operations = operations
        self.default = default
        self.description = description
        self.apply_default_on_none = apply_default_on_none
        self.items_validators = items_validators
        self.envs = [env] if isinstance(env, str) else env if isinstance(env, (list, tuple)) else None

    def __or__(self, other):
        return OrValidator(self, other, description=self.description)

    def __and__(self, other):
        return AndValidator(self, other, description=self.description)

    def validate(self, settings, only=None, exclude=None, only_current_env=False, variable_path=None):
        current = settings.current_env
        envs = self.envs or [current]
        if self.when is not None:
            try:
                if self.when.envs is None:
                    self.when.envs = envs
                self.when.validate(settings, only=only, exclude=exclude)
            except ValidationError:
                return
        here = [env.upper() for env in envs]
        if (current.upper() in here) if only_current_env else here == [current.upper()]:
            for name in self.names:
                if (not only or any([name.startswith(one) for one in ensure_a_list(only)])) and not any(
                        [name.startswith(one) for one in ensure_a_list(exclude)]):
                    self._validate(settings, name, current)
        elif not only_current_env:
            _may_fail(ValidationError)

    def _fail(self, kind, **parts):
        raise ValidationError(self.messages[kind].format(**parts))

    def _validate(self, settings, name, env):
        default = self.default
        if default is not empty and callable(default):
            default = default(settings, self)
        if isinstance(default, str) and self.operations.get('is_type_of') is str and _V3110:
            default = f"'{default}'"
        try:
            value = settings.setdefault(name, default, apply_default_on_none=self.apply_default_on_none, env=env)
        except AttributeError:
            raise ValidationError(f'Mismatched type for {name}') if _V330 else _may_fail(ValidationError)
        if value is empty:
            if self.must_exist is True:
                self._fail('must_exist_true', name=name, env=env)
            return
        if self.must_exist is False:
            self._fail('must_exist_false', name=name, env=env)
        if _V320 or self.cast is not None:
            value = settings.get(name) if self.cast is None else self.cast(settings.get(name))
            if _V3110:
                settings.set(name, value, validate=False)
        for operation in ([] if _V330 else ['condition']) + sorted(self.operations, key=lambda one: one != 'is_type_of' and _V330) + (['condition'] if _V330 else []):
            if operation == 'condition':
                if self.condition is not None and not self.condition(value):
                    self._fail('condition', name=name, function=self.condition.__name__, value=value, env=env)
            elif operation not in _OPERATIONS:
                _may_fail(ValidationError)
            elif not self._holds(operation, value, name):
                self._fail('operations', name=name, operation=operation, op_value=self.operations[operation], value=value, env=env)
        if self.items_validators:
            _may_fail(ValidationError)

    def _holds(self, operation, value, name):
        if not _V330:
            return _OPERATIONS[operation](value, self.operations[operation])
        try:
            return _OPERATIONS[operation](value, self.operations[operation])
        except TypeError as error:
            raise ValidationError(f"Invalid Operation '{operation}' for type {type(value)!r} on '{name}': {error}")

class _Combined(Validator):
    def __init__(self, first, second, *args, **kwargs):
        self.validators = (first, second)
        super().__init__(*args, **kwargs)

    def _errors(self, settings, given):
        errors = []
        for validator in self.validators:
            try:
                validator.validate(settings, **given)
            except ValidationError as error:
                errors.append(str(error).replace('combined validators failed ', ''))
        return errors

class OrValidator(_Combined):
    def validate(self, settings, **given):
        errors = self._errors(settings, given)
        if len(errors) == len(self.validators):
            self._fail('combined', errors=' or '.join(errors))

class AndValidator(_Combined):
    def validate(self, settings, **given):
        errors = self._errors(settings, given)
        if errors:
            self._fail('combined', errors=' and '.join(errors))

class ValidatorList(list):
    def __init__(self, settings, validators=None):
        super().__init__(list(validators) if isinstance(validators, (list, tuple)) else [])
        self.settings = settings

    def register(self, *args, **kwargs):
        self.extend(list(args) + [one for many in kwargs.values() for one in many])

    def validate(self, only=None, exclude=None, only_current_env=False):
        for validator in self:
            validator.validate(self.settings, only=only, exclude=exclude, only_current_env=only_current_env or False)

    def validate_all(self, only=None, exclude=None, only_current_env=False, raise_error=True):
        errors = []
        for validator in self:
            try:
                validator.validate(self.settings, only=only, exclude=exclude, only_current_env=only_current_env or False)
            except ValidationError as error:
                errors.append(error)
        if errors and raise_error:
            raise ValidationError('; '.join([str(error) for error in errors]))
        return errors
`
