import { isDevelopmentName, isProductionName } from '../facts/settings/module-names.ts'
import { placeOf } from '../facts/settings/settings-facts.ts'
import type { Rule } from './rule.ts'
import { code, setCommand } from './support/words.ts'

export const developmentSettingsChosen: Rule = {
  id: 'development-settings-chosen',
  summary: "Production runs a developer's settings module.",
  category: 'operations',
  severity: 'error',
  since: '0.1.0',
  *check(facts) {
    const { web } = facts.settings
    const { chosen } = web
    if (
      web.module?.path == null ||
      !chosen.certain ||
      chosen.source.kind === 'option' ||
      chosen.name === null ||
      !isDevelopmentName(chosen.name)
    )
      return
    const production = chosen.beside.find(isProductionName)
    const beside = production === undefined ? '' : ` ${code(production)} stands beside it and is not used.`
    yield {
      kind: 'fail',
      message: `Production runs ${code(chosen.name)}, which is named as a developer's settings are.${beside}`,
      hint: setCommand(facts, `DJANGO_SETTINGS_MODULE=${production ?? 'PROJECT.settings.production'}`),
      at: chosen.source.kind === 'file' ? (chosen.source.location ?? { path: chosen.source.path }) : placeOf(web, null),
      configVars: chosen.configVars,
      // Where there is no other, the name may be all that is wrong with it.
      severity: production === undefined ? 'notice' : 'error',
    }
  },
}
