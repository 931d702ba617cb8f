import type { Interpreter } from '../../machine/interpreter.ts'
import { bool, native, unknown } from '../../native.ts'

/** The version of a distribution that the app locks; null where it is not pinned or not known. */
export function versionText({ input }: Interpreter, distribution: string): string | null {
  return (input.versions ?? input.distributions)?.get(distribution) ?? null
}

/** The version of a distribution that the app locks, as numbers; null where it is not pinned or not known. */
export function lockedVersion(vm: Interpreter, distribution: string): readonly number[] | null {
  const version = versionText(vm, distribution)
  const numbers = version === null ? null : /^\d+(?:\.\d+)*/.exec(version)
  return numbers === null ? null : numbers[0].split('.').map(Number)
}

/** Is the locked version below WANTED? False where none is pinned: then the newest is taken. */
export function isBefore(vm: Interpreter, distribution: string, wanted: readonly number[]): boolean {
  const locked = lockedVersion(vm, distribution)
  if (locked === null) return false
  for (const [index, part] of wanted.entries()) {
    const own = locked[index] ?? 0
    if (own !== part) return own < part
  }
  return false
}

/** `_before(distribution, major, minor, ...)`: is an older version of it locked? */
export const BEFORE = native('_before', 'distribution, /, *version', (call) => {
  const distribution = call.arg('distribution')
  const wanted = call.rest.map((part) => (part.kind === 'int' ? Number(part.value) : 0))
  return bool(distribution.kind === 'str' && isBefore(call.vm, distribution.value, wanted))
})

/** `_installed(distribution)`: is it among the dependencies? */
export const INSTALLED = native('_installed', 'distribution, /', (call) => {
  const distribution = call.arg('distribution')
  const { distributions } = call.vm.input
  if (distributions === null)
    return unknown(call.vm, {
      types: ['bool'],
      causes: [{ kind: 'construct', what: 'dependencies that are not known', location: call.location }],
    })
  return bool(distribution.kind === 'str' && distributions.has(distribution.value))
})
