import type { Facts } from '../../facts/facts.ts'
import { foldersOf } from '../../facts/files.ts'
import { type Answer, ask, isNot } from '../../facts/settings/answer.ts'
import type { Settings } from '../../facts/settings/settings.ts'
import { containsOne, isKind, isTruthy } from '../../facts/settings/tests.ts'
import { collectedFolders } from '../../facts/static-files.ts'
import type { Value } from '../../model/value.ts'

const OTHER = 'collectstatic-other'
const IMPROPER = 'collectstatic-improper-configuration'

/** One thing that ends collectstatic. */
export interface Defect {
  readonly setting: string
  readonly answer: Answer
  readonly says: string
  readonly line: string
  readonly heroku: string
  readonly django?: string
}

/** What can end collectstatic, in the order in which it comes upon it. */
export function defectsOf(facts: Facts, settings: Settings): readonly Defect[] {
  const question = (setting: string, answer: Answer, words: Omit<Defect, 'setting' | 'answer'>): Defect => ({
    setting,
    answer,
    ...words,
  })
  const app = (item: Value) =>
    item.kind === 'str'
      ? /^django\.contrib\.staticfiles(\.apps\.\w+)?$/.test(item.value)
      : item.kind === 'unknown'
        ? 'unknown'
        : false
  const root = {
    says: 'STATIC_ROOT is not set, and there are files to collect: "You\'re using the staticfiles app without having set the STATIC_ROOT setting"',
    line: "STATIC_ROOT = BASE_DIR / 'staticfiles'",
    heroku: IMPROPER,
  }
  const lacksApp = question('INSTALLED_APPS', ask(settings.get('INSTALLED_APPS'), isNot(containsOne(app))), {
    says: "INSTALLED_APPS lacks 'django.contrib.staticfiles', so manage.py answers \"Unknown command: 'collectstatic'\"",
    line: "INSTALLED_APPS = [..., 'django.contrib.staticfiles'], or `heroku config:set DISABLE_COLLECTSTATIC=1`",
    heroku: OTHER,
  })
  // Fir's buildpack asks for the command first, and goes on without it (heroku/buildpacks-python, src/django.rs).
  if (facts.environment.app?.generation === 'fir' && lacksApp.answer.truth === true) return []
  return [
    lacksApp,
    question('STATICFILES_DIRS', ask(settings.get('STATICFILES_DIRS'), isNot(isKind('list', 'tuple'))), {
      says: 'STATICFILES_DIRS is neither a list nor a tuple',
      line: "STATICFILES_DIRS = [BASE_DIR / 'static']",
      heroku: OTHER,
      django: 'staticfiles.E001',
    }),
    question('STATIC_URL', ask(settings.get('STATIC_URL'), isNot(isTruthy)), {
      says: 'STATIC_URL is not set: "You\'re using the staticfiles app without having set the required STATIC_URL setting"',
      line: "STATIC_URL = 'static/'",
      heroku: IMPROPER,
    }),
    ...(hasFilesToCollect(facts, settings) && storesOnDisk(settings)
      ? [question('STATIC_ROOT', ask(settings.get('STATIC_ROOT'), isNot(isTruthy)), root)]
      : []),
    question('STATICFILES_DIRS', rootAmongSources(settings), {
      says: 'STATICFILES_DIRS holds STATIC_ROOT, so that the files would be collected into themselves',
      line: "STATIC_ROOT = BASE_DIR / 'staticfiles'",
      heroku: OTHER,
      django: 'staticfiles.E002',
    }),
  ]
}

/** Django's own apps that bring static files along. */
const WITH_FILES =
  /^(django\.contrib\.(admin|gis)|rest_framework|debug_toolbar|crispy|ckeditor|wagtail|grappelli|jazzmin)\b/

function hasFilesToCollect(facts: Facts, settings: Settings): boolean {
  const { value } = settings.get('INSTALLED_APPS')
  const apps = 'items' in value ? value.items : []
  if (apps.some((app) => app.kind === 'str' && WITH_FILES.test(app.value))) return true
  const holding = foldersOf(facts.snapshot)
  return collectedFolders(facts, settings)?.some((folder) => holding.has(folder)) ?? false
}

/** A storage elsewhere needs no STATIC_ROOT. */
function storesOnDisk(settings: Settings): boolean {
  const storages = ['STATICFILES_STORAGE', 'STORAGES'].map((name) => settings.get(name))
  return storages.every(
    ({ bound, value }) =>
      bound === false || JSON.stringify(textsOf(value)).search(/storages\.|cloudinary|gcloud|azure|s3/i) < 0,
  )
}

function textsOf(value: Value): readonly string[] {
  if (value.kind === 'str') return [value.value]
  if (value.kind === 'dict') return value.entries.flatMap(([, item]) => textsOf(item))
  return value.kind === 'unknown' ? ['s3'] : []
}

function rootAmongSources(settings: Settings): Answer {
  const root = pathOf(settings.get('STATIC_ROOT').value)
  return ask(
    settings.get('STATICFILES_DIRS'),
    containsOne((item) => root !== undefined && pathOf(item) === root),
  )
}

const pathOf = (value: Value): string | undefined =>
  (value.kind === 'str' ? value.value : value.kind === 'object' ? value.text : undefined)?.replace(/\/+$/, '')
