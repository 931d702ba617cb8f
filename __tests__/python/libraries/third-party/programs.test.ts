import { describe, expect, test } from 'vitest'
import { completeConfigVars, UNKNOWN_CONFIG_VARS } from '../../../../src/model/environment.ts'
import { createProgram } from '../../../../src/python/program.ts'
import { programInput, show } from '../../helpers/program.ts'

interface Run {
  readonly program: string
  readonly distributions: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, string>>
  readonly configVars?: Readonly<Record<string, string>> | 'unknown'
  readonly configuration?: string
}

/** What a settings module binds under upper-case names, or what it surely raises. */
function settingsOf({ program, distributions, files = {}, configVars = {}, configuration }: Run): unknown {
  const input = programInput(
    { ...files, 'settings.py': program },
    {
      configVars: configVars === 'unknown' ? UNKNOWN_CONFIG_VARS : completeConfigVars(configVars),
      distributions: new Map(Object.entries({ django: '5.2', ...distributions })),
    },
  )
  const { bindings, raises } = createProgram(input).importModule('settings', configuration ?? null)
  if (raises?.certain) return `${raises.type.split('.').at(-1)}: ${raises.message}`
  return Object.fromEntries(
    [...bindings]
      .filter(([name]) => name === name.toUpperCase() && /[A-Z]/.test(name))
      .map(([name, value]) => [name, show(value)]),
  )
}

const DATABASE_URL = 'postgres://u:p@h.example:5432/d?connect_timeout=5&currentSchema=s'

describe('dj-database-url, by version', () => {
  test.each([
    ['0.5.0', '"ENGINE": "django.db.backends.postgresql_psycopg2"', 'CONN_HEALTH_CHECKS'],
    ['1.0.0', '"connect_timeout": "5"', 'CONN_HEALTH_CHECKS'],
    ['1.2.0', '"CONN_HEALTH_CHECKS": False', 'DISABLE_SERVER_SIDE_CURSORS'],
    ['2.1.0', '"connect_timeout": 5', 'DISABLE_SERVER_SIDE_CURSORS'],
    ['2.2.0', '"DISABLE_SERVER_SIDE_CURSORS": False', 'currentSchema'],
    ['2.3.0', '"DISABLE_SERVER_SIDE_CURSORS": False', 'currentSchema'],
    ['3.1.2', '"options": "-c search_path=s"', 'currentSchema'],
  ])('%s', (version, has, lacks) => {
    const program = 'import dj_database_url\nDATABASE = dj_database_url.config()'
    const settings = settingsOf({
      program,
      distributions: { 'dj-database-url': version },
      configVars: { DATABASE_URL },
    })
    const text = JSON.stringify(settings).replaceAll('\\"', '"')
    expect(text).toContain(has)
    expect(text).not.toContain(lacks)
  })

  test('an unknown scheme', () => {
    const program = 'import dj_database_url\nD = dj_database_url.parse("nope://x")'
    const distributions = { 'dj-database-url': '3.0.1' }
    expect(settingsOf({ program, distributions })).toMatch(/^UnknownSchemeError: Scheme 'nope:\/\/' is unknown/)
  })

  test('a backend of the project’s own', () => {
    const program = `import dj_database_url
@dj_database_url.register("mydb", "my.backend")
def after(config):
    config["EXTRA"] = 1
D = dj_database_url.parse("mydb://h/n")
E = D["ENGINE"], D["EXTRA"]
del D`
    expect(settingsOf({ program, distributions: { 'dj-database-url': '3.1.2' } })).toEqual({ E: '("my.backend", 1)' })
  })
})

