import { compareDjangoVersions } from '../facts/django/version.ts'
import { ask } from '../facts/settings/answer.ts'
import type { Rule } from './rule.ts'
import { settingResult } from './support/setting-result.ts'

export const storageSettingIgnored: Rule = {
  id: 'storage-setting-ignored',
  summary: 'STATICFILES_STORAGE or DEFAULT_FILE_STORAGE is set, and this Django does not read it.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const { settings } = facts.settings.web
    const { version, source } = facts.django
    // Where nothing names a version, an older Django may be what is installed.
    if (settings === null || source === 'unknown' || compareDjangoVersions(version, [5, 1]) < 0) return
    for (const [name, alias, consequence] of SETTINGS) {
      const setting = settings.get(name)
      if (setting.bound !== true || settings.get('STORAGES').bound !== false) continue
      const { value } = setting
      if (value.kind === 'none' || (value.kind === 'str' && DEFAULTS.includes(value.value))) continue
      const backend = value.kind === 'str' && value.marks.length === 0 ? value.value : 'THE.BACKEND'
      yield settingResult(
        facts,
        { setting: name, answer: ask(setting, () => true) },
        {
          message: `${name} is set, and Django ${version[0]}.${version[1]} does not read it (it went with 5.1): ${consequence}.`,
          hint: `STORAGES = {..., '${alias}': {'BACKEND': '${backend}'}}`,
        },
      )
    }
  },
}

const DEFAULTS = [
  'django.core.files.storage.FileSystemStorage',
  'django.contrib.staticfiles.storage.StaticFilesStorage',
]

/** The setting, its name in STORAGES, and what comes of it. https://docs.djangoproject.com/en/stable/releases/5.1/#features-removed-in-5-1 */
const SETTINGS = [
  [
    'DEFAULT_FILE_STORAGE',
    'default',
    "uploaded files are written to the dyno's own disk, and lost at its next restart",
  ],
  [
    'STATICFILES_STORAGE',
    'staticfiles',
    'static files are neither compressed nor given names that can be cached for long',
  ],
] as const
