import { type DjangoVersion, existsIn } from '../version.ts'

/** The packages and modules right under `django`. */
const TOP = new Set([
  'apps',
  'conf',
  'contrib',
  'core',
  'db',
  'dispatch',
  'forms',
  'http',
  'middleware',
  'shortcuts',
  'tasks',
  'template',
  'templatetags',
  'test',
  'urls',
  'utils',
  'views',
])

/** django.contrib: the apps and packages. `models`: it has models. */
const CONTRIB: Readonly<
  Record<string, { readonly models: boolean; readonly files: boolean; readonly until?: DjangoVersion }>
> = {
  admin: { models: true, files: true },
  admindocs: { models: false, files: false },
  auth: { models: true, files: false },
  contenttypes: { models: true, files: false },
  flatpages: { models: true, files: false },
  gis: { models: true, files: true },
  humanize: { models: false, files: false },
  messages: { models: false, files: false },
  postgres: { models: false, files: true },
  redirects: { models: true, files: false },
  sessions: { models: true, files: false },
  sitemaps: { models: false, files: false },
  sites: { models: true, files: false },
  staticfiles: { models: false, files: false },
  syndication: { models: false, files: false },
}

/** Middleware classes by their module under `django`; a class with a version went, or came, with it. */
const MIDDLEWARE: Readonly<
  Record<string, readonly (readonly [name: string, span?: { since?: DjangoVersion; until?: DjangoVersion }])[]>
> = {
  'middleware.cache': [['CacheMiddleware'], ['FetchFromCacheMiddleware'], ['UpdateCacheMiddleware']],
  'middleware.clickjacking': [['XFrameOptionsMiddleware']],
  'middleware.common': [['CommonMiddleware'], ['BrokenLinkEmailsMiddleware']],
  'middleware.csp': [['ContentSecurityPolicyMiddleware', { since: [6, 0] }]],
  'middleware.csrf': [['CsrfViewMiddleware']],
  'middleware.gzip': [['GZipMiddleware']],
  'middleware.http': [['ConditionalGetMiddleware']],
  'middleware.locale': [['LocaleMiddleware']],
  'middleware.security': [['SecurityMiddleware']],
  'contrib.admindocs.middleware': [['XViewMiddleware']],
  'contrib.auth.middleware': [
    ['AuthenticationMiddleware'],
    ['LoginRequiredMiddleware', { since: [5, 1] }],
    ['RemoteUserMiddleware'],
    ['PersistentRemoteUserMiddleware'],
    ['SessionAuthenticationMiddleware', { until: [2, 0] }],
  ],
  'contrib.flatpages.middleware': [['FlatpageFallbackMiddleware']],
  'contrib.messages.middleware': [['MessageMiddleware']],
  'contrib.redirects.middleware': [['RedirectFallbackMiddleware']],
  'contrib.sessions.middleware': [['SessionMiddleware']],
  'contrib.sites.middleware': [['CurrentSiteMiddleware']],
}

/** Is a dotted path under `django` surely none of this version's modules? */
export function lacksDjangoModule(dotted: string): boolean {
  const [, second, third] = dotted.split('.')
  if (second === undefined) return false
  if (!TOP.has(second)) return true
  return second === 'contrib' && third !== undefined && !Object.hasOwn(CONTRIB, third)
}

/** What is wrong with a middleware's path under `django`; null where nothing surely is. */
export function wrongDjangoMiddleware(dotted: string, version: DjangoVersion): string | null {
  const at = dotted.lastIndexOf('.')
  const [module, name] = [dotted.slice(0, at), dotted.slice(at + 1)]
  if (lacksDjangoModule(module)) return `No module named '${module}'`
  const key = module.slice('django.'.length)
  const classes = Object.hasOwn(MIDDLEWARE, key) ? MIDDLEWARE[key] : undefined
  if (!classes) return module.startsWith('django.middleware') ? `No module named '${module}'` : null
  const found = classes.find(([each]) => each === name)
  return found && existsIn(version, found[1] ?? {})
    ? null
    : `Module "${module}" does not define a "${name}" attribute/class`
}