describe('django-environ, by version', () => {
  const files = { '.env': 'A=x#y\nB=\'q\' # c\nC="a\\nb"\n' }
  const program = `import environ
environ.Env.read_env()
env = environ.Env()
A = env("A")
B = env("B")
C = env("C")`
  test.each([
    ['0.7.0', 'x#y', "'q' # c", 'anb'],
    ['0.11.2', 'x', 'q', 'a\\\\nb'],
    ['0.12.0', 'x#y', "'q' # c", 'a\\\\nb'],
  ])('%s reads a file', (version, a, b, c) => {
    const read = settingsOf({ program, files, distributions: { 'django-environ': version } })
    expect(read).toEqual({ A: `"${a}"`, B: `"${b}"`, C: `"${c}"` })
  })

  test.each([
    ['0.12.0', '(ImproperlyConfigured)', '(TypeError)', '(TypeError)'],
    ['0.13.0', '?(? or ?)', 'a', '(ImproperlyConfigured)'],
  ])('%s: Valkey, and choices', (version, cache, chosen, refused) => {
    const program = `import environ
env = environ.Env()
def tries(run):
    try: return run()
    except Exception as e: return '(' + type(e).__name__ + ')'
A = tries(lambda: env.cache_url('C')['BACKEND'])
B = tries(lambda: env.str('V', choices=('a', 'b')))
C = tries(lambda: env.str('V', choices=('x',)))`
    const configVars = { C: 'valkey://h:1/0', V: 'a' }
    const told = (text: string): string => (text.startsWith('?') ? text : JSON.stringify(text))
    expect(settingsOf({ program, configVars, distributions: { 'django-environ': version } })).toEqual({
      A: told(cache),
      B: told(chosen),
      C: told(refused),
    })
  })

  test('a subclass of the project’s own, a prefix, and words of its own', () => {
    const subclass = `import environ
class Env(environ.Env):
    BOOLEAN_TRUE_STRINGS = ("si",)
    def twice(self, name):
        return self.int(name) * 2
env = Env(FLAG=(bool, False))
env.prefix = "APP_"
A = env.bool("FLAG")
B = env.twice("N")`
    const configVars = { APP_FLAG: 'SI', APP_N: '4' }
    expect(settingsOf({ program: subclass, configVars, distributions: { 'django-environ': '0.12.0' } })).toEqual({
      A: 'True',
      B: '8',
    })
  })
})

test('with config vars that are not known, a default is one of the possibilities', () => {
  const program = `import environ, decouple, dj_database_url
env = environ.Env(DEBUG=(bool, False))
A = env("DEBUG")
B = env.int("N", default=3)
C = decouple.config("DEBUG", default=False, cast=bool)
D = env.db(default="sqlite:///x")["ENGINE"]`
  const distributions = { 'django-environ': '0.12.0', 'python-decouple': '3.8', 'dj-database-url': '3.1.2' }
  const settings = settingsOf({ program, distributions, configVars: 'unknown' }) as Record<string, string>
  for (const name of ['A', 'B', 'C', 'D']) expect(settings[name]).toMatch(/^\?/)
  expect(settings['A']).toContain('False')
  expect(settings['B']).toContain('3')
  expect(settings['D']).toContain('sqlite3')
})

describe('django-heroku', () => {
  const program = `import django_heroku
BASE_DIR = "/app"
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3"}}
MIDDLEWARE = ["a"]
ALLOWED_HOSTS = []
django_heroku.settings(locals(), logging=False)
HOST = DATABASES["default"].get("HOST")
del DATABASES`
  test.each([
    [{}, 'None'],
    [{ DATABASE_URL, SECRET_KEY: 's' }, '"h.example"'],
  ])('over what is bound', (configVars, host) => {
    expect(settingsOf({ program, configVars, distributions: { 'django-heroku': '0.3.1' } })).toMatchObject({
      ALLOWED_HOSTS: '["*"]',
      MIDDLEWARE: '("whitenoise.middleware.WhiteNoiseMiddleware", "a")',
      STATIC_ROOT: '"/app/staticfiles"',
      HOST: host,
    })
  })
})

