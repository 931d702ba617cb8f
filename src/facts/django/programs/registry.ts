/**
 * Where Django begins: its settings object, `django.setup()`, and the modules that cannot be imported before the apps are loaded. What `setup()` does with
 * the apps is followed outside of these texts; they hold what comes too early (django/conf/__init__.py, django/apps/registry.py).
 */
export const REGISTRY_MODULES: Readonly<Record<string, string>> = {
  'django.apps.registry': `
import os
from django.core.exceptions import AppRegistryNotReady, ImproperlyConfigured

state = {'apps_ready': False, 'names': None, 'labels': [], 'knows_options': False, 'without_database': False, 'configured': False, 'settings': None, 'strict': False}

def require_settings(name):
    if not state['configured'] and 'DJANGO_SETTINGS_MODULE' not in os.environ:
        raise ImproperlyConfigured('Requested %s, but settings are not configured. You must either define the environment variable DJANGO_SETTINGS_MODULE or call settings.configure() before accessing settings.' % name)

def check_apps_ready():
    if not state['apps_ready']:
        require_settings('setting INSTALLED_APPS')
        raise AppRegistryNotReady("Apps aren't loaded yet.")

def setup():
    import django.urls
    require_settings('setting LOGGING_CONFIG')
    state['apps_ready'] = True
`,
  'django.conf': `
import django.conf.holder as outside
from django.apps.registry import require_settings, state

ENVIRONMENT_VARIABLE = 'DJANGO_SETTINGS_MODULE'

class _Settings:
    def configure(self, *args, **kwargs):
        state['configured'] = True

    def __getattr__(self, name):
        if not name.startswith('_') and name != 'configured':
            require_settings('setting ' + name)
        value = getattr(outside, name)
        module = state['settings']
        if module is not None and name.isupper():
            import django.conf.global_settings as defaults
            value = getattr(module, name, getattr(defaults, name, _absent))
            if value is _absent:
                if state['strict'] and name != 'SETTINGS_MODULE':
                    raise AttributeError("'Settings' object has no attribute '%s'" % name)
                value = getattr(outside, name)
            if name in ('MEDIA_URL', 'STATIC_URL') and isinstance(value, str) and '://' not in value and not value.startswith('/'):
                value = '/' + value
        return value

_absent = object()
settings = _Settings()
`,
  'django.contrib.auth': `
import django.contrib.auth.holder as outside
from django.apps.registry import check_apps_ready

def get_user_model():
    check_apps_ready()
    from django.conf import settings
    name = settings.AUTH_USER_MODEL
    if _is_known(name) and isinstance(name, str):
        if name == 'auth.User':
            from django.contrib.auth.models import User
            return User
        from django.db.models import _classes
        label, _, model = name.rpartition('.')
        return _classes.get((label, model.lower()), outside.user_model)
    return outside.user_model
`,
}

/** Modules that define models, or import some: seen with real Django, each imported on its own before `django.setup()`. */
export const AFTER_SETUP: readonly string[] =
  'admin.forms admin.models auth.admin auth.backends auth.base_user auth.forms auth.middleware auth.mixins auth.models auth.views contenttypes.admin contenttypes.fields contenttypes.forms contenttypes.models contenttypes.views flatpages.admin flatpages.forms flatpages.middleware flatpages.models flatpages.urls flatpages.views redirects.admin redirects.middleware redirects.models sessions.base_session sessions.models sites.admin sites.models'
    .split(' ')
    .map((name) => `django.contrib.${name}`)
