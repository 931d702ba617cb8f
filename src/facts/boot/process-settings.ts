import type { Value } from '../../model/value.ts'
import type { Program } from '../../python/program.ts'
import { exceptionText } from '../django/startup/problem.ts'
import type { Facts } from '../facts.ts'
import { beforeSettings } from '../settings/program.ts'
import { createSettings, type Settings } from '../settings/settings.ts'
import type { SettingsModule } from '../settings/settings-module.ts'
import type { Failure } from './ending.ts'
import type { Server } from './server.ts'

/** What the environment names; where that is not known, what is judged for it. */
export function settingsName(named: Value | 'unset' | undefined, chosen: SettingsModule): string | null {
  if (named === undefined || named === 'unset') return null
  return named.kind === 'str' ? named.value : chosen.name
}

type FoundSettings = { readonly settings: Settings | null; readonly failure: Failure | null }

/** The settings that the process imports. What is null is not known. */
export function settingsOf(
  facts: Facts,
  program: Program,
  { at }: Server,
  environment: ReadonlyMap<string, Value | 'unset'>,
): FoundSettings {
  const named = environment.get('DJANGO_SETTINGS_MODULE')
  const failing = (says: string, more: Partial<Failure>): FoundSettings => ({
    settings: null,
    failure: { kind: 'application-missing', certain: true, says, hint: null, at, configVars: [], ...more },
  })
  const isUnset = named === 'unset' || (named === undefined && facts.environment.configVars.others === 'unset')
  const name = facts.options.settingsModule ?? settingsName(named, facts.settings.web.chosen)
  if (name === null)
    return isUnset
      ? failing('DJANGO_SETTINGS_MODULE is not set when Django starts', {})
      : { settings: null, failure: null }
  const place =
    named !== undefined && named !== 'unset' ? { at: named.location ?? at, configVars: named.configVars } : {}
  if (name === '') return failing('DJANGO_SETTINGS_MODULE is empty, and Django has no settings', place)
  beforeSettings(program)
  const module = program.importModule(name, facts.settings.web.chosen.configuration)
  const { raises } = module
  if (raises?.certain)
    return failing(`importing the settings raises ${exceptionText(raises)}`, {
      ...place,
      ...(raises.location === null ? {} : { at: raises.location }),
      configVars: raises.configVars,
    })
  return { settings: module.path === null ? null : createSettings(module, facts.django.version), failure: null }
}
