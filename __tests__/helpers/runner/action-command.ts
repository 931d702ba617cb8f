/**
 * How GitHub's runner finds commands in a step's output. Written from its source (MIT):
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export interface ActionCommand {
  readonly command: string
  readonly properties: ReadonlyMap<string, string>
  readonly data: string
}

/** The commands that the runner registers: ActionCommandManager.cs. */
export const REGISTERED = new Set([
  'internal-set-repo-path',
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
])

type Escapes = readonly (readonly [text: string, escaped: string])[]

const V2_DATA: Escapes = [
  ['\r', '%0D'],
  ['\n', '%0A'],
  ['%', '%25'],
]
const V2_PROPERTY: Escapes = [
  ['\r', '%0D'],
  ['\n', '%0A'],
  [':', '%3A'],
  [',', '%2C'],
  ['%', '%25'],
]
const V1: Escapes = [
  [';', '%3B'],
  ['\r', '%0D'],
  ['\n', '%0A'],
  [']', '%5D'],
  ['%', '%25'],
]

const decode = (text: string, escapes: Escapes): string =>
  escapes.reduce((current, [plain, escaped]) => current.replaceAll(escaped, plain), text)

/** .NET's String.TrimStart(): white space as char.IsWhiteSpace has it. */
const trimStart = (text: string): string => text.replace(/^[\t-\r\x85\p{Z}]+/u, '')
const trim = (text: string): string => trimStart(text).replace(/[\t-\r\x85\p{Z}]+$/u, '')

/** `::name key=value,key=value::data`, at the line's start after white space. */
export function parseV2(line: string, registered: ReadonlySet<string> = REGISTERED): ActionCommand | null {
  const message = trimStart(line)
  if (!message.startsWith('::')) return null
  const end = message.indexOf('::', 2)
  if (end < 0) return null
  const info = message.slice(2, end)
  const space = info.indexOf(' ')
  const command = space < 0 ? info : info.slice(0, space)
  if (!isRegistered(command, registered)) return null
  const properties = space > 0 ? readProperties(trim(info.slice(space + 1)), ',', V2_PROPERTY) : new Map()
  return { command, properties, data: decode(message.slice(end + 2), V2_DATA) }
}

/** `##[name key=value;key=value]data`, anywhere in the line. */
export function parseV1(line: string, registered: ReadonlySet<string> = REGISTERED): ActionCommand | null {
  const start = line.indexOf('##[')
  if (start < 0) return null
  const end = line.indexOf(']', start)
  if (end < 0) return null
  const info = line.slice(start + 3, end)
  const space = info.indexOf(' ')
  const command = space < 0 ? info : info.slice(0, space)
  if (!isRegistered(command, registered)) return null
  const properties = space > 0 ? readProperties(info.slice(space + 1), ';', V1) : new Map()
  return { command, properties, data: decode(line.slice(end + 1), V1) }
}

export function parseLine(line: string, registered: ReadonlySet<string> = REGISTERED): ActionCommand | null {
  return parseV2(line, registered) ?? parseV1(line, registered)
}

function isRegistered(command: string, registered: ReadonlySet<string>): boolean {
  return [...registered].some((name) => name.toLowerCase() === command.toLowerCase())
}

/** Keys are not case-sensitive, the last one wins; a pair without a key or a value is dropped. */
function readProperties(text: string, separator: string, escapes: Escapes): Map<string, string> {
  const properties = new Map<string, string>()
  for (const pair of text.split(separator).filter((part) => part !== '')) {
    // .NET's Split('=', 2, RemoveEmptyEntries): leading signs do not count as a part.
    const rest = pair.replace(/^=+/, '')
    const sign = rest.indexOf('=')
    if (sign < 0 || sign === rest.length - 1) continue
    properties.set(rest.slice(0, sign).toLowerCase(), decode(rest.slice(sign + 1), escapes))
  }
  return properties
}
