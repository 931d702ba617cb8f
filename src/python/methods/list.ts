import { mayRaise } from '../machine/fork.ts'
import { write } from '../machine/heap.ts'
import { type Interpreter, uniteCauses } from '../machine/interpreter.ts'
import { type Call, type NativeFunction, type NativeOptions, native } from '../native.ts'
import { int, list, none, originAbout, originFrom } from '../objects/make.ts'
import type { ListObject, PyObject } from '../objects/object.ts'
import { causesOf, mayBeAbsent, unknown, unknownFrom } from '../objects/unknown.ts'
import { isEqual } from '../operations/equality.ts'
import { extendList } from '../operations/extend.ts'
import { toNumber } from '../operations/index-number.ts'
import { ofParts, openCause } from '../operations/order.ts'
import { keysOf, sorted, UNSORTED } from '../operations/sort.ts'
import { forget } from '../operations/taint.ts'
import { reprOf } from '../operations/text.ts'
import { payloadOf } from '../operations/types.ts'
import { spendOn, spendOnLook } from '../operations/weigh.ts'
import { raise } from '../types/exceptions.ts'
import { bound, find, isUncertainPlace } from './list-places.ts'
import { ofUnknown } from './unknown-receiver.ts'

/** A method of list: RUN gets the list; of an unknown one the result is unknown. */
export function method(
  name: string,
  parameters: string,
  run: (self: ListObject, call: Call) => PyObject,
  options: NativeOptions = {},
): NativeFunction {
  const withSelf = parameters === '' ? 'self, /' : `self, ${parameters}`
  return native(
    name,
    withSelf,
    (call) => {
      const self = payloadOf(call.arg('self'))
      if (self.kind === 'list' && name !== 'append') spendOnLook(call.vm, self.cell.contents.items.length)
      return self.kind === 'list' ? run(self, call) : ofUnknown(call, self, options)
    },
    { accepts: 'any', ...options },
  )
}

function insert(self: ListObject, call: Call): PyObject {
  const { vm } = call
  const index = toNumber(vm, call.arg('index'))
  const contents = write(vm.heap, self.cell)
  if (typeof index !== 'bigint' || isUncertainPlace(contents, Number(index))) {
    const causes = typeof index !== 'bigint' ? index.causes : [openCause(self.cell.contents) ?? UNSORTED(call)]
    contents.rest = uniteCauses([UNSORTED(call)], contents.rest, causes)
    contents.items.push(call.arg('object'))
    return none()
  }
  const at = Number(index)
  const size = contents.items.length
  contents.items.splice(at < 0 ? Math.max(0, at + size) : Math.min(at, size), 0, call.arg('object'))
  return none()
}

function pop(self: ListObject, call: Call): PyObject {
  const { vm } = call
  const index = toNumber(vm, call.optional('index') ?? int(-1))
  const cause = typeof index !== 'bigint' ? index.causes[0] : openCause(self.cell.contents)
  const { items } = self.cell.contents
  const last = items[items.length - 1]
  if (cause !== undefined) {
    if (!items.some((item) => !mayBeAbsent(item)) || typeof index !== 'bigint' || call.optional('index') !== null)
      mayRaise(vm, () => raise(vm, 'IndexError', unknownFrom(vm, [self], { types: ['str'] })))
    forget(vm, self.cell, cause)
    return unknown(vm, { causes: [cause], ...(last === undefined ? {} : { origin: originFrom(vm, last) }) })
  }
  if (items.length === 0) throw raise(vm, 'IndexError', 'pop from empty list')
  const at = Number(index) < 0 ? Number(index) + items.length : Number(index)
  const [removed] = at < 0 || at >= items.length ? [] : write(vm.heap, self.cell).items.splice(at, 1)
  if (removed === undefined) throw raise(vm, 'IndexError', 'pop index out of range')
  return removed
}

function removeValue(self: ListObject, call: Call): PyObject {
  const { vm } = call
  const value = call.arg('value')
  const at = find(call, self.cell.contents, value)
  if (at === -1) throw raise(vm, 'ValueError', 'list.remove(x): x not in list')
  const before = at === null ? self.cell.contents.items : self.cell.contents.items.slice(0, at + 1)
  if (at === null || before.some(mayBeAbsent)) {
    mayRaise(vm, () => raise(vm, 'ValueError', 'list.remove(x): x not in list'))
    const [cause] = uniteCauses(causesOf(value), causesOf(self))
    if (cause !== undefined) forget(vm, self.cell, cause)
    return none()
  }
  write(vm.heap, self.cell).items.splice(at, 1)
  return none()
}

