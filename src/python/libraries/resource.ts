import { ANY } from '../accepts-any.ts'
import { mayRaise } from '../machine/fork.ts'
import type { NativeModule } from '../native.ts'
import { native, none, raise } from '../native.ts'
import { constants, functions, varies } from './support.ts'

/** `resource`, as Linux has it: which limits a dyno has is not known, nor whether it takes others. */
export const resource: NativeModule = {
  name: 'resource',
  attributes: {
    ...constants({
      RLIM_INFINITY: -1,
      RLIMIT_AS: 9,
      RLIMIT_CORE: 4,
      RLIMIT_CPU: 0,
      RLIMIT_DATA: 2,
      RLIMIT_FSIZE: 1,
      RLIMIT_MEMLOCK: 8,
      RLIMIT_NOFILE: 7,
      RLIMIT_NPROC: 6,
      RLIMIT_OFILE: 7,
      RLIMIT_RSS: 5,
      RLIMIT_STACK: 3,
      RUSAGE_CHILDREN: -1,
      RUSAGE_SELF: 0,
    }),
    ...functions(
      varies('getrlimit', 'resource, /', 'the limits of a dyno', ['tuple'], true),
      varies('getrusage', 'who, /', 'what a process has used', null, true),
      varies('getpagesize', '', "the machine's page size", ['int'], true),
      native(
        'setrlimit',
        'resource, limits, /',
        (call) => {
          mayRaise(call.vm, () => raise(call.vm, 'ValueError', 'not allowed to raise maximum limit'))
          return none()
        },
        ANY,
      ),
    ),
  },
}
