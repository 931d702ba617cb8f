import type { LibraryProgram } from '../../native.ts'
import { BEFORE, IS_KNOWN, PORT, QUERY, READ, SPLIT_URL, UNKNOWN, UNQUOTE } from './support.ts'

/** dj-email-url: source dj_email_url.py. */
export const djEmailUrl: LibraryProgram = {
  name: 'dj_email_url',
  natives: [IS_KNOWN, PORT, QUERY, READ, SPLIT_URL, UNKNOWN, UNQUOTE],
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
    if 'timeout' in given:
        parsed['EMAIL_TIMEOUT'] = int(given['timeout'][0])
    if '_server_email' in given:
        parsed['SERVER_EMAIL'] = given['_server_email'][0]
    if '_default_from_email' in given:
        parsed['DEFAULT_FROM_EMAIL'] = given['_default_from_email'][0]
    return parsed
`,
}

/** django-cache-url: source django_cache_url/__init__.py. */
export const djangoCacheUrl: LibraryProgram = {
  name: 'django_cache_url',
  natives: [BEFORE, IS_KNOWN, PORT, QUERY, READ, SPLIT_URL, UNKNOWN],
  others: ['os', 're', 'urlparse', 'VERSION'],
  text: `
DEFAULT_ENV = 'CACHE_URL'
BUILTIN_DJANGO_BACKEND = 'django.core.cache.backends.redis.RedisCache'
_REDIS = 'django_redis.cache.RedisCache' if _before('django', 4) else BUILTIN_DJANGO_BACKEND
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

def config(env=DEFAULT_ENV, default='locmem://'):
    found = _read(env, 'django_cache_url.config', default, default)
    return parse(found) if found else {}

def parse(url):
    if not _is_known(url):
        return _unknown(url, 'dict')
    scheme, netloc, path, query, fragment, username, password, hostname = _split_url(url)
    given = {key.upper(): ';'.join(values) for key, values in _query(query).items()}
    backend = BACKENDS.get(scheme)
    if not backend:
        raise Exception(f'Unknown backend: "{scheme}"')
    library = given.get('LIB')
    if 'redis' in scheme and library in BACKENDS:
        backend = BACKENDS[library]
    if scheme in ('redis', 'rediss', 'hiredis') and (library or not netloc):
        return _unknown(url, 'dict')
    parsed = {'BACKEND': backend}
    options = {}
    if scheme == 'hiredis':
        options['PARSER_CLASS'] = 'redis.connection.HiredisParser'
    if not netloc:
        is_socket = scheme in ('memcached', 'pymemcached', 'pymemcache', 'djangopylibmc')
        parsed['LOCATION'] = 'unix://' + path if is_socket else path
    else:
        parsed['LOCATION'] = ';'.join(netloc.split(','))
        if scheme in ('redis', 'rediss', 'hiredis'):
            protocol = 'rediss' if scheme == 'rediss' else 'redis'
            place = f"{hostname}:{_port(netloc) or 6379}/{path[1:] or '0'}"
            if password and backend != BUILTIN_DJANGO_BACKEND:
                options['PASSWORD'] = password
            is_builtin = password and backend == BUILTIN_DJANGO_BACKEND
            parsed['LOCATION'] = f'{protocol}://:{password}@{place}' if is_builtin else f'{protocol}://{place}'
    if scheme == 'uwsgicache':
        parsed['LOCATION'] = parsed['LOCATION'] or 'default'
    for key in ('MAX_ENTRIES', 'CULL_FREQUENCY'):
        if key in given:
            options[key] = int(given.pop(key))
    if options:
        parsed['OPTIONS'] = options
    parsed.update(given)
    return parsed
`,
}
