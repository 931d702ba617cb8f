import type { IgnoreComment } from '../facts/ignore-comments.ts'
import type { Severity } from '../model/finding.ts'
import { RULES } from '../rules/index.ts'
import type { Baseline, BaselineEntry } from './baseline.ts'
import { type Configuration, configuredSeverity } from './configuration.ts'
import { SEVERITY_RANK } from './policy.ts'

/** What a commit says of how it is judged. */
export interface GateTerms {
  readonly configuration: Configuration
  readonly baseline: Baseline | null
  readonly ignores: readonly IgnoreComment[]
}

/** Names of one kind that a sentence holds at most. */
const MOST_NAMED = 5

/**
 * How a change makes the gate let more pass, or judge something else: a clause each, in backticks what the repository says. Empty where
 * it is as strict as before.
 */
export function loosenings(before: GateTerms, after: GateTerms): readonly string[] {
  return [
    ...policyLoosenings(before.configuration, after.configuration),
    ...ruleLoosenings(before.configuration, after.configuration),
    ...subjectChanges(before.configuration, after.configuration),
    ...baselineLoosenings(before.baseline, after.baseline),
    ...ignoreLoosenings(before.ignores, after.ignores),
  ]
}

/** Strictest first. */
const FAIL_ON_ORDER = ['warning', 'error', 'never'] as const
const UNDECIDED_ORDER = ['block', 'auto', 'warn', 'ignore'] as const

function policyLoosenings(before: Configuration, after: Configuration): string[] {
  const failOn = [before.failOn ?? 'error', after.failOn ?? 'error'] as const
  const undecided = [before.undecided ?? 'auto', after.undecided ?? 'auto'] as const
  return [
    ...(isLooser(FAIL_ON_ORDER, failOn) ? [`\`fail-on\` goes from \`${failOn[0]}\` to \`${failOn[1]}\``] : []),
    ...(isLooser(UNDECIDED_ORDER, undecided)
      ? [`\`undecided\` goes from \`${undecided[0]}\` to \`${undecided[1]}\``]
      : []),
  ]
}

function isLooser<T>(order: readonly T[], [before, after]: readonly [T, T]): boolean {
  return order.indexOf(after) > order.indexOf(before)
}

function ruleLoosenings(before: Configuration, after: Configuration): string[] {
  return RULES.flatMap(({ id, severity, offByDefault }) => {
    const usual = offByDefault ? 'off' : severity
    const [was, is] = [configuredSeverity(before, id) ?? usual, configuredSeverity(after, id) ?? usual]
    const known = new Set(before.rules.get(id)?.ignorePaths ?? [])
    const paths = (after.rules.get(id)?.ignorePaths ?? []).filter((glob) => !known.has(glob))
    return [
      ...(rank(is) < rank(was) ? [`the rule \`${id}\` goes from \`${was}\` to \`${is}\``] : []),
      ...(paths.length > 0 ? [`the rule \`${id}\` is ignored in ${named(paths)}`] : []),
    ]
  })
}

const rank = (severity: Severity | 'off'): number => (severity === 'off' ? 0 : SEVERITY_RANK[severity])

/** Another module, or other config vars, can pass where these did not. */
function subjectChanges(before: Configuration, after: Configuration): string[] {
  const keys = [
    ['settings-module', before.settingsModule, after.settingsModule],
    ['configuration', before.configurationClass, after.configurationClass],
    ['stack', before.stack, after.stack],
    ['python-path', before.pythonPath.join(' ') || null, after.pythonPath.join(' ') || null],
  ] as const
  const declared = [...new Set([...before.configVars.keys(), ...after.configVars.keys()])].filter(
    (name) => JSON.stringify(before.configVars.get(name)) !== JSON.stringify(after.configVars.get(name)),
  )
  return [
    ...keys.flatMap(([key, was, is]) =>
      was === is ? [] : [`\`${key}\` is now ${is === null ? 'found by itself' : `\`${is}\``}`],
    ),
    ...(declared.length > 0 ? [`\`config-vars\` declares ${named(declared)} otherwise`] : []),
  ]
}

function baselineLoosenings(before: Baseline | null, after: Baseline | null): string[] {
  if (after === null) return []
  const left = new Map((before?.entries ?? []).map((entry) => [keyOf(entry), entry.count]))
  const added = after.entries.filter((entry) => entry.count > (left.get(keyOf(entry)) ?? 0))
  if (added.length === 0) return []
  const more = added.reduce((sum, entry) => sum + entry.count - (left.get(keyOf(entry)) ?? 0), 0)
  const rules = [...new Set(added.map(({ rule }) => rule))]
  return [`the baseline accepts ${more} more ${more === 1 ? 'finding' : 'findings'} (${named(rules)})`]
}

const keyOf = ({ count: _, ...entry }: BaselineEntry): string => JSON.stringify(entry)

function ignoreLoosenings(before: readonly IgnoreComment[], after: readonly IgnoreComment[]): string[] {
  const left = new Map<string, number>()
  for (const key of before.flatMap(keysOf)) left.set(key, (left.get(key) ?? 0) + 1)
  return after.flatMap((comment) => {
    const added = comment.rules.filter((rule) => {
      const key = `${comment.path} ${rule}`
      const count = left.get(key) ?? 0
      left.set(key, count - 1)
      return count <= 0 && comment.reason !== ''
    })
    return added.length === 0 ? [] : [`a comment in \`${comment.path}:${comment.line}\` ignores ${named(added)}`]
  })
}

const keysOf = ({ path, rules, reason }: IgnoreComment): string[] =>
  reason === '' ? [] : rules.map((rule) => `${path} ${rule}`)

function named(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => `\`${name}\``)
  const more = names.length - shown.length
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ')
}
