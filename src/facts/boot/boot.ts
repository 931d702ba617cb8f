import type { EvaluatedModule, Program } from '../../python/program.ts'
import type { ModelCheck } from '../django/models/check.ts'
import { checkModels } from '../django/models/index.ts'
import type { App } from '../django/startup/apps.ts'
import { engineProblem } from '../django/startup/database.ts'
import { middlewareProblem } from '../django/startup/middleware.ts'
import { middlewareRequestProblem } from '../django/startup/middleware-run.ts'
import { exceptionText, type Problem, raisedProblem } from '../django/startup/problem.ts'
import { firstPage } from '../django/startup/request.ts'
import { requestSettingsProblem } from '../django/startup/request-settings.ts'
import { type Startup, setUpDjango } from '../django/startup/startup.ts'
import { templateProblem } from '../django/startup/template.ts'
import type { UrlSurvey } from '../django/startup/urls.ts'
import { parseDjangoVersion } from '../django/version.ts'
import type { Facts } from '../facts.ts'
import { resolvePath } from '../files.ts'
import { testValue } from '../settings/answer.ts'
import type { Settings } from '../settings/settings.ts'
import { isTruthy } from '../settings/tests.ts'
import { inApp } from '../shell/state.ts'
import { loadApplication, startsDjango } from './application.ts'
import { argvOf } from './argv.ts'
import type { Failure } from './ending.ts'
import { entryModules, namingInstead, strangerFailure } from './entry-modules.ts'
import { pythonPath } from './machine.ts'
import { settingsOf } from './process-settings.ts'
import type { Server } from './server.ts'
import { withoutListening } from './serving/served.ts'

/** What becomes of the web process once its command has been understood. */
export interface Boot {
  readonly server: Server
  /** The server does not get its application: H10. */
  readonly failure: Failure | null
  /** Django does not start: H10, or R10 where runserver's reloader lives on. */
  readonly start: readonly Problem[]
  /** The server calls the application as it does not want to be called: each request gets 500. */
  readonly mismatch: boolean
  /** The application is a function that takes other arguments: CPython's words. Each request gets 500. */
  readonly refuses: string | null
  /** The first page gets 500. */
  readonly page: Problem | null
  /** Null where Django is not started, or its settings are not known. */
  readonly settings: Settings | null
  /** The apps of INSTALLED_APPS, as far as they are known. */
  readonly apps: readonly App[]
  /** Are these all apps? False where INSTALLED_APPS holds what is not known. */
  readonly hasAllApps: boolean
  /** What Django's checks of models and of the admin surely say; empty where not all apps are known. */
  readonly models: readonly ModelCheck[]
  /** What ROOT_URLCONF holds; null where it cannot be told. */
  readonly urls: UrlSurvey | null
}

/** Null where the web command starts no server that is understood. */
export function drawBoot(facts: Facts): Boot | null {
  const ending = facts.launches.of.get('web')
  if (ending?.kind !== 'serves') return null
  const { server } = ending
  const boot: Boot = {
    server,
    failure: null,
    start: [],
    mismatch: false,
    refuses: null,
    page: server.requestProblem,
    settings: null,
    apps: [],
    hasAllApps: false,
    models: [],
    urls: null,
  }
  const program = processOf(facts, server)
  if (server.name === 'runserver') return bootRunserver(facts, program, boot)
  if (server.application === null)
    return server.script === null ? boot : bootScript(facts, program, boot, server.script)
  const instead = (): string | null => namingInstead(entryModules(facts.snapshot, server, sysPathOf(server)))
  const loaded = loadApplication(program, server, server.application, instead)
  if (loaded?.module.path === null && loaded.failure === null && loaded.module.rest.length > 0)
    return { ...boot, failure: strangerFailure(facts, server, server.application, instead) }
  if (loaded === null || loaded.failure !== null || !loaded.isDjango) {
    const mismatch = loaded?.interface != null && loaded.interface !== server.interface
    return { ...boot, failure: loaded?.failure ?? null, mismatch, refuses: loaded?.refuses ?? null }
  }
  // A function that only starts Django when it is called is never called as it wants to be.
  if (loaded.refuses !== undefined) return { ...boot, refuses: loaded.refuses }
  const mismatch = loaded.interface !== null && loaded.interface !== server.interface
  const booted = bootDjango(facts, program, boot, loaded.module)
  return { ...booted, failure: booted.failure ?? loaded.doubt ?? null, mismatch }
}

