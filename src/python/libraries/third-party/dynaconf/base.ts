/** The settings themselves: how they are loaded, set and merged. Source: dynaconf/base.py. */
export const BASE = `
_OPTIONS = ('validate_only', 'validate_exclude', 'validate_only_current_env')
false_words = ('f', 'false', 'disabled', '0', 'off', 'no', '')

class Settings(_Reading):
    def __init__(self, settings_module=None, **kwargs):
        self._store = DataDict(box_settings=self)
        self._deleted = set()
        self._loaded_files = []
        self._open = None
        only = {name[9:]: kwargs.pop(name, None) for name in _OPTIONS}
        self._validators = ValidatorList(self, kwargs.pop('validators', None))
        if not _V330:
            for old, new in RENAMED_VARS.items():
                if old in kwargs:
                    kwargs[new] = kwargs[old]
        if settings_module:
            self.set('SETTINGS_FILE_FOR_DYNACONF', settings_module)
        for key, value in list(kwargs.items()):
            self.set(key, value, validate=False)
        if kwargs.get('filter_strategy') or kwargs.get('post_hooks'):
            self._leave_open('a filter or a hook of dynaconf')
        self._load(kwargs)
        if not kwargs.get('dynaconf_skip_validators', False):
            self._validators.validate(**only)

    def _leave_open(self, what):
        self._open = _open(what)

    def _load(self, given):
        own = defaults()
        for key, value in own.items():
            if not dict.__contains__(self._store, key):
                self._store[key] = given.get(key, value)
        if self.get('load_dotenv') is True:
            start_dotenv(self)
        switcher = given.get('ENV_SWITCHER_FOR_DYNACONF', 'ENV_FOR_DYNACONF')
        for key in own:
            value = _variable(switcher if key == 'ENV_FOR_DYNACONF' else key)
            if value is not None:
                self.set(key, value, tomlfy=True)
        env = self.current_env.upper()
        if self.get('PRELOAD_FOR_DYNACONF', []):
            self.load_file(self.get('PRELOAD_FOR_DYNACONF', []), env)
        settings_loader(self, env)
        if self.get('YAML') is not None:
            self._leave_open('the setting \`YAML\` of dynaconf')
        if self.REDIS_ENABLED_FOR_DYNACONF not in (None, False) + false_words or self.VAULT_ENABLED_FOR_DYNACONF not in (None, False) + false_words:
            self._leave_open('a loader from Redis or Vault')
        loaders = self.get('LOADERS_FOR_DYNACONF')
        if loaders not in (None, 0, '0', 'false', False):
            for loader in loaders:
                if loader == 'dynaconf.loaders.env_loader':
                    load_environment(self)
                else:
                    self._leave_open('a loader of its own')
        includes = ensure_a_list(self.get('DYNACONF_INCLUDE')) + ensure_a_list(self.get('INCLUDES_FOR_DYNACONF'))
        if includes:
            self.load_file(includes, env)
            if loaders and loaders[-1] == 'dynaconf.loaders.env_loader':
                load_environment(self)
        execute_hooks(self, self._loaded_files)

    @property
    def store(self):
        return self._store

    @property
    def validators(self):
        return self._validators

    @property
    def environ(self):
        return os.environ

    @property
    def current_env(self):
        if self.ENVIRONMENTS_FOR_DYNACONF is False:
            return self.get('MAIN_ENV_FOR_DYNACONF', 'main').lower()
        return self.ENV_FOR_DYNACONF if self.FORCE_ENV_FOR_DYNACONF is None else self.FORCE_ENV_FOR_DYNACONF

    current_namespace = current_env

    @property
    def settings_module(self):
        named = _variable(self.ENVVAR_FOR_DYNACONF)
        found = parse_conf_data(self.SETTINGS_FILE_FOR_DYNACONF if named is None else named, tomlfy=True, box_settings=self)
        if found != self.get('SETTINGS_MODULE'):
            self.set('SETTINGS_MODULE', found)
        if not self.get('SETTINGS_MODULE') and self.get('default_settings_paths'):
            self.set('SETTINGS_MODULE', self.get('default_settings_paths'))
        return self.get('SETTINGS_MODULE')

    settings_file = settings_module

    @property
    def _root_path(self):
        if self.ROOT_PATH_FOR_DYNACONF is None and self._loaded_files:
            self.set('ROOT_PATH_FOR_DYNACONF', os.path.dirname(self._loaded_files[0]))
        return self.ROOT_PATH_FOR_DYNACONF

    def find_file(self, *args, **kwargs):
        kwargs.setdefault('project_root', self._root_path)
        kwargs.setdefault('skip_files', self.get('SKIP_FILES_FOR_DYNACONF', []))
        return find_file(*args, **kwargs)

    def load_file(self, path=None, env=None, silent=True, key=None, validate=empty, run_hooks=True):
        import glob
        if key is not None or (validate is not empty and validate):
            self._leave_open('dynaconf\\'s \`load_file\` with options')
        env = 'MAIN' if env is False else (env or self.current_env).upper()
        root = str(self._root_path or os.getcwd())
        for name in ensure_a_list(path):
            name = str(name)
            if not name.endswith(('.toml', '.tml', '.yaml', '.yml', '.json', '.py', '.ini', '.conf', '.properties')):
                self._leave_open('what dynaconf includes by another name than a file\\'s')
                continue
            found = sorted(glob.glob(os.path.join(root, name)))
            if not found and not silent and _V335 and not any([sign in name for sign in '*?[']):
                raise FileNotFoundError(os.path.join(root, name))
            for one in [one for one in found if '.local.' not in one] + [one for one in found if '.local.' in one]:
                settings_loader(self, env, one)

    def unset(self, key, force=False):
        key = upperfy(key.strip())
        self._deleted.add(key)
        dict.pop(self._store, key, None)

    def _dotted_set(self, key, value, tomlfy, list_merge, merge):
        if list_merge == 'deep':
            self._leave_open('dynaconf\\'s \`INDEX_SEPARATOR\`')
            return
        names = key.split('.')
        existing = self.get(names[0], {})
        made = tree = DataDict(box_settings=self)
        for name in names[:-1]:
            tree = tree.setdefault(name, {})
        tree[names[-1]] = parse_conf_data(value, tomlfy=tomlfy, box_settings=self)
        if existing:
            old = DataDict({names[0]: existing}, box_settings=self)
            made = object_merge(old, made, full_path=names, list_merge=list_merge)
        if _V330:
            self.update(made, tomlfy=tomlfy, dotted_lookup=False)
        else:
            self.update(made, tomlfy=tomlfy)

    def set(self, key, value, loader_identifier=None, tomlfy=False, dotted_lookup=empty, is_secret=None, validate=empty,
            merge=empty, tomlfy_filter=None):
        if dotted_lookup is empty:
            dotted_lookup = dict.get(self._store, 'DOTTED_LOOKUP_FOR_DYNACONF') if _V3109 else True
        list_merge = 'shallow'
        if dict.get(self._store, 'INDEX_SEPARATOR_FOR_DYNACONF') and isinstance(key, str):
            list_merge = 'deep'
        separator = dict.get(self._store, 'NESTED_SEPARATOR_FOR_DYNACONF')
        if isinstance(key, str):
            if separator and separator in key:
                key = key.replace(separator, '.')
            if ('.' in key or (_V330 and '[' in key)) and dotted_lookup is True:
                return self._dotted_set(key, value, tomlfy, list_merge, merge)
            key = upperfy(key.strip())
        value = parse_conf_data(value, tomlfy=tomlfy, box_settings=self, tomlfy_filter=tomlfy_filter)
        existing = None
        if not (_V320 and isinstance(value, Lazy)):
            try:
                existing = self._store.get(key, None, bypass_eval=_V330)
            except AttributeError:
                # \`getattr(self, key, None)\`: what was to be computed from a name that is not there counts as nothing.
                existing = None
        mark = getattr(value, '_mark', None) if _kind(value) == 'other' else None
        if mark == 'insert':
            if existing and isinstance(existing, list):
                existing.insert(value.index, value.unwrap())
                value = existing
            else:
                value = [value.unwrap()]
        elif mark == 'del':
            self.unset(key, force=True)
            return
        elif mark == 'reset':
            value = value.unwrap()
        elif mark == 'merge':
            unique = value.unique and not _before('dynaconf', 3, 1, 8)
            value = object_merge(existing, value.unwrap(), unique=unique) if existing else value.unwrap()
        if existing is not None and _kind(value) in ('dict', 'list', 'tuple') and existing != value:
            if merge and merge is not empty:
                value = object_merge(existing, value)
            else:
                value = self._merge_before_set(existing, value, merge)
        if _kind(value) == 'dict' and not isinstance(value, DataDict):
            value = DataDict(value, box_settings=self)
        self._store[key] = value
        self._deleted.discard(key)
        if validate is True or (validate is empty and dict.get(self._store, 'VALIDATE_ON_UPDATE_FOR_DYNACONF')):
            self._leave_open('dynaconf\\'s validation on update')

    def update(self, data=None, loader_identifier=None, tomlfy=False, merge=empty, is_secret=None, dotted_lookup=empty,
               validate=empty, tomlfy_filter=None, **kwargs):
        data = data or {}
        data.update(kwargs)
        for key, value in list(dict.items(data)):
            self.set(key, value, tomlfy=tomlfy, merge=merge, dotted_lookup=dotted_lookup, tomlfy_filter=tomlfy_filter)

    def _merge_before_set(self, existing, value, merge):
        if merge is empty or not _V320:
            merge = self.get('MERGE_ENABLED_FOR_DYNACONF')
        if isinstance(value, dict):
            local = value.pop('dynaconf_merge', value.pop('dynaconf_merge_unique', None))
            if local not in (True, False, None) and not value:
                value = local
            if local or (merge and not (_V320 and local is False)):
                value = object_merge(existing, value)
        if isinstance(value, (list, tuple)):
            value = list(value)
            unique = 'dynaconf_merge' not in value and 'dynaconf_merge_unique' in value
            local = unique or 'dynaconf_merge' in value
            if local:
                value.remove('dynaconf_merge_unique' if unique else 'dynaconf_merge')
            if local or merge:
                value = object_merge(existing, value, unique=unique)
        return value

    def populate_obj(self, obj, keys=None, ignore=None, merge=False, merge_unique=False, internal=False, convert_to_dict=False):
        if convert_to_dict:
            self._leave_open('options of \`populate_obj\`')
        merge = merge or (_V330 and self.get('MERGE_ENABLED_FOR_DYNACONF'))
        for key in list(keys or self.keys()):
            key = upperfy(key)
            if (key in UPPER_DEFAULT_SETTINGS and not internal and _V327) or (ignore and key in ignore):
                continue
            value = self.get(key, empty)
            if _V330 and _kind(value) in ('list', 'dict'):
                if 'dynaconf_merge' in value:
                    merge = True
                    if isinstance(value, list):
                        value.remove('dynaconf_merge')
                if isinstance(value, list) and 'dynaconf_merge_unique' in value:
                    merge = merge_unique = True
                existing = getattr(obj, key, None)
                if merge and existing:
                    value = object_merge(existing, value, merge_unique)
            if value is not empty:
                setattr(obj, key, _hanging_on(_read_out(value), self._names_of(key)))

    def _names_of(self, key):
        prefix = dict.get(self._store, 'ENVVAR_PREFIX_FOR_DYNACONF')
        return f'{prefix}_{key}' if isinstance(prefix, str) and ',' not in prefix else key

def _read_out(value):
    if _kind(value) == 'dict' and isinstance(value, DataDict):
        for key in list(dict.keys(value)):
            dict.__setitem__(value, key, _read_out(value[key]))
    return value
`
