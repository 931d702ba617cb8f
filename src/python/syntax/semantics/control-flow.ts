import type { Node, Placed } from '../tree.ts'
import { visit, visitAll } from './compiler.ts'
import { faultAt } from './scope.ts'
import { type BlockKind, type CompilerWalk, inBlock, isFunction, verifyName } from './unit.ts'

const IN_GROUP_HANDLER = "'break', 'continue' and 'return' cannot appear in an except* block"

/** `return`: in a function, and not in an `except*` block. */
export function returnStatement(walk: CompilerWalk, node: Node<'Return'>): void {
  const { unit } = walk
  if (!isFunction(unit)) throw faultAt(walk.rangeOf, node, "'return' outside function")
  if (node.value) unit.valueReturn ??= node
  visitAll(walk, [node.value])
  if (unit.blocks.includes('group-handler')) throw faultAt(walk.rangeOf, node, IN_GROUP_HANDLER)
}

/** `break` and `continue`: in a loop, and not across an `except*` block. Throws a SyntaxFault with MESSAGE where there is no loop. */
export function leaveLoop(walk: CompilerWalk, node: Placed, message: string): void {
  const { blocks } = walk.unit
  const loop = blocks.lastIndexOf('loop')
  if (blocks.lastIndexOf('group-handler') > loop) throw faultAt(walk.rangeOf, node, IN_GROUP_HANDLER)
  if (loop < 0) throw faultAt(walk.rangeOf, node, message)
}

function verifyAsync(walk: CompilerWalk, node: Placed, words: string): void {
  if (walk.unit.kind !== 'async function') {
    throw faultAt(walk.rangeOf, node, `'${words}' outside async function`)
  }
}

/** `for` and `async for`. */
export function forStatement(walk: CompilerWalk, node: Node<'For'> | Node<'AsyncFor'>): void {
  if (node.nodeType === 'AsyncFor') verifyAsync(walk, node, 'async for')
  visit(walk, node.iter)
  inBlock(walk, 'loop', node, () => visitAll(walk, [node.target, ...node.body]))
  visitAll(walk, node.orelse)
}

/** Each item opens a block inside the one before it. */
export function withStatement(walk: CompilerWalk, node: Node<'With'> | Node<'AsyncWith'>): void {
  if (node.nodeType === 'AsyncWith') verifyAsync(walk, node, 'async with')
  const enter = (index: number): void => {
    const item = node.items[index]
    if (!item) {
      visitAll(walk, node.body)
      return
    }
    visit(walk, item.context_expr)
    inBlock(walk, 'with', node, () => {
      visitAll(walk, [item.optional_vars])
      enter(index + 1)
    })
  }
  enter(0)
}

/** `try`, whose handlers are in a block of the kind HANDLERBLOCK. */
export function tryStatement(walk: CompilerWalk, node: Node<'Try'> | Node<'TryStar'>, handlerBlock: BlockKind): void {
  if (node.finalbody.length === 0) {
    tryExcept(walk, node, handlerBlock)
    return
  }
  inBlock(walk, 'try', node, () => {
    if (node.handlers.length > 0) tryExcept(walk, node, handlerBlock)
    else visitAll(walk, node.body)
  })
  inBlock(walk, 'finally', node, () => visitAll(walk, node.finalbody))
}

function tryExcept(walk: CompilerWalk, node: Node<'Try'> | Node<'TryStar'>, handlerBlock: BlockKind): void {
  inBlock(walk, 'try', node, () => visitAll(walk, node.body))
  inBlock(walk, handlerBlock, node, () => {
    for (const handler of node.handlers) {
      if (!handler.type && handler !== node.handlers.at(-1)) {
        throw faultAt(walk.rangeOf, handler, "default 'except:' must be last")
      }
      verifyName(walk, handler.name, handler)
      visitAll(walk, [handler.type])
      inBlock(walk, 'cleanup', handler, () => visitAll(walk, handler.body))
    }
  })
  visitAll(walk, node.orelse)
}
