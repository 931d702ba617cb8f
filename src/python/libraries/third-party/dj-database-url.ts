import type { LibraryProgram } from '../../native.ts'
import { IS_KNOWN, READ, UNKNOWN } from './support.ts'
import { PORT, QUERY, SPLIT_URL, UNQUOTE } from './url-natives.ts'
import { BEFORE } from './versions.ts'

const BACKENDS = `
    'spatialite': 'django.contrib.gis.db.backends.spatialite',
    'mysql-connector': 'mysql.connector.django',
    'mysqlgis': 'django.contrib.gis.db.backends.mysql',
    'oraclegis': 'django.contrib.gis.db.backends.oracle',
    'sqlite': 'django.db.backends.sqlite3',
    'oracle': 'django.db.backends.oracle',
    'mssql': 'sql_server.pyodbc',
    'mysql': 'django.db.backends.mysql',
    'mysql2': 'django.db.backends.mysql',
    'postgres': 'django.db.backends.postgresql',
    'postgresql': 'django.db.backends.postgresql',
    'pgsql': 'django.db.backends.postgresql',
    'postgis': 'django.contrib.gis.db.backends.postgis',
    'redshift': 'django_redshift_backend',
`

/** Until 2.x: one function that knows each scheme. */
const OLD = `
SCHEMES = {${BACKENDS}}
if _before('dj-database-url', 1) or _before('django', 2):
    for _name in ('postgres', 'postgresql', 'pgsql'):
        SCHEMES[_name] = 'django.db.backends.postgresql_psycopg2'
if not _before('dj-database-url', 1):
    SCHEMES['mssqlms'] = 'mssql'
    SCHEMES['cockroach'] = 'django_cockroachdb'
if not _before('dj-database-url', 1, 2):
    SCHEMES['timescale'] = 'timescale.db.backends.postgresql'
    SCHEMES['timescalegis'] = 'timescale.db.backends.postgis'

_SEARCH_PATH_ENGINES = ('django.contrib.gis.db.backends.postgis', 'django.db.backends.postgresql_psycopg2',
    'django.db.backends.postgresql', 'django_redshift_backend', 'timescale.db.backends.postgresql',
    'timescale.db.backends.postgis')
_SEARCH_PATH_SCHEMES = ('postgres', 'postgresql', 'pgsql', 'postgis', 'redshift', 'timescale', 'timescalegis')

def _host(netloc, hostname):
    host = hostname or ''
    if '%' not in host if not _before('dj-database-url', 1, 2) else '%2f' not in host.lower():
        return host
    host = netloc.rsplit('@', 1)[-1]
    if _before('dj-database-url', 1, 3):
        host = host.split(':', 1)[0]
    return host.replace('%2f', '/').replace('%2F', '/') if _before('dj-database-url', 1, 2) else _unquote(host)

def _option(text):
    if _before('dj-database-url', 2, 1):
        return text
    if _before('dj-database-url', 2, 2):
        try:
            return int(text)
        except ValueError:
            return text
    return _typed(text)

def _parse(url, engine, settings, ssl_require, test_options):
    scheme, netloc, path, query, fragment, username, password, hostname = _split_url(url)
    name = path[1:]
    if scheme == 'sqlite' and name == '':
        name = ':memory:'
    host = _host(netloc, hostname)
    if engine is None:
        if scheme not in SCHEMES:
            if _before('dj-database-url', 1, 3):
                raise KeyError(scheme)
            raise ValueError("No support for '%s'. We support: %s" % (scheme, ', '.join(sorted(SCHEMES))))
        engine = SCHEMES[scheme]
    port = _port(netloc)
    if port and engine in [SCHEMES.get(one) for one in ('oracle', 'mssql', 'mssqlms') if one == 'oracle' or not _before('dj-database-url', 1)]:
        port = str(port)
    parsed = {
        'NAME': _unquote(name or ''),
        'USER': _unquote(username or ''),
        'PASSWORD': _unquote(password or ''),
        'HOST': host,
        'PORT': port or '',
        **settings,
    }
    if engine and not _before('dj-database-url', 1, 3):
        parsed['ENGINE'] = engine
    if test_options:
        parsed['TEST'] = test_options
    options = {}
    for key, values in _query(query).items():
        if scheme == 'mysql' and key == 'ssl-ca':
            options['ssl'] = {'ca': values[-1]}
        else:
            options[key] = _option(values[-1])
    if ssl_require:
        options['sslmode'] = 'require'
    by_scheme = not _before('dj-database-url', 2, 2)
    if 'currentSchema' in options and (scheme in _SEARCH_PATH_SCHEMES if by_scheme else engine in _SEARCH_PATH_ENGINES):
        options['options'] = '-c search_path={0}'.format(options.pop('currentSchema'))
    if options:
        parsed['OPTIONS'] = options
    if engine:
        parsed['ENGINE'] = engine
    return parsed

def _memory():
    return {'ENGINE': SCHEMES['sqlite'], 'NAME': ':memory:'}
`

