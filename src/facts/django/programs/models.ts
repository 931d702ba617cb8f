/**
 * Models and their fields (django/db/models), as far as their classes are made, and what Django's checks ask of them: each class that is made is kept, with
 * its fields and what these were given. What a field is besides is not known.
 */

/** What every field of some version has: a name that this lacks would raise AttributeError. */
const FIELD_NAMES =
  'attr_class cached_col cast_db_type check class_lookups clean clone contribute_to_class contribute_to_related_class creation_counter auto_creation_counter db_check db_parameters db_returning db_tablespace db_type db_type_parameters db_type_suffix deconstruct default_error_messages default_validators delete_cached_value description descriptor_class do_related_class empty_strings_allowed empty_values error_messages flatchoices foreign_related_fields formfield forward_related_accessor_class from_db_value generate_filename get_attname get_attname_column get_cache_name get_cached_value get_choices get_class_lookups get_col get_db_converters get_db_prep_save get_db_prep_value get_default get_extra_descriptor_filter get_extra_restriction get_filter_kwargs_for_object get_foreign_related_value get_forward_related_filter get_instance_lookups get_instance_value_for_fields get_internal_type get_joining_columns get_joining_fields get_limit_choices_to get_local_related_value get_lookup get_lookups get_path_info get_pk_value_on_save get_placeholder get_prep_value get_reverse_joining_columns get_reverse_joining_fields get_reverse_path_info get_reverse_related_filter get_transform has_db_default has_default hidden integer_field_class is_cached local_related_fields many_to_many many_to_one merge_dicts non_db_attrs one_to_many one_to_one path_infos pre_save register_class_lookup register_instance_lookup register_lookup rel_class rel_db_type related_accessor_class related_fields related_model related_query_name requires_unique_target resolve_related_fields reverse_path_infos reverse_related_fields run_validators save_form_data select_format set_attributes_from_name set_attributes_from_rel set_cached_value slice_expression swappable_setting system_check_deprecated_details system_check_removed_details target_field to_python update_dimension_fields validate validators value_from_object value_to_string _check_choices _check_null_allowed_for_primary_keys _check_backend_specific_checks _check_validators _check_deprecation_details _get_lookup _get_flatchoices _check_max_length_attribute'.split(
    ' ',
  )

const plain = (names: string): string =>
  names
    .split(' ')
    .map((name) => `class ${name}(Field):\n    _kind = '${name}'\n`)
    .join('\n')

const collated = (name: string): string => `
class ${name}(Field):
    _kind = '${name}'

    def __init__(self, *args, db_collation=None, **kwargs):
        super().__init__(*args, **kwargs)
`

const dated = (name: string): string => `
class ${name}(Field):
    _kind = '${name}'

    def __init__(self, verbose_name=None, name=None, auto_now=False, auto_now_add=False, **kwargs):
        self._with('auto_now', auto_now)
        self._with('auto_now_add', auto_now_add)
        super().__init__(verbose_name, name, **kwargs)
`

