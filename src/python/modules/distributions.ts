import type { ProgramInput } from '../program.ts'
import { ADDED, REMOVED, STANDARD_LIBRARY } from './standard-library.ts'

/** Distributions whose import names are not their own name with `_` for `-`: the normalised name, and what it installs. */
const IMPORT_NAMES: Readonly<Record<string, string>> = {
  attrs: 'attr attrs',
  beautifulsoup4: 'bs4',
  boto: 'boto',
  'channels-redis': 'channels_redis',
  configobj: 'configobj validate',
  'dj-database-url': 'dj_database_url',
  'dj-static': 'dj_static',
  django: 'django',
  'django-allauth': 'allauth',
  'django-anymail': 'anymail',
  'django-appconf': 'appconf',
  'django-axes': 'axes',
  'django-cache-url': 'django_cache_url',
  'django-ckeditor': 'ckeditor ckeditor_uploader',
  'django-cloudinary-storage': 'cloudinary_storage',
  'django-cms': 'cms menus',
  'django-compressor': 'compressor',
  'django-configurations': 'configurations',
  'django-constance': 'constance',
  'django-cors-headers': 'corsheaders',
  'django-countries': 'django_countries',
  'django-crispy-forms': 'crispy_forms',
  'django-csp': 'csp',
  'django-debug-toolbar': 'debug_toolbar',
  'django-dotenv': 'dotenv',
  'django-environ': 'environ',
  'django-environ-2': 'environ',
  'django-extensions': 'django_extensions',
  'django-extra-settings': 'extra_settings',
  'django-filter': 'django_filters',
  'django-guardian': 'guardian',
  'django-haystack': 'haystack',
  'django-heroku': 'django_heroku',
  'django-on-heroku': 'django_on_heroku',
  'django-import-export': 'import_export',
  'django-jazzmin': 'jazzmin',
  'django-js-reverse': 'django_js_reverse',
  'django-model-utils': 'model_utils',
  'django-mptt': 'mptt',
  'django-ninja': 'ninja',
  'django-oauth-toolkit': 'oauth2_provider',
  'django-otp': 'django_otp',
  'django-phonenumber-field': 'phonenumber_field',
  'django-pipeline': 'pipeline',
  'django-polymorphic': 'polymorphic',
  'django-q': 'django_q',
  'django-ratelimit': 'django_ratelimit',
  'django-recaptcha': 'django_recaptcha captcha',
  'django-redis': 'django_redis',
  'django-rest-framework': 'rest_framework',
  'django-rq': 'django_rq',
  'django-sass-processor': 'sass_processor',
  'django-ses': 'django_ses',
  'django-silk': 'silk',
  'django-split-settings': 'split_settings',
  'django-storages': 'storages',
  'django-taggit': 'taggit',
  'django-tinymce': 'tinymce',
  'django-waffle': 'waffle',
  'django-webpack-loader': 'webpack_loader',
  'django-widget-tweaks': 'widget_tweaks',
  djangorestframework: 'rest_framework',
  'djangorestframework-simplejwt': 'rest_framework_simplejwt',
  'drf-spectacular': 'drf_spectacular',
  'drf-yasg': 'drf_yasg',
  dynaconf: 'dynaconf',
  'elastic-apm': 'elasticapm',
  environs: 'environs',
  'easy-thumbnails': 'easy_thumbnails',
  'factory-boy': 'factory',
  faker: 'faker',
  'google-cloud-storage': 'google',
  'graphene-django': 'graphene_django',
  gunicorn: 'gunicorn',
  honcho: 'honcho',
  markdown: 'markdown',
  mysqlclient: 'MySQLdb',
  newrelic: 'newrelic',
  opbeat: 'opbeat',
  pillow: 'PIL',
  psycopg: 'psycopg',
  psycopg2: 'psycopg2',
  'psycopg2-binary': 'psycopg2',
  'psycopg-binary': 'psycopg_binary',
  pycryptodome: 'Crypto',
  pydantic: 'pydantic',
  'pydantic-settings': 'pydantic_settings',
  pyjwt: 'jwt',
  pymysql: 'pymysql',
  'python-dateutil': 'dateutil',
  'python-decouple': 'decouple',
  'python-dotenv': 'dotenv',
  'python-json-logger': 'pythonjsonlogger',
  'python-magic': 'magic',
  'python-memcached': 'memcache',
  pytz: 'pytz',
  pyyaml: 'yaml',
  raven: 'raven',
  requests: 'requests',
  redis: 'redis',
  rollbar: 'rollbar',
  'ruamel-yaml': 'ruamel',
  'scout-apm': 'scout_apm',
  'sentry-sdk': 'sentry_sdk',
  setuptools: 'setuptools pkg_resources _distutils_hack',
  six: 'six',
  'social-auth-app-django': 'social_django',
  static3: 'static',
  structlog: 'structlog',
  toml: 'toml',
  twilio: 'twilio',
  uvicorn: 'uvicorn',
  wagtail: 'wagtail',
  whitenoise: 'whitenoise',
  brotli: 'brotli',
  celery: 'celery',
  'django-celery-beat': 'django_celery_beat',
  'django-celery-results': 'django_celery_results',
  asgiref: 'asgiref',
  sqlparse: 'sqlparse',
  boto3: 'boto3',
  botocore: 'botocore',
  channels: 'channels',
  daphne: 'daphne',
  stripe: 'stripe',
  cloudinary: 'cloudinary',
  'logtail-python': 'logtail',
  heroku3: 'heroku3',
}

