/** One line of a step's output as a person sees it on GitHub; null where nothing is to be seen. */
export function present(line: string, colour: boolean): string | null {
  const command = parseCommand(line)
  if (command === null) return `    ${line}`
  const { name, properties, message } = command
  if (name === 'group') return `  ▸ ${message}`
  const mark = MARKS[name]
  if (mark === undefined) return null
  const place = properties.get('file')
  const at = place === undefined ? '' : `${place}${properties.has('line') ? `:${properties.get('line')}` : ''}  `
  const head = `${mark.sign} ${at}${properties.get('title') ?? name}`
  const body = message.split('\n').map((part) => `      ${part}`)
  return [`  ${colour ? `\u001b[${mark.colour}m${head}\u001b[0m` : head}`, ...body].join('\n')
}

const MARKS: Readonly<Record<string, { readonly sign: string; readonly colour: number }>> = {
  error: { sign: '✖', colour: 31 },
  warning: { sign: '▲', colour: 33 },
  notice: { sign: '●', colour: 36 },
}

interface WorkflowCommand {
  readonly name: string
  readonly properties: ReadonlyMap<string, string>
  readonly message: string
}

/** `::name key=value,key=value::message`, with the escapes of the runner's command format; null for any other line. */
function parseCommand(line: string): WorkflowCommand | null {
  const match = /^::([a-z-]+)(?: ([^:]*))?::(.*)$/.exec(line)
  if (!match) return null
  const [, name = '', properties = '', message = ''] = match
  const pairs = properties.split(',').flatMap((pair): [string, string][] => {
    const equals = pair.indexOf('=')
    return equals < 0 ? [] : [[pair.slice(0, equals), decodeEscapes(pair.slice(equals + 1))]]
  })
  return { name, properties: new Map(pairs), message: decodeEscapes(message) }
}

const ESCAPES: Readonly<Record<string, string>> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' }

const decodeEscapes = (text: string): string =>
  text.replace(/%(?:0D|0A|3A|2C|25)/g, (escaped) => ESCAPES[escaped] ?? escaped)
