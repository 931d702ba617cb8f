import { seeded } from '../../../helpers/random.ts'
import { attempts, holdAgainstDebian } from './debian.ts'

const random = seeded(20240611)
const WORDS = [
  '',
  'True',
  'true',
  'TRUE',
  '1',
  'yes',
  'y',
  'on',
  't',
  'ok',
  'False',
  '0',
  'no',
  'off',
  'n',
  'f',
  'none',
  '2',
  ' true ',
  '-1',
  '1.5',
  '1,5',
  '1.234,5',
  'a,b',
  ' a , b,,',
  "x, 'y, z'",
  'k=v',
  'k=v,l=w',
  '(1,2)',
  '$OTHER',
  'é',
  '01',
] as const
const configVars = { OTHER: 'yes', EMPTY: '' }

const LINES = [
  'A=1',
  'B = two',
  'export C=3',
  "D='single # x'",
  'E="double \\" q\\n"',
  'F=un#quoted',
  'G=un # commented',
  '# comment',
  'H',
  'I=',
  '  J=j',
  "K='a' # after",
  'L="a" junk',
  'M="multi\nline"',
  'N=@{A}x',
  'O=@{NOPE:-fallback}',
  "'P'=quoted",
  'Q=a\\nb',
  "R='it\\'s'",
  'S=@{A',
  'T=$A',
  'OTHER=file',
  'EMPTY=file',
  '=x',
  'U="open',
  'V=a  b',
  'W="@{OTHER}-@{B}"',
  'X="é"',
  'A=again',
  'Y=@{Y}1',
  'export',
  "Z=''",
] as const

function envFile(): string {
  return (
    Array.from({ length: random.between(0, 9) }, () => random.pick(LINES).replaceAll('@{', '${')).join('\n') +
    random.pick(['', '\n'])
  )
}

const NAMES = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'OTHER', 'EMPTY', 'export']
const dump = `{k: os.environ[k] for k in ${JSON.stringify(NAMES)} if k in os.environ}`

holdAgainstDebian('decouple', 'python-decouple', [
  ...WORDS.map((word) => ({
    name: `reads ${JSON.stringify(word)}`,
    configVars: { ...configVars, V: word },
    program: `from decouple import Choices, Csv, config, strtobool\n${attempts([
      'config("V")',
      'config("V", cast=bool)',
      'config("V", default=True, cast=bool)',
      'config("V", cast=int)',
      'config("V", default=5, cast=float)',
      'config("V", cast=Csv())',
      'config("V", cast=Csv(int))',
      'config("V", cast=Csv(post_process=tuple, delimiter=";"))',
      'config("V", cast=Csv(cast=lambda s: s.upper(), strip="( )"))',
      'config("V", cast=Choices(["a,b", "1"]))',
      'config("V", cast=Choices(choices=[("true", "T"), ("no", "N")]))',
      'config("V", cast=Choices([1, 2], cast=int))',
      'strtobool(config("V"))',
      'config("NOT_SET", default=config("V"), cast=bool)',
      'config("NOT_SET")',
      'config("NOT_SET", default=None)',
      'config("NOT_SET", default=[], cast=Csv())',
      'config("NOT_SET", cast=int)',
    ])}`,
  })),
  ...Array.from({ length: 40 }, (_, index) => ({
    name: `reads .env file ${index}`,
    configVars,
    files: { '.env': envFile(), 'env/other': envFile() },
    program: `from decouple import AutoConfig, Config, RepositoryEnv, config\nother = Config(RepositoryEnv("env/other"))\n${attempts(
      NAMES.flatMap((name) => [`config("${name}")`, `other("${name}", default="none")`]),
    )}`,
  })),
])

holdAgainstDebian('dotenv', 'python-dotenv', [
  ...Array.from({ length: 120 }, (_, index) => ({
    name: `loads file ${index}`,
    configVars,
    files: { '.env': envFile(), 'sub/.env.local': envFile() },
    program: `import os\nfrom dotenv import dotenv_values, find_dotenv, get_key, load_dotenv\n${attempts([
      'dict(dotenv_values(".env"))',
      'dict(dotenv_values("sub/.env.local", interpolate=False))',
      'find_dotenv()',
      'find_dotenv("none")',
      'get_key(".env", "A")',
      `load_dotenv(${random.pick(['', 'find_dotenv()', '".env"', 'override=True', '"nowhere"'])})`,
      dump,
      `load_dotenv("sub/.env.local", override=${random.pick(['True', 'False'])}, interpolate=${random.pick(['True', 'False'])})`,
      dump,
    ])}`,
  })),
])

const HOSTS = [
  '',
  'localhost',
  'db.example:5432',
  'u:p@h.example',
  'u%40x:p%2F%23@H.example:1',
  '%2Fvar%2Frun',
  'u@h',
  ':p@h:2',
  'a:1,b:2',
] as const
const PATHS = [
  '',
  '/',
  '/name',
  '/na%20me',
  '//abs/path.db',
  '/d?sslmode=require',
  '/d?currentSchema=s&x=1',
  '/d?conn_max_age=5&ssl-ca=/c.pem',
  '/d?x=1&x=2',
  '/%2Fsock/d',
] as const

