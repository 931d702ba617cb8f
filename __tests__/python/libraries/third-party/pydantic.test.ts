import { WORDS } from './inputs.ts'
import { attempts, generate, holdAgainstReal, randomFor } from './real.ts'

const random = randomFor('pydantic')

const TYPES = [
  'bool',
  'int',
  'float',
  'str',
  'Optional[int]',
  'Optional[str]',
  'Optional[bool]',
  'List[str]',
  'List[int]',
  'Set[int]',
  'Dict[str, int]',
  'Tuple[int, str]',
  "Literal['a', 'on', '1']",
  'Colour',
  'SecretStr',
  'Any',
  'Inner',
  'Optional[List[bool]]',
] as const

const JSON_WORDS = [
  '[]',
  '["a", "b"]',
  '[1, "2"]',
  '{"a": 1}',
  '{"a": "x"}',
  '{"n": 3}',
  '[true, "no"]',
  '[1, "x"]',
  '"a"',
  'null',
  '{"n": "z"}',
] as const

const IMPORT = `import enum, os
from typing import Any, Dict, List, Literal, Optional, Set, Tuple, Union
from pydantic import BaseModel, BaseSettings, Field, SecretStr, validator
class Colour(enum.Enum):
    red = 'a'
    on = 'on'
class Inner(BaseModel):
    n: int = 1
    t: Optional[str]
def plain(value):
    if isinstance(value, SecretStr): return ('secret', value.get_secret_value(), str(value))
    if isinstance(value, Inner): return ('inner', value.n, value.t)
    if isinstance(value, Colour): return ('colour', value.name)
    return value
def told(make):
    try:
        return plain(make())
    except Exception as error:
        return (type(error).__name__, [line for line in str(error).split('\\n')][:1])
`

/** A class of one field, and what it gives. */
const ofType = (name: string, type: string, rest: string): string =>
  `class ${name}(BaseSettings):\n    v: ${type}${rest}\n`

const DEFAULTS = [
  ' = None',
  '',
  ' = "5"',
  ' = 5',
  ' = Field("no")',
  ' = Field(default_factory=list)',
  ' = Field(...)',
  ' = 1.5',
  ' = []',
] as const

holdAgainstReal(
  'pydantic',
  [
    ...[...WORDS, ...JSON_WORDS].flatMap((word, index) =>
      index % 3 === 0 || JSON_WORDS.includes(word as (typeof JSON_WORDS)[number])
        ? [
            {
              name: `reads ${JSON.stringify(word)}`,
              configVars: { V: word },
              program: `${IMPORT}${TYPES.map((type, at) => ofType(`s${at}`, type, '')).join('')}${attempts(
                TYPES.map((_, at) => `told(lambda: s${at}().v)`),
              )}`,
            },
          ]
        : [],
    ),
    ...DEFAULTS.map((rest) => ({
      name: `a default${rest}`,
      program: `${IMPORT}${TYPES.map((type, at) => ofType(`s${at}`, type, rest)).join('')}${attempts(
        TYPES.map((_, at) => `told(lambda: s${at}().v)`),
      )}`,
    })),
    ...generate(15, (index) => {
      const prefix = random.pick(['', 'APP_', 'app_'])
      const name = random.pick([
        'DEBUG',
        'debug',
        'APP_DEBUG',
        'App_Debug',
        'APP_PORT',
        'OTHER',
        'APP_SUB__N',
        'sub__n',
      ])
      return {
        name: `options ${index}`,
        configVars: { [name]: random.pick(['1', 'true', '7', 'off']), OTHER: '3' },
        files: { '.env': random.pick(['', 'APP_DEBUG=on\nEXTRA=1\n', 'DEBUG=yes\nPORT=5\n', 'other=9\n']) },
        program: `${IMPORT}class Base(BaseSettings):
    debug: bool = False
    port: int = Field(8000, env=['APP_PORT', 'PORT'])
    class Config:
        env_prefix = '${prefix}'
        env_file = '.env'
        case_sensitive = ${random.pick(['True', 'False'])}
class Settings(Base):
    other: Union[int, str] = 'none'
    sub: Inner = Inner()
    plain = 5
    hosts: Any = 'a, b'
    @validator('hosts', pre=True, allow_reuse=True)
    def split(cls, v):
        return [p.strip() for p in v.split(',')]
    @property
    def double(self):
        return self.port * 2
    class Config:
        env_nested_delimiter = '__'
${attempts([
  'told(lambda: Settings().debug)',
  'told(lambda: Settings().port)',
  'told(lambda: Settings().other)',
  'told(lambda: Settings().sub)',
  'told(lambda: Settings().plain)',
  'told(lambda: Settings().hosts)',
  'told(lambda: Settings().double)',
  'told(lambda: Settings(debug="no", port="3").port)',
  'told(lambda: Settings(nope=1).port)',
  'told(lambda: Settings(_env_file=None).debug)',
])}`,
      }
    }),
  ],
  { mayBeOpen: () => true },
)
