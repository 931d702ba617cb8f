import { describe } from 'vitest'
import { holdAgainstPython, TRIES, TRIES_SHOWN } from './hold.ts'

describe('datetime', () => {
  holdAgainstPython([
    [
      'timedelta',
      `from datetime import timedelta, date, datetime${TRIES}
a = timedelta(days=1, hours=2)
A = a.days, a.seconds, a.microseconds, a.total_seconds(), str(a), repr(a), str(timedelta(minutes=-5)), repr(timedelta()), bool(timedelta()), bool(a)
B = str(a * 2), str(2 * a), str(a / 2), a / timedelta(hours=1), a // timedelta(hours=1), str(a % timedelta(hours=5)), str(-a), str(abs(-a)), str(a + timedelta(1)), str(a - timedelta(1)), str(a // 7), str(a * 1.5), divmod(a, timedelta(hours=5))[0]
C = a > timedelta(1), a == timedelta(hours=26), a != timedelta(1), a == 1, sorted([timedelta(2), timedelta(1)])[0].days, max(timedelta(1), timedelta(2)).days, {timedelta(1): 'x'}[timedelta(hours=24)], a in (timedelta(hours=26),)
D = timedelta(weeks=1, milliseconds=1500).total_seconds(), int(timedelta(days=30).total_seconds()), timedelta.max.days, timedelta.resolution.microseconds, timedelta(days=0.5).seconds
E = tries(lambda: timedelta('1'), lambda: a + 1, lambda: a / 0, lambda: a < 1, lambda: timedelta(days=10**10), lambda: a * 'x', lambda: a // 0.5)
CELERY = {'x': {'schedule': timedelta(minutes=15).seconds}}
`,
    ],
    [
      'date and datetime',
      `import datetime as dt
from datetime import date, datetime, timedelta, timezone${TRIES}
d = date(2024, 2, 28)
A = str(d), repr(d), d.year, d.month, d.day, d.weekday(), d.isoweekday(), d.toordinal(), d.isoformat(), str(d + timedelta(2)), str(d - timedelta(28)), (date(2024, 3, 1) - d).days, d.strftime('%Y/%m/%d %a %b %j'), str(d.replace(month=1)), f'{d:%d.%m.%Y}', f'{d}', d < date(2025, 1, 1), d == date(2024, 2, 28), d == datetime(2024, 2, 28)
t = datetime(2024, 2, 28, 13, 5, 9, 120)
B = str(t), repr(t), t.hour, t.isoformat(), t.isoformat(' '), str(t.date()), str(t + timedelta(hours=12)), str(t - datetime(2024, 1, 1)), t.strftime('%H:%M:%S %p %I'), t > datetime(2024, 1, 1), t.tzinfo, t.minute, t.second, t.microsecond, str(datetime.strptime('2024-05-06 07:08', '%Y-%m-%d %H:%M'))
C = str(date.fromisoformat('2024-05-06')), str(datetime.fromisoformat('2024-05-06T07:08:09')), str(date.fromordinal(1)), dt.MINYEAR, isinstance(t, date), issubclass(datetime, date), type(d).__name__
D = str(timezone.utc), repr(timezone.utc), str(timezone(timedelta(hours=5, minutes=30))), timezone.utc == timezone(timedelta(0)), t.replace(tzinfo=timezone.utc).tzinfo is timezone.utc
E = tries(lambda: date(2024, 13, 1), lambda: date(2023, 2, 29), lambda: datetime(2024, 1, 1, 25), lambda: date('x', 1, 1), lambda: d + 1, lambda: d < 1, lambda: date.fromisoformat('x'), lambda: t < t.replace(tzinfo=timezone.utc))
`,
    ],
  ])
})

