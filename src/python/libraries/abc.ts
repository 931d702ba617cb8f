import { ANY } from '../accepts-any.ts'
import { write } from '../machine/heap.ts'
import type { NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { bindName, bool } from '../objects/make.ts'
import type { ClassObject } from '../objects/object.ts'
import { TYPE } from '../types/builtin-types.ts'
import { createClass } from '../types/native-class.ts'

/** Its classes cannot be instantiated while a method of them is abstract; `object.__new__` asks for its name. */
const ABC_META = createClass({ name: 'ABCMeta', module: 'abc', bases: [TYPE] })

const ABC: ClassObject = createClass({ name: 'ABC', module: 'abc' })
Object.assign(ABC, { metaclass: ABC_META })

/** `abc` */
export const abc: NativeModule = {
  name: 'abc',
  attributes: {
    ABCMeta: ABC_META,
    ABC,
    abstractmethod: native(
      'abstractmethod',
      'funcobj, /',
      (call) => {
        const func = call.arg('funcobj')
        if (func.kind === 'function') bindName(write(call.vm.heap, func.attributes), '__isabstractmethod__', bool(true))
        return func
      },
      ANY,
    ),
  },
  others: [
    'abstractclassmethod',
    'abstractstaticmethod',
    'abstractproperty',
    'get_cache_token',
    'update_abstractmethods',
  ],
}
