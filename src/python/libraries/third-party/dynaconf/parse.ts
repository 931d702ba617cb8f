/** What all of the parser's texts need. */
export const PARSE_HEAD = `
import json
import os
import re
from dynaconf.nodes import DataDict, empty

_V310 = not _before('dynaconf', 3, 1, 8)
_V320 = not _before('dynaconf', 3, 2)
_V322 = not _before('dynaconf', 3, 2, 2)
_V325 = not _before('dynaconf', 3, 2, 5)
_V327 = not _before('dynaconf', 3, 2, 7)
_V3110 = not _before('dynaconf', 3, 1, 10)
_V3213 = not _before('dynaconf', 3, 2, 13)
_V330 = not _before('dynaconf', 3, 3)

true_values = ('t', 'true', 'enabled', '1', 'on', 'yes')
false_values = ('f', 'false', 'disabled', '0', 'off', 'no', '')

class DynaconfFormatError(Exception):
    pass

class DynaconfParseError(Exception):
    pass

class DynaconfFileNotFoundError(FileNotFoundError):
    pass
`

/** What a text means: `@int 5`, `@merge a=b`, else a value of TOML. Source: dynaconf/utils/parse_conf.py. */
export const PARSE = `
def _format(text, settings):
    if _V3213:
        _verify_fields(text, settings)
    return text.format(env=os.environ, this=settings)

def _verify_fields(text, settings):
    for field in _fields(text):
        if field.lower().startswith('this'):
            _, _, key = field.replace('[', '.').replace(']', '').partition('.')
            if key not in ('current_env', 'settings_module', 'settings_file', 'store', 'environ', 'loaded_envs', 'loaders',
                           'filter_strategy', 'validators', 'current_namespace', 'loaded_namespaces', 'loaded_by_loaders',
                           'dynaconf', 'logger') and key not in settings:
                raise AttributeError(key)

def _get_split(text, settings):
    words = text.strip().split()
    if not words or len(words) > 3:
        raise DynaconfFormatError(f'Error parsing {text} malformed syntax.')
    given = {'key': words[0], 'cast': None, 'default': None}
    for word in words[1:]:
        given['cast' if word.startswith('@') else 'default'] = word
    if not given['default'] and words[0] not in settings:
        raise DynaconfParseError(f'Key {words[0]} not found in settings and no default value provided.')
    return settings.get(**given)

def _get(text, settings):
    if _V3213 and not _V330:
        return _get_split(text, settings)
    if not _V330:
        match = re.match(r'(?P<key>\\w+(?:\\.\\w+)?)\\s*(?:(?P<cast>@\\w+)\\s*)?(?P<quote>["\\']?)\\s*(?P<default>[^"\\']*)\\s*(?P=quote)?', text.strip())
        if not match:
            raise DynaconfFormatError(f'Error parsing {text} malformed syntax.')
        return settings.get(key=match['key'], default=match['default'], cast=match['cast'])
    words = text.strip().split()
    if not words:
        raise DynaconfFormatError(f'Error parsing {text}: no key specified')
    key, rest, given = words[0], ' '.join(words[1:]), {}
    while rest:
        if rest[0] in ('"', "'"):
            given['default'], rest = _quoted(rest)
        else:
            word, _, rest = rest.partition(' ')
            given['cast' if word.startswith('@') else 'default'] = word
        rest = rest.strip()
    if 'default' not in given and key not in settings:
        raise DynaconfParseError(f'Key {key} not found in settings and no default value provided.')
    return settings.get(key=key, **given)

def _read_file(text, settings):
    if isinstance(text, Lazy):
        text = text(settings)
    if not text.strip():
        raise DynaconfFormatError('Error parsing: no path specified')
    path, rest = _quoted(text)
    if not path:
        raise DynaconfFormatError('Error parsing: empty path')
    if os.path.exists(path):
        if not os.path.isfile(path):
            raise DynaconfFormatError(f'{path} is not a file')
        with open(path, encoding='utf-8') as file:
            return file.read()
    if rest:
        return rest
    raise DynaconfFileNotFoundError(f'File {path} does not exist and no default value provided.')

class Lazy:
    _dynaconf_lazy_format = True

    def __init__(self, value=empty, formatter=_format, casting=None):
        self.value = value
        self.formatter = formatter
        self.casting = casting

    def __call__(self, settings, validator_object=None):
        if self.formatter is None:
            result = _open('\`@jinja\`')
        elif _V322:
            try:
                result = self.formatter(self.value, settings)
            except (KeyError, AttributeError) as error:
                raise DynaconfFormatError(f"Dynaconf can't interpolate variable because {error}") from error
        else:
            result = self.formatter(self.value, settings)
        return result if self.casting is None else self.casting(result)

    def set_casting(self, casting):
        self.casting = casting
        return self

def _int(value):
    return _number(value, int, 'integer') if _V330 else int(value)

def _float(value):
    return _number(value, float, 'float') if _V330 else float(value)

def _number(value, cast, name):
    try:
        return cast(value)
    except (ValueError, TypeError) as error:
        raise DynaconfParseError(f"Cannot convert '{value}' to {name}: {error}") from error

def _bool(value):
    text = str(value).strip() if _V330 else str(value)
    return text.lower() in true_values

def _json(value):
    if not _V330:
        return json.loads(value)
    try:
        return json.loads(value)
    except (ValueError, TypeError):
        pass
    objects = _json_objects(_normalized(value))
    if objects:
        return objects[0]
    import ast
    try:
        return ast.literal_eval(value)
    except (ValueError, SyntaxError):
        raise DynaconfParseError(f'Cannot parse as JSON: {value}')

def _late(cast, late=None):
    def convert(value):
        return value.set_casting(late or cast) if _V310 and isinstance(value, Lazy) else cast(value)
    return convert

def _nothing(value):
    return None

_METAS = {'@reset': Reset, '@del': Del, '@merge': Merge, '@merge_unique': lambda value, settings: Merge(value, settings, unique=True)}

converters = {
    '@str': _late(str),
    '@int': _late(_int),
    '@float': _late(_float),
    '@bool': _late(_bool),
    '@json': _late(_json, None if _V330 else lambda text: json.loads(text.replace("'", '"'))),
    '@format': lambda value: Lazy(value),
    '@jinja': lambda value: Lazy(value, None),
    '@note': _nothing, '@comment': _nothing, '@null': _nothing, '@none': _nothing,
}
if _V320:
    converters['@empty'] = lambda value: empty
if _V325:
    converters['@get'] = lambda value: Lazy(value, _get)
if _V327:
    _METAS['@insert'] = Insert
if _V330:
    converters['@read_file'] = lambda value: Lazy(value, _read_file)
    for _name in ('upper', 'lower', 'title', 'capitalize', 'strip', 'lstrip', 'rstrip', 'split', 'casefold', 'swapcase'):
        converters['@' + _name] = _late(lambda value, _method=getattr(str, _name): _method(str(value)), getattr(str, _name))
_BEHIND = ('@jinja', '@format') + (('@read_file', '@get') if _V330 else ())

def apply_converter(converter_key, value, box_settings):
    if converter_key in _METAS:
        return _METAS[converter_key](value, box_settings)
    return converters[converter_key](value)

def add_converter(converter_key, func):
    name = converter_key if converter_key.startswith('@') else '@' + converter_key
    converters[name] = lambda value: (value.set_casting(func) if isinstance(value, Lazy)
                                      else Lazy(value, lambda text, settings: text, func))

def _parsed(data, tomlfy, settings):
    options = settings if isinstance(settings, dict) else settings._store
    enabled = dict.get(options, 'AUTO_CAST_FOR_DYNACONF', empty) if _V3110 else empty
    if enabled is empty:
        enabled = (_variable('AUTO_CAST_FOR_DYNACONF') or 'true').lower() not in false_values
    token, _, text = data.partition(' ')
    if enabled and (token in converters or token in _METAS):
        behind = [one for one in _BEHIND if text.startswith(one)]
        if _V310 and behind:
            second = behind[0]
            value = apply_converter(second, data.replace(token + ' ' + second, '').strip(), settings)
        else:
            value = text
        value = apply_converter(token, value, settings)
    else:
        value = _toml_value(data) if tomlfy else data
    return DataDict(value, box_settings=settings) if _kind(value) == 'dict' else value

def parse_conf_data(data, tomlfy=False, box_settings=None, tomlfy_filter=None):
    if not tomlfy:
        plain = _plain(data, empty)
        if plain is not empty:
            return plain
    settings = {} if box_settings is None else box_settings
    kind = _kind(data)
    if kind == 'str':
        return _parsed(data, tomlfy, settings) if data else data
    if kind == 'unknown':
        return _settled(data)
    if kind == 'list' or (kind == 'tuple' and not hasattr(data, '_fields')):
        return [parse_conf_data(item, tomlfy, settings, tomlfy_filter) for item in data]
    if kind == 'dict':
        return _parsed_dict(data, tomlfy, settings, tomlfy_filter)
    return data

def _parsed_dict(data, tomlfy, settings, names):
    if not _V322 and not isinstance(data, DataDict):
        made = {(str(key) if _V320 else key): parse_conf_data(value, tomlfy, settings) for key, value in dict.items(data)}
        return made
    for key, value in list(dict.items(data)):
        own = tomlfy
        if _V330 and not isinstance(data, DataDict):
            own = tomlfy and any([isinstance(one, str) and key.lower() == one.partition('.')[2].lower() for one in names or ()])
        data[key] = parse_conf_data(value, own, settings, names)
    return data

def boolean_fix(value):
    return value.lower() if _V322 and value and value.strip() in ('True', 'False') else value
`