describe('django-csp', () => {
  const program = 'from csp.constants import NONCE, SELF\nSOURCES = [SELF, repr(NONCE)]'

  test('names its constants from 4.0 on', () => {
    expect(settingsOf({ program, configVars: {}, distributions: { 'django-csp': '4.0' } })).toMatchObject({
      SOURCES: `["'self'", "csp.constants.NONCE"]`,
    })
  })

  test('has no such module before', () => {
    const input = programInput({ 'settings.py': program }, { distributions: new Map([['django-csp', '3.8']]) })
    expect(createProgram(input).importModule('settings').raises).toMatchObject({
      certain: true,
      type: 'ModuleNotFoundError',
    })
  })
})

describe('django-on-heroku', () => {
  const settings = (call: string, configVars = { DATABASE_URL, SECRET_KEY: 's' }) =>
    settingsOf({
      program: `import django_on_heroku
BASE_DIR = "/app"
DEBUG = False
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware", "a"]
django_on_heroku.settings(${call})
ENGINE, AGE = DATABASES["default"]["ENGINE"], DATABASES["default"]["CONN_MAX_AGE"]
TLS = DATABASES["default"]["OPTIONS"]["sslmode"]
del DATABASES, LOGGING`,
      configVars,
      distributions: { 'django-on-heroku': '1.1.2' },
    })

  test('over what is bound', () => {
    expect(settings('locals()')).toMatchObject({
      ALLOWED_HOSTS: '["*"]',
      DEBUG: 'False',
      MIDDLEWARE:
        '("django.middleware.security.SecurityMiddleware", "whitenoise.middleware.WhiteNoiseMiddleware", "a")',
      SECRET_KEY: '"s"',
      ENGINE: '"django.db.backends.postgresql"',
      AGE: '600',
      TLS: '"require"',
    })
  })

  test('with options of its own', () => {
    expect(settings('locals(), geodjango=True, staticfiles=False')).toMatchObject({
      ENGINE: '"django.contrib.gis.db.backends.postgis"',
      MIDDLEWARE: '["django.middleware.security.SecurityMiddleware", "a"]',
    })
  })
})

describe('django-configurations', () => {
  const distributions = { 'django-configurations': '2.5.1' }

  test.each([
    ['nobody', { certain: true, type: 'ValueError' }],
    ['"some body"@example.com', { certain: false, type: 'ValueError' }],
    ['who@example.com', null],
  ])('an address that Django may refuse: %s', (address, raises) => {
    const program =
      "from configurations import Configuration, values\nclass Prod(Configuration):\n    MAIL = values.EmailValue('a@b.cd')\n"
    const input = programInput(
      { 'settings.py': program },
      {
        configVars: completeConfigVars({ DJANGO_MAIL: address }),
        distributions: new Map(Object.entries({ django: '5.2', ...distributions })),
      },
    )
    const told = createProgram(input).importModule('settings', 'Prod').raises
    expect(told === null ? null : { certain: told.certain, type: told.type }).toEqual(raises)
  })
  test.each([
    ['django.middleware.common.CommonMiddleware', false],
    ['django.contrib.auth.backends.ModelBackend', true],
  ])('a backend that needs models cannot be imported with the settings: %s', (backend, raises) => {
    const program = `from configurations import Configuration, values\nclass Prod(Configuration):\n    B = values.BackendsValue(['${backend}'])\n`
    const told = settingsOf({ program, distributions, configuration: 'Prod' })
    expect(told).toEqual(raises ? "AppRegistryNotReady: Apps aren't loaded yet." : expect.anything())
  })

  test('a value that is not there can stand in a module', () => {
    const program =
      "from configurations import values\ntry:\n    D = values.DatabaseURLValue(environ_name='D', late_binding=True)\nexcept ValueError:\n    D = None\n"
    expect(settingsOf({ program, distributions })).toEqual({ D: '<DatabaseURLValue>' })
  })

  const program = `from configurations import Configuration, values
class Common(Configuration):
    DEBUG = values.BooleanValue(False)
    APPS = values.ListValue(["a"])
    SECRET_KEY = values.SecretValue()
    LATE = values.IntegerValue(1, environ_name="NUMBER", environ_prefix=None)
class Prod(Common):
    APPS = Common.APPS
    @property
    def HOSTS(self):
        return [self.LATE]
    def CALLED(self):
        return 7
    @classmethod
    def post_setup(cls):
        super().post_setup()`

  test('a class becomes the module’s settings', () => {
    const configVars = { DJANGO_SECRET_KEY: 'k', DJANGO_DEBUG: 'yes', DJANGO_APPS: 'x, y', NUMBER: '5' }
    expect(settingsOf({ program, configVars, distributions, configuration: 'Prod' })).toMatchObject({
      DEBUG: 'True',
      APPS: '["x", "y"]',
      SECRET_KEY: '"k"',
      LATE: '5',
      HOSTS: '[5]',
      CALLED: '7',
    })
  })

  test('a secret that is not set', () => {
    expect(settingsOf({ program, distributions, configuration: 'Prod' })).toMatch(
      /^ValueError: Couldn't setup configuration 'settings.Prod': {2}Value 'SECRET_KEY' is required/,
    )
  })

  test('a class that is not there', () => {
    expect(settingsOf({ program, distributions, configuration: 'Nope' })).toMatch(/^AttributeError: /)
  })
})

