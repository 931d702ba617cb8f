import type { Location } from '../../model/location.ts'
import type { Value } from '../../model/value.ts'
import type { EvaluatedModule, Program } from '../../python/program.ts'
import { exceptionText } from '../django/startup/problem.ts'
import { replacementFor } from '../replacements.ts'
import type { Failure } from './ending.ts'
import type { Application, Interface, Server } from './server.ts'

/** What a server finds where it looks for its application. */
export interface LoadedApplication {
  readonly module: EvaluatedModule
  readonly failure: Failure | null
  /** What it is called as; null: not known. */
  readonly interface: Interface | null
  /** Does it start Django? */
  readonly isDjango: boolean
  /** Why it cannot be called as the server calls it: CPython's words. Each request ends with it. */
  readonly refuses?: string
  /** What importing it raises under some of its config vars, where that is not known to be so. */
  readonly doubt?: Failure
}

/** Imports the module and takes the attribute, as the server does. INSTEAD says what to name where there is no such module. */
export function loadApplication(
  program: Program,
  server: Server,
  { module: name, attribute, call, shown }: Application,
  instead: () => string | null,
): LoadedApplication | null {
  if (name === null) return null
  const module = program.importModule(name)
  const { raises } = module
  const failing = (failure: Failure | null): LoadedApplication => ({
    module,
    failure,
    interface: null,
    isDjango: startsDjango([module]),
  })
  if (raises?.certain) return failing(importFailure(server, name, shown, module, instead))
  if (module.path === null && module.rest.length > 0) return failing(null)
  const first = attribute?.split('.')[0]
  if (attribute === null || first === undefined) return failing(null)
  const value = module.bindings.get(first)
  if (value === undefined) {
    if (module.rest.length > 0) return failing(null)
    const similar = [...module.bindings.keys()].find(
      (each) => each.toLowerCase() === first.toLowerCase() || ['application', 'app'].includes(each),
    )
    return failing(
      missing(server, {
        says: `\`${module.path}\` has no \`${first}\``,
        hint: similar === undefined ? null : `Name what is there: \`${name}:${similar}\`.`,
        at: module.path === null ? server.at : { path: module.path },
        configVars: [],
      }),
    )
  }
  if (module.mayBeUnbound.has(first))
    return failing({
      ...missing(server, {
        says: `\`${module.path}\` may not define \`${first}\``,
        hint: null,
        at: value.location,
        configVars: value.configVars,
      }),
      certain: false,
    })
  if (attribute.includes('.'))
    return failing(
      // gunicorn/util.py, import_app: a name, or a call of one.
      server.name === 'gunicorn'
        ? missing(server, {
            says: `\`${attribute}\` is neither a name nor a call of one`,
            hint: null,
            at: server.at,
            configVars: [],
          })
        : null,
    )
  if (call !== null) return fromFactory(program, server, module, { name, first, call })
  const doubt =
    raises === null || raises.isMisfit || raises.configVars.length + raises.causes.length === 0
      ? null
      : importFailure(server, name, shown, module, instead)
  return {
    ...called(server, module, value, first, null),
    ...refusal(program, server, { name, first, value }),
    ...(doubt === null ? {} : { doubt: { ...doubt, certain: false } }),
  }
}

/** Imports of Django's entry points, wherever they happened. */
export const startsDjango = (modules: readonly EvaluatedModule[]): boolean =>
  modules.some(({ imported }) =>
    imported.some(({ module }) =>
      /^(django\.core\.(wsgi|asgi)|configurations\.(wsgi|asgi)|channels\.(asgi|routing))$/.test(module),
    ),
  )

function missing(server: Server, failure: Pick<Failure, 'says' | 'hint' | 'at' | 'configVars'>): Failure {
  return {
    kind: 'application-missing',
    certain: true,
    ...failure,
    says: `${server.name} finds no application: ${failure.says}`,
  }
}

