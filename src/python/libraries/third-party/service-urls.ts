import type { LibraryProgram } from '../../native.ts'
import { IS_KNOWN, READ, UNKNOWN } from './support.ts'
import { PORT, QUERY, SPLIT_URL, UNQUOTE } from './url-natives.ts'
import { BEFORE } from './versions.ts'

/** dj-email-url: source dj_email_url.py of each tag. */
export const djEmailUrl: LibraryProgram = {
  name: 'dj_email_url',
  natives: [BEFORE, IS_KNOWN, PORT, QUERY, READ, SPLIT_URL, UNKNOWN, UNQUOTE],
  others: ['os', 'urllib', 'warnings', 'unquote', 'TRUTHY'],
  text: `
DEFAULT_ENV = 'EMAIL_URL'
_SMTP = 'django.core.mail.backends.smtp.EmailBackend'
SCHEMES = {
    'smtp': _SMTP,
    'submission': _SMTP,
    'submit': _SMTP,
    'smtps': _SMTP,
    'console': 'django.core.mail.backends.console.EmailBackend',
    'file': 'django.core.mail.backends.filebased.EmailBackend',
    'memory': 'django.core.mail.backends.locmem.EmailBackend',
    'dummy': 'django.core.mail.backends.dummy.EmailBackend',
}
_YES = ('1', 'y', 'Y', 'yes', 'Yes', 'YES', 't', 'T', 'true', 'True', 'TRUE', 'on', 'On', 'ON')

def config(env=DEFAULT_ENV, default=None):
    found = _read(env, 'dj_email_url.config', default, default)
    return parse(found) if found else {}

def parse(url):
    if not _is_known(url):
        return _unknown(url, 'dict')
    scheme, netloc, path, query, fragment, username, password, hostname = _split_url(url)
    given = _query(query)
    parsed = {
        'EMAIL_FILE_PATH': path[1:].split('?', 2)[0],
        'EMAIL_HOST_USER': _unquote(username) if username else username,
        'EMAIL_HOST_PASSWORD': _unquote(password) if password else password,
        'EMAIL_HOST': hostname,
        'EMAIL_PORT': _port(netloc),
        'EMAIL_USE_SSL': False,
        'EMAIL_USE_TLS': scheme in ('smtps', 'submission', 'submit'),
        'EMAIL_TIMEOUT': None,
    }
    if scheme in SCHEMES:
        parsed['EMAIL_BACKEND'] = SCHEMES[scheme]
    if scheme == 'smtp':
        parsed['EMAIL_HOST'] = parsed['EMAIL_HOST'] or 'localhost'
        parsed['EMAIL_PORT'] = parsed['EMAIL_PORT'] or 25
    elif scheme in ('submission', 'submit'):
        parsed['EMAIL_PORT'] = parsed['EMAIL_PORT'] or 587
    for name in ('ssl', 'tls'):
        if name in given:
            if given[name][0] in _YES:
                parsed['EMAIL_USE_SSL'] = name == 'ssl'
                parsed['EMAIL_USE_TLS'] = name == 'tls'
            break
    if _before('dj-email-url', 1, 0, 5):
        del parsed['EMAIL_TIMEOUT']
    elif 'timeout' in given:
        parsed['EMAIL_TIMEOUT'] = int(given['timeout'][0])
    if _before('dj-email-url', 0, 2):
        return parsed
    if '_server_email' in given:
        parsed['SERVER_EMAIL'] = given['_server_email'][0]
    if '_default_from_email' in given:
        parsed['DEFAULT_FROM_EMAIL'] = given['_default_from_email'][0]
    return parsed
`,
}

