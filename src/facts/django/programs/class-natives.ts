import { bool, type NativeFunction, native, originAbout, originFrom, tuple } from '../../../python/native.ts'

/** `_is_whole(cls)`: is each of its own bases known? False for what is no class. */
const IS_WHOLE = native(
  '_is_whole',
  'cls, /',
  ({ vm, arg }) => {
    const cls = arg('cls')
    return bool(cls.kind === 'class' && cls.rest.length === 0, originAbout(vm, cls))
  },
  { accepts: 'any' },
)

/** `_bases(cls)`: those of its bases that are known; none for what is no class. */
const BASES = native(
  '_bases',
  'cls, /',
  ({ vm, arg }) => {
    const cls = arg('cls')
    return tuple(cls.kind === 'class' ? cls.bases : [], originFrom(vm, cls))
  },
  { accepts: 'any' },
)

/** What programs ask of classes that not all is known of. */
export const CLASS_NATIVES: readonly NativeFunction[] = [IS_WHOLE, BASES]