function indexOf(self: ListObject, call: Call): PyObject {
  const { vm } = call
  const value = call.arg('value')
  const size = self.cell.contents.items.length
  const at = find(call, self.cell.contents, value, bound(call, 'start', size), bound(call, 'stop', size))
  if (
    at === null ||
    self.cell.contents.items.slice(0, at).some(mayBeAbsent) ||
    (at >= 0 && self.cell.contents.rest.length > 0)
  )
    return doubtfulIndex(vm, self, value)
  if (at === -1) {
    const text = reprOf(vm, value)
    throw raise(vm, 'ValueError', text.kind === 'str' ? `${text.value} is not in list` : text)
  }
  return int(at, originAbout(vm, value))
}

export function doubtfulIndex(vm: Interpreter, self: PyObject, value: PyObject): PyObject {
  mayRaise(vm, () => raise(vm, 'ValueError', unknownFrom(vm, [self, value], { types: ['str'] })))
  return unknownFrom(vm, [self, value], { types: ['int'], origin: originAbout(vm, self, value) })
}

export function countOf(items: readonly PyObject[], open: boolean, call: Call, self: PyObject): PyObject {
  const value = call.arg('value')
  const answers = items.map((item) => (mayBeAbsent(item) ? null : isEqual(call.vm, item, value)))
  const origin = originAbout(call.vm, self, value)
  return open || answers.includes(null)
    ? unknownFrom(call.vm, [self, value], { types: ['int'], origin })
    : int(answers.filter((one) => one === true).length, origin)
}

function sortInPlace(self: ListObject, call: Call): PyObject {
  const { vm } = call
  const isComplete = self.cell.contents.isComplete === true && !self.cell.contents.items.some(mayBeAbsent)
  const given = { isOpen: openCause(self.cell.contents) !== undefined && !isComplete, isOrdered: !isComplete }
  const order = sorted(vm, [...self.cell.contents.items], given, keysOf(call))
  const contents = write(vm.heap, self.cell)
  if (isComplete && order !== null) contents.rest = []
  if (order === null) contents.rest = uniteCauses(contents.rest, [UNSORTED(call)])
  else contents.items = order
  return none()
}

/** The methods of `list`. */
export const LIST_METHODS: readonly NativeFunction[] = [
  method(
    'append',
    'object, /',
    (self, call) => {
      const { isComplete = false } = self.cell.contents
      const contents = write(call.vm.heap, self.cell)
      contents.items.push(call.arg('object'))
      contents.isComplete = isComplete
      return none()
    },
    { total: true },
  ),
  method('extend', 'iterable, /', (self, call) => {
    extendList(call.vm, self, call.arg('iterable'))
    return none()
  }),
  method('__iadd__', 'value, /', (self, call) => {
    extendList(call.vm, self, call.arg('value'))
    return call.arg('self')
  }),
  method('insert', 'index, object, /', insert),
  method('pop', 'index=, /', pop),
  method('remove', 'value, /', removeValue),
  method(
    'clear',
    '',
    (self, call) => {
      const contents = write(call.vm.heap, self.cell)
      contents.items = []
      contents.rest = []
      return none()
    },
    { total: true },
  ),
  method(
    'reverse',
    '',
    (self, call) => {
      spendOn(call.vm, self)
      write(call.vm.heap, self.cell).items.reverse()
      return none()
    },
    { total: true },
  ),
  method(
    'copy',
    '',
    (self, call) => {
      const { contents } = self.cell
      return ofParts(list(call.vm, [...contents.items], originFrom(call.vm, self), contents.rest), contents)
    },
    { returns: ['list'], total: true },
  ),
  method('index', 'value, start=, stop=, /', indexOf, { returns: ['int'] }),
  method(
    'count',
    'value, /',
    (self, call) => countOf(self.cell.contents.items, self.cell.contents.rest.length > 0, call, self),
    { returns: ['int'], total: true },
  ),
  method('sort', '*, key=, reverse=', sortInPlace),
]
