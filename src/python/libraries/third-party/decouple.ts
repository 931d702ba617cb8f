import type { LibraryProgram } from '../../native.ts'
import { bool, list, native, originAbout, originFrom, str } from '../../native.ts'
import { guard } from '../../operations/guard.ts'
import { payloadOf, typeName } from '../../operations/types.ts'
import { split } from '../../text/shlex.ts'
import { strip } from '../../text/str/pad.ts'
import { raise } from '../../types/exceptions.ts'
import type { Assignment } from './support.ts'
import {
  assignmentList,
  BEFORE,
  CALLER_FILE,
  encodingOf,
  IS_SENTINEL,
  isBefore,
  READ,
  readTextFile,
} from './support.ts'

const TRUE_WORDS = ['y', 'yes', 't', 'true', 'on', '1']
const FALSE_WORDS = ['n', 'no', 'f', 'false', 'off', '0']
/** The words before 3.4, which has `distutils.util.strtobool` instead. */
const OLD_WORDS = ['1', 'yes', 'true', 'on', '0', 'no', 'false', 'off']

/** https://github.com/HBNetwork/python-decouple/blob/master/decouple.py `strtobool` */
const STRTOBOOL = native(
  'strtobool',
  'value, /',
  (call) => {
    const value = payloadOf(call.arg('value'))
    const origin = originAbout(call.vm, value)
    if (value.kind === 'bool') return bool(value.value, origin)
    if (value.kind !== 'str')
      throw raise(call.vm, 'AttributeError', `'${typeName(value)}' object has no attribute 'lower'`)
    const word = value.value.toLowerCase()
    if (isBefore(call.vm, 'python-decouple', [3, 4]) && !OLD_WORDS.includes(word))
      throw raise(call.vm, 'ValueError', str(`Not a boolean: ${value.value}`, originFrom(call.vm, value)))
    if (TRUE_WORDS.includes(word)) return bool(true, origin)
    if (FALSE_WORDS.includes(word)) return bool(false, origin)
    throw raise(call.vm, 'ValueError', str(`Invalid truth value: ${word}`, originFrom(call.vm, value)))
  },
  { returns: ['bool'] },
)

