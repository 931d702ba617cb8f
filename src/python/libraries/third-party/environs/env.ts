/** `Env`: from 14.0 on a default is taken as it is; from 15.0 on `read_env` leaves os.environ alone. Source: src/environs/__init__.py of each tag. */
export const ENVIRONS_ENV = `
import re
_VARIABLE = re.compile(r'(?<!\\\\)\\$\\{([A-Za-z0-9_]+)(:-[^\\}:]*)?\\}')

# A variable within a text that is not set; before 14.0 no default made up for it.
_LOST = _Missing()

def _method(read, how, casts_default=False):
    def method(self, name, default=..., subcast=None, *, validate=None, **kwargs):
        if self._sealed:
            raise EnvSealedError('Env has already been sealed. New values cannot be parsed.')
        if subcast is not None:
            kwargs['subcast'] = subcast
        key, value = self._find(name, how, default)
        if _is_sentinel(value, _LOST):
            value, default = _MISSING, ...
        if _is_sentinel(value, _MISSING):
            if default is ...:
                if self.eager:
                    kind = EnvError if _before('environs', 15, 1) else EnvNotSetError
                    raise kind(f'Environment variable "{key}" not set')
                self._errors.setdefault(key, []).append('Environment variable not set.')
                return None
            splits = read is _as_list or read is _as_json or read is _as_dict
            taken = default is None and not (splits and _before('environs', 11))
            if not casts_default and (taken or not _before('environs', 14)):
                return default
            value = default
        try:
            value = read(value, **kwargs)
            _run(_checks(validate), value)
        except (EnvError, ValidationError) as error:
            messages = getattr(error, 'messages', [error.args[0]])
            if self.eager:
                raise EnvValidationError(f'Environment variable "{key}" invalid: {error.args[0]}', messages) from error
            self._errors.setdefault(key, []).extend(messages)
        return value
    return method

def _run(checks, value):
    messages = []
    for check in checks:
        try:
            passed = check(value)
        except ValidationError as error:
            messages.extend(error.messages if isinstance(error.messages, list) else [error.messages])
        else:
            # Before marshmallow 4 what gives False refuses, too.
            if passed is False and _before('marshmallow', 4):
                messages.append('Invalid value.')
    if messages:
        raise ValidationError(messages)

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
    time = _method(_as_time, 'env.time')
    timedelta = _method(_as_timedelta, 'env.timedelta')
    path = _method(_as_path, 'env.path')
    uuid = _method(_as_uuid, 'env.uuid')
    url = _method(_as_url, 'env.url')
    log_level = _method(_as_log_level, 'env.log_level')
    _enum = _method(_as_enum, 'env.enum')

    def enum(self, name, default=..., **kwargs):
        if not _before('environs', 14) and 'enum' not in kwargs:
            raise TypeError("Enum.__init__() missing 1 required positional argument: 'enum'")
        # What older versions of environs, and of marshmallow, took.
        if 'ignore_case' in kwargs and not _before('environs', 13) and not _before('marshmallow', 4):
            raise TypeError("Field.__init__() got an unexpected keyword argument 'ignore_case'")
        return self._enum(name, default, **kwargs)

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

    def __repr__(self):
        return f'<Env(eager={self.eager}, expand_vars={self.expand_vars})>'

    def _find(self, name, how, default):
        key = self._prefix + name if self._prefix else name
        # From 14.0 on a default is not looked into for variables.
        fallback = default if _before('environs', 14) and default is not ... else _MISSING
        found = self._lookup(key, how, default)
        if not self.expand_vars:
            return key, found
        return self._expand(key, how, fallback if _is_sentinel(found, _MISSING) else found, fallback)

    def _lookup(self, key, how, default):
        found = _read(key, how, _MISSING) if default is ... else _read(key, how, _MISSING, default)
        if _is_sentinel(found, _MISSING) and key in self._environ:
            return self._environ[key]
        return found

    def _expand(self, key, how, value, fallback):
        if not isinstance(value, str_type):
            return key, value
        if not _is_known(value):
            return key, _unknown(value, 'str')
        # Before 14.6 what follows a variable at the start was lost.
        whole = _VARIABLE.match(value) if _before('environs', 14, 6) else _VARIABLE.fullmatch(value)
        if whole:
            name, own = whole.groups()
            if own is not None:
                fallback = own[2:]
            elif not _is_sentinel(fallback, _MISSING) and value == fallback:
                fallback = _MISSING
            return name, self._value_of(name, how, fallback)
        parts = []
        last = 0
        for match in _VARIABLE.finditer(value):
            name, own = match.groups()
            part = self._value_of(name, how, _MISSING if own is None else own[2:])
            if _is_sentinel(part, _MISSING):
                return name, _LOST if _before('environs', 14) else part
            parts.append(value[last:match.start()])
            parts.append(part)
            last = match.end()
        if not parts:
            return key, value.replace('\\\\$', '$')
        return name, ''.join(parts) + value[last:]

    def _value_of(self, name, how, fallback):
        found = self._lookup(name, how, ... if _is_sentinel(fallback, _MISSING) else fallback)
        return self._expand(name, how, fallback if _is_sentinel(found, _MISSING) else found, fallback)[1]

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
        loaded = found is not None
        if loaded:
            if _before('environs', 15) or self is None:
                loaded = load_dotenv(found, override=override)
            else:
                for key, value in dotenv_values(found).items():
                    if value is not None and (override or key not in self._environ):
                        self._environ[key] = value
        if _before('environs', 11):
            return None
        return found if return_path else loaded

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
        if name in ('dump', 'add_parser_from_field'):
            return _unknown(self, 'method')
        if name in ('_parsers', '_prefix') or name not in self._parsers:
            raise AttributeError(f'{self} has no attribute {name}')
        parser = self._parsers[name]
        return lambda *args, **kwargs: parser(self, *args, **kwargs)

str_type = str

if not _before('environs', 14, 3):
    class FileAwareEnv(Env):
        def __init__(self, *, file_suffix='_FILE', eager=True, expand_vars=False, prefix=None, strip_whitespace=False):
            self.file_suffix = file_suffix
            self.strip_whitespace = strip_whitespace
            super().__init__(eager=eager, expand_vars=expand_vars, prefix=prefix)

        def _lookup(self, key, how, default):
            name = key + self.file_suffix
            path = os.environ.get(name) or self._environ.get(name)
            if not path:
                return super()._lookup(key, how, default)
            try:
                with open(path) as file:
                    text = file.read()
            except (FileNotFoundError, IsADirectoryError, PermissionError) as error:
                raise ValueError(f'The value of {name} must be a readable file path.') from error
            return text.strip() if self.strip_whitespace else text

if not _before('environs', 14):
    env = Env()
if not _before('environs', 14, 1):
    import marshmallow.validate as validate
`
