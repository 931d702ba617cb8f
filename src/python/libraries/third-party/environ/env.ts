/** `Env`, which reads by what a scheme or a default says of a type. Source: environ/environ.py of each tag. */
export const ENVIRON_ENV = `
class Env(_Urls):
    ENVIRON = os.environ
    NOTSET = NoValue()
    BOOLEAN_TRUE_STRINGS = ('true', 'on', 'ok', 'y', 'yes', '1')

    def __init__(self, **scheme):
        self.smart_cast = True
        self.escape_proxy = False
        self.prefix = ''
        self.scheme = scheme

    def __call__(self, var, cast=None, default=NOTSET, parse_default=False):
        return self.get_value(var, cast=cast, default=default, parse_default=parse_default)

    def __contains__(self, var):
        return var in self.ENVIRON

    def str(self, var, default=NOTSET, multiline=False):
        value = self.get_value(var, cast=None if _before('django-environ', 0, 5) else str, default=default)
        return _multiline(value) if multiline else value

    if not _before('django-environ', 0, 13):
        def str(self, var, default=NOTSET, multiline=False, choices=None):
            value = self.get_value(var, cast=str, default=default)
            if choices and value not in choices:
                raise ImproperlyConfigured(_unknown(value, 'str'))
            return _multiline(value) if multiline else value

    if _before('django-environ', 0, 10):
        def unicode(self, var, default=NOTSET):
            return self.get_value(var, cast=str, default=default)

    if _before('django-environ', 0, 4, 5):
        def str(self, var, default=NOTSET):
            return self.get_value(var, default=default)
    else:
        def bytes(self, var, default=NOTSET, encoding='utf8'):
            value = self.get_value(var, cast=str, default=default)
            return value.encode(encoding) if hasattr(value, 'encode') else value

    def bool(self, var, default=NOTSET):
        return self.get_value(var, cast=bool, default=default)

    def int(self, var, default=NOTSET):
        return self.get_value(var, cast=int, default=default)

    def float(self, var, default=NOTSET):
        return self.get_value(var, cast=float, default=default)

    def json(self, var, default=NOTSET):
        import json
        return self.get_value(var, cast=json.loads, default=default)

    def list(self, var, cast=None, default=NOTSET):
        return self.get_value(var, cast=[cast] if cast else list, default=default)

    def tuple(self, var, cast=None, default=NOTSET):
        return self.get_value(var, cast=(cast,) if cast else tuple, default=default)

    def dict(self, var, cast=dict, default=NOTSET):
        return self.get_value(var, cast=cast, default=default)

    def url(self, var, default=NOTSET):
        from urllib.parse import urlparse
        return self.get_value(var, cast=urlparse, default=default, parse_default=True)

    def _url_text(self, var, default):
        value = self.get_value(var, cast=_text_of_url, default=default, parse_default=True)
        return value

    def db_url(self, var='DATABASE_URL', default=NOTSET, engine=None):
        return self.db_url_config(self.get_value(var, default=default), engine=engine)

    db = db_url

    def cache_url(self, var='CACHE_URL', default=NOTSET, backend=None):
        return self.cache_url_config(self._url_text(var, default), backend=backend)

    cache = cache_url

    def email_url(self, var='EMAIL_URL', default=NOTSET, backend=None):
        return self.email_url_config(self._url_text(var, default), backend=backend)

    email = email_url

    def search_url(self, var='SEARCH_URL', default=NOTSET, engine=None):
        return self.search_url_config(self._url_text(var, default), engine=engine)

    if not _before('django-environ', 0, 12):
        def channels_url(self, var='CHANNELS_URL', default=NOTSET, backend=None):
            return self.channels_url_config(self._url_text(var, default), backend=backend)

        channels = channels_url

    def path(self, var, default=NOTSET, **kwargs):
        return Path(self.get_value(var, default=default), **kwargs)

    def _lookup(self, name, default):
        if self.ENVIRON is os.environ:
            if _is_sentinel(default, self.NOTSET):
                return _read(name, 'env', self.NOTSET)
            return _read(name, 'env', default, default)
        try:
            return self.ENVIRON[name]
        except KeyError:
            return self.NOTSET

    def get_value(self, var, cast=None, default=NOTSET, parse_default=False):
        name = var if _before('django-environ', 0, 9) else f'{self.prefix}{var}'
        if name in self.scheme:
            declared = self.scheme[name]
            try:
                has_default = len(declared) == 2
            except TypeError:
                has_default = False
            if has_default:
                cast = declared[0] if _is_sentinel(cast, None) else cast
                if _is_sentinel(default, self.NOTSET):
                    default = declared[1]
            else:
                cast = declared if _is_sentinel(cast, None) else cast

        value = self._lookup(name, default)
        if _is_sentinel(value, self.NOTSET):
            if _is_sentinel(default, self.NOTSET):
                shown = var if _before('django-environ', 0, 12) else name
                failure = ImproperlyConfigured(f'Set the {shown} environment variable')
                if _before('django-environ', 0, 9):
                    raise failure
                raise failure from KeyError(name)
            value = default

        if _is_proxy(value):
            value = self.get_value(value.lstrip(b'$' if isinstance(value, bytes) else '$'), cast=cast, default=default)
        if self.escape_proxy and hasattr(value, 'replace'):
            value = value.replace('\\\\$', '$')

        # 0.4.5 takes the default's type whatever is asked for, and before it nothing did.
        takes_type = self.smart_cast if not _before('django-environ', 0, 5) else not _before('django-environ', 0, 4, 5)
        if takes_type and _is_sentinel(cast, None) and default is not None and not _is_sentinel(default, self.NOTSET):
            cast = type(default)
        if default is None and not _before('django-environ', 0, 8) and value == '':
            value = None
        if _differs(value, default):
            return self.parse_value(value, cast)
        if parse_default and (value if _before('django-environ', 0, 10) else value is not None):
            return self.parse_value(value, cast)
        return value

    @classmethod
    def parse_value(cls, value, cast):
        if _is_sentinel(cast, None):
            return value
        if not _is_known(cast):
            return cast(value)
        if cast is bool:
            return _bool(value, cls.BOOLEAN_TRUE_STRINGS)
        if isinstance(cast, list):
            return [cast[0](item) for item in value.split(',') if item]
        if isinstance(cast, tuple):
            return tuple([cast[0](item) for item in value.strip('(').strip(')').split(',') if item])
        if isinstance(cast, dict):
            return cls._parse_dict(value, cast)
        if cast is dict:
            if _before('django-environ', 0, 10):
                return dict([item.split('=') for item in value.split(',') if item])
            return dict([item.split('=', 1) for item in value.split(',') if item])
        if cast is list:
            return [item for item in value.split(',') if item]
        if cast is tuple:
            return tuple([item for item in value.strip('(').strip(')').split(',') if item])
        if cast is float:
            return _float(value)
        return cast(value)

    @classmethod
    def _parse_dict(cls, value, cast):
        of_key = cast.get('key', str)
        of_value = cast.get('value', str)
        by_key = cast.get('cast', {})
        parsed = {}
        for item in value.split(';'):
            if item:
                pair = item.split('=')
                key = of_key(pair[0])
                parsed[key] = cls.parse_value(pair[1], by_key.get(pair[0], of_value))
        return parsed

    @classmethod
    def read_env(cls, env_file=None, *args, **overrides):
        names = _read_env_parameters()
        options = dict(zip(names, args))
        for name in names:
            if name in overrides:
                options[name] = overrides.pop(name)
        if env_file is None:
            env_file = os.path.join(os.path.dirname(_caller_file()), '.env')
            if not os.path.exists(env_file):
                return
        try:
            parse_comments = options.get('parse_comments', False)
            if isinstance(env_file, str) or (hasattr(env_file, '__fspath__') and not _before('django-environ', 0, 6)):
                pairs = _assignments(str(env_file), parse_comments, options.get('encoding', 'utf8'))
            else:
                pairs = _lines(env_file.read(), parse_comments)
        except OSError:
            return
        found = [*pairs, *overrides.items()]
        if not _before('django-environ', 0, 8):
            found = {**overrides, **dict(pairs)}.items()
        for key, value in found:
            value = value if _before('django-environ', 0, 8) else str(value)
            if options.get('overwrite', False):
                cls.ENVIRON.update({key: value})
            else:
                cls.ENVIRON.setdefault(key, value)

def _read_env_parameters():
    if _before('django-environ', 0, 8):
        return ()
    if _before('django-environ', 0, 10):
        return ('overwrite',)
    if _before('django-environ', 0, 12):
        return ('overwrite', 'encoding')
    return ('overwrite', 'parse_comments', 'encoding')

if not _before('django-environ', 0, 8):
    class FileAwareEnv(Env):
        ENVIRON = _Mapping()

`
