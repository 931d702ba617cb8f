import { maybe } from '../filesystem.ts'
import type { Call, NativeFunction, NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { originFrom, str } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { search } from './glob-search.ts'
import { flag, functions, text, textFunction } from './support.ts'
import { shuffledList, unordered } from './unordered.ts'

/** The paths that a pattern matches, as slots, and why there may be more; null where this use is not modelled. */
function found(call: Call): { slots: PyObject[]; rest: ReturnType<typeof search>['rest'] } | null {
  const pattern = text(call, 'pathname')
  if (call.optional('root_dir') !== null || pattern.endsWith('/') || pattern.includes('//')) return null
  const parts = pattern.split('/').filter((part) => part !== '' && part !== '.')
  const isRecursive = flag(call, 'recursive', false)
  // Its results keep a `./` at their beginning; and without `recursive`, `**` is `*`.
  if (pattern.startsWith('./') || (isRecursive && parts.at(-1) === '**')) return null
  const wanted = parts.map((part) => (part === '**' && !isRecursive ? '*' : part))
  const result = search(call.vm, pattern.startsWith('/') ? '/' : '', wanted, flag(call, 'include_hidden', false))
  const origin = originFrom(call.vm, call.arg('pathname'))
  const slots = result.found.map(({ path, isCertain }) =>
    isCertain ? str(path, origin) : maybe(call.vm, str(path, origin)),
  )
  return { slots, rest: result.rest }
}

function notHere(call: Call): PyObject {
  return unknownFrom(call.vm, [call.arg('pathname')], {
    causes: [{ kind: 'call', callee: 'glob.glob', location: call.location }],
  })
}

const PARAMETERS = 'pathname, *, root_dir=, dir_fd=, recursive=, include_hidden@11='

const FUNCTIONS: readonly NativeFunction[] = [
  native(
    'glob',
    PARAMETERS,
    (call) => {
      const result = found(call)
      if (result === null) return notHere(call)
      const order =
        result.slots.length > 1
          ? [{ kind: 'nondeterministic', what: 'the order of the names in a folder', location: call.location } as const]
          : []
      return shuffledList(call.vm, result.slots, originFrom(call.vm, call.arg('pathname')), result.rest, order)
    },
    { returns: ['list'] },
  ),
  native('iglob', PARAMETERS, (call) => {
    const result = found(call)
    return result === null ? notHere(call) : unordered(call.vm, 'generator', result.slots, result.rest)
  }),
  textFunction('escape', 'pathname', (call) => text(call, 'pathname').replace(/[*?[]/g, '[$&]')),
]

/** `glob` */
export const glob: NativeModule = {
  name: 'glob',
  attributes: functions(...FUNCTIONS),
  others: ['has_magic', 'glob0', 'glob1', 'translate'],
}
