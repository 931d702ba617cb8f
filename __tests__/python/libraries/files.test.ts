import { describe } from 'vitest'
import { holdAgainstPython, TRIES, TRIES_SHOWN } from './hold.ts'

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
      'configparser with names and words of its own',
      `import configparser
${TRIES_SHOWN}
class Kept(configparser.ConfigParser):
    optionxform = staticmethod(str)
c = Kept(); c.read_dict({'S': {'Key': 'v', 'N': 1}})
A = c['S']['Key'], c['S']['N'], list(c['S']), c.has_option('S', 'key'), c.get('S', 'KEY', fallback=None)
d = configparser.ConfigParser()
d.optionxform = lambda option: option
d.read_string('[a]\\nKey = 1\\nref = %(Key)s\\n')
d['b'] = {'Big': 'x'}
d.set('a', 'Other', 'y')
B = d['a']['Key'], list(d['b']), d['a']['ref'], d.options('a'), 'key' in d['a']
e = configparser.ConfigParser()
e.BOOLEAN_STATES = {'sure': True, 'nah': False}
e.read_string('[a]\\nx = Sure\\ny = yes\\nz = nah\\n')
C = tries(lambda: e.getboolean('a', 'x'), lambda: e.getboolean('a', 'y'), lambda: e['a'].getboolean('z'), lambda: e.getboolean('a', 'nope', fallback=None), lambda: e.getboolean('a', 'nope'))
class Words(configparser.RawConfigParser):
    BOOLEAN_STATES = {'sure': True, '1': True, '0': False}
    def optionxform(self, optionstr):
        return optionstr
w = Words(); w.read_string('[A]\\nX = SURE\\nY = 0')
D = w.getboolean('A', 'X'), w['A'].getboolean('Y'), w.items('A'), w.has_option('A', 'x')
`,
    ],
    [
      'configparser, filled and written by the program',
      `import configparser, io${TRIES}
cp = configparser.ConfigParser()
cp['new'] = {'a': 1, 'B': 'x'}
cp['new']['c'] = '5'
A = cp.sections(), dict(cp['new']), len(cp), list(cp), 'c' in cp['new']
E = tries(lambda: cp.add_section('q'), lambda: cp.add_section('q'), lambda: cp.add_section('DEFAULT'), lambda: cp.set('new', 'k', 5), lambda: cp.set('new', 'k', '%'), lambda: cp.set('nope', 'k', 'v'), lambda: cp.__delitem__('nope'), lambda: cp.read_dict({'z': {'a': 1, 'A': 2}}))
del cp['new']['c']
B = cp.has_section('q'), cp.remove_section('q'), cp.remove_section('q'), cp.sections(), dict(cp.defaults()), cp.remove_option('new', 'a'), cp.options('new')
d = configparser.ConfigParser({'home': '/h'}, allow_no_value=True)
d.read_string('[a]\\nx = %(home)s/y\\nflag\\n[b]\\nz=1,2\\n')
d.read_dict({'b': {'n': 2, 'on': 'yes'}, 'c': {}})
C = d['a']['x'], d['a']['flag'], d.items('a'), d.get('a', 'x', vars={'home': 'V'}), d.get('a', 'own', vars={'own': 'V'}), {s: dict(d[s]) for s in d.sections()}, len(d['a']), list(d['a'].values()), [k for k, v in d.items()], list(d.keys()), repr(d['a']), d.getint('b', 'n'), d.getboolean('b', 'on')
out = io.StringIO()
d.write(out)
F = out.getvalue()
del d['a']
G = d.sections()
class Kept(configparser.ConfigParser):
    optionxform = str
k = Kept()
k.read_string('[A]\\nKey=1')
H = k['A']['Key'], list(k['A'])
`,
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

describe('what stands in folders', () => {
  holdAgainstPython([
    [
      'walk, scandir and stat',
      `import os
from pathlib import Path${TRIES}
A = sorted(e.name for e in os.scandir('templates'))
B = sorted(e.path for e in os.scandir('templates') if e.is_dir())
with os.scandir('templates') as it:
    C = sorted((e.name, e.is_file(), e.is_dir(), e.is_symlink()) for e in it if not e.name.startswith('.'))
D = [e.name for e in os.scandir('one')], [e.path for e in os.scandir('one/')], [repr(e) for e in os.scandir('one')], [os.fspath(e) for e in os.scandir('one')], [e.stat().st_size for e in os.scandir('one')]
E = [(d, ds, fs) for d, ds, fs in os.walk('one')], list(os.walk('one/')), list(os.walk('chain')), list(os.walk('chain', topdown=False)), list(os.walk(Path('one')))
F = next(os.walk('templates'))[1], sorted(next(os.walk('templates'))[2]), next(os.walk('nowhere'), None)
G = [x[0] for x in os.walk('templates')][0]
H = {os.path.join(d, f) for d, _, fs in os.walk('templates') for f in fs}
I = sum(len(fs) for _, _, fs in os.walk('templates'))
J = tries(lambda: os.scandir('nope'), lambda: os.scandir('one/x.txt'), lambda: list(os.walk('one/x.txt')), lambda: os.stat('nope'), lambda: Path('nope').stat(), lambda: list(os.walk(3)))
K = os.stat('one/x.txt').st_size, Path('one/x.txt').stat().st_size, os.path.getsize('one/x.txt'), os.stat('one/x.txt').st_size > 3
L = []
for root, dirs, files in os.walk('chain'):
    dirs[:] = []
    L.append(root)
M = []
for root, dirs, files in os.walk('templates'):
    for name in files:
        if name.endswith('.html'):
            M.append(os.path.relpath(os.path.join(root, name), 'templates'))
M.sort()
N = [root for root, dirs, files in os.walk('chain') if 'd.txt' in files]
class Loader:
    dirs = [os.path.join(p, 'locale') for p in sorted(d.path for d in os.scandir('packs') if d.is_dir())]
O = Loader.dirs
P = [d.name for d in Path('packs').iterdir() if (d / 'locale').exists()]
Q = any('locale' in ds for _, ds, _ in os.walk('packs'))
T = tries(lambda: os.scandir('one').__next__().name)
`,
      {
        'templates/a.html': 'x',
        'templates/sub/b.html': 'y',
        'templates/sub/deep/c.html': 'z',
        'one/x.txt': 'xyz\n',
        'chain/a/b/c/d.txt': '1',
        'packs/p/locale/x.po': '1',
        'packs/q/y.txt': '1',
      },
    ],
  ])
})
