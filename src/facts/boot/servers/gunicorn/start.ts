import type { Truth } from '../../../../model/value.ts'
import { testValue } from '../../../settings/answer.ts'
import { isTruthy } from '../../../settings/tests.ts'
import { type Argument, absolute, written } from '../../../shell/state.ts'
import type { Ending } from '../../ending.ts'
import { type Call, exported } from '../../machine.ts'
import { isGiven, readOptions } from '../../options.ts'
import type { Application, Tls } from '../../server.ts'
import { applicationOf, lacksFolder, optionsInvalid, serverFails, serverOf, tlsBy } from '../common.ts'
import { bindsOf } from './binds.ts'
import { wrongSetting } from './checks.ts'
import { environmentArguments, grammarOf } from './command-line.ts'
import { requestProblem, wrongHook } from './hooks.ts'
import { lacksPkgResources } from './imports.ts'
import { possibleSettings, readConfiguration, type Sources, setting, settingList } from './settings.ts'
import { workerOf } from './worker.ts'

/** gunicorn's own start, as gunicorn/app/base.py goes about it: options, its configuration file, folders, binds, the application. */
export function gunicorn(args: readonly Argument[], call: Call): Ending {
  const lacking = lacksPkgResources(call.machine.dependencies)
  if (lacking?.certain) return serverFails(lacking.says, call, { ...lacking, at: lacking.at ?? call.at })
  const grammar = grammarOf(call)
  const commandLine = readOptions(args, grammar)
  if (commandLine.error !== null) return optionsInvalid('gunicorn', commandLine.error, call, hintFor(commandLine.error))
  if (
    isGiven(commandLine, 'help') ||
    isGiven(commandLine, 'version') ||
    isGiven(commandLine, 'check_config') ||
    isGiven(commandLine, 'print_config')
  )
    return { kind: 'exits', status: 0, failure: null }
  const variables = exported(call.state)
  const given = environmentArguments(variables)
  if (given === null)
    return optionsInvalid(
      'gunicorn',
      'GUNICORN_CMD_ARGS has a quote that is not closed',
      call,
      'Mend the config var GUNICORN_CMD_ARGS.',
    )
  const environment = readOptions(given, grammar)
  if (environment.error !== null)
    return optionsInvalid(
      'gunicorn',
      'GUNICORN_CMD_ARGS holds one that it does not know',
      call,
      'Mend the config var GUNICORN_CMD_ARGS.',
    )
  const concurrency = variables.get('WEB_CONCURRENCY')
  if (concurrency?.text != null && !/^\s*\d+\s*$/.test(concurrency.text))
    return serverFails('the config var WEB_CONCURRENCY is no whole number', call, { configVars: ['WEB_CONCURRENCY'] })
  const file = readConfiguration(commandLine, environment, call)
  if ('kind' in file) return file
  return start({ commandLine, environment, ...file }, call)
}

function hintFor(error: string): string | null {
  if (/--(port|host)\b/.test(error)) return 'gunicorn listens on $PORT by itself; else `--bind 0.0.0.0:$PORT`.'
  return null
}

