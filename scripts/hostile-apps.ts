/** The files of an app, by path. */
type App = ReadonlyMap<string, string>

const MANAGE = `import os
import sys
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")
from django.core.management import execute_from_command_line
execute_from_command_line(sys.argv)
`
const BASE: Readonly<Record<string, string>> = {
  Procfile: 'web: gunicorn mysite.wsgi\n',
  'requirements.txt': 'Django==5.2\ngunicorn==23.0.0\n',
  '.python-version': '3.13\n',
  'manage.py': MANAGE,
  'mysite/__init__.py': '',
  'mysite/wsgi.py':
    'import os\nfrom django.core.wsgi import get_wsgi_application\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")\napplication = get_wsgi_application()\n',
  'mysite/settings.py': 'DEBUG = False\n',
}

const app = (files: Readonly<Record<string, string>>): App => new Map(Object.entries({ ...BASE, ...files }))

const settings = (text: string, files: Readonly<Record<string, string>> = {}): App =>
  app({ ...files, 'mysite/settings.py': `import os, re, json, copy, itertools, collections\n${text}\n` })

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

const PATTERNS: Readonly<Record<string, string>> = {
  'nested repetition': 're.match(r"(a+)+$", "a" * 40 + "b")',
  'nested repetition of classes': 're.search(r"([a-zA-Z]+)*\\d", "a" * 60)',
  'overlapping alternatives': 're.match(r"(a|a)*$", "a" * 40 + "b")',
  'optional groups': 're.match("a?" * 40 + "a" * 40, "a" * 40)',
  'three stars': 're.match(r".*.*.*=.*x", "x" * 5000)',
  'back references': 're.match(r"(.*)(.*)(.*)\\1\\2\\3$", "ab" * 200 + "c")',
  'a count of a count': 're.match(r"((a{0,100}){0,100}){0,100}$", "a" * 100 + "b")',
  'a large count': 're.compile(r"a{1,60000}" * 50)',
  'a deep pattern': 're.compile("(" * 5000 + ")" * 5000)',
  'look-behinds': 're.sub(r"(?<=(?:a|b|c))x", "-", "ax" * 200000)',
  'a long text': 're.sub(r"\\s+$", "", " " * 200000 + "x")',
  'splits of everything': 're.split("", "a" * 500000)',
  'findall of all ends': 're.findall(r"(?=(a*))", "a" * 20000)',
}

