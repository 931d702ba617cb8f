import { mayRaise } from '../machine/fork.ts'
import type { Call, NativeOptions } from '../native.ts'
import { native } from '../native.ts'
import { bindName, instance } from '../objects/make.ts'
import type { ClassObject, PyObject } from '../objects/object.ts'
import { NO_ORIGIN } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { raiseUnknown } from './exceptions.ts'
import { asObject } from './native-class.ts'

/**
 * Gives a builtin type its `__new__`: MAKE makes an object of the builtin kind; for a subclass it becomes an instance's payload.
 */
export function addConstructor(
  cls: ClassObject,
  parameters: string,
  make: (call: Call) => PyObject,
  accepts: 'known' | 'any' = 'known',
  more: Pick<NativeOptions, 'total' | 'expects'> = {},
): void {
  const names = parameters.split(',').flatMap((part) => part.replace(/[=/]/g, '').trim() || [])
  const func = native(
    cls.name,
    `cls, ${parameters}`,
    (call) => {
      const wanted = call.arg('cls')
      const made = make(call)
      if (wanted === cls || wanted.kind !== 'class') return made
      if (made.kind === 'unknown') return unknownFrom(call.vm, [made])
      return instance(call.vm, wanted, 'origin' in made ? made.origin : NO_ORIGIN, { payload: made })
    },
    { accepts, returns: [cls.name], partial: (call) => ofSubclass(cls, names, call), ...more },
  )
  bindName(cls.namespace.contents, '__new__', { kind: 'staticmethod', func: asObject(func), origin: NO_ORIGIN })
}

/** An object of a subclass that is made of something that is not known has what the subclass gives it; null for CLS itself. */
function ofSubclass(cls: ClassObject, names: readonly string[], call: Call): PyObject | null {
  const wanted = call.arg('cls')
  if (wanted === cls || wanted.kind !== 'class' || wanted.isNative) return null
  const made = unknownFrom(
    call.vm,
    names.map((name) => call.optional(name) ?? undefined),
  )
  mayRaise(call.vm, () => raiseUnknown(call.vm, made))
  return made
}
