/** Reads one shape out of parsed JSON. AT is the path to it, for the message of a DecodeError, which it throws. */
export type Decoder<T> = (json: unknown, at: string) => T

/** The JSON is not what the Platform API's schema says. Its message names the place, and never a value. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError'
}

function wrong(at: string, expected: string): never {
  throw new DecodeError(`${at === '' ? 'it' : at} is not ${expected}`)
}

export const text: Decoder<string> = (json, at) => (typeof json === 'string' ? json : wrong(at, 'a string'))

export const integer: Decoder<number> = (json, at) =>
  typeof json === 'number' && Number.isSafeInteger(json) ? json : wrong(at, 'an integer')

export const boolean: Decoder<boolean> = (json, at) => (typeof json === 'boolean' ? json : wrong(at, 'a boolean'))

/** One of these strings. */
export function oneOf<const T extends string>(...values: readonly T[]): Decoder<T> {
  return (json, at) => values.find((value) => value === json) ?? wrong(at, values.join(' or '))
}

/** Null where the JSON has null, or nothing at all. */
export function nullable<T>(decoder: Decoder<T>): Decoder<T | null> {
  return (json, at) => (json === null || json === undefined ? null : decoder(json, at))
}

/** A decoder of an array of what DECODER takes. */
export function list<T>(decoder: Decoder<T>): Decoder<readonly T[]> {
  return (json, at) =>
    Array.isArray(json) ? json.map((item, index) => decoder(item, `${at}[${index}]`)) : wrong(at, 'an array')
}

/** The field NAME of an object. */
export function field<T>(json: unknown, at: string, name: string, decoder: Decoder<T>): T {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return wrong(at, 'an object')
  const value: unknown = Object.getOwnPropertyDescriptor(json, name)?.value
  return decoder(value, at === '' ? name : `${at}.${name}`)
}

/** An object of which only this field matters. */
export function only<T>(name: string, decoder: Decoder<T>): Decoder<T> {
  return (json, at) => field(json, at, name, decoder)
}

/** An object whose values are all of one kind. */
export function record<T>(decoder: Decoder<T>): Decoder<Readonly<Record<string, T>>> {
  return (json, at) => {
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return wrong(at, 'an object')
    return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, decoder(value, `${at}.${name}`)]))
  }
}
