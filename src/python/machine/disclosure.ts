import { isHarmless } from '../../model/redact.ts'
import type { PyObject } from '../objects/object.ts'
import type { Interpreter } from './interpreter.ts'

/** A text that carries text of config vars. */
const isMarked = (object: PyObject): object is Extract<PyObject, { kind: 'str' }> =>
  object.kind === 'str' && object.origin.marks.length > 0

/** The marked texts among OBJECTS and in lists and tuples among them. */
function markedTexts(objects: readonly PyObject[]): string[] {
  const parts = objects.flatMap((object) =>
    object.kind === 'tuple' ? object.items : object.kind === 'list' ? object.cell.contents.items : [object],
  )
  return parts.filter(isMarked).map(({ value }) => value)
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}_]+/u).filter((word) => !isHarmless(word))

/**
 * Notes that what config vars hold has become names: of attributes, of classes, of keyword arguments, of a program that is evaluated. A name
 * carries no provenance, and may stand in any message from then on.
 */
export function noteNames({ input: { disclosed } }: Interpreter, objects: readonly PyObject[]): void {
  if (disclosed === undefined) return
  for (const text of markedTexts(objects)) for (const form of [text, ...wordsOf(text)]) disclosed.add(form)
}

/** Notes which texts of config vars, of those that the call which raises was given, stand in the exception's MESSAGE. */
export function noteMessage({ input: { disclosed }, inHand }: Interpreter, message: PyObject): void {
  if (disclosed === undefined || message.kind !== 'str' || message.origin.marks.length > 0) return
  for (const text of markedTexts(inHand))
    for (const form of message.value.includes(text) ? [text] : wordsOf(text))
      if (message.value.includes(form)) disclosed.add(form)
}
