import type { DjangoVersion } from '../../facts/django/version.ts'
import { isNot, not, type Test } from '../../facts/settings/answer.ts'
import { isString, isTrue, isTruthy } from '../../facts/settings/tests.ts'
import type { Severity } from '../../model/finding.ts'

/** A setting that Django no longer reads. */
export interface RemovedSetting {
  readonly name: string
  /** The first version that does not read it. */
  readonly removed: DjangoVersion
  /** Where one of these is set too, the module is written for both: nothing is lost. */
  readonly instead: readonly string[]
  /** Does what it is set to differ from what Django does without it? Not given: always. */
  readonly matters?: Test
  /** What comes of it, as a clause. */
  readonly consequence: string
  /** The lines to write. */
  readonly hint: string
  readonly severity: Severity
}

const ENGINE = "TEMPLATES = [{'BACKEND': 'django.template.backends.django.DjangoTemplates', "

const template = (
  name: string,
  severity: Severity,
  { consequence, hint }: { readonly consequence: string; readonly hint: string },
): RemovedSetting => ({
  name,
  removed: [1, 10],
  instead: ['TEMPLATES'],
  matters: isTruthy,
  consequence,
  hint: `${ENGINE}${hint}}]`,
  severity,
})

/** Each by the "Features removed" of its release's notes, and by what Django does in its place. https://docs.djangoproject.com/en/stable/releases/ */
export const REMOVED_SETTINGS: readonly RemovedSetting[] = [
  {
    name: 'MIDDLEWARE_CLASSES',
    removed: [2, 0],
    instead: ['MIDDLEWARE'],
    matters: isTruthy,
    consequence: 'no middleware runs: no sessions, no logins, no protection of forms, and WhiteNoise serves no file',
    hint: 'MIDDLEWARE = [...]',
    severity: 'error',
  },
  template('TEMPLATE_DIRS', 'warning', {
    consequence: 'the templates of these folders are not found',
    hint: "'DIRS': [...], 'APP_DIRS': True",
  }),
  template('TEMPLATE_CONTEXT_PROCESSORS', 'warning', {
    consequence: 'templates lack what these put into them',
    hint: "'OPTIONS': {'context_processors': [...]}",
  }),
  template('TEMPLATE_LOADERS', 'warning', {
    consequence: 'templates are not looked for where these do',
    hint: "'OPTIONS': {'loaders': [...]}",
  }),
  {
    name: 'PASSWORD_RESET_TIMEOUT_DAYS',
    removed: [4, 0],
    instead: ['PASSWORD_RESET_TIMEOUT'],
    matters: (value) => (value.kind === 'int' ? value.value !== 3n : true),
    consequence: 'a link to set a new password holds for three days, whatever it says',
    hint: 'PASSWORD_RESET_TIMEOUT = ... * 24 * 60 * 60  # seconds',
    severity: 'notice',
  },
  {
    name: 'DEFAULT_CONTENT_TYPE',
    removed: [3, 0],
    instead: [],
    matters: isNot(isString('text/html')),
    consequence: 'a response that names no type is `text/html`',
    hint: "HttpResponse(..., content_type='...')",
    severity: 'notice',
  },
  {
    name: 'FILE_CHARSET',
    removed: [3, 1],
    instead: [],
    matters: (value) => (value.kind === 'str' ? !/^utf-?8$/i.test(value.value) : true),
    consequence:
      'the files of templates and initial SQL are read as UTF-8, and one in another encoding raises UnicodeDecodeError',
    hint: 'Save the templates as UTF-8, and take the setting out.',
    severity: 'warning',
  },
  {
    name: 'USE_L10N',
    removed: [5, 0],
    instead: [],
    matters: (value) => not(isTruthy(value)),
    consequence: 'dates and numbers are written as the active language has them, whatever it says',
    hint: 'Take it out, and put `{% load l10n %}{% localize off %}` around what has to stay as it is.',
    severity: 'notice',
  },
  {
    name: 'USE_DEPRECATED_PYTZ',
    removed: [5, 0],
    instead: [],
    matters: isTrue,
    consequence: 'time zones are those of `zoneinfo`, which have no `localize()` and no `normalize()`',
    hint: 'zoneinfo.ZoneInfo(...)',
    severity: 'notice',
  },
]
