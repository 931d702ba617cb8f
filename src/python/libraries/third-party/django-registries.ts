import type { LibraryProgram } from '../../native.ts'

/** The parts of Django with which a module registers its functions: they are kept, and called by nobody while settings are read. */
export const DJANGO_REGISTRIES: readonly LibraryProgram[] = [
  {
    name: 'django.core.checks',
    natives: [],
    isOpen: true,
    text: `
DEBUG = 10
INFO = 20
WARNING = 30
ERROR = 40
CRITICAL = 50

class CheckMessage:
    def __init__(self, level, msg, hint=None, obj=None, id=None):
        self.level = level
        self.msg = msg
        self.hint = hint
        self.obj = obj
        self.id = id

class Debug(CheckMessage):
    def __init__(self, *args, **kwargs):
        super().__init__(DEBUG, *args, **kwargs)
class Info(CheckMessage):
    def __init__(self, *args, **kwargs):
        super().__init__(INFO, *args, **kwargs)
class Warning(CheckMessage):
    def __init__(self, *args, **kwargs):
        super().__init__(WARNING, *args, **kwargs)
class Error(CheckMessage):
    def __init__(self, *args, **kwargs):
        super().__init__(ERROR, *args, **kwargs)
class Critical(CheckMessage):
    def __init__(self, *args, **kwargs):
        super().__init__(CRITICAL, *args, **kwargs)

class Tags:
    admin = 'admin'
    async_support = 'async_support'
    caches = 'caches'
    commands = 'commands'
    compatibility = 'compatibility'
    database = 'database'
    files = 'files'
    models = 'models'
    security = 'security'
    signals = 'signals'
    sites = 'sites'
    staticfiles = 'staticfiles'
    templates = 'templates'
    translation = 'translation'
    urls = 'urls'

def register(check=None, *tags, **kwargs):
    if callable(check):
        return check
    return lambda function: function
`,
  },
  {
    name: 'django.dispatch',
    natives: [],
    isOpen: true,
    text: `
class Signal:
    def __init__(self, *args, **kwargs):
        pass
    def connect(self, receiver, *args, **kwargs):
        pass
    def disconnect(self, *args, **kwargs):
        pass
    def __getattr__(self, name):
        import django.dispatch.dispatcher as outside
        return getattr(outside, name)

def receiver(signal, **kwargs):
    return lambda function: function
`,
  },
]