describe('django-split-settings', () => {
  const distributions = { 'django-split-settings': '1.3.2' }

  test('files in the module’s own namespace, optional ones, and ones that are missing', () => {
    const files = {
      'parts/a.py': 'A = BASE + 1',
      'parts/b.py': 'B = A + 1\nfrom split_settings.tools import include\ninclude("c.py")',
      'parts/c.py': 'C = B',
    }
    const program = `from split_settings.tools import include, optional
BASE = 1
include("parts/a.py", "parts/b.py", optional("parts/none.py"), optional(None))
D = C`
    expect(settingsOf({ program, files, distributions })).toEqual({ BASE: '1', A: '2', B: '3', C: '3', D: '3' })
    const missing = 'from split_settings.tools import include\ninclude("nope.py")'
    expect(settingsOf({ program: missing, distributions })).toBe('OSError: No such file: /app/nope.py')
  })
})

describe('dynaconf', () => {
  const program = `DEBUG = False
HOSTS = ["a"]
import dynaconf
settings = dynaconf.DjangoDynaconf(__name__)
NAME = settings.get("NAME", "none")
del LOAD_DOTENV, DEFAULT_SETTINGS_PATHS, DYNACONF`
  const files = {
    'settings.toml': '[default]\nNAME = "x"\n[production]\nDEBUG = true\nHOSTS = ["b", "dynaconf_merge"]\n',
  }
  const distributions = { dynaconf: '3.2.12' }

  test('its files are read for the environment that a config var names', () => {
    expect(settingsOf({ program, files, distributions })).toEqual({ DEBUG: 'False', HOSTS: '["a"]', NAME: '"x"' })
    const configVars = { DJANGO_ENV: 'production', DJANGO_NAME: '@format {this.DEBUG}!' }
    expect(settingsOf({ program, files, distributions, configVars })).toEqual({
      DEBUG: 'True',
      ENV: '"production"',
      HOSTS: '["a", "b"]',
      NAME: '"True!"',
    })
  })

  test.each([
    ['3.1.12', '"False"'],
    ['3.2.2', 'False'],
  ])('%s reads the word False', (version, debug) => {
    const configVars = { DJANGO_DEBUG: 'False' }
    expect(settingsOf({ program, files, configVars, distributions: { dynaconf: version } })).toMatchObject({
      DEBUG: debug,
    })
  })

  test('with config vars that are not known, each may set what it likes', () => {
    const settings = settingsOf({ program, files, distributions, configVars: 'unknown' })
    expect(settings).toMatchObject({ DEBUG: expect.stringMatching(/^\?/), HOSTS: expect.stringMatching(/^\?/) })
  })

  test('what is assigned after it took over is seen by some, and not by who asks dynaconf', () => {
    const { DEBUG, HOSTS, NAME, NEW } = settingsOf({
      program: `DEBUG = True\n${program}\nDEBUG = False\nHOSTS = ["a", "*"]\nNAME = "x"\nNEW = 1`,
      files: { 'settings.toml': '[default]\nNAME = "x"\nDEBUG = true\n' },
      distributions,
    }) as Record<string, string>
    expect([DEBUG, NAME]).toEqual(['?(? or False or True)', '"x"'])
    expect([HOSTS, NEW]).toEqual([expect.stringMatching(/^\?/), expect.stringMatching(/^\?/)])
  })

  test('what is not modelled leaves all open', () => {
    const settings = settingsOf({
      program,
      files: { ...files, 'dynaconf_hooks.py': 'def post(settings):\n    return {"DEBUG": True}' },
      distributions,
    })
    expect(settings).toMatchObject({ DEBUG: expect.stringMatching(/^\?/), HOSTS: expect.stringMatching(/^\?/) })
  })

  test('a value that a validator asks for is missing', () => {
    const own = `from dynaconf import Dynaconf, Validator
config = Dynaconf(envvar_prefix="APP", validators=[Validator("KEY", must_exist=True), Validator("MODE", default="a", is_in=["a", "b"])])
MODE = config.MODE`
    expect(settingsOf({ program: own, distributions })).toBe('ValidationError: KEY is required in env main')
    expect(settingsOf({ program: own, distributions, configVars: { APP_KEY: 'k' } })).toEqual({ MODE: '"a"' })
    const configVars = { APP_KEY: 'k', APP_MODE: 'c' }
    expect(settingsOf({ program: own, distributions, configVars })).toMatch(/^ValidationError: MODE must is_in/)
  })
})

