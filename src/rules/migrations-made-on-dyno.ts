import type { Facts } from '../facts/facts.ts'
import { readText } from '../facts/files.ts'
import { type Location, lineLocation } from '../model/location.ts'
import type { Rule } from './rule.ts'

export const migrationsMadeOnDyno: Rule = {
  id: 'migrations-made-on-dyno',
  summary: 'Migrations are made on the dyno, which keeps no file.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    if (facts.build.kind === 'other' || facts.managePy === null) return
    for (const at of placesOf(facts))
      yield {
        kind: 'fail',
        message:
          "`makemigrations` writes its files to the dyno's own disk, where they are gone when it ends: what was applied to the database is in no commit, and the next release makes another migration of the same name.",
        hint: 'Run `python manage.py makemigrations` on your machine, commit what it writes, and leave the dyno `python manage.py migrate --noinput`.',
        at,
      }
  },
}

/** `--check` and `--dry-run` write nothing. */
const MAKES = /\bmanage\.py\s+makemigrations\b(?![^;&|\n]*--(?:check|dry-run)\b)/

function placesOf({ processes, scripts, snapshot }: Facts): readonly Location[] {
  const commands = [...processes.types.values()].filter(({ command }) => MAKES.test(command))
  const lines = scripts.flatMap(({ path }) =>
    (readText(snapshot, path) ?? '')
      .split('\n')
      .flatMap((line, index) => (MAKES.test(line) && !/^\s*#/.test(line) ? [lineLocation(path, index + 1, line)] : [])),
  )
  return [...commands.map(({ location }) => location), ...lines]
}
