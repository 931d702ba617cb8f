/** dynaconf over a module of Django settings. Source: dynaconf/contrib/django_dynaconf_v2.py. */
export const DJANGO = `
import os
import sys
from dynaconf.base import LazySettings
from dynaconf.constants import DEFAULT_SETTINGS_FILES

def load(django_settings_module_name=None, **kwargs):
    try:
        module = sys.modules[django_settings_module_name]
    except KeyError:
        module = sys.modules[os.environ['DJANGO_SETTINGS_MODULE']]
    file = os.path.abspath(module.__file__)
    options = {name: value for name, value in sorted(vars(module).items()) if name.isupper()}
    options.update(kwargs)
    options.setdefault('SKIP_FILES_FOR_DYNACONF', [file, 'dynaconf_merge'])
    options.setdefault('ROOT_PATH_FOR_DYNACONF', os.path.dirname(file))
    options.setdefault('ENVVAR_PREFIX_FOR_DYNACONF', 'DJANGO')
    options.setdefault('ENV_SWITCHER_FOR_DYNACONF', 'DJANGO_ENV')
    options.setdefault('ENVIRONMENTS_FOR_DYNACONF', True)
    options.setdefault('load_dotenv', True)
    options.setdefault('default_settings_paths', list(DEFAULT_SETTINGS_FILES))
    settings = LazySettings(**options)
    settings.populate_obj(module)
    module.settings = settings
    module.DYNACONF = settings
    own = settings._settings()
    if os.path.exists(os.path.join(os.path.dirname(file), 'dynaconf_hooks.py')):
        own._leave_open('\`dynaconf_hooks.py\`')
    prefix = options['ENVVAR_PREFIX_FOR_DYNACONF']
    if own._open is not None:
        _forget(module.__name__, None, 'dynaconf, with something that is not modelled')
    if not _is_told():
        _forget(module.__name__, prefix if isinstance(prefix, str) else None, 'config vars that are not known, of which dynaconf makes settings')
    _serve(module.__name__)
    return settings

DjangoDynaconf = load
`
