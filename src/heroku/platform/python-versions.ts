/**
 * What Heroku's Python buildpack supports: heroku/heroku-buildpack-python v351, lib/python_version.sh. It moves every few weeks, so
 * whatever is said from this table says its date.
 */
export const PYTHON_VERSIONS = {
  asOf: '18 August 2026',
  buildpack: 'v351',
  /** What an app gets that asks for nothing. */
  default: '3.14',
  oldestMinor: 10,
  newestMinor: 14,
  /** The patch release that a version of the form N.N stands for. */
  latest: {
    '3.10': '3.10.21',
    '3.11': '3.11.16',
    '3.12': '3.12.14',
    '3.13': '3.13.15',
    '3.14': '3.14.7',
  },
  /** Still built, with a warning, until the day named. */
  deprecated: { '3.10': { endOfLife: 'October 2026', removal: '6 January 2027' } },
} as const

/** The newest patch release of a supported Python (`3.14` → `3.14.7`); undefined for any other. */
export function latestPatch(minorVersion: string): string | undefined {
  return Object.entries(PYTHON_VERSIONS.latest).find(([version]) => version === minorVersion)?.[1]
}

/** When the buildpack drops a Python that it still builds; undefined where nothing is announced. */
export function deprecation(
  minorVersion: string,
): { readonly endOfLife: string; readonly removal: string } | undefined {
  return Object.entries(PYTHON_VERSIONS.deprecated).find(([version]) => version === minorVersion)?.[1]
}

/** Names that stand for `.python-version` by mistake; the buildpack fails on them (same file, v351). */
export const MISSPELT_PYTHON_VERSION_FILES: readonly string[] = [
  ' .python-version',
  '. python-version',
  '.python_version.txt',
  '.python_version',
  '.python-version ',
  ',python-version',
  '.python-version.',
  '.python-version.py',
  '.python-version.rtf',
  '.python-version.txt',
  '.python-version.TXT',
  '.Python-version',
  '.python.version',
  '.pythonversion',
  "'.python-version'",
  'python_version.txt',
  'python_version',
  'python-version.',
  'python-version.txt',
  'python-version',
]
