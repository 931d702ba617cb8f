import { envFile, NAMES, WORDS } from './inputs.ts'
import { attempts, generate, holdAgainstReal, randomFor } from './real.ts'

const random = randomFor('environs')
const configVars = { OTHER: 'yes', EMPTY: '', P_OTHER: 'prefixed' }
const IMPORT =
  'import os, enum\nfrom environs import Env, EnvError, EnvValidationError\nenv = Env()\nclass Colour(enum.Enum):\n    red = 1\n    true = 2\n'

const REFERENCES = [
  '@{OTHER}',
  '@{OTHER}-x',
  'a@{OTHER}b@{EMPTY}',
  '@{NOPE:-d}',
  'x@{NOPE:-}',
  '@{NOPE}',
  'x@{NOPE}',
  '\\@{OTHER}',
  '$OTHER',
]

holdAgainstReal('environs', [
  ...WORDS.map((word) => ({
    name: `reads ${JSON.stringify(word)}`,
    configVars: { ...configVars, V: word },
    program: `${IMPORT}${attempts([
      'env("V")',
      'env("V", None)',
      'env.str("V")',
      'env.str("V", "d")',
      'env.bool("V")',
      'env.bool("V", False)',
      'env.bool("V", default=True)',
      'env.int("V")',
      'env.int("V", 3)',
      'env.float("V")',
      'str(env.decimal("V"))',
      'env.list("V")',
      'env.list("V", subcast=int)',
      'env.list("V", [], subcast=float)',
      'env.list("V", subcast=bool)',
      'env.list("V", subcast=str)',
      'env.list("V", subcast=lambda s: s.strip())',
      'env.list("V", delimiter=" ")',
      'env.dict("V")',
      'env.dict("V", subcast_values=int)',
      'env.dict("V", subcast_keys=str, subcast_values=str)',
      'env.dict("V", delimiter=";")',
      'env.dict("V", delimiter=";", key_value_delimiter=",")',
      'env.json("V")',
      'str(env.date("V"))',
      'str(env.path("V"))',
      'str(env.uuid("V"))',
      'env.log_level("V")',
      'env("NOPE")',
      'env.bool("NOPE")',
      'env.bool("NOPE", False)',
      'env.bool("NOPE", None)',
      'env.bool("NOPE", "no")',
      'env.int("NOPE", "5")',
      'env.list("NOPE", ["a"])',
      'env.list("NOPE", default=[])',
      'env.list("NOPE", None)',
      'env.dict("NOPE", {})',
      'env.json("NOPE", {})',
      'env.str("EMPTY", "d")',
      'env.bool("EMPTY", True)',
      'env.int("EMPTY", 1)',
      'env.list("EMPTY", ["x"])',
      'env.dict("EMPTY")',
      'env.str("V", validate=lambda s: True)',
    ])}`,
  })),
  ...REFERENCES.map((word) => ({
    name: `expands ${word}`,
    configVars: { ...configVars, V: word.replaceAll('@{', '${'), P_V: word.replaceAll('@{', '${') },
    program: `${IMPORT}expanding = Env(expand_vars=True)\n${attempts([
      'expanding("V")',
      'expanding.str("V", "d")',
      'expanding.bool("V", False)',
      'expanding.list("V")',
      'expanding("NOPE", "$\\{OTHER}")',
      'env("V")',
    ])}with expanding.prefixed("P_"):\n    try: Y = expanding("V")\n    except Exception as e: Y = str(e)\n    try: Z = expanding("OTHER"), expanding.int("NOPE", 2)\n    except Exception as e: Z = str(e)\n`,
  })),
  ...generate(25, (index) => ({
    name: `reads file ${index}`,
    configVars,
    files: { '.env': envFile(random), 'sub/.env.local': envFile(random) },
    program: `${IMPORT}${attempts([
      'env.read_env()',
      `[env("${NAMES.slice(0, 12).join('", "none"), env("')}", "none")]`,
      'env.read_env("sub/.env.local", recurse=False)',
      `[env("${NAMES.slice(0, 12).join('", "none"), env("')}", "none")]`,
      'env.read_env("sub/.env.local", override=True)',
      `[env("${NAMES.slice(0, 12).join('", "none"), env("')}", "none")]`,
      'env("OTHER")',
      'os.environ.get("A")',
      'env.read_env("nowhere")',
    ])}`,
  })),
  {
    name: 'parsers of one’s own, and prefixes',
    configVars: { ...configVars, A_B: '1', B: '2' },
    program: `${IMPORT}@env.parser_for("twice")\ndef twice(value, more=0):\n    return value * 2 + str(more)\n${attempts(
      [
        'env.twice("B")',
        'env.twice("B", more=3)',
        'env.twice("NOPE", "x")',
        'env.twice("NOPE")',
        'env.add_parser("bool", twice)',
      ],
    )}with env.prefixed("A_"):\n    B = env.int("B")\nC = env.int("B")\n`,
  },
])