describe('pydantic-settings', () => {
  const distributions = { 'pydantic-settings': '2.15.0', pydantic: '2.13.4', 'python-dotenv': '1.2.2' }
  const program = `from typing import Optional, List, Literal
from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict
class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix='APP_', env_file='.env')
    debug: bool = False
    secret_key: SecretStr
    hosts: list[str] = ['a']
    mode: Literal['dev', 'prod'] = 'dev'
    url: str | None = Field(default=None, validation_alias='DATABASE_URL')
    port: Optional[int] = None
    words: str | List[str] = 'x, y'
    @field_validator('words')
    @classmethod
    def split(cls, v):
        return [p.strip() for p in v.split(',')]
settings = Settings()
DEBUG = settings.debug
KEY = settings.secret_key.get_secret_value()
HOSTS, MODE, URL, PORT, WORDS = settings.hosts, settings.mode, settings.url, settings.port, settings.words`

  test('fields are read from config vars, each as its type says', () => {
    const configVars = {
      APP_DEBUG: 'Yes',
      APP_SECRET_KEY: 'k',
      APP_HOSTS: '["b"]',
      DATABASE_URL: 'u',
      app_port: ' 80 ',
    }
    expect(settingsOf({ program, distributions, configVars })).toEqual({
      DEBUG: 'True',
      KEY: '"k"',
      HOSTS: '["b"]',
      MODE: '"dev"',
      URL: '"u"',
      PORT: '80',
      WORDS: '["x", "y"]',
    })
  })

  test.each([
    [{}, 'ValidationError: 1 validation error for Settings\nsecret_key\n  Field required'],
    [{ APP_SECRET_KEY: 'k', APP_DEBUG: 'ok' }, 'ValidationError: 1 validation error for Settings\ndebug\n'],
    [{ APP_SECRET_KEY: 'k', APP_HOSTS: 'a,b' }, 'SettingsError: error parsing value for field "hosts"'],
    [{ APP_SECRET_KEY: 'k', APP_MODE: 'x' }, 'ValidationError: 1 validation error for Settings\nmode\n'],
  ])('%o does not boot', (configVars, message) => {
    expect(settingsOf({ program, distributions, configVars })).toContain(message)
  })

  test('a name in a committed file that no field has is refused', () => {
    const files = { '.env': 'APP_SECRET_KEY=f\nAPP_MODE=prod\n' }
    expect(settingsOf({ program, distributions, files })).toMatchObject({ KEY: '"f"', MODE: '"prod"' })
    const more = { '.env': 'APP_SECRET_KEY=f\nOTHER=1\n' }
    expect(settingsOf({ program, distributions, files: more })).toContain('Extra inputs are not permitted')
  })

  test('with config vars that are not known, a default is one of the possibilities', () => {
    const settings = settingsOf({ program, distributions, configVars: 'unknown' })
    expect(settings).toMatchObject({
      DEBUG: '?(False or True)',
      KEY: expect.stringMatching(/^\?/),
      MODE: expect.stringMatching(/^\?/),
    })
  })

  test('sources of one’s own and types that are not modelled are left open', () => {
    const own = `from pydantic import AnyUrl
from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    debug: bool = False
    url: AnyUrl = 'http://x'
    @classmethod
    def settings_customise_sources(cls, *args, **kwargs):
        return ()
DEBUG = Settings().debug`
    expect(settingsOf({ program: own, distributions })).toMatchObject({ DEBUG: expect.stringMatching(/^\?/) })
  })
})

