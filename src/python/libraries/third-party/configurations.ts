import type { LibraryProgram } from '../../native.ts'
import { bool, native, originAbout } from '../../native.ts'
import { payloadOf } from '../../operations/types.ts'
import { CONFIGURATIONS_VALUES } from './configurations-values.ts'
import type { Assignment } from './support.ts'
import { assignmentList, IS_KNOWN, IS_SENTINEL, linesOf, READ, readTextFile, UNDECIDED, UNKNOWN } from './support.ts'

/** Values that Django's validators surely take; of others nothing is said. */
const PLAIN: Readonly<Record<string, RegExp>> = {
  email: /^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}$/,
  url: /^https?:\/\/[a-z0-9]+(\.[a-z0-9]+)*\.[a-z]{2,}(:\d{2,4})?(\/[\w./-]*)?$/,
  ip: /^(\d|[1-9]\d|1\d\d)(\.(\d|[1-9]\d|1\d\d)){3}$/,
}

const MATCHES = native('_matches', 'value, kind, /', (call) => {
  const value = payloadOf(call.arg('value'))
  const kind = call.arg('kind')
  const pattern = kind.kind === 'str' && Object.hasOwn(PLAIN, kind.value) ? PLAIN[kind.value] : undefined
  return bool(
    value.kind === 'str' && value.value.length < 200 && pattern?.test(value.value) === true,
    originAbout(call.vm, value),
  )
})

const ATOM = "[-!#$%&'*+/=?^_`{}|~0-9a-z]+"
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const EMAIL = new RegExp(`^${ATOM}(?:\\.${ATOM})*@(?:localhost|(?:${LABEL}\\.)+[a-z0-9-]{1,62}[a-z0-9])$`, 'i')
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/

