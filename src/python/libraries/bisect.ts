import type { LibraryProgram } from '../native.ts'

/** `bisect`. Source: Lib/bisect.py. */
export const bisect: LibraryProgram = {
  name: 'bisect',
  natives: [],
  text: `
def _find(a, lo, hi, is_before):
    if lo < 0:
        raise ValueError('lo must be non-negative')
    hi = len(a) if hi is None else hi
    while lo < hi:
        middle = (lo + hi) // 2
        if is_before(a[middle]):
            lo = middle + 1
        else:
            hi = middle
    return lo

def bisect_left(a, x, lo=0, hi=None, *, key=None):
    return _find(a, lo, hi, lambda item: (item if key is None else key(item)) < x)

def bisect_right(a, x, lo=0, hi=None, *, key=None):
    return _find(a, lo, hi, lambda item: not x < (item if key is None else key(item)))

def insort_left(a, x, lo=0, hi=None, *, key=None):
    a.insert(bisect_left(a, x if key is None else key(x), lo, hi, key=key), x)

def insort_right(a, x, lo=0, hi=None, *, key=None):
    a.insert(bisect_right(a, x if key is None else key(x), lo, hi, key=key), x)

bisect, insort = bisect_right, insort_right
`,
}
