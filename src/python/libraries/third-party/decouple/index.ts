import type { LibraryProgram } from '../../../native.ts'
import { CALLER_FILE, IS_SENTINEL, READ } from '../support.ts'
import { BEFORE } from '../versions.ts'
import { ENV_FILE, ITEMS, STRTOBOOL } from './natives.ts'

const CONFIG = `
import os
import sys
_WHITESPACE = " \\t\\n\\r\\x0b\\x0c"

def _before_version(*version):
    return _before('python-decouple', *version)

if _before_version(3, 6) and not _before_version(3, 3):
    from distutils.util import strtobool
elif _before_version(3, 3):
    del strtobool
else:
    TRUE_VALUES = {'y', 'yes', 't', 'true', 'on', '1'}
    FALSE_VALUES = {'n', 'no', 'f', 'false', 'off', '0'}

if not _before_version(3, 2):
    DEFAULT_ENCODING = 'UTF-8'
if _before_version(3, 5):
    PY3 = True
else:
    PYVERSION = sys.version_info
text_type = str

class UndefinedValueError(Exception):
    pass

class Undefined:
    pass

undefined = Undefined()
_NOWHERE = Undefined()

class Config:
    if _before_version(3, 3):
        _BOOLEANS = {'1': True, 'yes': True, 'true': True, 'on': True,
                     '0': False, 'no': False, 'false': False, 'off': False}
        if not _before_version(3, 1):
            _BOOLEANS[''] = False

    def __init__(self, repository):
        self.repository = repository

    def _cast_boolean(self, value):
        text = str(value)
        if _before_version(3, 3):
            if text.lower() not in self._BOOLEANS:
                raise ValueError('Not a boolean: %s' % text)
            return self._BOOLEANS[text.lower()]
        return False if text == '' else bool(strtobool(text))

    @staticmethod
    def _cast_do_nothing(value):
        return value

    def get(self, option, default=undefined, cast=undefined):
        required = _is_sentinel(default, undefined)
        if not required and type(self.repository) is RepositoryEmpty:
            return self._cast(_read(option, 'config', default, default), cast)
        found = _read(option, 'config', _NOWHERE) if required else _read(option, 'config', _NOWHERE, default)
        # Before 3.1 a variable that is empty was looked for in the file.
        if found == '' and _before_version(3, 1) and type(self.repository) is not RepositoryEmpty:
            found = self.repository[option]
        if _is_sentinel(found, _NOWHERE):
            if option in self.repository:
                found = self.repository[option]
            elif not required:
                found = default
            elif _before_version(3, 1):
                raise UndefinedValueError('%s option not found and default value was not defined.' % option)
            else:
                raise UndefinedValueError(f'{option} not found. Declare it as envvar or define a default value.')
        return self._cast(found, cast)

    def _cast(self, found, cast):
        if _is_sentinel(cast, undefined):
            return self._cast_do_nothing(found)
        return self._cast_boolean(found) if cast is bool else cast(found)

    def __call__(self, *args, **kwargs):
        return self.get(*args, **kwargs)
`

const REPOSITORIES = `
class RepositoryEmpty:
    def __init__(self, source='', encoding='UTF-8'):
        pass

    def __contains__(self, key):
        return False

    def __getitem__(self, key):
        return None

class RepositoryIni(RepositoryEmpty):
    SECTION = 'settings'

    def __init__(self, source, encoding='UTF-8'):
        import configparser
        self.parser = configparser.ConfigParser()
        with open(source, encoding=encoding) as file:
            if _before_version(3, 5):
                self.parser.readfp(file)
            else:
                self.parser.read_file(file)

    def __contains__(self, key):
        return key in os.environ or self.parser.has_option(self.SECTION, key)

    def __getitem__(self, key):
        if _before_version(3, 8):
            return self.parser.get(self.SECTION, key)
        import configparser
        try:
            return self.parser.get(self.SECTION, key)
        except configparser.NoOptionError:
            raise KeyError(key)

class RepositoryEnv(RepositoryEmpty):
    def __init__(self, source, encoding='UTF-8'):
        self.data = dict(_assignments(source, encoding))

    def __contains__(self, key):
        return key in os.environ or key in self.data

    def __getitem__(self, key):
        return self.data[key]

if not _before_version(3, 6):
    class RepositorySecret(RepositoryEmpty):
        def __init__(self, source='/run/secrets/'):
            self.data = {}
            for name in os.listdir(source):
                with open(os.path.join(source, name)) as file:
                    self.data[name] = file.read()

        def __contains__(self, key):
            return key in os.environ or key in self.data

        def __getitem__(self, key):
            return self.data[key]

class AutoConfig:
    SUPPORTED = {'settings.ini': RepositoryIni, '.env': RepositoryEnv}
    encoding = 'UTF-8'

    def __init__(self, search_path=None):
        self.search_path = search_path
        self.config = None

    if _before_version(3, 1):
        def __init__(self):
            self.search_path = None
            self.config = None

    def _find_file(self, path):
        while True:
            for name in self.SUPPORTED:
                candidate = os.path.join(path, name)
                if os.path.isfile(candidate):
                    return candidate
            above = os.path.dirname(path)
            if not above or above == '/':
                return ''
            path = above

    def _load(self, path):
        try:
            found = self._find_file(os.path.abspath(path))
        except Exception:
            found = ''
        kind = self.SUPPORTED.get(os.path.basename(found), RepositoryEmpty)
        self.config = Config(kind(found, encoding=self.encoding))

    def __call__(self, *args, **kwargs):
        if not self.config:
            self._load(self.search_path or os.path.dirname(_caller_file()))
        return self.config(*args, **kwargs)

config = AutoConfig()
`

const CASTS = `
class Csv:
    def __init__(self, cast=str, delimiter=",", strip=_WHITESPACE, post_process=list):
        self.cast = cast
        self.delimiter = delimiter
        self.strip = strip
        self.post_process = post_process

    if _before_version(3, 1):
        def __init__(self, cast=str, delimiter=",", strip=_WHITESPACE):
            self.cast = cast
            self.delimiter = delimiter
            self.strip = strip
            self.post_process = list

    def __call__(self, value):
        if value is None and not _before_version(3, 7):
            return self.post_process()
        return self.post_process(self.cast(item.strip(self.strip)) for item in _items(value, self.delimiter))

if not _before_version(3, 4):
    class Choices:
        def __init__(self, flat=None, cast=str, choices=None):
            self.flat = flat or []
            self.cast = cast
            self.choices = choices or []
            self._valid_values = [*self.flat, *(value for value, _ in self.choices)]

        def __call__(self, value):
            chosen = self.cast(value)
            if chosen in self._valid_values:
                return chosen
            raise ValueError(f'Value not in list: {value!r}; valid values are {self._valid_values!r}')
`

/**
 * python-decouple: os.environ before the file, the file before the default; the file is `settings.ini` or `.env`, in the
 * folder of the module that asks or the nearest above it. Source: decouple.py of each tag from 3.0 to 3.8.
 */
export const decouple: LibraryProgram = {
  name: 'decouple',
  natives: [IS_SENTINEL, STRTOBOOL, ENV_FILE, ITEMS, READ, CALLER_FILE, BEFORE],
  others: [
    'read_config',
    'shlex',
    'string',
    'ConfigParser',
    'NoOptionError',
    'OrderedDict',
    'RepositoryBase',
    'RepositoryShell',
  ],
  text: CONFIG + REPOSITORIES + CASTS,
}