test('a module with a `__dir__` of its own may have settings that it does not bind', () => {
  const files = {
    'settings.py': 'def __dir__():\n    return ["DEBUG"]\ndef __getattr__(name):\n    return True',
    'plain.py': 'X = 1',
  }
  const program = createProgram(programInput(files, { distributions: new Map([['django-classy-settings', '3.0.7']]) }))
  expect(program.importModule('settings').rest).not.toEqual([])
  expect(program.importModule('plain').rest).toEqual([])
})

describe('what refuses a value', () => {
  const environs = { environs: '15.2.0' }
  test.each([
    ['Email()', 'a@b.example', true],
    ['Email()', 'a.b+c@sub.b-c.example', true],
    ['Email()', 'nope', false],
    ['Email()', 'a b@c.example', false],
    ['Email()', 'a@b', false],
    ['URL()', 'https://u:p@x.example:8000/p?q#f', true],
    ['URL()', 'https://localhost', true],
    ['URL()', 'gopher://x.example', false],
    ['URL()', 'https://x', false],
    ['URL(require_tld=False)', 'https://x', true],
    ['Regexp(r"^[a-z]+$")', 'abc', true],
    ['Regexp(r"^[a-z]+$")', 'A1', false],
    ['Equal("x")', 'y', false],
    ['NoneOf(["x"])', 'x', false],
    ['And(Length(min=2), OneOf(["ab"]))', 'ab', true],
    ['And(Length(min=2), OneOf(["ab"]))', 'a', false],
  ])('environs: %s of %s', (validator, value, passes) => {
    const program = `from environs import Env
from marshmallow.validate import *
from marshmallow.validate import And, Email, Equal, Length, NoneOf, OneOf, Regexp, URL
A = Env().str("A", validate=${validator})`
    const found = settingsOf({ program, distributions: environs, configVars: { A: value } })
    expect(typeof found).toBe(passes ? 'object' : 'string')
  })

  test.each([
    ['EmailValue', 'x@y.example', true],
    ['EmailValue', 'nope', false],
    ['IPValue', '10.0.0.255', true],
    ['IPValue', '300.1.1.1', false],
    ['URLValue', 'nope', false],
    ['BackendsValue', 'django.middleware.csrf.CsrfViewMiddleware', true],
    ['BackendsValue', 'django.nope.Middleware', false],
    ['BackendsValue', 'mine.There', true],
    ['BackendsValue', 'mine.NotThere', false],
  ])('django-configurations: %s of %s', (kind, value, passes) => {
    const program = `from configurations import Configuration, values
class Prod(Configuration):
    A = values.${kind}()`
    const found = settingsOf({
      program,
      files: { 'mine.py': 'class There: pass\n' },
      configuration: 'Prod',
      distributions: { 'django-configurations': '2.5.1' },
      configVars: { DJANGO_A: value },
    })
    expect(typeof found).toBe(passes ? 'object' : 'string')
  })
})

