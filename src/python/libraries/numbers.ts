import type { LibraryProgram } from '../native.ts'
import { IS_KNOWN, UNDECIDED } from './third-party/support.ts'

/** `numbers`: what the builtin numbers are registered as. Source: Lib/numbers.py. */
export const numbers: LibraryProgram = {
  name: 'numbers',
  natives: [IS_KNOWN, UNDECIDED],
  text: `
from abc import ABCMeta

__all__ = ['Number', 'Complex', 'Real', 'Rational', 'Integral']

_REGISTERED = {}

class _Meta(ABCMeta):
    def __instancecheck__(cls, instance):
        kind = type(instance)
        if not _is_known(kind):
            return _undecided(instance)
        return _Meta.__subclasscheck__(cls, kind)

    def __subclasscheck__(cls, kind):
        if cls in kind.__mro__:
            return True
        # Decimal registers itself as a number, and Fraction is written as a rational one, where they are imported.
        if getattr(kind, '__module__', None) == 'decimal' and kind.__name__ == 'Decimal':
            return cls is Number
        return any(cls in one.__mro__ and issubclass(kind, tuple(kinds)) for one, kinds in _REGISTERED.items())

    def register(cls, subclass):
        _REGISTERED.setdefault(cls, []).append(subclass)
        return subclass

class Number(metaclass=_Meta):
    __hash__ = None

class Complex(Number):
    pass

class Real(Complex):
    pass

class Rational(Real):
    pass

class Integral(Rational):
    pass

Complex.register(complex)
Real.register(float)
Integral.register(int)
`,
}