function importFailure(
  server: Server,
  name: string,
  shown: string,
  { raises, module, path }: EvaluatedModule,
  instead: () => string | null,
): Failure | null {
  if (raises === null) return null
  const absent = /^No module named '([^']+)'/.exec(raises.message)?.[1]
  const isItself =
    raises.type === 'ModuleNotFoundError' &&
    absent !== undefined &&
    (name === absent || name.startsWith(`${absent}.`)) &&
    raises.location === null
  if (isItself)
    return missing(server, {
      says: `there is no module \`${absent}\` where it looks${shown.includes('/') ? ' (a module is written with dots)' : ''}`,
      hint: instead(),
      at: server.at,
      configVars: [],
    })
  const what = path ?? module
  return {
    kind: 'application-missing',
    certain: true,
    says: `importing \`${what}\` raises ${exceptionText(raises)}`,
    hint: raises.marks.length > 0 ? null : replacementFor(raises.message),
    at: raises.location ?? (path === null ? server.at : { path }),
    configVars: raises.configVars,
    causes: raises.causes,
  }
}

interface Factory {
  readonly name: string
  readonly first: string
  readonly call: string
}

/** The server calls what it finds: with no arguments, or with the literals that its command holds. */
function fromFactory(
  program: Program,
  server: Server,
  module: EvaluatedModule,
  { name, first, call }: Factory,
): LoadedApplication {
  const made = program.runText(
    `from ${name} import ${first} as factory\napplication = factory${call}\n`,
    '__application__',
  )
  const { raises } = made
  const isDjango = startsDjango([module, made])
  if (raises?.certain) {
    const failure: Failure = {
      kind: 'application-missing',
      certain: true,
      says: `calling \`${first}${call}\` of \`${module.path}\` raises ${exceptionText(raises)}`,
      hint: null,
      at: raises.location ?? (module.path === null ? server.at : { path: module.path }),
      configVars: raises.configVars,
    }
    return { module: made, failure, interface: null, isDjango }
  }
  const value = made.bindings.get('application')
  return value === undefined
    ? { module: made, failure: null, interface: null, isDjango }
    : called(server, made, value, first, isDjango)
}

function called(
  server: Server,
  module: EvaluatedModule,
  value: Value,
  name: string,
  isDjango: boolean | null,
): LoadedApplication {
  const isCallable = value.kind === 'object' || value.kind === 'unknown'
  const failure =
    isCallable && !(value.kind === 'object' && value.type === 'module')
      ? null
      : missing(server, {
          says: `\`${name}\` is no callable`,
          hint: null,
          at: placeOf(value, module, server),
          configVars: value.configVars,
        })
  return { module, failure, interface: interfaceOf(value), isDjango: isDjango ?? startsDjango([module]) }
}

/** A function that takes other arguments than the two that a WSGI server gives it: a factory that is not called, most often. */
function refusal(
  program: Program,
  server: Server,
  { name, first, value }: { readonly name: string; readonly first: string; readonly value: Value },
): Pick<LoadedApplication, 'refuses'> {
  if (server.interface !== 'wsgi' || value.kind !== 'object' || value.type !== 'function') return {}
  const { raises } = program.runText(
    `from ${name} import ${first} as application\napplication({}, None)\n`,
    '__request__',
  )
  const refuses =
    raises?.certain && raises.type === 'TypeError' && raises.marks.length === 0 && DOES_NOT_FIT.test(raises.message)
  return refuses ? { refuses: raises.message } : {}
}

const placeOf = (
  value: Value,
  { path }: EvaluatedModule,
  server: Server,
): Location | { readonly path: string } | null => value.location ?? (path === null ? server.at : { path })

/** How CPython says that a call has too few arguments, or too many. */
const DOES_NOT_FIT = /\(\) (takes |missing )/

const ASGI_FRAMEWORKS =
  /(^|\.)(FastAPI|Starlette|Quart|Litestar|Sanic|ProtocolTypeRouter|get_asgi_application|get_default_application)$/
const WSGI_FRAMEWORKS = /(^|\.)(Flask|Bottle|get_wsgi_application|make_wsgi_app)$/

/** What the application is called as, where its class, or what makes it, tells. */
function interfaceOf(value: Value): Interface | null {
  if (value.kind === 'object')
    return value.type === 'WSGIHandler' ? 'wsgi' : value.type === 'ASGIHandler' ? 'asgi' : null
  if (value.kind !== 'unknown') return null
  const callees = value.causes.flatMap((cause) => (cause.kind === 'call' ? [cause.callee] : []))
  if (callees.some((callee) => ASGI_FRAMEWORKS.test(callee))) return 'asgi'
  return callees.some((callee) => WSGI_FRAMEWORKS.test(callee)) ? 'wsgi' : null
}