/** Import names that often come with other distributions, as what those depend on. */
const INDIRECT = new Set(
  'asgiref sqlparse tzdata pytz six urllib3 certifi idna charset_normalizer chardet requests dateutil yaml jinja2 markupsafe packaging typing_extensions setuptools pkg_resources pip wheel click kombu amqp vine billiard celery botocore s3transfer jmespath PIL cryptography cffi jwt attr attrs jsonschema redis psycopg2 psycopg pydantic pydantic_core dotenv google oauthlib requests_oauthlib bs4 soupsieve lxml html5lib markdown bleach pygments environ dj_database_url whitenoise decouple marshmallow simplejson toml tomli importlib_metadata importlib_resources zipp appconf crispy_forms taggit treebeard modelcluster rest_framework allauth brotli'.split(
    ' ',
  ),
)

/** Import names, and the distributions that surely bring them along, as their own metadata says. */
const REQUIRED_BY: Readonly<Record<string, readonly string[]>> = {
  amqp: ['celery', 'kombu'],
  asgiref: ['django'],
  billiard: ['celery'],
  botocore: ['boto3'],
  dj_database_url: ['django-heroku'],
  dotenv: ['environs', 'pydantic-settings'],
  jmespath: ['boto3', 'botocore'],
  kombu: ['celery'],
  marshmallow: ['environs'],
  psycopg2: ['django-heroku'],
  pydantic: ['pydantic-settings'],
  pydantic_core: ['pydantic-settings'],
  s3transfer: ['boto3'],
  sqlparse: ['django'],
  vine: ['celery', 'kombu', 'amqp'],
  whitenoise: ['django-heroku'],
}

/** `present`: the import finds it; `doubtful`: it may; `missing`: it raises ModuleNotFoundError. */
export type Availability = 'present' | 'doubtful' | 'missing'

const AVAILABILITY: Readonly<Record<string, Availability>> = { true: 'present', unknown: 'doubtful', false: 'missing' }

/** Was this module of the standard library taken away before the app's Python? */
export function isRemoved({ pythonVersion: { minor } }: ProgramInput, name: string): boolean {
  const [top = name] = name.split('.')
  return Object.hasOwn(REMOVED, top) && minor >= (REMOVED[top] ?? Number.POSITIVE_INFINITY)
}

/** Is a top-level module, or one below it, there on the dyno, going by the standard library and the dependencies? */
export function availability(input: ProgramInput, name: string): Availability {
  const [top = name] = name.split('.')
  const { minor } = input.pythonVersion
  const added = Object.hasOwn(ADDED, top) ? ADDED[top] : undefined
  if (STANDARD_LIBRARY.has(top) && !isRemoved(input, name) && (added === undefined || minor >= added)) return 'present'
  // Where setuptools is installed it brings a distutils of its own.
  if (top === 'distutils' && input.isInstalled !== undefined)
    return AVAILABILITY[String(input.isInstalled('setuptools'))] ?? 'doubtful'
  if (top === 'distutils' && input.distributions !== null)
    return input.distributions.has('setuptools') ? 'present' : 'missing'
  if (input.isInstalled !== undefined) return AVAILABILITY[String(input.isInstalled(top))] ?? 'doubtful'
  if (input.distributions === null) return 'doubtful'
  for (const distribution of input.distributions.keys()) if (importNames(distribution).includes(top)) return 'present'
  const requiring = Object.hasOwn(REQUIRED_BY, top) ? REQUIRED_BY[top] : undefined
  if (requiring?.some((distribution) => input.distributions?.has(distribution))) return 'present'
  if (INDIRECT.has(top)) return 'doubtful'
  return 'missing'
}

function importNames(distribution: string): readonly string[] {
  const known = Object.hasOwn(IMPORT_NAMES, distribution) ? IMPORT_NAMES[distribution] : undefined
  if (known !== undefined) return known.split(' ')
  const plain = distribution.replaceAll('-', '_')
  return [plain, plain.replace(/^(django|python|py)_?/, ''), `django_${plain}`, `py${plain}`]
}
