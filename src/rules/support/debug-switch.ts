import { isDevelopmentName } from '../../facts/settings/module-names.ts'
import type { Fix } from '../../model/finding.ts'
import type { Location } from '../../model/location.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import type { Result } from '../rule.ts'
import { sourceAt } from './fixes.ts'

const DEFAULT_NAME = 'DJANGO_DEBUG'

/**
 * `os.environ.get('NAME', ...)` or `os.getenv('NAME', ...)`, turned into a bool or compared with a spelling of one: a variable that is
 * compared with another word, `production` say, has other uses than DEBUG.
 */
const READ =
  /^(?:bool\()?os\.(?:environ\.get|getenv)\(\s*(['"])([A-Za-z_]\w*)\1\s*(?:,[^()]*)?\)(?:\s*[!=]=\s*(['"])(?:|true|false|yes|no|on|off|[01tfyn])\3)?\)?$/i

/**
 * Reads DEBUG from a config var, off unless it says `True`: the name that the line reads already, or the usual one where the line
 * says `True`. Null for any other line, where `os` is not imported above it, and in a developer's own settings, which production
 * should not run at all.
 *
 * @param at the place of a finding about DEBUG
 */
export function offUnlessAsked(snapshot: Snapshot, at: Result['at']): Fix | null {
  if (at === null || !('start' in at) || isDevelopers(at.path) || !importsOs(snapshot, at)) return null
  const source = sourceAt(snapshot, at) ?? ''
  const name = source === 'True' ? DEFAULT_NAME : READ.exec(source)?.[2]
  if (name === undefined) return null
  return {
    description: `DEBUG is then on only where \`${name}\` is \`True\`: set that where you develop.`,
    at,
    text: `os.environ.get('${name}') == 'True'`,
  }
}

function importsOs(snapshot: Snapshot, { path, start }: Location): boolean {
  const above = sourceAt(snapshot, { path, start: { line: 1, column: 1 }, end: { line: start.line, column: 1 } })
  return above !== null && /^import os[ \t]*(?:#.*)?$/m.test(above)
}

function isDevelopers(path: string): boolean {
  return isDevelopmentName(path.replace(/\.py$/, '').replaceAll('/', '.'))
}
