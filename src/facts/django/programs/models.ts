import { FIELDS } from './model-fields.ts'

/**
 * Models and their fields (django/db/models), as far as their classes are made, and what Django's checks ask of them: each class that is made is kept, with
 * its fields and what these were given. What a field is besides is not known.
 */

/** https://docs.djangoproject.com/en/stable/ref/models/options/: what a Meta may hold in some version. */
const OPTIONS =
  'abstract app_label apps auto_created base_manager_name constraints db_table db_table_comment db_tablespace default_manager_name default_permissions default_related_name get_latest_by index_together indexes managed order_with_respect_to ordering permissions proxy required_db_features required_db_vendor select_on_save swappable unique_together verbose_name verbose_name_plural'.split(
    ' ',
  )

const MODEL = `
defined = []
_models = []
_registered = {}
_classes = {}

def _refuse(*args, **kwargs):
    raise ImproperlyConfigured('settings.DATABASES is improperly configured. Please supply the ENGINE value. Check settings documentation for more details.')

class _Query:
    def __getattr__(self, name):
        if name in ('all', 'filter', 'exclude', 'order_by', 'select_related', 'prefetch_related', 'values', 'values_list', 'distinct', 'only', 'defer', 'annotate', 'none', 'reverse', 'using'):
            return lambda *args, **kwargs: self
        return _refuse

    def __iter__(self):
        _refuse()

    def __len__(self):
        _refuse()

    def __bool__(self):
        _refuse()

class _Manager:
    def __getattr__(self, name):
        if name.startswith('_') or not state['without_database']:
            return getattr(outside, name)
        return getattr(_Query(), name)

def _label_of(module):
    found = ''
    label = None
    for name, own in state['labels']:
        if (module == name or module.startswith(name + '.')) and len(name) > len(found):
            found, label = name, own
    return label

class Model(outside.ModelBase):
    _keeps_constants = True
    objects = _Manager()

    def __init_subclass__(cls, **kwargs):
        check_apps_ready()
        meta = cls.__dict__.get('Meta')
        abstract = meta is not None and bool(meta.__dict__.get('abstract', False))
        _models.append((cls, abstract, meta))
        module = cls.__module__
        if meta is not None and state['knows_options']:
            wrong = [name for name in meta.__dict__ if not name.startswith('_') and name not in _OPTIONS]
            if wrong:
                raise TypeError("'class Meta' got invalid attribute(s): %s" % ','.join(wrong))
        if abstract or module.startswith('django.'):
            return
        labelled = meta is not None and ('app_label' in meta.__dict__ or not _is_whole(meta) or meta.__bases__ != (object,))
        if not labelled and state['names'] is not None:
            for name in state['names']:
                if module == name or module.startswith(name + '.'):
                    break
            else:
                raise RuntimeError("Model class %s.%s doesn't declare an explicit app_label and isn't in an application in INSTALLED_APPS." % (module, cls.__name__))
        defined.append(module)
        if not labelled and state['labels']:
            key = (_label_of(module), cls.__name__.lower())
            if key in _registered and _registered[key] != module:
                raise RuntimeError("Conflicting '%s' models in application '%s': <class '%s.%s'> and <class '%s.%s'>." % (key[1], key[0], _registered[key], cls.__name__, module, cls.__name__))
            _registered[key] = module
            _classes[key] = cls

_OPTIONS = ${JSON.stringify(OPTIONS)}
`