const sysPathOf = (server: Server): readonly string[] => [
  ...server.pathBefore,
  ...pythonPath(server.environment, '/app'),
  ...server.pathAfter,
]

function processOf({ launches: { machine } }: Facts, server: Server): Program {
  return machine.createProgram({
    environment: server.environment,
    sysPath: sysPathOf(server),
    argv: argvOf(server),
    written: server.written,
  })
}

/** What Django's start is given of the process that PROGRAM runs, beside the facts of the repository. */
export function startupOf(
  { snapshot, dependencies, pythonVersion, launches: { machine } }: Facts,
  {
    program,
    settings,
    sysPath,
  }: { readonly program: Program; readonly settings: Settings; readonly sysPath: readonly string[] },
): Startup {
  return {
    snapshot,
    program,
    settings,
    pythonVersion,
    roots: [...new Set(sysPath.flatMap((folder) => inApp(folder) ?? []))],
    hasModule: machine.hasModule,
    versionOf: (distribution) => parseDjangoVersion(dependencies.installed.get(distribution)?.version ?? ''),
    lacksFolder: (path) => {
      if (program.mayHaveMade(path)) return false
      const inside = inApp(path)
      return inside !== null
        ? resolvePath(snapshot, inside).kind !== 'folder'
        : /^\/(var\/log|home|srv|opt|mnt|logs?|data)\/./.test(path)
    },
  }
}

function bootDjango(facts: Facts, program: Program, boot: Boot, entry: EvaluatedModule): Boot {
  const { settings, failure } = settingsOf(facts, program, boot.server, entry.environment)
  if (settings === null) return { ...boot, failure }
  const { problems, ...known } = setUp(facts, program, settings, boot.server)
  if (problems.some(({ certain }) => certain)) return { ...boot, start: problems, settings, ...known }
  const lookup = { program, django: settings.django, hasModule: facts.launches.machine.hasModule }
  const middleware = middlewareProblem(program, settings, lookup)
  const start = [...problems, ...(middleware === null ? [] : [middleware])]
  if (middleware?.certain) return { ...boot, start, settings, ...known }
  const first = firstPage(program, settings)
  const page =
    boot.page ??
    requestSettingsProblem(settings, lookup) ??
    middlewareRequestProblem(program, settings) ??
    requestEngineProblem(facts, settings) ??
    first.problem ??
    (first.template === null ? null : templateProblem(facts, program, settings, known.apps, first))
  return { ...boot, start, page, settings, ...known, urls: first.urls }
}

/** `django.setup()`, and the checks that its classes decide. */
function setUp(
  facts: Facts,
  program: Program,
  settings: Settings,
  server: Server,
): Pick<Boot, 'apps' | 'hasAllApps' | 'models'> & { readonly problems: readonly Problem[] } {
  const { problems, apps, isComplete } = setUpDjango(
    startupOf(facts, { program, settings, sysPath: sysPathOf(server) }),
  )
  const isReady = isComplete && !problems.some(({ certain }) => certain)
  const { snapshot, launches } = facts
  const ready = { program, settings, snapshot, apps, hasModule: launches.machine.hasModule }
  return { problems, apps, hasAllApps: isComplete, models: isReady ? checkModels(ready) : [] }
}

