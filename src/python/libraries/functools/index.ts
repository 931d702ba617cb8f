import type { LibraryProgram } from '../../native.ts'
import { IS_KNOWN } from '../third-party/support.ts'

/** `functools`: what is no table. Source: Lib/functools.py. */
export const functools: LibraryProgram = {
  name: 'functools',
  natives: [IS_KNOWN],
  others: ['singledispatchmethod', 'RLock', 'namedtuple', 'recursive_repr'],
  text: `
from _functools import cached_property, cmp_to_key, partial, reduce
from _functools import update_wrapper as _copy_names
from collections import namedtuple as _namedtuple
from types import FunctionType as _FunctionType, MethodType as _MethodType

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__')
WRAPPER_UPDATES = ('__dict__',)

def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    if assigned is not WRAPPER_ASSIGNMENTS:
        for name in assigned:
            if hasattr(wrapped, name):
                setattr(wrapper, name, getattr(wrapped, name))
        wrapper.__wrapped__ = wrapped
        return wrapper
    _copy_names(wrapper, wrapped)
    if _is_known(wrapped) and not isinstance(wrapped, type):
        for name, value in getattr(wrapped, '__dict__', {}).items():
            if name != '__wrapped__':
                setattr(wrapper, name, value)
    return wrapper

def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return lambda wrapper: update_wrapper(wrapper, wrapped, assigned, updated)

_CacheInfo = _namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'])

class _lru_cache_wrapper:
    def __init__(self, func, maxsize, typed):
        self._memory = {}
        self._counts = [0, 0]
        self._options = maxsize, typed
        update_wrapper(self, func)

    def __call__(self, /, *args, **kwargs):
        func, memory, counts, (maxsize, typed) = self.__wrapped__, self._memory, self._counts, self._options
        key = args[0] if not kwargs and not typed and len(args) == 1 and type(args[0]) in (int, str) else (args, tuple(kwargs.items()))
        if typed:
            key += tuple([type(value) for value in (*args, *kwargs.values())])
        if key in memory:
            counts[0] += 1
            if maxsize is not None:
                memory[key] = memory.pop(key)
            return memory[key]
        counts[1] += 1
        value = func(*args, **kwargs)
        if maxsize is None or maxsize > 0:
            if maxsize is not None and len(memory) >= maxsize:
                del memory[next(iter(memory))]
            memory[key] = value
        return value

    def __get__(self, instance, owner=None, /):
        return self if instance is None else _MethodType(self, instance)

    def cache_info(self):
        return _CacheInfo(*self._counts, self._options[0], len(self._memory))

    def cache_clear(self):
        self._memory.clear()
        self._counts[:] = 0, 0

    def cache_parameters(self):
        maxsize, typed = self._options
        return {'maxsize': maxsize, 'typed': typed}

def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        return _lru_cache_wrapper(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')
    return lambda func: _lru_cache_wrapper(func, maxsize, typed)

def cache(user_function, /):
    return lru_cache(maxsize=None)(user_function)

class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.func, self.args, self.keywords = func, args, keywords

    def __get__(self, obj, cls=None):
        bound = self.func
        if obj is not None and isinstance(bound, _FunctionType):
            bound = _MethodType(bound, obj)
        elif hasattr(bound, '__get__'):
            bound = bound.__get__(obj, cls)
        return partial(bound, *self.args, **self.keywords)

def singledispatch(func):
    implementations = {object: func}

    def dispatch(cls):
        for base in cls.__mro__:
            if base in implementations:
                return implementations[base]
        for kind, implementation in implementations.items():
            # An abstract class: which of several holds is not gone into.
            if kind is not object and issubclass(cls, kind):
                return implementation
        return func

    def register(cls, func=None):
        if func is None:
            if isinstance(cls, type):
                return lambda found: register(cls, found)
            func = cls
            annotations = getattr(func, '__annotations__', {})
            if not annotations:
                raise TypeError(f'Invalid first argument to \`register()\`: {cls!r}. Use either \`@register(some_class)\` or plain \`@register\` on an annotated function.')
            cls = next(iter(annotations.values()))
        implementations[cls] = func
        return func

    def wrapper(*args, **kwargs):
        if not args:
            raise TypeError(f'{func.__name__} requires at least 1 positional argument')
        return dispatch(args[0].__class__)(*args, **kwargs)

    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = implementations
    return update_wrapper(wrapper, func)

def total_ordering(cls):
    own = [name for name in ('__lt__', '__le__', '__gt__', '__ge__') if getattr(cls, name, None) is not getattr(object, name, None)]
    if not own:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = max(own, key=['__ge__', '__gt__', '__le__', '__lt__'].index)
    made = {
        '__lt__': {'__le__': lambda a, b: a <= b and a != b, '__gt__': lambda a, b: not a > b and a != b, '__ge__': lambda a, b: not a >= b},
        '__le__': {'__lt__': lambda a, b: a < b or a == b, '__gt__': lambda a, b: not a > b, '__ge__': lambda a, b: not a >= b or a == b},
        '__gt__': {'__lt__': lambda a, b: not a < b and a != b, '__le__': lambda a, b: not a <= b, '__ge__': lambda a, b: a >= b and a != b},
        '__ge__': {'__lt__': lambda a, b: not a < b, '__le__': lambda a, b: not a <= b or a == b, '__gt__': lambda a, b: a > b or a == b},
    }
    for name, by_root in made.items():
        if name not in own:
            setattr(cls, name, by_root[root])
    return cls
`,
}
