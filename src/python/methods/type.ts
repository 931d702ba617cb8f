import { ANY } from '../accepts-any.ts'
import { native } from '../native.ts'
import { bool, none } from '../objects/make.ts'
import { NO_ORIGIN } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { instantiate } from '../operations/call.ts'

export const TYPE_METHODS = [
  native(
    'mro',
    'self, /',
    (call) => {
      const self = call.arg('self')
      return self.kind === 'class'
        ? {
            kind: 'list',
            cell: { contents: { kind: 'sequence', items: [...self.mro], rest: [] }, birth: call.vm.heap.serial },
            origin: NO_ORIGIN,
          }
        : unknownFrom(call.vm, [self])
    },
    ANY,
  ),
  native(
    '__call__',
    'self, /, *args, **kwargs',
    (call) => {
      const self = call.arg('self')
      return self.kind === 'class' ? instantiate(call.vm, self, call.rest, call.keywords) : unknownFrom(call.vm, [self])
    },
    ANY,
  ),
  native('__init__', 'self, /, *args, **kwargs', () => none(), ANY),
  native(
    '__instancecheck__',
    'self, instance, /',
    (call) => {
      const [self, object] = [call.arg('self'), call.arg('instance')]
      const cls = object.kind === 'instance' ? object.cls : null
      return self.kind === 'class' && cls !== null
        ? bool(cls.mro.includes(self))
        : unknownFrom(call.vm, [object], { types: ['bool'] })
    },
    ANY,
  ),
]
