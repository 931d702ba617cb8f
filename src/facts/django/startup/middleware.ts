import type { Value } from '../../../model/value.ts'
import type { Program } from '../../../python/program.ts'
import type { Settings } from '../../settings/settings.ts'
import { hasMore, itemsOf } from '../../settings/tests.ts'
import { djangoMiddleware, modelsImportedBy, respeltMiddleware, wrongDjangoMiddleware } from './contrib.ts'
import { type Lookup, whyNoEngine } from './named.ts'
import { exceptionText, type Problem } from './problem.ts'

/** Loads the middleware from the last to the first, as django.core.handlers.base does. */
export function middlewareProblem(program: Program, settings: Settings, lookup: Lookup): Problem | null {
  const { value } = settings.get('MIDDLEWARE')
  const wrong = notIterable(value)
  if (wrong !== null) return wrong
  const items = value.kind === 'str' ? null : itemsOf(value)
  for (const [index, item] of [...(items ?? []).entries()].toReversed()) {
    if (item.kind !== 'str') continue
    const found =
      loadProblem(program, settings, item, item.value, index) ??
      (item.value === SESSION ? sessionEngineProblem(settings, lookup) : null)
    if (found) return found
  }
  return null
}

/** What `reversed(settings.MIDDLEWARE)` refuses, or takes for its characters. */
function notIterable(value: Value): Problem | null {
  const hint = "MIDDLEWARE = ['django.middleware.security.SecurityMiddleware', ...]"
  if (value.kind === 'str' && value.value !== '')
    return problem(
      value,
      'ImportError',
      'MIDDLEWARE is a string and not a list: Django takes each character for a path',
      {
        hint: `${hint} (with one entry, a comma behind it: \`(entry,)\`)`,
      },
    )
  const isScalar = ['none', 'bool', 'int', 'float', 'set', 'frozenset'].includes(value.kind)
  return isScalar
    ? problem(value, 'TypeError', 'MIDDLEWARE is no list: Django raises TypeError when it loads it', { hint })
    : null
}

function problem(item: Value, type: string, says: string, more: Partial<Problem> = {}): Problem {
  return {
    stage: 'middleware',
    certain: true,
    type,
    says,
    hint: null,
    at: item.location,
    configVars: item.configVars,
    ...more,
  }
}

function loadProblem(program: Program, settings: Settings, item: Value, dotted: string, index: number): Problem | null {
  const shown = item.marks.length > 0 ? 'an entry' : `\`${dotted}\``
  const at = dotted.lastIndexOf('.')
  if (at < 0) return problem(item, 'ImportError', `${shown} of MIDDLEWARE is no dotted path: Django raises ImportError`)
  const [module, name] = [dotted.slice(0, at), dotted.slice(at + 1)]
  if (dotted.startsWith('django.')) {
    const wrong = wrongDjangoMiddleware(dotted, settings.django)
    const absent = wrong === null ? missingApp(settings, module) : null
    if (absent !== null)
      return problem(
        item,
        'RuntimeError',
        `${shown} of MIDDLEWARE cannot be imported: it imports models of \`${absent}\`, which is not in INSTALLED_APPS`,
        { hint: `Add '${absent}' to INSTALLED_APPS.` },
      )
    const meant = wrong === null ? null : djangoMiddleware(name)
    return wrong === null
      ? null
      : problem(item, 'ImportError', `${shown} of MIDDLEWARE cannot be imported: ${wrong}`, {
          hint: meant === null || meant === dotted ? 'Take the line out.' : `'${meant}'`,
        })
  }
  const imported = program.importModule(module)
  if (imported.raises?.certain)
    return problem(
      item,
      imported.raises.type,
      `${shown} of MIDDLEWARE cannot be imported: ${exceptionText(imported.raises)}`,
      {
        at: imported.raises.location ?? item.location,
        configVars: [...item.configVars, ...imported.raises.configVars],
        hint: missingHint(imported.raises.message),
      },
    )
  const respelt = imported.path === null ? respeltMiddleware(module, name) : null
  if (respelt !== null)
    return problem(
      item,
      'ImportError',
      `${shown} of MIDDLEWARE cannot be imported: the class is named \`${respelt}\``,
      {
        hint: `'${module}.${respelt}'`,
      },
    )
  if (imported.path === null) return null
  if (!imported.bindings.has(name) && imported.rest.length === 0)
    return problem(
      item,
      'ImportError',
      `${shown} of MIDDLEWARE cannot be imported: \`${imported.path}\` does not define \`${name}\``,
    )
  return instanceProblem(program, item, { module, name, index, shown })
}

