import { MODEL_CHECK_IDS } from '../facts/django/models/index.ts'
import type { Facts } from '../facts/facts.ts'
import type { Rule } from './rule.ts'
import { CRASHES } from './support/boot-result.ts'
import { neededCommands, runsChecks } from './support/management-commands.ts'
import { modelCheckResults } from './support/model-checks.ts'
import { type CheckWords, checkResult, firedChecks, groupsOf, type Lack, openResults } from './support/system-checks.ts'

const NEEDED = 'which the admin needs'

const inList =
  (setting: string) =>
  (name: string): Lack => ({
    lacks: `${setting} lacks`,
    name,
    because: NEEDED,
    lines: (names) => `${setting} = [..., ${quoted(names)}]`,
  })
const inApps = inList('INSTALLED_APPS')
const inMiddleware = inList('MIDDLEWARE')
const inProcessors = (name: string): Lack => ({
  lacks: 'TEMPLATES lacks among its context processors',
  name,
  because: NEEDED,
  lines: (names) => `'OPTIONS': {'context_processors': [..., ${quoted(names)}]}`,
})
const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ')
const VIEW_LINE = "def csrf_failure(request, reason=''): ..."

const WORDS: CheckWords = {
  '4_0.E001': [
    'an entry of CSRF_TRUSTED_ORIGINS has no scheme, and since Django 4.0 is never matched',
    "CSRF_TRUSTED_ORIGINS = ['https://NAME.herokuapp.com']",
  ],
  'admin.E401': inApps('django.contrib.contenttypes'),
  'admin.E402': inProcessors('django.contrib.auth.context_processors.auth'),
  'admin.E403': [
    'TEMPLATES has no DjangoTemplates engine, which the admin needs',
    "TEMPLATES = [{'BACKEND': 'django.template.backends.django.DjangoTemplates', ...}]",
  ],
  'admin.E404': inProcessors('django.contrib.messages.context_processors.messages'),
  'admin.E405': inApps('django.contrib.auth'),
  'admin.E406': inApps('django.contrib.messages'),
  'admin.E408': inMiddleware('django.contrib.auth.middleware.AuthenticationMiddleware'),
  'admin.E409': inMiddleware('django.contrib.messages.middleware.MessageMiddleware'),
  'admin.E410': inMiddleware('django.contrib.sessions.middleware.SessionMiddleware'),
  'caches.E001 InvalidCacheBackendError': [
    'a backend of CACHES cannot be imported, or lacks the library that it needs',
    'Add what it needs to the requirements.',
  ],
  'caches.E001': ["CACHES has no 'default'", "CACHES = {'default': {...}}"],
  'corsheaders.E013': [
    'an allowed origin has no scheme or no host',
    "CORS_ALLOWED_ORIGINS = ['https://www.example.com']",
  ],
  'files.E001': ['FILE_UPLOAD_TEMP_DIR is no folder of the dyno', "FILE_UPLOAD_TEMP_DIR = '/tmp'"],
  'security.E100': ["DEFAULT_HASHING_ALGORITHM is neither 'sha1' nor 'sha256'", "DEFAULT_HASHING_ALGORITHM = 'sha256'"],
  'security.E101': ['CSRF_FAILURE_VIEW cannot be called as Django calls it, with a request and `reason`', VIEW_LINE],
  'security.E102': ['CSRF_FAILURE_VIEW cannot be imported', "CSRF_FAILURE_VIEW = 'APP.views.csrf_failure'"],
  'security.E102 ViewDoesNotExist': ['there is no view of that name', "CSRF_FAILURE_VIEW = 'APP.views.csrf_failure'"],
  'sites.E101': ['SITE_ID is no number', 'SITE_ID = 1'],
  'staticfiles.E001': ['STATICFILES_DIRS is neither a list nor a tuple', "STATICFILES_DIRS = [BASE_DIR / 'static']"],
  'staticfiles.E002': [
    'STATICFILES_DIRS holds STATIC_ROOT, which is what collectstatic writes to',
    "STATICFILES_DIRS = [BASE_DIR / 'static']\nSTATIC_ROOT = BASE_DIR / 'staticfiles'",
  ],
  'staticfiles.E003': [
    'a prefix in STATICFILES_DIRS ends with a slash',
    "STATICFILES_DIRS = [('prefix', BASE_DIR / 'static')]",
  ],
  'staticfiles.E005': [
    "STORAGES has no 'staticfiles', which collectstatic writes with",
    "STORAGES = {'default': {...}, 'staticfiles': {'BACKEND': 'whitenoise.storage.CompressedManifestStaticFilesStorage'}}",
  ],
  'templates.E001': ["TEMPLATES has APP_DIRS beside 'loaders'", "'APP_DIRS': False"],
  'templates.E001 ImproperlyConfigured': ["TEMPLATES has APP_DIRS beside 'loaders'", "'APP_DIRS': False"],
  'urls.E007': [
    'a handler of the URL configuration does not take what Django calls it with',
    'def page_not_found(request, exception): ...',
  ],
  'urls.E008': ['a handler of the URL configuration cannot be imported', "handler404 = 'mysite.views.page_not_found'"],
  'templates.E002': ["'string_if_invalid' of TEMPLATES is no string", "'string_if_invalid': ''"],
  'translation.E001': ['LANGUAGE_CODE is no language code', "LANGUAGE_CODE = 'en-us'"],
  'translation.E002': ['LANGUAGES has a code that is none', "LANGUAGES = [('en', 'English')]"],
  'translation.E003': ['LANGUAGES_BIDI has a code that is none', "LANGUAGES_BIDI = ['he', 'ar', 'fa', 'ur']"],
  'translation.E004': [
    'LANGUAGE_CODE is not among LANGUAGES',
    'Add it to LANGUAGES, or set LANGUAGE_CODE to one of them.',
  ],
  'urls.E004': ['an entry of the URL configuration is no `path()` and no `re_path()`', "path('', views.index)"],
  'urls.E009': [
    'the view of a URL is a class, and not what `.as_view()` makes of it: a request for it is answered with 500',
    "path('', views.IndexView.as_view())",
  ],
  'urls.E006': ['an address in the settings does not end with a slash', "STATIC_URL = 'static/'"],
}

