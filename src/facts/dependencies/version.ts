/** Versions and specifiers of Python packages: https://packaging.python.org/en/latest/specifications/version-specifiers/ */

export interface Version {
  readonly epoch: number
  readonly release: readonly number[]
  readonly pre: readonly [letter: 'a' | 'b' | 'rc', number: number] | null
  readonly post: number | null
  readonly dev: number | null
  readonly local: string | null
}

export type SpecifierOperator = '==' | '!=' | '<=' | '>=' | '<' | '>' | '~=' | '==='

export interface Specifier {
  readonly operator: SpecifierOperator
  /** As written, with `.*` where it has one. */
  readonly version: string
}

const VERSION =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(?:post|rev|r)([-_.]?)(\d*))?(?:[-_.]?dev[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/

/** Longer texts are no versions that anybody publishes. */
const LONGEST = 200

const PRE_RELEASES: Readonly<Record<string, 'a' | 'b' | 'rc'>> = {
  a: 'a',
  alpha: 'a',
  b: 'b',
  beta: 'b',
  c: 'rc',
  rc: 'rc',
  pre: 'rc',
  preview: 'rc',
}

/** Null for what is no version. */
export function parseVersion(text: string): Version | null {
  const trimmed = text.trim().toLowerCase()
  const match = trimmed.length > LONGEST ? null : VERSION.exec(trimmed)
  if (!match) return null
  const [, epoch, release = '', letter, preNumber, implicitPost, postMark, postNumber, dev, local] = match
  const pre = letter === undefined ? undefined : PRE_RELEASES[letter]
  const post = implicitPost ?? (postMark === undefined ? undefined : postNumber || '0')
  return {
    epoch: Number(epoch ?? 0),
    release: release.split('.').map(Number),
    pre: pre ? [pre, Number(preNumber || 0)] : null,
    post: post === undefined ? null : Number(post),
    dev: dev === undefined ? null : Number(dev || 0),
    local: local === undefined ? null : local.replace(/[-_]/g, '.'),
  }
}

/** Negative where LEFT is older, 0 where both are the same version; local parts do not count. */
export function compareVersions(left: Version, right: Version): number {
  const difference = compareNumbers([left.epoch], [right.epoch]) || compareNumbers(left.release, right.release)
  return difference || compareNumbers(phase(left), phase(right))
}

/** Compares item by item; a missing item counts as 0. */
function compareNumbers(left: readonly number[], right: readonly number[]): number {
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const a = left[at] ?? 0
    const b = right[at] ?? 0
    if (a !== b) return a < b ? -1 : 1
  }
  return 0
}

const PRE_RANK = { a: 0, b: 1, rc: 2 } as const

/** What orders the versions of one release number: dev releases, then pre-releases, the release itself, post releases. */
function phase({ pre, post, dev }: Version): readonly number[] {
  const first = pre ? PRE_RANK[pre[0]] : post === null && dev !== null ? -1 : 3
  return [first, pre?.[1] ?? 0, post ?? -1, dev ?? Number.POSITIVE_INFINITY]
}

const SPECIFIER = /^(===|~=|==|!=|<=|>=|<|>)\s*([^\s,;)]+)$/

/** The specifiers of a comma-separated text; null where one is none. `''` has none. */
export function parseSpecifiers(text: string): readonly Specifier[] | null {
  const specifiers: Specifier[] = []
  for (const part of text.split(',')) {
    if (part.trim() === '') continue
    const specifier = parseSpecifier(part.trim())
    if (!specifier) return null
    specifiers.push(specifier)
  }
  return specifiers
}

function parseSpecifier(text: string): Specifier | null {
  const [, operator, version] = SPECIFIER.exec(text) ?? []
  if (version === undefined || !isOperator(operator)) return null
  if (operator === '===') return { operator, version }
  const wildcard = version.endsWith('.*')
  const parsed = parseVersion(wildcard ? version.slice(0, -2) : version)
  if (!parsed) return null
  const exact = operator === '==' || operator === '!='
  if (wildcard && (!exact || !/^v?(?:\d+!)?[\d.]+$/i.test(version.slice(0, -2)))) return null
  if (parsed.local !== null && !exact) return null
  if (operator === '~=' && parsed.release.length < 2) return null
  return { operator, version }
}

const OPERATORS: readonly string[] = ['==', '!=', '<=', '>=', '<', '>', '~=', '===']

/** Is TEXT an operator of a version specifier (https://packaging.python.org/en/latest/specifications/version-specifiers/)? */
export function isOperator(text: string | undefined): text is SpecifierOperator {
  return text !== undefined && OPERATORS.includes(text)
}

/** Does VERSION satisfy all of them? Pre-releases are not shut out. */
export function satisfies(version: Version, specifiers: readonly Specifier[]): boolean {
  return specifiers.every((specifier) => satisfiesOne(version, specifier))
}