/** All that is kept of models, as rows of plain values: see survey.ts, which reads them. */
const SURVEY = `
def _names_of(cls):
    names, is_whole, after = list(cls.__dict__), _is_whole(cls), []
    for base in _bases(cls):
        if base is object or not isinstance(base, type):
            continue
        if issubclass(base, Model):
            after.append(base)
        else:
            more, whole, _ = _names_of(base)
            names, is_whole = names + more, is_whole and whole
    return names, is_whole, after

def _options_of(meta):
    options, is_whole = {}, _is_whole(meta)
    for base in reversed(_bases(meta)):
        if base is not object:
            more, whole = _options_of(base)
            options.update(more)
            is_whole = is_whole and whole
    options.update({key: value for key, value in meta.__dict__.items() if not key.startswith('_')})
    return options, is_whole

_ASKED = ('USERNAME_FIELD', 'REQUIRED_FIELDS')

def survey():
    numbers = {}
    for cls, abstract, meta in _models:
        numbers[cls] = len(numbers)
    fields = {}
    for owner, name, field, kind, refused, module, number in _fields:
        said = [] if number is None else _said[number]
        said = [(key, numbers.get(value, -1) if isinstance(value, type) else value) for key, value in said]
        fields.setdefault(owner, []).append((name, field, kind, refused, module, said))
    rows = []
    for cls, abstract, meta in _models:
        names, is_whole, after = _names_of(cls)
        options = None
        if meta is not None:
            options, whole = _options_of(meta)
            options, is_whole = list(options.items()), is_whole and whole
        asked = [(key, cls.__dict__[key]) for key in _ASKED if key in cls.__dict__]
        rows.append((cls, cls.__name__, cls.__module__, abstract, [numbers.get(base, -1) for base in after], names, is_whole, options, fields.get(cls, []), asked))
    return rows
`

export const MODEL_MODULES: Readonly<Record<string, string>> = {
  'django.db.models': `
import django.db.models.base as outside
from django.apps.registry import check_apps_ready, state
from django.core.exceptions import ImproperlyConfigured
${FIELDS}${MODEL}${SURVEY}`,
  'django.contrib.contenttypes.models': `
from django.apps.registry import check_apps_ready
check_apps_ready()
import django.contrib.contenttypes.holder as outside
from django.db import models

class ContentType(models.Model):
    app_label = models.CharField(max_length=100)
    model = models.CharField('python model class name', max_length=100)
`,
  'django.contrib.auth.base_user': `
from django.apps.registry import check_apps_ready
check_apps_ready()
from django.db import models

class AbstractBaseUser(models.Model):
    password = models.CharField('password', max_length=128)
    last_login = models.DateTimeField('last login', blank=True, null=True)
    is_active = True
    REQUIRED_FIELDS = []

    class Meta:
        abstract = True
`,
  'django.contrib.auth.models': `
from django.apps.registry import check_apps_ready
check_apps_ready()
from django.db import models
from django.contrib.contenttypes.models import ContentType
from django.contrib.auth.base_user import AbstractBaseUser

class Permission(models.Model):
    name = models.CharField('name', max_length=255)
    content_type = models.ForeignKey(ContentType, models.CASCADE)
    codename = models.CharField('codename', max_length=100)

class Group(models.Model):
    name = models.CharField('name', max_length=150, unique=True)
    permissions = models.ManyToManyField(Permission, blank=True)

class PermissionsMixin(models.Model):
    is_superuser = models.BooleanField('superuser status', default=False)
    groups = models.ManyToManyField(Group, blank=True, related_name='user_set', related_query_name='user')
    user_permissions = models.ManyToManyField(Permission, blank=True, related_name='user_set', related_query_name='user')

    class Meta:
        abstract = True

class AbstractUser(AbstractBaseUser, PermissionsMixin):
    username = models.CharField('username', max_length=150, unique=True)
    first_name = models.CharField('first name', max_length=150, blank=True)
    last_name = models.CharField('last name', max_length=150, blank=True)
    email = models.EmailField('email address', blank=True)
    is_staff = models.BooleanField('staff status', default=False)
    is_active = models.BooleanField('active', default=True)
    date_joined = models.DateTimeField('date joined', default=None)
    EMAIL_FIELD = 'email'
    USERNAME_FIELD = 'username'
    REQUIRED_FIELDS = ['email']

    class Meta:
        abstract = True

class User(AbstractUser):
    class Meta(AbstractUser.Meta):
        swappable = 'AUTH_USER_MODEL'
`,
  'django.contrib.postgres.fields': `
import django.contrib.postgres.fields.holder as outside
from django.db.models import Field
`,
}
