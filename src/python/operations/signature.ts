import type { NativeFunction } from '../native.ts'
import type { ClassObject, PyObject } from '../objects/object.ts'
import { isInstance, typeName } from './types.ts'

interface Parameter {
  readonly name: string
  readonly kind: 'positional-only' | 'positional-or-keyword' | 'keyword-only' | 'rest' | 'keywords'
  readonly required: boolean
}

/** What `parameters` says, taken apart. */
interface Signature {
  readonly positional: readonly Parameter[]
  readonly byKeyword: ReadonlyMap<string, Parameter>
  readonly required: readonly Parameter[]
  readonly takesRest: boolean
  readonly takesKeywords: boolean
}

const signatures = new Map<string, Signature>()

/**
 * The signature that a function's `parameters` write, on Python 3.MINOR. Taken apart when it is first called: there are thousands, and a run calls few.
 */
export function signatureOf(written: string, minor: number): Signature {
  const text = written.includes('@') ? ofVersion(written, minor) : written
  const known = signatures.get(text)
  if (known !== undefined) return known
  const parameters = parseParameters(text)
  const isPositional = ({ kind }: Parameter) => kind === 'positional-only' || kind === 'positional-or-keyword'
  const isNamed = ({ kind }: Parameter) => kind === 'keyword-only' || kind === 'positional-or-keyword'
  const signature: Signature = {
    positional: parameters.filter(isPositional),
    byKeyword: new Map(parameters.filter(isNamed).map((parameter) => [parameter.name, parameter])),
    required: parameters.filter(({ required }) => required),
    takesRest: parameters.some(({ kind }) => kind === 'rest'),
    takesKeywords: parameters.some(({ kind }) => kind === 'keywords'),
  }
  signatures.set(text, signature)
  return signature
}

/** The parameters without those that only a later Python has: `name@12=` is there since Python 3.12. */
const ofVersion = (text: string, minor: number): string =>
  text
    .split(',')
    .filter((part) => minor >= Number(/@(\d+)/.exec(part)?.[1] ?? 0))
    .join(',')
    .replace(/@\d+/g, '')

function parseParameters(text: string): readonly Parameter[] {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const slash = parts.indexOf('/')
  const star = parts.findIndex((part) => part.startsWith('*') && !part.startsWith('**'))
  const parameters: Parameter[] = []
  for (const [index, part] of parts.entries()) {
    if (part === '/' || part === '*') continue
    if (part.startsWith('**')) parameters.push({ name: part.slice(2), kind: 'keywords', required: false })
    else if (part.startsWith('*')) parameters.push({ name: part.slice(1), kind: 'rest', required: false })
    else {
      const kind =
        index < slash ? 'positional-only' : star !== -1 && index > star ? 'keyword-only' : 'positional-or-keyword'
      parameters.push({ name: part.replace(/=$/, ''), kind, required: !part.endsWith('=') })
    }
  }
  return parameters
}

const BUILTIN: ReadonlySet<PyObject['kind']> = new Set(['list', 'dict', 'set', 'frozenset', 'str', 'bytes', 'tuple'])

/** Of these methods of str and bytes the arguments are taken apart in an older way, with words of its own. */
const OLDER: ReadonlySet<string> = new Set('startswith endswith find rfind index rindex count'.split(' '))

/**
 * How CPython words that a method of a builtin object SELF was given GIVEN arguments (https://github.com/python/cpython/blob/3.11/Python/getargs.c);
 * null where it is no such method, or one of which that is not told.
 */
export function wordsOfCount(
  { name, parameters }: NativeFunction,
  self: PyObject,
  given: number,
  minor: number,
): string | null {
  const { positional, byKeyword, required, takesRest, takesKeywords } = signatureOf(parameters, minor)
  const [first, ...others] = positional
  if (first?.name !== 'self' || !BUILTIN.has(self.kind) || takesRest || takesKeywords) return null
  const least = required.length - 1
  const most = others.length
  if (byKeyword.size > 0 || name === 'hex') return null
  if (most === 0) return `${self.kind}.${name}() takes no arguments (${given} given)`
  if (least === 1 && most === 1) return `${self.kind}.${name}() takes exactly one argument (${given} given)`
  const [bound, limit] =
    given < least ? [least === most ? '' : 'at least ', least] : [least === most ? '' : 'at most ', most]
  const plural = limit === 1 ? '' : 's'
  return OLDER.has(name) && (self.kind === 'str' || self.kind === 'bytes')
    ? `${name}() takes ${bound}${limit} argument${plural} (${given} given)`
    : `${name} expected ${bound}${limit} argument${plural}, got ${given}`
}

/** Special methods that CPython lists among the others, so that messages treat them as those. */
const LISTED: ReadonlySet<string> = new Set([
  ...['list.__getitem__', 'dict.__getitem__', 'dict.__contains__', 'set.__contains__', 'frozenset.__contains__'],
  ...['str.__format__', 'int.__format__', 'float.__format__', 'list.__reversed__', 'dict.__reversed__'],
])

/** Does CPython make NAME of a slot of the type, and not of its table of methods? */
const isSlotMethod = (owner: string, name: string): boolean => name.startsWith('__') && !LISTED.has(`${owner}.${name}`)

/** The words in which the descriptor of OWNER's method refuses SELF, or that there is none; null where it takes it (Objects/descrobject.c). */
export function refusalOf(owner: ClassObject, name: string, self: PyObject | undefined): string | null {
  // Nearly all calls end here.
  if (self !== undefined && (self.kind === 'unknown' || isInstance(self, owner) !== false)) return null
  const isSlot = isSlotMethod(owner.name, name)
  if (self === undefined)
    return isSlot
      ? `descriptor '${name}' of '${owner.name}' object needs an argument`
      : `unbound method ${owner.name}.${name}() needs an argument`
  return isSlot
    ? `descriptor '${name}' requires a '${owner.name}' object but received a '${typeName(self)}'`
    : `descriptor '${name}' for '${owner.name}' objects doesn't apply to a '${typeName(self)}' object`
}