const GROWTH: Readonly<Record<string, string>> = {
  'a text many times': 'X = "x" * 10 ** 9',
  'a text joined': 'X = ("x" * 100000).join(["y"] * 100000)',
  'a text replaced': 'X = ("x" * 1000000).replace("x", "y" * 1000)',
  'a text replaced again and again': 'X = "x"\nfor i in range(100): X = X.replace("x", "xx")',
  'a text filled up': 'X = "x".ljust(10 ** 10), "x".center(10 ** 9), "x".zfill(10 ** 9)',
  'tabs spread': 'X = ("\\t" * 100000).expandtabs(100000)',
  'a text translated': 'X = ("x" * 1000000).translate({120: "y" * 1000})',
  'a wide format': 'X = f"{1:>{10 ** 9}}" + "%*d" % (10 ** 9, 1) + "{:{}}".format("", 10 ** 9)',
  'a precise format': 'X = f"{1.5:.999999999f}"',
  'formats of formats': 'X = "{0}" * 1000\nfor i in range(20): X = X.format(X)',
  bytes: 'X = b"x" * 10 ** 10, bytes(10 ** 10), bytearray(10 ** 10)',
  'a power': 'X = 9 ** 9 ** 9 ** 9',
  'a power with a modulus': 'X = pow(3, 10 ** 5000, 10 ** 5000 + 7)',
  'a shift': 'X = 1 << 10 ** 10',
  'a factorial': 'import math\nX = math.factorial(10 ** 6)',
  'a long number as text': 'X = str(7 ** 500000)',
  'a long text as number': 'X = int("9" * 1000000)',
  'squares of squares': 'X = 3\nfor i in range(64): X = X * X',
  'fractions of big numbers': 'X = (10 ** 4000) / (10 ** 3999), (10 ** 100000) // 3, (10 ** 100000) % 7',
  'a list many times': 'X = [0] * 10 ** 9',
  'a list of a range': 'X = list(range(10 ** 12))',
  products: 'X = list(itertools.product(range(1000), repeat=5))',
  permutations: 'X = list(itertools.permutations(range(20)))',
  'an endless count': 'X = list(itertools.count())',
  'a cycle': 'X = list(itertools.cycle([1]))',
  repeats: 'X = list(itertools.chain.from_iterable(itertools.repeat([1] * 1000)))',
  'nested comprehensions':
    'X = [[[[a for a in range(1000)] for b in range(1000)] for c in range(1000)] for d in range(1000)]',
  'copies of copies': 'X = [1]\nfor i in range(60): X = [X, X]\nY = copy.deepcopy(X)',
  'copies of a deep list': 'X = []\nfor i in range(50000): X = [X]\nY = copy.deepcopy(X)\nZ = repr(X)',
  'texts of copies':
    'X = [1]\nfor i in range(60): X = [X, X]\nY = str(X), json.dumps(X), hash(str(X)), X == copy.copy(X)',
  'dicts of dicts': 'X = {}\nfor i in range(50): X = {**X, **{str(i) + k: v for k, v in X.items()}, str(i): X}',
  'sets of sets': 'X = frozenset()\nfor i in range(60): X = frozenset([X, frozenset([X])])\nY = {X: 1}',
  counters: 'X = collections.Counter("ab" * 10 ** 8)',
  queues: 'X = collections.deque(range(10 ** 9), maxlen=3)',
  classes: 'class A: pass\nfor i in range(100000):\n    class A(A): pass\nX = A.__mro__',
  closures: 'f = lambda: 0\nfor i in range(100000): f = (lambda g: lambda: g())(f)\nX = f()',
  generators: 'def g(n):\n    if n: yield from g(n - 1)\n    yield n\nX = list(g(100000))',
  'generators of generators': 'def g(n):\n    for i in range(n): yield from g(n - 1)\nX = list(g(30))',
  'exec of exec': 'X = "exec(X)"\nexec(X)',
  'eval of a deep text': 'X = eval("(" * 100000 + ")" * 100000)',
  'exec of long texts': 'for i in range(10000): exec("X = [" + "1," * 10000 + "]")',
  'many tries': lines(
    3000,
    (i) => `try: X${i} = int(os.environ["V${i}"])\nexcept (KeyError, ValueError): X${i} = None`,
  ),
  'undecided branches': `X = 0\n${lines(3000, (i) => `if os.environ.get("V${i}") == "a": X += ${i}`)}`,
  'undecided branches in lists': `X = []\n${lines(2000, (i) => `if os.environ.get("V${i}"): X.append(${i})`)}`,
  'undecided conditions': `X = ${Array.from({ length: 2000 }, (_, i) => `os.environ.get("V${i}")`).join(' or ')}`,
  'undecided calls': `def f(n): return f(n - 1) + [n] if os.environ.get(str(n)) else f(n - 1)\nX = f(1000)`,
  'undecided loops':
    'X = []\nfor a in os.environ.get("A", "").split(","):\n    for b in os.environ.get("B", "").split(","):\n        for c in os.environ.get("C", "").split(","):\n            if a == b: X.append(c)\n            elif b: X = [X]',
  'many names': lines(20_000, (i) => `X${i} = ${i}`),
  'names of names': `X0 = [1]\n${lines(5000, (i) => `X${i + 1} = X${i} + [${i}]`)}`,
  'a chain of attributes': `class A: pass\nX = A()\n${lines(5000, () => 'X.x = X')}\nY = X${'.x'.repeat(5000)}`,
  'one long line': `X = [${'1, '.repeat(200_000)}]`,
  'one long text': `X = "${'x'.repeat(900_000)}"`,
  'many brackets': `X = ${'['.repeat(90)}${']'.repeat(90)}\nY = ${'('.repeat(100_000)}`,
  'deep indentation': `${lines(99, (i) => `${' '.repeat(i)}if 1:`)}\n${' '.repeat(99)}X = 1`,
  'deep else-ifs': `if 0: pass\n${lines(3000, (i) => `elif os.environ.get("V${i}"): X = ${i}`)}`,
  'many decorators': `${lines(2000, () => '@(lambda f: f)')}\ndef f(): pass`,
  'a deep f-string': `X = f"${'{f"'.repeat(3)}${'"}'.repeat(3)}"`,
  'many f-strings': `X = f"${'{1 + 1}'.repeat(20_000)}"`,
  'many imports': lines(3000, (i) => `import mod${i}`),
  'equal copies of copies':
    'X = [1]\nfor i in range(60): X = [X, X]\nY = copy.deepcopy(X)\nZ = X == Y, X < Y, (X,) == (Y,)',
  'sizes of a long list':
    'L = [0] * 190000\nD = dict.fromkeys(range(100000))\nfor i in range(10 ** 6): X = len(L), len(D), L[-1], L[1:2]',
  'places in a long list':
    'L = list(range(190000))\nfor i in range(10 ** 6): L.insert(0, L.pop()); L[5] = 1; L.reverse()',
  'sets of each other': 'E = set(range(100000))\nfor i in range(10 ** 6): X = E <= E, E == E, E | E, E.issubset(E)',
  'texts that are equal':
    'S = "x" * 990000\nT = "x" * 990000\nfor i in range(10 ** 6): X = S == T, S < T, S[::2], "y" in S, S[-1]',
  'unknown in a long list':
    'L = list(range(190000))\nU = os.environ.get("U")\nfor i in range(10 ** 6): X = U in L, U == L, [U, *L]',
  'branches over a long dict': `D = dict.fromkeys(range(100000))\n${lines(3000, (i) => `if os.environ.get("V${i}"): D[${i}] = 1`)}`,
  'a name that is not known': `import sys\n${lines(300, (i) => `N${i} = ${i}`)}\nfor n in os.environ["A"].split(","):\n    for m in os.environ["B"].split(","):\n        setattr(sys.modules[__name__], n, m)\n        globals()[m] = n`,
  'literals of long texts': 'for i in range(10 ** 6): X = __import__("ast").literal_eval("[" + "1," * 50000 + "]")',
  'products of long lists':
    'X = list(itertools.product([0] * 190000, [0] * 190000)), list(itertools.combinations([0] * 190000, 2))',
}