function urls(schemes: readonly [string, ...string[]], count: number): readonly string[] {
  return Array.from({ length: count }, () => `${random.pick(schemes)}://${random.pick(HOSTS)}${random.pick(PATHS)}`)
}

const DATABASES = [
  'postgres',
  'postgresql',
  'pgsql',
  'postgis',
  'mysql',
  'mysql2',
  'sqlite',
  'spatialite',
  'oracle',
  'mssql',
  'redshift',
  'nonsense',
  '',
] as const

holdAgainstDebian(
  'dj_database_url',
  'dj-database-url',
  [
    'sqlite://:memory:',
    'sqlite://',
    '',
    'postgres://[::1]:5/d',
    'postgres://[::1',
    'postgres://h:port/d',
    ...urls(DATABASES, 150),
  ].map((url) => ({
    name: url,
    configVars: { DATABASE_URL: url },
    program: `import dj_database_url\n${attempts([
      'dj_database_url.config()',
      `dj_database_url.config(default="sqlite:///x.db", conn_max_age=600, ssl_require=True)`,
      `dj_database_url.config("NOPE", ${JSON.stringify(url)})`,
      `dj_database_url.parse(${JSON.stringify(url)}, engine="my.engine")`,
      `dj_database_url.config(conn_health_checks=True)`,
    ])}`,
  })),
)

holdAgainstDebian('environ', 'django-environ', [
  ...WORDS.map((word) => ({
    name: `reads ${JSON.stringify(word)}`,
    configVars: { ...configVars, V: word },
    program: `import environ\nenv = environ.Env(S=(bool, False), V=(str, "d"), T=int, L=(list, ["x"]))\nbare = environ.Env()\n${attempts(
      [
        'env("V")',
        'bare("V")',
        'bare("V", default=None)',
        'bare("V", default=False)',
        'bare.bool("V")',
        'bare.bool("V", True)',
        'bare.int("V", 3)',
        'bare.float("V")',
        'bare.list("V")',
        'bare.list("V", int)',
        'bare.tuple("V")',
        'bare.tuple("V", cast=str)',
        'bare.dict("V")',
        'bare("V", cast=dict(value=int))',
        'bare("V", cast=dict(key=str, value=str, cast=dict(k=bool)))',
        'bare.str("V", default="x")',
        '"V" in bare, "NOPE" in bare',
        'env("S")',
        'env("T")',
        'env("L")',
        'bare("NOPE")',
        'bare.bool("NOPE", default="not a bool")',
        'bare.list("NOPE", default=["a"])',
      ],
    )}`,
  })),
  ...Array.from({ length: 40 }, (_, index) => ({
    name: `reads file ${index}`,
    configVars,
    files: { '.env': envFile(), 'e/prod': envFile() },
    program: `import os\nimport environ\nenviron.Env.read_env("e/prod", EXTRA="x", OTHER="y")\n${attempts([dump, 'environ.Env.read_env()', dump, 'os.environ.get("EXTRA")'])}`,
  })),
  ...urls(DATABASES, 80).map((url) => ({
    name: `database ${url}`,
    configVars: { DATABASE_URL: url },
    program: `import environ\nenv = environ.Env()\n${attempts(['env.db()', 'env.db_url("NOPE", default="sqlite:///a.db")', 'env.db(engine="my.engine")'])}`,
  })),
  ...urls(
    ['redis', 'rediscache', 'rediss', 'locmemcache', 'filecache', 'memcache', 'pymemcache', 'dbcache', 'x'],
    40,
  ).map((url) => ({
    name: `cache ${url}`,
    configVars: { CACHE_URL: url },
    program: `import environ\nenv = environ.Env()\n${attempts(['env.cache()', 'env.cache_url(backend="b")'])}`,
  })),
  ...urls(['smtp', 'smtps', 'smtp+tls', 'smtp+ssl', 'consolemail', 'filemail', 'x'], 40).map((url) => ({
    name: `email ${url}`,
    configVars: { EMAIL_URL: url },
    program: `import environ\nenv = environ.Env()\n${attempts(['env.email()', 'env.email_url("NOPE", default="consolemail://")'])}`,
  })),
  ...urls(['elasticsearch', 'elasticsearch2', 'solr', 'whoosh', 'xapian', 'simple', 'x'], 30).map((url) => ({
    name: `search ${url}`,
    configVars: { SEARCH_URL: url },
    program: `import environ\nenv = environ.Env()\n${attempts(['env.search_url()'])}`,
  })),
  {
    name: 'paths',
    program: `import environ\nroot = environ.Path(__file__) - 1\nR = str(root)\nA = root("a", "b")\nB = str(root.path("c"))\nC = str(root.path("q") - 1 + "x")\nD = root == environ.Path(R)\nE = str(~root.path("q"))\nF = root.path("a") in root\nG = repr(root)\nH = str(environ.Path("/a/b") - "b")\n${attempts(['environ.Path("/nope", required=True)', 'environ.Path("/a") - 1.5', 'root[0]', 'root.root'])}`,
  },
])
