import type { LibraryProgram } from '../../native.ts'
import { ITERTOOLS_NAMES } from './native.ts'

/** `itertools`: what is no table. Source: the equivalents in https://docs.python.org/3/library/itertools.html */
export const itertools: LibraryProgram = {
  name: 'itertools',
  natives: [],
  text: `
from _itertools import ${ITERTOOLS_NAMES.join(', ')}

@_iterator
def accumulate(iterable, func=None, *, initial=None):
    total = initial
    is_first = initial is None
    if not is_first:
        yield total
    for element in iterable:
        total = element if is_first else total + element if func is None else func(total, element)
        is_first = False
        yield total

@_iterator
def batched(iterable, n, *, strict=False):
    if n < 1:
        raise ValueError('n must be at least one')
    batch = []
    for element in iterable:
        batch.append(element)
        if len(batch) == n:
            yield tuple(batch)
            batch = []
    if batch:
        if strict:
            raise ValueError('batched(): incomplete batch')
        yield tuple(batch)

@_iterator
def combinations_with_replacement(iterable, r):
    pool = tuple(iterable)
    for indices in product(range(len(pool)), repeat=r):
        if sorted(indices) == list(indices):
            yield tuple([pool[i] for i in indices])

@_iterator
def compress(data, selectors):
    for datum, selector in zip(data, selectors):
        if selector:
            yield datum

@_iterator
def cycle(iterable):
    saved = []
    for element in iterable:
        yield element
        saved.append(element)
    while saved:
        for element in saved:
            yield element

@_iterator
def dropwhile(predicate, iterable, /):
    iterator = iter(iterable)
    for element in iterator:
        if not predicate(element):
            yield element
            break
    yield from iterator

@_iterator
def filterfalse(predicate, iterable, /):
    for element in iterable:
        if not (element if predicate is None else predicate(element)):
            yield element

class groupby:
    def __init__(self, iterable, key=None):
        self._key = key
        self._iterator = iter(iterable)
        self._keys = []
        self._target = []

    def __iter__(self):
        return self

    def _move(self):
        self._value = next(self._iterator)
        self._keys = [self._value if self._key is None else self._key(self._value)]

    def __next__(self):
        self._group = group = object()
        while self._keys == self._target:
            self._move()
        self._target = self._keys
        return self._keys[0], self._grouper(group, self._target)

    def _grouper(self, group, target):
        while self._group is group and self._keys == target:
            yield self._value
            try:
                self._move()
            except StopIteration:
                return

@_iterator
def pairwise(iterable):
    before = []
    for element in iterable:
        if before:
            yield (before[0], element)
        before = [element]

@_iterator
def permutations(iterable, r=None):
    pool = tuple(iterable)
    r = len(pool) if r is None else r
    for indices in product(range(len(pool)), repeat=r):
        if len(set(indices)) == r:
            yield tuple([pool[i] for i in indices])

@_iterator
def starmap(function, iterable, /):
    for args in iterable:
        yield function(*args)

@_iterator
def takewhile(predicate, iterable, /):
    for element in iterable:
        if not predicate(element):
            break
        yield element

@_iterator
def zip_longest(*iterables, fillvalue=None):
    lists = [list(one) for one in iterables]
    for i in range(max([len(one) for one in lists], default=0)):
        yield tuple([one[i] if i < len(one) else fillvalue for one in lists])

@_iterator
def _tee(items):
    yield from items

def tee(iterable, n=2):
    items = list(iterable)
    return tuple([_tee(items) for _ in range(n)])
`,
}
