/** Where files are looked for, and what of them is taken. Source: dynaconf/loaders, dynaconf/utils/files.py. */
export const LOADERS = `
import os
from dynaconf.nodes import empty, upperfy
from dynaconf.utils import ensure_a_list
from dynaconf.utils.parse_conf import boolean_fix, false_values, parse_conf_data

_V318 = not _before('dynaconf', 3, 1, 8)
_V320 = not _before('dynaconf', 3, 2)
_V322 = not _before('dynaconf', 3, 2, 2)
_V330 = not _before('dynaconf', 3, 3)
_KINDS = (
    ('YAML', ('.yaml', '.yml')), ('TOML', ('.toml', '.tml')), ('INI', ('.ini', '.conf', '.properties')), ('JSON', ('.json',)),
)
_ENDINGS = tuple([ending for _, endings in _KINDS for ending in endings])

def _tree(folder, last=None):
    folder, found = os.path.abspath(folder), []
    while True:
        found += [folder, os.path.join(folder, 'config')]
        parent = os.path.dirname(folder)
        if folder == last or parent == folder:
            return found
        folder = parent

def find_file(filename='.env', project_root=None, skip_files=None, **kwargs):
    if os.path.isabs(filename):
        return filename if os.path.exists(filename) else ''
    here = os.getcwd()
    folders = _tree(here)
    if project_root is not None:
        if not os.path.exists(project_root):
            raise OSError('Starting path not found')
        start = project_root if not os.path.isfile(project_root) else os.path.dirname(project_root)
        folders = _tree(start, os.path.abspath(here)) + folders
    for folder in folders:
        path = os.path.join(folder, filename)
        if path not in (skip_files or []) and os.path.exists(path):
            return path
    return ''

def _local(path):
    name, _, ending = os.path.basename(path).rpartition('.')
    return os.path.join(os.path.dirname(path), f'{name}.local.{ending}')

def build_env_list(settings, env):
    # Up to 3.1.7 the names were compared as they are written, and the prefix, when it is none, is so in capitals: what differs in case alone is taken twice.
    fold = str.lower if _V318 else str
    names = [settings.get('DEFAULT_ENV_FOR_DYNACONF') or 'default', settings.get('ENVVAR_PREFIX_FOR_DYNACONF') or fold('DYNACONF')]
    for given in (settings.current_env, env):
        if given and isinstance(given, str):
            names += [name.strip() for name in given.split(',') if name] if _V330 else [given]
    kept = []
    for name in names:
        if fold(name) not in kept:
            kept.append(fold(name))
    return [name.lower() for name in kept] + ['global']

def settings_loader(settings, env=None, filename=None):
    files = ensure_a_list(filename or settings.settings_module)
    if not files:
        return
    files += ensure_a_list(settings.get('SECRETS_FOR_DYNACONF', None))
    found, modules = [], []
    for item in files:
        item = str(item)
        root = settings._root_path or (os.path.dirname(found[0]) if found else None)
        if _V322 and any([sign in item for sign in '*?[']):
            _unmodelled(settings, 'a pattern of files')
        elif item.endswith(_ENDINGS + ('.py',)):
            path = settings.find_file(item, project_root=root)
            if path:
                found.append(path)
        else:
            modules.append(item)
    found += [_local(path) for path in found if '.local.' not in path]
    enabled = [name.upper() for name in settings.get('CORE_LOADERS_FOR_DYNACONF') or []]
    for path in modules + found:
        kind = [name for name, endings in _KINDS if path.endswith(endings)]
        if kind and kind[0] in enabled:
            _load_file(settings, kind[0], path, env)
        elif not kind and 'PY' in enabled:
            _load_python(settings, path)
            for name in _python_names(path, env or settings.current_env):
                _load_python(settings, name)

def _python_names(path, env):
    names = env.split(',') if _V330 else [env]
    if not path.endswith('.py'):
        head, dot, tail = path.rpartition('.') if _V330 else ('', '', path)
        return [head + dot + own + '_' + tail for name in names for own in (name.lower(), 'global')]
    folder, file = os.path.split('secrets.py' if path == '.secrets.py' else path)
    return [os.path.join(folder, f'{own}_{file}') for name in names for own in (name.lower(), 'global')]

def _load_python(settings, path):
    if not path.endswith('.py'):
        _unmodelled(settings, 'a module of settings that is named without \`.py\`')
        return
    path = settings.find_file(path)
    if not path:
        return
    settings._loaded_files.append(path)
    scope = {'__file__': path, '__name__': path.rstrip('.py')}
    _execute(path, scope)
    merge = scope.get('dynaconf_merge', scope.get('DYNACONF_MERGE', empty if _V320 else False))
    for name in sorted(scope):
        if name.partition('__')[0].isupper():
            settings.set(name, scope[name], merge=merge)
        elif name.startswith('_dynaconf_hook'):
            _unmodelled(settings, 'a hook')

class YAMLError(Exception):
    pass

def _read(kind, path, settings):
    if kind == 'TOML':
        return _toml_file(path)
    if kind == 'YAML':
        if settings.get('YAML_LOADER_FOR_DYNACONF') != 'safe_load':
            _unmodelled(settings, 'a YAML loader that is not the default one')
            return None
        return _yaml_file(path, YAMLError)
    if kind == 'JSON':
        import json
        if settings.get('COMMENTJSON_ENABLED_FOR_DYNACONF'):
            _unmodelled(settings, 'commentjson')
            return None
        with open(path, encoding=settings.get('ENCODING_FOR_DYNACONF', 'utf-8')) as file:
            return json.load(file)
    _unmodelled(settings, 'an INI file')
    return None

def _load_file(settings, kind, path, env):
    if not os.path.isfile(path):
        return
    data = _read(kind, path, settings)
    settings._loaded_files.append(path)
    if not _is_known(data):
        _unmodelled(settings, 'a file that is not modelled')
        return
    if not data:
        return
    none = empty if _V320 else None
    if settings.get('ENVIRONMENTS_FOR_DYNACONF') is False:
        _take(settings, data, data.get('dynaconf_merge', none) if _V320 else None, None)
        return
    data = {key.lower(): value for key, value in data.items()}
    for name in build_env_list(settings, env):
        own = data.get(name)
        if own:
            _take(settings, own, data.get('dynaconf_merge', none), data.get('dynaconf_dotted_lookup'))

def _take(settings, data, merge, dotted):
    data = {upperfy(key): value for key, value in data.items()}
    own = data.pop('DYNACONF_MERGE', None) if _V320 or not merge else None
    if own is not None:
        merge = own
    if not _V320 and merge is None:
        merge = False
    if dotted is None:
        dotted = data.pop('DYNACONF_DOTTED_LOOKUP', settings.get('DOTTED_LOOKUP_FOR_DYNACONF', True)) if _V3109 else True
    settings.update(data, merge=merge, dotted_lookup=dotted)

_V3109 = not _before('dynaconf', 3, 1, 9)

def load_environment(settings):
    given = settings.get('ENVVAR_PREFIX_FOR_DYNACONF')
    if given is None and _V330:
        return
    if given is False or given.upper() != 'DYNACONF':
        _load_prefix(settings, 'DYNACONF')
    for prefix in (given.split(',') if _V330 and given else [given]):
        _load_prefix(settings, prefix)

def _load_prefix(settings, prefix):
    if prefix is not False and not isinstance(prefix, str):
        raise TypeError('\`prefix/env\` must be str or False')
    start = '' if prefix is False else prefix.upper() + '_'
    only_known = settings.get('IGNORE_UNKNOWN_ENVVARS_FOR_DYNACONF')
    data = {}
    for name, value in _variables(start).items():
        if only_known and settings.get(name, default=empty) is empty:
            continue
        data[name] = _settled(value) if not _is_known(value) else parse_conf_data(boolean_fix(value), tomlfy=True, box_settings=settings)
    if data:
        settings.update(data)

def execute_hooks(settings, files):
    for path in files:
        if os.path.exists(os.path.join(os.path.dirname(path), 'dynaconf_hooks.py')):
            _unmodelled(settings, '\`dynaconf_hooks.py\`')

def _unmodelled(settings, what):
    settings._leave_open(what)
`
