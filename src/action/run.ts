import type { Configuration } from '../gate/configuration.ts'
import { createGitHubClient, type GitHubClient } from '../github/client.ts'
import { readPollSeconds } from '../heroku/poll-seconds.ts'
import { Failure } from '../model/failure.ts'
import type { Report } from '../reporters/report.ts'
import { readCheckout } from './checkout.ts'
import { conclude } from './conclude.ts'
import { type RunContext, readContext } from './context.ts'
import { askHeroku, type HerokuReading } from './heroku.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { decideIntent, judgeOnly } from './intent.ts'
import { type ActionIo, EXIT, type Run } from './io.ts'
import { judge, readConfiguration, readPolicy } from './judge.ts'
import { createLog, type Log } from './log.ts'
import { loosenedBy } from './loosened.ts'
import { setOutputs } from './outputs.ts'
import type { Toolkit } from './toolkit.ts'

/**
 * One run of the Action.
 *
 * @returns the exit status: 1 where the gate blocks, where a deployment was begun and did not end well, where the run was asked
 * for something that cannot be done, and for a bug
 */
export async function main(io: ActionIo): Promise<number> {
  const { toolkit } = io
  const log = createLog(io.write)
  // Before anything else, so that whatever happens leaves it so.
  setOutputs(toolkit, { passed: false, deployed: false, outcome: 'failed' })
  toolkit.saveState('stage', 'begun')
  try {
    return await run(io, log)
  } catch (error) {
    log.closeGroup()
    if (error instanceof Failure) log.tell('error', error.message)
    else {
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
      log.tell('error', 'deploy-gate failed inside. This is a bug; please report it with the lines of the log.')
      log.info(stack)
    }
    return EXIT.failed
  } finally {
    toolkit.saveState('stage', 'ended')
  }
}

async function run(io: ActionIo, log: Log): Promise<number> {
  const { env, toolkit } = io
  const inputs = takeInputs(toolkit)
  const context = readContext(env, io.cwd)
  const asked = decideIntent({ ...context, inputs })
  if (asked.kind === 'nothing') {
    log.tell('notice', `Nothing was judged: ${asked.reason}.`)
    setOutputs(toolkit, { outcome: 'judged' })
    return EXIT.passed
  }
  const commits = asked.kind === 'judge' ? asked.commits : ([asked.commit] as const)
  const checkout = readCheckout(context.workspace, commits, inputs.path)
  const configuration = readConfiguration(checkout, inputs.config)
  const never = readPolicy(inputs, configuration, true).failOn === 'never'
  const intent = never ? judgeOnly(asked, 'fail-on is never, and such a run never deploys') : asked
  log.info(`Judging ${checkout.commit}: ${intent.reason}.`)
  setOutputs(toolkit, { commit: checkout.commit })
  const policy = readPolicy(inputs, configuration, intent.kind === 'judge-and-deploy')
  const judgeUnder = (reading: HerokuReading): Report => {
    const report = judge({ checkout, configuration, policy, heroku: reading, inputs })
    log.hide(report.redact)
    return report
  }
  const client = github(io, inputs, context, log)
  const run: Run = { io, log, inputs, context, intent, checkout, github: client, judge: judgeUnder }
  const heroku = await askHeroku({ app: intent.app, inputs, env, log, toolkit, signal: io.signal })
  const notes = [...tellUnknown(run, heroku), ...(await tellLoosened(run, configuration))]
  return await conclude(run, run.judge(heroku), heroku, notes)
}

const SECRET_INPUTS = ['heroku-api-key', 'github-token']

/** Reads the inputs; the tokens are masked and leave the environment before anything else can go wrong. */
function takeInputs(toolkit: Toolkit): Inputs {
  const secrets = new Map(SECRET_INPUTS.map((name) => [name, toolkit.input(name)]))
  for (const [name, value] of secrets) {
    toolkit.mask(value)
    toolkit.forgetInput(name)
  }
  return readInputs((name) => secrets.get(name) ?? toolkit.input(name))
}

function github({ env, signal }: ActionIo, inputs: Inputs, context: RunContext, log: Log): GitHubClient | null {
  const token = inputs.githubToken
  if (token === null || context.repository === '') return null
  const { apiUrl, repository } = context
  const backoff = (readPollSeconds(env) ?? 1) * 1000
  return createGitHubClient({ apiUrl, repository, token, backoff, signal: afterGrace(signal), debug: log.debug })
}

/** Milliseconds in which an interrupted run may still tell GitHub how its deployment stands. */
const GRACE = 5_000

function afterGrace(signal: AbortSignal): AbortSignal {
  const controller = new AbortController()
  signal.addEventListener('abort', () => setTimeout(() => controller.abort(), GRACE).unref(), { once: true })
  return controller.signal
}

/** That a change lets more pass is said where people see it: whoever reviews it should know. */
async function tellLoosened(run: Run, configuration: Configuration): Promise<string[]> {
  const note = await loosenedBy(run, configuration)
  if (note === null) return []
  run.log.tell('warning', note)
  return [note]
}

/** What could not be known, where people see it. A run that would deploy must know it: there it throws a Failure. */
function tellUnknown({ log, intent, checkout }: Run, heroku: HerokuReading): string[] {
  const notes: string[] = []
  if (intent.kind === 'judge' && checkout.commit !== intent.commits[0]) {
    notes.push(
      `The checkout does not hold ${intent.commits[0].slice(0, 7)}, so ${checkout.commit.slice(0, 7)} was judged instead; check out that commit (\`ref:\` of actions/checkout) to judge it.`,
    )
    log.tell('warning', notes.join(''))
  }
  if (heroku.kind === 'known' || heroku.because === null) return notes
  if (intent.kind === 'judge-and-deploy') throw new Failure(heroku.because)
  const note = `Judged with every config var unknown: ${heroku.because}`
  log.tell('warning', note)
  return [...notes, note]
}
