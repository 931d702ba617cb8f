import type { LibraryProgram } from '../../native.ts'

/** `collections`: what is no table. Source: Lib/collections/__init__.py. */
export const collections: LibraryProgram = {
  name: 'collections',
  natives: [],
  others: ['UserString'],
  text: `
import _collections_abc as abc
from _collections import Counts, OrderedDict, defaultdict
from keyword import iskeyword

def _refuse():
    raise AttributeError("can't set attribute")

def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    if isinstance(field_names, str):
        field_names = field_names.replace(',', ' ').split()
    names = [str(name) for name in field_names]
    typename = str(typename)
    if rename:
        seen = []
        for index, name in enumerate(names):
            if not name.isidentifier() or iskeyword(name) or name.startswith('_') or name in seen:
                names[index] = f'_{index}'
            seen.append(name)
    for name in [typename, *names]:
        if not name.isidentifier():
            raise ValueError(f'Type names and field names must be valid identifiers: {name!r}')
        if iskeyword(name):
            raise ValueError(f'Type names and field names cannot be a keyword: {name!r}')
    for index, name in enumerate(names):
        if name.startswith('_') and not rename:
            raise ValueError(f'Field names cannot start with an underscore: {name!r}')
        if name in names[:index]:
            raise ValueError(f'Encountered duplicate field name: {name!r}')
    given = () if defaults is None else tuple(defaults)
    if len(given) > len(names):
        raise TypeError('Got more default values than field names')
    field_defaults = dict(zip(names[len(names) - len(given):], given))
    scope = {'_new': tuple.__new__, **{f'_default_{name}': value for name, value in field_defaults.items()}}
    parameters = ', '.join([f'{name}=_default_{name}' if name in field_defaults else name for name in names])
    items = ''.join([name + ', ' for name in names])
    exec(f'def __new__(_cls, {parameters}):\\n    return _new(_cls, ({items}))\\n', scope)
    scope['__new__'].__qualname__ = f'{typename}.__new__'

    def _make(cls, iterable):
        items = tuple(iterable)
        if len(items) != len(names):
            raise TypeError(f'Expected {len(names)} arguments, got {len(items)}')
        return tuple.__new__(cls, items)

    def _replace(self, /, **kwds):
        made = self._make([kwds.pop(name, value) for name, value in zip(names, self)])
        if kwds:
            raise ValueError(f'Got unexpected field names: {list(kwds)!r}')
        return made

    def _asdict(self):
        return dict(zip(names, self))

    def __repr__(self):
        return f'{self.__class__.__name__}({", ".join([f"{name}={value!r}" for name, value in zip(names, self)])})'

    def at(index):
        return property(lambda self: self[index], lambda self, value: _refuse())

    return type(typename, (tuple,), {
        '__doc__': f'{typename}({", ".join(names)})',
        '__slots__': (),
        '__module__': module,
        '_fields': tuple(names),
        '_field_defaults': field_defaults,
        '__match_args__': tuple(names),
        '__new__': scope['__new__'],
        '_make': classmethod(_make),
        '_replace': _replace,
        '_asdict': _asdict,
        '__repr__': __repr__,
        **{name: at(index) for index, name in enumerate(names)},
    })

class Counter(Counts):
    def __init__(self, iterable=None, /, **kwds):
        pass

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

    def most_common(self, n=None):
        ranked = sorted(self.items(), key=lambda pair: pair[1], reverse=True)
        return ranked if n is None else ranked[:max(n, 0)]

    def elements(self):
        for key, times in self.items():
            for _ in range(times):
                yield key

    def total(self):
        return sum(self.values())

    def update(self, iterable=None, /, **kwds):
        for key, times in [*Counts(iterable or ()).items(), *kwds.items()]:
            self[key] = self[key] + times

    def subtract(self, iterable=None, /, **kwds):
        for key, times in [*Counts(iterable or ()).items(), *kwds.items()]:
            self[key] = self[key] - times

    def copy(self):
        return Counter(self)

    def __add__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return Counter({key: self[key] + other[key] for key in {**self, **other} if self[key] + other[key] > 0})

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return Counter({key: self[key] - other[key] for key in {**self, **other} if self[key] - other[key] > 0})

    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return Counter({key: max(self[key], other[key]) for key in {**self, **other} if max(self[key], other[key]) > 0})

    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return Counter({key: min(self[key], other[key]) for key in self if min(self[key], other[key]) > 0})

    def __repr__(self):
        return f'{self.__class__.__name__}({dict(self.most_common())!r})' if self else f'{self.__class__.__name__}()'

class deque:
    __hash__ = None

    def __init__(self, iterable=(), maxlen=None):
        self.maxlen = maxlen
        self._items = []
        self.extend(iterable)

    def append(self, x):
        self._items.append(x)
        if self.maxlen is not None and len(self._items) > self.maxlen:
            del self._items[0]

    def appendleft(self, x):
        self._items.insert(0, x)
        if self.maxlen is not None and len(self._items) > self.maxlen:
            del self._items[-1]

    def extend(self, iterable):
        for one in list(iterable):
            self.append(one)

    def extendleft(self, iterable):
        for one in list(iterable):
            self.appendleft(one)

    def pop(self):
        if not self._items:
            raise IndexError('pop from an empty deque')
        return self._items.pop()

    def popleft(self):
        if not self._items:
            raise IndexError('pop from an empty deque')
        return self._items.pop(0)

    def rotate(self, n=1):
        if self._items:
            n %= len(self._items)
            self._items = self._items[-n:] + self._items[:-n] if n else self._items

    def clear(self):
        self._items.clear()

    def copy(self):
        return self.__class__(self._items, self.maxlen)

    def count(self, x):
        return self._items.count(x)

    def index(self, x, *bounds):
        if x not in self._items:
            raise ValueError(f'{x!r} is not in deque')
        return self._items.index(x, *bounds)

    def insert(self, i, x):
        if self.maxlen is not None and len(self._items) >= self.maxlen:
            raise IndexError('deque already at its maximum size')
        self._items.insert(i, x)

    def remove(self, value):
        if value not in self._items:
            raise ValueError('deque.remove(x): x not in deque')
        self._items.remove(value)

    def reverse(self):
        self._items.reverse()

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __reversed__(self):
        return reversed(self._items)

    def __contains__(self, x):
        return x in self._items

    def __getitem__(self, index):
        if isinstance(index, slice):
            raise TypeError("sequence index must be integer, not 'slice'")
        if not -len(self._items) <= index < len(self._items):
            raise IndexError('deque index out of range')
        return self._items[index]

    def __setitem__(self, index, value):
        self._items[index] = value

    def __delitem__(self, index):
        del self._items[index]

    def __eq__(self, other):
        return self._items == other._items if isinstance(other, deque) else NotImplemented

    def __add__(self, other):
        if not isinstance(other, deque):
            raise TypeError(f'can only concatenate deque (not "{type(other).__name__}") to deque')
        return self.__class__([*self._items, *other._items], self.maxlen)

    def __iadd__(self, iterable):
        self.extend(iterable)
        return self

    def __mul__(self, times):
        return self.__class__(self._items * times, self.maxlen)

    def __repr__(self):
        end = '' if self.maxlen is None else f', maxlen={self.maxlen}'
        return f'{self.__class__.__name__}({self._items!r}{end})'

class ChainMap(abc.MutableMapping):
    def __init__(self, *maps):
        self.maps = list(maps) or [{}]

    def __missing__(self, key):
        raise KeyError(key)

    def __getitem__(self, key):
        for mapping in self.maps:
            try:
                return mapping[key]
            except KeyError:
                pass
        return self.__missing__(key)

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __len__(self):
        return len({key for mapping in self.maps for key in mapping})

    def __iter__(self):
        found = {}
        for mapping in reversed(self.maps):
            found.update(dict.fromkeys(mapping))
        return iter(found)

    def __contains__(self, key):
        return any(key in mapping for mapping in self.maps)

    def __bool__(self):
        return any(self.maps)

    def __repr__(self):
        return f'{self.__class__.__name__}({", ".join([repr(one) for one in self.maps])})'

    def new_child(self, m=None, **kwargs):
        return self.__class__({**kwargs} if m is None else {**m, **kwargs} if kwargs else m, *self.maps)

    @property
    def parents(self):
        return self.__class__(*self.maps[1:])

    def copy(self):
        return self.__class__(self.maps[0].copy(), *self.maps[1:])

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def __delitem__(self, key):
        try:
            del self.maps[0][key]
        except KeyError:
            raise KeyError(f'Key not found in the first mapping: {key!r}')

    def pop(self, key, *args):
        try:
            return self.maps[0].pop(key, *args)
        except KeyError:
            raise KeyError(f'Key not found in the first mapping: {key!r}')

    def clear(self):
        self.maps[0].clear()

    def __or__(self, other):
        return self.__class__({**self.maps[0], **other}, *self.maps[1:])

class UserDict(abc.MutableMapping):
    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        if dict is not None:
            self.update(dict)
        if kwargs:
            self.update(kwargs)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, key):
        if key in self.data:
            return self.data[key]
        if hasattr(self.__class__, '__missing__'):
            return self.__class__.__missing__(self, key)
        raise KeyError(key)

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __setitem__(self, key, item):
        self.data[key] = item

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, key):
        return key in self.data

    def __repr__(self):
        return repr(self.data)

    def copy(self):
        return self.__class__(self.data)

class UserList(abc.MutableSequence):
    def __init__(self, initlist=None):
        self.data = [] if initlist is None else list(initlist)

    def __repr__(self):
        return repr(self.data)

    def __eq__(self, other):
        return self.data == (other.data if isinstance(other, UserList) else other)

    def __contains__(self, item):
        return item in self.data

    def __len__(self):
        return len(self.data)

    def __iter__(self):
        return iter(self.data)

    def __getitem__(self, i):
        return self.__class__(self.data[i]) if isinstance(i, slice) else self.data[i]

    def __setitem__(self, i, item):
        self.data[i] = item

    def __delitem__(self, i):
        del self.data[i]

    def __add__(self, other):
        return self.__class__(self.data + list(other))

    def insert(self, i, item):
        self.data.insert(i, item)

    def sort(self, *args, **kwds):
        self.data.sort(*args, **kwds)
`,
}
