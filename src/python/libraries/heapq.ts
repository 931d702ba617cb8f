import type { LibraryProgram } from '../native.ts'

/** `heapq`: where each item comes to stand is CPython's. Source: Lib/heapq.py. */
export const heapq: LibraryProgram = {
  name: 'heapq',
  natives: [],
  text: `
def _rise(heap, start, at):
    item = heap[at]
    while at > start:
        parent = (at - 1) // 2
        if not item < heap[parent]:
            break
        heap[at] = heap[parent]
        at = parent
    heap[at] = item

def _sink(heap, at):
    # The item goes down to a leaf along the smaller children, and from there up to its place.
    start, item, size = at, heap[at], len(heap)
    while 2 * at + 1 < size:
        child = 2 * at + 1
        if child + 1 < size and not heap[child] < heap[child + 1]:
            child += 1
        heap[at] = heap[child]
        at = child
    heap[at] = item
    _rise(heap, start, at)

def heappush(heap, item, /):
    heap.append(item)
    _rise(heap, 0, len(heap) - 1)

def heappop(heap, /):
    if not heap:
        raise IndexError('index out of range')
    last = heap.pop()
    if not heap:
        return last
    first, heap[0] = heap[0], last
    _sink(heap, 0)
    return first

def heapreplace(heap, item, /):
    if not heap:
        raise IndexError('index out of range')
    first, heap[0] = heap[0], item
    _sink(heap, 0)
    return first

def heappushpop(heap, item, /):
    return heapreplace(heap, item) if heap and heap[0] < item else item

def heapify(heap, /):
    for at in reversed(range(len(heap) // 2)):
        _sink(heap, at)

def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]

def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[:max(n, 0)]

def merge(*iterables, key=None, reverse=False):
    # Of equals the one of the earlier iterable comes first, as of a stable sort.
    yield from sorted([item for iterable in iterables for item in iterable], key=key, reverse=reverse)
`,
}
