import type { LibraryProgram } from '../../native.ts'

/** `contextlib`: what is no table. Source: Lib/contextlib.py. */
export const contextlib: LibraryProgram = {
  name: 'contextlib',
  natives: [],
  others: [
    'AbstractAsyncContextManager',
    'AsyncContextDecorator',
    'AsyncExitStack',
    'aclosing',
    'asynccontextmanager',
    'chdir',
  ],
  text: `
import sys
from _contextlib import contextmanager, nullcontext, suppress

class AbstractContextManager:
    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        return None

class ContextDecorator:
    def __call__(self, func):
        def inner(*args, **kwds):
            with self:
                return func(*args, **kwds)
        inner.__name__ = func.__name__
        return inner

class closing(AbstractContextManager):
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()

class _Redirect(AbstractContextManager):
    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        self._old_targets.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, exc_type, exc_value, traceback):
        setattr(sys, self._stream, self._old_targets.pop())

class redirect_stdout(_Redirect):
    _stream = 'stdout'

class redirect_stderr(_Redirect):
    _stream = 'stderr'

class ExitStack(AbstractContextManager):
    def __init__(self):
        self._exits = []

    def enter_context(self, cm):
        kind = type(cm)
        result = kind.__enter__(cm)
        self._exits.append(lambda *details: kind.__exit__(cm, *details))
        return result

    def push(self, exit):
        self._exits.append(exit.__exit__ if hasattr(exit, '__exit__') else exit)
        return exit

    def callback(self, callback, /, *args, **kwds):
        def run(*details):
            callback(*args, **kwds)
        self._exits.append(run)
        return callback

    def pop_all(self):
        made = type(self)()
        made._exits, self._exits = self._exits, []
        return made

    def close(self):
        self.__exit__(None, None, None)

    def __exit__(self, *details):
        is_given = details[0] is not None
        is_swallowed = False
        pending = None
        while self._exits:
            try:
                if self._exits.pop()(*details):
                    is_swallowed, pending, details = True, None, (None, None, None)
            except BaseException as error:
                pending, details = error, (type(error), error, None)
        if pending is not None:
            raise pending
        return is_given and is_swallowed
`,
}