/** From 3.0 on: engines that are registered, each with a function that goes over the result. */
const NEW = `
ENGINE_SCHEMES = {}

class Engine:
    def __init__(self, backend, postprocess=None):
        self.backend = backend
        self.postprocess = postprocess or (lambda parsed_config: None)

def register(scheme, backend):
    engine = Engine(backend)
    ENGINE_SCHEMES[scheme] = engine
    def inner(func):
        engine.postprocess = func
        return func
    return inner

class ParseError(ValueError):
    def __str__(self):
        return ('This string is not a valid url, possibly because some of its parts'
                " is not properly urllib.parse.quote()'ed.")

class UnknownSchemeError(ValueError):
    def __init__(self, scheme):
        self.scheme = scheme

    def __str__(self):
        known = ', '.join(sorted(ENGINE_SCHEMES))
        return (f"Scheme '{self.scheme}://' is unknown. Did you forget to register custom backend?"
                f' Following schemes have registered backends: {known}.')

def _in_memory(parsed_config):
    if not parsed_config.get('NAME'):
        parsed_config['NAME'] = ':memory:'

def _port_as_text(parsed_config):
    parsed_config['PORT'] = str(parsed_config.get('PORT', ''))

def _certificate(parsed_config):
    options = parsed_config.get('OPTIONS', {})
    authority = options.pop('ssl-ca', None)
    if authority:
        options['ssl'] = {'ca': authority}

def _search_path(parsed_config):
    options = parsed_config.get('OPTIONS', {})
    schema = options.pop('currentSchema', None)
    if schema:
        options['options'] = f'-c search_path={schema}'

_AFTER = {'sqlite': _in_memory}
for _name in ('oracle', 'mssqlms', 'mssql'):
    _AFTER[_name] = _port_as_text
for _name in ('mysql', 'mysql2'):
    _AFTER[_name] = _certificate
for _name in ('postgres', 'postgresql', 'pgsql', 'postgis', 'redshift', 'timescale', 'timescalegis'):
    _AFTER[_name] = _search_path
_BACKENDS = {${BACKENDS}
    'mssqlms': 'mssql',
    'cockroach': 'django_cockroachdb',
    'timescale': 'timescale.db.backends.postgresql',
    'timescalegis': 'timescale.db.backends.postgis',
}
for _name in _BACKENDS:
    ENGINE_SCHEMES[_name] = Engine(_BACKENDS[_name], _AFTER.get(_name))

def _parse(url, engine, settings, ssl_require, test_options):
    try:
        scheme, netloc, path, query, fragment, username, password, hostname = _split_url(url)
        registered = ENGINE_SCHEMES.get(scheme)
        if registered is None:
            raise UnknownSchemeError(scheme)
        options = {}
        for key, values in _query(query).items():
            typed = [_typed(value) for value in values]
            options[key] = typed[0] if len(typed) == 1 else typed
        parsed = {
            'ENGINE': registered.backend,
            'USER': _unquote(username or ''),
            'PASSWORD': _unquote(password or ''),
            'HOST': _unquote(hostname or ''),
            'PORT': _port(netloc) or '',
            'NAME': _unquote(path[1:]),
            'OPTIONS': options,
        }
    except UnknownSchemeError:
        raise
    except ValueError:
        raise ParseError() from None
    registered.postprocess(parsed)
    if ssl_require:
        parsed['OPTIONS']['sslmode'] = 'require'
    parsed.update(settings)
    if engine:
        parsed['ENGINE'] = engine
    if test_options:
        parsed['TEST'] = test_options
    if not parsed['OPTIONS']:
        parsed.pop('OPTIONS')
    return parsed

def _memory():
    return {'ENGINE': ENGINE_SCHEMES['sqlite'].backend, 'NAME': ':memory:'}
`

