import type { LibraryProgram } from '../../native.ts'

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

_LOGGING = {
    'format': '%(asctime)s [%(process)d] [%(levelname)s] pathname=%(pathname)s lineno=%(lineno)s '
              'funcname=%(funcName)s %(message)s',
}

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