/** Apps whose models those of another one import. */
const NEEDED_MODELS: Readonly<Record<string, readonly string[]>> = {
  'django.contrib.admin': ['django.contrib.contenttypes'],
  'django.contrib.auth': ['django.contrib.contenttypes'],
  'django.contrib.flatpages': ['django.contrib.sites'],
  'django.contrib.redirects': ['django.contrib.sites'],
}

export const modelsNeededBy = (app: string): readonly string[] =>
  Object.hasOwn(NEEDED_MODELS, app) ? (NEEDED_MODELS[app] ?? []) : []

/** Apps whose models a module of django.contrib imports: without them in INSTALLED_APPS the import raises RuntimeError. */
const IMPORTS_MODELS: readonly (readonly [module: string, apps: readonly string[]])[] = [
  ['django.contrib.auth.middleware', ['django.contrib.contenttypes', 'django.contrib.auth']],
  ['django.contrib.flatpages.middleware', ['django.contrib.sites', 'django.contrib.flatpages']],
  ['django.contrib.redirects.middleware', ['django.contrib.sites', 'django.contrib.redirects']],
]

/** The apps that must be installed for a module of django.contrib to be imported. */
export const modelsImportedBy = (module: string): readonly string[] =>
  IMPORTS_MODELS.find(([each]) => each === module)?.[1] ?? []

/**
 * Middleware of well-known packages, by module. A class's name in another spelling is surely none of the module's; of other names
 * nothing is known.
 */
const PACKAGED: Readonly<Record<string, readonly string[]>> = {
  'allauth.account.middleware': ['AccountMiddleware'],
  'auditlog.middleware': ['AuditlogMiddleware'],
  'axes.middleware': ['AxesMiddleware'],
  'corsheaders.middleware': ['CorsMiddleware'],
  crum: ['CurrentRequestUserMiddleware'],
  'csp.middleware': ['CSPMiddleware'],
  'debug_toolbar.middleware': ['DebugToolbarMiddleware'],
  'django_browser_reload.middleware': ['BrowserReloadMiddleware'],
  'django_htmx.middleware': ['HtmxMiddleware'],
  'django_otp.middleware': ['OTPMiddleware'],
  django_permissions_policy: ['PermissionsPolicyMiddleware'],
  'django_prometheus.middleware': ['PrometheusBeforeMiddleware', 'PrometheusAfterMiddleware'],
  'django_user_agents.middleware': ['UserAgentMiddleware'],
  'hijack.middleware': ['HijackUserMiddleware'],
  'impersonate.middleware': ['ImpersonateMiddleware'],
  'silk.middleware': ['SilkyMiddleware'],
  'simple_history.middleware': ['HistoryRequestMiddleware'],
  'waffle.middleware': ['WaffleMiddleware'],
  'wagtail.contrib.redirects.middleware': ['RedirectMiddleware'],
  'whitenoise.middleware': ['WhiteNoiseMiddleware'],
}

/** How a class of a well-known package is really spelt; null where the path is right, or not known. */
export function respeltMiddleware(module: string, name: string): string | null {
  const classes = Object.hasOwn(PACKAGED, module) ? (PACKAGED[module] ?? []) : []
  return classes.find((each) => each !== name && each.toLowerCase() === name.toLowerCase()) ?? null
}

/** The middleware of Django that a misspelt path most likely means. */
export function djangoMiddleware(name: string): string | null {
  const found = Object.entries(MIDDLEWARE).find(([, classes]) => classes.some(([each]) => each === name))
  return found ? `django.${found[0]}.${name}` : null
}

export const contribApp = (dotted: string): { readonly models: boolean; readonly files: boolean } | null => {
  const name = /^django\.contrib\.(\w+)/.exec(dotted)?.[1]
  return name !== undefined && Object.hasOwn(CONTRIB, name) ? (CONTRIB[name] ?? null) : null
}

/** Every module under `django.db.backends`, and what drives it: one of them must be there. */
export const ENGINES: Readonly<Record<string, readonly { readonly module: string; readonly since?: DjangoVersion }[]>> =
  {
    sqlite3: [],
    dummy: [],
    base: [],
    postgresql: [{ module: 'psycopg2' }, { module: 'psycopg', since: [4, 2] }],
    mysql: [{ module: 'MySQLdb' }],
    oracle: [{ module: 'cx_Oracle' }, { module: 'oracledb', since: [5, 0] }],
  }
