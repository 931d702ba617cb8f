import type { LibraryProgram } from '../../native.ts'
import { DIFFERS, ENV_FILE, IS_PROXY, LITERAL, MULTILINE, TO_BOOL, TO_FLOAT } from './environ-casts.ts'
import { ENVIRON_URLS } from './environ-urls.ts'
import {
  BEFORE,
  CALLER_FILE,
  INSTALLED,
  IS_KNOWN,
  IS_SENTINEL,
  PORT,
  QUERY,
  QUOTE_URL,
  READ,
  SPLIT_URL,
  UNKNOWN,
  UNQUOTE,
  UNQUOTE_PLUS,
} from './support.ts'

const TEXT =
  `
import os
from django.core.exceptions import ImproperlyConfigured

class NoValue:
    def __repr__(self):
        return '<NoValue>'

class _Mapping:
    def __init__(self, env=None, cache=True):
        self.env = os.environ if env is None else env
        self.cache = cache
        self.files_cache = {}

    def __getitem__(self, key):
        if self.cache and key in self.files_cache:
            return self.files_cache[key]
        path = self.env.get(key + '_FILE')
        if not path:
            return self.env[key]
        with open(path, encoding='utf-8') as file:
            content = file.read()
        if self.cache:
            self.files_cache[key] = content
        return content

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __setitem__(self, key, value):
        self.env[key] = value
        if key.endswith('_FILE'):
            self.files_cache.pop(key[:-5], None)

    def setdefault(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default

    def update(self, other):
        for key in other:
            self[key] = other[key]

FileAwareMapping = _Mapping

` +
  ENVIRON_URLS +
  `
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

    def unicode(self, var, default=NOTSET):
        return self.get_value(var, cast=str, default=default)

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

    def channels_url(self, var='CHANNELS_URL', default=NOTSET, backend=None):
        if _before('django-environ', 0, 12):
            raise AttributeError("'Env' object has no attribute 'channels_url'")
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
            if hasattr(declared, '__len__') and len(declared) == 2:
                cast = declared[0] if _is_sentinel(cast, None) else cast
                if _is_sentinel(default, self.NOTSET):
                    default = declared[1]
            else:
                cast = declared if _is_sentinel(cast, None) else cast

        value = self._lookup(name, default)
        if _is_sentinel(value, self.NOTSET):
            if _is_sentinel(default, self.NOTSET):
                shown = var if _before('django-environ', 0, 12) else name
                raise ImproperlyConfigured(f'Set the {shown} environment variable')
            value = default

        if _is_proxy(value):
            value = self.get_value(value.lstrip(b'$' if isinstance(value, bytes) else '$'), cast=cast, default=default)
        if self.escape_proxy and hasattr(value, 'replace'):
            value = value.replace('\\\\$', '$')

        if self.smart_cast and _is_sentinel(cast, None) and default is not None and not _is_sentinel(default, self.NOTSET):
            if not _before('django-environ', 0, 4, 5):
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
                parsed[of_key(pair[0])] = cls.parse_value(pair[1], by_key.get(pair[0], of_value))
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
            if hasattr(env_file, 'read'):
                pairs = _lines(env_file.read())
            else:
                pairs = _assignments(env_file, options.get('parse_comments', False), options.get('encoding', 'utf8'))
        except OSError:
            return
        found = [*pairs, *overrides.items()]
        if not _before('django-environ', 0, 8):
            found = {**overrides, **dict(pairs)}.items()
        for key, value in found:
            if options.get('overwrite', False):
                cls.ENVIRON.update({key: str(value)})
            else:
                cls.ENVIRON.setdefault(key, str(value))

def _read_env_parameters():
    if _before('django-environ', 0, 8):
        return ()
    if _before('django-environ', 0, 10):
        return ('overwrite',)
    if _before('django-environ', 0, 12):
        return ('overwrite', 'encoding')
    return ('overwrite', 'parse_comments', 'encoding')

class FileAwareEnv(Env):
    ENVIRON = _Mapping()

class Path:
    def __init__(self, start='', *paths, **kwargs):
        if kwargs.get('is_file', False):
            start = os.path.dirname(start)
        self.__root__ = self._absolute_join(start, *paths, **kwargs)

    def path(self, *paths, **kwargs):
        return self.__class__(self.__root__, *paths, **kwargs)

    def file(self, name, *args, **kwargs):
        return open(self(name), *args, **kwargs)

    @property
    def root(self):
        return self.__root__

    def __call__(self, *paths, **kwargs):
        return self._absolute_join(self.__root__, *paths, **kwargs)

    def __eq__(self, other):
        if isinstance(other, Path) or _before('django-environ', 0, 9):
            return self.__root__ == other.__root__
        return self.__root__ == other

    def __ne__(self, other):
        return not self.__eq__(other)

    def __add__(self, other):
        return Path(self.__root__, other.__root__ if isinstance(other, Path) else other)

    def __sub__(self, other):
        if isinstance(other, int):
            return self.path('../' * other)
        if isinstance(other, str) and self.__root__.endswith(other):
            return Path(self.__root__.rstrip(other))
        raise TypeError(f"unsupported operand type(s) for -: '{type(self)}' and '{type(other)}' "
                        f"unless value of {type(self)} ends with value of {type(other)}")

    def __invert__(self):
        return self.path('..')

    def __contains__(self, item):
        inside = self.__root__ if self.__root__ == '/' else os.path.join(self.__root__, '')
        return item.__root__.startswith(inside)

    def __repr__(self):
        return f'<Path:{self.__root__}>'

    def __str__(self):
        return self.__root__

    def __getitem__(self, key):
        return self.__root__[key]

    def __fspath__(self):
        return self.__root__

    def rfind(self, *args, **kwargs):
        return self.__root__.rfind(*args, **kwargs)

    def find(self, *args, **kwargs):
        return self.__root__.find(*args, **kwargs)

    @staticmethod
    def _absolute_join(base, *paths, **kwargs):
        joined = os.path.abspath(os.path.join(base, *paths))
        if kwargs.get('required', False) and not os.path.exists(joined):
            raise ImproperlyConfigured(f'Create required path: {joined}')
        return joined
`

/** django-environ: what a scheme or a default says of a type is used to read a text. Source: environ/environ.py. */
export const environEnviron: LibraryProgram = {
  name: 'environ.environ',
  natives: [
    DIFFERS,
    ENV_FILE,
    IS_PROXY,
    LITERAL,
    MULTILINE,
    TO_BOOL,
    TO_FLOAT,
    BEFORE,
    CALLER_FILE,
    INSTALLED,
    IS_KNOWN,
    IS_SENTINEL,
    PORT,
    QUERY,
    QUOTE_URL,
    READ,
    SPLIT_URL,
    UNKNOWN,
    UNQUOTE,
    UNQUOTE_PLUS,
  ],
  others: ['logger', 'json', 'DJANGO_POSTGRES', 'REDIS_DRIVER', 'PYMEMCACHE_DRIVER', 'Openable'],
  text: TEXT,
}

export const environ: LibraryProgram = {
  name: 'environ',
  natives: [],
  others: ['compat', 'fileaware_mapping'],
  text: `
from environ.environ import Env, FileAwareEnv, FileAwareMapping, ImproperlyConfigured, NoValue, Path
`,
}
