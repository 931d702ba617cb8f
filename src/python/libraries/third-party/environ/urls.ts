/**
 * What django-environ makes of the URLs of services, as the base class of `Env`. Source: environ/environ.py and environ/compat.py of each
 * version.
 */
export const ENVIRON_URLS = `
def _django_before(major, minor):
    return _before('django', major, minor)

if _before('django-environ', 0, 4, 5) or _django_before(2, 0):
    _POSTGRES = 'django.db.backends.postgresql_psycopg2'
else:
    _POSTGRES = 'django.db.backends.postgresql'

def _redis_backend():
    if _before('django-environ', 0, 10):
        return 'redis_cache.RedisCache' if _installed('django-redis-cache') else 'django_redis.cache.RedisCache'
    if _before('django-environ', 0, 11):
        if not _django_before(4, 0):
            return 'django.core.cache.backends.redis.RedisCache'
        return 'redis_cache.RedisCache' if _installed('django-redis-cache') else 'django_redis.cache.RedisCache'
    if _installed('django-redis'):
        return 'django_redis.cache.RedisCache'
    return 'redis_cache.RedisCache' if _django_before(4, 0) else 'django.core.cache.backends.redis.RedisCache'

def _pymemcache_backend():
    old = _django_before(3, 2) or _before('django-environ', 0, 8)
    if old or not _installed('pymemcache'):
        return 'django.core.cache.backends.memcached.PyLibMCCache'
    return 'django.core.cache.backends.memcached.PyMemcacheCache'

_REDIS = _redis_backend()
_SMTP = 'django.core.mail.backends.smtp.EmailBackend'

def _text_of_url(url):
    return url if isinstance(url, (str, bytes)) else url.geturl()

def _as_number(text):
    return int(text) if hasattr(text, 'isdigit') and text.isdigit() else text

def _plain(text):
    if text is None:
        return None
    return _unquote_plus(text) if _before('django-environ', 0, 9) else _unquote(text)

class _Url:
    def __init__(self, text):
        (self.scheme, self.netloc, self.path, self.query, self.fragment,
         self.username, self.password, self.hostname) = _split_url(text)

    @property
    def port(self):
        return _port(self.netloc)

class _Urls:
    POSTGRES_FAMILY = ['postgres', 'postgresql', 'psql', 'pgsql', 'postgis']
    DEFAULT_DATABASE_ENV = 'DATABASE_URL'
    DB_SCHEMES = {
        'postgres': _POSTGRES,
        'postgresql': _POSTGRES,
        'psql': _POSTGRES,
        'pgsql': _POSTGRES,
        'postgis': 'django.contrib.gis.db.backends.postgis',
        'mysql': 'django.db.backends.mysql',
        'mysql2': 'django.db.backends.mysql',
        'mysql-connector': 'mysql.connector.django',
        'mysqlgis': 'django.contrib.gis.db.backends.mysql',
        'mssql': 'sql_server.pyodbc' if _before('django-environ', 0, 11) else 'mssql',
        'oracle': 'django.db.backends.oracle',
        'pyodbc': 'sql_server.pyodbc',
        'redshift': 'django_redshift_backend',
        'spatialite': 'django.contrib.gis.db.backends.spatialite',
        'sqlite': 'django.db.backends.sqlite3',
        'ldap': 'ldapdb.backends.ldap',
    }
    if _before('django-environ', 0, 4, 5):
        del DB_SCHEMES['mssql']
    if not _before('django-environ', 0, 12):
        DB_SCHEMES['cockroachdb'] = 'django_cockroachdb'
    _DB_BASE_OPTIONS = ['CONN_MAX_AGE', 'ATOMIC_REQUESTS', 'AUTOCOMMIT']
    if not _before('django-environ', 0, 5):
        _DB_BASE_OPTIONS.append('DISABLE_SERVER_SIDE_CURSORS')
    if not _before('django-environ', 0, 10):
        _DB_BASE_OPTIONS.append('CONN_HEALTH_CHECKS')

    DEFAULT_CACHE_ENV = 'CACHE_URL'
    CACHE_SCHEMES = {
        'dbcache': 'django.core.cache.backends.db.DatabaseCache',
        'dummycache': 'django.core.cache.backends.dummy.DummyCache',
        'filecache': 'django.core.cache.backends.filebased.FileBasedCache',
        'locmemcache': 'django.core.cache.backends.locmem.LocMemCache',
        'memcache': 'django.core.cache.backends.memcached.MemcachedCache',
        'pymemcache': _pymemcache_backend(),
        'rediscache': _REDIS,
        'redis': _REDIS,
    }
    if not _before('django-environ', 0, 5):
        CACHE_SCHEMES['rediss'] = _REDIS
    if not _before('django-environ', 0, 8):
        CACHE_SCHEMES['pylibmc'] = 'django.core.cache.backends.memcached.PyLibMCCache'
    _CACHE_BASE_OPTIONS = ['TIMEOUT', 'KEY_PREFIX', 'VERSION', 'KEY_FUNCTION', 'BINARY']

    DEFAULT_EMAIL_ENV = 'EMAIL_URL'
    EMAIL_SCHEMES = {
        'smtp': _SMTP,
        'smtps': _SMTP,
        'smtp+tls': _SMTP,
        'smtp+ssl': _SMTP,
        'consolemail': 'django.core.mail.backends.console.EmailBackend',
        'filemail': 'django.core.mail.backends.filebased.EmailBackend',
        'memorymail': 'django.core.mail.backends.locmem.EmailBackend',
        'dummymail': 'django.core.mail.backends.dummy.EmailBackend',
    }
    _EMAIL_BASE_OPTIONS = ['EMAIL_USE_TLS', 'EMAIL_USE_SSL']

    DEFAULT_SEARCH_ENV = 'SEARCH_URL'
    SEARCH_SCHEMES = {
        'elasticsearch': 'haystack.backends.elasticsearch_backend.ElasticsearchSearchEngine',
        'elasticsearch2': 'haystack.backends.elasticsearch2_backend.Elasticsearch2SearchEngine',
        'elasticsearch5': 'haystack.backends.elasticsearch5_backend.Elasticsearch5SearchEngine',
        'elasticsearch7': 'haystack.backends.elasticsearch7_backend.Elasticsearch7SearchEngine',
        'solr': 'haystack.backends.solr_backend.SolrEngine',
        'whoosh': 'haystack.backends.whoosh_backend.WhooshEngine',
        'xapian': 'haystack.backends.xapian_backend.XapianEngine',
        'simple': 'haystack.backends.simple_backend.SimpleEngine',
    }
    if _before('django-environ', 0, 7):
        del SEARCH_SCHEMES['elasticsearch5'], SEARCH_SCHEMES['elasticsearch7']
    CLOUDSQL = 'cloudsql'
    DEFAULT_CHANNELS_ENV = 'CHANNELS_URL'
    CHANNELS_SCHEMES = {
        'inmemory': 'channels.layers.InMemoryChannelLayer',
        'redis': 'channels_redis.core.RedisChannelLayer',
        'redis+pubsub': 'channels_redis.pubsub.RedisPubSubChannelLayer',
    }

    @classmethod
    def db_url_config(cls, url, engine=None):
        if not _is_known(url):
            return _unknown(url, 'dict')
        text = _text_of_url(url)
        if text == 'sqlite://:memory:':
            return {'ENGINE': cls.DB_SCHEMES['sqlite'], 'NAME': ':memory:'}
        if 'prometheus' in text.partition(':')[0] and not _before('django-environ', 0, 13):
            return _unknown(url, 'dict')
        lenient = not _before('django-environ', 0, 11)
        try:
            parts = _Url(text)
        except ValueError:
            if not lenient:
                raise
            parts = _Url(_quote_url(text))
        if lenient and not parts.path:
            parts = _Url(_quote_url(text))
        path = _unquote_plus(parts.path[1:].split('?', 2)[0])
        if parts.scheme == 'sqlite' and path == '':
            path = ':memory:'
        if parts.scheme == 'ldap':
            path = f'{parts.scheme}://{parts.hostname}'
            if parts.port:
                path += f':{parts.port}'

        hosts = parts.netloc.rsplit('@', 1)[-1]
        if ',' in hosts and parts.scheme in cls.POSTGRES_FAMILY and not _before('django-environ', 0, 9):
            pairs = [host.rsplit(':', 1) for host in hosts.split(',')]
            host = ','.join([pair[0] for pair in pairs])
            port = ','.join([pair[1] for pair in pairs if len(pair) > 1 and pair[1]])
        else:
            host = parts.hostname
            port = parts.port
        config = {
            'NAME': path or '',
            'USER': _plain(parts.username) or '',
            'PASSWORD': _plain(parts.password) or '',
            'HOST': host or '',
            'PORT': _as_number(port) or '',
        }
        if path.startswith('/') and (cls._has_socket(parts.scheme) or (cls.CLOUDSQL in path and not _before('django-environ', 0, 8))):
            config['HOST'], config['NAME'] = path.rsplit('/', 1)
        if parts.scheme == 'oracle':
            if path == '':
                config['NAME'] = config['HOST']
                config['HOST'] = ''
            if config['PORT']:
                config['PORT'] = str(config['PORT'])
            else:
                del config['PORT']
        if parts.query:
            options = {}
            for key, values in _query(parts.query).items():
                if key.upper() in cls._DB_BASE_OPTIONS:
                    config[key.upper()] = _as_number(values[0]) if _before('django-environ', 0, 4, 5) else _cast_literal(values[0])
                else:
                    options[key] = _as_number(values[0])
            config['OPTIONS'] = options
        if _before('django-environ', 0, 4, 5):
            if engine:
                config['ENGINE'] = engine
            if parts.scheme in cls.DB_SCHEMES:
                config['ENGINE'] = cls.DB_SCHEMES[parts.scheme]
        else:
            wanted = engine or parts.scheme
            config['ENGINE'] = cls.DB_SCHEMES.get(wanted, wanted)
        return config if config.get('ENGINE', False) else {}

    @classmethod
    def _has_socket(cls, scheme):
        if _before('django-environ', 0, 4, 5):
            return False
        return scheme == 'postgres' if _before('django-environ', 0, 6) else scheme in cls.POSTGRES_FAMILY

    @classmethod
    def cache_url_config(cls, url, backend=None):
        if not _is_known(url):
            return _unknown(url, 'dict')
        if not url and not _before('django-environ', 0, 5) and _before('django-environ', 0, 10):
            return {}
        parts = _Url(_text_of_url(url))
        if parts.scheme not in cls.CACHE_SCHEMES:
            if _before('django-environ', 0, 5):
                raise KeyError(parts.scheme)
            if parts.scheme in ('valkey', 'valkeys') and not _before('django-environ', 0, 13):
                return _unknown(url, 'dict')
            raise ImproperlyConfigured(f'Invalid cache schema {parts.scheme}')
        places = parts.netloc.split(',')
        config = {'BACKEND': cls.CACHE_SCHEMES[parts.scheme], 'LOCATION': places[0] if len(places) == 1 else places}
        if parts.scheme == 'filecache':
            config['LOCATION'] = parts.netloc + parts.path
        is_socket = parts.path if _before('django-environ', 0, 8, 1) else not parts.netloc
        if is_socket and parts.scheme in ('memcache', 'pymemcache'):
            config['LOCATION'] = 'unix:' + parts.path
        elif parts.scheme.startswith('redis'):
            protocol = parts.scheme.replace('cache', '') if parts.hostname else 'unix'
            places = [f'{protocol}://{place}{parts.path}' for place in places]
            config['LOCATION'] = places[0] if len(places) == 1 else places
        if parts.query:
            options = {}
            for key, values in _query(parts.query).items():
                value = _as_number(values[0]) if _before('django-environ', 0, 4, 5) else _cast_literal(values[0])
                if key.upper() in cls._CACHE_BASE_OPTIONS:
                    config[key.upper()] = value
                else:
                    options[key.upper()] = value
            config['OPTIONS'] = options
        if backend:
            config['BACKEND'] = backend
        return config

    @classmethod
    def email_url_config(cls, url, backend=None):
        if not _is_known(url):
            return _unknown(url, 'dict')
        parts = _Url(_text_of_url(url))
        config = {
            'EMAIL_FILE_PATH': _unquote_plus(parts.path[1:].split('?', 2)[0]),
            'EMAIL_HOST_USER': _plain(parts.username),
            'EMAIL_HOST_PASSWORD': _plain(parts.password),
            'EMAIL_HOST': parts.hostname,
            'EMAIL_PORT': parts.port,
        }
        if backend:
            config['EMAIL_BACKEND'] = backend
        elif parts.scheme not in cls.EMAIL_SCHEMES:
            raise ImproperlyConfigured(f'Invalid email schema {parts.scheme}')
        else:
            config['EMAIL_BACKEND'] = cls.EMAIL_SCHEMES[parts.scheme]
        if parts.scheme in ('smtps', 'smtp+tls'):
            config['EMAIL_USE_TLS'] = True
        elif parts.scheme == 'smtp+ssl':
            config['EMAIL_USE_SSL'] = True
        if parts.query:
            options = {}
            for key, values in _query(parts.query).items():
                target = config if key.upper() in cls._EMAIL_BASE_OPTIONS else options
                target[key.upper()] = _as_number(values[0])
            config['OPTIONS'] = options
        return config

    @classmethod
    def channels_url_config(cls, url, backend=None):
        if not _is_known(url):
            return _unknown(url, 'dict')
        text = _text_of_url(url)
        scheme = _Url(text).scheme
        if backend:
            return {'BACKEND': backend}
        if scheme.startswith('rediss') and not _before('django-environ', 0, 13):
            return _unknown(url, 'dict')
        if scheme not in cls.CHANNELS_SCHEMES:
            raise ImproperlyConfigured(f'Invalid channels schema {scheme}')
        config = {'BACKEND': cls.CHANNELS_SCHEMES[scheme]}
        if scheme in ('redis', 'redis+pubsub'):
            config['CONFIG'] = {'hosts': ['redis' + text[len(scheme):]]}
        return config

    @classmethod
    def search_url_config(cls, url, engine=None):
        if not _is_known(url):
            return _unknown(url, 'dict')
        parts = _Url(_text_of_url(url))
        scheme = parts.scheme
        secure = scheme.startswith('elasticsearch') and scheme.endswith('s') and not _before('django-environ', 0, 11)
        if secure:
            scheme = scheme[:-1]
        if scheme not in cls.SEARCH_SCHEMES:
            raise ImproperlyConfigured(f'Invalid search schema {parts.scheme}')
        config = {'ENGINE': cls.SEARCH_SCHEMES[scheme]}
        given = {key: values[0] for key, values in _query(parts.query).items()}
        if 'EXCLUDED_INDEXES' in given:
            config['EXCLUDED_INDEXES'] = given['EXCLUDED_INDEXES'].split(',')
        if 'INCLUDE_SPELLING' in given:
            config['INCLUDE_SPELLING'] = cls.parse_value(given['INCLUDE_SPELLING'], bool)
        if 'BATCH_SIZE' in given:
            config['BATCH_SIZE'] = int(given['BATCH_SIZE'])
        if scheme == 'simple':
            return config
        path = _unquote_plus(parts.path[1:].split('?', 2)[0])
        if path.endswith('/'):
            path = path[:-1]
        if scheme == 'solr' or scheme.startswith('elasticsearch'):
            index = path
            if scheme != 'solr':
                path, _, index = path.rpartition('/')
            place = parts.netloc + (path if path.startswith('/') or not path else '/' + path)
            config['URL'] = ('https://' if secure else 'http://') + place
            if 'TIMEOUT' in given:
                config['TIMEOUT'] = int(given['TIMEOUT'])
            if 'KWARGS' in given:
                config['KWARGS'] = given['KWARGS']
            if scheme != 'solr':
                config['INDEX_NAME'] = index
            return config
        config['PATH'] = '/' + path
        if scheme == 'whoosh':
            if 'STORAGE' in given:
                config['STORAGE'] = given['STORAGE']
            if 'POST_LIMIT' in given:
                config['POST_LIMIT'] = int(given['POST_LIMIT'])
        elif scheme == 'xapian' and 'FLAGS' in given:
            config['FLAGS'] = given['FLAGS']
        if engine:
            config['ENGINE'] = engine
        return config
`
