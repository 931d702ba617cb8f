import { OTHER_CHECKS } from '../facts/django/other-checks.ts'
import { SECURITY_CHECKS, type SettingsCheck } from '../facts/django/security-checks.ts'
import { surroundingChecks } from '../facts/django/surrounding-checks.ts'
import { existsIn } from '../facts/django/version.ts'
import type { Facts } from '../facts/facts.ts'
import type { Answer } from '../facts/settings/answer.ts'
import type { Result, Rule } from './rule.ts'
import { isToldElsewhere, settingResult } from './support/setting-result.ts'
import { whyOpen } from './support/words.ts'

/** What each says, as a sentence without its full stop, and the line to write. */
const WORDS: Readonly<Record<string, readonly [says: string, line?: string]>> = {
  '4_0.E001': [
    'an entry of CSRF_TRUSTED_ORIGINS has no scheme, and since Django 4.0 is never matched',
    "CSRF_TRUSTED_ORIGINS = ['https://NAME.herokuapp.com']",
  ],
  'async.E001': ['the config var DJANGO_ALLOW_ASYNC_UNSAFE is set'],
  'caches.E001': ["CACHES has no 'default'", "CACHES = {'default': {...}}"],
  'files.E001': ['FILE_UPLOAD_TEMP_DIR is no folder of the dyno', "FILE_UPLOAD_TEMP_DIR = '/tmp'"],
  'security.E100': ["DEFAULT_HASHING_ALGORITHM is neither 'sha1' nor 'sha256'", "DEFAULT_HASHING_ALGORITHM = 'sha256'"],
  'security.E102': ['CSRF_FAILURE_VIEW cannot be imported', "CSRF_FAILURE_VIEW = 'APP.views.csrf_failure'"],
  'templates.E001': ["TEMPLATES has APP_DIRS beside 'loaders'", "'APP_DIRS': False"],
  'templates.E002': ["'string_if_invalid' of TEMPLATES is no string", "'string_if_invalid': ''"],
  'translation.E001': ['LANGUAGE_CODE is no language code', "LANGUAGE_CODE = 'en-us'"],
  'translation.E002': ['LANGUAGES has a code that is none', "LANGUAGES = [('en', 'English')]"],
  'translation.E003': ['LANGUAGES_BIDI has a code that is none'],
  'translation.E004': ['LANGUAGE_CODE is not among LANGUAGES'],
  'urls.E006': ['an address in the settings does not end with a slash', "STATIC_URL = 'static/'"],
}

export const systemCheckFails: Rule = {
  id: 'system-check-fails',
  summary: "Django's system checks find an error: `manage.py migrate` and its like stop.",
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  django: Object.keys(WORDS),
  *check(facts) {
    const { settings } = facts.settings.web
    if (settings === null) return
    const own = SECURITY_CHECKS.filter(({ id }) => id in WORDS)
    for (const check of [...OTHER_CHECKS, ...surroundingChecks(facts), ...own]) {
      const answer = existsIn(settings.django, check) ? check.answer(settings) : null
      if (answer === null || answer.truth === false || isToldElsewhere(facts, answer)) continue
      yield answer.truth === true ? fails(facts, check, answer) : mayFail(facts, check, answer)
    }
  },
}

function fails(facts: Facts, check: SettingsCheck, answer: Answer): Result {
  const [says, line] = WORDS[check.id] ?? [`${check.setting} is wrong`]
  const stopped = stopsRelease(facts)
  const consequence = stopped
    ? 'the release phase runs the checks, fails, and the new release is not put into service'
    : 'every `manage.py` command that runs the checks (`migrate`, `check`) stops'
  const message = `Django's check ${check.id} fails: ${says}; ${consequence}.`
  const about = { setting: check.setting, answer, django: [check.id] }
  return { ...settingResult(facts, about, { message, hint: line ?? null }), severity: stopped ? 'error' : 'warning' }
}

function mayFail(facts: Facts, check: SettingsCheck, answer: Answer): Result {
  const message = `Whether Django's check ${check.id} passes (${check.setting}) cannot be told: ${whyOpen(answer)}.`
  return {
    ...settingResult(facts, { setting: check.setting, answer, django: [check.id] }, { message }),
    severity: 'notice',
  }
}

/** `migrate` runs Django's checks before it touches the database. */
function stopsRelease({ processes }: Facts): boolean {
  const release = processes.types.get('release')?.command ?? ''
  return /manage\.py\s+(migrate|check)\b/.test(release) && !release.includes('--skip-checks')
}