/** django-cache-url: the libraries for Redis, and how a socket is written, differ between its versions. Source: django_cache_url of each tag. */
export const djangoCacheUrl: LibraryProgram = {
  name: 'django_cache_url',
  natives: [BEFORE, IS_KNOWN, PORT, QUERY, READ, SPLIT_URL, UNKNOWN],
  others: [
    'os',
    're',
    'urlparse',
    'VERSION',
    'DJANGO_REDIS_BACKEND',
    'DJANGO_REDIS_CACHE',
    'DJANGO_REDIS_CACHE_BACKEND',
    'DJANGO_REDIS_CACHE_LIB_KEY',
  ],
  text: `
import re

_V32 = not _before('django-cache-url', 3, 2)
_V33 = not _before('django-cache-url', 3, 3)
_V34 = not _before('django-cache-url', 3, 4)
_V341 = not _before('django-cache-url', 3, 4, 1)
_V344 = not _before('django-cache-url', 3, 4, 4)

DEFAULT_ENV = 'CACHE_URL'
if _V341:
    BUILTIN_DJANGO_BACKEND = 'django.core.cache.backends.redis.RedisCache'
_BUILTIN = 'django.core.cache.backends.redis.RedisCache'
_REDIS = _BUILTIN if _V34 and not _before('django', 4) else 'django_redis.cache.RedisCache'
BACKENDS = {
    'db': 'django.core.cache.backends.db.DatabaseCache',
    'dummy': 'django.core.cache.backends.dummy.DummyCache',
    'elasticache': 'django_elasticache.memcached.ElastiCache',
    'file': 'django.core.cache.backends.filebased.FileBasedCache',
    'locmem': 'django.core.cache.backends.locmem.LocMemCache',
    'uwsgicache': 'uwsgicache.UWSGICache',
    'memcached': 'django.core.cache.backends.memcached.PyLibMCCache',
    'djangopylibmc': 'django_pylibmc.memcached.PyLibMCCache',
    'pymemcached': 'django.core.cache.backends.memcached.MemcachedCache',
    'pymemcache': 'django.core.cache.backends.memcached.PyMemcacheCache',
    'redis-cache': 'redis_cache.RedisCache',
    'redis': _REDIS,
    'rediss': _REDIS,
    'hiredis': _REDIS,
}
if not _V33:
    del BACKENDS['pymemcache']
if not _V32:
    del BACKENDS['redis-cache'], BACKENDS['rediss']

def config(env=DEFAULT_ENV, default='locmem://'):
    found = _read(env, 'django_cache_url.config', default, default)
    return parse(found) if found else {}

def _socket(path):
    found = re.match(r'.+?([0-9]+)', path)
    start = 'unix://' if _V344 else 'unix:'
    if found:
        path = path[:path.rfind('/')]
    return f"{start}{path}{'?db=' if _V32 else ':'}{found.group(1) if found else '0'}"

def _pool(given):
    options = {key: given[key] for key in ('PARSER_CLASS', 'CONNECTION_POOL_CLASS') if key in given}
    if 'MAX_CONNECTIONS' in given or 'TIMEOUT' in given:
        own = ('MAX_CONNECTIONS', 'TIMEOUT')
        options['CONNECTION_POOL_CLASS_KWARGS'] = {key.lower(): int(given[key]) for key in own if key in given}
    return options

def parse(url):
    if not _is_known(url):
        return _unknown(url, 'dict')
    scheme, netloc, path, query, fragment, username, password, hostname = _split_url(url)
    given = {key.upper(): ';'.join(values) for key, values in _query(query).items()}
    backend = BACKENDS.get(scheme)
    if not backend:
        raise Exception(f'Unknown backend: "{scheme}"')
    library = given.get('LIB') if _V32 else None
    if library in BACKENDS and ('redis' in scheme if _V34 else scheme.startswith('redis')):
        backend = BACKENDS[library]
    parsed = {'BACKEND': backend}
    options = {}
    if scheme == 'hiredis':
        options['PARSER_CLASS'] = 'redis.connection.HiredisParser'
    if not netloc:
        sockets = ['memcached', 'pymemcached', 'djangopylibmc'] + ['pymemcache'] * _V34
        if scheme in sockets:
            parsed['LOCATION'] = ('unix://' if _V344 else 'unix:') + path
        elif scheme in ('redis', 'hiredis'):
            parsed['LOCATION'] = _socket(path)
        else:
            parsed['LOCATION'] = path
    else:
        parsed['LOCATION'] = ';'.join(netloc.split(','))
        if scheme in BACKENDS and scheme in ('redis', 'rediss', 'hiredis'):
            is_cache = library == 'redis-cache'
            is_builtin = _V341 and backend == _BUILTIN
            if password and not is_cache and not is_builtin:
                options['PASSWORD'] = password
            port = _port(netloc)
            if not _before('django-cache-url', 2):
                port = port or 6379
            protocol = 'rediss' if scheme == 'rediss' else 'redis'
            account = f':{password}@' if password and (is_cache or is_builtin) else ''
            parsed['LOCATION'] = f"{protocol}://{account}{hostname}:{port}/{path[1:] or '0'}"
            if is_cache:
                options.update(_pool(given))
    if options:
        parsed['OPTIONS'] = options
    if scheme == 'uwsgicache':
        parsed['LOCATION'] = parsed['LOCATION'] or 'default'
    own = {key: int(given.pop(key)) for key in ('MAX_ENTRIES', 'CULL_FREQUENCY') if key in given}
    if own:
        parsed['OPTIONS'] = {**options, **own}
    parsed.update(given)
    return parsed
`,
}
