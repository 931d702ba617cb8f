import type { Random } from '../../helpers/random.ts'

/** One small app: what is committed, and what the app's config vars are. */
export interface GeneratedApp {
  /** What differs from an app that builds, boots and serves. */
  readonly deviations: readonly string[]
  readonly files: Readonly<Record<string, string>>
  /** Files with the executable bit. */
  readonly executable: readonly string[]
  readonly configVars: Readonly<Record<string, string>>
  /** The distributions that it declares. */
  readonly distributions: readonly string[]
}

/** The port that apps name which do not listen on $PORT. */
export const FIXED_PORT = 8123

/** The parts that an app is put together from; a deviation changes some of them. */
interface Spec {
  distributions: string[]
  /** The folder of manage.py: '' or `src/`. */
  folder: string
  /** Where the settings, urls and wsgi.py lie: a package, or '' for the folder itself. */
  package: string
  command: string
  configuration: string | null
  settings: Record<string, string>
  /** Lines before the settings, and behind them. */
  head: string[]
  tail: string[]
  wsgi: string
  urls: string
  view: string
  manage: string
  configVars: Record<string, string>
  files: Record<string, string>
  executable: string[]
}

const dotted = ({ package: name }: Spec, module: string): string => (name === '' ? module : `${name}.${module}`)

/** `gunicorn` with OPTIONS before the module of the app, from where it can be imported. */
const gunicorn = (spec: Spec, options = '', suffix = ''): string =>
  `gunicorn ${spec.folder === '' ? '' : '--chdir src '}${options === '' ? '' : `${options} `}${dotted(spec, 'wsgi')}${suffix}`

const manage = ({ folder }: Spec): string => `python ${folder}manage.py`

function soundApp(random: Random): Spec {
  const spec: Spec = {
    distributions: ['Django', 'gunicorn', 'whitenoise'],
    folder: random.chance(0.25) ? 'src/' : '',
    package: random.pick(['mysite', 'config', '']),
    command: '',
    configuration: null,
    settings: {
      SECRET_KEY: 'os.environ["SECRET_KEY"]',
      DEBUG: 'False',
      ALLOWED_HOSTS: '[".herokuapp.com"]',
      INSTALLED_APPS: '["django.contrib.staticfiles", "pages"]',
      MIDDLEWARE:
        '["django.middleware.security.SecurityMiddleware", "whitenoise.middleware.WhiteNoiseMiddleware", "django.middleware.common.CommonMiddleware"]',
      STATIC_URL: '"/static/"',
      STATIC_ROOT: 'BASE_DIR / "staticfiles"',
      DEFAULT_AUTO_FIELD: '"django.db.models.BigAutoField"',
    },
    head: [],
    tail: [],
    wsgi: '',
    urls: '',
    view: 'HttpResponse("hello")',
    manage: '',
    configVars: { SECRET_KEY: 'kq3-vJ8x2mRz-0LdTn7wYbH5sEoPcGf9uAiX' },
    files: {},
    executable: [],
  }
  const settings = dotted(spec, 'settings')
  spec.settings['ROOT_URLCONF'] = `"${dotted(spec, 'urls')}"`
  spec.wsgi = `import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "${settings}")
application = get_wsgi_application()
`
  spec.manage = `import os
import sys

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "${settings}")
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)
`
  spec.urls = 'urlpatterns = [path("", home)]'
  spec.command = gunicorn(spec)
  return spec
}

interface Deviation {
  readonly name: string
  readonly apply: (spec: Spec, random: Random) => void
}

const command = (name: string, of: (spec: Spec) => string): Deviation => ({
  name: `command: ${name}`,
  apply: (spec) => {
    spec.command = of(spec)
  },
})

const setting = (name: string, value: string): Deviation => ({
  name: `${name} = ${value}`,
  apply: (spec) => {
    if (value === '') delete spec.settings[name]
    else spec.settings[name] = value
  },
})

const withVar = (deviation: Deviation, configVars: Readonly<Record<string, string>>): Deviation => ({
  name: `${deviation.name}, ${Object.entries(configVars)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ')}`,
  apply: (spec, random) => {
    deviation.apply(spec, random)
    Object.assign(spec.configVars, configVars)
  },
})

const configVar = (name: string, value: string): Deviation => ({
  name: `${name}=${value}`,
  apply: (spec) => {
    spec.configVars[name] = value
  },
})

