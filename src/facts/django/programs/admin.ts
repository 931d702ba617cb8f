/** The admin (django/contrib/admin), as far as classes are registered with it: what its checks ask of them is kept. */

const TYPES = `
class BaseModelAdmin(outside.MediaBase):
    _keeps_constants = True

class ModelAdmin(BaseModelAdmin):
    pass

class InlineModelAdmin(BaseModelAdmin):
    pass

class StackedInline(InlineModelAdmin):
    pass

class TabularInline(InlineModelAdmin):
    pass
`

const SITE = `
_registered = []

class AlreadyRegistered(Exception):
    pass

class _Site:
    @property
    def urls(self):
        return (outside.patterns, 'admin', 'admin')

    def register(self, model_or_iterable, admin_class=None, **options):
        models = [model_or_iterable] if isinstance(model_or_iterable, type) else model_or_iterable
        for model in models:
            for one in _registered:
                if one[0] is model:
                    raise AlreadyRegistered('The model %s is already registered with %r.' % (model.__name__, one[1].__name__))
            if not _is_swapped(model):
                _registered.append((model, admin_class or ModelAdmin, bool(options)))

    def unregister(self, model_or_iterable):
        models = [model_or_iterable] if isinstance(model_or_iterable, type) else model_or_iterable
        for model in models:
            _registered[:] = [one for one in _registered if one[0] is not model]

    def __getattr__(self, name):
        return getattr(outside, name)

def _is_swapped(model):
    from django.conf import settings
    return model.__module__ == 'django.contrib.auth.models' and model.__name__ == 'User' and settings.AUTH_USER_MODEL != 'auth.User'

site = _default = _Site()

def register(*models, site=None):
    def wrap(admin_class):
        if not models:
            raise ValueError('At least one model must be passed to register.')
        if not issubclass(admin_class, ModelAdmin):
            raise ValueError('Wrapped class must subclass ModelAdmin.')
        (_default if site is None else site).register(models, admin_class=admin_class)
        return admin_class
    return wrap
`

/** What the checks ask of an admin's class: see site.ts, which reads the rows. */
const SURVEY = `
_ASKED = ('autocomplete_fields', 'date_hierarchy', 'exclude', 'fieldsets', 'fields', 'filter_horizontal', 'filter_vertical', 'fk_name', 'inlines', 'list_display', 'list_display_links', 'list_editable', 'list_filter', 'model', 'ordering', 'prepopulated_fields', 'radio_fields', 'raw_id_fields', 'readonly_fields', 'search_fields')

def _row(numbers, model, cls, is_open):
    found, names, is_whole = {}, [], not is_open
    for one in reversed(cls.__mro__):
        if one is object or one.__module__.startswith('django.'):
            continue
        names += list(one.__dict__)
        is_whole = is_whole and _is_whole(one)
        for key in _ASKED:
            if key in one.__dict__:
                found[key] = one.__dict__[key]
    inlines = []
    given = found.get('inlines', [])
    if _is_known(given) and isinstance(given, (list, tuple)):
        for inline in given:
            if _is_known(inline) and isinstance(inline, type) and issubclass(inline, InlineModelAdmin) and 'inlines' not in inline.__dict__:
                inlines.append(_row(numbers, getattr(inline, 'model', None), inline, False))
    number = numbers.get(model, -1) if isinstance(model, type) else -1
    return (cls, cls.__name__, number, list(found.items()), names, is_whole, inlines)

def survey():
    from django.db.models import _models
    numbers = {}
    for cls, _, _ in _models:
        numbers[cls] = len(numbers)
    return [_row(numbers, *one) for one in _registered]
`

export const ADMIN_MODULES: Readonly<Record<string, string>> = {
  'django.contrib.admin': `
import django.contrib.admin.sites as outside
${TYPES}${SITE}${SURVEY}`,
  'django.contrib.auth.admin': `
from django.apps.registry import check_apps_ready
check_apps_ready()
import django.contrib.auth.admin_holder as outside
from django.contrib import admin
from django.contrib.auth.models import Group, User

class GroupAdmin(admin.ModelAdmin):
    search_fields = ('name',)

class UserAdmin(admin.ModelAdmin):
    search_fields = ('username', 'first_name', 'last_name', 'email')

admin.site.register(Group, GroupAdmin)
admin.site.register(User, UserAdmin)
`,
}
