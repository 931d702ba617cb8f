import { write } from '../machine/heap.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { uniteCauses } from '../machine/interpreter.ts'
import type { ListObject, PyObject } from '../objects/object.ts'
import { takeEach } from './iterate.ts'
import { askLength } from './length-hint.ts'

/** Adds what ITERABLE gives to the end of LIST, item by item. @throws Raise TypeError */
export function extendList(vm: Interpreter, target: ListObject, iterable: PyObject): void {
  askLength(vm, iterable)
  takeEach(vm, iterable, {
    item: (slot) => {
      const { isComplete = false } = target.cell.contents
      const contents = write(vm.heap, target.cell)
      contents.items.push(slot)
      contents.isComplete = isComplete
    },
    rest: (causes, orderOnly) => {
      const isComplete =
        orderOnly && (target.cell.contents.rest.length === 0 || target.cell.contents.isComplete === true)
      const contents = write(vm.heap, target.cell)
      contents.rest = uniteCauses(contents.rest, causes)
      contents.isComplete = isComplete
    },
  })
}
