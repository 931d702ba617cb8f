import { type Redact, redactNothing } from '../model/redact.ts'
import { MOST_ANNOTATIONS } from '../reporters/annotations.ts'
import { logText, oneLine } from '../reporters/neutralise.ts'
import {
  type Annotation,
  type AnnotationLevel,
  formatAnnotation,
  formatCommand,
} from '../reporters/workflow-commands.ts'

/** The step's log. Whatever text comes in, no line of it is a command, and no secret that is known by then is in it. */
export interface Log {
  /** Text as plain lines. */
  info(text: string): void
  /** Shown when the runner's debug logging is on. */
  debug(text: string): void
  /** An annotation; where the level has no room left, a plain line. */
  annotate(annotation: Annotation): void
  /** As annotate, of the step as a whole. */
  tell(level: AnnotationLevel, message: string): void
  /** How many annotations of a level may still be written. */
  room(level: AnnotationLevel): number
  /** Begins a part that people can fold; the part before it ends. */
  openGroup(title: string): void
  closeGroup(): void
  /** From here on these secrets are hidden too. */
  hide(redact: Redact): void
}

/**
 * @param write gets whole lines, each with its line end
 */
export function createLog(write: (text: string) => unknown): Log {
  const written: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 }
  let redact = redactNothing
  let groupIsOpen = false
  const line = (text: string) => void write(`${text}\n`)
  const room = (level: AnnotationLevel) => MOST_ANNOTATIONS - written[level]
  const closeGroup = () => {
    if (groupIsOpen) line(formatCommand('endgroup'))
    groupIsOpen = false
  }
  const annotate = (annotation: Annotation) => {
    const { level } = annotation
    const message = redact(annotation.message)
    if (room(level) <= 0) return line(logText(`${level}: ${message}`))
    written[level]++
    line(formatAnnotation({ ...annotation, title: redact(annotation.title), message }))
  }
  return {
    info: (text) => line(logText(redact(text))),
    debug: (text) => line(formatCommand('debug', {}, logText(redact(text)))),
    annotate,
    tell: (level, message) => annotate({ level, title: 'deploy-gate', message, path: null, region: null }),
    room,
    openGroup: (title) => {
      closeGroup()
      groupIsOpen = true
      line(formatCommand('group', {}, logText(oneLine(redact(title)))))
    },
    closeGroup,
    hide: (next) => {
      const before = redact
      redact = (text) => next(before(text))
    },
  }
}