describe('times of the day and time zones', () => {
  holdAgainstPython([
    [
      'time',
      `from datetime import date, datetime, time, timedelta, timezone${TRIES_SHOWN}
t = time(10, 30)
A = t.isoformat(), str(time(1, 2, 3)), repr(time(1, 2, 3, 4)), repr(time()), time.fromisoformat('04:05:06').hour, t.strftime('%H:%M'), time(1, 2) < time(2), t == time(10, 30), t != 1, str(time.min), time.max.isoformat(), f'{t}', f'{t:%H}', t.minute, t.second, t.microsecond, t.tzinfo, str(t.replace(hour=3)), sorted([time(3), t])[0].hour, {time(1): 'x'}[time(1)], bool(time())
B = t.isoformat('minutes'), t.isoformat(timespec='milliseconds'), time.resolution.microseconds, t.utcoffset(), str(time.fromisoformat('07')), str(time.fromisoformat('07:08:09.123'))
C = str(datetime.combine(date(2024, 1, 1), t)), str(datetime(2024, 1, 1, 5).time()), datetime.combine(date(2024, 1, 1), t, timezone.utc).isoformat(), time(8) <= datetime(2024, 1, 1, 9).time() < time(18), isinstance(t, time), type(t).__name__
E = tries(lambda: time(25), lambda: time('1'), lambda: time(1) < 1, lambda: time.fromisoformat('x'), lambda: time(1) < time(2, tzinfo=timezone.utc), lambda: t.isoformat('x'), lambda: t + timedelta(1), lambda: datetime.combine(1, t), lambda: datetime.combine(date(2024, 1, 1), 1))
`,
    ],
    [
      'zones of one offset',
      `from datetime import datetime, timedelta, timezone${TRIES_SHOWN}
east = timezone(timedelta(hours=2))
a = datetime(2024, 2, 29, 1, 2, 3, tzinfo=timezone.utc)
b = datetime(2024, 2, 29, 3, 2, 3, tzinfo=east)
A = a.timestamp(), a.isoformat(), str(a), repr(a), repr(b), b.isoformat(' ', 'minutes'), a.strftime('%H %z %Z %%z'), b.strftime('%z %Z'), a == b, a < b + timedelta(1), (a - b).total_seconds(), f'{b:%z}', str(b.utcoffset()), b.tzname(), b.dst()
B = a.astimezone(east).isoformat(), b.astimezone(timezone.utc).isoformat(), str(timezone(timedelta(hours=-5, minutes=-30))), datetime(2024, 1, 1, tzinfo=timezone(timedelta(seconds=-90))).isoformat()
C = datetime.fromtimestamp(0, tz=timezone.utc).isoformat(), datetime.fromtimestamp(86400, east).isoformat(), str(datetime.utcfromtimestamp(86400)), str(datetime.utcfromtimestamp(-1))
D = datetime.strptime('2024-02-29T10:11:12+0200', '%Y-%m-%dT%H:%M:%S%z').isoformat(), repr(datetime.strptime('10 Z', '%H %z').tzinfo), datetime.fromisoformat('2024-01-01T10:00:00+00:00') == datetime(2024, 1, 1, 10, tzinfo=timezone.utc), datetime.fromisoformat('2024-01-01T10:00:00-02:30').isoformat(), datetime.fromisoformat('2024-01-01 10:00Z').isoformat(), str(datetime.fromisoformat('2024-01-01T10'))
F = a.isocalendar(), a.isocalendar()[1], a.isocalendar().week, tuple(a.isocalendar()), a.ctime(), datetime.min.year, str(datetime.max), datetime.resolution.microseconds, a.date().ctime(), [*a.isocalendar()]
E = tries(lambda: a - datetime(2024, 1, 1), lambda: a < datetime(2024, 1, 1), lambda: a == datetime(2024, 1, 1), lambda: datetime.strptime('10 +1', '%H %z'))
`,
    ],
  ])
})

