import type { LibraryProgram } from '../../native.ts'
import { bool, int, native, originFrom, str, tuple, unknown, unknownFrom } from '../../native.ts'
import { slotOf } from '../../objects/make.ts'
import { getItem } from '../../operations/mapping.ts'
import { lockedVersion, versionText } from './versions.ts'

const VERSION = native('_version', '', (call) => {
  const version = lockedVersion(call.vm, 'django')
  return version === null
    ? unknown(call.vm, {
        types: ['str'],
        truth: true,
        causes: [{ kind: 'construct', what: "Django's version, which is not pinned", location: call.location }],
      })
    : str(version.join('.'), originFrom(call.vm))
})

/** `django.VERSION`: of a final release. */
const VERSION_PARTS = native('_version_parts', '', (call) => {
  const version = lockedVersion(call.vm, 'django')
  const text = versionText(call.vm, 'django') ?? ''
  if (version === null || !/^[\d.]+$/.test(text))
    return unknownFrom(call.vm, [VERSION.call(call)], { types: ['tuple'], truth: true })
  const numbers = [0, 1, 2].map((index) => int(version[index] ?? 0))
  return tuple([...numbers, str('final'), int(0)], originFrom(call.vm))
})

const RANDOM_TEXT = native(
  '_random_text',
  'length, /',
  (call) => {
    const length = call.arg('length')
    return unknown(call.vm, {
      types: ['str'],
      truth: length.kind === 'int' ? length.value > 0n : null,
      causes: [{ kind: 'nondeterministic', what: 'a random text', location: call.location }],
      ...(length.kind === 'int' && length.value >= 0n ? { length: Number(length.value) } : {}),
    })
  },
  { accepts: 'any', total: true },
)

const program = (name: string, text: string, others?: readonly string[]): LibraryProgram => ({
  name,
  natives: [],
  text,
  ...(others === undefined ? {} : { others }),
})

const EXCEPTIONS = `
class FieldDoesNotExist(Exception):
    pass
class AppRegistryNotReady(Exception):
    pass
class ObjectDoesNotExist(Exception):
    silent_variable_failure = True
class ObjectNotUpdated(Exception):
    pass
class MultipleObjectsReturned(Exception):
    pass
class SuspiciousOperation(Exception):
    pass
class SuspiciousMultipartForm(SuspiciousOperation):
    pass
class SuspiciousFileOperation(SuspiciousOperation):
    pass
class DisallowedHost(SuspiciousOperation):
    pass
class DisallowedRedirect(SuspiciousOperation):
    pass
class TooManyFieldsSent(SuspiciousOperation):
    pass
class TooManyFilesSent(SuspiciousOperation):
    pass
class RequestDataTooBig(SuspiciousOperation):
    pass
class RequestAborted(Exception):
    pass
class BadRequest(Exception):
    pass
class PermissionDenied(Exception):
    pass
class ViewDoesNotExist(Exception):
    pass
class MiddlewareNotUsed(Exception):
    pass
class ImproperlyConfigured(Exception):
    pass
class FieldError(Exception):
    pass
class EmptyResultSet(Exception):
    pass
class FullResultSet(Exception):
    pass
class SynchronousOnlyOperation(Exception):
    pass
NON_FIELD_ERRORS = '__all__'
`

/**
 * `_uses_translation()`: does Django look a text up now, while the settings are imported, that is, before its apps are there? A truth, of what the
 * settings say of USE_I18N so far; false where they are not being imported.
 */
const USES_TRANSLATION = native(
  '_uses_translation',
  '',
  (call) => {
    const { vm } = call
    const name = getItem(vm, vm.environ, str('DJANGO_SETTINGS_MODULE'))
    if (name.kind !== 'str' || !vm.running.includes(name.value)) return bool(false)
    const module = slotOf(vm.modules.contents, name.value)
    const chosen = module?.kind === 'module' ? slotOf(module.namespace.contents, 'USE_I18N') : undefined
    return chosen === undefined || chosen.kind === 'absent' ? bool(true) : chosen
  },
  { accepts: 'any' },
)

/**
 * Texts to translate. A lazy one is an object that is translated when its text is asked for; while the settings are imported, that raises
 * (https://docs.djangoproject.com/en/stable/topics/i18n/translation/#lazy-translation). Else it is taken for its text: settings are read in the language
 * in which they are written. Source: django/utils/functional.py, django/utils/translation/trans_real.py.
 */
const TRANSLATION = `
from django.core.exceptions import AppRegistryNotReady

def _translated(message):
    if _uses_translation():
        raise AppRegistryNotReady(
            "The translation infrastructure cannot be initialized before the apps registry is ready. "
            "Check that you don't make non-lazy gettext calls at import time.")
    return message

class __proxy__:
    def __init__(self, message):
        self._message = message

    def __str__(self):
        return _translated(self._message)

    def __repr__(self):
        return repr(str(self))

    def __format__(self, spec):
        return format(str(self), spec)

    def __hash__(self):
        return hash(str(self))

    def __len__(self):
        return len(str(self))

    def __iter__(self):
        return iter(str(self))

    def __contains__(self, part):
        return part in str(self)

    def __getitem__(self, key):
        return str(self)[key]

    def __eq__(self, other):
        return str(self) == (str(other) if isinstance(other, __proxy__) else other)

    def __lt__(self, other):
        return str(self) < (str(other) if isinstance(other, __proxy__) else other)

    def __le__(self, other):
        return str(self) <= (str(other) if isinstance(other, __proxy__) else other)

    def __gt__(self, other):
        return str(self) > (str(other) if isinstance(other, __proxy__) else other)

    def __ge__(self, other):
        return str(self) >= (str(other) if isinstance(other, __proxy__) else other)

    def __add__(self, other):
        return str(self) + other

    def __radd__(self, other):
        return other + str(self)

    def __mod__(self, values):
        return str(self) % values

    def __mul__(self, times):
        return str(self) * times

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __getattr__(self, name):
        if name.startswith('_') or not hasattr(str, name):
            raise AttributeError(f"'__proxy__' object has no attribute '{name}'")
        return lambda *args, **kwargs: getattr(str(self), name)(*args, **kwargs)

def gettext(message):
    return _translated(message)
def gettext_noop(message):
    return message
def gettext_lazy(message):
    return __proxy__(message)
ugettext, ugettext_lazy, ugettext_noop = gettext, gettext_lazy, gettext_noop
def pgettext(context, message):
    return _translated(message)
def pgettext_lazy(context, message):
    return __proxy__(message)
def ngettext(singular, plural, number):
    return _translated(singular if number == 1 else plural)
def activate(language):
    pass
def deactivate():
    pass
def to_locale(language):
    lang, _, country = language.lower().partition('-')
    if not country:
        return language[:3].lower() + language[3:]
    country, _, tail = country.partition('-')
    country = country.title() if len(country) > 2 else country.upper()
    if tail:
        country += '-' + tail
    return lang + '_' + country
`

