import type { Value } from '../../model/value.ts'
import { compareDjangoVersions, type DjangoVersion } from './version.ts'

/** A Python literal: `null` is None, an array a list, an object a dict. */
type Literal = null | boolean | number | string | readonly Literal[] | { readonly [key: string]: Literal }

/** The defaults of one setting, oldest first: from that version on it is this; `absent`: the setting went. */
type History = readonly (readonly [since: DjangoVersion, value: Literal | typeof ABSENT])[]

const ABSENT = Symbol('absent')
/** Older than any version that is told apart here. */
const ALWAYS: DjangoVersion = [0, 0]
const always = (value: Literal): History => [[ALWAYS, value]]

const LOCAL_MEMORY_CACHE = { default: { BACKEND: 'django.core.cache.backends.locmem.LocMemCache' } }
const FILE_STORAGE = 'django.core.files.storage.FileSystemStorage'
const STATIC_FILES_STORAGE = 'django.contrib.staticfiles.storage.StaticFilesStorage'
const STORAGES = { default: { BACKEND: FILE_STORAGE }, staticfiles: { BACKEND: STATIC_FILES_STORAGE } }
const STATIC_FILES_FINDERS = ['FileSystemFinder', 'AppDirectoriesFinder'].map(
  (name) => `django.contrib.staticfiles.finders.${name}`,
)

const HASHERS = ['PBKDF2', 'PBKDF2SHA1', 'Argon2', 'BCryptSHA256'].map(
  (name) => `django.contrib.auth.hashers.${name}PasswordHasher`,
)
const SCRYPT = 'django.contrib.auth.hashers.ScryptPasswordHasher'

/**
 * What a setting is that nobody sets, by Django version: the part of django/conf/global_settings.py that judgements need.
 * https://docs.djangoproject.com/en/stable/ref/settings/ and the releases' notes.
 */
