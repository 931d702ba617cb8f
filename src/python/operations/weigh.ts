import { spend } from '../machine/budget.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import type { PyObject } from '../objects/object.ts'

/** Of what is handled as a whole, natively: so many characters, bits or items are a step. */
const A_STEP = { characters: 256, bits: 64, items: 4 } as const

/** Numbers below this are handled in no time. */
const LARGE = 1n << 128n

/**
 * Counts the steps that it takes to make or to read OBJECTS as a whole: without it a loop over a long text or list would be a handful
 * of steps a turn, however long they are. What is small costs nothing.
 *
 * @throws BudgetExceeded
 */
export function spendOn(vm: Interpreter, ...objects: readonly PyObject[]): void {
  for (const object of objects) {
    const steps = Math.floor(weightOf(object))
    if (steps > 0) spend(vm.budget, vm.location, steps)
  }
}

/** So many items that are only looked at take as long as a step. */
const LOOKED_AT_A_STEP = 128

/** An entry of a dict or a set takes as long as so many items of a list. */
export const ITEMS_AN_ENTRY = 8

/** Counts the steps that it takes to look at COUNT items, as for whether each of them is there. @throws BudgetExceeded */
export function spendOnLook(vm: Interpreter, count: number): void {
  if (count >= LOOKED_AT_A_STEP) spend(vm.budget, vm.location, Math.floor(count / LOOKED_AT_A_STEP))
}

/** Of a text that a library function goes through, which may do much with each character. */
const CHARACTERS_A_STEP_READ = 8

/** As spendOn, for the arguments of a library function: it goes through texts; the items of containers are counted when they are taken. */
export function spendOnTexts(vm: Interpreter, objects: readonly PyObject[]): void {
  for (const object of objects) {
    if (object.kind === 'int') spendOn(vm, object)
    const length = object.kind === 'str' || object.kind === 'bytes' ? object.value.length : 0
    if (length >= CHARACTERS_A_STEP_READ) spend(vm.budget, vm.location, Math.floor(length / CHARACTERS_A_STEP_READ))
  }
}

/** The steps that it takes to go through OBJECT: less than one where it is small. */
export function weightOf(object: PyObject): number {
  switch (object.kind) {
    case 'str':
    case 'bytes':
      return object.value.length / A_STEP.characters
    case 'int':
      return -LARGE < object.value && object.value < LARGE ? 0 : (4 * object.value.toString(16).length) / A_STEP.bits
    case 'tuple':
      return object.items.length / A_STEP.items
    case 'list':
      return object.cell.contents.items.length / A_STEP.items
    case 'dict':
    case 'set':
    case 'frozenset':
      return object.cell.contents.entries.size / A_STEP.items
    default:
      return 0
  }
}
