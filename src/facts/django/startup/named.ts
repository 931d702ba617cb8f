import type { Truth } from '../../../model/value.ts'
import type { Program } from '../../../python/program.ts'
import { type DjangoVersion, existsIn } from '../version.ts'
import { lacksDjangoModule } from './contrib.ts'
import { exceptionText } from './problem.ts'

type Span = { readonly since?: DjangoVersion; readonly until?: DjangoVersion }

/** What settings name in Django's own modules, by module. */
const DJANGO: Readonly<Record<string, Readonly<Record<string, Span>>>> = {
  'django.contrib.auth.backends': names(
    'BaseBackend ModelBackend AllowAllUsersModelBackend RemoteUserBackend AllowAllUsersRemoteUserBackend',
  ),
  'django.contrib.auth.hashers': {
    ...names(
      'PBKDF2PasswordHasher PBKDF2SHA1PasswordHasher Argon2PasswordHasher BCryptSHA256PasswordHasher BCryptPasswordHasher MD5PasswordHasher BasePasswordHasher',
    ),
    ScryptPasswordHasher: { since: [4, 0] },
    SHA1PasswordHasher: { until: [5, 1] },
    UnsaltedSHA1PasswordHasher: { until: [5, 1] },
    UnsaltedMD5PasswordHasher: { until: [5, 1] },
    CryptPasswordHasher: { until: [5, 0] },
  },
  'django.contrib.auth.password_validation': names(
    'MinimumLengthValidator UserAttributeSimilarityValidator CommonPasswordValidator NumericPasswordValidator',
  ),
  'django.contrib.messages.storage.base': names('BaseStorage'),
  'django.contrib.messages.storage.cookie': names('CookieStorage'),
  'django.contrib.messages.storage.fallback': names('FallbackStorage'),
  'django.contrib.messages.storage.session': names('SessionStorage'),
  'django.contrib.sessions.serializers': { ...names('JSONSerializer'), PickleSerializer: { until: [5, 0] } },
  'django.core.cache.backends.db': names('DatabaseCache BaseDatabaseCache'),
  'django.core.cache.backends.dummy': names('DummyCache'),
  'django.core.cache.backends.filebased': names('FileBasedCache'),
  'django.core.cache.backends.locmem': names('LocMemCache'),
  'django.core.cache.backends.memcached': {
    ...names('PyLibMCCache BaseMemcachedCache'),
    PyMemcacheCache: { since: [3, 2] },
    MemcachedCache: { until: [4, 1] },
  },
  'django.core.cache.backends.redis': { RedisCache: { since: [4, 0] } },
  'django.core.files.storage': names('FileSystemStorage InMemoryStorage DefaultStorage Storage'),
  'django.core.files.uploadhandler': names('MemoryFileUploadHandler TemporaryFileUploadHandler FileUploadHandler'),
  ...Object.fromEntries(
    ['console', 'dummy', 'filebased', 'locmem', 'smtp'].map((name) => [
      `django.core.mail.backends.${name}`,
      names('EmailBackend'),
    ]),
  ),
  'django.forms.renderers': {
    ...names('DjangoTemplates Jinja2 TemplatesSetting BaseRenderer'),
    DjangoDivFormRenderer: { since: [4, 1], until: [6, 0] },
    Jinja2DivFormRenderer: { since: [4, 1], until: [6, 0] },
  },
  'django.template.context_processors': {
    ...names('csrf debug i18n tz request media static'),
    csp: { since: [6, 0] },
  },
  'django.contrib.auth.context_processors': names('auth'),
  'django.contrib.messages.context_processors': names('messages'),
}

function names(list: string): Readonly<Record<string, Span>> {
  return Object.fromEntries(list.split(' ').map((name) => [name, {}]))
}

/** Packages of Django whose modules the table has all. */
const WHOLE = /^django\.(core\.(cache|mail)\.backends|contrib\.messages\.storage|contrib\.sessions\.serializers)\b/