const DEFAULTS: Readonly<Record<string, History>> = {
  ADMINS: always([]),
  ALLOWED_HOSTS: always([]),
  APPEND_SLASH: always(true),
  AUTHENTICATION_BACKENDS: always(['django.contrib.auth.backends.ModelBackend']),
  AUTH_PASSWORD_VALIDATORS: always([]),
  AUTH_USER_MODEL: always('auth.User'),
  CACHES: always(LOCAL_MEMORY_CACHE),
  CSRF_COOKIE_HTTPONLY: always(false),
  CSRF_COOKIE_SECURE: always(false),
  CSRF_FAILURE_VIEW: always('django.views.csrf.csrf_failure'),
  CSRF_TRUSTED_ORIGINS: always([]),
  CSRF_USE_SESSIONS: always(false),
  DATABASES: always({}),
  DATABASE_ROUTERS: always([]),
  DEBUG: always(false),
  DEBUG_PROPAGATE_EXCEPTIONS: always(false),
  DEFAULT_AUTO_FIELD: [
    [[3, 2], 'django.db.models.AutoField'],
    [[6, 0], 'django.db.models.BigAutoField'],
  ],
  DEFAULT_FILE_STORAGE: [
    [ALWAYS, FILE_STORAGE],
    [[5, 1], ABSENT],
  ],
  DEFAULT_FROM_EMAIL: always('webmaster@localhost'),
  DEFAULT_HASHING_ALGORITHM: [
    [[3, 1], 'sha256'],
    [[4, 0], ABSENT],
  ],
  EMAIL_BACKEND: always('django.core.mail.backends.smtp.EmailBackend'),
  EMAIL_HOST: always('localhost'),
  EMAIL_HOST_PASSWORD: always(''),
  EMAIL_HOST_USER: always(''),
  EMAIL_PORT: always(25),
  EMAIL_USE_SSL: always(false),
  EMAIL_USE_TLS: always(false),
  FILE_UPLOAD_TEMP_DIR: always(null),
  FORCE_SCRIPT_NAME: always(null),
  INSTALLED_APPS: always([]),
  INTERNAL_IPS: always([]),
  LANGUAGE_CODE: always('en-us'),
  LOCALE_PATHS: always([]),
  LOGGING: always({}),
  LOGGING_CONFIG: always('logging.config.dictConfig'),
  MANAGERS: always([]),
  MEDIA_ROOT: always(''),
  MEDIA_URL: always(''),
  MESSAGE_STORAGE: always('django.contrib.messages.storage.fallback.FallbackStorage'),
  MIDDLEWARE: always([]),
  PASSWORD_HASHERS: [
    [ALWAYS, HASHERS],
    [
      [4, 0],
      [...HASHERS, SCRYPT],
    ],
  ],
  PREPEND_WWW: always(false),
  SECRET_KEY: always(''),
  SECRET_KEY_FALLBACKS: [[[4, 1], []]],
  SECURE_BROWSER_XSS_FILTER: [
    [ALWAYS, false],
    [[4, 0], ABSENT],
  ],
  SECURE_CONTENT_TYPE_NOSNIFF: [
    [ALWAYS, false],
    [[3, 0], true],
  ],
  SECURE_CROSS_ORIGIN_OPENER_POLICY: [[[4, 0], 'same-origin']],
  SECURE_CSP: [[[6, 0], {}]],
  SECURE_CSP_REPORT_ONLY: [[[6, 0], {}]],
  SECURE_HSTS_INCLUDE_SUBDOMAINS: always(false),
  SECURE_HSTS_PRELOAD: always(false),
  SECURE_HSTS_SECONDS: always(0),
  SECURE_PROXY_SSL_HEADER: always(null),
  SECURE_REDIRECT_EXEMPT: always([]),
  SECURE_REFERRER_POLICY: [
    [[3, 0], null],
    [[3, 1], 'same-origin'],
  ],
  SECURE_SSL_HOST: always(null),
  SECURE_SSL_REDIRECT: always(false),
  SERVER_EMAIL: always('root@localhost'),
  SESSION_COOKIE_HTTPONLY: always(true),
  SESSION_COOKIE_SAMESITE: always('Lax'),
  SESSION_COOKIE_SECURE: always(false),
  SESSION_ENGINE: always('django.contrib.sessions.backends.db'),
  SESSION_FILE_PATH: always(null),
  SESSION_SERIALIZER: always('django.contrib.sessions.serializers.JSONSerializer'),
  SILENCED_SYSTEM_CHECKS: always([]),
  STATICFILES_DIRS: always([]),
  STATICFILES_FINDERS: always(STATIC_FILES_FINDERS),
  STATICFILES_STORAGE: [
    [ALWAYS, STATIC_FILES_STORAGE],
    [[5, 1], ABSENT],
  ],
  STATIC_ROOT: always(null),
  STATIC_URL: always(null),
  STORAGES: [[[4, 2], STORAGES]],
  TEMPLATES: always([]),
  TIME_ZONE: always('America/Chicago'),
  USE_I18N: always(true),
  USE_TZ: [
    [ALWAYS, false],
    [[5, 0], true],
  ],
  USE_X_FORWARDED_HOST: always(false),
  USE_X_FORWARDED_PORT: always(false),
  WSGI_APPLICATION: always(null),
  X_FRAME_OPTIONS: [
    [ALWAYS, 'SAMEORIGIN'],
    [[3, 0], 'DENY'],
  ],
}

/** The names that the table knows, in any version. */
export const KNOWN_SETTINGS: readonly string[] = Object.keys(DEFAULTS)

/** Django's default for NAME in this version; null where it has none, or the table does not know the name. */
export function defaultSetting(name: string, version: DjangoVersion): Value | null {
  const reached = (DEFAULTS[name] ?? []).filter(([since]) => compareDjangoVersions(since, version) <= 0)
  const literal = reached.at(-1)?.[1]
  return literal === undefined || literal === ABSENT ? null : literalValue(literal)
}

const MADE_BY_DJANGO = { location: null, configVars: [], marks: [] }

function literalValue(literal: Literal): Value {
  if (literal === null) return { ...MADE_BY_DJANGO, kind: 'none' }
  if (typeof literal === 'boolean') return { ...MADE_BY_DJANGO, kind: 'bool', value: literal }
  if (typeof literal === 'number') return { ...MADE_BY_DJANGO, kind: 'int', value: BigInt(literal) }
  if (typeof literal === 'string') return { ...MADE_BY_DJANGO, kind: 'str', value: literal }
  if (isArray(literal)) return { ...MADE_BY_DJANGO, kind: 'list', items: literal.map(literalValue) }
  const entries = Object.entries(literal).map(([key, value]) => [literalValue(key), literalValue(value)] as const)
  return { ...MADE_BY_DJANGO, kind: 'dict', entries }
}

/** `Array.isArray` does not narrow a readonly array. */
function isArray(literal: Literal): literal is readonly Literal[] {
  return Array.isArray(literal)
}
