import { ANY } from '../accepts-any.ts'
import type { LibraryProgram } from '../native.ts'
import { native } from '../native.ts'
import { harmless, varies } from './support.ts'

/** `signal`: the numbers of Linux, which are members of enums. Source: Lib/signal.py. */
export const signal: LibraryProgram = {
  name: 'signal',
  natives: [
    harmless('alarm'),
    harmless('pause'),
    harmless('setitimer'),
    harmless('siginterrupt'),
    harmless('set_wakeup_fd'),
    native('signal', 'signalnum, handler, /', (call) => varies('', '', 'the handler before', null).call(call), ANY),
  ],
  others:
    'Sigmasks getitimer getsignal pthread_kill pthread_sigmask raise_signal sigpending sigwait sigwaitinfo strsignal struct_siginfo valid_signals ITIMER_REAL ITIMER_VIRTUAL ITIMER_PROF ItimerError NSIG'.split(
      ' ',
    ),
  text: `
import enum

class Signals(enum.IntEnum):
    SIGHUP = 1
    SIGINT = 2
    SIGQUIT = 3
    SIGILL = 4
    SIGTRAP = 5
    SIGABRT = 6
    SIGIOT = 6
    SIGBUS = 7
    SIGFPE = 8
    SIGKILL = 9
    SIGUSR1 = 10
    SIGSEGV = 11
    SIGUSR2 = 12
    SIGPIPE = 13
    SIGALRM = 14
    SIGTERM = 15
    SIGSTKFLT = 16
    SIGCHLD = 17
    SIGCLD = 17
    SIGCONT = 18
    SIGSTOP = 19
    SIGTSTP = 20
    SIGTTIN = 21
    SIGTTOU = 22
    SIGURG = 23
    SIGXCPU = 24
    SIGXFSZ = 25
    SIGVTALRM = 26
    SIGPROF = 27
    SIGWINCH = 28
    SIGIO = 29
    SIGPOLL = 29
    SIGPWR = 30
    SIGSYS = 31
    SIGRTMIN = 34
    SIGRTMAX = 64

class Handlers(enum.IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1

globals().update(Signals.__members__)
globals().update(Handlers.__members__)

def default_int_handler(signalnum, frame):
    raise KeyboardInterrupt
`,
}
