import type { Value } from '../../../model/value.ts'
import type { EvaluatedModule, Program } from '../../../python/program.ts'
import { itemsOf } from '../../settings/tests.ts'
import type { Variable } from '../../shell/state.ts'
import { bindOf } from '../bind.ts'
import type { Ending } from '../ending.ts'
import { type Call, PORT } from '../machine.ts'
import type { Application, Bind } from '../server.ts'
import { serverOf } from '../servers/common.ts'
import { LISTENS, SERVING } from './programs.ts'

/** Does it end because it listens? That is no failure. */
export const isListening = ({ raises }: EvaluatedModule): boolean => raises?.type === LISTENS

/** What has run, where it ends because it listens: as if it ended well. */
export const withoutListening = (module: EvaluatedModule): EvaluatedModule =>
  isListening(module) ? { ...module, raises: null } : module

/** The server that a script of the app has surely started; null where it has not. */
export function servedBy(
  program: Program,
  module: EvaluatedModule,
  {
    path,
    folder,
    call,
    environment,
  }: {
    readonly path: string
    readonly folder: string
    readonly call: Call
    readonly environment: ReadonlyMap<string, Variable>
  },
): Ending | null {
  if (!isListening(module) || module.raises?.certain !== true) return null
  const { bindings } = program.runText(`from ${SERVING} import served\n`, '__served__')
  const served = bindings.get('served')
  const [first] = served === undefined ? [] : (itemsOf(served) ?? [])
  const [name, application, calls, host, port, https, factory] = first === undefined ? [] : (itemsOf(first) ?? [])
  if (name?.kind !== 'str' || application === undefined || host === undefined || port === undefined) return null
  const named = application.kind === 'str' ? namedApplication(application.value, factory) : null
  return serverOf(call, {
    name: name.value,
    binds: [bindOfValues(host, port, module.raises.location ?? call.at)],
    application: named,
    interface: calls?.kind === 'str' && calls.value === 'wsgi' ? 'wsgi' : 'asgi',
    knowsHttps: https?.kind === 'bool' ? https.value : 'unknown',
    argv: [],
    script: path,
    environment: named === null ? environment : changedEnvironment(environment, module),
    pathBefore: [folder],
  })
}

function namedApplication(text: string, factory: Value | undefined): Application {
  const at = text.indexOf(':')
  const call = factory?.kind === 'bool' && factory.value ? '()' : null
  return at < 0
    ? { module: text, attribute: null, call, shown: text }
    : { module: text.slice(0, at), attribute: text.slice(at + 1), call, shown: text }
}

function bindOfValues(host: Value, port: Value, at: Bind['at']): Bind {
  const [hostText, portText] = [textOf(host), textOf(port)]
  const isSecret = [host, port].some(({ marks }) => marks.some((name) => name !== 'PORT'))
  const configVars = [...new Set([host, port].flatMap((one) => one.configVars))].filter((name) => name !== 'PORT')
  const shown = isSecret ? '...' : `${hostText ?? '...'}:${portText === PORT ? '$PORT' : (portText ?? '...')}`
  if (hostText !== null && /^(unix|fd):/.test(hostText)) return { shown, reach: 'socket', at, configVars }
  return bindOf(hostText === '' ? '0.0.0.0' : hostText, portText, { shown, configVars, at })
}

function textOf(value: Value): string | null {
  if (value.kind === 'str') return value.value
  return value.kind === 'int' ? String(value.value) : null
}

/** What the script put into its environment before it named the application, which is imported in the same process. */
function changedEnvironment(
  before: ReadonlyMap<string, Variable>,
  { environment }: EvaluatedModule,
): ReadonlyMap<string, Variable> {
  const after = new Map(before)
  for (const [name, value] of environment)
    if (value !== 'unset' && value.kind === 'str' && !after.has(name))
      after.set(name, {
        text: value.value,
        shown: value.marks.length > 0 ? `$${name}` : value.value,
        configVars: value.configVars,
        exported: true,
      })
  return after
}
