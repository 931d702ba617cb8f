import { type Allowance, createAllowance, createFacts, type Facts, type FactsOptions } from '../facts/facts.ts'
import { readText } from '../facts/files.ts'
import type { Environment } from '../model/environment.ts'
import { Failure } from '../model/failure.ts'
import type { Finding } from '../model/finding.ts'
import type { Location } from '../model/location.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { RULES } from '../rules/index.ts'
import type { Result, Rule } from '../rules/rule.ts'
import type { Assessment, InternalError, JudgedSetting } from './assessment.ts'
import { applyBaseline, type Baseline, type BaselineSubject } from './baseline.ts'
import { type Configuration, configuredSeverity } from './configuration.ts'
import { judgedSettings } from './judged-settings.ts'
import { SEVERITY_RANK } from './policy.ts'
import { foldServiceVariables, rankServiceVariables } from './service-variables.ts'
import { suppress } from './suppressions.ts'

export interface AssessInput {
  /** The app's folder alone; its paths are relative to that folder. */
  readonly snapshot: Snapshot
  /** Where that folder lies in the repository: '' or a path that ends in '/'. Findings are told with it. */
  readonly prefix: string
  readonly environment: Environment
  readonly options: FactsOptions
  readonly configuration: Configuration
  /** Also the rules that are off by default. */
  readonly all: boolean
  /** What was accepted when the tool was adopted; null or left out: nothing. */
  readonly baseline?: Baseline | null
  /** What the evaluations may take together; left out: what one judgement may. */
  readonly allowance?: Allowance
}

/** Judges: facts → rules → findings, with severities and suppressions applied. Total: a rule that throws becomes an internal error. */
export function assess(given: AssessInput): Assessment {
  const input = { ...given, allowance: given.allowance ?? createAllowance() }
  const facts = factsOf(input)
  const { found, internalErrors } = runRules(input, facts)
  const ranked = rankServiceVariables(
    found,
    input.environment,
    (environment) => runRules(input, factsOf({ ...input, environment })).found,
    (rule) => configuredSeverity(input.configuration, rule) !== undefined,
  )
  const told = foldServiceVariables(suppress(ranked.findings, input.snapshot, input.configuration), ranked.hangsOn).map(
    (finding) => relocate(finding, input),
  )
  const findings = applyBaseline(told.sort(worstFirst), input.baseline ?? null, baselineSubject(input)).toSorted(
    worstFirst,
  )
  return {
    commit: input.snapshot.commit,
    // A name that no file of the repository answers to may be a config var's value alone.
    settingsModule: facts.settings.web.module?.path == null ? null : facts.settings.web.chosen.name,
    settings: withoutFailing(() => judgedSettings(facts, input.prefix)),
    findings,
    internalErrors,
    disclosed: facts.disclosed,
  }
}

const factsOf = (input: AssessInput & { readonly allowance: Allowance }): Facts => createFacts(input)

interface Run {
  readonly found: readonly Finding[]
  readonly internalErrors: readonly InternalError[]
}

/**
 * Those of security come first: they ask for the settings alone, and what evaluations may take in all is not to be used up before by the start of
 * a large site.
 */
const IN_TURN = RULES.toSorted((a, b) => Number(b.category === 'security') - Number(a.category === 'security'))

function runRules(input: AssessInput, facts: Facts): Run {
  const found = new Map<Rule, Finding[]>()
  const internalErrors: InternalError[] = []
  for (const rule of IN_TURN) {
    const configured = configuredSeverity(input.configuration, rule.id)
    if (configured === 'off' || (rule.offByDefault && !input.all && configured === undefined)) continue
    const own: Finding[] = []
    found.set(rule, own)
    try {
      for (const result of rule.check(facts)) own.push(toFinding(rule, result, configured))
    } catch (thrown) {
      // The snapshot could not be read: that is no bug of a rule's.
      if (thrown instanceof Failure) throw thrown
      internalErrors.push({ rule: rule.id, error: thrown instanceof Error ? thrown : new Error(String(thrown)) })
    }
  }
  return { found: RULES.flatMap((rule) => found.get(rule) ?? []), internalErrors }
}

/** A bug that the rules meet too is told by them; the settings alone are left out then. */
function withoutFailing(draw: () => JudgedSetting[]): JudgedSetting[] {
  try {
    return draw()
  } catch (thrown) {
    if (thrown instanceof Failure) throw thrown
    return []
  }
}

function toFinding(rule: Rule, result: Result, configured: Finding['severity'] | undefined): Finding {
  const location = result.at && 'start' in result.at ? result.at : null
  return {
    rule: rule.id,
    category: rule.category,
    severity: configured ?? result.severity ?? rule.severity,
    kind: result.kind,
    message: result.message,
    hint: result.hint ?? null,
    path: result.at?.path ?? null,
    location,
    related: result.related ?? [],
    django: result.django ?? [],
    heroku: result.heroku === undefined ? [] : [result.heroku],
    configVars: result.configVars ?? [],
    setting: result.setting ?? null,
    fix: result.fix ?? null,
    suppressed: result.silenced ? { by: 'settings', reason: 'SILENCED_SYSTEM_CHECKS' } : null,
  }
}

/** What a baseline's entries are made from, for this app. */
export function baselineSubject({ snapshot, prefix }: Pick<AssessInput, 'snapshot' | 'prefix'>): BaselineSubject {
  return {
    prefix,
    read: (path) => (path.startsWith(prefix) ? readText(snapshot, path.slice(prefix.length)) : undefined),
  }
}

function relocate(finding: Finding, { prefix, configuration }: AssessInput): Finding {
  // The config file's path is from the repository's root already.
  if (prefix === '' || (finding.path !== null && finding.path === configuration.path)) return finding
  const move = (location: Location): Location => ({ ...location, path: prefix + location.path })
  return {
    ...finding,
    path: finding.path === null ? null : prefix + finding.path,
    location: finding.location && move(finding.location),
    related: finding.related.map((related) => ({ ...related, location: move(related.location) })),
    fix: finding.fix && { ...finding.fix, at: move(finding.fix.at) },
  }
}

function worstFirst(a: Finding, b: Finding): number {
  return (
    Number(a.suppressed !== null) - Number(b.suppressed !== null) ||
    SEVERITY_RANK[b.severity] - SEVERITY_RANK[a.severity] ||
    Number(a.kind === 'open') - Number(b.kind === 'open') ||
    compareText(a.path ?? '', b.path ?? '') ||
    (a.location?.start.line ?? 0) - (b.location?.start.line ?? 0) ||
    compareText(a.rule, b.rule)
  )
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
