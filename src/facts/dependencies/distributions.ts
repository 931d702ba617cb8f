import { DISTRIBUTION_ROWS, EXTRA_REQUIREMENTS } from './distribution-table.ts'

/** What is known of a distribution. Lists named `maybe` hold for some of its versions. */
export interface Distribution {
  readonly modules: readonly string[]
  readonly maybeModules: readonly string[]
  readonly requires: readonly string[]
  readonly maybeRequires: readonly string[]
  /** False: it requires more than is listed. */
  readonly requiresAll: boolean
}

const DISTRIBUTIONS: ReadonlyMap<string, Distribution> = new Map(DISTRIBUTION_ROWS.map(readRow))

function readRow(row: string): readonly [string, Distribution] {
  const [name = '', provided = '', required = ''] = row.split('|')
  const modules = words(provided)
  const requires = words(required)
  const certain = (list: readonly string[]): readonly string[] =>
    list.filter((word) => !word.endsWith('?') && word !== '*')
  const maybe = (list: readonly string[]): readonly string[] =>
    list.filter((word) => word.endsWith('?')).map((word) => word.slice(0, -1))
  return [
    name.trim(),
    {
      modules: certain(modules),
      maybeModules: maybe(modules),
      requires: certain(requires),
      maybeRequires: maybe(requires),
      requiresAll: !requires.includes('*'),
    },
  ]
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '')
}

/** Undefined for a distribution that the table lacks: nothing certain may be said of it. */
export function knownDistribution(name: string): Distribution | undefined {
  return DISTRIBUTIONS.get(name)
}

/** What EXTRA of the distribution adds; undefined where that is not known. */
export function knownExtra(name: string, extra: string): readonly string[] | undefined {
  const key = `${name}[${extra}]`
  return Object.hasOwn(EXTRA_REQUIREMENTS, key) ? words(EXTRA_REQUIREMENTS[key] ?? '') : undefined
}

/** The distributions of the table that provide a top-level module, in its order. */
export function distributionsOf(module: string): readonly string[] {
  return [...DISTRIBUTIONS]
    .filter(([, { modules, maybeModules }]) => modules.includes(module) || maybeModules.includes(module))
    .map(([name]) => name)
}
