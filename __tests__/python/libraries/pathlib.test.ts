import { describe } from 'vitest'
import { holdAgainstPython } from './hold.ts'

const FILES = {
  VERSION: '1.4.2\n',
  'apps.txt': '# apps\ncore\n\nshop é\n',
  'crlf.txt': 'a\r\nb\rc\n',
  'shop/__init__.py': '',
  'shop/conf/__init__.py': '',
  'static/site.css': 'a{}',
  'data/names.txt': 'one\ntwo\n',
  'data/deep/er/x.json': '{"a": 1}',
}

describe('pathlib', () => {
  holdAgainstPython([
    [
      'parts',
      `
from pathlib import Path, PurePath, PurePosixPath, PosixPath
P = [Path(x).parts for x in ('', '.', '/', '//', '///', 'a', '/a/b', '//a', 'a/./b//c/', '../a')]
S = [str(Path(x)) for x in ('', '.', '/', '//', '///', 'a', '/a/b', '//a', 'a/./b//c/', '../a')]
N = [(Path(x).name, Path(x).stem, Path(x).suffix, Path(x).suffixes) for x in ('a.tar.gz', '.env', '.env.local', 'a.', 'a', '/', 'x/y.py', '..', 'a..b', '...x')]
R = [repr(x) for x in (Path('a'), PurePath('/b'), PurePosixPath('c'), PosixPath('d/'))]
J = str(Path('a', 'b', '/c', 'd')), str(Path('a') / 'b' / Path('c')), str('x' / Path('y')), str(Path('a').joinpath('b', 'c')), str(Path('a') / '/etc')
PAR = str(Path('/a/b/c').parent), [str(p) for p in Path('/a/b/c').parents], str(Path('a').parent), str(Path('/').parent), str(Path('/a/b/c/d').parents[2])
A = Path('/a').anchor, Path('a').anchor, Path('/a').root, Path('/a').drive, Path('/a').is_absolute(), Path('a').is_absolute()
T = type(Path('a')).__name__, isinstance(Path('a'), PurePath), isinstance(Path('a'), Path), isinstance(PurePath('a'), Path), isinstance(Path('a'), str)
`,
    ],
    [
      'changes',
      `
from pathlib import Path
W = str(Path('/a/b.txt').with_name('c.py')), str(Path('/a/b.txt').with_suffix('.py')), str(Path('a').with_suffix('.x')), str(Path('a.b').with_suffix('')), str(Path('a.tar.gz').with_suffix('.zip')), str(Path('/a/b.txt').with_stem('z'))
E = []
for f in (lambda: Path('/').with_name('x'), lambda: Path('a').with_name(''), lambda: Path('a').with_name('b/c'), lambda: Path('a').with_suffix('x'), lambda: Path('a').with_suffix('.'), lambda: Path('/a').relative_to('/b'), lambda: Path('a').as_uri(), lambda: Path(1), lambda: Path('a') / 1, lambda: Path(None)):
    try:
        E.append(str(f()))
    except Exception as e:
        E.append(type(e).__name__ + ':' + str(e))
REL = str(Path('/a/b/c').relative_to('/a')), str(Path('/a/b').relative_to('/a/b')), str(Path('/a/b/c').relative_to('/a', 'b')), Path('/a/b').is_relative_to('/a'), Path('/a/b').is_relative_to('b')
M = [Path('/a/b.py').match(p) for p in ('*.py', 'a/*.py', '/a/*.py', '/a/b/*.py', 'b.py', '*.PY', 'a/b.??')]
U = Path('/a b/é').as_uri(), Path('/a/b').as_posix(), bytes(Path('/a/é')), Path('a').__fspath__()
`,
    ],
    [
      'comparison',
      `
from pathlib import Path, PurePosixPath
C = Path('a') == Path('a'), Path('a') == Path('./a'), Path('a') == 'a', Path('a') != Path('b'), Path('a') < Path('b'), Path('a/b') < Path('a'), Path('a') == PurePosixPath('a')
H = {Path('a'): 1}[Path('a')], Path('a') in [Path('b'), Path('a')], Path('a') in {Path('a')}, len({Path('a'), Path('./a'), Path('b')})
S = [str(p) for p in sorted([Path('b'), Path('a/c'), Path('a'), Path('a.b')])]
B = bool(Path('')), bool(Path('/'))
F = f"{Path('/a/b')}", "%s" % Path('x'), "{}".format(Path('y')), "{!r}".format(Path('z')), str(Path('a')) + '/b', f"{Path('/a')!s:>5}"
`,
    ],
    [
      'the folder of the app',
      `
import os
from pathlib import Path
BASE_DIR = Path(__file__).resolve().parent
A = str(BASE_DIR), str(BASE_DIR / 'x' / '..' / 'y'), str((BASE_DIR / 'x' / '..' / 'y').resolve()), str(Path('x').absolute()), str(Path('x').resolve()), str(Path.cwd()), str(Path().resolve()), str(Path('..').resolve() / 'app' == BASE_DIR)[:0]
H = str(Path.home()), str(Path('~/x').expanduser()), str(Path('~').expanduser()), str(Path('a/~').expanduser())
J = os.path.join(BASE_DIR, 'a', Path('b')), os.fspath(BASE_DIR), os.path.basename(BASE_DIR / 'q.py'), os.path.splitext(BASE_DIR / 'q.py')[1], os.path.dirname(BASE_DIR / 'a'), os.path.abspath(Path('a')), os.path.exists(BASE_DIR)
`,
    ],
    [
      'what exists',
      `
import os
from pathlib import Path
B = Path(__file__).resolve().parent
NAMES = ('VERSION', 'static', 'static/site.css', 'nope', 'nope/x', 'VERSION/x', '.env', 'data/deep', 'data/deep/er/x.json', '')
E = [(B / n).exists() for n in NAMES], [(B / n).is_file() for n in NAMES], [(B / n).is_dir() for n in NAMES]
O = [os.path.exists(B / n) for n in NAMES], [os.path.isfile(n) for n in NAMES], [os.path.isdir(str(B / n)) for n in NAMES]
L = (B / 'VERSION').is_symlink(), os.path.islink('static'), os.path.getsize('VERSION')
X = Path('/etc/secret_key.txt').exists(), os.path.exists('/run/secrets/key'), os.path.isfile('/srv/app/key'), os.path.isdir('/home/me/x'), os.path.isdir('/tmp'), os.path.isdir('/etc'), os.path.exists('/code/x')
`,
      FILES,
    ],
    [
      'listing',
      `
import os
from pathlib import Path
B = Path(__file__).resolve().parent
I = sorted(p.name for p in (B / 'data').iterdir())
G = sorted(str(p.relative_to(B)) for p in B.glob('data/*.txt')), sorted(str(p) for p in (B / 'data').rglob('*.json')), sorted(p.name for p in (B / 'data').glob('**/*')), [p.name for p in (B / 'static').glob('*')]
S = [str(p) for p in B.glob('VERSION')], list(B.glob('nope/*')), [p.name for p in (B / 'data').glob('*/')]
L = os.listdir('static'), os.listdir(B / 'static')
K = sorted(p.name for p in (B / 'shop').iterdir() if p.is_dir() and p.name != '__pycache__')
N = None
try:
    list((B / 'nope').iterdir())
except FileNotFoundError as e:
    N = str(e), e.errno, e.filename
`,
      FILES,
    ],
    [
      'reading',
      `
import os, io
from pathlib import Path
B = Path(__file__).resolve().parent
T = (B / 'VERSION').read_text(), (B / 'VERSION').read_bytes(), (B / 'crlf.txt').read_text(), (B / 'crlf.txt').read_bytes(), (B / 'apps.txt').read_text('utf-8').splitlines()
with (B / 'apps.txt').open() as f:
    LINES = list(f)
with open('apps.txt', encoding='utf-8') as f:
    FIRST = f.readline(), f.readline(), f.read(2), f.tell() >= 0, f.readlines(), f.read(), f.readline()
    F = f.name, f.mode, f.closed, f.readable(), f.writable()
CLOSED = f.closed
with open(B / 'VERSION', 'rb') as f:
    RB = f.read(3), f.tell(), f.seek(0), f.read(), f.read()
with open('crlf.txt', newline='') as f: NL = f.read()
LOOP = []
for i, line in enumerate(open('apps.txt')):
    LOOP.append((i, line.strip()))
E = []
for g in (lambda: open('nope'), lambda: open('static'), lambda: open('VERSION/x'), lambda: open('VERSION', 'q'), lambda: open('VERSION', 'rw'), lambda: (B / 'nope').read_text(), lambda: open('/etc/secret_key.txt'), lambda: open('/run/secrets/django'), lambda: open('VERSION').write('x'), lambda: f.read(), lambda: open(None), lambda: open('x/y', 'w'), lambda: open('VERSION', 'x'), lambda: open('VERSION', 'rb', encoding='utf-8') and 1):
    try:
        E.append(g() and 1)
    except Exception as e:
        E.append(type(e).__name__ + ':' + str(e))
`,
      FILES,
    ],
    [
      'writing',
      `
import os
from pathlib import Path
B = Path(__file__).resolve().parent
LOG = B / 'logs'
LOG.mkdir(exist_ok=True)
A = LOG.exists(), LOG.is_dir(), os.path.isdir('logs')
os.makedirs(os.path.join(B, 'tmp', 'cache'), exist_ok=True)
D = os.path.isdir('tmp'), os.path.isdir('tmp/cache'), (B / 'tmp').exists()
N = (LOG / 'a.txt').write_text('héllo\\n'), (LOG / 'a.txt').read_text(), (LOG / 'a.txt').read_bytes(), (LOG / 'b').write_bytes(b'xy'), os.path.getsize(LOG / 'b')
with open('gen.txt', 'w') as f:
    W = f.write('one\\n'), f.writelines(['two\\n', 'three'])
R = open('gen.txt').read()
with open('gen.txt', 'a') as f: f.write('!')
R2 = open('gen.txt').read(), open('VERSION').read()
with open('VERSION', 'w') as f: f.write('2')
R3 = open('VERSION').read(), (B / 'VERSION').read_text()
(B / 't').touch()
T = (B / 't').read_text(), (B / 't').exists()
(B / 't').unlink()
os.remove('gen.txt')
G = (B / 't').exists(), os.path.exists('gen.txt')
os.rename('VERSION', 'V2')
V = os.path.exists('VERSION'), open('V2').read()
E = []
for g in (lambda: LOG.mkdir(), lambda: os.makedirs('logs'), lambda: (B / 'a' / 'b').mkdir(), lambda: (B / 'nope').unlink(), lambda: os.mkdir('data/names.txt'), lambda: os.remove('nope'), lambda: os.rmdir('data'), lambda: (B / 'nope').unlink(missing_ok=True), lambda: (B / 'q' / 'r').mkdir(parents=True), lambda: os.listdir('nope'), lambda: os.listdir('V2')):
    try:
        E.append(g())
    except Exception as e:
        E.append(type(e).__name__ + ':' + str(e))
`,
      FILES,
    ],
  ])
})
