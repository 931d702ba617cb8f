import type { Truth, Value } from '../../../model/value.ts'
import type { Program } from '../../../python/program.ts'
import type { Facts } from '../../facts.ts'
import { programFactory } from '../../programs.ts'
import { moduleFile } from '../../settings/module-names.ts'
import { lacksDjangoModule } from '../startup/contrib.ts'

/** What the check of CSRF_FAILURE_VIEW meets. */
export type FailureView =
  /** Nothing is wrong with it, as far as can be told. */
  | 'right'
  /** Importing it raises ImportError: security.E102. */
  | 'not-importable'
  /** It does not take what Django calls it with: security.E101. */
  | 'wrong-signature'
  /** There is no such view: the check itself ends with ViewDoesNotExist, and so does the command that ran it. */
  | 'absent'
  /** Neither the repository nor what is known of the requirements has the module. */
  | 'elsewhere'

/** django.urls.get_callable and django.core.checks.security.csrf, on one possibility of the setting. */
export function judgeFailureView(facts: Facts, view: Value): FailureView {
  if (view.kind === 'unknown' || view.kind === 'object') return 'right'
  if (view.kind !== 'str') return 'absent'
  const at = view.value.lastIndexOf('.')
  if (at < 0) return 'not-importable'
  const [module, name] = [view.value.slice(0, at), view.value.slice(at + 1)]
  if (module === 'django' || module.startsWith('django.'))
    return lacksDjangoModule(module)
      ? missingModule(facts, module)
      : module === 'django.views.defaults' && DEFAULT_VIEWS.has(name)
        ? 'wrong-signature'
        : 'right'
  return fromRepository(facts, module, name)
}

/** django.views.defaults: they take an exception or a template's name where CSRF_FAILURE_VIEW is given a reason. */
const DEFAULT_VIEWS: ReadonlySet<string> = new Set([
  'bad_request',
  'page_not_found',
  'permission_denied',
  'server_error',
])

function fromRepository(facts: Facts, module: string, name: string): FailureView {
  const program = programOf(facts)
  const imported = program.importModule(module)
  if (imported.path === null) return isOwn(facts, module) ? missingModule(facts, module) : notOwn(facts, module)
  if (imported.raises !== null)
    return imported.raises.certain && IMPORT_ERRORS.has(imported.raises.type) ? 'not-importable' : 'right'
  if (imported.rest.length > 0 || imported.mayBeUnbound.has(name)) return 'right'
  const value = imported.bindings.get(name)
  if (value === undefined) return 'absent'
  if (value.kind !== 'object' && value.kind !== 'unknown') return 'absent'
  return isRefused(program, module, name) === true ? 'wrong-signature' : 'right'
}

const IMPORT_ERRORS: ReadonlySet<string> = new Set(['ImportError', 'ModuleNotFoundError'])

/** A package that lacks the last part has no such view; where the package itself is missing, importing it is what fails. */
function missingModule({ snapshot, settings: { web } }: Facts, module: string): FailureView {
  const parent = module.slice(0, Math.max(0, module.lastIndexOf('.')))
  return parent === 'django' || (parent !== '' && moduleFile(parent, snapshot, web.roots) !== null)
    ? 'absent'
    : 'not-importable'
}

/** Does a package of the repository decide what the dotted name is? A namespace package does not. */
function isOwn({ snapshot, settings: { web } }: Facts, module: string): boolean {
  const [top = ''] = module.split('.')
  return moduleFile(top, snapshot, web.roots) !== null
}

function notOwn({ launches: { machine } }: Facts, module: string): FailureView {
  const [top = ''] = module.split('.')
  return machine.hasModule(top) === false ? 'elsewhere' : 'right'
}

function programOf(facts: Facts): Program {
  const { environment, settings } = facts
  return programFactory(facts)({
    phase: 'dyno',
    configVars: environment.configVars,
    sysPath: settings.web.roots.map((folder) => (folder === '' ? '/app' : `/app/${folder}`)),
    argv: ['manage.py', 'check'],
  })
}

/** How CPython says that a call does not fit its callee. */
const DOES_NOT_FIT =
  /\(\) (got an unexpected keyword argument|got multiple values for|got some positional-only|takes |missing )|\(\) argument after/

/**
 * `inspect.signature(view).bind(None, reason=None)`: the call itself, whose own TypeError comes before the first line of the view. What
 * wraps another is as the other, for `signature` follows `__wrapped__`.
 */
function isRefused(program: Program, module: string, name: string): Truth {
  const { raises } = program.runText(
    `from ${module} import ${name} as view\nwhile hasattr(view, '__wrapped__'):\n    view = view.__wrapped__\nview(None, reason=None)\n`,
    '__csrf_failure_view__',
  )
  return raises?.certain && raises.type === 'TypeError' && raises.location === null
    ? DOES_NOT_FIT.test(raises.message)
    : 'unknown'
}
