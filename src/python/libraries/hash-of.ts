import { native } from '../native.ts'
import { identity } from '../objects/hash.ts'
import { unknown } from '../objects/unknown.ts'
import { keyOf } from '../operations/mapping.ts'

/** `_hash_of(cls, values)`: what an object of CLS hashes to that is equal to another where their values are. It differs from run to run. */
export const HASH_OF = native(
  '_hash_of',
  'cls, values, /',
  ({ vm, arg, location }) => {
    const key = keyOf(vm, arg('values'))
    const causes = [{ kind: 'nondeterministic', what: 'hash()', location } as const]
    if (typeof key !== 'string') return unknown(vm, { causes: [...key.causes, ...causes], types: ['int'] })
    return unknown(vm, { causes, types: ['int'], key: `\0h${identity(arg('cls'))}:${key}` })
  },
  { accepts: 'any' },
)