const without = (distribution: string): Deviation => ({
  name: `without ${distribution}`,
  apply: (spec) => {
    spec.distributions = spec.distributions.filter((name) => name !== distribution)
  },
})

const change = (name: string, apply: (spec: Spec) => void): Deviation => ({ name, apply })

const configuration = (text: string, then: (spec: Spec) => void = () => undefined): Deviation => ({
  name: `gunicorn.conf.py: ${text.replaceAll('\n', '; ')}`,
  apply: (spec) => {
    spec.configuration = `${text}\n`
    then(spec)
  },
})

const middleware = (...paths: readonly string[]): Deviation => setting('MIDDLEWARE', JSON.stringify(paths))
const apps = (...names: readonly string[]): Deviation => setting('INSTALLED_APPS', JSON.stringify(names))
const DJANGO = 'django.middleware'
const WHITENOISE = 'whitenoise.middleware.WhiteNoiseMiddleware'

/** Each takes the place of what the sound app has; most break it, many do no harm. */
const DEVIATIONS: readonly Deviation[] = [
  // The web command
  command('--bind with $PORT', (spec) => gunicorn(spec, '--bind 0.0.0.0:$PORT')),
  command('a fixed port', (spec) => gunicorn(spec, '--bind 0.0.0.0:8123')),
  command('loopback', (spec) => gunicorn(spec, '-b 127.0.0.1:$PORT')),
  command('a quoted bind', (spec) => gunicorn(spec, `-b '0.0.0.0:$PORT'`)),
  command('a default port', (spec) => gunicorn(spec, `-b :\${PORT:-8000}`)),
  command('a misspelt variable', (spec) => gunicorn(spec, '-b 0.0.0.0:$PRT')),
  command('an attribute', (spec) => gunicorn(spec, '', ':application')),
  command('an attribute that is not there', (spec) => gunicorn(spec, '', ':app')),
  command('a path', (spec) => gunicorn(spec).replace(/(\w+)\.wsgi$/, '$1/wsgi')),
  command('a file', (spec) => `${gunicorn(spec)}.py`),
  command('an unknown module', (spec) => gunicorn(spec).replace(/wsgi$/, 'wsgy')),
  command('no module', () => 'gunicorn'),
  command('an unknown option', (spec) => gunicorn(spec, '--prot 80')),
  command('workers', (spec) => gunicorn(spec, '--workers 2 --log-file -')),
  command('workers by a variable that is not set', (spec) => gunicorn(spec, '--workers $WORKERS')),
  command('threads', (spec) => gunicorn(spec, '--threads 2')),
  command('a worker that is not installed', (spec) => gunicorn(spec, '-k gevent')),
  command('an unknown worker', (spec) => gunicorn(spec, '-k fast')),
  command('preload', (spec) => gunicorn(spec, '--preload')),
  command('an environment option', (spec) => gunicorn(spec, '--env DJANGO_DEBUG=1')),
  command('another settings module', (spec) => gunicorn(spec, '-e DJANGO_SETTINGS_MODULE=nowhere.settings')),
  command('a configuration that is not there', (spec) => gunicorn(spec, '-c conf/gunicorn.py')),
  command('an access log in a folder that is not there', (spec) => gunicorn(spec, '--access-logfile logs/access.log')),
  command('cd', (spec) =>
    spec.folder === '' ? `cd . && ${gunicorn(spec)}` : `cd src && gunicorn ${dotted(spec, 'wsgi')}`,
  ),
  command('cd into a folder that is not there', (spec) => `cd backend && ${gunicorn(spec)}`),
  command('cd into a folder that is not there, and on', (spec) => `cd backend; ${gunicorn(spec)}`),
  command('--pythonpath', (spec) => `gunicorn --pythonpath src ${dotted(spec, 'wsgi')}`),
  command('without a folder', (spec) => `gunicorn ${dotted(spec, 'wsgi')}`),
  command('bash -c', (spec) => `bash -c "${gunicorn(spec)}"`),
  command('sh -c with exec', (spec) => `sh -c 'exec ${gunicorn(spec)}'`),
  command('exec', (spec) => `exec ${gunicorn(spec)}`),
  command('an assignment', (spec) => `PORT=8123 ${gunicorn(spec)}`),
  command('env', (spec) => `env DJANGO_DEBUG=0 ${gunicorn(spec)}`),
  command('python -m', (spec) => `python -m ${gunicorn(spec)}`),
  command('uv run', (spec) => `uv run ${gunicorn(spec)}`),
  command('poetry run', (spec) => `poetry run ${gunicorn(spec)}`),
  command('in the background', (spec) => `${gunicorn(spec)} &`),
  command('in the background, waited for', (spec) => `${gunicorn(spec)} & wait`),
  command('check first', (spec) => `${manage(spec)} check && ${gunicorn(spec)}`),
  command('an unknown command first', (spec) => `${manage(spec)} chek && ${gunicorn(spec)}`),
  command('an unknown command first, and on', (spec) => `${manage(spec)} chek; ${gunicorn(spec)}`),
  command('check alone', (spec) => `${manage(spec)} check`),
  command('runserver', (spec) => `${manage(spec)} runserver 0.0.0.0:$PORT`),
  command('runserver --noreload', (spec) => `${manage(spec)} runserver --noreload 0.0.0.0:$PORT`),
  command('runserver on loopback', (spec) => `${manage(spec)} runserver --noreload $PORT`),
  command('runserver --insecure', (spec) => `${manage(spec)} runserver --noreload --insecure 0.0.0.0:$PORT`),
  ...(['yes', 'no'] as const).map((bit) =>
    change(`a script, executable: ${bit}`, (spec) => {
      spec.files['bin/web.sh'] = `#!/usr/bin/env bash\nset -e\nexec ${gunicorn(spec)} "$@"\n`
      if (bit === 'yes') spec.executable.push('bin/web.sh')
      spec.command = 'bin/web.sh --workers 1'
    }),
  ),
  change('a script for bash', (spec) => {
    spec.files['start.sh'] = `echo starting\n${gunicorn(spec)}\n`
    spec.command = 'bash start.sh'
  }),
  change('a script with a bad line', (spec) => {
    spec.files['start.sh'] = `set -e\nnonsense\n${gunicorn(spec)}\n`
    spec.command = 'bash start.sh'
  }),
  change('a script with CRLF', (spec) => {
    spec.files['start.sh'] = `#!/bin/bash\r\n${gunicorn(spec)}\r\n`
    spec.executable.push('start.sh')
    spec.command = './start.sh'
  }),
  // gunicorn's configuration
  configuration('bind = "0.0.0.0:8123"'),
  configuration('import os\nbind = f"0.0.0.0:{os.environ[\'PORT\']}"'),
  configuration('import os\nbind = "0.0.0.0:" + os.environ.get("PORT", "8000")\nworkers = 1'),
  configuration('import os\nbind = "127.0.0.1:" + os.environ["PORT"]'),
  configuration('import os\nworkers = int(os.environ["WORKERS"])'),
  configuration('import multiprocessing\nworkers = min(2, multiprocessing.cpu_count())'),
  configuration('worker_class = "gevent"'),
  configuration('workers = "two"'),
  configuration('timeout = "30"'),
  configuration('no_such_setting = 1'),
  configuration('import psutil'),
  configuration('bind = ['),
  configuration('raw_env = ["DJANGO_SETTINGS_MODULE=nowhere.settings"]'),
  configuration('chdir = "src"', (spec) => {
    spec.command = `gunicorn ${dotted(spec, 'wsgi')}`
  }),
  configuration('preload_app = True\ndef on_starting(server):\n    print("starting")'),
  configVar('GUNICORN_CMD_ARGS', '--bind=0.0.0.0:8123'),
  configVar('GUNICORN_CMD_ARGS', '--workers=1 --timeout=20'),
  configVar('GUNICORN_CMD_ARGS', '--nonsense'),
  configVar('WEB_CONCURRENCY', '2'),
  configVar('WEB_CONCURRENCY', 'auto'),
  configVar('PORT', '4000'),
  configVar('PYTHONPATH', 'nowhere'),
  // What is installed
  without('gunicorn'),
  without('whitenoise'),
  without('Django'),
  change('a development list only', (spec) => {
    spec.files['requirements-dev.txt'] = '-r requirements.txt\ngunicorn==20.1.0\n'
    spec.distributions = spec.distributions.filter((name) => name !== 'gunicorn')
  }),
  // Settings
  setting('DEBUG', 'True'),
  setting('DEBUG', 'os.environ.get("DJANGO_DEBUG", "1") == "1"'),
  setting('DEBUG', 'bool(int(os.environ.get("DJANGO_DEBUG", 0)))'),
  withVar(setting('DEBUG', 'bool(int(os.environ["DJANGO_DEBUG"]))'), { DJANGO_DEBUG: 'False' }),
  setting('SECRET_KEY', '""'),
  setting('SECRET_KEY', 'os.environ.get("DJANGO_KEY")'),
  setting('SECRET_KEY', 'os.environ["DJANGO_KEY"]'),
  setting('SECRET_KEY', 'os.getenv("DJANGO_KEY", "a-default-that-is-long-enough-to-pass")'),
  setting('ALLOWED_HOSTS', '[]'),
  setting('ALLOWED_HOSTS', '["*"]'),
  setting('ALLOWED_HOSTS', '["localhost", "127.0.0.1"]'),
  setting('ALLOWED_HOSTS', '["herokuapp.com"]'),
  setting('ALLOWED_HOSTS', '["*.herokuapp.com"]'),
  setting('ALLOWED_HOSTS', '".herokuapp.com"'),
  setting('ALLOWED_HOSTS', '["https://site-1.herokuapp.com"]'),
  setting('ALLOWED_HOSTS', 'os.environ.get("HOSTS", "").split(",")'),
  withVar(setting('ALLOWED_HOSTS', 'os.environ["HOSTS"].split(",")'), { HOSTS: 'example.com, .herokuapp.com' }),
  withVar(setting('ALLOWED_HOSTS', 'os.environ["HOSTS"].split(",")'), { HOSTS: 'example.com,site-1.herokuapp.com' }),
  withVar(setting('ALLOWED_HOSTS', '[h.strip() for h in os.environ["HOSTS"].split(",") if h]'), {
    HOSTS: ' SITE-1.herokuapp.com ,',
  }),
  setting('SECURE_SSL_REDIRECT', 'True'),
  change('a redirect to https behind the header', (spec) => {
    spec.settings['SECURE_SSL_REDIRECT'] = 'not DEBUG'
    spec.settings['SECURE_PROXY_SSL_HEADER'] = '("HTTP_X_FORWARDED_PROTO", "https")'
  }),
  change('a redirect to https behind another header', (spec) => {
    spec.settings['SECURE_SSL_REDIRECT'] = 'True'
    spec.settings['SECURE_PROXY_SSL_HEADER'] = '("HTTP_X_FORWARDED_PROTOCOL", "https")'
  }),
  setting('PREPEND_WWW', 'True'),
  setting('STATIC_ROOT', ''),
  setting('STATIC_ROOT', '""'),
  setting('STATIC_ROOT', 'os.path.join(BASE_DIR, "out")'),
  setting('STATIC_URL', ''),
  setting('STATIC_URL', '"static/"'),
  setting('STATIC_URL', '"https://cdn.example.com/"'),
  setting('STATICFILES_STORAGE', '"whitenoise.storage.CompressedManifestStaticFilesStorage"'),
  setting('STATICFILES_STORAGE', '"django.contrib.staticfiles.storage.ManifestStaticFilesStorage"'),
  setting('STATICFILES_STORAGE', '"storages.backends.s3boto3.S3StaticStorage"'),
  setting('STATICFILES_STORAGE', '"django.contrib.staticfiles.storage.NoSuchStorage"'),
  setting('STATICFILES_DIRS', '[BASE_DIR / "assets"]'),
  setting('STATICFILES_DIRS', 'BASE_DIR / "assets"'),
  setting('STATICFILES_DIRS', '[STATIC_ROOT]'),
  setting('STATICFILES_FINDERS', '["django.contrib.staticfiles.finders.FileSystemFinder"]'),
  middleware(),
  middleware(WHITENOISE),
  middleware(`${DJANGO}.common.CommonMiddleware`),
  middleware(`${DJANGO}.security.SecurityMiddleware`, WHITENOISE),
  middleware(`${DJANGO}.common.CommonMiddleware`, 'whitenoise.middleware.WhitenoiseMiddleware'),
  middleware(`${DJANGO}.common.CommonMiddleware`, 'corsheaders.middleware.CorsMiddleware'),
  middleware(`${DJANGO}.common.CommonMiddleware`, 'pages.middleware.Absent'),
  middleware(`${DJANGO}.csrf.CsrfViewMiddleware`, `${DJANGO}.clickjacking.XFrameOptionsMiddleware`, WHITENOISE),
  middleware(
    'django.contrib.sessions.middleware.SessionMiddleware',
    'django.contrib.messages.middleware.MessageMiddleware',
  ),
  middleware('django.contrib.auth.middleware.AuthenticationMiddleware'),
  setting('MIDDLEWARE', 'None'),
  apps('pages'),
  apps('django.contrib.staticfiles'),
  apps('django.contrib.staticfiles', 'pages.apps.PagesConfig'),
  apps('django.contrib.staticfiles', 'pages', 'pages'),
  apps('django.contrib.staticfiles', 'pages', 'rest_framework'),
  apps('django.contrib.staticfiles', 'pages', 'shop'),
  apps('django.contrib.staticfiles', 'Pages'),
  apps('django.contrib.contenttypes', 'django.contrib.auth', 'django.contrib.staticfiles', 'pages'),
  apps('django.contrib.auth', 'django.contrib.staticfiles', 'pages'),
  apps('django.contrib.flatpages', 'django.contrib.staticfiles', 'pages'),
  apps('django.contrib.sites', 'django.contrib.redirects', 'django.contrib.staticfiles', 'pages'),
  apps('django.contrib.admin', 'django.contrib.staticfiles', 'pages'),
  apps(
    'django.contrib.admin',
    'django.contrib.auth',
    'django.contrib.contenttypes',
    'django.contrib.staticfiles',
    'pages',
  ),
  apps('django.contrib.sessions', 'django.contrib.messages', 'django.contrib.staticfiles', 'pages'),
  apps('whitenoise.runserver_nostatic', 'django.contrib.staticfiles', 'pages'),
  setting('ROOT_URLCONF', '"nowhere.urls"'),
  setting('ROOT_URLCONF', ''),
  setting('WSGI_APPLICATION', '"nowhere.wsgi.application"'),
  setting('DATABASES', '{"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": BASE_DIR / "db.sqlite3"}}'),
  setting('DATABASES', '{"default": {"ENGINE": "django.db.backends.postgresql", "NAME": "app"}}'),
  setting('DATABASES', '{"default": {}}'),
  setting(
    'LOGGING',
    '{"version": 1, "handlers": {"console": {"class": "logging.StreamHandler"}}, "root": {"handlers": ["console"]}}',
  ),
  setting(
    'LOGGING',
    '{"version": 1, "handlers": {"file": {"class": "logging.FileHandler", "filename": "/var/log/app/django.log"}}, "root": {"handlers": ["file"]}}',
  ),
  setting('LOGGING', '{"version": 1, "root": {"handlers": ["console"]}}'),
  setting('INSTALLED_APPS', 'None'),
  setting('INSTALLED_APPS', '"django.contrib.staticfiles"'),
  setting('MIDDLEWARE', '("django.middleware.common.CommonMiddleware")'),
  setting('TEMPLATES', 'None'),
  setting(
    'TEMPLATES',
    '[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True, "OPTIONS": {"context_processors": ["pages.context.site"]}}]',
  ),
  setting('TEMPLATES', '[{"BACKEND": "django.template.backends.jinja2.Jinja2"}]'),
  setting('TEMPLATES', '[{"APP_DIRS": True}]'),
  setting('DATABASES', 'None'),
  setting('DATABASES', '{"other": {}}'),
  setting('CACHES', '{"default": {"BACKEND": "django_redis.cache.RedisCache", "LOCATION": "redis://localhost"}}'),
  setting('SESSION_ENGINE', '"django.contrib.sessions.backends.signed_cookies"'),
  setting('AUTH_USER_MODEL', '"accounts.User"'),
  setting('LOCALE_PATHS', '"locale"'),
  setting('STATIC_ROOT', 'Path("/var/www/static")'),
  setting('SECURE_PROXY_SSL_HEADER', '"HTTP_X_FORWARDED_PROTO"'),
  setting('APPEND_SLASH', 'False'),
  setting('LANGUAGE_CODE', '"no-such-language-code"'),
  setting('TIME_ZONE', '"Europe/Atlantis"'),
  setting('USE_TZ', 'True'),
  change('settings import what is not installed', (spec) => {
    spec.head.push('import django_heroku')
  }),
  change('settings import it guardedly', (spec) => {
    spec.head.push('try:', '    import django_heroku', 'except ImportError:', '    django_heroku = None')
  }),
  change('settings that raise', (spec) => {
    spec.tail.push('if not os.environ.get("SITE_NAME"):', '    raise RuntimeError("SITE_NAME is not set")')
  }),
  change('settings with an error of syntax', (spec) => {
    spec.tail.push('INTERNAL_IPS = ["127.0.0.1"')
  }),
  change('settings that want local_settings', (spec) => {
    spec.tail.push('from local_settings import *')
  }),
  change('settings that want local_settings guardedly', (spec) => {
    spec.tail.push('try:', '    from local_settings import *', 'except ImportError:', '    pass')
  }),
  change('on a dyno alone', (spec) => {
    spec.tail.push('if "DYNO" in os.environ:', '    ALLOWED_HOSTS = []')
  }),
  change('django-environ', (spec) => {
    spec.distributions.push('django-environ')
    spec.head.push('import environ', 'env = environ.Env(DEBUG=(bool, False))')
    spec.settings['DEBUG'] = 'env("DEBUG")'
    spec.settings['SECRET_KEY'] = 'env("SECRET_KEY")'
  }),
  change('django-environ without a value', (spec) => {
    spec.distributions.push('django-environ')
    spec.head.push('import environ', 'env = environ.Env()')
    spec.settings['EMAIL_HOST'] = 'env("EMAIL_HOST")'
  }),
  change('python-decouple', (spec) => {
    spec.distributions.push('python-decouple')
    spec.head.push('from decouple import Csv, config')
    spec.settings['ALLOWED_HOSTS'] = 'config("HOSTS", default=".herokuapp.com,localhost", cast=Csv())'
    spec.settings['DEBUG'] = 'config("DEBUG", default=False, cast=bool)'
  }),
  change('python-decouple with a bad value', (spec) => {
    spec.distributions.push('python-decouple')
    spec.head.push('from decouple import config')
    spec.settings['DEBUG'] = 'config("DEBUG", default=False, cast=bool)'
    spec.configVars['DEBUG'] = 'maybe'
  }),
  change('dj-database-url', (spec) => {
    spec.distributions.push('dj-database-url')
    spec.head.push('import dj_database_url')
    spec.settings['DATABASES'] = '{"default": dj_database_url.config(default="sqlite:///db.sqlite3")}'
  }),
  // wsgi.py, manage.py
  change('wsgi.py raises', (spec) => {
    spec.wsgi += 'raise ValueError("no")\n'
  }),
  change('wsgi.py has an error of syntax', (spec) => {
    spec.wsgi += 'def broken(:\n'
  }),
  change('wsgi.py names other settings', (spec) => {
    spec.wsgi = spec.wsgi.replace(/"([\w.]*)settings"/, '"$1production"')
  }),
  change('wsgi.py wraps the application', (spec) => {
    spec.wsgi +=
      'from whitenoise import WhiteNoise\napplication = WhiteNoise(application, root="staticfiles", prefix="static/")\n'
  }),
  change('wsgi.py imports what is not there', (spec) => {
    spec.wsgi = `from dj_static import Cling\n${spec.wsgi}`
  }),
  change('wsgi.py calls it app', (spec) => {
    spec.wsgi = spec.wsgi.replace('\napplication =', '\napp =')
  }),
  change('wsgi.py without its setdefault', (spec) => {
    spec.wsgi = spec.wsgi.replace(/^os\.environ.*\n/m, '')
  }),
  change('an application by hand', (spec) => {
    spec.wsgi = 'def application(environ, start_response):\n    start_response("200 OK", [])\n    return [b"hello"]\n'
  }),
  change('manage.py names other settings', (spec) => {
    spec.manage = spec.manage.replace(/"([\w.]*)settings"/, '"$1nowhere"')
  }),
  configVar('DJANGO_SETTINGS_MODULE', 'nowhere.settings'),
  configVar('DISABLE_COLLECTSTATIC', '1'),
  configVar('DISABLE_COLLECTSTATIC', '0'),
  // The app
  change('urls import what is not there', (spec) => {
    spec.urls = `import absent\n\n${spec.urls}`
  }),
  change('urls include what is not there', (spec) => {
    spec.urls = 'from django.urls import include\n\nurlpatterns = [path("", include("pages.urls"))]'
  }),
  change('urls without the first page', (spec) => {
    spec.urls = 'urlpatterns = [path("home/", home)]'
  }),
  change('no urlpatterns', (spec) => {
    spec.urls = 'patterns = []'
  }),
  change('a view that raises', (spec) => {
    spec.view = '1 / 0'
  }),
  change('a view that asks for the host', (spec) => {
    spec.view = 'HttpResponse(request.get_host())'
  }),
  change('a view that returns nothing', (spec) => {
    spec.view = 'None'
  }),
  change('a model', (spec) => {
    spec.files['pages/models.py'] =
      'from django.db import models\n\n\nclass Page(models.Model):\n    title = models.CharField(max_length=100)\n'
  }),
  change("a model beside Django's users, which are not installed", (spec) => {
    spec.files['pages/models.py'] =
      'from django.contrib.auth.models import User\nfrom django.db import models\n\n\nclass Page(models.Model):\n    owner = models.ForeignKey(User, models.CASCADE)\n'
  }),
  change('models that import what is not there', (spec) => {
    spec.files['pages/models.py'] = 'from taggit.managers import TaggableManager\n'
  }),
  change('ready() that imports what is not there', (spec) => {
    spec.files['pages/apps.py'] =
      'from django.apps import AppConfig\n\n\nclass PagesConfig(AppConfig):\n    name = "pages"\n\n    def ready(self):\n        from pages import signals\n'
  }),
  change('an app without __init__.py', (spec) => {
    delete spec.files['pages/__init__.py']
  }),
  change('a module that hides the standard one', (spec) => {
    spec.files['logging.py'] = 'level = 1\n'
  }),
  change('a file that hides gunicorn', (spec) => {
    spec.files['gunicorn.py'] = 'bind = "0.0.0.0:8000"\n'
  }),
  change('.slugignore takes the app away', (spec) => {
    spec.files['.slugignore'] = '/pages\n'
  }),
  change('.slugignore takes manage.py away', (spec) => {
    spec.files['.slugignore'] = 'manage.py\n'
  }),
]

