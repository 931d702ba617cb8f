import { ANY } from '../../accepts-any.ts'
import type { Call, NativeFunction } from '../../native.ts'
import { native } from '../../native.ts'
import { int, none, originFrom, str } from '../../objects/make.ts'
import type { ClassObject, PyObject } from '../../objects/object.ts'
import { unknownFrom } from '../../objects/unknown.ts'
import { guard } from '../../operations/guard.ts'
import { payloadOf } from '../../operations/types.ts'
import { hostInfo, portOf, urlunparse, urlunsplit } from '../../text/url/split.ts'
import { itemsOf, namedTuple } from '../named-tuple.ts'

/** The texts of a result's items; null where one is not known. */
export function textsOf(items: readonly PyObject[]): readonly string[] | null {
  const texts = items.flatMap((item) => {
    const value = payloadOf(item)
    return value.kind === 'str' ? [value.value] : []
  })
  return texts.length === items.length ? texts : null
}

/** An attribute that comes from the network location, the second item. */
function fromNetloc(name: string, run: (netloc: string, call: Call, source: PyObject) => PyObject): NativeFunction {
  return native(
    name,
    'self',
    (call) => {
      const source = itemsOf(call.arg('self'))[1]
      const value = source === undefined ? undefined : payloadOf(source)
      if (source === undefined || value?.kind !== 'str')
        return unknownFrom(call.vm, source === undefined ? [] : [source])
      return guard(call.vm, [source], null, () => run(value.value, call, source))
    },
    ANY,
  )
}

const hostPart = (name: 'username' | 'password' | 'hostname'): NativeFunction =>
  fromNetloc(name, (netloc, call, source) => {
    const found = hostInfo(netloc)[name]
    return found === null ? none(originFrom(call.vm, source)) : str(found, originFrom(call.vm, source))
  })

const PROPERTIES: readonly NativeFunction[] = [
  hostPart('username'),
  hostPart('password'),
  hostPart('hostname'),
  fromNetloc('port', (netloc, call, source) => {
    const port = portOf(netloc)
    return port === null ? none(originFrom(call.vm, source)) : int(port, originFrom(call.vm, source))
  }),
]

function geturl(run: (texts: readonly string[]) => string): NativeFunction {
  return native('geturl', 'self, /', (call) => {
    const items = itemsOf(call.arg('self'))
    const texts = textsOf(items)
    return texts === null
      ? unknownFrom(call.vm, items, { types: ['str'] })
      : str(run(texts), originFrom(call.vm, ...items))
  })
}

/** The URL of five parts. */
export function unsplit([scheme = '', netloc = '', path = '', query = '', fragment = '']: readonly string[]): string {
  return urlunsplit({ scheme, netloc, path, query, fragment })
}

/** The URL of six parts. */
export function unparse([
  scheme = '',
  netloc = '',
  path = '',
  params = '',
  query = '',
  fragment = '',
]: readonly string[]): string {
  return urlunparse({ scheme, netloc, path, params, query, fragment })
}

const result = (
  name: string,
  fields: readonly string[],
  run: (texts: readonly string[]) => string,
  properties = PROPERTIES,
): ClassObject => namedTuple({ name, module: 'urllib.parse', fields, methods: [geturl(run)], properties })

export const PARSE_RESULT = result('ParseResult', ['scheme', 'netloc', 'path', 'params', 'query', 'fragment'], unparse)
export const SPLIT_RESULT = result('SplitResult', ['scheme', 'netloc', 'path', 'query', 'fragment'], unsplit)
export const DEFRAG_RESULT = result(
  'DefragResult',
  ['url', 'fragment'],
  ([url = '', fragment = '']) => (fragment === '' ? url : `${url}#${fragment}`),
  [],
)
