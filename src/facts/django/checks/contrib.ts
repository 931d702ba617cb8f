import type { Truth, Value } from '../../../model/value.ts'
import { all, any, ask, isNot, not, type Test, testValue } from '../../settings/answer.ts'
import type { Settings } from '../../settings/settings.ts'
import { contains, containsOne, entryOf, isNone, isString } from '../../settings/tests.ts'
import { asks, asksBound, every, type Question, type SettingsCheck } from './check.ts'
import { isInstalledApp } from './installed-apps.ts'

const ADMIN = 'django.contrib.admin'
const ENGINE = 'django.template.backends.django.DjangoTemplates'
const MODEL_BACKEND = 'django.contrib.auth.backends.ModelBackend'
const AUTHENTICATION = 'django.contrib.auth.middleware.AuthenticationMiddleware'
const MESSAGES = 'django.contrib.messages.middleware.MessageMiddleware'
const SESSIONS = 'django.contrib.sessions.middleware.SessionMiddleware'

/** check_dependencies of django.contrib.admin, and the check of django.contrib.sites. */
export const CONTRIB_CHECKS: readonly SettingsCheck[] = [
  // corsheaders/checks.py of django-cors-headers
  ...['CORS_ALLOWED_ORIGINS', 'CORS_ORIGIN_WHITELIST'].map(
    (setting): SettingsCheck => ({
      id: 'corsheaders.E013',
      setting,
      answer: every(asksBound(setting, containsOne(lacksOrigin)), isInstalledApp('corsheaders')),
    }),
  ),
  ...[
    ['401', 'contenttypes'],
    ['405', 'auth'],
    ['406', 'messages'],
  ].map(([number, app]) => admin(`E${number}`, 'INSTALLED_APPS', negated(isInstalledApp(`django.contrib.${app}`)))),
  admin('E403', 'TEMPLATES', asks('TEMPLATES', isNot(containsOne(isDjangoEngine)))),
  admin(
    'E402',
    'TEMPLATES',
    every(
      lacksProcessor('django.contrib.auth.context_processors.auth'),
      asks('AUTHENTICATION_BACKENDS', mayHold(MODEL_BACKEND)),
    ),
  ),
  admin('E404', 'TEMPLATES', lacksProcessor('django.contrib.messages.context_processors.messages')),
  {
    id: 'admin.W411',
    setting: 'TEMPLATES',
    since: [3, 1],
    answer: every(
      lacksProcessor('django.template.context_processors.request'),
      asks('INSTALLED_APPS', containsOne(makesSite)),
    ),
  },
  admin('E408', 'MIDDLEWARE', asks('MIDDLEWARE', isNot(mayHold(AUTHENTICATION)))),
  admin('E409', 'MIDDLEWARE', asks('MIDDLEWARE', isNot(mayHold(MESSAGES)))),
  admin('E410', 'MIDDLEWARE', asks('MIDDLEWARE', isNot(mayHold(SESSIONS)))),
  {
    id: 'sites.E101',
    setting: 'SITE_ID',
    since: [3, 0],
    answer: every(asksBound('SITE_ID', isNoNumber), isInstalledApp('django.contrib.sites')),
  },
]

function admin(number: string, setting: string, question: Question): SettingsCheck {
  return { id: `admin.${number}`, setting, answer: every(question, isInstalledApp(ADMIN)) }
}

/** Only a site has a sidebar, and SimpleAdminConfig makes none. */
function makesSite(entry: Value): Truth {
  if (entry.kind !== 'str') return entry.kind === 'unknown' ? 'unknown' : false
  return entry.value === ADMIN || entry.value === `${ADMIN}.apps.AdminConfig`
}

function negated(question: Question): Question {
  return (settings) => {
    const answer = question(settings)
    return { ...answer, truth: not(answer.truth) }
  }
}

/** Is the class among the dotted paths, or perhaps a class that is made from it? Django's own others are not. */
function mayHold(path: string): Test {
  return containsOne((entry) => {
    if (entry.kind !== 'str') return entry.kind === 'unknown' ? 'unknown' : false
    if (entry.value === path) return true
    if (entry.value.startsWith('django.')) return DERIVED.has(`${entry.value} ${path}`)
    return 'unknown'
  })
}

/** Classes of Django that are made from others of it. */
const DERIVED = new Set([
  `django.contrib.auth.backends.AllowAllUsersModelBackend ${MODEL_BACKEND}`,
  `django.contrib.auth.backends.RemoteUserBackend ${MODEL_BACKEND}`,
  `django.contrib.auth.backends.AllowAllUsersRemoteUserBackend ${MODEL_BACKEND}`,
])

function isDjangoEngine(engine: Value): Truth {
  const backend = entryOf(engine, 'BACKEND')
  return backend ? testValue(backend, isString(ENGINE)) : backend === null ? false : 'unknown'
}

/** Of the first Django engine, as the check takes it; where there is none, E403 tells it. */
function lacksProcessor(path: string): Question {
  return (settings: Settings) =>
    ask(settings.get('TEMPLATES'), (engines) => {
      if (!('items' in engines)) return engines.kind === 'unknown' ? 'unknown' : false
      const answers = engines.items.map((engine) => all([isDjangoEngine(engine), not(hasProcessor(engine, path))]))
      const first = engines.items.findIndex((engine) => isDjangoEngine(engine) !== false)
      return first < 0 ? false : (answers[first] ?? false)
    })
}

function hasProcessor(engine: Value, path: string): Truth {
  const options = entryOf(engine, 'OPTIONS')
  if (!options) return options === null ? false : 'unknown'
  const processors = entryOf(options, 'context_processors')
  if (!processors) return processors === null ? false : 'unknown'
  return testValue(processors, contains(path))
}

function isNoNumber(value: Value): Truth {
  const number: Truth = value.kind === 'unknown' ? 'unknown' : value.kind === 'int' || value.kind === 'bool'
  return not(any([number, isNone(value)]))
}

/** An origin is a scheme and a host; `null` and what stands for files are let through. */
function lacksOrigin(origin: Value): Truth {
  if (origin.kind !== 'str') return origin.kind === 'unknown' ? 'unknown' : false
  return !/^(null|file:\/\/.*)$/.test(origin.value) && !/^[a-z][a-z\d+.-]*:\/\/[^/?#]+/i.test(origin.value)
}
