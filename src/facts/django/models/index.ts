import type { Snapshot } from '../../../model/snapshot.ts'
import type { Truth } from '../../../model/value.ts'
import type { Program } from '../../../python/program.ts'
import { readText } from '../../files.ts'
import type { Settings } from '../../settings/settings.ts'
import { entryOf } from '../../settings/tests.ts'
import type { App } from '../startup/apps.ts'
import { ADMIN_CHECKS, adminChecks } from './admin-checks.ts'
import type { ModelCheck } from './check.ts'
import { FIELD_CHECKS, fieldChecks } from './field-checks.ts'
import { MODEL_CHECKS, modelChecks } from './model-checks.ts'
import { clashChecks, targetChecks } from './relations.ts'
import { surveyAdmin } from './site.ts'
import { surveyModels } from './survey.ts'
import { USER_CHECKS, userChecks } from './user-checks.ts'
import type { World } from './world.ts'

/** The checks of Django's that `checkModels` can tell of. */
export const MODEL_CHECK_IDS: readonly string[] = [...FIELD_CHECKS, ...MODEL_CHECKS, ...USER_CHECKS, ...ADMIN_CHECKS]

/** A process whose apps are ready, and all of them known. */
export interface Ready {
  readonly program: Program
  readonly settings: Settings
  readonly snapshot: Snapshot
  readonly apps: readonly App[]
  readonly hasModule: (module: string) => Truth
}

/** What Django's checks of models, fields, users and the admin surely say. */
export function checkModels(ready: Ready): readonly ModelCheck[] {
  const { program, settings, snapshot, apps, hasModule } = ready
  const models = surveyModels(program, apps)
  if (models === null) return []
  const user = settings.get('AUTH_USER_MODEL').value
  const engine = entryOf(entryOf(settings.get('DATABASES').value, 'default') ?? user, 'ENGINE')
  const world: World = {
    models,
    apps,
    settings,
    snapshot,
    hasModule,
    userModel: user.kind === 'str' ? user.value : null,
    engine: engine?.kind === 'str' ? engine.value : null,
    addsToClass: snapshot.entries.some(
      ({ path }) =>
        path.endsWith('.py') && /\b(add_to_class|contribute_to_class)\b/.test(readText(snapshot, path) ?? ''),
    ),
  }
  return [
    ...fieldChecks(world),
    ...targetChecks(world),
    ...clashChecks(world),
    ...modelChecks(world),
    ...userChecks(world),
    ...adminChecks(world, surveyAdmin(program, models) ?? []),
  ]
}