const indented = (text: string): string => text.replaceAll('\n', '\n    ')

/** dj-database-url: the shape of the dict, and what becomes of a query's values, differ between its versions. Source: dj_database_url of each tag. */
export const djDatabaseUrl: LibraryProgram = {
  name: 'dj_database_url',
  natives: [BEFORE, IS_KNOWN, PORT, QUERY, READ, SPLIT_URL, UNKNOWN, UNQUOTE],
  others: ['logging', 'os', 'urlparse', 'DBConfig', 'OptionType', 'PostprocessCallable', 'SCHEMES_WITH_SEARCH_PATH'],
  text: `
DEFAULT_ENV = 'DATABASE_URL'

def _typed(text):
    if text.isdigit():
        return int(text)
    return text.lower() == 'true' if text.lower() in ('true', 'false') else text

if _before('dj-database-url', 3):
    ${indented(OLD)}
else:
    ${indented(NEW)}

_PARAMETERS = ['engine', 'conn_max_age', 'conn_health_checks', 'disable_server_side_cursors', 'ssl_require', 'test_options']
if _before('dj-database-url', 2, 2):
    _PARAMETERS.remove('disable_server_side_cursors')
if _before('dj-database-url', 1, 2):
    _PARAMETERS.remove('test_options')
if _before('dj-database-url', 1, 1):
    _PARAMETERS.remove('conn_health_checks')

def _bind(function, names, args, kwargs):
    given = dict(zip(names, args))
    if len(args) > len(names):
        raise TypeError(f'{function}() takes from 0 to {len(names)} positional arguments but {len(args)} were given')
    for name in kwargs:
        if name in given:
            raise TypeError(f"{function}() got multiple values for argument '{name}'")
        if name not in names:
            raise TypeError(f"{function}() got an unexpected keyword argument '{name}'")
    given.update(kwargs)
    return given

def _configure(url, given):
    if not _is_known(url):
        return _unknown(url, 'dict')
    if url == 'sqlite://:memory:':
        return _memory()
    settings = {'CONN_MAX_AGE': given.get('conn_max_age', 0)}
    if 'conn_health_checks' in _PARAMETERS:
        settings['CONN_HEALTH_CHECKS'] = given.get('conn_health_checks', False)
    if 'disable_server_side_cursors' in _PARAMETERS:
        settings['DISABLE_SERVER_SIDE_CURSORS'] = given.get('disable_server_side_cursors', False)
    return _parse(url, given.get('engine'), settings, given.get('ssl_require', False), given.get('test_options'))

def config(*args, **kwargs):
    given = _bind('config', ['env', 'default', *_PARAMETERS], args, kwargs)
    default = given.get('default')
    found = _read(given.get('env', DEFAULT_ENV), 'dj_database_url.config', default, default)
    return _configure(found, given) if found else {}

def parse(*args, **kwargs):
    given = _bind('parse', ['url', *_PARAMETERS], args, kwargs)
    if 'url' not in given:
        raise TypeError("parse() missing 1 required positional argument: 'url'")
    return _configure(given['url'], given)
`,
}