/** An app of one to three deviations; the same for the same RANDOM. */
export function generateApp(random: Random): GeneratedApp {
  const spec = soundApp(random)
  spec.files = {
    'pages/__init__.py': '',
    'pages/static/site.css': 'body { color: black }\n',
  }
  const count = random.pick([0, 1, 1, 1, 2, 2, 3])
  const deviations: string[] = []
  for (let each = 0; each < count; each += 1) {
    const chosen = DEVIATIONS[random.between(0, DEVIATIONS.length - 1)]
    if (chosen === undefined) continue
    deviations.push(chosen.name)
    chosen.apply(spec, random)
  }
  return { ...laidOut(spec), deviations }
}

/** Debian bookworm's versions, which the tests run with. */
const VERSIONS: Readonly<Record<string, string>> = {
  Django: '3.2.25',
  gunicorn: '20.1.0',
  whitenoise: '6.0.0',
  'django-environ': '0.4.4',
  'python-decouple': '3.6',
  'dj-database-url': '0.5.0',
}

function laidOut(spec: Spec): Omit<GeneratedApp, 'deviations'> {
  const { folder, package: name } = spec
  const home = name === '' ? folder : `${folder}${name}/`
  const files: Record<string, string> = {
    Procfile: `web: ${spec.command}\n`,
    '.python-version': '3.11\n',
    'requirements.txt': spec.distributions.map((each) => `${each}==${VERSIONS[each] ?? '1'}\n`).join(''),
    [`${folder}manage.py`]: spec.manage,
    [`${home}wsgi.py`]: spec.wsgi,
    [`${home}urls.py`]: `from django.http import HttpResponse\nfrom django.urls import path\n\n\ndef home(request):\n    return ${spec.view}\n\n\n${spec.urls}\n`,
    [`${home}settings.py`]: settingsText(spec),
    ...(name === '' ? {} : { [`${home}__init__.py`]: '' }),
    ...(spec.configuration === null ? {} : { 'gunicorn.conf.py': spec.configuration }),
  }
  for (const [path, text] of Object.entries(spec.files))
    files[/^pages\/|^logging\.py$/.test(path) ? folder + path : path] = text
  return {
    files,
    executable: spec.executable,
    configVars: spec.configVars,
    distributions: spec.distributions,
  }
}

function settingsText({ settings, head, tail, package: name }: Spec): string {
  const up = name === '' ? 'parent' : 'parent.parent'
  return [
    'import os',
    'from pathlib import Path',
    ...head,
    '',
    `BASE_DIR = Path(__file__).resolve().${up}`,
    ...Object.entries(settings).map(([key, value]) => `${key} = ${value}`),
    ...tail,
    '',
  ].join('\n')
}
