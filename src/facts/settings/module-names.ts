import type { Snapshot } from '../../model/snapshot.ts'
import { isFile } from '../files.ts'

const PRODUCTION = [
  'production',
  'prod',
  'heroku',
  'live',
  'deploy',
  'deployment',
  'settings_production',
  'settings_prod',
  'production_settings',
  'prod_settings',
  'settings_heroku',
  'heroku_settings',
]
const DEVELOPMENT = [
  'local',
  'dev',
  'devel',
  'develop',
  'development',
  'debug',
  'test',
  'tests',
  'testing',
  'ci',
  'settings_local',
  'settings_dev',
  'local_settings',
  'dev_settings',
]
const STAGING = ['staging', 'stage', 'qa', 'docker', 'review']

const lastPart = (module: string) => module.slice(module.lastIndexOf('.') + 1).toLowerCase()

/** Is a settings module named as the ones of production are? */
export const isProductionName = (module: string): boolean => PRODUCTION.includes(lastPart(module))

/** Is a settings module named as the ones of a developer's machine or of a test run are? */
export const isDevelopmentName = (module: string): boolean => DEVELOPMENT.includes(lastPart(module))

const isSettingsName = (name: string) =>
  [...PRODUCTION, ...DEVELOPMENT, ...STAGING].includes(name.toLowerCase()) || /^settings?(_|$)|_settings?$/.test(name)

/**
 * The settings modules that stand beside one, as dotted names, production's first: what another DJANGO_SETTINGS_MODULE could name.
 *
 * @param roots the folders on `sys.path`, relative to the app's; the app's own is ''
 */
export function modulesBeside(module: string, snapshot: Snapshot, roots: readonly string[]): readonly string[] {
  const parent = module.includes('.') ? module.slice(0, module.lastIndexOf('.')) : ''
  const packages = [parent, module].filter((name) => name !== '')
  const found = packages.flatMap((name) => roots.flatMap((root) => filesOf(name, snapshot, root)))
  const named = [...new Set(found)].filter(
    (name) => name !== module && isSettingsName(lastPart(name)) && name !== parent,
  )
  return named.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

const rank = (module: string) => (isProductionName(module) ? 0 : isDevelopmentName(module) ? 2 : 1)

function filesOf(parent: string, snapshot: Snapshot, root: string): readonly string[] {
  const folder = [root, ...parent.split('.')].filter((part) => part !== '').join('/')
  return snapshot.entries.flatMap(({ path }) => {
    if (!path.startsWith(`${folder}/`) || !path.endsWith('.py')) return []
    const parts = path.slice(folder.length + 1, -'.py'.length).split('/')
    const [name = '', inside] = parts
    const isModule = parts.length === 1 && name !== '__init__'
    const isPackage = parts.length === 2 && inside === '__init__'
    return isModule || isPackage ? [`${parent}.${name}`] : []
  })
}

/** The file of a dotted module: `a/b.py`, or the package's `a/b/__init__.py`; null where the repository has neither. */
export function moduleFile(module: string, snapshot: Snapshot, roots: readonly string[]): string | null {
  const parts = module.split('.')
  if (parts.some((part) => part === '' || part.includes('/'))) return null
  const below = parts.join('/')
  const files = roots.flatMap((root) => {
    const path = root === '' ? below : `${root}/${below}`
    return [`${path}/__init__.py`, `${path}.py`]
  })
  return files.find((path) => isFile(snapshot, path)) ?? null
}