/** Django's packages: each has modules that are not listed here, and `from PACKAGE import MODULE` finds them. */
const PACKAGES: ReadonlySet<string> = new Set([
  'django',
  'django.conf',
  'django.contrib',
  'django.contrib.messages',
  'django.core',
  'django.core.management',
  'django.utils',
  'django.utils.translation',
])

const MODELLED: readonly LibraryProgram[] = [
  {
    name: 'django',
    natives: [VERSION, VERSION_PARTS],
    text: `
def setup(set_prefix=True):
    from django.apps.registry import setup
    setup()
VERSION = _version_parts()
def get_version(version=None):
    return _version()
__version__ = _version()
`,
  },
  program('django.conf', "ENVIRONMENT_VARIABLE = 'DJANGO_SETTINGS_MODULE'\n", [
    'settings',
    'LazySettings',
    'UserSettingsHolder',
  ]),
  program('django.core', ''),
  program('django.core.exceptions', EXCEPTIONS, ['ValidationError', 'NON_FIELD_ERRORS']),
  // What a command does is followed elsewhere; the arguments it leaves as they are.
  program('django.core.management', 'def execute_from_command_line(argv=None):\n    pass\n', [
    'call_command',
    'BaseCommand',
    'CommandError',
    'ManagementUtility',
  ]),
  {
    name: 'django.core.management.utils',
    natives: [RANDOM_TEXT],
    others: [
      'find_command',
      'handle_extensions',
      'popen_wrapper',
      'get_command_line_option',
      'normalize_path_patterns',
    ],
    text: `
def get_random_secret_key():
    return _random_text(50)
`,
  },
  program('django.utils', ''),
  {
    name: 'django.utils.crypto',
    natives: [RANDOM_TEXT],
    others: ['salted_hmac', 'constant_time_compare', 'pbkdf2'],
    text: `
RANDOM_STRING_CHARS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
def get_random_string(length=12, allowed_chars=RANDOM_STRING_CHARS):
    return _random_text(length)
`,
  },
  {
    ...program('django.utils.translation', TRANSLATION, [
      'get_language',
      'override',
      'get_language_info',
      'npgettext',
      'ngettext_lazy',
      'npgettext_lazy',
      'check_for_language',
      'get_supported_language_variant',
      'LANGUAGE_SESSION_KEY',
      'deactivate_all',
      'get_language_bidi',
      'templatize',
    ]),
    natives: [USES_TRANSLATION],
  },
  program(
    'django.utils.csp',
    `
class CSP:
    HEADER_ENFORCE = 'Content-Security-Policy'
    HEADER_REPORT_ONLY = 'Content-Security-Policy-Report-Only'
    NONE = "'none'"
    REPORT_SAMPLE = "'report-sample'"
    SELF = "'self'"
    STRICT_DYNAMIC = "'strict-dynamic'"
    UNSAFE_EVAL = "'unsafe-eval'"
    UNSAFE_HASHES = "'unsafe-hashes'"
    UNSAFE_INLINE = "'unsafe-inline'"
    WASM_UNSAFE_EVAL = "'wasm-unsafe-eval'"
    NONCE = '<CSP_NONCE_SENTINEL>'
`,
    ['build_policy', 'generate_nonce', 'LazyNonce'],
  ),
  program('django.contrib', ''),
  program(
    'django.contrib.messages',
    `from django.contrib.messages.constants import DEBUG, INFO, SUCCESS, WARNING, ERROR, DEFAULT_TAGS, DEFAULT_LEVELS`,
    [
      'add_message',
      'get_messages',
      'get_level',
      'set_level',
      'debug',
      'info',
      'success',
      'warning',
      'error',
      'MessageFailure',
      'constants',
      'api',
    ],
  ),
  program(
    'django.contrib.messages.constants',
    `
DEBUG = 10
INFO = 20
SUCCESS = 25
WARNING = 30
ERROR = 40
DEFAULT_TAGS = {DEBUG: 'debug', INFO: 'info', SUCCESS: 'success', WARNING: 'warning', ERROR: 'error'}
DEFAULT_LEVELS = {'DEBUG': DEBUG, 'INFO': INFO, 'SUCCESS': SUCCESS, 'WARNING': WARNING, 'ERROR': ERROR}
`,
  ),
]

/** The modules of Django that settings import. */
export const DJANGO_PROGRAMS: readonly LibraryProgram[] = MODELLED.map((one) =>
  PACKAGES.has(one.name) ? { ...one, isOpen: true } : one,
)