/** An app whose models the module imports, and that is surely not installed. */
function missingApp(settings: Settings, module: string): string | null {
  const { value } = settings.get('INSTALLED_APPS')
  const items = itemsOf(value)
  if (items === null || hasMore(value) || items.some((item) => item.kind !== 'str')) return null
  const isThere = (app: string): boolean =>
    items.some((item) => item.kind === 'str' && (item.value === app || item.value.startsWith(`${app}.`)))
  // An app of the repository's may be a subclass of the AppConfig, under a name of its own.
  const mayBeOther = items.some(
    (item) => item.kind === 'str' && /Config$/.test(item.value) && !item.value.startsWith('django.'),
  )
  return mayBeOther ? null : (modelsImportedBy(module).find((app) => !isThere(app)) ?? null)
}

const missingHint = (message: string): string | null => {
  const missing = /No module named '([\w.]+)'/.exec(message)?.[1]
  return missing === undefined ? null : `Add the package that brings \`${missing.split('.')[0]}\` to the requirements.`
}

interface Named {
  readonly module: string
  readonly name: string
  readonly index: number
  readonly shown: string
}

/** Django makes each with what comes after it; MiddlewareNotUsed leaves it out. */
function instanceProblem(program: Program, item: Value, { module, name, index, shown }: Named): Problem | null {
  const { raises, bindings } = program.runText(
    `from ${module} import ${name} as middleware\ndef get_response(request):\n    return None\nmade = middleware(get_response)\n`,
    `__middleware_${index}__`,
  )
  if (raises?.certain && raises.type.endsWith('MiddlewareNotUsed')) return null
  if (raises !== null && !raises.isMisfit && (raises.certain || raises.configVars.length > 0))
    return problem(item, raises.type, `${shown} of MIDDLEWARE cannot be made: it raises ${exceptionText(raises)}`, {
      certain: raises.certain,
      at: raises.location ?? item.location,
      configVars: [...new Set([...item.configVars, ...raises.configVars])],
    })
  if (bindings.get('made')?.kind === 'none')
    return problem(
      item,
      'ImproperlyConfigured',
      `${shown} of MIDDLEWARE gives None: Django raises ImproperlyConfigured`,
    )
  return null
}

/** SessionMiddleware imports the engine when it is made (django/contrib/sessions/middleware.py). */
function sessionEngineProblem(settings: Settings, lookup: Lookup): Problem | null {
  const { value } = settings.get('SESSION_ENGINE')
  const why = value.kind === 'str' ? whyNoEngine(value.value, lookup) : null
  if (why === null) return null
  const shown = value.kind === 'str' && value.marks.length === 0 ? `\`${value.value}\`` : 'a module'
  return problem(value, 'ModuleNotFoundError', `SESSION_ENGINE names ${shown}, which cannot be imported: ${why}`, {
    hint: "SESSION_ENGINE = 'django.contrib.sessions.backends.cached_db'",
  })
}

const SESSION = 'django.contrib.sessions.middleware.SessionMiddleware'
/** What asks for `request.session` at each request, and raises ImproperlyConfigured where it is not there. */
const NEEDS_SESSION = [
  'django.contrib.auth.middleware.AuthenticationMiddleware',
  'django.contrib.messages.middleware.MessageMiddleware',
]

/** Middleware that fails at each request for want of another before it. */
export function orderProblem(settings: Settings): Problem | null {
  const { value } = settings.get('MIDDLEWARE')
  const items = value.kind === 'str' ? null : itemsOf(value)
  if (items === null || ('rest' in value && (value.rest?.length ?? 0) > 0)) return null
  if (items.some((item) => item.kind !== 'str')) return null
  const names = items.map((item) => (item.kind === 'str' ? item.value : ''))
  const session = names.findIndex((name) => name === SESSION || /session/i.test(name))
  const asks = names.findIndex((name) => NEEDS_SESSION.includes(name))
  const item = items[asks]
  if (!item || (session >= 0 && session < asks)) return null
  const says = `\`${names[asks]}\` needs the session, and ${session < 0 ? 'MIDDLEWARE has no SessionMiddleware' : 'SessionMiddleware comes after it'}: Django raises ImproperlyConfigured at every request`
  return problem(item, 'ImproperlyConfigured', says, { hint: `Put '${SESSION}' before it.` })
}
