import type { LibraryProgram } from '../../native.ts'

const program = (name: string, text: string, others: string): LibraryProgram => ({
  name,
  natives: [],
  text,
  others: others.split(' '),
  // They have what they import as well, and older versions have more.
  isOpen: true,
})

/** What settings take of django.utils besides its lazy texts. Source: Django's own modules of these names. */
export const DJANGO_UTILS: readonly LibraryProgram[] = [
  program(
    'django.utils.log',
    `
DEFAULT_LOGGING = {
    'version': 1,
    'disable_existing_loggers': False,
    'filters': {
        'require_debug_false': {'()': 'django.utils.log.RequireDebugFalse'},
        'require_debug_true': {'()': 'django.utils.log.RequireDebugTrue'},
    },
    'formatters': {
        'django.server': {'()': 'django.utils.log.ServerFormatter', 'format': '[{server_time}] {message}', 'style': '{'},
    },
    'handlers': {
        'console': {'level': 'INFO', 'filters': ['require_debug_true'], 'class': 'logging.StreamHandler'},
        'django.server': {'level': 'INFO', 'class': 'logging.StreamHandler', 'formatter': 'django.server'},
        'mail_admins': {'level': 'ERROR', 'filters': ['require_debug_false'], 'class': 'django.utils.log.AdminEmailHandler'},
    },
    'loggers': {
        'django': {'handlers': ['console', 'mail_admins'], 'level': 'INFO'},
        'django.server': {'handlers': ['django.server'], 'level': 'INFO', 'propagate': False},
    },
}
`,
    'AdminEmailHandler CallbackFilter RequireDebugFalse RequireDebugTrue ServerFormatter configure_logging log_response logging request_logger settings',
  ),
  program(
    'django.utils.functional',
    `
from functools import cached_property as _cached_property

def cached_property(func, name=None):
    return _cached_property(func)

class classproperty:
    def __init__(self, method=None):
        self.fget = method

    def __get__(self, instance, cls=None):
        return self.fget(cls)

    def getter(self, method):
        self.fget = method
        return self
`,
    'LazyObject Promise SimpleLazyObject empty keep_lazy keep_lazy_text lazy lazystr new_method_proxy partition unpickle_lazyobject',
  ),
  program(
    'django.utils.text',
    `
import re as _re
import unicodedata as _unicodedata

def capfirst(x):
    if not x:
        return x
    x = str(x)
    return x[0].upper() + x[1:]

def slugify(value, allow_unicode=False):
    value = str(value)
    if allow_unicode:
        value = _unicodedata.normalize('NFKC', value)
    else:
        value = _unicodedata.normalize('NFKD', value).encode('ascii', 'ignore').decode('ascii')
    return _re.sub(r'[-\\s]+', '-', _re.sub(r'[^\\w\\s-]', '', value.lower())).strip('-_')
`,
    'Truncator camel_case_to_spaces compress_sequence compress_string format_lazy get_text_list get_valid_filename normalize_newlines phone2numeric re_camel_case re_chars re_newlines re_words slugify smart_split unescape_string_literal wrap',
  ),
  program(
    'django.utils.module_loading',
    `
from importlib import import_module

def import_string(dotted_path):
    module, dot, name = dotted_path.rpartition('.')
    if not dot:
        raise ImportError(f"{dotted_path} doesn't look like a module path")
    try:
        return getattr(import_module(module), name)
    except AttributeError as error:
        raise ImportError(f'Module "{module}" does not define a "{name}" attribute/class') from error
`,
    'autodiscover_modules cached_import module_dir module_has_submodule',
  ),
]
