import { DUMP, envFile, NAMES, WORDS } from './inputs.ts'
import { attempts, generate, holdAgainstReal, randomFor } from './real.ts'

const random = randomFor('decouple')
const configVars = { OTHER: 'yes', EMPTY: '' }
const IMPORT =
  'import os\nfrom decouple import AutoConfig, Config, Csv, RepositoryEnv, RepositoryIni, config\ntry: from decouple import Choices\nexcept ImportError: pass\n'

const INI = [
  'A=1',
  'B: two',
  'C = a%%b',
  'D = %(A)s-x',
  '; comment',
  'E = 1 ; c',
  'E2',
  'OTHER = ini',
  'a = lower',
] as const

holdAgainstReal('python-decouple', [
  ...WORDS.map((word) => ({
    name: `reads ${JSON.stringify(word)}`,
    configVars: { ...configVars, V: word },
    program: `${IMPORT}${attempts([
      'config("V")',
      'config("V", cast=bool)',
      'config("V", default=True, cast=bool)',
      'config("V", True, bool)',
      'config("V", cast=int)',
      'config("V", default=5, cast=float)',
      'config("V", default=None, cast=str)',
      'config("V", cast=Csv())',
      'config("V", cast=Csv(int))',
      'config("V", cast=Csv(post_process=tuple, delimiter=";"))',
      'config("V", cast=Csv(post_process=set))',
      'config("V", cast=Csv(delimiter=" "))',
      'config("V", cast=Csv(cast=lambda s: s.upper(), strip="( )"))',
      'config("V", cast=Choices(["a,b", "1"]))',
      'config("V", cast=Choices(choices=[("true", "T"), ("no", "N")]))',
      'config("V", cast=Choices([1, 2], cast=int))',
      'config("V", cast=lambda v: [s.strip() for s in v.split(",")])',
      'config("NOT_SET", default=config("V"), cast=bool)',
      'config("NOT_SET", default=config("V"), cast=Csv())',
      'config("NOT_SET")',
      'config("NOT_SET", cast=bool)',
      'config("NOT_SET", default=None)',
      'config("NOT_SET", default=None, cast=bool)',
      'config("NOT_SET", default=1, cast=bool)',
      'config("NOT_SET", default=0.0, cast=bool)',
      'config("NOT_SET", default="", cast=bool)',
      'config("NOT_SET", default=[], cast=Csv())',
      'config("NOT_SET", default="a, b", cast=Csv(post_process=tuple))',
      'config("NOT_SET", cast=int)',
      'config("EMPTY", cast=int)',
      'config.get("V")',
      'config("v")',
    ])}`,
  })),
  ...generate(40, (index) => ({
    name: `reads .env file ${index}`,
    configVars,
    files: { '.env': envFile(random), 'env/other': envFile(random) },
    program: `${IMPORT}other = Config(RepositoryEnv("env/other"))\n${attempts([
      ...NAMES.flatMap((name) => [`config("${name}")`, `other("${name}", default="none")`]),
      '"A" in other.repository',
      'AutoConfig("env")("B", default="none")',
      'AutoConfig(search_path="/nowhere/at/all")("B", default="none")',
      'RepositoryEnv("nowhere")',
      DUMP,
    ])}`,
  })),
  ...generate(20, (index) => ({
    name: `reads settings.ini ${index}`,
    configVars,
    files: {
      'settings.ini': `[${random.pick(['settings', 'settings', 'other'])}]\n${Array.from({ length: random.between(0, 5) }, () => random.pick(INI)).join('\n')}\n`,
      '.env': 'A=env\nZ=env\n',
    },
    program: `${IMPORT}${attempts([
      ...['A', 'B', 'C', 'D', 'E', 'E2', 'OTHER', 'a', 'Z'].map((name) => `config("${name}", default="none")`),
      'Config(RepositoryIni("settings.ini"))("A", default=3)',
      'Config(RepositoryEnv(".env"))("A", default=3)',
    ])}`,
  })),
  {
    name: 'two files of one folder, and secrets',
    configVars,
    files: { 'a/.env': 'V=a', '.env': 'V=root\nW=root', 'secrets/V': 'secret\n' },
    program: `import decouple\n${IMPORT}${attempts([
      'AutoConfig("a")("V")',
      'AutoConfig("a")("W")',
      'AutoConfig("a/nowhere")("V")',
      'Config(decouple.RepositorySecret("secrets"))("V")',
      'Config(decouple.RepositorySecret("secrets"))("W", default="no")',
    ])}`,
  },
])
