/**
 * Dicts whose keys are found whatever their case, and in which lazy values are computed when they are read.
 * Source: dynaconf/nodes.py, before 3.3 dynaconf/utils/boxing.py over its own copy of python-box.
 */
export const NODES = `
class _Empty:
    def __repr__(self):
        return 'EMPTY'

empty = _Empty()

_TOGGLES = _before('dynaconf', 3, 1, 10)
_EXACT = _before('dynaconf', 3, 3)

def upperfy(key):
    head, dunder, rest = str(key).partition('__')
    return head.upper() + dunder + rest

def find_the_correct_casing(key, keys):
    if not isinstance(key, str) or key in keys:
        return key
    for one in keys:
        if isinstance(one, str) and key.lower() in (one.lower(), one.replace(' ', '_').lower()):
            return one
    return None

def _spelt(data, key):
    if _TOGGLES:
        return key.lower() if key.isupper() else upperfy(key)
    return find_the_correct_casing(key, list(dict.keys(data))) or key

def recursively_evaluate_lazy_format(value, settings):
    if _is_lazy(value):
        value = value(settings)
    if _kind(value) == 'list':
        value = [recursively_evaluate_lazy_format(item, settings) for item in value]
    return value

class DataDict(dict):
    def __init__(self, *args, **kwargs):
        self.__dict__['_settings'] = kwargs.pop('box_settings', kwargs.pop('core', None))
        super().__init__(*args, **kwargs)
        for key, value in dict.items(self):
            boxed = _boxed(value, self._settings)
            if boxed is not value:
                super().__setitem__(key, boxed)

    def raw(self, key):
        if dict.__contains__(self, key):
            return dict.__getitem__(self, key)
        return dict.get(self, _spelt(self, key), empty)

    def __getitem__(self, key):
        value = self.raw(key)
        if value is empty:
            raise KeyError(key)
        return recursively_evaluate_lazy_format(value, self._settings)

    def get(self, key, default=None, bypass_eval=False):
        value = self.raw(key)
        if value is empty and _TOGGLES and isinstance(key, str):
            # All that is there is looked through, and so computed, which may raise.
            value = {name.casefold(): self[name] for name in dict.keys(self)}.get(key.casefold(), empty)
        if value is empty:
            value = default
        return value if bypass_eval else recursively_evaluate_lazy_format(value, self._settings)

    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(name)
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name)

    def __setattr__(self, name, value):
        self[name] = value

    def __contains__(self, key):
        return super().__contains__(key if _EXACT else _spelt(self, key))

    def setdefault(self, key, default=None):
        if not super().__contains__(key):
            super().__setitem__(key, _boxed(default, self._settings))
        return super().__getitem__(key)

    def copy(self, bypass_eval=False):
        return DataDict(dict(dict.items(self)), box_settings=self._settings)

    def to_dict(self):
        return to_dict(self)

def _boxed(value, settings):
    kind = _kind(value)
    if kind == 'dict' and not isinstance(value, DataDict):
        return DataDict(value, box_settings=settings)
    if kind == 'list' and _has_dict(value):
        return [_boxed(item, settings) for item in value]
    return value

def to_dict(value):
    kind = _kind(value)
    if kind == 'dict':
        return {key: to_dict(value[key]) for key in dict.keys(value)}
    if kind == 'list':
        return [to_dict(item) for item in value]
    return value
`
