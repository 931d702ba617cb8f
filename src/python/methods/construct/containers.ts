import { write } from '../../machine/heap.ts'
import { type Call, native } from '../../native.ts'
import { bindName, dict, instance, list, NONE, none, originFrom, set, str, tuple } from '../../objects/make.ts'
import { type ClassObject, NO_ORIGIN, type PyObject } from '../../objects/object.ts'
import { callObject } from '../../operations/call.ts'
import { iterate } from '../../operations/iterate.ts'
import { askLength } from '../../operations/length-hint.ts'
import { setItem } from '../../operations/mapping.ts'
import { fillSet } from '../../operations/sets.ts'
import { payloadOf } from '../../operations/types.ts'
import { updateDict } from '../../operations/update.ts'
import { addMethods, asObject } from '../../types/native-class.ts'

/** `tuple(iterable)`. @throws Raise TypeError */
export function makeTuple(call: Call): PyObject {
  const given = call.optional('iterable')
  if (given === null) return tuple([], originFrom(call.vm))
  askLength(call.vm, given)
  const { items, rest } = iterate(call.vm, given)
  return tuple(items, originFrom(call.vm, given), rest)
}

/** `frozenset(iterable)`. @throws Raise TypeError */
export function makeFrozenset(call: Call): PyObject {
  const given = call.optional('iterable')
  const made = set(call.vm, [], originFrom(call.vm, given ?? NONE), 'frozenset')
  if (given !== null) fillSet(call.vm, made, given)
  return made
}

/** `list(iterable)`. @throws Raise TypeError */
export function makeList(call: Call): PyObject {
  const made = list(call.vm, [], originFrom(call.vm, call.optional('iterable') ?? NONE))
  fillList(call, made, call.optional('iterable'))
  return made
}

/** Puts what GIVEN gives in the place of a list's items; null: nothing was given. @throws Raise TypeError */
export function fillList(call: Call, made: Extract<PyObject, { kind: 'list' }>, given: PyObject | null): void {
  if (given === null) return
  askLength(call.vm, given)
  const { items, rest, isComplete } = iterate(call.vm, given)
  const contents = write(call.vm.heap, made.cell)
  contents.items = [...items]
  contents.rest = rest
  contents.isComplete = isComplete === true
}

/** `dict(iterable, **names)`. @throws Raise TypeError, ValueError */
export function makeDict(call: Call): PyObject {
  const made = dict(call.vm, new Map(), originFrom(call.vm, call.optional('iterable') ?? NONE))
  fillDict(call, made)
  return made
}

/** Puts what a call gives into a dict. @throws Raise TypeError, ValueError */
export function fillDict(call: Call, made: Extract<PyObject, { kind: 'dict' }>): void {
  const given = call.optional('iterable')
  if (given !== null) updateDict(call.vm, made, given, 'update')
  for (const [name, value] of call.keywords) setItem(call.vm, made, str(name), value)
}

/** In a subclass CPython fills the container in `__init__`, which a class may override; `__new__` makes it empty. */
export function fillable(
  cls: ClassObject,
  parameters: string,
  make: (call: Call) => PyObject,
  fill: (call: Call, made: PyObject) => void,
): void {
  const construct = native(
    cls.name,
    'cls, /, *args, **kwargs',
    (call) => {
      const wanted = call.arg('cls')
      const whole = callObject(
        call.vm,
        asObject(native(cls.name, parameters, make, { accepts: 'any' })),
        wanted === cls ? call.rest : [],
        wanted === cls ? call.keywords : new Map(),
      )
      return wanted === cls || wanted.kind !== 'class'
        ? whole
        : instance(call.vm, wanted, originFrom(call.vm), { payload: whole })
    },
    { accepts: 'any' },
  )
  bindName(cls.namespace.contents, '__new__', { kind: 'staticmethod', func: asObject(construct), origin: NO_ORIGIN })
  addMethods(cls, [
    native(
      '__init__',
      `self, ${parameters}`,
      (call) => {
        fill(call, payloadOf(call.arg('self')))
        return none()
      },
      { accepts: 'any' },
    ),
  ])
}