/** A line of a .env file: blank ones, comments and lines without `=` count for nothing; one pair of quotes around a value goes. */
function assignments(content: string, stripsAnyQuotes: boolean): readonly Assignment[] {
  return content.split('\n').flatMap((raw, index) => {
    const line = strip(raw)
    const at = line.indexOf('=')
    if (at === -1 || line.startsWith('#')) return []
    const given = strip(line.slice(at + 1))
    const isQuoted = given.length >= 2 && /^(['"]).*\1$/su.test(given)
    const value = stripsAnyQuotes ? strip(given, '\'"') : isQuoted ? given.slice(1, -1) : given
    return [{ key: strip(line.slice(0, at)), value, line: index + 1 }]
  })
}

const ENV_FILE = native(
  '_assignments',
  'source, encoding=, /',
  (call) =>
    readTextFile(
      call,
      call.arg('source'),
      ({ path, text }) =>
        assignmentList(call.vm, path, assignments(text, isBefore(call.vm, 'python-decouple', [3, 2]))),
      encodingOf(call),
    ),
  { returns: ['list'] },
)

/** What iterating a `shlex.shlex(value, posix=True)` with these delimiters gives. */
const ITEMS = native(
  '_items',
  'value, delimiter, /',
  (call) => {
    const value = payloadOf(call.arg('value'))
    const delimiter = payloadOf(call.arg('delimiter'))
    if (value.kind !== 'str')
      throw raise(call.vm, 'AttributeError', `'${typeName(value)}' object has no attribute 'read'`)
    const whitespace = delimiter.kind === 'str' ? delimiter.value : ','
    return guard(call.vm, [value, delimiter], ['list'], () => {
      const origin = originFrom(call.vm, value)
      return list(
        call.vm,
        split(value.value, { whitespace, commenters: '#' }).map((item) => str(item, origin)),
        origin,
      )
    })
  },
  { returns: ['list'] },
)

/**
 * python-decouple: os.environ before the file, the file before the default; the file is `settings.ini` or `.env`, in the
 * folder of the module that asks or the nearest above it.
 */
export const decouple: LibraryProgram = {
  name: 'decouple',
  natives: [IS_SENTINEL, STRTOBOOL, ENV_FILE, ITEMS, READ, CALLER_FILE, BEFORE],
  others: ['read_config', 'shlex', 'string', 'ConfigParser', 'NoOptionError', 'OrderedDict'],
  text: `
import os
import sys
_WHITESPACE = " \\t\\n\\r\\x0b\\x0c"

if _before('python-decouple', 3, 5) and not _before('python-decouple', 3, 2):
    import distutils.util

DEFAULT_ENCODING = 'UTF-8'
PYVERSION = sys.version_info
TRUE_VALUES = {'y', 'yes', 't', 'true', 'on', '1'}
FALSE_VALUES = {'n', 'no', 'f', 'false', 'off', '0'}
text_type = str

class UndefinedValueError(Exception):
    pass

class Undefined:
    pass

undefined = Undefined()
_NOWHERE = Undefined()

class Config:
    def __init__(self, repository):
        self.repository = repository

    def _cast_boolean(self, value):
        text = str(value)
        return False if text == '' else strtobool(text)

    @staticmethod
    def _cast_do_nothing(value):
        return value

    def get(self, option, default=undefined, cast=undefined):
        required = _is_sentinel(default, undefined)
        if not required and type(self.repository) is RepositoryEmpty:
            return self._cast(_read(option, 'config', default, default), cast)
        found = _read(option, 'config', _NOWHERE) if required else _read(option, 'config', _NOWHERE, default)
        if _is_sentinel(found, _NOWHERE):
            if option in self.repository:
                found = self.repository[option]
            elif required:
                raise UndefinedValueError(f'{option} not found. Declare it as envvar or define a default value.')
            else:
                found = default
        return self._cast(found, cast)

    def _cast(self, found, cast):
        if _is_sentinel(cast, undefined):
            return self._cast_do_nothing(found)
        return self._cast_boolean(found) if cast is bool else cast(found)

    def __call__(self, *args, **kwargs):
        return self.get(*args, **kwargs)

class RepositoryEmpty:
    def __init__(self, source='', encoding=DEFAULT_ENCODING):
        pass

    def __contains__(self, key):
        return False

    def __getitem__(self, key):
        return None

class RepositoryIni(RepositoryEmpty):
    SECTION = 'settings'

    def __init__(self, source, encoding=DEFAULT_ENCODING):
        import configparser
        self.parser = configparser.ConfigParser()
        with open(source, encoding=encoding) as file:
            self.parser.read_file(file)

    def __contains__(self, key):
        return key in os.environ or self.parser.has_option(self.SECTION, key)

    def __getitem__(self, key):
        return self.parser.get(self.SECTION, key)

class RepositoryEnv(RepositoryEmpty):
    def __init__(self, source, encoding=DEFAULT_ENCODING):
        self.data = dict(_assignments(source, encoding))

    def __contains__(self, key):
        return key in os.environ or key in self.data

    def __getitem__(self, key):
        return self.data[key]

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
    encoding = DEFAULT_ENCODING

    def __init__(self, search_path=None):
        self.search_path = search_path
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

class Csv:
    def __init__(self, cast=str, delimiter=",", strip=_WHITESPACE, post_process=list):
        self.cast = cast
        self.delimiter = delimiter
        self.strip = strip
        self.post_process = post_process

    def __call__(self, value):
        if value is None and not _before('python-decouple', 3, 7):
            return self.post_process()
        return self.post_process(self.cast(item.strip(self.strip)) for item in _items(value, self.delimiter))

class Choices:
    def __init__(self, flat=None, cast=str, choices=None):
        self.flat = flat or []
        self.cast = cast
        self.choices = choices or []
        self._valid_values = [*self.flat, *(pair[0] for pair in self.choices)]

    def __call__(self, value):
        chosen = self.cast(value)
        if chosen in self._valid_values:
            return chosen
        raise ValueError(f'Value not in list: {value!r}; valid values are {self._valid_values!r}')
`,
}
