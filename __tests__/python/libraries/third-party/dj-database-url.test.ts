import { DATABASES, serviceUrl } from './inputs.ts'
import { attempts, generate, holdAgainstReal, randomFor } from './real.ts'

const random = randomFor('dj-database-url')

const OPTIONS = [
  'conn_max_age=600',
  'conn_max_age=None',
  'ssl_require=True',
  'ssl_require=False',
  'engine="my.engine"',
  'conn_health_checks=True',
  'disable_server_side_cursors=True',
  'test_options={"NAME": "t"}',
  'nonsense=1',
] as const

function options(): string {
  const chosen = new Set(Array.from({ length: random.between(0, 3) }, () => random.pick(OPTIONS)))
  const byName = new Map([...chosen].map((one) => [one.split('=')[0], one]))
  return [...byName.values()].map((one) => `, ${one}`).join('')
}

holdAgainstReal(
  'dj-database-url',
  [
    'sqlite://:memory:',
    'sqlite://',
    '',
    'postgres://[::1]:5/d',
    'postgres://[::1',
    'postgres://h:port/d',
    ...generate(150, () => serviceUrl(random, DATABASES)),
  ].map((url) => ({
    name: url,
    configVars: { DATABASE_URL: url },
    program: `import dj_database_url\n${attempts([
      'dj_database_url.config()',
      `dj_database_url.config(default="sqlite:///x.db"${options()})`,
      `dj_database_url.config("NOPE", ${JSON.stringify(url)}${options()})`,
      `dj_database_url.config("NOPE")`,
      `dj_database_url.config(env="DATABASE_URL"${options()})`,
      `dj_database_url.parse(${JSON.stringify(url)}${options()})`,
      `dj_database_url.parse(${JSON.stringify(url)}, "my.engine", 60)`,
      `dj_database_url.parse(url=${JSON.stringify(url)}${options()})`,
      `dj_database_url.config(None, ${JSON.stringify(url)})`,
      'dj_database_url.DEFAULT_ENV',
    ])}`,
  })),
)
