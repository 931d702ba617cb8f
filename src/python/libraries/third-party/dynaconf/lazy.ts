/** What a project makes: it loads its settings when they are first read. Source: dynaconf/base.py, dynaconf/utils/__init__.py. */
export const LAZY = `
_MISSPELT = {'settings_files': 'settings_file', 'SETTINGS_FILES': 'SETTINGS_FILE', 'environment': 'environments', 'ENVIRONMENT': 'ENVIRONMENTS'}

def normalize_kwargs(kwargs):
    for wrong, right in _MISSPELT.items():
        if wrong in kwargs:
            kwargs[right] = kwargs.pop(wrong)
    for key in list(kwargs):
        if key.upper() + '_FOR_DYNACONF' in UPPER_DEFAULT_SETTINGS:
            kwargs[key.upper() + '_FOR_DYNACONF'] = kwargs.pop(key)
    for old, new in RENAMED_VARS.items():
        if old in kwargs:
            kwargs[new] = kwargs[old]
            for other, target in RENAMED_VARS.items():
                if target == new:
                    kwargs[other] = kwargs[new]
    if _V335:
        env = kwargs.get('ENV_FOR_DYNACONF')
        if isinstance(env, list) and all([isinstance(item, str) for item in env]):
            kwargs['ENV_FOR_DYNACONF'] = ','.join(env)
        elif env is not None and not isinstance(env, str):
            raise TypeError("'env' must be a string or a list of strings")
    return kwargs

def start_dotenv(settings=None):
    from dynaconf.vendor.dotenv import load_dotenv
    settings = {} if settings is None else settings
    path = settings.get('DOTENV_PATH_FOR_DYNACONF') or _variable('DOTENV_PATH_FOR_DYNACONF')
    if not path:
        find = settings.find_file if isinstance(settings, Settings) else find_file
        root = settings._root_path if isinstance(settings, Settings) else None
        path = find('.env', project_root=root or _variable('ROOT_PATH_FOR_DYNACONF'))
    load_dotenv(path, override=settings.get('DOTENV_OVERRIDE_FOR_DYNACONF', False))

class LazySettings:
    def __init__(self, wrapped=None, **kwargs):
        self.__dict__['_kwargs'] = self._prepared(kwargs)
        self.__dict__['_wrapped'] = wrapped

    def _prepared(self, kwargs):
        kwargs.pop('_wrapper_class', None)
        kwargs.pop('warn_dynaconf_global_settings', None)
        return normalize_kwargs(kwargs)

    def _setup(self):
        self.configure()

    def configure(self, settings_module=None, **kwargs):
        given = self._kwargs.get('load_dotenv', _variable('LOAD_DOTENV_FOR_DYNACONF') if _V3109 else None)
        if isinstance(given, str):
            given = parse_conf_data(boolean_fix(given), tomlfy=True)
        if given:
            start_dotenv()
        name = self._kwargs.get('ENVVAR_FOR_DYNACONF', _variable('ENVVAR_FOR_DYNACONF') or 'SETTINGS_FILE_FOR_DYNACONF')
        kwargs = {**normalize_kwargs(kwargs), **self._kwargs}
        self.__dict__['_wrapped'] = Settings(settings_module=settings_module or _variable(name), **kwargs)

    @property
    def configured(self):
        return self._wrapped is not None

    def _settings(self):
        if self._wrapped is None:
            self._setup()
        return self._wrapped

    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(name)
        return getattr(self._settings(), name)

    def __setattr__(self, name, value):
        setattr(self._settings(), name, value)

    def __getitem__(self, key):
        return self._settings()[key]

    def __setitem__(self, key, value):
        self._settings()[key] = value

    def __contains__(self, key):
        return key in self._settings()

    def __iter__(self):
        return iter(self._settings())

    def __len__(self):
        return len(self._settings().store)

    def __dir__(self):
        return dir(self._settings())

    def __call__(self, *args, **kwargs):
        return self._settings().get(*args, **kwargs)
`
