import { migrationImportProblems } from '../facts/boot/migrations.ts'
import { migrationProblems } from '../facts/django/migrations.ts'
import type { Facts } from '../facts/facts.ts'
import { interpreterOf } from '../facts/programs.ts'
import type { Rule } from './rule.ts'
import { CRASHES } from './support/boot-result.ts'
import { neededCommands } from './support/management-commands.ts'

export const migrationsConflicting: Rule = {
  id: 'migrations-conflicting',
  summary: 'The migrations do not fit together: `manage.py migrate` fails.',
  category: 'boot',
  severity: 'error',
  since: '0.1.0',
  heroku: ['H10'],
  *check(facts) {
    const { boot, settings, snapshot, pythonVersion } = facts
    const modules = boot?.settings?.get('MIGRATION_MODULES') ?? settings.web.settings?.get('MIGRATION_MODULES')
    // Elsewhere they are not looked for.
    if (boot === null || modules === undefined || modules.bound !== false) return
    const [consequence, isFatal, heroku] = consequenceOf(facts)
    const problems = [
      ...migrationImportProblems(facts, boot.apps),
      ...migrationProblems(snapshot, boot.apps, interpreterOf(pythonVersion), boot.hasAllApps),
    ]
    for (const { says, hint, at } of problems)
      yield {
        kind: 'fail',
        ...(isFatal ? {} : { severity: 'warning' as const }),
        message: `${says[0]?.toUpperCase()}${says.slice(1)}: ${consequence}.`,
        hint,
        at,
        ...(heroku === null ? {} : { heroku }),
      }
  },
}

function consequenceOf(facts: Facts): readonly [consequence: string, isFatal: boolean, heroku: string | null] {
  const migrates = (type: string): boolean => neededCommands(facts, type).some(({ name }) => name === 'migrate')
  if (migrates('release')) return ['the release phase fails, and the old code goes on serving', true, null]
  if (migrates('web')) return [`\`migrate\` before the server fails, and ${CRASHES}`, true, 'H10']
  return ['`manage.py migrate` fails', false, null]
}
