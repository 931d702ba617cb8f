import { sha256 } from '../facts/dependencies/sha256.ts'
import { Failure } from '../model/failure.ts'
import type { Finding } from '../model/finding.ts'
import { holdsSecret } from './holds-secret.ts'

/** Where the baseline lies, from the repository's root, unless the config file names another place. */
export const BASELINE_PATH = '.github/deploy-gate-baseline.json'

/** A baseline is written by us, a few lines an entry; more is a mistake or an attack. */
const MOST_BYTES = 4 * 1024 * 1024

/** One accepted finding. It holds no line number, so that it survives edits around it, and no secret nor anything made from one. */
export interface BaselineEntry {
  /** The app's folder where it is not the root: '' for the root. */
  readonly app: string
  readonly rule: string
  readonly kind: Finding['kind']
  /** From the repository's root; null where the finding has no file. */
  readonly file: string | null
  readonly setting: string | null
  /** Django's ids and the config vars that were accepted; a finding with more of them is another one. */
  readonly django: readonly string[]
  readonly configVars: readonly string[]
  /** A hash of the text that the finding points at; of a secret only its length. */
  readonly found: string
  readonly count: number
}

export interface Baseline {
  readonly path: string
  readonly entries: readonly BaselineEntry[]
}

/** What the entries of an app's findings are made from. */
export interface BaselineSubject {
  /** '' or a path that ends in '/': the app's folder. */
  readonly prefix: string
  /** The text of a file, by its path from the repository's root. */
  readonly read: (path: string) => string | undefined
}

/**
 * The findings with those marked that the baseline has; none is left out. What was accepted as certain covers the same while it is open,
 * never the other way round.
 */
export function applyBaseline(
  findings: readonly Finding[],
  baseline: Baseline | null,
  subject: BaselineSubject,
): readonly Finding[] {
  if (baseline === null) return findings
  const left = new Map(baseline.entries.map((entry) => [entry, entry.count]))
  return findings.map((finding) => {
    if (finding.suppressed !== null) return finding
    const like = entryOf(finding, subject)
    const entry = baseline.entries.find((one) => (left.get(one) ?? 0) > 0 && covers(one, like))
    if (entry === undefined) return finding
    left.set(entry, (left.get(entry) ?? 0) - 1)
    return { ...finding, suppressed: { by: 'baseline', reason: `accepted in ${baseline.path}` } }
  })
}

/**
 * The baseline that accepts what is found now and nothing else. Entries of other apps of the repository are kept.
 *
 * @param findings as they are without a baseline
 */
export function renewBaseline(
  before: Baseline | null,
  path: string,
  findings: readonly Finding[],
  subject: BaselineSubject,
): Baseline {
  const kept = (before?.entries ?? []).filter(({ app }) => app !== appOf(subject))
  const counted = new Map<string, BaselineEntry>()
  for (const finding of findings) {
    if (finding.suppressed !== null) continue
    const entry = entryOf(finding, subject)
    const key = JSON.stringify(entry)
    counted.set(key, { ...entry, count: (counted.get(key)?.count ?? 0) + 1 })
  }
  const entries = [...kept, ...counted.values()].sort((a, b) => compareText(sortKey(a), sortKey(b)))
  return { path, entries }
}

const appOf = ({ prefix }: BaselineSubject): string => prefix.replace(/\/$/, '')

function entryOf(finding: Finding, subject: BaselineSubject): BaselineEntry {
  const { rule, kind, path, setting, django, configVars } = finding
  return {
    app: appOf(subject),
    rule,
    kind,
    file: path,
    setting,
    django: [...django].sort(),
    configVars: [...configVars].sort(),
    found: foundIn(finding, subject),
    count: 1,
  }
}

/** Hexadecimal digits: enough to tell texts of one file apart. */
const HASH_LENGTH = 16

