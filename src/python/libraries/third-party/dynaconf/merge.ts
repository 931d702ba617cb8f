/** How what is new is merged with what is there. Source: dynaconf/utils/__init__.py. */
export const MERGE = `
from dynaconf.nodes import DataDict, empty, find_the_correct_casing, to_dict, upperfy

_V3110 = not _before('dynaconf', 3, 1, 10)
_V324 = not _before('dynaconf', 3, 2, 4)
_V330 = not _before('dynaconf', 3, 3)
_V331 = not _before('dynaconf', 3, 3, 1)
_V332 = not _before('dynaconf', 3, 3, 2)
_V334 = not _before('dynaconf', 3, 3, 4)
_V335 = not _before('dynaconf', 3, 3, 5)
_BOTH = ('dynaconf_merge', 'dynaconf_merge_unique')

def ensure_a_list(data):
    if not data:
        return []
    if isinstance(data, (list, tuple, set)):
        return list(data)
    if isinstance(data, str):
        for sign in (';', ','):
            if sign in data:
                return [part.strip() for part in data.strip().split(sign)]
    return [data]

def _at(data, path):
    for name in path:
        if data is None:
            return None
        if '[' in name and name[1:-1].isdigit() and _V330:
            data = data[int(name[1:-1])] if int(name[1:-1]) < len(data) else []
        else:
            data = getattr(data, name, None)
    return data

def _pairs(data):
    return list(dict.items(data))

def object_merge(old, new, unique=False, full_path=None, list_merge='merge'):
    path = full_path or []
    if old is None or new is None or old == new:
        return new
    if isinstance(old, list) and isinstance(new, list):
        if _V3110 and 'dynaconf_merge_unique' in new:
            new.remove('dynaconf_merge_unique')
            unique = True
        if list_merge == 'merge' or unique or not _V330:
            for item in old[::-1]:
                if not (unique and item in new):
                    new.insert(0, item)
        elif list_merge == 'deep' and path:
            new.extend([[]] * max(len(old) - len(new), 0))
            for index, item in enumerate(old):
                if not new[index]:
                    new[index] = item
                elif item:
                    object_merge(item, new[index], full_path=path[1:], list_merge='deep')
    if isinstance(old, dict) and isinstance(new, dict):
        _merge_dicts(old, new, path, list_merge)
    return new

def _merge_dicts(old, new, path, list_merge):
    there = _at(old, path) if path else None
    if _V3110:
        for key in list(dict.keys(new)):
            known = find_the_correct_casing(key, list(dict.keys(old)))
            if known:
                new[known] = dict.pop(new, key)
    if not _V324 or dict.pop(new, 'dynaconf_merge', True):
        for key, value in _pairs(old):
            is_last = there is not None and (not _V334 or len(path) == 1)
            if is_last and key.lower() == path[-1].lower() and there is value:
                continue
            if not dict.__contains__(new, key):
                new[key] = value
            else:
                merged = object_merge(value, new[key], full_path=path[1:] or None, list_merge=list_merge)
                if _V330:
                    new[key] = merged
        if _V331:
            for key in [key for key in dict.keys(old) if key in new] + [key for key in dict.keys(new) if key not in old]:
                new[key] = dict.pop(new, key)
    handle_metavalues(old, new, list_merge)

def _strip(data):
    for value in list(dict.values(data)):
        if isinstance(value, dict):
            for mark in _BOTH:
                value.pop(mark, None)
            _strip(value)

def handle_metavalues(old, new, list_merge='merge'):
    for key in list(dict.keys(new)):
        value = new[key]
        mark = getattr(value, '_mark', None) if _kind(value) == 'other' else None
        if mark == 'reset':
            new[key] = value.unwrap()
        elif mark == 'del':
            dict.pop(new, key, None)
            dict.pop(old, key, None)
        elif mark == 'merge':
            new[key] = object_merge(old.get(key), value.unwrap(), unique=value.unique)
        elif mark == 'insert':
            existing = old.get(key)
            if isinstance(existing, list):
                existing.insert(value.index, value.unwrap())
                new[key] = existing
            else:
                new[key] = [value.unwrap()]
        value = new.get(key)
        if isinstance(value, (list, tuple)):
            if 'dynaconf_merge' in value or 'dynaconf_merge_unique' in value:
                value = list(value)
                unique = 'dynaconf_merge' not in value
                value.remove(_BOTH[unique])
                before = old.get(key) or [] if _V332 else old.get(key)
                for item in before[::-1]:
                    if not (unique and item in value):
                        value.insert(0, item)
                new[key] = value
        elif isinstance(value, dict):
            local = value.pop('dynaconf_merge', value.pop('dynaconf_merge_unique', None))
            if local not in (True, False, None) and not value:
                new[key] = local
            if local:
                new[key] = object_merge(old.get(key), new[key], list_merge=list_merge)
            elif _V335 and key not in old:
                _strip(value)
`
