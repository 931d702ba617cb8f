import { holdAgainstPython } from './hold.ts'

/** Modules of the standard library that are programs of classes. */
holdAgainstPython([
  [
    'dataclasses: fields, their options, inheritance, frozen and ordered ones',
    `import os
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, InitVar, is_dataclass, make_dataclass, MISSING, FrozenInstanceError
from typing import ClassVar, Optional, List, Dict
def t(f):
    try: return f()
    except Exception as e: return type(e).__name__ + ": " + str(e)`,
  ],
  [
    'dataclasses whose annotations are texts',
    `from __future__ import annotations
from dataclasses import dataclass, field, asdict, InitVar
import dataclasses as dc
import typing as t`,
  ],
  [
    'the containers of collections, and its abstract classes',
    `import collections.abc, collections
from collections import Counter, deque, ChainMap, UserDict, UserList, OrderedDict
from collections.abc import Mapping, Sequence, Iterable, Callable, MutableMapping, Hashable, Set
import os
def t(f):
    try: return f()
    except Exception as e: return type(e).__name__ + str(e)
A = isinstance({}, Mapping), isinstance([], Sequence), isinstance("", Iterable), isinstance(len, Callable), isinstance([], Mapping), isinstance(5, Iterable), isinstance(lambda: 0, Callable), isinstance([], Hashable), isinstance({}.keys(), Set), isinstance(os.environ, Mapping), isinstance(OrderedDict(), MutableMapping)
class own(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = own(); m["x"] = 1; m.update(y=2)
D = t(lambda: (m.get("x"), dict(m), "x" in m, list(m.items()), m.pop("x"), m == {"y": 2}, isinstance(m, Mapping), {**m}))
def deep(d, u):
    for k, v in u.items():
        if isinstance(v, collections.abc.Mapping):
            d[k] = deep(d.get(k, {}), v)
        else:
            d[k] = v
    return d
G = deep({"a": {"b": 1}}, {"a": {"c": 2}})
c = Counter("hello"); H = c.most_common(2), c["z"], sum(c.values()), dict(c), sorted(c.elements()), repr(c), c + Counter("l"), c.total()
d = deque([1, 2, 3], maxlen=3); d.append(4); d.appendleft(0); I = list(d), len(d), d[0], repr(d), 3 in d, d.pop()
cm = ChainMap({"a": 1}, {"a": 2, "b": 3}); J = cm["a"], cm["b"], dict(cm), list(cm), cm.get("z", 9), len(cm), "b" in cm, repr(cm)
K = ChainMap(os.environ, {"HOME": "x", "ZZ": "dflt"})["ZZ"], ChainMap({}, os.environ)["HOME"]
class ud(UserDict):
    def __missing__(self, k): return k.upper()
L = ud(a=1)["a"], ud()["b"], {**ud(q=2)}
Mm = UserList([1, 2]) + [3] == [1, 2, 3], len(UserList("ab"))
N = t(lambda: Mapping())
def flat(x):
    for i in x:
        if isinstance(i, Iterable) and not isinstance(i, (str, bytes)):
            yield from flat(i)
        else:
            yield i
O = list(flat([1, [2, ("a", [3])]]))
P = issubclass(dict, Mapping), issubclass(list, Mapping), Mapping.__name__
X: Mapping[str, int] = {}`,
  ],
])
