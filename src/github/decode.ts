/** Hand-written narrowing of JSON whose shape nobody vouches for. Each function answers null where the shape is another. */

export type JsonObject = Readonly<Record<string, unknown>>

/** VALUE where it is a JSON object. */
export function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null
}

/** VALUE where it is an array; else an empty one. */
export function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** What lies at KEYS inside VALUE, own properties only. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let current = value
  for (const key of keys) {
    const object = asObject(current)
    if (object === null || !Object.hasOwn(object, key)) return null
    current = object[key]
  }
  return current
}

/** The text under KEYS, one within the other; null where there is none. */
export function textAt(value: unknown, ...keys: readonly string[]): string | null {
  const found = at(value, ...keys)
  return typeof found === 'string' ? found : null
}

/** The number under KEYS; null where there is none. */
export function numberAt(value: unknown, ...keys: readonly string[]): number | null {
  const found = at(value, ...keys)
  return typeof found === 'number' && Number.isSafeInteger(found) ? found : null
}

/** The boolean under KEYS; null where there is none. */
export function booleanAt(value: unknown, ...keys: readonly string[]): boolean | null {
  const found = at(value, ...keys)
  return typeof found === 'boolean' ? found : null
}

/** A commit's id: 40 hexadecimal digits (64 in a SHA-256 repository), not all zero. */
export function commitAt(value: unknown, ...keys: readonly string[]): string | null {
  const found = textAt(value, ...keys)
  return found !== null && isCommitId(found) ? found.toLowerCase() : null
}

/** Is TEXT the whole id of a commit, of SHA-1 or SHA-256? Zeros alone stand for none. */
export function isCommitId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text) && !/^0+$/.test(text)
}
