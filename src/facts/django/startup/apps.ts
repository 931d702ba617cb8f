import type { Value } from '../../../model/value.ts'
import type { Program } from '../../../python/program.ts'
import { itemsOf } from '../../settings/tests.ts'
import type { DjangoVersion } from '../version.ts'
import { createApp } from './create-app.ts'
import type { Problem } from './problem.ts'

/** An app of INSTALLED_APPS. */
export interface App {
  /** Its package. */
  readonly name: string
  readonly label: string
  /** The package's folder, relative to the app's; null for what is installed. */
  readonly folder: string | null
  /** The name under which the process keeps its AppConfig; null where it has none of its own. */
  readonly config: string | null
  readonly entry: Value
}

export interface FoundApps {
  readonly apps: readonly App[]
  readonly problem: Problem | null
  /** False: an entry is not known. */
  readonly isComplete: boolean
}

/** Makes the AppConfig of each entry, as `AppConfig.create` does (django/apps/config.py). Ends with the first that surely fails. */
export function findApps(program: Program, installed: Value, django: DjangoVersion): FoundApps {
  const items = itemsOf(installed)
  if (items === null || installed.kind === 'str') return { apps: [], problem: null, isComplete: false }
  const apps: App[] = []
  let isComplete = !('rest' in installed && (installed.rest?.length ?? 0) > 0)
  for (const [index, entry] of items.entries()) {
    if (entry.kind !== 'str') {
      isComplete = false
      continue
    }
    const made = createApp({ program, entry, dotted: entry.value, index, django })
    if (made.kind === 'problem') return { apps, problem: made.problem, isComplete }
    const twin = apps.find(({ label }) => label === made.app.label)
    if (twin) return { apps, problem: duplicate(entry, made.app, twin), isComplete }
    apps.push(made.app)
  }
  return { apps, problem: null, isComplete }
}

function duplicate(entry: Value, app: App, twin: App): Problem {
  return {
    stage: 'installed-app',
    certain: true,
    type: 'django.core.exceptions.ImproperlyConfigured',
    says: `Two apps of INSTALLED_APPS have the label \`${app.label.trim()}\`: \`${twin.name}\` and \`${app.name}\``,
    hint: 'Give one of them a `label` of its own in its AppConfig, or take one of them out.',
    at: entry.location,
    configVars: entry.configVars,
  }
}