const wantedVersions = new WeakMap<Specifier, Version | null>()

/** The version that a specifier names, without its `.*`; it is asked of many versions. */
function wantedVersion(specifier: Specifier): Version | null {
  const known = wantedVersions.get(specifier)
  if (known !== undefined) return known
  const { operator, version } = specifier
  const wanted = parseVersion(operator !== '===' && version.endsWith('.*') ? version.slice(0, -2) : version)
  wantedVersions.set(specifier, wanted)
  return wanted
}

function satisfiesOne(version: Version, specifier: Specifier): boolean {
  const { operator } = specifier
  const wanted = wantedVersion(specifier)
  if (!wanted) return false
  const difference = compareVersions(version, wanted)
  if (operator === '===') return difference === 0
  const wildcard = specifier.version.endsWith('.*')
  switch (operator) {
    case '==':
      return isEqual(version, wanted, wildcard, difference)
    case '!=':
      return !isEqual(version, wanted, wildcard, difference)
    case '<=':
      return difference <= 0
    case '>=':
      return difference >= 0
    case '<':
      return difference < 0 && !(isPreRelease(version) && !isPreRelease(wanted) && isFrom(version, wanted))
    case '>':
      return difference > 0 && !(version.post !== null && wanted.post === null && isPostOf(version, wanted))
    case '~=':
      return (
        difference >= 0 &&
        hasPrefix(version, { ...wanted, release: wanted.release.slice(0, -1), pre: null, post: null })
      )
  }
}

function isEqual(version: Version, wanted: Version, wildcard: boolean, difference: number): boolean {
  if (wildcard) return hasPrefix(version, wanted)
  return difference === 0 && (wanted.local === null || wanted.local === version.local)
}

const isPreRelease = ({ pre, dev }: Version): boolean => pre !== null || dev !== null

/** `<V` shuts out the pre-releases of V itself. */
const isFrom = (version: Version, wanted: Version): boolean => compareVersions(version, { ...wanted, dev: 0 }) >= 0

/** `>V` shuts out the post-releases of V itself. */
const isPostOf = (version: Version, wanted: Version): boolean =>
  compareVersions({ ...version, post: null, dev: null }, wanted) === 0

/** `==5.2.*`: the release begins so, padded with zeros where it is shorter. */
function hasPrefix(version: Version, prefix: Version): boolean {
  if (version.epoch !== prefix.epoch) return false
  const length = prefix.release.length
  const padded = [...version.release, ...Array.from({ length }, () => 0)].slice(0, length)
  if (compareNumbers(padded, prefix.release) !== 0) return false
  if (prefix.pre) return version.pre !== null && version.pre[0] === prefix.pre[0] && version.pre[1] === prefix.pre[1]
  return prefix.post === null || version.post === prefix.post
}

/** The version that the specifiers pin exactly (`==5.2.1`, `===5.2.1`); null where they leave a choice. */
export function pinnedVersion(specifiers: readonly Specifier[]): string | null {
  const pin = specifiers.find(
    ({ operator, version }) => (operator === '==' || operator === '===') && !version.endsWith('.*'),
  )
  return pin?.version ?? null
}

/**
 * Do two lists of specifiers let through the same versions? Tried on every version that they name and on its neighbours, so that
 * `==3.12.*` and `>=3.12,<3.13` are the same.
 */
export function sameSpecifiers(left: readonly Specifier[], right: readonly Specifier[]): boolean {
  if (spelledOut(left) === spelledOut(right)) return true
  const named = [...left, ...right].map(({ version }) => parseVersion(version.replace(/\.\*$/, '')))
  const tried = named.flatMap((version) => (version ? neighbours(version) : []))
  return tried.every((version) => satisfies(version, left) === satisfies(version, right))
}

const spelledOut = (specifiers: readonly Specifier[]): string =>
  specifiers
    .map(({ operator, version }) => `${operator}${version}`)
    .sort()
    .join()

/** The version itself, and the releases right before and after it at each place. Pre-releases of others are left out: `3.12.*` has them, `>=3.12` has not. */
function neighbours(version: Version): readonly Version[] {
  const plain: Version = { ...version, pre: null, post: null, dev: null, local: null }
  const releases = [...plain.release, 0, 0].flatMap((_, place) => {
    const upTo = [...plain.release, 0, 0].slice(0, place + 1)
    const last = upTo[place] ?? 0
    return [last - 1, last, last + 1].filter((each) => each >= 0).map((each) => [...upTo.slice(0, place), each])
  })
  return [
    version,
    ...releases.flatMap((release) => [release, [...release, 99]]).map((release) => ({ ...plain, release })),
  ]
}
