import type { LibraryProgram } from '../../native.ts'
import { IS_KNOWN } from '../third-party/support.ts'

/** `functools`: what is no table. Source: Lib/functools.py. */
export const functools: LibraryProgram = {
  name: 'functools',
  natives: [IS_KNOWN],
  others: [
    'WRAPPER_ASSIGNMENTS',
    'WRAPPER_UPDATES',
    'partialmethod',
    'singledispatchmethod',
    'RLock',
    'namedtuple',
    'recursive_repr',
  ],
  text: `
from _functools import cached_property, cmp_to_key, partial, reduce
from _functools import update_wrapper as _copy_names
from collections import namedtuple as _namedtuple

def update_wrapper(wrapper, wrapped, assigned=(), updated=()):
    _copy_names(wrapper, wrapped)
    if _is_known(wrapped) and not isinstance(wrapped, type):
        for name, value in getattr(wrapped, '__dict__', {}).items():
            if name != '__wrapped__':
                setattr(wrapper, name, value)
    return wrapper

def wraps(wrapped, assigned=(), updated=()):
    return lambda wrapper: update_wrapper(wrapper, wrapped)

_MISSING = object()
_CacheInfo = _namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'])

def _remembering(func, maxsize, typed):
    memory = {}
    hits = misses = 0

    def wrapper(*args, **kwargs):
        nonlocal hits, misses
        key = args[0] if not kwargs and not typed and len(args) == 1 and type(args[0]) in (int, str) else (args, tuple(kwargs.items()))
        if typed:
            key += tuple([type(value) for value in (*args, *kwargs.values())])
        found = memory.get(key, _MISSING)
        if not _is_known(found):
            return func(*args, **kwargs)
        if found is not _MISSING:
            hits += 1
            if maxsize is not None:
                memory[key] = memory.pop(key)
            return found
        misses += 1
        value = func(*args, **kwargs)
        if maxsize is None or maxsize > 0:
            if maxsize is not None and len(memory) >= maxsize:
                del memory[next(iter(memory))]
            memory[key] = value
        return value

    def cache_clear():
        nonlocal hits, misses
        memory.clear()
        hits = misses = 0

    wrapper.cache_info = lambda: _CacheInfo(hits, misses, maxsize, len(memory))
    wrapper.cache_clear = cache_clear
    wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
    return update_wrapper(wrapper, func)

def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        return _remembering(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')
    return lambda func: _remembering(func, maxsize, typed)

def cache(user_function, /):
    return lru_cache(maxsize=None)(user_function)

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
