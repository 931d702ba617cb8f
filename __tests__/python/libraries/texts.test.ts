import { describe } from 'vitest'
import { holdAgainstPython, TRIES } from './hold.ts'

describe('json', () => {
  holdAgainstPython([
    [
      'loads',
      `import json${TRIES}
A = json.loads('{"a": [1, 2.5, null, true, "x"], "b": {}}'), json.loads(b'[1]'), json.loads('"\\\\u00e9"'), json.loads(' 12 ')
B = json.loads('{"a": 1}', object_hook=lambda d: ('o', d)), json.loads('[1.5, 2]', parse_float=str, parse_int=float), json.loads('{"a": 1, "b": 2}', object_pairs_hook=list)
E = tries(lambda: json.loads(''), lambda: json.loads('{'), lambda: json.loads("{'a': 1}"), lambda: json.loads('[1,]'), lambda: json.loads(None), lambda: json.loads('[1] x'), lambda: json.loads('nope'))
try:
    json.loads('[\\n1,,]')
except json.JSONDecodeError as e:
    P = e.msg, e.pos, e.lineno, e.colno, isinstance(e, ValueError)
try:
    V = json.loads('x')
except ValueError:
    V = 'fallback'
`,
    ],
    [
      'dumps',
      `import json${TRIES}
A = json.dumps({'a': [1, 2.5, None, True, 'é'], 1: (1, 2), None: 3, True: 4}), json.dumps({'b': 1, 'a': 2}, sort_keys=True), json.dumps([1, {'a': 2}], indent=2), json.dumps([1, 2], separators=(',', ':')), json.dumps('é', ensure_ascii=False), json.dumps([]), json.dumps({}, indent=4), json.dumps([1.0, 1e30, float('inf')])
E = tries(lambda: json.dumps({1, 2}), lambda: json.dumps({(1,): 2}), lambda: json.dumps(object), lambda: json.dumps(float('nan'), allow_nan=False), lambda: json.dumps({(1,): 2}, skipkeys=True), lambda: json.dumps({1}, default=lambda o: sorted(o)), lambda: json.dumps([b'x'], default=str))
import io
f = io.StringIO()
json.dump({'a': 1}, f)
F = f.getvalue(), json.load(io.StringIO('[1]'))
`,
    ],
  ])
})

describe('re', () => {
  holdAgainstPython([
    [
      'what is wrong with a pattern',
      `import re
found = []
for pattern in ('(', 'a\\nb[', '*', '(?P<n>a)(?P<n>b)'):
    try:
        re.compile(pattern)
    except re.error as e:
        found.append((str(e), e.msg, e.pattern, e.pos, e.lineno, e.colno, e.args))
A = found
`,
    ],
    [
      'search and match',
      `import re${TRIES}
A = re.match(r'^(?P<u>\\w+)@(?P<h>.+)$', 'me@host.example').groupdict(), re.search(r'(\\d+)-(\\d+)?', 'x 12- y').groups(), re.search('a(b)?', 'a').groups('z'), re.match('x', 'y'), re.fullmatch('a+', 'aaa').group(), re.search('b', 'abc').span()
m = re.search(r'(?P<y>\\d{4})-(\\d\\d)', 'on 2024-05 it')
B = m.group(), m.group(1, 2), m['y'], m[2], m.start('y'), m.end(), m.span(2), m.lastgroup, m.lastindex, m.string, m.re.pattern, m.expand(r'\\2/\\g<y>'), bool(m)
C = re.findall(r'[a-z]+', 'ab1cd'), re.findall(r'(\\w)(\\d)', 'a1b2'), re.split(r'[\\s,]+', 'a, b  c'), re.split('(,)', 'a,b', maxsplit=1), [x.group() for x in re.finditer('.', 'ab')]
D = re.sub(r'(\\d+)', r'<\\1>', 'a1b22'), re.sub('a', lambda m: m.group().upper(), 'banana'), re.subn('a', 'b', 'aaa', count=2), re.sub('x*', '-', 'abc'), re.escape('a.b*c')
P = re.compile(r'^x(\\d)', re.I | re.M)
F = P.match('X1') is not None, P.pattern, P.groups, P.findall('x1\\nX2'), P.sub('', 'x1y'), P.search('y'), re.compile(P).pattern, re.compile('(?P<a>.)').groupindex['a']
E = tries(lambda: re.compile('('), lambda: re.compile('*'), lambda: re.match('a', None), lambda: re.match('a', b'x'), lambda: m.group(9), lambda: m['nope'], lambda: re.sub('a', r'\\9', 'a'), lambda: re.compile(1))
G = re.I == 2, re.IGNORECASE | re.M == 10, int(re.S), isinstance(P, re.Pattern), isinstance(m, re.Match), issubclass(re.error, Exception)
HOSTS = [h for h in re.split(r'\\s*,\\s*', 'a.example , b.example') if re.match(r'^[\\w.]+$', h)]
`,
    ],
  ])
})

