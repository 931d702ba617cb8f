import { configVar } from '../../model/environment.ts'
import type { Truth, Value } from '../../model/value.ts'
import type { Facts } from '../facts.ts'
import { exists, isFile } from '../files.ts'
import { type Answer, ask } from '../settings/answer.ts'
import { moduleFile } from '../settings/module-names.ts'
import type { Settings } from '../settings/settings.ts'
import { isKind } from '../settings/tests.ts'
import type { SettingsCheck } from './security-checks.ts'

/** Django's checks that ask more than the settings: the dyno's files, its environment, what can be imported. */
export function surroundingChecks(facts: Facts): readonly SettingsCheck[] {
  return [
    {
      id: 'security.E102',
      setting: 'CSRF_FAILURE_VIEW',
      answer: asks('CSRF_FAILURE_VIEW', (view) => cannotImport(facts, view)),
    },
    {
      id: 'files.E001',
      setting: 'FILE_UPLOAD_TEMP_DIR',
      since: [4, 0],
      answer: asks('FILE_UPLOAD_TEMP_DIR', (path) => isNoFolder(facts, path)),
    },
    { id: 'async.E001', setting: 'DJANGO_ALLOW_ASYNC_UNSAFE', since: [3, 1], answer: () => asyncUnsafe(facts) },
  ]
}

function asks(name: string, test: (value: Value) => Truth): (settings: Settings) => Answer {
  return (settings) => ask(settings.get(name), test)
}

/**
 * A view that is no dotted path, or whose module a package of the repository does not have. Other modules may be brought along by what
 * is installed, and are not suspected.
 */
function cannotImport({ snapshot, settings: { web } }: Facts, view: Value): Truth {
  if (view.kind !== 'str') return isKind('none', 'bool', 'int')(view)
  const module = view.value.slice(0, Math.max(0, view.value.lastIndexOf('.')))
  if (module === '') return true
  const [top = ''] = module.split('.')
  const ownPackage = moduleFile(top, snapshot, web.roots)?.endsWith('/__init__.py') === true
  return ownPackage && moduleFile(module, snapshot, web.roots) === null
}

/** Folders of the app are known, and so is the system's for temporary files. */
function isNoFolder({ snapshot }: Facts, value: Value): Truth {
  const path = value.kind === 'str' ? value.value : value.kind === 'object' ? value.text : undefined
  if (path === undefined) return value.kind === 'none' ? false : 'unknown'
  if (path === '/tmp') return false
  const inside = path.startsWith('/app/') ? path.slice('/app/'.length) : path.startsWith('/') ? null : path
  return inside === null ? 'unknown' : !exists(snapshot, inside) || isFile(snapshot, inside)
}

function asyncUnsafe({ environment }: Facts): Answer {
  const told = configVar(environment.configVars, 'DJANGO_ALLOW_ASYNC_UNSAFE')
  // Nobody sets it by accident: what is not known is not suspected.
  const truth = told.state === 'set' && told.value !== undefined && told.value !== ''
  return { truth, because: [], causes: [], configVars: ['DJANGO_ALLOW_ASYNC_UNSAFE'] }
}
