import type { Rule } from './rule.ts'
import { type CheckWords, checkResult, firedChecks, openResults } from './support/system-checks.ts'
import { unsetCommand } from './support/words.ts'

const WORDS: CheckWords = {
  'admin.W411': [
    "TEMPLATES lacks the context processor 'django.template.context_processors.request'",
    "'OPTIONS': {'context_processors': [..., 'django.template.context_processors.request']}",
  ],
  'async.E001': ['the config var DJANGO_ALLOW_ASYNC_UNSAFE is set'],
  'caches.W002': [
    'a cache keeps its files in, or around, MEDIA_ROOT, STATIC_ROOT or STATICFILES_DIRS',
    "'LOCATION': '/tmp/django-cache'",
  ],
  'staticfiles.W004': [
    'STATICFILES_DIRS names a folder that is not in the repository',
    'Take the entry out, or commit the folder (git keeps no empty one).',
  ],
  'caches.W003': ['the LOCATION of a cache is relative', "'LOCATION': '/tmp/django-cache'"],
}

/** What each does on Heroku, as a clause. */
const CONSEQUENCES: Readonly<Record<string, string>> = {
  'admin.W411': "the admin's navigation sidebar stays empty",
  'async.E001': "code that runs in an event loop may then use the database, which mixes up the requests' data",
  'caches.W002': 'visitors can ask for what is cached, and whoever can upload a file can have it unpickled',
  'staticfiles.W004': 'nothing of it is collected, nor served',
  'caches.W003': 'where the files go hangs on the folder that a process begins in',
}

export const systemCheckWarns: Rule = {
  id: 'system-check-warns',
  summary: "Django's system checks warn of a setting, and nothing stops at it.",
  category: 'operations',
  severity: 'notice',
  since: '0.1.0',
  django: Object.keys(WORDS),
  *check(facts) {
    const { certain, open } = firedChecks(facts, { stopping: false })
    for (const fired of certain) {
      const { id } = fired.check
      const result = checkResult(facts, [fired], WORDS, CONSEQUENCES[id] ?? 'Django warns of it')
      yield {
        ...result,
        ...(id === 'async.E001' ? { hint: unsetCommand(facts, 'DJANGO_ALLOW_ASYNC_UNSAFE') } : {}),
        ...(id === 'caches.W002' ? { severity: 'warning' } : {}),
      }
    }
    yield* openResults(facts, open)
  },
}
