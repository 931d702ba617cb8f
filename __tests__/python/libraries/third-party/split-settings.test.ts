import { generate, holdAgainstReal, randomFor } from './real.ts'

const random = randomFor('split-settings')

/** What a settings file includes: a file, one that may be missing, one of a folder, or itself. */
const PARTS = [
  '"parts/a.py"',
  '"parts/b.py"',
  'optional("parts/none.py")',
  'optional("parts/a.py")',
  '"./parts/../parts/b.py"',
  '"parts/deep/*.py"',
  'optional("parts/none/*.py")',
  'optional("")',
  '"settings.py"',
  '"parts/chain.py"',
  '"parts/none.py"',
] as const

const files = {
  'parts/a.py': 'A = BASE + 1\nORDER.append("a")',
  'parts/b.py': 'BASE = BASE * 2\nORDER.append("b")\nB = __file__',
  'parts/chain.py':
    'from split_settings.tools import include\nORDER.append("chain")\ninclude("b.py", "deep/c.py")\nCHAIN = BASE',
  'parts/deep/c.py': 'ORDER.append("c")\nC = [n for n in dir() if n.isupper()]',
}

holdAgainstReal(
  'django-split-settings',
  generate(30, (index) => ({
    name: `includes ${index}`,
    files,
    program: `from split_settings.tools import include, optional
BASE = 3
ORDER = []
try: include(${Array.from({ length: random.between(1, 3) }, () => random.pick(PARTS)).join(', ')}${random.pick(['', ', scope=globals()'])})
except Exception as e: RAISED = (type(e).__name__, str(e))
AFTER = BASE
`,
  })),
)
