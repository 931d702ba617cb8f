import fc from 'fast-check'

/** A project to judge: the text of its settings and its config vars. */
export interface GeneratedProject {
  readonly text: string
  readonly variables: Readonly<Record<string, string>>
}

const KEY = 'k3Z-mq8Tf0xWv71RbNcYpLd2HsJgUe6aQo9iXt5nBwKyMzEr4h'

const pick = (...lines: string[]): fc.Arbitrary<string> => fc.constantFrom(...lines)
/** The line is often missing, so that what Django takes then is judged as well. */
const maybe = (name: string, ...values: string[]): fc.Arbitrary<string> =>
  pick('', '', ...values.map((value) => `${name} = ${value}`))

/** What the settings are refused for as a whole hides all else: a few projects have one. */
const rarely = (name: string, right: readonly string[], refused: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 30, arbitrary: maybe(name, ...right) },
    { weight: 1, arbitrary: fc.constant(`${name} = ${refused}`) },
  )

/** What people write for yes and no, and what is neither `True` nor `False`. */
const TRUTHS = [
  ...['True', 'False', '1', '0', '"True"', '"False"', '""', 'None', '[]', '0.0', '(1,)', '-1'],
  ...['not DEBUG', 'os.environ.get("SECURE") == "1"', 'bool(os.environ.get("SECURE"))', '"SECURE" in os.environ'],
]

const DJANGO_MIDDLEWARE = [
  'django.middleware.security.SecurityMiddleware',
  'django.contrib.sessions.middleware.SessionMiddleware',
  'django.middleware.common.CommonMiddleware',
  'django.middleware.csrf.CsrfViewMiddleware',
  'django.contrib.auth.middleware.AuthenticationMiddleware',
  'django.contrib.messages.middleware.MessageMiddleware',
  'django.middleware.clickjacking.XFrameOptionsMiddleware',
]

const list = (items: readonly string[]): string => `[${items.map((item) => JSON.stringify(item)).join(', ')}]`
const tuple = (items: readonly string[]): string => `(${items.map((item) => `${JSON.stringify(item)}, `).join('')})`
const sequence = (name: string, items: fc.Arbitrary<string[]>): fc.Arbitrary<string> =>
  fc.tuple(items, fc.boolean()).map(([chosen, isTuple]) => `${name} = ${isTuple ? tuple(chosen) : list(chosen)}`)

/** Sets of apps that Django can set up: the admin and the permissions want content types. */
const apps = fc
  .record({
    base: fc.subarray(['django.contrib.messages', 'django.contrib.sites', 'django.contrib.staticfiles']),
    sessions: pick('', 'django.contrib.sessions', 'django.contrib.sessions.apps.SessionsConfig'),
    auth: pick('', 'django.contrib.auth', 'django.contrib.auth.apps.AuthConfig'),
    admin: pick('', 'django.contrib.admin', 'django.contrib.admin.apps.SimpleAdminConfig'),
  })
  .map(({ base, sessions, auth, admin }) => {
    const whole = admin === '' ? auth : auth || 'django.contrib.auth'
    return [admin, whole, whole === '' ? '' : 'django.contrib.contenttypes', sessions, ...base].filter(
      (app) => app !== '',
    )
  })

const PROCESSORS = [
  'django.template.context_processors.request',
  'django.contrib.auth.context_processors.auth',
  'django.contrib.messages.context_processors.messages',
]

const templates = fc
  .record({
    backend: pick('django.DjangoTemplates', 'django.DjangoTemplates', 'dummy.TemplateStrings'),
    processors: fc.subarray(PROCESSORS),
    directories: pick('', "'APP_DIRS': True, ", "'APP_DIRS': False, "),
    option: pick('', '', "'string_if_invalid': 'x', ", "'string_if_invalid': None, ", "'string_if_invalid': 0, "),
    empty: pick('no', 'no', 'no', 'yes'),
  })
  .map(({ backend, processors, directories, option, empty }) => {
    if (empty === 'yes') return 'TEMPLATES = []'
    const options = backend.startsWith('dummy') ? '' : `${option}'context_processors': ${list(processors)}`
    return `TEMPLATES = [{'BACKEND': 'django.template.backends.${backend}', ${directories}'OPTIONS': {${options}}}]`
  })

