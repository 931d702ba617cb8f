import { compareDjangoVersions } from '../facts/django/version.ts'
import { any, ask } from '../facts/settings/answer.ts'
import type { Rule } from './rule.ts'
import { REMOVED_SETTINGS } from './support/removed-settings.ts'
import { settingResult } from './support/setting-result.ts'

export const settingNotRead: Rule = {
  id: 'setting-not-read',
  summary: 'A setting is set that the installed Django does not read any more.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const { settings } = facts.settings.web
    const { version, source } = facts.django
    // Where nothing names a version, an older Django may be what is installed.
    if (settings === null || source === 'unknown') return
    for (const { name, removed, instead, matters = () => true, consequence, hint, severity } of REMOVED_SETTINGS) {
      const setting = settings.get(name)
      if (compareDjangoVersions(version, removed) < 0 || setting.bound !== true) continue
      // A name that a star import may bring is taken to be there.
      if (any(instead.map((other) => settings.get(other).bound)) !== false) continue
      const answer = ask(setting, matters)
      if (answer.truth !== true) continue
      const message = `${name} is set, and Django ${version[0]}.${version[1]} does not read it (it went with ${removed.join('.')}): ${consequence}.`
      yield { ...settingResult(facts, { setting: name, answer }, { message, hint }), severity }
    }
  },
}
