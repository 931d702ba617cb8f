import type { NativeFunction } from '../native.ts'
import type { ClassObject } from '../objects/object.ts'
import { refusalOf } from '../operations/signature.ts'
import { raise } from '../types/exceptions.ts'

/** The methods of a builtin class, each of which refuses what is no object of the class. */
export function methodsOf(owner: ClassObject, methods: readonly NativeFunction[]): NativeFunction[] {
  return methods.map((method) => ({
    ...method,
    owner,
    call: (call) => {
      const refusal = refusalOf(owner, method.name, call.arg('self'))
      if (refusal !== null) throw raise(call.vm, 'TypeError', refusal)
      return method.call(call)
    },
  }))
}
