import { countFindings } from '../gate/policy.ts'
import type { Answer } from '../github/client.ts'
import type { PullRequest } from '../github/event.ts'
import { type Changes, pullFiles } from '../github/pull-files.ts'
import type { Report } from '../reporters/report.ts'
import { textReport } from '../reporters/text.ts'
import { verdictLine } from '../reporters/verdict.ts'
import { deployAndTell } from './deploy-and-tell.ts'
import { atHead } from './head-lines.ts'
import type { HerokuReading } from './heroku.ts'
import { EXIT, type Run } from './io.ts'
import type { Log } from './log.ts'
import { setOutputs } from './outputs.ts'
import { annotate, linksOf, onlyChanged, writeFiles } from './publish.ts'
import { tellRefusal, writeToGitHub } from './pull-request.ts'
import { type Markdown, summarise } from './summary.ts'

/**
 * What comes of a judgement: it is told wherever people look, and deployed where the run may.
 *
 * @param notes what could not be known, a sentence each
 * @returns the exit status
 */
export async function conclude(
  run: Run,
  report: Report,
  heroku: HerokuReading,
  notes: readonly string[],
): Promise<number> {
  const { io, log, intent, inputs, context, checkout } = run
  const { toolkit } = io
  const { pass } = report.decision
  const { errors, warnings, undecided } = countFindings(report.assessment.findings)
  setOutputs(toolkit, {
    passed: pass,
    outcome: pass ? 'judged' : 'blocked',
    errors,
    warnings,
    undecided,
    ...writeFiles(report, context, checkout.prefix, inputs.sarifFile),
    ...(heroku.kind === 'known' && heroku.app.webUrl !== null ? { 'app-url': heroku.app.webUrl } : {}),
  })
  const override = intent.kind === 'judge-and-deploy' && !pass ? intent.override : null
  const deploys = intent.kind === 'judge-and-deploy' && heroku.kind === 'known' && (pass || override !== null)
  const shown = await asShown(run, report)
  const changes = changesOf(run)
  await annotateFindings(run, shown, deploys, changes)
  tellInternalErrors(report, log)
  listFindings(report, log)
  log.info(verdictLine(report))
  const markdown = {
    links: linksOf(context, checkout.commit),
    reason: intent.reason,
    override,
    notes,
    deployments: [],
  }
  await summarise(run, report, markdown)
  await publish(run, report, shown, markdown, changes)
  if (!deploys) return pass ? EXIT.passed : EXIT.failed
  if (override !== null) log.tell('warning', `The gate blocks, and is overridden: ${override}`)
  setOutputs(toolkit, { outcome: 'failed' })
  toolkit.saveState('app', intent.app)
  const { env, signal } = io
  const deployment = { ...run, intent, heroku, env, toolkit, signal, overridden: override !== null }
  return await deployAndTell(run, report, markdown, deployment)
}

/** The pull request that the run is of. */
function pullRequestOf({ intent }: Run): PullRequest | null {
  return intent.kind === 'judge' ? intent.pullRequest : null
}

/** The report as a pull request shows it, whose head is not what was judged. */
async function asShown(run: Run, report: Report): Promise<Report> {
  const pullRequest = pullRequestOf(run)
  return pullRequest === null ? report : atHead(report, run.checkout, pullRequest.head, run.github)
}

type AskChanges = () => Promise<Answer<Changes>>

/** What the pull request changes; asked once, when it is first wanted. Null where the run is of none, or GitHub cannot be asked. */
function changesOf(run: Run): AskChanges | null {
  const { github } = run
  const pullRequest = pullRequestOf(run)
  if (github === null || pullRequest === null) return null
  let asked: Promise<Answer<Changes>> | null = null
  return () => {
    asked ??= pullFiles(github, pullRequest.number)
    return asked
  }
}

async function annotateFindings(run: Run, shown: Report, deploys: boolean, ask: AskChanges | null): Promise<void> {
  const { inputs, log } = run
  if (inputs.annotate === 'none') return
  if (inputs.annotate === 'changed' && ask !== null) {
    const changes = await ask()
    if (changes.kind === 'answered') return annotate(onlyChanged(shown, changes.value), log, deploys)
    tellRefusal(log, changes)
    log.info('Every finding is annotated, for the changed lines are not known.')
  }
  annotate(shown, log, deploys)
}

function tellInternalErrors({ assessment }: Report, log: Log): void {
  for (const { rule, error } of assessment.internalErrors) {
    log.tell(
      'error',
      `The rule ${rule} failed: ${error.message}. This is a bug in deploy-gate, and what could not be judged does not pass.`,
    )
    log.info(error.stack ?? error.message)
  }
}

/** GitHub's log shows an annotation without its place; here each stands with its line. */
function listFindings(report: Report, log: Log): void {
  if (report.assessment.findings.length === 0) return
  log.openGroup('Every finding')
  log.info(textReport(report, { colours: false, width: null }).trimEnd())
  log.closeGroup()
}

async function publish(
  run: Run,
  report: Report,
  shown: Report,
  markdown: Markdown,
  changes: AskChanges | null,
): Promise<void> {
  const { github, checkout, context, inputs, log } = run
  const pullRequest = pullRequestOf(run)
  await writeToGitHub({
    client: github,
    context,
    inputs,
    log,
    report,
    shown,
    markdown,
    pullRequest: pullRequest?.number ?? null,
    head: pullRequest?.head ?? checkout.commit,
    checkout,
    changes,
  })
}
