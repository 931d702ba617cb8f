import { type Location, lineLocation } from '../model/location.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { asArray, asString, asStrings, field, isTable, membersOf, parseYaml } from './data.ts'
import { readText } from './files.ts'
import type { Process } from './procfile.ts'

/** https://devcenter.heroku.com/articles/build-docker-images-heroku-yml */
export type HerokuYml =
  | { readonly kind: 'invalid'; readonly message: string; readonly location: Location }
  /** Not read here; it may be right. */
  | { readonly kind: 'unread'; readonly message: string; readonly location: Location }
  | {
      readonly kind: 'read'
      /** Process types for which an image is built, with the Dockerfile of each. */
      readonly images: ReadonlyMap<string, string>
      /** The commands of `run`; null where there is no `run`: then each image runs its own CMD. */
      readonly run: ReadonlyMap<string, Process> | null
      /** The command of the release phase; null where there is none. */
      readonly release: string | null
    }

export const HEROKU_YML = 'heroku.yml'

/** Null where the app's root has none. It counts only with the stack `container`. */
export function readHerokuYml(snapshot: Snapshot): HerokuYml | null {
  const text = readText(snapshot, HEROKU_YML)
  if (text === undefined) return null
  const data = parseYaml(text)
  if (data.kind === 'unread') return { kind: 'unread', message: data.message, location: lineLocation(HEROKU_YML, 1) }
  if (data.kind === 'error')
    return { kind: 'invalid', message: data.message, location: lineLocation(HEROKU_YML, data.line ?? 1) }
  if (!isTable(data.value))
    return { kind: 'invalid', message: 'it is no mapping', location: lineLocation(HEROKU_YML, 1) }
  const lines = text.split('\n')
  const start = lines.findIndex((line) => /^["']?run["']?\s*:/.test(line))
  const at = (type: string): Location => {
    const index = lines.findIndex((line, each) => each > start && line.trim().startsWith(`${type}:`))
    return lineLocation(HEROKU_YML, Math.max(index, 0) + 1, lines[Math.max(index, 0)])
  }
  const run = field(data.value, 'run')
  const images = membersOf(field(data.value, 'build', 'docker'))
  return {
    kind: 'read',
    images: new Map(
      images.map(([type, file]) => [type, asString(file) ?? asString(field(file, 'dockerfile')) ?? 'Dockerfile']),
    ),
    run:
      run === undefined
        ? null
        : new Map(
            membersOf(run).map(([type, command]) => [type, { type, command: commandOf(command), location: at(type) }]),
          ),
    release: field(data.value, 'release') === undefined ? null : commandOf(field(data.value, 'release')),
  }
}

/** A command is a text, or a table with `command`, a text or a list. */
function commandOf(entry: unknown): string {
  const command = isTable(entry) ? field(entry, 'command') : entry
  return Array.isArray(command) ? asStrings(asArray(command)).join(' ') : (asString(command) ?? '')
}
