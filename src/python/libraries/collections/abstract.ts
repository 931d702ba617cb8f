import type { LibraryProgram } from '../../native.ts'
import { IS_KNOWN, UNDECIDED } from '../third-party/support.ts'

/**
 * The abstract classes of collections. What a class has decides about the simple ones, what it is registered as about the others; the
 * mixins are what a class of the app's own gets. Source: Lib/_collections_abc.py.
 */
export const abstractCollections: LibraryProgram = {
  name: '_collections_abc',
  natives: [IS_KNOWN, UNDECIDED],
  others: ['Awaitable', 'Coroutine', 'AsyncIterable', 'AsyncIterator', 'AsyncGenerator', 'Buffer'],
  text: `
from abc import ABCMeta, abstractmethod

def _has(kind, names):
    for name in names:
        for base in kind.__mro__:
            if name == '__hash__' and base in (list, dict, set):
                return False
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return False
                break
        else:
            return False
    return True

class _Meta(ABCMeta):
    def __instancecheck__(cls, instance):
        if cls in _REGISTERED and isinstance(instance, tuple(_REGISTERED[cls])):
            return True
        kind = type(instance)
        if not _is_known(kind):
            return _undecided(instance)
        return _Meta.__subclasscheck__(cls, kind)

    def __subclasscheck__(cls, kind):
        if cls in kind.__mro__:
            return True
        if cls in _REGISTERED and issubclass(kind, tuple(_REGISTERED[cls])):
            return True
        if cls in _METHODS:
            return _has(kind, _METHODS[cls])
        for other in [*_REGISTERED, *_METHODS]:
            if cls in other.__mro__ and other is not cls and issubclass(kind, other):
                return True
        return False

    def register(cls, subclass):
        _REGISTERED.setdefault(cls, []).append(subclass)
        return subclass

_REGISTERED = {}
_METHODS = {}

class Hashable(metaclass=_Meta):
    @abstractmethod
    def __hash__(self):
        return 0

class Iterable(metaclass=_Meta):
    @abstractmethod
    def __iter__(self):
        return iter(())

    @classmethod
    def __class_getitem__(cls, item):
        return cls

class Iterator(Iterable):
    @abstractmethod
    def __next__(self):
        raise StopIteration

    def __iter__(self):
        return self

class Generator(Iterator):
    pass

class Reversible(Iterable):
    @abstractmethod
    def __reversed__(self):
        return iter(())

class Sized(metaclass=_Meta):
    @abstractmethod
    def __len__(self):
        return 0

class Container(metaclass=_Meta):
    @abstractmethod
    def __contains__(self, x):
        return False

    @classmethod
    def __class_getitem__(cls, item):
        return cls

class Collection(Sized, Iterable, Container):
    pass

class Callable(metaclass=_Meta):
    @abstractmethod
    def __call__(self, *args, **kwargs):
        return False

    @classmethod
    def __class_getitem__(cls, item):
        return cls

class Set(Collection):
    def __le__(self, other):
        return len(self) <= len(other) and all(one in other for one in self)

    def __eq__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) == len(other) and self.__le__(other)

    def __and__(self, other):
        return self._from_iterable([one for one in other if one in self])

    def __or__(self, other):
        return self._from_iterable([*self, *other])

    def __sub__(self, other):
        return self._from_iterable([one for one in self if one not in other])

    def isdisjoint(self, other):
        return not any(one in self for one in other)

    @classmethod
    def _from_iterable(cls, it):
        return cls(it)

class MutableSet(Set):
    @abstractmethod
    def add(self, value):
        raise NotImplementedError

    @abstractmethod
    def discard(self, value):
        raise NotImplementedError

    def remove(self, value):
        if value not in self:
            raise KeyError(value)
        self.discard(value)

    def clear(self):
        for one in list(self):
            self.discard(one)

    def __ior__(self, it):
        for value in it:
            self.add(value)
        return self

class Mapping(Collection):
    @abstractmethod
    def __getitem__(self, key):
        raise KeyError

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def keys(self):
        return {key: None for key in self}.keys()

    def items(self):
        return {key: self[key] for key in self}.items()

    def values(self):
        return {key: self[key] for key in self}.values()

    def __eq__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        return dict(self.items()) == dict(other.items())

    __reversed__ = None

_MISSING = object()

class MutableMapping(Mapping):
    @abstractmethod
    def __setitem__(self, key, value):
        raise KeyError

    @abstractmethod
    def __delitem__(self, key):
        raise KeyError

    def pop(self, key, default=_MISSING):
        try:
            value = self[key]
        except KeyError:
            if default is _MISSING:
                raise
            return default
        del self[key]
        return value

    def popitem(self):
        try:
            key = next(iter(self))
        except StopIteration:
            raise KeyError from None
        value = self[key]
        del self[key]
        return key, value

    def clear(self):
        for key in list(self):
            del self[key]

    def update(self, other=(), /, **kwds):
        for key, value in dict(other).items():
            self[key] = value
        for key, value in kwds.items():
            self[key] = value

    def setdefault(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default

class Sequence(Reversible, Collection):
    @abstractmethod
    def __getitem__(self, index):
        raise IndexError

    def __iter__(self):
        i = 0
        try:
            while True:
                yield self[i]
                i += 1
        except IndexError:
            return

    def __contains__(self, value):
        return any(one is value or one == value for one in self)

    def __reversed__(self):
        for i in reversed(range(len(self))):
            yield self[i]

    def index(self, value, start=0, stop=None):
        for i, one in enumerate(self):
            if one is value or one == value:
                return i
        raise ValueError

    def count(self, value):
        return sum(1 for one in self if one is value or one == value)

class MutableSequence(Sequence):
    @abstractmethod
    def __setitem__(self, index, value):
        raise IndexError

    @abstractmethod
    def __delitem__(self, index):
        raise IndexError

    @abstractmethod
    def insert(self, index, value):
        raise IndexError

    def append(self, value):
        self.insert(len(self), value)

    def extend(self, values):
        for value in values:
            self.append(value)

    def pop(self, index=-1):
        value = self[index]
        del self[index]
        return value

    def remove(self, value):
        del self[self.index(value)]

    def reverse(self):
        values = list(self)[::-1]
        for i, value in enumerate(values):
            self[i] = value

    def clear(self):
        while len(self):
            del self[len(self) - 1]

    def __iadd__(self, values):
        self.extend(values)
        return self

class ByteString(Sequence):
    pass

class MappingView(Sized):
    pass

class KeysView(MappingView, Set):
    pass

class ItemsView(MappingView, Set):
    pass

class ValuesView(MappingView, Collection):
    pass

_METHODS.update({
    Hashable: ['__hash__'],
    Iterable: ['__iter__'],
    Iterator: ['__iter__', '__next__'],
    Reversible: ['__reversed__', '__iter__'],
    Sized: ['__len__'],
    Container: ['__contains__'],
    Collection: ['__len__', '__iter__', '__contains__'],
    Callable: ['__call__'],
    Generator: ['__iter__', '__next__', 'send', 'throw', 'close'],
})
_keys, _items, _values = type({}.keys()), type({}.items()), type({}.values())
_REGISTERED.update({
    Hashable: [str, int, float, complex, bytes, tuple, frozenset, type(None), type, range],
    Iterable: [str, bytes, list, tuple, dict, set, frozenset, range, _keys, _items, _values],
    Collection: [str, bytes, list, tuple, dict, set, frozenset, range, _keys, _items, _values],
    Sized: [str, bytes, list, tuple, dict, set, frozenset, range, _keys, _items, _values],
    Container: [str, bytes, list, tuple, dict, set, frozenset, range, _keys, _items, _values],
    Reversible: [list, tuple, str, range, bytes, dict],
    Callable: [type, type(lambda: None), type(len), type('').join.__class__],
    Set: [set, frozenset, _keys, _items],
    MutableSet: [set],
    Mapping: [dict],
    MutableMapping: [dict],
    Sequence: [str, bytes, tuple, list, range],
    MutableSequence: [list],
    ByteString: [bytes],
    KeysView: [_keys],
    ItemsView: [_items],
    ValuesView: [_values],
    MappingView: [_keys, _items, _values],
    Iterator: [],
    Generator: [type((lambda: (yield))())],
})
`,
}

export const collectionsAbc: LibraryProgram = {
  name: 'collections.abc',
  natives: [],
  ...(abstractCollections.others === undefined ? {} : { others: abstractCollections.others }),
  text: `
from _collections_abc import (
    ByteString, Callable, Collection, Container, Generator, Hashable, ItemsView, Iterable, Iterator, KeysView, Mapping, MappingView,
    MutableMapping, MutableSequence, MutableSet, Reversible, Sequence, Set, Sized, ValuesView)
`,
}
