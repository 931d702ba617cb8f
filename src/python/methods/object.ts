import { ANY } from '../accepts-any.ts'
import { type Call, native } from '../native.ts'
import { none, originAbout, slotOf } from '../objects/make.ts'
import type { ClassObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { getAttribute } from '../operations/attributes.ts'
import { formatOf } from '../operations/format-object.ts'
import { deletePlain, setPlainAttribute } from '../operations/set-attribute.ts'
import { reprOf, strOf } from '../operations/text.ts'
import { payloadOf } from '../operations/types.ts'
import { raise } from '../types/exceptions.ts'
import { COMPARISON_METHODS } from './operators.ts'

function nameOf(call: Call): string {
  const name = call.arg('name')
  if (name.kind !== 'str') throw raise(call.vm, 'TypeError', 'attribute name must be string')
  return name.value
}

function qualnameOf(cls: ClassObject): string {
  const name = slotOf(cls.namespace.contents, '__qualname__')
  return name?.kind === 'str' ? name.value : cls.name
}

/** What a class without an `__init_subclass__` of its own does with a subclass's keywords. */
export const INIT_SUBCLASS = native(
  '__init_subclass__',
  'cls, /, **kwargs',
  (call) => {
    const cls = call.arg('cls')
    if (call.keywords.size === 0) return none()
    const prefix = cls.kind === 'class' && call.vm.input.pythonVersion.minor >= 10 ? `${qualnameOf(cls)}.` : ''
    throw raise(call.vm, 'TypeError', `${prefix}__init_subclass__() takes no keyword arguments`)
  },
  ANY,
)

/** What every object has, for `super().__setattr__(...)` and the like. */
export const OBJECT_METHODS = [
  native('__init__', 'self, /, *args, **kwargs', () => none(), ANY),
  native(
    '__setattr__',
    'self, name, value, /',
    (call) => {
      setPlainAttribute(call.vm, call.arg('self'), nameOf(call), call.arg('value'))
      return none()
    },
    ANY,
  ),
  native(
    '__delattr__',
    'self, name, /',
    (call) => {
      deletePlain(call.vm, call.arg('self'), nameOf(call))
      return none()
    },
    ANY,
  ),
  native('__getattribute__', 'self, name, /', (call) => getAttribute(call.vm, call.arg('self'), nameOf(call)), ANY),
  native('__str__', 'self, /', (call) => strOf(call.vm, payloadOf(call.arg('self'))), ANY),
  native('__repr__', 'self, /', (call) => reprOf(call.vm, payloadOf(call.arg('self'))), ANY),
  native(
    '__format__',
    'self, spec, /',
    (call) => formatOf(call.vm, payloadOf(call.arg('self')), call.arg('spec')),
    ANY,
  ),
  ...COMPARISON_METHODS,
  native(
    '__hash__',
    'self, /',
    (call) =>
      unknownFrom(call.vm, [call.arg('self')], { types: ['int'], origin: originAbout(call.vm, call.arg('self')) }),
    ANY,
  ),
]
