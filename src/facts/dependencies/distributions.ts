import { EXTRA_REQUIREMENTS } from './distribution-table/extras.ts'
import { DISTRIBUTION_ROWS } from './distribution-table/index.ts'

/** What is known of a distribution. Lists named `maybe` hold for some of its versions. */
export interface Distribution {
  readonly modules: readonly string[]
  readonly maybeModules: readonly string[]
  readonly requires: readonly string[]
  readonly maybeRequires: readonly string[]
  /** Of these, what is surely not required from a version on. */
  readonly droppedAt: ReadonlyMap<string, string>
  /** False: it requires more than is listed. */
  readonly requiresAll: boolean
}

const ROWS: ReadonlyMap<string, string> = new Map(
  DISTRIBUTION_ROWS.map((row) => [row.slice(0, row.indexOf('|')).trim(), row]),
)

/** What is read of the rows: of hundreds, an app asks for a few. */
const DISTRIBUTIONS = new Map<string, Distribution>()

function readRow(row: string): Distribution {
  const [, provided = '', required = ''] = row.split('|')
  const modules = words(provided)
  const requires = words(required)
  const certain = (list: readonly string[]): readonly string[] =>
    list.filter((word) => !word.includes('?') && word !== '*')
  const maybe = (list: readonly string[]): readonly string[] =>
    list.flatMap((word) => (word.includes('?') ? [word.slice(0, word.indexOf('?'))] : []))
  const dropped = requires.flatMap((word) => {
    const [, name, version] = /^(.*)\?<(.*)$/.exec(word) ?? []
    return name === undefined || version === undefined ? [] : [[name, version] as const]
  })
  return {
    modules: certain(modules),
    maybeModules: maybe(modules),
    requires: certain(requires),
    maybeRequires: maybe(requires),
    droppedAt: new Map(dropped),
    requiresAll: !requires.includes('*'),
  }
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '')
}

/** Undefined for a distribution that the table lacks: nothing certain may be said of it. */
export function knownDistribution(name: string): Distribution | undefined {
  const known = DISTRIBUTIONS.get(name)
  const row = ROWS.get(name)
  if (known !== undefined || row === undefined) return known
  const read = readRow(row)
  DISTRIBUTIONS.set(name, read)
  return read
}

/** What EXTRA of the distribution adds; undefined where that is not known. */
export function knownExtra(name: string, extra: string): readonly string[] | undefined {
  const key = `${name}[${extra}]`
  return Object.hasOwn(EXTRA_REQUIREMENTS, key) ? words(EXTRA_REQUIREMENTS[key] ?? '') : undefined
}

/** The distributions of the table that provide a top-level module, in its order. */
export function distributionsOf(module: string): readonly string[] {
  const provides = (name: string): boolean => {
    const { modules = [], maybeModules = [] } = knownDistribution(name) ?? {}
    return modules.includes(module) || maybeModules.includes(module)
  }
  return [...ROWS].flatMap(([name, row]) => (row.includes(module) && provides(name) ? [name] : []))
}
