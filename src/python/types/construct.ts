import type { Call, NativeOptions } from '../native.ts'
import { native } from '../native.ts'
import { bindName, instance } from '../objects/make.ts'
import type { ClassObject, PyObject } from '../objects/object.ts'
import { NO_ORIGIN } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
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
    { accepts, returns: [cls.name], ...more },
  )
  bindName(cls.namespace.contents, '__new__', { kind: 'staticmethod', func: asObject(func), origin: NO_ORIGIN })
}