/** The signatures of Django 3.2 to 6.1; what differs between them stands in changed.ts. */
const FIELDS = `
_said = []
_fields = []

def _deletion(name):
    def delete(collector, field, sub_objs, using):
        return None
    delete.__name__ = name
    return delete

CASCADE = _deletion('CASCADE')
PROTECT = _deletion('PROTECT')
SET_NULL = _deletion('SET_NULL')
SET_DEFAULT = _deletion('SET_DEFAULT')
DO_NOTHING = _deletion('DO_NOTHING')

class NOT_PROVIDED:
    pass

class Field:
    _kind = 'Field'
    _refused = ''
    ${FIELD_NAMES.map((name) => `${name} = outside.Field`).join('\n    ')}

    def __init__(self, verbose_name=None, name=None, primary_key=False, max_length=None, unique=False, blank=False, null=False, db_index=False, rel=None, default=NOT_PROVIDED, editable=True, serialize=True, unique_for_date=None, unique_for_month=None, unique_for_year=None, choices=None, help_text='', db_column=None, db_tablespace=None, auto_created=False, validators=(), error_messages=None, db_comment=None, db_default=NOT_PROVIDED):
        self._with('primary_key', primary_key)
        self._with('max_length', max_length)
        self._with('unique', unique)
        self._with('blank', blank)
        self._with('null', null)
        self._with('editable', editable)
        self._with('has_default', default is not NOT_PROVIDED)
        self._with('choices', choices)
        self._with('db_column', db_column)

    def _with(self, name, value):
        if '_number' not in self.__dict__:
            self._number = len(_said)
            _said.append([])
        _said[self._number].append((name, value))

    def __set_name__(self, owner, name):
        _fields.append((owner, name, self, self._kind, self._refused, type(self).__module__, self._number if '_number' in self.__dict__ else None))

    def __get__(self, instance, owner=None):
        return outside.attribute

    def __set__(self, instance, value):
        pass

    def __getattr__(self, name):
        return getattr(outside, name)

${plain('BigIntegerField BinaryField BooleanField DurationField FloatField IntegerField PositiveBigIntegerField PositiveIntegerField PositiveSmallIntegerField SmallIntegerField')}
class AutoField(IntegerField):
    _kind = 'AutoField'

class BigAutoField(AutoField):
    pass

class SmallAutoField(AutoField):
    pass
${collated('CharField')}
${collated('TextField')}
${dated('DateField')}
${dated('TimeField')}
class DateTimeField(DateField):
    _kind = 'DateTimeField'

class EmailField(CharField):
    _kind = 'EmailField'

    def __init__(self, *args, **kwargs):
        kwargs.setdefault('max_length', 254)
        super().__init__(*args, **kwargs)

class SlugField(CharField):
    _kind = 'SlugField'

    def __init__(self, *args, max_length=50, db_index=True, allow_unicode=False, **kwargs):
        super().__init__(*args, max_length=max_length, db_index=db_index, **kwargs)

class URLField(CharField):
    _kind = 'URLField'

    def __init__(self, verbose_name=None, name=None, **kwargs):
        kwargs.setdefault('max_length', 200)
        super().__init__(verbose_name, name, **kwargs)

class DecimalField(Field):
    _kind = 'DecimalField'

    def __init__(self, verbose_name=None, name=None, max_digits=None, decimal_places=None, **kwargs):
        self._with('max_digits', max_digits)
        self._with('decimal_places', decimal_places)
        super().__init__(verbose_name, name, **kwargs)

class FilePathField(Field):
    _kind = 'FilePathField'

    def __init__(self, verbose_name=None, name=None, path='', match=None, recursive=False, allow_files=True, allow_folders=False, **kwargs):
        self._with('allow_files', allow_files)
        self._with('allow_folders', allow_folders)
        kwargs.setdefault('max_length', 100)
        super().__init__(verbose_name, name, **kwargs)

class FileField(Field):
    _kind = 'FileField'

    def __init__(self, verbose_name=None, name=None, upload_to='', storage=None, **kwargs):
        self._with('upload_to', upload_to)
        self._with('has_primary_key', 'primary_key' in kwargs)
        kwargs.setdefault('max_length', 100)
        super().__init__(verbose_name, name, **kwargs)

class ImageField(FileField):
    _kind = 'ImageField'

    def __init__(self, verbose_name=None, name=None, width_field=None, height_field=None, **kwargs):
        super().__init__(verbose_name, name, **kwargs)

class GenericIPAddressField(Field):
    _kind = 'GenericIPAddressField'

    def __init__(self, verbose_name=None, name=None, protocol='both', unpack_ipv4=False, *args, **kwargs):
        kwargs['max_length'] = 39
        super().__init__(verbose_name, name, *args, **kwargs)

class JSONField(Field):
    _kind = 'JSONField'

    def __init__(self, verbose_name=None, name=None, encoder=None, decoder=None, **kwargs):
        super().__init__(verbose_name, name, **kwargs)

class UUIDField(Field):
    _kind = 'UUIDField'

    def __init__(self, verbose_name=None, **kwargs):
        kwargs['max_length'] = 32
        super().__init__(verbose_name, **kwargs)

class GeneratedField(Field):
    _kind = 'GeneratedField'

    def __init__(self, *, expression, output_field, db_persist=None, **kwargs):
        kwargs.setdefault('editable', False)
        kwargs.setdefault('blank', True)
        super().__init__(**kwargs)

class _RelatedField(Field):
    def _related(self, to, related_name, related_query_name):
        if _is_known(to) and not isinstance(to, (str, type)):
            raise TypeError('%s(%r) is invalid. First parameter to %s must be either a model, a model name, or the string %r' % (self._kind, to, self._kind, 'self'))
        self._with('to', to)
        self._with('related_name', related_name)
        self._with('related_query_name', related_query_name)

class ForeignKey(_RelatedField):
    _kind = 'ForeignKey'

    def __init__(self, to, on_delete, related_name=None, related_query_name=None, limit_choices_to=None, parent_link=False, to_field=None, db_constraint=True, **kwargs):
        self._related(to, related_name, related_query_name)
        if _is_known(on_delete) and not callable(on_delete):
            raise TypeError('on_delete must be callable.')
        self._with('on_delete', _name_of(on_delete))
        self._with('parent_link', parent_link)
        super().__init__(**kwargs)

class OneToOneField(ForeignKey):
    _kind = 'OneToOneField'

    def __init__(self, to, on_delete, to_field=None, **kwargs):
        kwargs['unique'] = True
        super().__init__(to, on_delete, to_field=to_field, **kwargs)

class ManyToManyField(_RelatedField):
    _kind = 'ManyToManyField'

    def __init__(self, to, related_name=None, related_query_name=None, limit_choices_to=None, symmetrical=None, through=None, through_fields=None, db_constraint=True, db_table=None, swappable=True, **kwargs):
        self._related(to, related_name, related_query_name)
        self._with('symmetrical', symmetrical)
        self._with('through', through)
        self._with('through_fields', through_fields)
        super().__init__(**kwargs)

def _name_of(function):
    for name, one in (('SET_NULL', SET_NULL), ('SET_DEFAULT', SET_DEFAULT)):
        if function is one:
            return name
    return ''
`

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
