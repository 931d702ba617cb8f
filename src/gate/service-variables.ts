import { configVar, type Environment } from '../model/environment.ts'
import type { Finding } from '../model/finding.ts'

/**
 * What services for continuous integration set, Heroku's own among them (https://devcenter.heroku.com/articles/heroku-ci#immutable-environment-variables),
 * and no dyno of an app has unless somebody made it a config var.
 */
const SERVICE_VARIABLES: ReadonlySet<string> = new Set([
  'APPVEYOR',
  'BITBUCKET_BUILD_NUMBER',
  'BUILDKITE',
  'CI',
  'CIRCLECI',
  'CODEBUILD_BUILD_ID',
  'CONTINUOUS_INTEGRATION',
  'DRONE',
  'GITHUB_ACTIONS',
  'GITHUB_WORKFLOW',
  'GITLAB_CI',
  'HEROKU_TEST_RUN_ID',
  'JENKINS_HOME',
  'JENKINS_URL',
  'SEMAPHORE',
  'TEAMCITY_VERSION',
  'TF_BUILD',
  'TRAVIS',
])

/**
 * Ranks what is open because such a variable is not known: where it would not be so without the variable it is worth a notice, and where
 * something else still keeps it open that alone is told. What is so without the variable stays as it is, open, for it is likely.
 *
 * @param judgeIn what is found in another environment
 * @param isFixed is the severity of a rule chosen by a person?
 */
export function rankServiceVariables(
  found: readonly Finding[],
  environment: Environment,
  judgeIn: (environment: Environment) => readonly Finding[],
  isFixed: (rule: string) => boolean,
): readonly Finding[] {
  const { configVars } = environment
  const isOpenFor = (name: string): boolean =>
    SERVICE_VARIABLES.has(name) && configVar(configVars, name).state === 'unknown'
  const names = new Set(found.flatMap((one) => (one.kind === 'open' ? one.configVars.filter(isOpenFor) : [])))
  if (names.size === 0) return found
  const unset = [...names].map((name) => [name, { state: 'unset' }] as const)
  const without = judgeIn({
    ...environment,
    configVars: { ...configVars, known: new Map([...configVars.known, ...unset]) },
  })
  const fresh = without.filter((one) => !found.some((before) => isSame(one, before)))
  return [...new Set(found.map((one) => ranked(one, fresh, names, isFixed)))]
}

const isSame = (one: Finding, other: Finding): boolean =>
  one.rule === other.rule && one.kind === other.kind && one.message === other.message

const NOTE_END = 'services for continuous integration set it, and an app has it only if somebody made it a config var.'

function ranked(
  finding: Finding,
  fresh: readonly Finding[],
  names: ReadonlySet<string>,
  isFixed: (rule: string) => boolean,
): Finding {
  if (finding.kind !== 'open' || !finding.configVars.some((name) => names.has(name))) return finding
  const alike = fresh.filter((one) => one.rule === finding.rule && one.setting === finding.setting)
  if (alike.some(({ kind }) => kind === 'fail')) return finding
  const still = alike.find((one) => one.configVars.every((name) => finding.configVars.includes(name)))
  if (still !== undefined) return still
  const services = finding.configVars.filter((name) => names.has(name)).map((name) => `\`${name}\``)
  const note = `It is not so where ${services.join(' and ')} is not set; ${NOTE_END}`
  return {
    ...finding,
    severity: isFixed(finding.rule) ? finding.severity : 'notice',
    hint: [finding.hint, note].filter((text) => text !== null).join('\n'),
  }
}

/**
 * One finding for all that the same variables keep open, with the ids of each: whoever settles them has settled it all. What is
 * suppressed stays by itself, for its comment names its rule.
 *
 * @param all ranked, and suppressed where somebody asked for that
 */
export function foldServiceVariables(all: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>()
  for (const one of all) {
    const note = one.suppressed === null ? noteOf(one) : undefined
    if (note !== undefined) groups.set(note, [...(groups.get(note) ?? []), one])
  }
  return all.flatMap((one) => {
    const [first, ...others] = groups.get(noteOf(one) ?? '') ?? []
    if (first === undefined || one.suppressed !== null) return [one]
    return first === one ? [folded(one, others)] : []
  })
}

const noteOf = ({ hint }: Finding): string | undefined => hint?.split('\n').find((line) => line.endsWith(NOTE_END))

function folded(first: Finding, others: readonly Finding[]): Finding {
  if (others.length === 0) return first
  const rules = [...new Set(others.map(({ rule }) => rule))]
  return {
    ...first,
    hint: `${first.hint}\nWith it goes what else hangs on it alone: ${rules.join(', ')}.`,
    related: [...first.related, ...others.flatMap(asRelated)],
    django: [...new Set([first, ...others].flatMap(({ django }) => django))],
  }
}

const asRelated = ({ location, message }: Finding): Finding['related'] =>
  location === null ? [] : [{ location, message }]
