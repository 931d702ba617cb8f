/** A release series of Django. Patch releases change no default and no check. */
export type DjangoVersion = readonly [major: number, minor: number]

/** The newest series that the tables know: what is judged where nothing names a version. */
export const NEWEST_DJANGO: DjangoVersion = [6, 1]

/** Reads `5.2`, `5.2.19`, `4.2.0rc1` and their like; null for a text that does not start with two numbers. `5` is 5.0. */
export function parseDjangoVersion(text: string): DjangoVersion | null {
  const found = /^v?(\d{1,4})(?:\.(\d{1,4}))?/.exec(text.trim())
  return found?.[1] === undefined ? null : [Number(found[1]), Number(found[2] ?? 0)]
}

/** Negative, zero or positive, as the first is older than, the same as or newer than the second. */
export function compareDjangoVersions(a: DjangoVersion, b: DjangoVersion): number {
  return a[0] - b[0] || a[1] - b[1]
}

/** Does a thing exist in this version that came with SINCE and went with UNTIL (exclusive)? */
export function existsIn(version: DjangoVersion, span: { since?: DjangoVersion; until?: DjangoVersion }): boolean {
  if (span.since && compareDjangoVersions(version, span.since) < 0) return false
  return !span.until || compareDjangoVersions(version, span.until) < 0
}
