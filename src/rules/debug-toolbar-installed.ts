import { ask } from '../facts/settings/answer.ts'
import { containsOne } from '../facts/settings/tests.ts'
import type { Truth, Value } from '../model/value.ts'
import type { Rule } from './rule.ts'
import { isToldElsewhere, settingResult } from './support/setting-result.ts'
import { code, whyOpen } from './support/words.ts'

/** Apps that are for a developer's machine, and what each shows or lets a visitor do. */
const APPS: Readonly<Record<string, string>> = {
  debug_toolbar: 'it shows settings, headers and SQL to whoever its callback lets in, and slows every request',
  silk: 'it records requests with their bodies, and shows them at its own address',
  django_browser_reload: 'it keeps a connection to every open page',
  werkzeug_debugger_runserver: 'its console runs Python for whoever reaches it',
}

export const debugToolbarInstalled: Rule = {
  id: 'debug-toolbar-installed',
  summary: "A developer's tool is among the apps that production installs.",
  category: 'security',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const { settings } = facts.settings.web
    if (settings === null) return
    for (const [app, harm] of Object.entries(APPS)) {
      const named = (item: Value): Truth =>
        item.kind === 'str'
          ? item.value === app || item.value.startsWith(`${app}.apps.`)
          : item.kind === 'unknown'
            ? 'unknown'
            : false
      const answer = ask(settings.get('INSTALLED_APPS'), containsOne(named))
      // An app that nothing names is not suspected for a list that is not known.
      const seen = answer.because.some(({ value }) => containsOne(named)(value) === true)
      if (!seen || answer.truth === false || isToldElsewhere(facts, answer)) continue
      const message =
        answer.truth === true
          ? `${code(app)} is installed in production: ${harm}.`
          : `${code(app)} may be installed in production: ${whyOpen(answer)}. If so, ${harm}.`
      yield settingResult(
        facts,
        { setting: 'INSTALLED_APPS', answer },
        { message, hint: `if DEBUG:\n    INSTALLED_APPS += ['${app}']` },
      )
    }
  },
}
