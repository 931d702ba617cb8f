/** dynaconf's own options with their defaults, each of which a config var of its name overrides. Source: dynaconf/default_settings.py. */
export const OPTIONS = `
from dynaconf.utils.parse_conf import boolean_fix, parse_conf_data

RENAMED_VARS = {
    'DYNACONF_NAMESPACE': 'ENV_FOR_DYNACONF',
    'NAMESPACE_FOR_DYNACONF': 'ENV_FOR_DYNACONF',
    'DYNACONF_SETTINGS_MODULE': 'SETTINGS_FILE_FOR_DYNACONF',
    'DYNACONF_SETTINGS': 'SETTINGS_FILE_FOR_DYNACONF',
    'SETTINGS_MODULE': 'SETTINGS_FILE_FOR_DYNACONF',
    'SETTINGS_MODULE_FOR_DYNACONF': 'SETTINGS_FILE_FOR_DYNACONF',
    'PROJECT_ROOT': 'ROOT_PATH_FOR_DYNACONF',
    'PROJECT_ROOT_FOR_DYNACONF': 'ROOT_PATH_FOR_DYNACONF',
    'DYNACONF_SILENT_ERRORS': 'SILENT_ERRORS_FOR_DYNACONF',
    'DYNACONF_ALWAYS_FRESH_VARS': 'FRESH_VARS_FOR_DYNACONF',
    'BASE_NAMESPACE_FOR_DYNACONF': 'DEFAULT_ENV_FOR_DYNACONF',
    'GLOBAL_ENV_FOR_DYNACONF': 'ENVVAR_PREFIX_FOR_DYNACONF',
}

def _given(name, default=None):
    value = _variable(name)
    for old, new in RENAMED_VARS.items():
        if value is None and name == new:
            value = _variable(old)
    if value is None:
        return default
    return parse_conf_data(boolean_fix(value), tomlfy=True, box_settings={})

def _vault():
    names = ['url', 'token', 'cert', 'verify', 'timeout', 'proxies', 'allow_redirects']
    if not _before('dynaconf', 3, 1, 12):
        names.append('namespace')
    own = {name: _given(f'VAULT_{name.upper()}_FOR_DYNACONF') for name in names}
    if own['url'] is None:
        scheme, host, port = [_given(f'VAULT_{part}_FOR_DYNACONF', default) for part, default in
                              (('SCHEME', 'http'), ('HOST', 'localhost'), ('PORT', '8200'))]
        own['url'] = f'{scheme}://{host}:{port}'
    return own

def _redis():
    return {
        'host': _given('REDIS_HOST_FOR_DYNACONF', 'localhost'),
        'port': int(_given('REDIS_PORT_FOR_DYNACONF', 6379)),
        'db': int(_given('REDIS_DB_FOR_DYNACONF', 0)),
        'decode_responses': _given('REDIS_DECODE_FOR_DYNACONF', True),
        'username': _given('REDIS_USERNAME_FOR_DYNACONF'),
        'password': _given('REDIS_PASSWORD_FOR_DYNACONF'),
    }

_DEFAULTS = {
    'ROOT_PATH': None, 'SETTINGS_FILE': [], 'ENVIRONMENTS': False, 'MAIN_ENV': 'MAIN', 'LOWERCASE_READ': True,
    'ENV_SWITCHER': 'ENV_FOR_DYNACONF', 'ENV': 'DEVELOPMENT', 'FORCE_ENV': None, 'DEFAULT_ENV': 'DEFAULT',
    'ENVVAR_PREFIX': 'DYNACONF', 'IGNORE_UNKNOWN_ENVVARS': False, 'AUTO_CAST': True, 'ENCODING': 'utf-8',
    'MERGE_ENABLED': False, 'DOTTED_LOOKUP': True, 'NESTED_SEPARATOR': '__', 'INDEX_SEPARATOR': None,
    'ENVVAR': 'SETTINGS_FILE_FOR_DYNACONF', 'REDIS': None, 'REDIS_URL': None, 'REDIS_ENABLED': False, 'VAULT': None,
    'VAULT_ENABLED': False, 'VAULT_PATH': 'dynaconf', 'VAULT_MOUNT_POINT': 'secret', 'VAULT_ROOT_TOKEN': None,
    'VAULT_KV_VERSION': 1, 'VAULT_AUTH_WITH_IAM': False, 'VAULT_AUTH_ROLE': None, 'VAULT_ROLE_ID': None,
    'VAULT_SECRET_ID': None, 'VAULT_USERNAME': None, 'VAULT_PASSWORD': None, 'VAULT_TOKEN_RENEW': False,
    'CORE_LOADERS': ['YAML', 'TOML', 'INI', 'JSON', 'PY'], 'LOADERS': ['dynaconf.loaders.env_loader'],
    'SILENT_ERRORS': True, 'FRESH_VARS': [], 'DOTENV_PATH': None, 'DOTENV_VERBOSE': False, 'DOTENV_OVERRIDE': False,
    'INSTANCE': None, 'YAML_LOADER': 'safe_load', 'COMMENTJSON_ENABLED': False, 'SECRETS': None, 'INCLUDES': [],
    'PRELOAD': [], 'SKIP_FILES': [], 'APPLY_DEFAULT_ON_NONE': None, 'VALIDATE_ON_UPDATE': False, 'SYSENV_FALLBACK': False,
}
for _name, _since in (('MAIN_ENV', (3, 1, 8)), ('AUTO_CAST', (3, 1, 10)), ('DOTTED_LOOKUP', (3, 1, 9)),
                      ('APPLY_DEFAULT_ON_NONE', (3, 1, 9)), ('VAULT_USERNAME', (3, 2)), ('VAULT_PASSWORD', (3, 2)),
                      ('VALIDATE_ON_UPDATE', (3, 2)), ('SYSENV_FALLBACK', (3, 2)), ('VAULT_TOKEN_RENEW', (3, 2, 7)),
                      ('INDEX_SEPARATOR', (3, 3)), ('REDIS_URL', (3, 3))):
    if _before('dynaconf', *_since):
        _DEFAULTS.pop(_name)

def defaults():
    made = {}
    for name, value in _DEFAULTS.items():
        value = {'REDIS': _redis, 'VAULT': _vault}.get(name, lambda: value)()
        made[name + '_FOR_DYNACONF'] = _given(name + '_FOR_DYNACONF', list(value) if isinstance(value, list) else value)
    if not made['SETTINGS_FILE_FOR_DYNACONF']:
        made['SETTINGS_FILE_FOR_DYNACONF'] = _given('SETTINGS_FILES_FOR_DYNACONF', made['SETTINGS_FILE_FOR_DYNACONF'])
    made['ENV_FOR_DYNACONF'] = _given(made['ENV_SWITCHER_FOR_DYNACONF'], 'DEVELOPMENT')
    for old, new in RENAMED_VARS.items():
        made[old] = made[new]
    made['RENAMED_VARS'] = dict(RENAMED_VARS)
    return made

UPPER_DEFAULT_SETTINGS = [name + '_FOR_DYNACONF' for name in _DEFAULTS] + list(RENAMED_VARS) + ['RENAMED_VARS']
`
