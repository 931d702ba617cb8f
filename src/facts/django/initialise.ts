import { hasTimeZone, todaysTimeZone } from '../../heroku/platform/time-zones.ts'
import { type Answer, all, ask, isNot } from '../settings/answer.ts'
import type { Settings } from '../settings/settings.ts'
import { isKind, isTruthy } from '../settings/tests.ts'
import { type DjangoVersion, existsIn } from './version.ts'

/** What `Settings.__init__` raises, before any check can run: the import of the settings was fine, and the process ends all the same. */
export interface InitialisationError {
  readonly type: 'ImproperlyConfigured' | 'ValueError'
  readonly message: string
  readonly setting: string
  readonly answer: Answer
  /** Why, where the exception's own words do not tell: a clause. */
  readonly because?: string
  /** The line to write. */
  readonly hint?: string
}

interface Span {
  readonly setting: string
  readonly since?: DjangoVersion
}

/** `tuple_settings` of django/conf/__init__.py. */
const LISTS: readonly Span[] = [
  { setting: 'ALLOWED_HOSTS', since: [4, 0] },
  { setting: 'INSTALLED_APPS' },
  { setting: 'TEMPLATE_DIRS' },
  { setting: 'LOCALE_PATHS' },
  { setting: 'SECRET_KEY_FALLBACKS', since: [4, 1] },
]

const MAIL =
  'BACKEND FILE_PATH HOST HOST_PASSWORD HOST_USER PORT SSL_CERTFILE SSL_KEYFILE TIMEOUT USE_SSL USE_TLS'.split(' ')

/** Pairs of settings of which a module may set one. */
const EXCLUSIVE: readonly (Span & { readonly other: string; readonly until: DjangoVersion })[] = [
  { setting: 'PASSWORD_RESET_TIMEOUT_DAYS', other: 'PASSWORD_RESET_TIMEOUT', since: [3, 1], until: [4, 0] },
  { setting: 'DEFAULT_FILE_STORAGE', other: 'STORAGES', since: [4, 2], until: [5, 1] },
  { setting: 'STATICFILES_STORAGE', other: 'STORAGES', since: [4, 2], until: [5, 1] },
  // https://docs.djangoproject.com/en/6.1/howto/mailers-migration/
  ...MAIL.map((name) => ({
    setting: `EMAIL_${name}`,
    other: 'MAILERS',
    since: [6, 1] as const,
    until: [7, 0] as const,
  })),
]

/** Those that are raised, or that a possibility which is known would raise; what is wholly unknown is not suspected. */
export function initialisationErrors(settings: Settings, stack: string): readonly InitialisationError[] {
  const errors = [
    ...LISTS.flatMap((one) => notAList(settings, one)),
    ...EXCLUSIVE.flatMap((one) => bothSet(settings, one)),
  ]
  errors.push(wrongTimeZone(settings, stack), ...emptyKey(settings))
  return errors.filter(
    ({ answer }) =>
      answer.truth === true ||
      (answer.truth === 'unknown' && answer.because.some(({ value }) => value.kind !== 'unknown')),
  )
}

function notAList(settings: Settings, span: Span): readonly InitialisationError[] {
  const setting = settings.get(span.setting)
  if (setting.bound !== true || !existsIn(settings.django, span)) return []
  const message = `The ${span.setting} setting must be a list or a tuple.`
  return [
    {
      type: 'ImproperlyConfigured',
      message,
      setting: span.setting,
      answer: ask(setting, isNot(isKind('list', 'tuple'))),
    },
  ]
}

function bothSet(settings: Settings, span: (typeof EXCLUSIVE)[number]): readonly InitialisationError[] {
  const [one, other] = [settings.get(span.setting), settings.get(span.other)]
  // A name that a star import may bring is not suspected.
  const truth = existsIn(settings.django, span) && all([one.bound, other.bound]) === true
  const message = `${span.setting}/${span.other} are mutually exclusive.`
  return [{ type: 'ImproperlyConfigured', message, setting: span.setting, answer: { ...ask(one, () => truth), truth } }]
}

/** Since 3.2 an empty key raises where it is used, and no sooner. */
export const EMPTY_KEY_RAISES_AT_USE: DjangoVersion = [3, 2]

function emptyKey(settings: Settings): readonly InitialisationError[] {
  if (!existsIn(settings.django, { until: EMPTY_KEY_RAISES_AT_USE })) return []
  const answer = ask(settings.get('SECRET_KEY'), isNot(isTruthy))
  const message = 'The SECRET_KEY setting must not be empty.'
  return [{ type: 'ImproperlyConfigured', message, setting: 'SECRET_KEY', answer }]
}

/** A time zone is looked for as a file of /usr/share/zoneinfo. */
function wrongTimeZone(settings: Settings, stack: string): InitialisationError {
  const answer = ask(settings.get('TIME_ZONE'), (value) =>
    value.kind === 'str'
      ? value.value !== '' && !hasTimeZone(value.value, stack)
      : value.kind === 'unknown'
        ? 'unknown'
        : false,
  )
  const zone = answer.because[0]?.value
  const name = zone?.kind === 'str' && zone.marks.length === 0 ? zone.value : null
  const today = name === null ? null : todaysTimeZone(name, stack)
  return {
    type: 'ValueError',
    message: `Incorrect timezone setting${name === null ? '' : `: ${name}`}`,
    setting: 'TIME_ZONE',
    answer,
    ...(today === null
      ? {}
      : {
          because: `the image of ${stack} has this time zone under today's name alone`,
          hint: `TIME_ZONE = '${today}'`,
        }),
  }
}