test('what settings take of django.utils', () => {
  const program = `import copy
from django.utils.functional import cached_property, classproperty
from django.utils.log import DEFAULT_LOGGING as default_logging
from django.utils.module_loading import import_string
from django.utils.text import slugify
LOGGING = copy.deepcopy(default_logging)
LOGGING["handlers"]["console"]["filters"] = []
class Counter:
    calls = 0
    @cached_property
    def value(self):
        Counter.calls += 1
        return Counter.calls
    @classproperty
    def name(cls):
        return cls.__name__
counter = Counter()
A = counter.value, counter.value, Counter.calls, Counter.name
B = slugify("Hello World! Ünï"), import_string("os.path.join")("a", "b")
C = sorted(LOGGING["handlers"]), LOGGING["loggers"]["django"]["level"], default_logging["handlers"]["console"]["filters"]
del LOGGING`
  expect(settingsOf({ program, distributions: {} })).toEqual({
    A: '(1, 1, 1, "Counter")',
    B: '("hello-world-uni", "a/b")',
    C: '(["console", "django.server", "mail_admins"], "INFO", ["require_debug_true"])',
  })
})

test('how long a secret is that Django makes up', () => {
  const program = `from django.core.management.utils import get_random_secret_key
from django.utils.crypto import get_random_string
A = len(get_random_secret_key()) >= 50, len(get_random_string(12)), len(get_random_string(length=7)), bool(get_random_string(0))
`
  expect(settingsOf({ program, distributions: {} })).toEqual({ A: '(True, 12, 7, False)' })
})

describe('texts to translate, while the settings are imported', () => {
  const imports = 'from django.utils.translation import gettext, gettext_lazy, gettext_noop, pgettext_lazy\n'
  test.each<[string, string | { readonly A: string }]>([
    ['A = str(gettext_lazy("x"))', 'AppRegistryNotReady'],
    ['A = gettext("x")', 'AppRegistryNotReady'],
    ['A = f"{gettext_lazy(\'x\')}"', 'AppRegistryNotReady'],
    ['A = gettext_lazy("x") + "y"', 'AppRegistryNotReady'],
    ['A = {gettext_lazy("x"): 1}', 'AppRegistryNotReady'],
    ['A = gettext_lazy("x").upper()', 'AppRegistryNotReady'],
    ['A = "x" in [gettext_lazy("x")]', 'AppRegistryNotReady'],
    ['A = ",".join([gettext_lazy("x")])', 'TypeError'],
    ['A = isinstance(gettext_lazy("x"), str)', { A: 'False' }],
    ['A = gettext_noop("x") + "y"', { A: '"xy"' }],
    [
      'USE_I18N = False\nA = gettext("x"), "%s!" % gettext_lazy("y"), gettext_lazy("z").upper()',
      { A: '("x", "y!", "Z")' },
    ],
    ['LANGUAGES = [("en", gettext_lazy("English"))]\nA = [code for code, _ in LANGUAGES]', { A: '["en"]' }],
  ])('%s', (program, expected) => {
    const found = settingsOf({
      program: imports + program,
      distributions: {},
      configVars: { DJANGO_SETTINGS_MODULE: 'settings' },
    })
    if (typeof expected === 'string') expect(found).toMatch(expected)
    else expect(found).toMatchObject(expected)
  })
})

