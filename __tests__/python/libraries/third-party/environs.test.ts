import { expect, test } from 'vitest'
import { evaluate } from '../oracle.ts'
import { attempts } from './real.ts'

const IMPORT =
  'from environs import Env, EnvError\nfrom marshmallow import validate\nenv = Env()\nimport enum\nclass Colour(enum.Enum):\n    red = 1\n    blue = "b"\n'

/** What one expression over `env` gives. */
function x(expression: string, configVars: Readonly<Record<string, string>>, version = '15.1.0'): string | undefined {
  const program = IMPORT + attempts([expression])
  return evaluate({ name: expression, program, configVars, distributions: { environs: version } })['X0']
}

test.each([
  ['env.bool("V")', 'on', 'True'],
  ['env.bool("V")', 'nO', '("EnvValidationError", "Environment variable \\"V\\" invalid: Not a valid boolean.")'],
  ['env.int("V")', ' 5 ', '5'],
  ['env.int("V")', 'x', '("EnvValidationError", "Environment variable \\"V\\" invalid: Not a valid integer.")'],
  ['env.float("V")', '2', '2.0'],
  ['env.list("V")', 'a, b', '["a", " b"]'],
  ['env.list("V", subcast=int)', '1,2', '[1, 2]'],
  ['env.list("V", delimiter=" ")', 'a b', '["a", "b"]'],
  ['env.dict("V", subcast_values=int)', 'a=1,b=2', '{"a": 1, "b": 2}'],
  ['env.json("V")', '{"a": [1]}', '{"a": [1]}'],
  ['env.log_level("V")', 'warning', '30'],
  ['env("V")', 'raw', '"raw"'],
  ['env.url("V").hostname', 'https://x.example.com/a?b=1', '"x.example.com"'],
  ['env.url("V").port', 'http://localhost:8000', '8000'],
  [
    'env.url("V")',
    'example.com',
    '("EnvValidationError", "Environment variable \\"V\\" invalid: [\'Not a valid URL.\']")',
  ],
  [
    'env.url("V")',
    'redis://h:1',
    '("EnvValidationError", "Environment variable \\"V\\" invalid: [\'Not a valid URL.\']")',
  ],
  ['env.str("V", validate=validate.OneOf(["a"]))', 'a', '"a"'],
  [
    'env.int("V", validate=validate.Range(min=3))',
    '2',
    '("EnvValidationError", "Environment variable \\"V\\" invalid: [\'Must be greater than or equal to 3.\']")',
  ],
  [
    'env.int("V", validate=validate.Range(min=3, max=9))',
    '10',
    '("EnvValidationError", "Environment variable \\"V\\" invalid: [\'Must be greater than or equal to 3 and less than or equal to 9.\']")',
  ],
  [
    'env.str("V", validate=validate.Length(min=3, max=9))',
    'x',
    '("EnvValidationError", "Environment variable \\"V\\" invalid: [\'Length must be between 3 and 9.\']")',
  ],
  ['str(env.timedelta("V"))', '2h 5m', '"2:05:00"'],
  ['str(env.timedelta("V"))', '-1d 10ms', '"-1 day, 0:00:00.010000"'],
  ['str(env.timedelta("V"))', '90', '"0:01:30"'],
  [
    'str(env.timedelta("V", format="iso8601"))',
    'P1Y',
    '("EnvValidationError", "Environment variable \\"V\\" invalid: Not a valid period of time.")',
  ],
  ['str(env.timedelta("V", format="iso8601"))', 'P1DT2H', '"1 day, 2:00:00"'],
  ['env.enum("V", enum=Colour).value', 'red', '1'],
  ['env.enum("V", enum=Colour, by_value=True).name', 'b', '"blue"'],
  [
    'env.enum("V", enum=Colour, by_value=True)',
    'x',
    '("EnvValidationError", "Environment variable \\"V\\" invalid: Must be one of: 1, b.")',
  ],
  [
    'env.enum("V", enum=Colour, ignore_case=True)',
    'RED',
    '("TypeError", "Field.__init__() got an unexpected keyword argument \'ignore_case\'")',
  ],
  ['env.int("NOPE")', '', '("EnvNotSetError", "Environment variable \\"NOPE\\" not set")'],
  ['env.bool("NOPE", "text")', '', '"text"'],
])('%s of %j', (expression, value, expected) => {
  expect(x(expression, { V: value })).toBe(expected)
})

test('older versions read a default as they read a value', () => {
  expect(x('env.bool("NOPE", "no")', {}, '11.0.0')).toBe('False')
  expect(x('env.bool("NOPE", "no")', {}, '14.0.0')).toBe('"no"')
})

test('prefixes nest, errors wait for seal', () => {
  const program = `from environs import Env, EnvError
env = Env(eager=False)
with env.prefixed("A_"):
    with env.prefixed("B_"):
        X = env.int("N")
    Y = env.str("N", "none")
Z = env.int("MISSING")
try:
    env.seal()
except EnvError as error:
    FAILED = sorted(error.error_messages)`
  expect(
    evaluate({ name: 'prefixes', program, configVars: { A_B_N: '4' }, distributions: { environs: '15.1.0' } }),
  ).toEqual({
    X: '4',
    Y: '"none"',
    Z: 'None',
    FAILED: '["MISSING"]',
  })
})

test.each([
  ['14.6.0', '"file"'],
  ['15.1.0', 'None'],
])('read_env of %s and os.environ', (version, inEnvironment) => {
  const program = `import os\n${IMPORT}env.read_env()\nX = env("V")\nY = os.environ.get("V")`
  const distributions = { environs: version }
  expect(evaluate({ name: version, program, files: { '.env': 'V=file\n' }, distributions })).toEqual({
    X: '"file"',
    Y: inEnvironment,
  })
})

test('database, email and cache URLs', () => {
  const program = `${IMPORT}D = env.dj_db_url("DATABASE_URL")["ENGINE"]
E = env.dj_email_url("EMAIL_URL", default="smtp://")["EMAIL_PORT"]
C = env.dj_cache_url("CACHE_URL")`
  const configVars = { DATABASE_URL: 'mysql://h/d', CACHE_URL: 'rediss://:p@h:1/2?timeout=5' }
  const distributions = {
    django: '5.2',
    environs: '15.1.0',
    'dj-database-url': '3.1.2',
    'dj-email-url': '1.0.6',
    'django-cache-url': '3.4.5',
  }
  expect(evaluate({ name: 'urls', program, configVars, distributions })).toEqual({
    D: '"django.db.backends.mysql"',
    E: '25',
    C: '{"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": "rediss://:p@h:1/2", "TIMEOUT": "5"}',
  })
})

test.each([
  ['9.5.0', 'ImportError', 'ImportError'],
  ['14.0.0', '-', 'ImportError'],
  ['14.1.0', '-', '-'],
])('what %s binds', (version, singleton, validators) => {
  const program = `def imports(name):
    try: exec(f'from environs import {name}')
    except ImportError as e: return type(e).__name__
    return '-'
X = imports('env')
Y = imports('validate')
`
  expect(evaluate({ name: version, program, distributions: { environs: version } })).toEqual({
    X: JSON.stringify(singleton),
    Y: JSON.stringify(validators),
  })
})
