import type { Facts } from '../facts/facts.ts'
import { textFiles } from '../facts/secrets.ts'
import { ask } from '../facts/settings/answer.ts'
import type { Settings } from '../facts/settings/settings.ts'
import { entryOf } from '../facts/settings/tests.ts'
import type { Rule } from './rule.ts'
import { settingResult } from './support/setting-result.ts'

const ON_DISK = 'django.core.files.storage.FileSystemStorage'

export const mediaOnDyno: Rule = {
  id: 'media-on-dyno',
  summary: 'Uploads are kept on the disk of the dyno, where they are lost at each restart.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const { settings } = facts.settings.web
    if (settings === null || storageOf(settings) !== ON_DISK || !takesUploads(facts)) return
    const bound = ['MEDIA_ROOT', 'STORAGES', 'DEFAULT_FILE_STORAGE'].find((name) => settings.get(name).bound === true)
    if (bound === undefined) return
    yield settingResult(
      facts,
      { setting: bound, answer: ask(settings.get(bound), () => true) },
      {
        message:
          "A model has a field for files, and they are kept on the dyno's disk: it is thrown away at each restart and deployment, at least once a day, and no dyno sees another's.",
        hint: "Keep them in object storage, with django-storages:\nSTORAGES = {'default': {'BACKEND': 'storages.backends.s3.S3Storage'}, ...}",
      },
    )
  },
}

function storageOf(settings: Settings): string | null {
  const engine = entryOf(settings.get('STORAGES').value, 'default')
  const backend = engine ? entryOf(engine, 'BACKEND') : null
  const old = settings.get('DEFAULT_FILE_STORAGE')
  const chosen = old.bound === true ? old.value : (backend ?? old.value)
  return chosen.kind === 'str' ? chosen.value : null
}

function takesUploads({ snapshot }: Facts): boolean {
  for (const { entry, text } of textFiles(snapshot)) {
    const models = /(^|\/)models(\.py|\/\w+\.py)$/.test(entry.path)
    if (models && /^[ \t]+\w+[ \t]*=[ \t]*(models\.)?(FileField|ImageField)\(/m.test(text)) return true
  }
  return false
}