describe('decimal', () => {
  holdAgainstPython([
    [
      'arithmetic and texts',
      `from decimal import Decimal, InvalidOperation, ROUND_HALF_UP${TRIES}
a = Decimal('1.10')
A = str(a), repr(a), str(a + 1), str(a * 2), str(a - Decimal('0.1')), str(-a), a == Decimal('1.1'), a > 1, a < 1.5, int(a), float(a), bool(Decimal(0)), str(Decimal(0.1)), str(Decimal('1E+3')), str(2 + a), {Decimal('1.0'): 1}[Decimal('1.00')], ROUND_HALF_UP, f'{a}', sum([a, a]) == Decimal('2.2')
E = tries(lambda: Decimal('x'), lambda: a + 'x', lambda: a + 1.5, lambda: Decimal(None))
try:
    V = Decimal('nope')
except InvalidOperation:
    V = 'invalid'
`,
    ],
    [
      'rounding, dividing, and being a key',
      `from decimal import Decimal, ROUND_HALF_UP, ROUND_DOWN, DivisionByZero, InvalidOperation${TRIES}
a = Decimal('9.995')
A = str(a.quantize(Decimal('0.01'), rounding=ROUND_HALF_UP)), str(a.quantize(Decimal('0.01'))), str(a / 3), str(a // 2), str(a % 2), str(round(a, 1)), round(a), str(abs(-a)), str(Decimal('100').normalize()), f'{a:.2f}', f'{a:>8.1f}|', str(Decimal(2) ** 10), str(Decimal(2).sqrt())
B = Decimal(1) in {1}, Decimal('0.5') in {0.5: 1}, {Decimal('1.0'): 'x'}[1], 2 in {Decimal('2.00')}, Decimal('0.1') in {0.1}
C = a.as_tuple(), a.as_tuple().exponent, str(Decimal((0, (1, 2, 3), -2))), a.is_nan(), a.adjusted(), a.as_integer_ratio(), str(Decimal('1.5').to_integral_value()), str(Decimal('1.30').quantize(Decimal('1'), ROUND_DOWN))
E = tries(lambda: a / 0, lambda: a % 0, lambda: Decimal(0) / 0, lambda: Decimal('1e30').quantize(Decimal('0.01')), lambda: a / 1.5, lambda: Decimal(-1).sqrt())
import math
D = math.floor(a), math.ceil(a), math.trunc(a), math.prod([1, 2, 3]), math.prod([], start=5), math.isclose(0.1 + 0.2, 0.3), math.log2(8), math.log10(1000), math.comb(5, 2), math.perm(4, 2), math.fsum([0.1] * 10), math.copysign(1, -0.0), math.fmod(-7, 3), math.modf(2.5), math.pow(2, 3), math.degrees(math.pi)
F = tries(lambda: math.pow(0, -1), lambda: math.log2(0), lambda: math.pow(-8, 0.5), lambda: math.comb(-1, 2), lambda: math.isclose(1, 'x'), lambda: math.prod(['a', 2]))
`,
    ],
  ])
})

describe('uuid', () => {
  holdAgainstPython([
    [
      'known ones',
      `import uuid${TRIES}
u = uuid.UUID('{12345678-1234-5678-1234-567812345678}')
A = str(u), repr(u), u.hex, u.int, u.urn, u.version, u.bytes, u == uuid.UUID(int=u.int), str(uuid.uuid5(uuid.NAMESPACE_DNS, 'python.org')), str(uuid.uuid3(uuid.NAMESPACE_URL, 'x')), u in {u: 1}, f'{u}'
E = tries(lambda: uuid.UUID('x'), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1))
`,
    ],
  ])
})

describe('logging', () => {
  holdAgainstPython([
    [
      'levels and loggers',
      `import logging, logging.config, logging.handlers, os, sys, warnings${TRIES}
logging.basicConfig(level=logging.INFO)
logger = logging.getLogger(__name__)
logger.info('x %s', 1)
logger.setLevel('DEBUG')
logger.addHandler(logging.NullHandler())
logging.getLogger('a').setLevel(os.environ.get('LEVEL', 'info').upper())
warnings.filterwarnings('ignore', message='x', category=DeprecationWarning)
class Quiet(logging.Filter):
    def __init__(self, name='x', extra=None):
        super().__init__(name)
        self.extra = extra
    def filter(self, record):
        return True
q = Quiet(extra=[1])
A = logging.DEBUG, logging.getLevelName(logging.WARNING), logging.getLevelName('ERROR'), logging.getLevelName(15), getattr(logging, 'info'.upper()), logger.name, q.extra, isinstance(q, logging.Filter), bool(logger), logging.getLevelName('NOPE')
E = tries(lambda: logging.getLogger().setLevel('NOPE'), lambda: logging.NOPE, lambda: logging.basicConfig(level='loud'), lambda: logging.FileHandler('/nope/x.log'), lambda: getattr(logging, 'VERBOSE'))
DATA = {'a': [1]}
logging.config.dictConfig({'version': 1, 'disable_existing_loggers': False})
logger.debug(DATA)
KEPT = DATA
`,
    ],
  ])
})