/** Made one at a time: together they take hundreds of megabytes. */
const FILES: Readonly<Record<string, () => App>> = {
  'a TOML of dots': () => app({ 'pyproject.toml': `${'a.'.repeat(20_000)}b = 1\n` }),
  'a TOML of arrays': () => app({ 'pyproject.toml': `a = ${'['.repeat(50_000)}${']'.repeat(50_000)}\n` }),
  'a TOML of tables': () => app({ 'pyproject.toml': lines(50_000, (i) => `[a${i}.b.c]\nx = ${i}`) }),
  'a long TOML text': () => app({ 'pyproject.toml': `a = """${'x\\\n'.repeat(300_000)}"""\n` }),
  'a YAML of aliases': () =>
    app({
      'heroku.yml': `a: &a [x, x]\n${lines(40, (i) => `b${i}: &${String.fromCharCode(97 + (i % 26))}${i} [*${i === 0 ? 'a' : `${String.fromCharCode(97 + ((i - 1) % 26))}${i - 1}`}, *${i === 0 ? 'a' : `${String.fromCharCode(97 + ((i - 1) % 26))}${i - 1}`}]`)}\n`,
    }),
  'a deep YAML': () => app({ 'heroku.yml': `build: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n` }),
  'a long YAML': () => app({ 'heroku.yml': lines(100_000, (i) => `k${i}: v`) }),
  'a deep app.json': () => app({ 'app.json': `${'['.repeat(200_000)}${']'.repeat(200_000)}` }),
  'a long app.json': () =>
    app({ 'app.json': `{${Array.from({ length: 100_000 }, (_, i) => `"k${i}": ${i}`).join(',')}}` }),
  'a long Procfile': () => app({ Procfile: lines(200_000, (i) => `p${i}: echo ${i}`) }),
  'one long command': () => app({ Procfile: `web: gunicorn mysite.wsgi ${'"$A" '.repeat(100_000)}\n` }),
  'a command of substitutions': () => app({ Procfile: `web: ${'$('.repeat(20_000)}x${')'.repeat(20_000)}\n` }),
  'a command of braces': () => app({ Procfile: `web: echo ${'{a,b}'.repeat(60)}\n` }),
  'a command of patterns': () => app({ Procfile: `web: echo ${'*a'.repeat(100)} ${'**/'.repeat(100)}\n` }),
  'a long requirements.txt': () => app({ 'requirements.txt': lines(200_000, (i) => `package-${i}==1.0`) }),
  'requirements of each other': () => app({ 'requirements.txt': '-r requirements.txt\nDjango\n' }),
  'a chain of requirements': () =>
    app({
      'requirements.txt': '-r r0.txt\n',
      ...Object.fromEntries(
        Array.from({ length: 3000 }, (_, i) => [`r${i}.txt`, `-r r${i + 1}.txt\n-r r${i + 1}.txt\nDjango\n`]),
      ),
    }),
  'a long requirement': () =>
    app({
      'requirements.txt': `Django${'>=1,'.repeat(200_000)}<9; ${'python_version > "3" and '.repeat(50_000)}True\n`,
    }),
  'markers in brackets': () =>
    app({
      'requirements.txt': `Django; ${'('.repeat(50_000)}python_version > "3"${')'.repeat(50_000)}\n`,
    }),
  'a long lock file': () =>
    app({
      'uv.lock': `version = 1\n${lines(20_000, (i) => `[[package]]\nname = "p${i}"\nversion = "1"\ndependencies = [{ name = "p${i + 1}" }, { name = "p${i + 2}" }]`)}`,
      'pyproject.toml': '[project]\nname = "x"\nversion = "1"\ndependencies = ["p0"]\n',
    }),
  'a long .env': () =>
    settings('from dotenv import load_dotenv\nload_dotenv()\nX = os.environ.get("K1")', {
      '.env': lines(100_000, (i) => `K${i}=\${K${i + 1}}$`),
      'requirements.txt': 'Django\ngunicorn\npython-dotenv\n',
    }),
  'a .env of references': () =>
    settings('from dotenv import load_dotenv\nload_dotenv()\nX = os.environ.get("K40")', {
      '.env': `K0=xxxxxxxxxx\n${lines(60, (i) => `K${i + 1}=\${K${i}}\${K${i}}`)}`,
      'requirements.txt': 'Django\ngunicorn\npython-dotenv\n',
    }),
  'an INI of references': () =>
    settings(
      'import configparser\nc = configparser.ConfigParser()\nc.read(os.path.join(os.path.dirname(__file__), "x.ini"))\nX = c.get("s", "k40")',
      {
        'mysite/x.ini': `[s]\nk0 = xxxxxxxxxx\n${lines(60, (i) => `k${i + 1} = %(k${i})s%(k${i})s`)}\n`,
      },
    ),
  'a deep JSON that is read': () =>
    settings('X = json.load(open(os.path.join(os.path.dirname(__file__), "x.json")))', {
      'mysite/x.json': `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
    }),
  'a long JSON that is read': () =>
    settings('for i in range(1000): X = json.load(open(os.path.join(os.path.dirname(__file__), "x.json")))', {
      'mysite/x.json': `[${'1,'.repeat(200_000)}1]`,
    }),
  'a TOML that is read': () =>
    settings('import tomllib\nX = tomllib.load(open(os.path.join(os.path.dirname(__file__), "x.toml"), "rb"))', {
      'mysite/x.toml': `a = ${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    }),
  'a YAML that is read': () =>
    settings('import yaml\nX = yaml.safe_load(open(os.path.join(os.path.dirname(__file__), "x.yml")))', {
      'mysite/x.yml': `a: &a [x, x]\n${lines(40, (i) => `b${i}: &b${i} [*${i === 0 ? 'a' : `b${i - 1}`}, *${i === 0 ? 'a' : `b${i - 1}`}]`)}\n`,
      'requirements.txt': 'Django\ngunicorn\nPyYAML\n',
    }),
  'files that are read many times': () => settings('for i in range(100000): X = open(__file__).read()'),
  'a walk': () =>
    settings(
      'import glob\nX = glob.glob("/app/**/*", recursive=True), glob.glob("/app/*/*/*/*a*b*c*")',
      Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`d${i % 50}/e/f/${i}aabbcc`, ''])),
    ),
  'ten thousand files': () =>
    app(
      Object.fromEntries(
        Array.from({ length: 10_000 }, (_, i) => [`files/${i % 100}/${i}.py`, `import x${i}\nVALUE = ${i}\n`]),
      ),
    ),
  'ten thousand settings': () =>
    app(
      Object.fromEntries(
        Array.from({ length: 10_000 }, (_, i) => [
          `s${i}/settings.py`,
          'DEBUG = True\nINSTALLED_APPS = []\nMIDDLEWARE = []\nROOT_URLCONF = "x"\n',
        ]),
      ),
    ),
  'ten thousand apps': () =>
    settings(
      `INSTALLED_APPS = [${Array.from({ length: 3000 }, (_, i) => `"a${i}"`).join(', ')}]`,
      Object.fromEntries(
        Array.from({ length: 3000 }, (_, i) => [`a${i}/__init__.py`, 'X = [i for i in range(1000)]\n']),
      ),
    ),
  'modules of each other': () =>
    settings(
      'from m0 import *',
      Object.fromEntries(
        Array.from({ length: 2000 }, (_, i) => [
          `m${i}.py`,
          `from m${i + 1} import *\nfrom m${i + 2} import *\nX${i} = ${i}\n`,
        ]),
      ),
    ),
  'a module a megabyte long': () =>
    settings('import big', { 'big.py': `X = [\n${'    "some text",\n'.repeat(60_000)}]\n` }),
  'a deep folder': () => app({ [`${'d/'.repeat(1500)}x.py`]: '' }),
  'a long .slugignore': () => app({ '.slugignore': lines(50_000, (i) => `*${i}*a*b*c*`) }),
  'a long comment': () =>
    app({
      'mysite/settings.py': `# ${'deploy-gate: ignore '.repeat(50_000)}\n${'#'.repeat(500_000)}\nDEBUG = False\n`,
    }),
  'a variable twice over': () =>
    app({ Procfile: `web: A=xxxxxxxx; ${'A=$A$A; '.repeat(60)} gunicorn mysite.wsgi $A\n` }),
  'defaults of defaults': () => app({ Procfile: `web: echo ${'${A:-'.repeat(3000)}x${'}'.repeat(3000)}\n` }),
  'patterns over many files': () =>
    app({
      Procfile: `web: echo ${'*a*b '.repeat(3000)}\n`,
      ...Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`${'ab'.repeat(50)}${i}`, ''])),
    }),
  'a thousand servers': () => app({ Procfile: lines(1000, (i) => `p${i}: gunicorn mysite.wsgi`) }),
  'a thousand commands of manage.py': () =>
    app({ Procfile: `web: ${'python manage.py check && '.repeat(700)} gunicorn mysite.wsgi\n` }),
  'a long runtime.txt': () => app({ 'runtime.txt': `python-${'3.'.repeat(500_000)}\n` }),
  'a long .python-version': () => app({ '.python-version': `${'3.13\n'.repeat(200_000)}` }),
}

/** Apps that are made to take long or to need much, by what is bad about them. */
export function* hostileApps(): Generator<readonly [name: string, app: App]> {
  for (const [name, call] of Object.entries(PATTERNS)) yield [`re: ${name}`, settings(`X = ${call}`)]
  for (const [name, text] of Object.entries(GROWTH)) yield [`python: ${name}`, settings(text)]
  for (const [name, files] of Object.entries(FILES)) yield [`files: ${name}`, files()]
}
