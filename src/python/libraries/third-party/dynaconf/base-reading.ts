/** How settings are read. Source: dynaconf/base.py. */
export const READING = `
import os
from dynaconf.default_settings import RENAMED_VARS, UPPER_DEFAULT_SETTINGS, defaults
from dynaconf.loaders import execute_hooks, find_file, load_environment, settings_loader
from dynaconf.nodes import DataDict, empty, to_dict, upperfy
from dynaconf.utils import ensure_a_list, object_merge
from dynaconf.utils.parse_conf import Lazy, apply_converter, boolean_fix, converters, parse_conf_data, true_values
from dynaconf.validator import ValidationError, ValidatorList

_V3109 = not _before('dynaconf', 3, 1, 9)
_V320 = not _before('dynaconf', 3, 2)
_V322 = not _before('dynaconf', 3, 2, 2)
_V327 = not _before('dynaconf', 3, 2, 7)
_V3213 = not _before('dynaconf', 3, 2, 13)
_V330 = not _before('dynaconf', 3, 3)
_V335 = not _before('dynaconf', 3, 3, 5)

_NOT_MODELLED = ('from_env', 'using_env', 'using_namespace', 'setenv', 'namespace', 'fresh', 'reload', 'flag', 'get_fresh',
                 'dynaconf_clone', 'dynaconf', 'loaded_by_loaders', 'clean', 'unset_all', 'execute_loaders', 'path_for', 'logger')

class _Reading:
    def __getattr__(self, name):
        if name.startswith('_'):
            raise AttributeError(name)
        if name in _NOT_MODELLED:
            return _open('dynaconf\\'s \`' + name + '\`')
        if name.islower() and dict.get(self._store, 'LOWERCASE_READ_FOR_DYNACONF', True) is False:
            raise AttributeError(f"'{'DataDict' if _V330 else 'Settings'}' object has no attribute '{name}'")
        value = self.get(name, default=empty)
        if value is empty:
            raise AttributeError(name if _V330 else f"'Settings' object has no attribute '{name.upper()}'")
        return value

    def __getitem__(self, key):
        value = self.get(key, default=empty)
        if value is empty:
            raise KeyError(f'{key} does not exist')
        return value

    def __setattr__(self, name, value):
        if name.startswith('_'):
            super().__setattr__(name, value)
        else:
            self.set(name, value)

    def __setitem__(self, key, value):
        self.set(key, value)

    def __contains__(self, item):
        if self._open is not None:
            return _undecided(self._open)
        if _V330 and isinstance(item, str) and ('.' in item or '__' in item):
            return self.get(item, default=empty) is not empty
        return item.upper() in self._store or item.lower() in self._store

    def __iter__(self):
        yield from self._store.keys()

    def __dir__(self):
        return list(self._store.keys())

    def __call__(self, *args, **kwargs):
        return self.get(*args, **kwargs)

    def keys(self):
        return self._store.keys()

    def values(self):
        return self._store.values()

    def items(self):
        return self._store.items()

    def as_dict(self, env=None, internal=False):
        if env is not None:
            return _open('dynaconf\\'s \`as_dict\` of another environment')
        return {key: value for key, value in to_dict(self._store).items() if internal or key not in UPPER_DEFAULT_SETTINGS}

    to_dict = as_dict

    def _dotted_get(self, key, default, cast, parent):
        name, _, rest = key.partition('.')
        found = self.get(name, default=default, parent=parent)
        if not rest or found == default:
            if cast and cast in converters:
                return apply_converter(cast, found, self)
            return parse_conf_data(found, tomlfy=True, box_settings=self) if cast is True else found
        if _V3213 and not isinstance(found, (dict, list)):
            raise AttributeError(f'Invalid dotted lookup in {key}. {name} is a {type(found).__name__}')
        return self._dotted_get(rest, default, cast, found)

    def get(self, key, default=None, cast=None, fresh=False, dotted_lookup=empty, parent=None, sysenv_fallback=None):
        if self._open is not None and key not in UPPER_DEFAULT_SETTINGS and parent is None:
            return self._open
        if fresh:
            return _open('dynaconf\\'s \`fresh\`')
        separator = dict.get(self._store, 'NESTED_SEPARATOR_FOR_DYNACONF')
        if isinstance(key, str):
            if separator and separator in key:
                key = key.replace(separator, '.')
            if dotted_lookup is empty:
                dotted_lookup = dict.get(self._store, 'DOTTED_LOOKUP_FOR_DYNACONF') if _V3109 else True
            if '.' in key and dotted_lookup:
                return self._dotted_get(key, default, cast, parent)
            key = upperfy(key)
        if default is None and _V320:
            fallback = dict.get(self._store, 'SYSENV_FALLBACK_FOR_DYNACONF') if sysenv_fallback is None else sysenv_fallback
            if fallback is True or (isinstance(fallback, list) and key in [upperfy(one) for one in fallback]):
                default = self.get_environ(key, cast=True if _V322 else None)
        if key in self._deleted:
            return default
        if key not in UPPER_DEFAULT_SETTINGS and key in (dict.get(self._store, 'FRESH_VARS_FOR_DYNACONF') or ()):
            return _open('dynaconf\\'s \`FRESH_VARS\`')
        holder = parent or self._store
        if isinstance(holder, list) and _V330:
            if not key.isdigit():
                raise ValueError(f'Expected integer, got: {key}')
            value = holder[int(key)]
        else:
            value = holder.get(key, default)
        return apply_converter(cast, value, self) if cast else value

    def exists(self, key, fresh=False):
        return upperfy(key) not in self._deleted and self.get(key, default=empty) is not empty

    def get_environ(self, key, default=None, cast=None):
        found = _variable(upperfy(key))
        found = default if found is None else found
        if found and cast in converters:
            return apply_converter(cast, found, self)
        return parse_conf_data(boolean_fix(found), tomlfy=True, box_settings=self) if found and cast is True else found

    def exists_in_environ(self, key):
        return _variable(upperfy(key)) is not None

    def as_bool(self, key):
        return self.get(key, cast='@bool')

    def as_int(self, key):
        return self.get(key, cast='@int')

    def as_float(self, key):
        return self.get(key, cast='@float')

    def as_json(self, key):
        return self.get(key, cast='@json')

    def setdefault(self, item, default, apply_default_on_none=False, env='unknown'):
        value = self.get(item, empty)
        on_none = apply_default_on_none is True or self.get('APPLY_DEFAULT_ON_NONE_FOR_DYNACONF') is not None
        if default is not empty and (value is empty or (value is None and on_none and _V3109)):
            self.set(item, default, tomlfy=True, tomlfy_filter=(item,))
            return default
        return value
`
