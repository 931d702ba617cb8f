import type { LibraryProgram } from '../native.ts'
import { harmless, UNMODELLED, varies } from './support.ts'

/** `warnings`: a warning is no exception, unless a filter makes it one. Source: Lib/warnings.py. */
export const warnings: LibraryProgram = {
  name: 'warnings',
  natives: [
    UNMODELLED,
    harmless('showwarning'),
    varies('formatwarning', '*args, **kwargs', 'the text of a warning', ['str']),
  ],
  others: ['defaultaction', 'deprecated', 'onceregistry'],
  text: `
import re as _re

filters = []
_caught = None

class WarningMessage:
    def __init__(self, message, category, filename='', lineno=0, file=None, line=None, source=None):
        self.message, self.category, self.filename, self.lineno = message, category, filename, lineno
        self.file, self.line, self.source = file, line, source

def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    _add((action, message, category, module), append)

def simplefilter(action, category=Warning, lineno=0, append=False):
    _add((action, '', category, ''), append)

def _add(item, append):
    filters.insert(len(filters) if append else 0, item)

def resetwarnings():
    filters.clear()

def warn(message, category=None, stacklevel=1, source=None, **kwargs):
    if isinstance(message, Warning):
        text, category = str(message), message.__class__
    else:
        text, category = message, UserWarning if category is None else category
        message = category(message)
    action = 'default'
    for one, pattern, kind, module in filters:
        if issubclass(category, kind) and (not pattern or _re.match(pattern, text, _re.IGNORECASE)) and (not module or _unmodelled('the module that warns', 'bool')):
            action = one
            break
    if action == 'error':
        raise message
    if _caught is not None and action == 'always':
        _caught.append(WarningMessage(message, category))
    elif _caught is not None and action != 'ignore':
        _caught.extend(_unmodelled('which warnings are shown', 'list'))

def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    warn(message, category)

class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._filter = None if action is None else (action, '', category, '')

    def __enter__(self):
        global _caught
        self._kept = _caught, filters[:]
        if self._filter is not None:
            _add(self._filter, False)
        if not self._record:
            return None
        _caught = []
        return _caught

    def __exit__(self, *exc_info):
        global _caught
        _caught, filters[:] = self._kept
`,
}