describe('ipaddress', () => {
  holdAgainstPython([
    [
      'addresses, networks and interfaces',
      `import ipaddress as ip
def t(f):
    try: return f()
    except Exception as e: return type(e).__name__, str(e)
A = str(ip.ip_network('10.0.0.0/8')), str(ip.ip_address('10.0.0.1')), ip.ip_address('10.1.2.3') in ip.ip_network('10.0.0.0/8'), ip.ip_network('192.168.1.0/24').num_addresses, ip.ip_address('127.0.0.1').is_loopback, ip.ip_address('::1').version, [str(x) for x in ip.ip_network('192.168.0.0/30')], ip.ip_address('8.8.8.8').is_private, str(ip.ip_network('10.0.0.0/8').netmask), [str(h) for h in ip.ip_network('10.0.0.0/30').hosts()], str(ip.ip_network('10.0.0.1/8', strict=False)), ip.IPv4Address('1.2.3.4').packed, int(ip.IPv4Address('0.0.1.0')), str(ip.ip_interface('10.0.0.1/24').network), ip.ip_network('10.0.0.0/8').prefixlen, str(ip.IPv4Address('10.0.0.1') + 1), ip.ip_address('10.0.0.1') < ip.ip_address('10.0.0.2'), str(ip.ip_address('2001:db8::1')), ip.IPv6Network('2001:db8::/32').prefixlen, repr(ip.ip_address('1.2.3.4')), repr(ip.ip_network('fe80::/10')), ip.ip_address('10.0.0.1') == ip.ip_address('10.0.0.1'), ip.ip_address('10.0.0.1') == '10.0.0.1', len({ip.ip_address('1.1.1.1'), ip.ip_address('1.1.1.1')}), ip.ip_network('10.0.0.0/8') == ip.IPv4Network('10.0.0.0/8'), str(ip.ip_address(5)), str(ip.ip_address(2**40)), ip.ip_address('172.16.0.1').is_private, ip.ip_address('169.254.0.1').is_link_local, ip.ip_network('10.0.0.0/8').is_private, ip.ip_network('0.0.0.0/0').is_private, ip.ip_address('224.0.0.1').is_multicast, ip.ip_network('10.1.0.0/16').subnet_of(ip.ip_network('10.0.0.0/8')), ip.ip_network('10.0.0.0/8').overlaps(ip.ip_network('10.1.0.0/16')), str(ip.ip_network('10.0.0.0/255.0.0.0')), str(ip.ip_network('10.0.0.0/8').broadcast_address), str(ip.ip_network('10.0.0.0/30')[1]), str(ip.ip_interface('10.0.0.1/24')), ip.ip_address('::ffff:1.2.3.4').ipv4_mapped == ip.ip_address('1.2.3.4'), ip.ip_address('2001:db8::').exploded, f"{ip.ip_address('1.2.3.4')}", sorted([ip.ip_address('2.0.0.0'), ip.ip_address('1.0.0.0')])[0] == ip.ip_address('1.0.0.0'), isinstance(ip.ip_address('1.1.1.1'), ip.IPv4Address), ip.ip_address('fc00::1').is_private, ip.ip_address('2606:4700::1').is_private, ip.ip_address('2606:4700::1').is_global, ip.ip_address('1.1.1.1').is_global, ip.ip_address('0.0.0.0').is_unspecified, [str(n) for n in map(ip.ip_network, ['10.0.0.0/8', '::/0'])], any(ip.ip_address('10.0.0.1') in n for n in [ip.ip_network('10.0.0.0/8')]), ip.ip_address('1.2.3.4').max_prefixlen, {ip.ip_network('10.0.0.0/8'): 1}[ip.ip_network('10.0.0.0/8')], ip.ip_address('10.0.0.1').compressed, str(ip.IPv4Network(('10.0.0.0', 8)))
E = t(lambda: ip.ip_network('10.0.0.1/8')), t(lambda: ip.ip_address('x')), t(lambda: ip.ip_network('10.0.0.0/33')), t(lambda: ip.ip_address('1.2.3')), t(lambda: ip.ip_address('')), t(lambda: ip.ip_address('10.0.0.0/8')), t(lambda: ip.ip_network('y')), t(lambda: ip.ip_address('1.1.1.1') < ip.ip_address('::1')), t(lambda: ip.ip_address('1.1.1.1') < 5), t(lambda: ip.ip_address(-1)), t(lambda: ip.ip_address('01.1.1.1')), t(lambda: ip.IPv4Address('::1'))[0], t(lambda: '10.0.0.1' in ip.ip_network('10.0.0.0/8'))`,
    ],
  ])
})

