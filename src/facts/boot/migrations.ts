import type { Program } from '../../python/program.ts'
import { type MigrationProblem, migrationPaths } from '../django/migrations.ts'
import type { App } from '../django/startup/apps.ts'
import { exceptionText } from '../django/startup/problem.ts'
import { setUpDjango } from '../django/startup/startup.ts'
import type { Facts } from '../facts.ts'
import { isFile, readText } from '../files.ts'
import { programFactory } from '../programs.ts'
import { replacementFor } from '../replacements.ts'
import { createSettings } from '../settings/settings.ts'
import { startupOf } from './boot.ts'

/** What `makemigrations` writes on every site, and no version of Django lacks: a migration with no more than that need not be imported. */
const COMMON =
  /^(from __future__ import \w+|from django\.conf import settings|from django\.db import (migrations|models)(, (migrations|models))?|import django\.(core\.validators|db\.models\.deletion|utils\.timezone)|import (datetime|uuid)( as \w+)?)\s*$/

/** More than that are not imported: it would take longer than the rest of what is judged. */
const MOST_IMPORTED = 150

/** `migrate` imports every migration of every app: what an import of one of the repository's surely raises (django/db/migrations/loader.py). */
export function migrationImportProblems(facts: Facts, apps: readonly App[]): readonly MigrationProblem[] {
  const wanted = apps.flatMap((app) =>
    migrationPaths(facts.snapshot, app).flatMap((path) =>
      importsMore(readText(facts.snapshot, path) ?? '') ? [{ app, path }] : [],
    ),
  )
  const program = wanted.length === 0 ? null : readyProgram(facts)
  if (program === null) return []
  return wanted.slice(0, MOST_IMPORTED).flatMap(({ app, path }) => {
    const name = path.slice(path.lastIndexOf('/') + 1, -'.py'.length)
    const { raises } = program.importModule(`${app.name}.migrations.${name}`)
    // What is no Python is told by the file itself.
    if (!raises?.certain || /^(Syntax|Indentation|Tab)Error$/.test(raises.type)) return []
    const says = `importing the migration \`${app.label}.${name}\` raises ${exceptionText(raises)}`
    const hint = (raises.marks.length > 0 ? null : replacementFor(raises.message)) ?? 'Mend the file.'
    return [{ says, hint, at: raises.location ?? { path } }]
  })
}

const importsMore = (text: string): boolean =>
  text.split('\n').some((line) => /^(from|import)\s/.test(line) && !COMMON.test(line))

/** A process of `manage.py migrate` after `django.setup()`; null where that does not come to its end, or its settings are not known. */
function readyProgram(facts: Facts): Program | null {
  const known = ready.get(facts)
  if (known !== undefined) return known
  const made = makeReady(facts)
  ready.set(facts, made)
  return made
}

const ready = new WeakMap<Facts, Program | null>()

function makeReady(facts: Facts): Program | null {
  const { web } = facts.settings
  const sysPath = web.roots.map((folder) => (folder === '' ? '/app' : `/app/${folder}`))
  const script = facts.managePy !== null && isFile(facts.snapshot, facts.managePy) ? facts.managePy : 'manage.py'
  const program = programFactory(facts)({
    phase: 'dyno',
    configVars: facts.environment.configVars,
    sysPath,
    argv: [script, 'migrate'],
  })
  const name = facts.options.settingsModule ?? web.chosen.name
  if (name === null) return null
  const module = program.importModule(name, web.chosen.configuration)
  if (module.raises?.certain || module.path === null) return null
  const settings = createSettings(module, facts.django.version)
  program.runText("from django.apps.registry import state\nstate['configured'] = True\n", '__configured__')
  const { problems, isComplete } = setUpDjango(startupOf(facts, { program, settings, sysPath }))
  return isComplete && !problems.some(({ certain }) => certain) ? program : null
}
