import { cut, plainText } from './neutralise.ts'

/** The commands that we write to the runner; no other ever. */
export type CommandName = 'error' | 'warning' | 'notice' | 'debug' | 'group' | 'endgroup' | 'add-mask' | 'stop-commands'

/** The runner cuts a message there: `_maxIssueMessageLength` in its ExecutionContext.cs. */
const LONGEST_MESSAGE = 4096
/** The Checks API's limit for a title. */
const LONGEST_TITLE = 255

export type AnnotationLevel = 'error' | 'warning' | 'notice'

export interface Annotation {
  readonly level: AnnotationLevel
  readonly title: string
  readonly message: string
  /** Relative to the repository's root. */
  readonly path: string | null
  /** 1-based; null where the file as a whole is meant. Columns are kept only where one line is meant; `endColumn` is exclusive. */
  readonly region: {
    readonly line: number
    readonly endLine: number
    readonly column: number | null
    readonly endColumn: number | null
  } | null
}

/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** One line for the runner, without its line end. Properties that are null or empty are left out. */
export function formatCommand(
  name: CommandName,
  properties: Readonly<Record<string, string | number | null>> = {},
  data = '',
): string {
  const pairs = Object.entries(properties)
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(plainText(String(value)))}`)
  return `::${name}${pairs.length > 0 ? ` ${pairs.join(',')}` : ''}::${escapeData(data)}`
}

/**
 * An annotation as the runner's command. `##[` is broken in it, or a runner that cannot read the command (an older one does not
 * know `notice`) would find another one inside.
 */
export function formatAnnotation(annotation: Annotation): string {
  const { region } = annotation
  const command = formatCommand(
    annotation.level,
    {
      title: cut(annotation.title, LONGEST_TITLE),
      file: annotation.path,
      line: region?.line ?? null,
      endLine: region?.endLine ?? null,
      col: region?.column ?? null,
      endColumn: region?.endColumn ?? null,
    },
    cut(plainText(annotation.message), LONGEST_MESSAGE),
  )
  return command.replaceAll('##[', '##\\[')
}