describe('secrets', () => {
  holdAgainstPython([
    [
      'how long tokens are',
      `import secrets
A = len(secrets.token_hex(8)), len(secrets.token_hex()), len(secrets.token_urlsafe()), len(secrets.token_bytes(3)), len(secrets.token_bytes(None)), [len(secrets.token_urlsafe(n)) for n in range(12)]
KEY = secrets.token_urlsafe(50)
SHORT = KEY
del KEY
B = 'short' if len(SHORT) < 50 else 'long'
del SHORT`,
    ],
  ])
})

describe('dates, numbers, kinds and names', () => {
  holdAgainstPython([
    [
      'calendar, statistics, numbers, zoneinfo, inspect, singledispatch and annotations',
      `import calendar, statistics, numbers, inspect, sys, os
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError
from datetime import datetime
from decimal import Decimal
from functools import singledispatch
import logging
${TRIES_SHOWN}
A = calendar.monthrange(2024, 2), calendar.isleap(1900), calendar.month_name[3], calendar.day_abbr[0], calendar.timegm((2024, 1, 1, 0, 0, 0)), calendar.weekday(2024, 5, 6), calendar.leapdays(2000, 2021), list(calendar.month_abbr)[:2], calendar.MONDAY, len(calendar.day_name)
B = tries(lambda: calendar.monthrange(2024, 13), lambda: calendar.monthrange(2023, 2)[1], lambda: calendar.month_name[13])
C = statistics.mean([1, 2, 3, 4]), statistics.median([3, 1, 2]), statistics.mode('aab'), statistics.median_low([1, 2]), statistics.multimode([1, 1, 2, 2]), statistics.mean([2, 4]), statistics.median([1, 2])
D = tries(lambda: statistics.mean([]), lambda: statistics.mode([]), lambda: statistics.median([]))
E = [isinstance(x, k) for x in (1, 1.5, True, 'a', Decimal(1), 1j, None) for k in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral)], issubclass(int, numbers.Real), issubclass(str, numbers.Number), issubclass(numbers.Integral, numbers.Number)
class N(int): pass
F = isinstance(N(3), numbers.Integral), issubclass(N, numbers.Number)
G = str(ZoneInfo('Europe/Paris')), ZoneInfo('UTC').key, repr(ZoneInfo('America/New_York')), ZoneInfo('Asia/Tokyo') is ZoneInfo('Asia/Tokyo'), datetime(2024, 7, 1, 12, tzinfo=ZoneInfo('UTC')).isoformat(), type(ZoneInfo('UTC')).__name__, datetime(2024, 7, 1, tzinfo=ZoneInfo('Europe/Paris')).tzinfo.key, bool(ZoneInfo('UTC'))
H = tries(lambda: ZoneInfo('Nope/Nope'), lambda: ZoneInfo('Europe/Nowhere'), lambda: ZoneInfo('Foo'))
try:
    ZoneInfo('Nope/Nope')
except KeyError as e:
    H2 = type(e).__name__
@singledispatch
def conv(x): return str(x)
@conv.register(int)
def _(x): return x * 2
@conv.register
def _(x: list): return len(x)
@conv.register(bool)
def _(x): return 'bool'
@conv.register(str)
@conv.register(bytes)
def both(x): return 'text'
conv.register(type(None), lambda x: 'none')
I = [conv(v) for v in (1, 'a', b'b', [1, 2], True, None, 1.5)], conv.__name__, conv.dispatch(int)(4), conv.dispatch(dict) is conv.__wrapped__ , len(conv.registry)
J = tries(lambda: conv(), )
def fn(x: int, *a: str, y: 'str' = 'a', **k: float) -> bool: return True
def bare(x): pass
K = {k: getattr(v, '__name__', v) for k, v in fn.__annotations__.items()}, bare.__annotations__, fn.__dict__, list(fn.__annotations__)
class M:
    def m(self, q: int): pass
L = M.m.__annotations__['q'] is int, M().m.__annotations__
fn.__annotations__['x'] = str
O = fn.__annotations__['x'].__name__
from functools import wraps
def deco(f):
    @wraps(f)
    def inner(*a, **k): return f(*a, **k)
    return inner
@deco
def dd(z: int) -> str: pass
P = {k: v.__name__ for k, v in dd.__annotations__.items()}
Q = inspect.isclass(dict), inspect.isfunction(fn), inspect.isfunction(len), inspect.ismodule(os), inspect.isbuiltin(len), inspect.cleandoc('  a\\n    b\\n    c\\n'), inspect.isclass(3)
R = sys.implementation.name, isinstance(os.cpu_count(), int)
`,
    ],
    [
      'what a class holds cannot be changed through its dict',
      `import types
class C:
    a = 1
    B = [2]
    def m(self): return 5
class D(C):
    z = 3
${TRIES_SHOWN}
A = type(vars(C)).__name__, type(C.__dict__).__name__, vars(C)['a'], 'a' in vars(C), isinstance(vars(C), dict), {k: v for k, v in vars(C).items() if not k.startswith('_') and not callable(v)}, isinstance(vars(C), types.MappingProxyType), len(vars(D)) > 1, [k for k in vars(D) if not k.startswith('_')], dict(vars(C))['a'], {**vars(D)}['z'], bool(vars(C)), C.__dict__.get('nope', 4), sorted(k for k in C.__dict__.keys() if k.islower() and not k.startswith('_')), list(vars(C).values())[1], vars(C).copy()['a']
def put(): vars(C)['b'] = 2
def drop(): del vars(C)['a']
B = tries(put, drop, lambda: vars(C)['nope'], lambda: vars(C).update(a=1), lambda: vars(C).pop('a'), lambda: vars(C).setdefault('q', 1))
m = {'a': 1}
p = types.MappingProxyType(m)
m['b'] = 2
E = p['b'], repr(p), p == m, p == {'a': 1}, p | {'c': 3}, len(p), dict(p), list(p), p.get('x'), list(reversed(p)), 'a' in p, type(p).__name__, p != m, [*p.items()]
F = tries(lambda: types.MappingProxyType(3), lambda: types.MappingProxyType(p)['a'], lambda: hash(p), lambda: p.a)
for k, v in vars(C).items():
    if k.isupper(): globals()['X_' + k] = v
class E1: pass
setattr(E1, 'k', vars(C)['a'])
globals().update({k: v for k, v in vars(D).items() if k == 'z'})
ZZ = z
mm = type('MM', (), dict(vars(C)))
GG = mm.a, mm().m()
from collections import ChainMap, UserDict
H = ChainMap({}, vars(C))['a'], UserDict(vars(D))['z'], dict(vars(D), q=1)['q']
import json, functools, operator
I = functools.reduce(operator.or_, ({'a': 1}, {'b': 2})), sum(1 for k in C.__dict__ if k[0] != '_')
`,
    ],
    ...[{}, { ADMINS: 'Full Name <a@example.com>,b@example.com' }, { ADMINS: 'a@b.com , c@d.com' }].map(
      (configVars) =>
        [
          `addresses, with ${JSON.stringify(configVars)}`,
          `from email.utils import getaddresses, parseaddr, formataddr, quote
import os
ADMINS = getaddresses([os.environ.get('ADMINS', 'Ann B <ann@example.com>, "C, D" <c@d.org>,e@f.com')])
A = parseaddr('A B <a@b.com>'), parseaddr('a@b.com'), parseaddr('"A. B" <a@b.com>'), parseaddr(' <a@b.com> ')
B = formataddr(('A B', 'a@b.com')), formataddr(('', 'a@b.com')), formataddr((None, 'a@b.com')), formataddr(('A, "B" C.', 'a@b.com')), formataddr(['x', 'y'])
C = getaddresses(['a@b.com', 'C <c@d.com>, e@f.com']), getaddresses([])
D = quote('a"b\\\\c')
MANAGERS = [formataddr(a) for a in ADMINS]
`,
          {},
          configVars,
        ] as const,
    ),
  ])
})
