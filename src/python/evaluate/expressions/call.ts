import type { Cause } from '../../../model/value.ts'
import { noteNames } from '../../machine/disclosure.ts'
import type { Raise } from '../../machine/escape.ts'
import { uniteCauses } from '../../machine/interpreter.ts'
import { dict, NONE, str } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { causesOf, mayBeAbsent, unknownFrom } from '../../objects/unknown.ts'
import { lookupAttribute } from '../../operations/attributes.ts'
import { callObject } from '../../operations/call.ts'
import type { OpenArguments } from '../../operations/open-arguments.ts'
import { callOpen } from '../../operations/open-call.ts'
import { updateDict } from '../../operations/update.ts'
import type { Expression, Keyword } from '../../syntax/parse.ts'
import { raise } from '../../types/exceptions.ts'
import type { Activation } from '../activation.ts'
import { conditionText, goTo } from '../activation.ts'
import { superWithoutArguments } from '../builtin-names.ts'
import { elements } from './displays.ts'
import { evaluate } from './index.ts'

const MAX_CALLEE_TEXT = 80

export function call(activation: Activation, node: Expression<'Call'>): PyObject {
  const { vm } = activation
  const callee = evaluate(activation, node.func)
  const [first] = node.args
  const isStarAlone = node.args.length === 1 && first?.nodeType === 'Starred'
  const { items, rest, sure } = elements(activation, node.args, isStarAlone ? calleeWords(activation, callee) : null)
  const keywords = keywordArguments(activation, node.keywords, callee)
  goTo(activation, node)
  vm.callText = conditionText(activation, node.func)?.slice(0, MAX_CALLEE_TEXT) ?? vm.callText
  if (node.func.nodeType === 'Name' && node.func.id === 'super' && items.length === 0) {
    const made = superWithoutArguments(activation, callee)
    if (made !== null) return made
  }
  const location = vm.location
  const absent = items.findIndex(mayBeAbsent)
  const isOpen = rest.length > 0 || absent !== -1
  const open = isOpen || keywords.open !== null ? openArguments(items, rest, keywords) : null
  const known = isOpen ? items.slice(0, absent === -1 ? sure : Math.min(sure, absent)) : items
  const result =
    open === null
      ? callObject(vm, callee, items, keywords.named)
      : callOpen(vm, callee, { args: known, keywords: keywords.named, open })
  vm.location = location
  return result
}

/** How CPython names what is called, in a message about what is behind a lone `*`; null where that is not known. */
function calleeName({ vm }: Activation, callee: PyObject): string | null {
  if (!['function', 'class', 'method', 'native'].includes(callee.kind)) return null
  const [module, name] = ['__module__', '__qualname__'].map((attribute) =>
    lookupAttribute(vm, callee, attribute, () => NONE),
  )
  if (name?.kind !== 'str') return null
  return module?.kind === 'str' && module.value !== 'builtins' ? `${module.value}.${name.value}()` : `${name.value}()`
}

/** As messages name CALLEE: by its name, or by what it looks like. */
function calleeWords(activation: Activation, callee: PyObject): PyObject {
  const name = calleeName(activation, callee)
  return name === null ? unknownFrom(activation.vm, [callee], { types: ['str'], truth: true }) : str(name)
}

/** Why it is not known which arguments there are. */
function openArguments(items: readonly PyObject[], rest: readonly Cause[], { open }: Keywords): OpenArguments {
  return {
    positional: uniteCauses(rest, ...items.filter(mayBeAbsent).map((item) => causesOf(item))),
    named: open === null ? [] : causesOf(open),
    given: [...items, ...(open === null ? [] : [open])],
  }
}

interface Keywords {
  readonly named: ReadonlyMap<string, PyObject>
  /** Non-null where there may be others. */
  readonly open: PyObject | null
}

function keywordArguments(activation: Activation, nodes: readonly Keyword[], callee: PyObject): Keywords {
  const { vm } = activation
  const named = new Map<string, PyObject>()
  let open: PyObject | null = null
  for (const { arg, value } of nodes) {
    if (arg !== undefined) {
      named.set(arg, evaluate(activation, value))
      continue
    }
    const spread = evaluate(activation, value)
    const scratch = dict(vm)
    updateDict(vm, scratch, spread, 'display')
    const { entries, rest } = scratch.cell.contents
    if (rest.length > 0) open = spread
    for (const { key, slot } of entries.values()) {
      if (key.kind !== 'str') throw raise(vm, 'TypeError', 'keywords must be strings')
      if (named.has(key.value)) throw givenTwice(activation, callee, key.value)
      if (mayBeAbsent(slot)) open = spread
      noteNames(vm, [key])
      named.set(key.value, slot)
    }
  }
  return { named, open }
}

/** The TypeError of a keyword argument that is given twice; where the callee's name is not known, neither are its words. */
function givenTwice(activation: Activation, callee: PyObject, name: string): Raise {
  const { vm } = activation
  const called = calleeName(activation, callee)
  if (called !== null) return raise(vm, 'TypeError', `${called} got multiple values for keyword argument '${name}'`)
  return raise(vm, 'TypeError', unknownFrom(vm, [callee], { types: ['str'], truth: true }))
}
