import type { LibraryProgram } from '../../native.ts'

/** What both libraries set LOGGING to. */
const LOGGING = `
_LOGGING = {
    'format': '%(asctime)s [%(process)d] [%(levelname)s] pathname=%(pathname)s lineno=%(lineno)s '
              'funcname=%(funcName)s %(message)s',
}

def _logging():
    return {
        'version': 1,
        'disable_existing_loggers': False,
        'formatters': {
            'verbose': {'format': _LOGGING['format'], 'datefmt': '%Y-%m-%d %H:%M:%S'},
            'simple': {'format': '%(levelname)s %(message)s'},
        },
        'handlers': {
            'null': {'level': 'DEBUG', 'class': 'logging.NullHandler'},
            'console': {'level': 'DEBUG', 'class': 'logging.StreamHandler', 'formatter': 'verbose'},
        },
        'loggers': {'testlogger': {'handlers': ['console'], 'level': 'INFO'}},
    }
`

/**
 * django-heroku: `settings(locals())` puts what a dyno wants over what the module has bound until then. Source:
 * https://github.com/heroku/django-heroku/blob/master/django_heroku/core.py
 */
const CORE = `
import os
import dj_database_url

MAX_CONN_AGE = 600

class HerokuDiscoverRunner:
    pass

def _databases(config, db_colors):
    if 'DATABASES' not in config:
        config['DATABASES'] = {'default': None}
    age = config.get('CONN_MAX_AGE', MAX_CONN_AGE)
    if db_colors:
        for name, url in os.environ.items():
            if name.startswith('HEROKU_POSTGRESQL'):
                color = name[len('HEROKU_POSTGRESQL_'):].split('_')[0]
                config['DATABASES'][color] = dj_database_url.parse(url, conn_max_age=age, ssl_require=True)
    if 'DATABASE_URL' in os.environ:
        config['DATABASES']['default'] = dj_database_url.config(conn_max_age=age, ssl_require=True)
        if 'CI' in os.environ:
            config['DATABASES']['default']['TEST'] = config['DATABASES']['default']

def _static_files(config):
    config['STATIC_ROOT'] = os.path.join(config['BASE_DIR'], 'staticfiles')
    config['STATIC_URL'] = '/static/'
    os.makedirs(config['STATIC_ROOT'], exist_ok=True)
    name = 'MIDDLEWARE_CLASSES' if 'MIDDLEWARE_CLASSES' in config else 'MIDDLEWARE'
    config[name] = tuple(['whitenoise.middleware.WhiteNoiseMiddleware'] + list(config[name]))
    config['STATICFILES_STORAGE'] = 'whitenoise.storage.CompressedManifestStaticFilesStorage'

${LOGGING}
def settings(config, *, db_colors=False, databases=True, test_runner=True, staticfiles=True, allowed_hosts=True,
             logging=True, secret_key=True):
    if databases:
        _databases(config, db_colors)
    if test_runner and 'CI' in os.environ:
        config['TEST_RUNNER'] = 'django_heroku.HerokuDiscoverRunner'
    if staticfiles:
        _static_files(config)
    if allowed_hosts:
        config['ALLOWED_HOSTS'] = ['*']
    if logging:
        config['LOGGING'] = _logging()
    if secret_key and 'SECRET_KEY' in os.environ:
        config['SECRET_KEY'] = os.environ['SECRET_KEY']
`

export const djangoHerokuCore: LibraryProgram = {
  name: 'django_heroku.core',
  natives: [],
  others: ['logger', 'DiscoverRunner'],
  text: CORE,
}

export const djangoHeroku: LibraryProgram = {
  name: 'django_heroku',
  natives: [],
  others: ['core'],
  text: 'from django_heroku.core import HerokuDiscoverRunner, settings\n',
}

/**
 * django-on-heroku, which goes on from it: WhiteNoise stands behind SecurityMiddleware, and there are options for the database. Source:
 * https://github.com/pkrefta/django-on-heroku/blob/master/django_on_heroku/core.py
 */
const ON_HEROKU_CORE = `
import logging
import os
import dj_database_url

logger = logging.getLogger(__name__)

class HerokuDiscoverRunner:
    pass
${LOGGING}
_SPATIAL = (('postgres', 'postgis'), ('sqlite', 'spatialite'), ('oracle', 'oracle'))

def _databases(config, db_colors, geodjango, ssl_require):
    if 'DATABASES' not in config:
        config['DATABASES'] = {'default': None}
    age = config.get('CONN_MAX_AGE', int(os.environ.get('CONN_MAX_AGE', 600)))
    if db_colors:
        for name, url in os.environ.items():
            if name.startswith('HEROKU_POSTGRESQL'):
                color = name[len('HEROKU_POSTGRESQL_'):].split('_')[0]
                config['DATABASES'][color] = dj_database_url.parse(url, conn_max_age=age, ssl_require=ssl_require)
    if 'DATABASE_URL' in os.environ:
        made = dj_database_url.config(conn_max_age=age, ssl_require=ssl_require)
        if geodjango:
            for word, backend in _SPATIAL:
                if word in made['ENGINE']:
                    made['ENGINE'] = 'django.contrib.gis.db.backends.' + backend
                    break
        config['DATABASES']['default'] = made
        if 'CI' in os.environ:
            made['TEST'] = made.copy()

def _static_files(config):
    config['STATIC_ROOT'] = os.path.join(config['BASE_DIR'], 'staticfiles')
    config['STATIC_URL'] = '/static/'
    os.makedirs(config['STATIC_ROOT'], exist_ok=True)
    name = 'MIDDLEWARE_CLASSES' if 'MIDDLEWARE_CLASSES' in config else 'MIDDLEWARE'
    middleware = list(config[name])
    security = 'django.middleware.security.SecurityMiddleware'
    place = middleware.index(security) + 1 if security in middleware else 0
    middleware.insert(place, 'whitenoise.middleware.WhiteNoiseMiddleware')
    config[name] = tuple(middleware)
    config['STATICFILES_STORAGE'] = 'whitenoise.storage.CompressedManifestStaticFilesStorage'

def settings(config, *, db_colors=False, databases=True, test_runner=True, staticfiles=True, allowed_hosts=True,
             logging=True, secret_key=True, geodjango=False, db_ssl_required=True):
    if databases:
        _databases(config, db_colors, geodjango, db_ssl_required)
    if test_runner and 'CI' in os.environ:
        config['TEST_RUNNER'] = 'django_on_heroku.HerokuDiscoverRunner'
    if staticfiles:
        _static_files(config)
    if allowed_hosts:
        config['ALLOWED_HOSTS'] = ['*']
    if logging:
        config['LOGGING'] = _logging()
    if secret_key and 'SECRET_KEY' in os.environ:
        config['SECRET_KEY'] = os.environ['SECRET_KEY']
`

export const djangoOnHerokuCore: LibraryProgram = {
  name: 'django_on_heroku.core',
  natives: [],
  others: ['DiscoverRunner'],
  text: ON_HEROKU_CORE,
}

export const djangoOnHeroku: LibraryProgram = {
  name: 'django_on_heroku',
  natives: [],
  others: ['core', 'DiscoverRunner'],
  text: 'from django_on_heroku.core import *\n',
}
