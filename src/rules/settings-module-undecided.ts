import { installs } from '../facts/dependencies/dependencies.ts'
import type { Facts } from '../facts/facts.ts'
import { isDevelopmentName } from '../facts/settings/module-names.ts'
import { placeOf } from '../facts/settings/settings-facts.ts'
import type { SettingsModule } from '../facts/settings/settings-module.ts'
import type { Result, Rule } from './rule.ts'
import { code, codes, setCommand } from './support/words.ts'

export const settingsModuleUndecided: Rule = {
  id: 'settings-module-undecided',
  summary: 'Which settings module production runs is not known, and there are several.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const { web } = facts.settings
    const { chosen } = web
    if (chosen.name === null && isDjango(facts)) yield NOT_FOUND
    if (chosen.certain || chosen.name === null || chosen.beside.length === 0) return
    const [name = 'DJANGO_SETTINGS_MODULE'] = chosen.configVars
    yield {
      kind: 'open',
      message: `Which settings module production runs hangs on ${codes(chosen.configVars)}, which is not known here. Judged was ${code(chosen.name)}, because ${reason(chosen)}; beside it ${chosen.beside.length === 1 ? 'stands' : 'stand'} ${codes(chosen.beside.slice(0, 5))}.`,
      hint: `Say which: \`settings-module: ${chosen.name}\` (Action), \`--settings-module ${chosen.name}\` (command line), or ${setCommand(facts, `${name}=${chosen.name}`)} with the app's key given.`,
      at: chosen.source.kind === 'file' ? (chosen.source.location ?? { path: chosen.source.path }) : placeOf(web, null),
      configVars: chosen.configVars,
      severity: isDevelopmentName(chosen.name) ? 'error' : 'warning',
    }
  },
}

const NOT_FOUND: Result = {
  kind: 'open',
  message:
    'No settings module was found: neither the command line, nor a config var, nor a wsgi.py, asgi.py or manage.py names one. Nothing was judged that the settings decide.',
  hint: 'Say which: `settings-module: PROJECT.settings` (Action), or `--settings-module PROJECT.settings` (command line).',
  at: null,
  configVars: ['DJANGO_SETTINGS_MODULE'],
  severity: 'error',
}

/** A repository that does not install Django has no settings to find. */
const isDjango = ({ dependencies }: Facts): boolean => installs(dependencies, 'django') === true

function reason({ source }: SettingsModule): string {
  switch (source.kind) {
    case 'file':
      return `${code(source.path)} names it`
    case 'app-json':
      return '`app.json` names it for a new app'
    case 'name':
      return source.instead === null
        ? 'of its name'
        : `of its name: ${code(source.instead)}, the default, is a developer's`
    case 'option':
    case 'command':
    case 'config-var':
    case 'none':
      return 'nothing else is named'
  }
}