export const systemCheckFails: Rule = {
  id: 'system-check-fails',
  summary: "Django's system checks find an error: `manage.py migrate` and its like stop.",
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  heroku: ['H10'],
  django: [...Object.keys(WORDS).filter((id) => !id.includes(' ')), ...MODEL_CHECK_IDS],
  *check(facts) {
    const web = runsChecks(neededCommands(facts, 'web'))
    const stopped = web || stopsRelease(facts) || runsChecks(neededCommands(facts, 'release'))
    const consequence = web
      ? `the web command runs the checks before the server, and stops at them: ${CRASHES}`
      : stopped
        ? 'the release phase runs the checks, fails, and the new release is not put into service'
        : 'every `manage.py` command that runs the checks (`migrate`, `check`) stops'
    const more = stopped ? { severity: 'error' as const, ...(web ? { heroku: 'H10' } : {}) } : {}
    const { certain, open } = firedChecks(facts, { stopping: true })
    for (const [first, ...others] of groupsOf(facts, certain, WORDS)) {
      if (first === undefined) continue
      const result = checkResult(facts, [first, ...others], WORDS, consequence)
      yield { ...result, ...more }
    }
    yield* modelCheckResults(facts, consequence, more)
    yield* openResults(facts, open)
  },
}

/** `migrate` runs Django's checks before it touches the database. */
function stopsRelease({ processes }: Facts): boolean {
  const release = processes.types.get('release')?.command ?? ''
  return /manage\.py\s+(migrate|check)\b/.test(release) && !release.includes('--skip-checks')
}