/**
 * Up to Django 3.2 the beginning of each request makes every connection, to close the old ones (django/db/__init__.py,
 * close_old_connections): an engine that cannot be loaded answers 500 to all, models or not.
 */
const requestEngineProblem = (facts: Facts, settings: Settings): Problem | null =>
  settings.django[0] < 4 ? engineProblem(settings, facts.launches.machine) : null

/** A script that has made its application before it starts the server. */
function bootScript(facts: Facts, program: Program, boot: Boot, script: string): Boot {
  const entry = withoutListening(program.runFile(script, '__main__'))
  return startsDjango([entry]) ? bootDjango(facts, program, boot, entry) : boot
}

/** runserver runs the checks and loads WSGI_APPLICATION before it listens. */
function bootRunserver(facts: Facts, program: Program, boot: Boot): Boot {
  const { server } = boot
  const entry = server.script === null ? program.importModule('django') : program.runFile(server.script, '__main__')
  if (entry.raises?.certain)
    return {
      ...boot,
      failure: {
        kind: 'application-missing',
        certain: true,
        says: `running \`${server.script}\` raises ${exceptionText(entry.raises)}`,
        hint: null,
        at: entry.raises.location ?? server.at,
        configVars: entry.raises.configVars,
      },
    }
  const { settings, failure } = settingsOf(facts, program, server, entry.environment)
  if (settings === null) return { ...boot, failure }
  const refused = refusal(settings, server)
  if (refused) return { ...boot, failure: refused, settings }
  const { problems, ...known } = setUp(facts, program, settings, server)
  const page = firstPage(program, settings)
  const lookup = { program, django: settings.django, hasModule: facts.launches.machine.hasModule }
  const before = [
    ...problems,
    page.problem?.stage === 'urls' ? page.problem : null,
    problems.some(({ certain }) => certain)
      ? null
      : (applicationProblem(program, settings) ?? middlewareProblem(program, settings, lookup)),
  ]
  const start = before.filter((problem) => problem !== null)
  if (start.some(({ certain }) => certain)) return { ...boot, start, settings, ...known }
  const template = page.template === null ? null : templateProblem(facts, program, settings, known.apps, page)
  return { ...boot, start, page: page.problem ?? template, settings, ...known, urls: page.urls }
}

/** django/core/management/commands/runserver.py, handle. */
function refusal(settings: Settings, server: Server): Failure | null {
  const [debug, hosts] = [settings.get('DEBUG').value, settings.get('ALLOWED_HOSTS').value]
  if (testValue(debug, isTruthy) !== false || testValue(hosts, isTruthy) !== false) return null
  return {
    kind: 'configuration-fails',
    certain: true,
    says: 'runserver does not start while DEBUG is off and ALLOWED_HOSTS is empty ("CommandError: You must set settings.ALLOWED_HOSTS if DEBUG is False.")',
    hint: "ALLOWED_HOSTS = ['.herokuapp.com']",
    at: hosts.location ?? server.at,
    configVars: [...new Set([...debug.configVars, ...hosts.configVars])],
  }
}

function applicationProblem(program: Program, settings: Settings): Problem | null {
  const { value } = settings.get('WSGI_APPLICATION')
  if (value.kind !== 'str') return null
  const at = value.value.lastIndexOf('.')
  const module = program.importModule(value.value.slice(0, Math.max(at, 0)))
  const raised = raisedProblem(module, 'middleware', { what: 'Loading WSGI_APPLICATION', at: value.location })
  if (raised?.certain) return raised
  const name = value.value.slice(at + 1)
  if (at > 0 && (module.path === null || module.rest.length > 0 || module.bindings.has(name))) return null
  return {
    stage: 'middleware',
    certain: true,
    type: 'ImproperlyConfigured',
    says: `WSGI_APPLICATION names \`${value.value}\`, which is not there: Django raises ImproperlyConfigured`,
    hint: null,
    at: value.location,
    configVars: value.configVars,
  }
}
