/** Fields of models (django/db/models/fields), as far as they are made: what each was given is kept, and what they are besides is not known. */

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
export const FIELDS = `
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
