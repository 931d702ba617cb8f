import type { LibraryProgram } from '../../native.ts'

/**
 * Celery, as far as a module that settings or a package's `__init__` import defines an application: what it is given it keeps, and calls
 * none of it before a worker or a client does. Source: celery/app/base.py, celery/utils/dispatch/signal.py.
 */

const SIGNAL = `
class Signal:
    def __init__(self, *args, **kwargs):
        pass
    def connect(self, *args, **kwargs):
        if args:
            return args[0]
        return lambda function: function
    def disconnect(self, *args, **kwargs):
        pass
    def __getattr__(self, name):
        import celery.utils.dispatch.signal as outside
        return getattr(outside, name)
`

const APPLICATION = `
from celery.utils.dispatch import Signal

class _Configuration:
    def __init__(self, **settings):
        self.__dict__.update(settings)
    def update(self, *args, **kwargs):
        for one in args:
            self.__dict__.update(one)
        self.__dict__.update(kwargs)
    def __setitem__(self, name, value):
        self.__dict__[name] = value
    def __getitem__(self, name):
        return getattr(self, name)
    def __getattr__(self, name):
        import celery.app.utils as outside
        return getattr(outside, name)

class _Task:
    def __init__(self, run):
        self.run = run
    def __call__(self, *args, **kwargs):
        return self.run(*args, **kwargs)
    def __getattr__(self, name):
        import celery.app.task as outside
        return getattr(outside, name)

def shared_task(*args, **kwargs):
    if args and callable(args[0]):
        return _Task(args[0])
    return _Task

class Celery:
    def __init__(self, main=None, *args, **kwargs):
        self.main = main
        self.conf = _Configuration()
        self.on_configure = Signal()
        self.on_after_configure = Signal()
        self.on_after_finalize = Signal()
        self.on_after_fork = Signal()
    def task(self, *args, **kwargs):
        return shared_task(*args, **kwargs)
    def config_from_object(self, obj, silent=False, force=False, namespace=None):
        pass
    def add_defaults(self, fun):
        pass
    def autodiscover_tasks(self, packages=None, related_name='tasks', force=False):
        pass
    def add_periodic_task(self, *args, **kwargs):
        pass
    def set_default(self):
        pass
    def set_current(self):
        pass
    def __getattr__(self, name):
        import celery.app.base as outside
        return getattr(outside, name)
`

const SIGNALS =
  'after_setup_logger after_setup_task_logger after_task_publish beat_embedded_init beat_init before_task_publish celeryd_after_setup celeryd_init eventlet_pool_apply eventlet_pool_postshutdown eventlet_pool_preshutdown eventlet_pool_started heartbeat_sent import_modules setup_logging task_failure task_internal_error task_postrun task_prerun task_received task_rejected task_retry task_revoked task_sent task_success task_unknown user_preload_options worker_before_create_process worker_init worker_process_init worker_process_shutdown worker_ready worker_shutdown worker_shutting_down'

const names = (text: string): readonly string[] => text.split(' ')

export const CELERY_PROGRAMS: readonly LibraryProgram[] = [
  { name: 'celery', natives: [], isOpen: true, text: APPLICATION },
  { name: 'celery.utils', natives: [], isOpen: true, text: '' },
  { name: 'celery.utils.dispatch', natives: [], others: ['signal'], text: SIGNAL },
  {
    name: 'celery.utils.log',
    natives: [],
    isOpen: true,
    text: `
import logging
def get_task_logger(name):
    return logging.getLogger(name)
def get_logger(name):
    return logging.getLogger(name)
`,
  },
  {
    name: 'celery.signals',
    natives: [],
    text: `from celery.utils.dispatch import Signal\n${names(SIGNALS)
      .map((name) => `${name} = Signal()\n`)
      .join('')}`,
  },
  {
    name: 'celery.schedules',
    natives: [],
    others: names('schedule solar crontab_parser maybe_schedule BaseSchedule ParseException'),
    text: `
class crontab:
    def __init__(self, minute='*', hour='*', day_of_week='*', day_of_month='*', month_of_year='*', **kwargs):
        self._orig_minute = minute
        self._orig_hour = hour
        self._orig_day_of_week = day_of_week
        self._orig_day_of_month = day_of_month
        self._orig_month_of_year = month_of_year
`,
  },
  {
    name: 'kombu',
    natives: [],
    others: names('Connection Consumer Producer binding common entity utils'),
    text: `
class Exchange:
    def __init__(self, name='', type='', channel=None, **kwargs):
        self.name = name
        self.type = type or 'direct'

class Queue:
    def __init__(self, name='', exchange=None, routing_key='', channel=None, **kwargs):
        self.name = name
        self.exchange = exchange
        self.routing_key = routing_key
`,
  },
  {
    name: 'kombu.serialization',
    natives: [],
    isOpen: true,
    text: `
def register(name, encoder, decoder, content_type, content_encoding='utf-8'):
    pass
def enable_insecure_serializers(choices=None):
    pass
`,
  },
]