const FILE_CACHE = 'django.core.cache.backends.filebased.FileBasedCache'
const cacheAt = (location: string): string => `{'default': {'BACKEND': '${FILE_CACHE}', 'LOCATION': ${location}}}`

const VIEWS = ['right', 'wrong', 'greedy', 'anything', 'Class', 'WrongClass', 'instance', 'hidden', 'kept', 'coroutine']

/** What CSRF_FAILURE_VIEW may name; it stands beside the settings. */
export const VIEWS_FILE = `
from functools import wraps


def hides(view):
    def inner(request):
        return view(request)

    return inner


def keeps(view):
    @wraps(view)
    def inner(request):
        return view(request)

    return inner


def right(request, reason=""):
    return request.nothing


def wrong(request):
    return None


def greedy(request, code, reason=""):
    return None


def anything(*args, **kwargs):
    raise TypeError("anything() takes 1 positional argument but 2 were given")


class Class:
    def __init__(self, request, reason):
        pass


class WrongClass:
    def __init__(self, request):
        pass


class Callable:
    def __call__(self, request, reason=""):
        return None


instance = Callable()
hidden = hides(right)
kept = keeps(right)


async def coroutine(request, *, reason):
    return None
`

const lines: readonly fc.Arbitrary<string>[] = [
  pick(
    ...['True', 'False', '""', '"False"', '0', 'None', 'os.environ.get("DJANGO_DEBUG", "") != "False"'],
    ...['bool(os.environ.get("DJANGO_DEBUG"))', 'os.environ.get("DJANGO_DEBUG", "0") in ("1", "True")'],
  ).map((value) => `DEBUG = ${value}`),
  maybe(
    'SECRET_KEY',
    ...[`"${KEY}"`, `"django-insecure-${KEY}"`, '"abcd" * 20', '"abcde" * 20', `"${KEY}"[:49]`, '""', 'None'],
    ...['os.environ.get("KEY", "short")', 'os.environ.get("KEY")', `b"${KEY}"[:20]`],
  ),
  maybe(
    'ALLOWED_HOSTS',
    ...['["*"]', '[]', '()', '[""]', '"a.org"', '""', 'None', '("a.org",)', '{"a.org"}'],
    ...['os.environ.get("HOSTS", "").split(",")', 'os.environ.get("HOSTS", "").split()'],
    '[host for host in os.environ.get("HOSTS", "").split(",") if host]',
  ),
  apps.chain((chosen) => pick(`INSTALLED_APPS = ${list(chosen)}`, `INSTALLED_APPS = ${tuple(chosen)}`)),
  fc.oneof(
    { weight: 3, arbitrary: sequence('MIDDLEWARE', fc.subarray(DJANGO_MIDDLEWARE)) },
    { weight: 2, arbitrary: fc.constant(`MIDDLEWARE = ${list(DJANGO_MIDDLEWARE)}`) },
    { weight: 1, arbitrary: fc.constant('') },
  ),
  templates,
  ...['SECURE_SSL_REDIRECT', 'SESSION_COOKIE_SECURE', 'CSRF_COOKIE_SECURE', 'SESSION_COOKIE_HTTPONLY'].map((name) =>
    maybe(name, ...TRUTHS),
  ),
  maybe('CSRF_USE_SESSIONS', ...TRUTHS),
  maybe('SECURE_HSTS_SECONDS', '60', '0', '-1', '"0"', 'None', '1.5', 'int(os.environ.get("HSTS", "0"))'),
  ...['SECURE_HSTS_INCLUDE_SUBDOMAINS', 'SECURE_HSTS_PRELOAD', 'SECURE_CONTENT_TYPE_NOSNIFF'].map((name) =>
    maybe(name, ...TRUTHS),
  ),
  maybe('SECURE_BROWSER_XSS_FILTER', ...TRUTHS),
  maybe('X_FRAME_OPTIONS', '"SAMEORIGIN"', '"DENY"', '"deny"', '""', 'None', '" DENY"'),
  maybe(
    'SECURE_REFERRER_POLICY',
    ...['None', '"none"', '""', '"origin"', '"origin, same-origin"', '"origin,x"', '[]', '["origin"]', '["x"]'],
    ...['("origin", "same-origin")', '"no-referrer, strict-origin-when-cross-origin"'],
  ),
  maybe('SECURE_CROSS_ORIGIN_OPENER_POLICY', '"x"', 'None'),
  maybe('DEFAULT_HASHING_ALGORITHM', '"sha1"', '"sha256"', '"md5"', 'None'),
  maybe(
    'CSRF_FAILURE_VIEW',
    ...VIEWS.map((name) => `"project_views.${name}"`),
    '""',
    '"view"',
    '"django.views.csrf.csrf_failure"',
  ),
  maybe('CSRF_TRUSTED_ORIGINS', '["a.org"]', '"https://a.org"'),
  maybe(
    'CACHES',
    ...['{}', "{'other': {'BACKEND': 'django.core.cache.backends.dummy.DummyCache'}}", cacheAt("'/app/uploads/cache'")],
    ...[cacheAt("'media'"), cacheAt("'/app'"), cacheAt("'/tmp/cache'"), cacheAt("Path('/app/static')")],
  ),
  maybe('MEDIA_ROOT', "'/app/uploads'", "'media'", "Path('/app') / 'uploads'", "''"),
  maybe('STATIC_ROOT', "'/app/static'", "Path('/app/collected')", 'None'),
  maybe(
    'STATICFILES_DIRS',
    ...['[]', "['/app/static']", "('/app/assets',)", "[('site/', '/app/assets')]", "[('site', '/app/uploads/cache')]"],
    "'/'",
  ),
  maybe('STATIC_URL', '"/static/"', '"static/"', '"/static"', '""', 'None'),
  maybe('MEDIA_URL', '"/media/"', '"/media"', '"https://cdn.example.org/"'),
  maybe('LANGUAGE_CODE', '"de"', '"de-at"', '"zh-hans"', '"pt-BR"', '"en_US"'),
  maybe('LANGUAGES', "[('de', 'German')]", "[('en', 'English'), ('!', 'x')]", "[('en-us', 'x'), ('pt-br', 'y')]"),
  maybe('LANGUAGES_BIDI', "['he']", "['!']", '[1]'),
  maybe('SITE_ID', '1', '"1"', 'None', 'True'),
  maybe('SILENCED_SYSTEM_CHECKS', '["security.W018"]', '("security.W004", "security.W008")', '[]'),
  rarely('TIME_ZONE', ["'Europe/Berlin'", "''"], "'Nowhere/Else'"),
  rarely('LOCALE_PATHS', ["['locale']"], "'locale'"),
  rarely('PASSWORD_RESET_TIMEOUT', ['3'], '3\nPASSWORD_RESET_TIMEOUT_DAYS = 3'),
  pick('', '', 'if not DEBUG:\n    SECURE_HSTS_PRELOAD = True\n    SECURE_SSL_REDIRECT = True'),
  pick('', '', 'secure_ssl_redirect = True\nSecure_Ssl_Redirect = True'),
]

const variables = fc.record(
  {
    DJANGO_DEBUG: pick('False', 'True', ''),
    SECURE: pick('1', '0', ''),
    KEY: pick(KEY, 'weak', ''),
    HSTS: pick('0', '3600'),
    HOSTS: pick('a.org', 'a.org,b.org', ''),
    DJANGO_ALLOW_ASYNC_UNSAFE: pick('', '1'),
  },
  { requiredKeys: [] },
)

/** Settings as people write them, and some as nobody should. */
export const generatedProject: fc.Arbitrary<GeneratedProject> = fc.record({
  text: fc
    .tuple(...lines)
    .map(
      (chosen) =>
        `import os\nfrom pathlib import Path\n\n${chosen.filter((line) => line !== '').join('\n')}\nROOT_URLCONF = "project_urls"\n`,
    ),
  variables,
})