describe('models of pydantic', () => {
  const distributions = { pydantic: '2.9.0', 'pydantic-settings': '2.6.0' }

  test('are compared, shown, copied, changed and given as dicts', () => {
    const own = `from pydantic import BaseModel, ConfigDict, Field, PositiveInt, ValidationError
from pydantic_settings import BaseSettings
class Db(BaseModel):
    host: str = 'h'
    port: PositiveInt = 5
class Settings(BaseSettings):
    model_config = {'frozen': True}
    db: Db = Db()
    name: str | None = None
    hidden: str = Field(default='x', repr=False)
s = Settings()
SHOWN = repr(s), str(s.db)
SAME = s == Settings(), Db() == Db(port=6), Db() != {}, s.model_copy(update={'name': 'n'}).name
DICTS = s.model_dump(include={'db'}), s.model_dump(exclude={'db', 'hidden'}), s.model_dump(exclude_none=True), dict(Db()), Db.model_validate({'port': '7'}).port
def told(run):
    try:
        run()
    except ValidationError as error:
        return error.error_count()
    except ValueError as error:
        return str(error)
db = Db()
db.port = -1
CHANGED = told(lambda: setattr(s, 'name', 'z')), told(lambda: setattr(db, 'nope', 1)), db.port, told(lambda: Db(port=0)), told(lambda: Db(port='x', host=1))
try: Db(port='x')
except ValidationError as error: TEXT = str(error)`
    expect(settingsOf({ program: own, distributions })).toEqual({
      TEXT: expect.stringMatching(/^\?/),
      SHOWN: `("Settings(db=Db(host='h', port=5), name=None)", "host='h' port=5")`,
      SAME: '(True, False, True, "n")',
      DICTS: `({"db": {"host": "h", "port": 5}}, {"name": None}, {"db": {"host": "h", "port": 5}, "hidden": "x"}, {"host": "h", "port": 5}, 7)`,
      CHANGED: `(1, "\\"Db\\" object has no field \\"nope\\"", -1, 1, 2)`,
    })
  })
  const program = `from typing import Literal
from pydantic import computed_field, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict
class Shop(BaseSettings):
    model_config = SettingsConfigDict(env_prefix='SHOP_')
    host: str = 'localhost'
    mode: Literal['dev', 'prod'] = 'dev'
    key: str = ''
    @model_validator(mode='before')
    @classmethod
    def fill(cls, data):
        return {**data, 'host': data.get('host', '').lower() or 'unset'}
    @model_validator(mode='after')
    def check(self):
        if self.mode == 'prod' and not self.key:
            raise ValueError('a key is needed')
        return self
    @computed_field
    @property
    def url(self) -> str:
        return f'https://{self.host}'
shop = Shop()
URL = shop.url
DUMP = shop.model_dump()
NAMES = list(Shop.model_fields), list(type(shop).model_computed_fields)
HAS = hasattr(shop, 'host'), hasattr(shop, 'nope')
OPEN = shop.model_dump_json()
`

  test('computed fields, validators of the whole, and the names of the fields', () => {
    const configVars = { SHOP_HOST: 'A.Example', SHOP_MODE: 'prod', SHOP_KEY: 'k' }
    expect(settingsOf({ program, distributions, configVars })).toEqual({
      URL: '"https://a.example"',
      DUMP: '{"host": "a.example", "mode": "prod", "key": "k", "url": "https://a.example"}',
      NAMES: '(["host", "mode", "key"], ["url"])',
      HAS: '(True, False)',
      OPEN: '?',
    })
  })

  test('a validator of the whole refuses', () => {
    expect(settingsOf({ program, distributions, configVars: { SHOP_MODE: 'prod' } })).toMatch(
      /^ValidationError: 1 validation error for Shop\n {2}Value error, a key is needed/,
    )
  })
})