/** What Django's validators surely refuse (django/core/validators.py); quoted names, literal and international hosts aside. */
const REFUSED: Readonly<Record<string, (text: string) => boolean>> = {
  email: (text) => !text.includes('@') || (/^[\x00-\x7f]*$/.test(text) && !/["[]/.test(text) && !EMAIL.test(text)),
  url: (text) => !/^(?:https?|ftps?):\/\/./i.test(text),
  ip: (text) => !text.includes(':') && (!IPV4.test(text) || /(?:^|\.)0\d/.test(text)),
}

/** `_refused(value, kind)` */
const IS_REFUSED = native('_refused', 'value, kind, /', (call) => {
  const value = payloadOf(call.arg('value'))
  const kind = call.arg('kind')
  const test = kind.kind === 'str' && Object.hasOwn(REFUSED, kind.value) ? REFUSED[kind.value] : undefined
  return bool(
    value.kind === 'str' && value.value.length < 200 && test?.(value.value) === true,
    originAbout(call.vm, value),
  )
})

/** The lines of the file that `DOTENV` names: no `export`, no comments behind a value. */
const ENV_FILE = native(
  '_assignments',
  'file, /',
  (call) => readTextFile(call, call.arg('file'), ({ path, text }) => assignmentList(call.vm, path, assignments(text))),
  { returns: ['list'] },
)

function assignments(text: string): readonly Assignment[] {
  return linesOf(text).flatMap((line, index) => {
    const [, key, given] = /^([A-Za-z_0-9]+)=([^\n]*)$/.exec(line) ?? []
    if (key === undefined || given === undefined) return []
    const value = /^'[^\n]*'$/.test(given) && given.length > 1 ? given.slice(1, -1) : given
    const quoted = /^"[^\n]*"$/.test(value) && value.length > 1
    return [{ key, value: quoted ? value.slice(1, -1).replace(/\\([^\n])/gu, '$1') : value, line: index + 1 }]
  })
}

/** Every class takes copies of what it inherits and of Django's defaults, so that the order of bases is not Python's own. Source: configurations/base.py. */
const BASE = `
import os
from django.conf import global_settings
from django.core.exceptions import ImproperlyConfigured
from configurations.values import Value, setup_value

def isuppercase(name):
    return name == name.upper() and not name.startswith('_')

def uppercase_attributes(object):
    return {name: getattr(object, name) for name in dir(object) if isuppercase(name)}

_DEFAULTS = {name: value for name, value in vars(global_settings).items() if isuppercase(name)}
_DEPRECATED = ['DEFAULT_HASHING_ALGORITHM', 'DEFAULT_CONTENT_TYPE', 'FILE_CHARSET', 'DEFAULT_AUTO_FIELD',
               'FORMS_URLFIELD_ASSUME_HTTPS', 'PASSWORD_RESET_TIMEOUT_DAYS']
if 'STORAGES' in _DEFAULTS:
    _DEPRECATED += ['DEFAULT_FILE_STORAGE', 'STATICFILES_STORAGE']

class ConfigurationBase(type):
    def __new__(cls, name, bases, attrs):
        inherited = dict(_DEFAULTS)
        if any(isinstance(base, ConfigurationBase) for base in bases):
            for base in bases[::-1]:
                inherited.update(uppercase_attributes(base))
        for name_of_deprecated in _DEPRECATED:
            inherited.pop(name_of_deprecated, None)
        return super().__new__(cls, name, bases, {**inherited, **attrs})

class Configuration(metaclass=ConfigurationBase):
    DOTENV_LOADED = None

    @classmethod
    def load_dotenv(cls):
        path = getattr(cls, 'DOTENV', None)
        if not path:
            return
        try:
            pairs = _assignments(path)
        except OSError as error:
            raise ImproperlyConfigured(f"Couldn't read .env file with the path {path}. Error: {error}") from error
        for key, value in pairs:
            os.environ.setdefault(key, value)
        cls.DOTENV_LOADED = path

    @classmethod
    def pre_setup(cls):
        if cls.DOTENV_LOADED is None:
            cls.load_dotenv()

    @classmethod
    def post_setup(cls):
        pass

    @classmethod
    def setup(cls):
        for name, value in uppercase_attributes(cls).items():
            if isinstance(value, Value):
                setup_value(cls, name, value)

def _fail(error, prefix):
    first = error.args[0] if error.args else ''
    error.args = (f'{prefix}:  {first} ',) + tuple(error.args[1:])
    raise error

def _configure(module, class_name):
    try:
        cls = getattr(module, class_name)
    except AttributeError as error:
        _fail(error, f"Couldn't find configuration '{class_name}' in module '{module.__package__}'")
    try:
        cls.pre_setup()
        cls.setup()
        configured = cls()
        for name, value in uppercase_attributes(configured).items():
            if callable(value) and not getattr(value, 'pristine', False):
                value = value()
                if isinstance(value, Value):
                    setup_value(module, name, value)
                    continue
            setattr(module, name, value)
        setattr(module, 'CONFIGURATION', f'{module.__name__}.{class_name}')
        cls.post_setup()
    except Exception as error:
        _fail(error, f"Couldn't setup configuration '{module.__name__}.{class_name}'")
`

export const configurationsBase: LibraryProgram = {
  name: 'configurations.base',
  natives: [ENV_FILE],
  text: BASE,
}

/** django-configurations: settings are the upper-case attributes of a class that is set up when its module is imported. */
export const CONFIGURATIONS_PROGRAMS: readonly LibraryProgram[] = [
  {
    name: 'configurations',
    natives: [],
    others: ['setup', 'load_ipython_extension', '__version__', 'importer'],
    text: `
from configurations.base import Configuration
def pristinemethod(func):
    func.pristine = True
    return staticmethod(func)
__all__ = ['Configuration', 'pristinemethod']
`,
  },
  configurationsBase,
  {
    name: 'configurations.values',
    natives: [IS_KNOWN, IS_REFUSED, IS_SENTINEL, MATCHES, READ, UNKNOWN, UNDECIDED],
    text: CONFIGURATIONS_VALUES,
  },
  {
    name: 'configurations.importer',
    natives: [],
    others: ['ConfigurationImporter', 'ConfigurationFinder'],
    text: 'def install(check_options=False):\n    pass\n',
  },
  { name: 'configurations.wsgi', natives: [], others: ['get_wsgi_application', 'application'], text: '' },
  { name: 'configurations.asgi', natives: [], others: ['get_asgi_application', 'application'], text: '' },
  { name: 'configurations.management', natives: [], others: ['execute_from_command_line', 'call_command'], text: '' },
]
