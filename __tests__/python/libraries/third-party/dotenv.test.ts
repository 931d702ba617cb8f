import { DUMP, envFile } from './inputs.ts'
import { attempts, generate, holdAgainstReal, randomFor } from './real.ts'

const random = randomFor('dotenv')
const configVars = { OTHER: 'yes', EMPTY: '' }
const BOOLEANS = ['True', 'False'] as const

const load = (): string =>
  random.pick([
    'load_dotenv()',
    'load_dotenv(find_dotenv())',
    'load_dotenv(".env")',
    'load_dotenv(override=True)',
    'load_dotenv("nowhere")',
    'load_dotenv(find_dotenv(usecwd=True))',
    'load_dotenv(dotenv_path=".env", override=True)',
    'load_dotenv(pathlib.Path("sub") / ".env.local")',
    `load_dotenv(stream=io.StringIO("A=stream\\nNEW=$\{A}"))`,
    'load_dotenv(interpolate=False)',
  ])

holdAgainstReal(
  'python-dotenv',
  generate(120, (index) => ({
    name: `loads file ${index}`,
    configVars,
    files: { '.env': envFile(random), 'sub/.env.local': envFile(random) },
    program: `import io, os, pathlib\nfrom dotenv import dotenv_values, find_dotenv, get_key, load_dotenv\n${attempts([
      'dict(dotenv_values(".env"))',
      'dict(dotenv_values())',
      'dict(dotenv_values("sub/.env.local", interpolate=False))',
      `dict(dotenv_values(stream=io.StringIO("A=1\\nB=$\{A}")))`,
      'dict(dotenv_values("nowhere"))',
      'find_dotenv()',
      'find_dotenv("none")',
      'find_dotenv("none", raise_error_if_not_found=True)',
      'get_key(".env", "A")',
      load(),
      DUMP,
      `load_dotenv("sub/.env.local", override=${random.pick(BOOLEANS)}, interpolate=${random.pick(BOOLEANS)})`,
      DUMP,
      '{**dotenv_values(".env"), **dotenv_values("sub/.env.local"), **os.environ}.get("A")',
    ])}`,
  })),
)
