import type { LibraryProgram } from '../native.ts'

/** `fractions`. Source: Lib/fractions.py. */
export const fractions: LibraryProgram = {
  name: 'fractions',
  natives: [],
  text: `
import math
import numbers
import re
from decimal import Decimal

_FORM = re.compile(r'\\s*(?P<sign>[-+]?)(?=\\d|\\.\\d)(?P<num>\\d*|\\d+(_\\d+)*)(?:(?:/(?P<denom>\\d+(_\\d+)*))?|(?:\\.(?P<decimal>\\d*|\\d+(_\\d+)*))?(?:[eE](?P<exp>[-+]?\\d+(_\\d+)*))?)\\s*')

class Fraction(numbers.Rational):
    def __new__(cls, numerator=0, denominator=None):
        self = object.__new__(cls)
        if denominator is None:
            top, bottom = _ratio(numerator)
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            top = numerator.numerator * denominator.denominator
            bottom = denominator.numerator * numerator.denominator
        else:
            raise TypeError('both arguments should be Rational instances')
        if bottom == 0:
            raise ZeroDivisionError(f'Fraction({top}, 0)')
        divisor = math.gcd(top, bottom)
        if bottom < 0:
            divisor = -divisor
        self._top, self._bottom = top // divisor, bottom // divisor
        return self

    @classmethod
    def from_float(cls, f):
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        return cls(*dec.as_integer_ratio())

    @property
    def numerator(self):
        return self._top

    @property
    def denominator(self):
        return self._bottom

    def as_integer_ratio(self):
        return self._top, self._bottom

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._bottom <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        top, bottom = self._top, self._bottom
        while q0 + top // bottom * q1 <= max_denominator:
            whole = top // bottom
            p0, q0, p1, q1 = p1, q1, p0 + whole * p1, q0 + whole * q1
            top, bottom = bottom, top - whole * bottom
        times = (max_denominator - q0) // q1
        first, second = Fraction(p0 + times * p1, q0 + times * q1), Fraction(p1, q1)
        return second if abs(second - self) <= abs(first - self) else first

    def __repr__(self):
        return f'{self.__class__.__name__}({self._top}, {self._bottom})'

    def __str__(self):
        return str(self._top) if self._bottom == 1 else f'{self._top}/{self._bottom}'

    def __hash__(self):
        return hash(self._top) if self._bottom == 1 else hash((self._top, self._bottom))

    def __eq__(self, other):
        if isinstance(other, float):
            return math.isfinite(other) and Fraction(other) == self
        if isinstance(other, numbers.Rational):
            return self._top == other.numerator and self._bottom == other.denominator
        return NotImplemented

    def __bool__(self):
        return self._top != 0

    def __float__(self):
        return self._top / self._bottom

    def __int__(self):
        return self.__trunc__()

    def __trunc__(self):
        return -(-self._top // self._bottom) if self._top < 0 else self._top // self._bottom

    def __floor__(self):
        return self._top // self._bottom

    def __ceil__(self):
        return -(-self._top // self._bottom)

    def __round__(self, ndigits=None):
        if ndigits is None:
            whole, rest = divmod(self._top, self._bottom)
            return whole + 1 if rest * 2 > self._bottom or rest * 2 == self._bottom and whole % 2 else whole
        shift = 10 ** abs(ndigits)
        return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)

    def __neg__(self):
        return Fraction(-self._top, self._bottom)

    def __pos__(self):
        return Fraction(self)

    def __abs__(self):
        return Fraction(abs(self._top), self._bottom)

def _ratio(value):
    if isinstance(value, numbers.Rational):
        return value.numerator, value.denominator
    if isinstance(value, (float, Decimal)):
        return value.as_integer_ratio()
    if not isinstance(value, str):
        raise TypeError('argument should be a string or a Rational instance')
    found = _FORM.fullmatch(value)
    if found is None:
        raise ValueError(f'Invalid literal for Fraction: {value!r}')
    top = int(found['num'] or '0')
    bottom = 1
    if found['denom']:
        bottom = int(found['denom'])
    else:
        digits = (found['decimal'] or '').replace('_', '')
        top, bottom = top * 10 ** len(digits) + int(digits or '0'), 10 ** len(digits)
        power = int(found['exp'] or '0')
        top, bottom = (top * 10 ** power, bottom) if power >= 0 else (top, bottom * 10 ** -power)
    return (-top if found['sign'] == '-' else top), bottom

def _of(value):
    return Fraction(value) if isinstance(value, numbers.Rational) else None

def _operator(exact, rough):
    def forward(self, other):
        if isinstance(other, float):
            return rough(float(self), other)
        other = _of(other)
        return NotImplemented if other is None else exact(self, other)

    def backward(self, other):
        if isinstance(other, float):
            return rough(other, float(self))
        other = _of(other)
        return NotImplemented if other is None else exact(other, self)

    return forward, backward

def _compared(exact, rough):
    def method(self, other):
        if isinstance(other, float):
            return exact(self, Fraction(other)) if math.isfinite(other) else rough(0.0, other)
        other = _of(other)
        return NotImplemented if other is None else exact(self, other)

    return method

def _pow(a, b):
    if b._bottom != 1:
        return float(a) ** float(b)
    power = b._top
    if power >= 0:
        return Fraction(a._top ** power, a._bottom ** power)
    return Fraction(a._bottom ** -power, a._top ** -power)

def _floordiv(a, b):
    return (a._top * b._bottom) // (a._bottom * b._top)

def _mod(a, b):
    return a - b * _floordiv(a, b)

for _name, _exact, _rough in (
    ('add', lambda a, b: Fraction(a._top * b._bottom + b._top * a._bottom, a._bottom * b._bottom), lambda a, b: a + b),
    ('sub', lambda a, b: Fraction(a._top * b._bottom - b._top * a._bottom, a._bottom * b._bottom), lambda a, b: a - b),
    ('mul', lambda a, b: Fraction(a._top * b._top, a._bottom * b._bottom), lambda a, b: a * b),
    ('truediv', lambda a, b: Fraction(a._top * b._bottom, a._bottom * b._top), lambda a, b: a / b),
    ('floordiv', _floordiv, lambda a, b: a // b),
    ('mod', _mod, lambda a, b: a % b),
    ('divmod', lambda a, b: (_floordiv(a, b), _mod(a, b)), divmod),
    ('pow', _pow, lambda a, b: a ** b),
):
    _forward, _backward = _operator(_exact, _rough)
    setattr(Fraction, f'__{_name}__', _forward)
    setattr(Fraction, f'__r{_name}__', _backward)

for _name, _exact, _rough in (
    ('lt', lambda a, b: a._top * b._bottom < b._top * a._bottom, lambda a, b: a < b),
    ('le', lambda a, b: a._top * b._bottom <= b._top * a._bottom, lambda a, b: a <= b),
    ('gt', lambda a, b: a._top * b._bottom > b._top * a._bottom, lambda a, b: a > b),
    ('ge', lambda a, b: a._top * b._bottom >= b._top * a._bottom, lambda a, b: a >= b),
):
    setattr(Fraction, f'__{_name}__', _compared(_exact, _rough))
`,
}