describe('texts', () => {
  holdAgainstPython([
    [
      'encoding and decoding, and what cannot be',
      `found = []
for run in (lambda: 'naïve'.encode('ascii'), lambda: 'x'.encode('nope'), lambda: b'x'.decode('nope'), lambda: 'é'.encode('latin-1'), lambda: 'é€'.encode('ascii', 'replace'),
            lambda: 'é'.encode('US-ASCII', 'xmlcharrefreplace'), lambda: '€'.encode('iso-8859-1', errors='ignore'), lambda: 'ï'.encode(encoding='ascii', errors='backslashreplace')):
    try:
        found.append(run())
    except (UnicodeError, LookupError) as e:
        found.append(type(e).__name__ + ': ' + str(e))
A = found
B = bytes.fromhex('41 42'), bytes.fromhex('')
try:
    bytes.fromhex('4')
except ValueError as e:
    C = str(e)
`,
    ],
    [
      'string, textwrap, shlex, html, fnmatch',
      `import string, textwrap, shlex, html, fnmatch${TRIES}
A = string.ascii_letters, string.digits, string.punctuation, string.whitespace, string.hexdigits, string.capwords('hello big world'), len(string.printable)
T = string.Template('$a-\${b}! $$')
B = T.substitute(a=1, b='two'), T.substitute({'a': 'x'}, b=2), string.Template('$a $missing').safe_substitute(a=1), T.template
C = textwrap.dedent('''
   a
     b
  '''), textwrap.indent('a\\n\\nb', '> ')
D = shlex.split("run --opt 'a b' c"), shlex.quote("a'b c"), shlex.join(['a', 'b c']), shlex.split('a # b', comments=True)
F = html.escape('<a href="x">&\\'</a>'), html.escape('"', quote=False), fnmatch.fnmatch('a.py', '*.py'), fnmatch.filter(['a.py', 'b.txt'], '*.txt'), fnmatch.fnmatchcase('A', 'a')
E = tries(lambda: T.substitute(a=1), lambda: string.Template('$').substitute(), lambda: shlex.split("a 'b"))
`,
    ],
    [
      'base64, binascii, hashlib, hmac',
      `import base64, binascii, hashlib, hmac${TRIES}
A = base64.b64encode(b'abc?>'), base64.urlsafe_b64encode(b'\\xfb\\xff'), base64.b64decode('YWJj'), base64.b64decode(b'YWJj'), base64.urlsafe_b64decode('-_8='), base64.b32encode(b'abc'), base64.b16encode(b'abc')
B = hashlib.md5(b'x').hexdigest(), hashlib.sha256('é'.encode()).hexdigest(), hashlib.sha1().digest(), hashlib.new('sha512', b'a').hexdigest()[:10], hashlib.sha256(b'x').digest_size, hashlib.sha256(b'x').name
h = hashlib.sha256()
h.update(b'a')
h.update(b'b')
C = h.hexdigest() == hashlib.sha256(b'ab').hexdigest(), h.copy().hexdigest() == h.hexdigest()
D = hmac.new(b'k', b'm', hashlib.sha256).hexdigest(), hmac.new(b'k', b'm', 'sha1').hexdigest(), hmac.compare_digest('a', 'a'), hmac.compare_digest(b'a', b'b')
F = binascii.hexlify(b'ab'), binascii.unhexlify('6162')
E = tries(lambda: base64.b64decode('YWJ'), lambda: hashlib.md5('x'), lambda: binascii.unhexlify('zz'), lambda: base64.b64encode('x'), lambda: base64.b64decode('é'))
`,
    ],
    [
      'JSON encoders',
      `import json, datetime, decimal, io${TRIES}
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, (datetime.date, datetime.datetime)): return o.isoformat()
        if isinstance(o, set): return sorted(o)
        return super().default(o)
class Init(json.JSONEncoder):
    def __init__(self, *args, extra=None, **kw):
        super().__init__(*args, **kw)
        self.extra = extra
    def default(self, o): return self.extra
class Own(json.JSONEncoder):
    def encode(self, o): return 'E' + super().encode(o)
A = json.dumps({'a': datetime.date(2024, 1, 2), 'b': {3, 1}}, cls=Enc), Enc().encode([1]), json.JSONEncoder(sort_keys=True, indent=2).encode({'b': 1, 'a': [1]}), json.dumps([{1}], cls=Init) , Init(extra=5).encode([{1}]), json.dumps([1], cls=Own), json.dumps({'b': 1, 'a': 2}, cls=Enc, sort_keys=True, indent=1), json.JSONEncoder(default=str).encode({'x': {1}}), json.dumps('é', cls=Enc, ensure_ascii=False), isinstance(Enc(), json.JSONEncoder), json.dumps({(1,): 2}, skipkeys=True, cls=Enc), json.dumps([1, 2], cls=Enc, separators=(',', ':'))
E = tries(lambda: json.dumps({'a': object}, cls=Enc), lambda: json.JSONEncoder().encode({1}), lambda: json.dumps({(1,): 2}, cls=Enc))
f = io.StringIO()
json.dump({'d': datetime.date(2024, 1, 1)}, f, cls=Enc)
B = f.getvalue()`,
    ],
    [
      'where ast.literal_eval found no literal',
      `import ast
A = []
for text in ('/c.pem', 'a b', '{', '5 6', '/'):
    try:
        ast.literal_eval(text)
    except SyntaxError as e:
        A.append((str(e), e.msg, e.filename, e.lineno))`,
    ],
    [
      'ast.literal_eval',
      `import ast${TRIES}
A = [ast.literal_eval(x) for x in ('1', '-1', '+2.5', '"a"', "b'x'", '[1, (2,), {"a": None}]', '{1, 2}', 'True', 'None', '()', ' 1', "'a' 'b'", '{}', 'set()', '1_000', '0x1f', '[]\\n')]
E = []
for text in ('x', 'f()', '1 +', '', 'a = 1', 'true', '-"a"', '[1', '1; 2', '1 if x else 2', '{**{}}', 'f""'):
    try:
        E.append(ast.literal_eval(text))
    except Exception as e:
        E.append(type(e).__name__)
try:
    N = ast.literal_eval(None)
except ValueError:
    N = 'ValueError'
`,
    ],
    [
      'urllib.parse',
      `from urllib.parse import parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, urldefrag, urlencode, urljoin, urlparse, urlsplit, urlunparse, urlunsplit
import urllib.parse${TRIES}
u = urlparse('postgres://us%40er:p%23w@Db.Example:5432/name;p?sslmode=require&a=1#f')
A = u.scheme, u.netloc, u.path, u.params, u.query, u.fragment, u.username, u.password, u.hostname, u.port, u.geturl(), u[1], len(u), list(u)[:2]
B = urlparse('redis://localhost').port, urlparse('').hostname, urlsplit('//h/p?q').netloc, urlparse('http://[::1]:80/').hostname, repr(urlparse('a://b')), u._replace(scheme='x', netloc='h').geturl(), u._asdict()['path'], tuple(urlsplit('http://a/b'))
C = quote('a b/é'), quote('a/b', safe=''), quote_plus('a b&c'), unquote('a%20b+c'), unquote_plus('a+b'), urlencode({'a': 'b c', 'd': [1, 2]}), urlencode({'d': [1, 2]}, doseq=True), urlencode([('a', 1), ('b', 'é')]), quote(b'\\xff')
D = parse_qs('a=1&a=2&b='), parse_qs('a=&b', keep_blank_values=True), parse_qsl('a=1&b=2'), urljoin('http://a/b/c', 'd'), urljoin('http://a/b/', '/d'), urldefrag('a#b').url, urlunparse(('http', 'h', '/p', '', 'q=1', '')), urlunsplit(['http', 'h', 'p', '', ''])
E = tries(lambda: urlparse('http://a:x/').port, lambda: urlparse('http://a:99999/').port, lambda: urlparse('http://[a/'), lambda: urlparse(1))
scheme, netloc, *rest = urllib.parse.urlparse('http://x/y')
U = (scheme, netloc, rest)
NAME = (urlparse('postgres://u:p@h:1/db').path or '/')[1:]
`,
    ],
  ])
})