function foundIn(finding: Finding, { read }: BaselineSubject): string {
  const { location, heroku } = finding
  const text =
    location === null
      ? ''
      : textAt(location, read(location.path) ?? '')
          .replace(/\s+/g, ' ')
          .trim()
  const what = holdsSecret(finding) ? `${text.length} characters` : text
  return sha256([...heroku, what].join('\n')).slice(0, HASH_LENGTH)
}

function textAt({ start, end }: NonNullable<Finding['location']>, text: string): string {
  const lines = text.split(/\r\n|\r|\n/).slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines
    .map((line, index) =>
      line.slice(
        index === 0 ? start.column - 1 : 0,
        index === last && end.line > start.line ? end.column - 1 : undefined,
      ),
    )
    .join('\n')
}

function covers(
  entry: BaselineEntry,
  { app, rule, kind, file, setting, django, configVars, found }: BaselineEntry,
): boolean {
  return (
    entry.app === app &&
    entry.rule === rule &&
    (entry.kind === kind || entry.kind === 'fail') &&
    entry.file === file &&
    entry.setting === setting &&
    entry.found === found &&
    django.every((id) => entry.django.includes(id)) &&
    configVars.every((name) => entry.configVars.includes(name))
  )
}

const sortKey = ({ app, file, rule, setting, kind, found }: BaselineEntry): string =>
  JSON.stringify([app, file ?? '', rule, setting ?? '', kind, found])

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const ABOUT =
  'Findings that were there when deploy-gate was adopted, and are accepted. Written by `deploy-gate check --write-baseline`.'

/** The file's text: sorted, and one entry a line, so that a change of it reads well. */
export function baselineText({ entries }: Baseline): string {
  const lines = entries.map(({ app, rule, kind, file, setting, django, configVars, found, count }) =>
    JSON.stringify({
      ...(app === '' ? {} : { app }),
      rule,
      kind,
      ...(file === null ? {} : { file }),
      ...(setting === null ? {} : { setting }),
      ...(django.length === 0 ? {} : { django }),
      ...(configVars.length === 0 ? {} : { configVars }),
      found,
      ...(count === 1 ? {} : { count }),
    }),
  )
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`
  return `{\n  "about": ${JSON.stringify(ABOUT)},\n  "version": 1,\n  "findings": ${list}\n}\n`
}

/** Reads a baseline; the text comes from the repository and is hostile. Throws a Failure for what is none: half a baseline must not be used. */
export function parseBaseline(text: string, path: string): Baseline {
  const refuse = (what: string): never => {
    throw new Failure(`${path} ${what}; \`deploy-gate check --write-baseline\` writes it anew.`)
  }
  if (text.length > MOST_BYTES) return refuse(`is over ${MOST_BYTES / 1024 / 1024} MiB, which no baseline needs`)
  const parsed = parseJson(text)
  if (!isRecord(parsed)) return refuse('is no JSON object')
  if (parsed['version'] !== 1) return refuse('has a version that this deploy-gate does not know')
  const { findings } = parsed
  if (!Array.isArray(findings)) return refuse('has no list `findings`')
  const entries = findings.map(
    (one: unknown, index) => parseEntry(one) ?? refuse(`has a wrong entry: \`findings[${index}]\``),
  )
  return { path, entries }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parseEntry(value: unknown): BaselineEntry | null {
  if (!isRecord(value)) return null
  const { app = '', rule, kind, file = null, setting = null, django = [], configVars = [], found, count = 1 } = value
  const isText = (one: unknown): one is string => typeof one === 'string'
  const isTextOrNull = (one: unknown): one is string | null => one === null || isText(one)
  const isTexts = (one: unknown): one is string[] => Array.isArray(one) && one.every(isText)
  const named = isText(app) && isText(rule) && isText(found) && isTextOrNull(file) && isTextOrNull(setting)
  if (!named || !isTexts(django) || !isTexts(configVars) || (kind !== 'fail' && kind !== 'open')) return null
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1) return null
  return { app, rule, kind, file, setting, django, configVars, found, count }
}