/** What else has to be installed for a class to be made. */
const LIBRARIES: readonly (readonly [dotted: RegExp, module: string, distribution: string])[] = [
  [/^django\.core\.cache\.backends\.redis\./, 'redis', 'redis'],
  [/^django\.core\.cache\.backends\.memcached\.PyMemcacheCache$/, 'pymemcache', 'pymemcache'],
  [/^django\.core\.cache\.backends\.memcached\.PyLibMCCache$/, 'pylibmc', 'pylibmc'],
  [/^django\.contrib\.auth\.hashers\.Argon2PasswordHasher$/, 'argon2', 'argon2-cffi'],
  [/^django\.contrib\.auth\.hashers\.BCrypt/, 'bcrypt', 'bcrypt'],
  [/^storages\.backends\.s3(boto3)?\./, 'boto3', 'boto3'],
  [/^storages\.backends\.gcloud\./, 'google.cloud.storage', 'google-cloud-storage'],
  [/^storages\.backends\.azure_storage\./, 'azure.storage.blob', 'azure-storage-blob'],
]

/** Who looks a name up. */
export interface Lookup {
  readonly program: Program
  readonly django: DjangoVersion
  readonly hasModule: (module: string) => Truth
}

/** Why the class or function of a dotted path is surely not there, or cannot be made, as a clause; null where it may. */
export const whyMissing = (dotted: string, lookup: Lookup): string | null =>
  whyAbsent(dotted, lookup) ?? whyUnusable(dotted, lookup)

/** Why the class or function of a dotted path is surely not there, as a clause with the exception's type before; null where it may be. */
export function whyAbsent(dotted: string, { program, django }: Pick<Lookup, 'program' | 'django'>): string | null {
  const at = dotted.lastIndexOf('.')
  const [module, name] = [dotted.slice(0, Math.max(at, 0)), dotted.slice(at + 1)]
  if (at < 0) return `\`${dotted}\` is no dotted path`
  if (module.startsWith('django.')) {
    const known = Object.hasOwn(DJANGO, module) ? DJANGO[module] : undefined
    if (known === undefined)
      return WHOLE.test(module) || lacksDjangoModule(module) ? `Django has no \`${module}\`` : null
    const span = Object.hasOwn(known, name) ? known[name] : undefined
    if (span === undefined || !existsIn(django, span))
      return `\`${module}\` of Django ${django.slice(0, 2).join('.')} has no \`${name}\``
    return null
  }
  const imported = program.importModule(module)
  if (imported.raises?.certain) return `importing it raises ${exceptionText(imported.raises)}`
  if (imported.path !== null && imported.rest.length === 0 && !imported.bindings.has(name))
    return `\`${imported.path}\` has no \`${name}\``
  return null
}

/** Why what is there cannot be made; null where it may. */
export function whyUnusable(dotted: string, { hasModule }: Lookup): string | null {
  const needed = LIBRARIES.find(([path]) => path.test(dotted))
  if (needed === undefined) return null
  const [, module, distribution] = needed
  return hasModule(module.split('.')[0] ?? module) === false
    ? `it needs \`${distribution}\`, which is not installed`
    : null
}

const SESSION_ENGINES = ['cache', 'cached_db', 'db', 'file', 'signed_cookies', 'base']

/** Why the module that SESSION_ENGINE names is surely not there. */
export function whyNoEngine(engine: string, { program }: Lookup): string | null {
  const own = /^django\.contrib\.sessions\.backends\.(.*)$/.exec(engine)?.[1]
  if (own !== undefined) return SESSION_ENGINES.includes(own) ? null : `No module named '${engine}'`
  if (engine.startsWith('django.')) return lacksDjangoModule(engine) ? `No module named '${engine}'` : null
  const { raises } = program.importModule(engine)
  return raises?.certain ? exceptionText(raises) : null
}