function start(sources: Sources, call: Call): Ending {
  const wrong = wrongSetting(sources, call) ?? wrongHook(sources, call)
  if (wrong !== null) return wrong
  const chdir = setting(sources, 'chdir')
  if (chdir && lacksFolder(chdir, call))
    return serverFails(`gunicorn cannot change into \`${chdir.shown}\`: there is no such folder`, call, {
      configVars: chdir.configVars,
    })
  const cwd = chdir?.text == null ? call.state.cwd : absolute(call.state.cwd, chdir.text)
  const binds = bindsOf(sources, call)
  if ('kind' in binds) return binds
  const target = sources.commandLine.rest[0] ?? setting(sources, 'wsgi_app')
  if (target === undefined) {
    if (isGiven(sources.commandLine, 'paste')) return { kind: 'runs', what: '`gunicorn --paste`', at: call.at }
    return optionsInvalid('gunicorn', 'no application module is named', call, 'web: gunicorn mysite.wsgi')
  }
  const environment = new Map(exported(call.state))
  for (const { text, shown, configVars } of settingList(sources, 'raw_env') ?? []) {
    const at = text?.indexOf('=') ?? -1
    if (text === null || at < 1) continue
    environment.set(text.slice(0, at), {
      text: text.slice(at + 1),
      shown: shown.slice(at + 1),
      configVars,
      exported: true,
    })
  }
  const extra = (setting(sources, 'pythonpath')?.text ?? '').split(',').filter((folder) => folder !== '')
  const pathBefore = [...extra.map((folder) => absolute(cwd, folder)).reverse(), cwd, call.state.cwd]
  const worker = workerOf(setting(sources, 'worker_class') ?? written('sync'), setting(sources, 'threads'), {
    call,
    pathBefore,
    environment,
  })
  if (worker.kind === 'ending') return worker.ending
  const daemon = sources.file.get('daemon')
  if (isGiven(sources.commandLine, 'daemon') || (daemon !== undefined && testValue(daemon, isTruthy) === true))
    return serverFails(
      '`--daemon` puts gunicorn into the background: the web process ends, and the dyno with it',
      call,
      { hint: 'Leave --daemon out.', ...(daemon?.location == null ? {} : { at: daemon.location }) },
    )
  return serverOf(call, {
    name: 'gunicorn',
    binds,
    application: calledApplication(target),
    interface: worker.interface,
    knowsHttps: trustsRouter(sources, call),
    argv: sources.commandLine.rest,
    pathBefore,
    cwd,
    environment,
    requestProblem: requestProblem(sources),
    tls: tlsOf(sources),
    takesRequests: hasWorkers(sources, call),
  })
}

/** gunicorn/config.py, `is_ssl`: the hook `ssl_context` alone turns nothing on. */
function tlsOf(sources: Sources): Tls | null {
  for (const key of ['certfile', 'keyfile']) {
    const possible = possibleSettings(sources, key)
    const [found] = possible.filter((one) => one !== undefined && one.text !== '')
    if (found === undefined) continue
    const tls = tlsBy(`\`${key}\``, found, sources.file.get(key)?.location ?? null)
    if (tls !== null) return { ...tls, certain: tls.certain && possible.length === 1 }
  }
  return null
}

/** Of no workers there is nobody to take a request, and gunicorn listens all the same. */
function hasWorkers(sources: Sources, call: Call): boolean {
  const workers = setting(sources, 'workers') ?? exported(call.state).get('WEB_CONCURRENCY')
  return workers?.text == null || !/^\s*\+?0+\s*$/.test(workers.text)
}

/** Does it take X-Forwarded-Proto from Heroku's router, whose address nobody knows beforehand? */
function trustsRouter(sources: Sources, call: Call): Truth {
  if (sources.file.has('secure_scheme_headers')) return 'unknown'
  const otherwise = exported(call.state).get('FORWARDED_ALLOW_IPS') ?? written('127.0.0.1')
  const answers = possibleSettings(sources, 'forwarded_allow_ips').map((given) => trustsAll(given ?? otherwise))
  const [first = 'unknown'] = answers
  return answers.every((answer) => answer === first) ? first : 'unknown'
}

const trustsAll = ({ text }: Argument): Truth =>
  text === null ? 'unknown' : text.split(',').some((each) => each.trim() === '*')

/** `module:factory('x')`: gunicorn calls it. The attribute is `application` where none is named. */
function calledApplication(target: Argument): Application {
  const application = applicationOf(target, 'application')
  const [, name, call] = /^\s*([A-Za-z_]\w*)(\([\s\S]*\))\s*$/.exec(application.attribute ?? '') ?? []
  return name === undefined || call === undefined ? application : { ...application, attribute: name, call }
}
