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

export interface Ranked {
  readonly findings: readonly Finding[]
  /** Of each of them that hangs on such variables alone: their names, as a sentence has them. */
  readonly hangsOn: ReadonlyMap<Finding, string>
}

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
): Ranked {
  const { configVars } = environment
  const isOpenFor = (name: string): boolean =>
    SERVICE_VARIABLES.has(name) && configVar(configVars, name).state === 'unknown'
  const names = new Set(found.flatMap((one) => (one.kind === 'open' ? one.configVars.filter(isOpenFor) : [])))
  if (names.size === 0) return { findings: found, hangsOn: new Map() }
  const unset = [...names].map((name) => [name, { state: 'unset' }] as const)
  const without = judgeIn({
    ...environment,
    configVars: { ...configVars, known: new Map([...configVars.known, ...unset]) },
  })
  const fresh = without.filter((one) => !found.some((before) => isSame(one, before)))
  const hangsOn = new Map<Finding, string>()
  const findings = new Set<Finding>()
  for (const one of found) {
    const outcome = withoutVariables(one, fresh, names)
    if (outcome.kind === 'stays') findings.add(outcome.finding)
    else {
      const noticed = asNotice(one, outcome.services, isFixed(one.rule))
      findings.add(noticed)
      hangsOn.set(noticed, outcome.services)
    }
  }
  return { findings: [...findings], hangsOn }
}

const isSame = (one: Finding, other: Finding): boolean =>
  one.rule === other.rule && one.kind === other.kind && one.message === other.message

/** `stays`: what is found without the variables; `gone`: nothing is, but for them. */
type Outcome =
  | { readonly kind: 'stays'; readonly finding: Finding }
  | { readonly kind: 'gone'; readonly services: string }

function withoutVariables(finding: Finding, fresh: readonly Finding[], names: ReadonlySet<string>): Outcome {
  const stays: Outcome = { kind: 'stays', finding }
  if (finding.kind !== 'open' || !finding.configVars.some((name) => names.has(name))) return stays
  const alike = fresh.filter((one) => one.rule === finding.rule && one.setting === finding.setting)
  if (alike.some(({ kind }) => kind === 'fail')) return stays
  const still = alike.find((one) => one.configVars.every((name) => finding.configVars.includes(name)))
  if (still !== undefined) return { kind: 'stays', finding: still }
  const services = finding.configVars.filter((name) => names.has(name)).map((name) => `\`${name}\``)
  return { kind: 'gone', services: services.join(' and ') }
}

function asNotice(finding: Finding, services: string, isFixed: boolean): Finding {
  const note = `It is not so where ${services} is not set; services for continuous integration set it, and an app has it only if somebody made it a config var.`
  return {
    ...finding,
    severity: isFixed ? finding.severity : 'notice',
    hint: [finding.hint, note].filter((text) => text !== null).join('\n'),
  }
}

/**
 * One finding for all that the same variables keep open, with the ids of each: whoever settles them has settled it all. What is
 * suppressed stays by itself, for its comment names its rule.
 *
 * @param all ranked, and suppressed where somebody asked for that
 * @param hangsOn what was told of each when it was ranked
 */
export function foldServiceVariables(
  all: readonly Finding[],
  hangsOn: ReadonlyMap<Finding, string>,
): readonly Finding[] {
  return all.flatMap((one) => {
    const services = hangsOn.get(one)
    if (services === undefined) return [one]
    const [first, ...others] = all.filter((other) => hangsOn.get(other) === services)
    return first === one ? [folded(one, others)] : []
  })
}

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
