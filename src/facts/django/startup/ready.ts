import { readText } from '../../files.ts'
import { contains, itemsOf } from '../../settings/tests.ts'
import { existsIn } from '../version.ts'
import type { App } from './apps.ts'
import type { Apps } from './models.ts'
import { type Problem, raisedProblem } from './problem.ts'
import type { Startup } from './startup.ts'

/** What an app of Django's, or of a well-known package, asks for in its `ready()`. */
export function outsideReadyProblem(startup: Startup, all: Apps, app: App): Problem | null {
  if (app.name === 'django.contrib.auth') return userModelProblem(startup, all)
  if (app.name === 'django.contrib.admin' && app.entry.kind === 'str' && !/SimpleAdminConfig$/.test(app.entry.value))
    return adminProblem(startup, all)
  return app.name === 'allauth.account' ? allauthProblem(startup, app) : null
}

const failing = (says: string, hint: string | null, at: Problem['at'], configVars: readonly string[]): Problem => ({
  stage: 'app-ready',
  certain: true,
  type: 'django.core.exceptions.ImproperlyConfigured',
  says,
  hint,
  at,
  configVars,
})

/** AuthConfig.ready asks for the user model (django/contrib/auth/apps.py). */
function userModelProblem({ settings, snapshot, program }: Startup, { apps, isComplete }: Apps): Problem | null {
  const { value } = settings.get('AUTH_USER_MODEL')
  if (value.kind !== 'str') return null
  const shown = value.marks.length > 0 ? 'a model' : `\`${value.value}\``
  const parts = value.value.split('.')
  const [label = '', model = ''] = parts
  if (parts.length !== 2)
    return failing(
      `AUTH_USER_MODEL is ${shown}, and not of the form \`app_label.ModelName\`: Django raises ImproperlyConfigured`,
      "AUTH_USER_MODEL = 'accounts.User'",
      value.location,
      value.configVars,
    )
  const owner = apps.find((app) => app.label === label)
  const absent = (): Problem =>
    failing(
      `AUTH_USER_MODEL names ${shown}, ${owner === undefined ? `and no app of INSTALLED_APPS has the label \`${label}\`` : `and the app has no such model`}: Django raises ImproperlyConfigured`,
      owner === undefined ? `Add the app to INSTALLED_APPS.` : null,
      value.location,
      value.configVars,
    )
  if (owner === undefined) return isComplete && !apps.some((app) => mayHaveLabel(app, label)) ? absent() : null
  if (owner.folder === null) return null
  const models = program.importModule(`${owner.name}.models`)
  if (models.raises !== null || models.rest.length > 0) return null
  const isBound = [...models.bindings.keys()].some((name) => name.toLowerCase() === model.toLowerCase())
  const isDefined = new RegExp(`\\bclass\\s+${model}\\b`, 'i')
  const folder = owner.folder === '' ? '' : `${owner.folder}/`
  const mayBeElsewhere = snapshot.entries.some(
    ({ path }) => path.startsWith(folder) && path.endsWith('.py') && isDefined.test(readText(snapshot, path) ?? ''),
  )
  return isBound || mayBeElsewhere || !/^\w+$/.test(model) ? null : absent()
}

/** The label of what is installed is the last part of its name, unless it says another one. */
export const mayHaveLabel = ({ folder, name }: App, label: string): boolean =>
  folder === null && !name.startsWith('django.contrib.') && name.toLowerCase().includes(label.toLowerCase())

/** AdminConfig.ready imports the `admin` module of each app (django/contrib/admin/apps.py). */
function adminProblem({ snapshot, program }: Startup, { apps }: Apps): Problem | null {
  for (const { name, folder } of apps) {
    // It registers users and groups.
    if (name === 'django.contrib.auth') program.importModule('django.contrib.auth.admin')
    if (folder === null) continue
    const base = folder === '' ? 'admin' : `${folder}/admin`
    const path = [`${base}.py`, `${base}/__init__.py`].find((each) => snapshot.entry(each))
    if (path === undefined) continue
    const raised = raisedProblem(program.importModule(`${name}.admin`), 'app-ready', {
      what: `Importing \`${name}.admin\`, as the admin does when it is ready,`,
      at: { path },
    })
    if (raised?.certain) return raised
  }
  return null
}

const ACCOUNT_MIDDLEWARE = 'allauth.account.middleware.AccountMiddleware'

/** https://docs.allauth.org/en/latest/release-notes/2023.html#id2: 0.56 wants its middleware. */
function allauthProblem({ settings, versionOf }: Startup, { entry }: App): Problem | null {
  const version = versionOf('django-allauth')
  const { value } = settings.get('MIDDLEWARE')
  if (version === null || !existsIn(version, { since: [0, 56] }) || itemsOf(value) === null) return null
  if (contains(ACCOUNT_MIDDLEWARE)(value) !== false) return null
  return failing(
    `\`allauth.account\` is in INSTALLED_APPS, and MIDDLEWARE lacks \`${ACCOUNT_MIDDLEWARE}\`: it raises ImproperlyConfigured`,
    `MIDDLEWARE = [..., '${ACCOUNT_MIDDLEWARE}']`,
    value.location ?? entry.location,
    value.configVars,
  )
}
