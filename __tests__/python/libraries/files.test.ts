import { describe } from 'vitest'
import { holdAgainstPython } from './hold.ts'

const TRIES = `
def tries(*thunks):
    found = []
    for thunk in thunks:
        try:
            found.append(thunk())
        except Exception as e:
            found.append(type(e).__name__ + ': ' + str(e))
    return found
`

const FILES = {
  'app.ini':
    '[web]\ndebug = yes\nhosts = a.example\n  b.example\nsize: 10\nrate = 1.5\nBig = X\npath = %(root)s/x\nroot = /r\n[other]\n[DEFAULT]\nshared = s\n',
  'pyproject.toml': '[project]\nname = "shop"\nversion = "2.0"\n[tool.x]\nlist = [1, 2.5, true]\nday = 2024-05-06\n',
  'table.csv': 'a,"b,c",\n1,"2 ""q""",x\n\n"multi\nline",2,3\n',
  'people.csv': 'name;age\nann;3\nbob;4\n',
}

describe('configuration files', () => {
  holdAgainstPython([
    [
      'configparser',
      `import configparser, os${TRIES}
cp = configparser.ConfigParser()
READ = cp.read(['app.ini', 'absent.ini'])
A = cp.getboolean('web', 'debug'), cp.get('web', 'hosts').split(), cp.get('web', 'none', fallback='fb'), cp.sections(), cp['web'].getint('size'), cp.getfloat('web', 'rate'), cp['web']['big'], cp.get('web', 'path'), cp['web'].get('nope'), cp['web'].get('nope', 'd'), cp.has_section('web'), cp.has_option('web', 'shared'), 'web' in cp, 'debug' in cp['web'], cp.options('other'), dict(cp.items('other')), cp['web'].getboolean('nope', fallback=True), cp.get('web', 'path', raw=True)
B = [k for k in cp['other']], [s for s in cp], dict(cp['other'])
E = tries(lambda: cp.get('nope', 'x'), lambda: cp.get('web', 'nope'), lambda: cp['nope'], lambda: cp['web']['nope'], lambda: cp.getint('web', 'debug'), lambda: cp.getboolean('web', 'hosts'))
q = configparser.RawConfigParser()
q.optionxform = str
q.read_string('[a]\\nKey = %(x)s\\n')
Q = q.items('a'), q.get('a', 'Key')
q.add_section('b')
q.set('b', 'k', 'v')
Q2 = q.get('b', 'k'), q.sections()
z = configparser.ConfigParser(interpolation=None, allow_no_value=True)
with open('app.ini') as f:
    z.read_file(f)
Z = z.get('web', 'path'), z.getint('web', 'size')
N = configparser.ConfigParser().read('absent.ini')
`,
      FILES,
    ],
    [
      'tomllib and csv',
      `import tomllib, csv${TRIES}
with open('pyproject.toml', 'rb') as f:
    T = tomllib.load(f)
V = T['project']['version'], T['tool']['x']['list'], str(T['tool']['x'].pop('day'))
L = tomllib.loads('a = 1')
E = tries(lambda: tomllib.loads('a = '), lambda: tomllib.loads(b'a=1'))
with open('table.csv', newline='') as f:
    ROWS = list(csv.reader(f))
R = list(csv.reader(['a b', '', 'c'])), [r for r in csv.reader('x;y\\n1;2'.splitlines(), delimiter=';')]
with open('people.csv') as f:
    D = list(csv.DictReader(f, delimiter=';'))
`,
      FILES,
    ],
    [
      'glob',
      `import glob, os
A = glob.glob('*.ini'), glob.glob('/app-nope/*'), glob.glob('nope/*.py'), sorted(glob.iglob('*.csv')), glob.glob(os.path.join(os.path.dirname(__file__), 'app.*')), glob.escape('a*b[c]')
NAMES = [os.path.basename(p) for p in glob.glob('py*.toml')]
`,
      FILES,
    ],
    [
      'math and distutils',
      `import math, os${TRIES}
A = math.floor(2.5), math.ceil(-2.5), math.trunc(2.9), math.sqrt(16), math.pi, math.gcd(12, 18), math.factorial(5), math.isnan(float('nan')), math.inf, math.ceil(3), math.lcm(4, 6), math.isqrt(17)
E = tries(lambda: math.sqrt(-1), lambda: math.floor('x'), lambda: math.nope, lambda: math.factorial(-1))
from distutils.util import strtobool
B = [strtobool(x) for x in ('y', 'YES', 'off', '0')]
F = tries(lambda: strtobool('maybe'), lambda: strtobool(None), lambda: strtobool(''))
`,
    ],
  ])
})
