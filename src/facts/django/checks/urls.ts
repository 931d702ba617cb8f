import type { Value } from '../../../model/value.ts'
import type { Facts } from '../../facts.ts'
import type { Answer } from '../../settings/answer.ts'
import type { SettingsCheck } from './check.ts'
import { wrongHandlers } from './handlers.ts'

/** Django's checks of the URL configuration (django/core/checks/urls.py, django/urls/resolvers.py), where it can be told what that holds. */
export function urlChecks(facts: Facts): readonly SettingsCheck[] {
  const setting = 'ROOT_URLCONF'
  return [
    { id: 'urls.E007', setting, answer: (settings) => fires(setting, wrongHandlers(facts, settings).unfit) },
    {
      id: 'urls.E008',
      setting,
      since: [2, 2],
      answer: (settings) => fires(setting, wrongHandlers(facts, settings).missing),
    },
    { id: 'urls.E004', setting, answer: () => fires(setting, facts.boot?.urls?.invalid ?? []) },
    {
      id: 'urls.E009',
      setting,
      since: [4, 0],
      answer: () =>
        fires(
          setting,
          (facts.boot?.urls?.withoutAsView ?? []).map(({ pattern }) => pattern),
        ),
    },
  ]
}

function fires(setting: string, wrong: readonly Value[]): Answer {
  const because = wrong.map((value) => ({ setting, value, location: value.location }))
  return { truth: because.length > 0, because, causes: [], configVars: [] }
}
