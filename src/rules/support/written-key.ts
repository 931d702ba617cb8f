import type { Truth, Value } from '../../model/value.ts'

/** Is it a key whose text comes from the repository's files? It then carries no config var's text, and a line made it. */
export function isWrittenKey(value: Value): Truth {
  if (value.kind === 'unknown') return value.marks.length > 0 ? false : 'unknown'
  const text = value.kind === 'str' || value.kind === 'bytes'
  return text && value.value.length > 0 && value.marks.length === 0 && value.location !== null
}
