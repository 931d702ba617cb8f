import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { changedFiles, commitRelation } from '../git/commit.ts'
import { type CommitSnapshot, commitSnapshot } from '../git/commit-snapshot.ts'
import { openRepository } from '../git/repository.ts'
import { writeTarball } from '../git/tarball.ts'
import { isMigration } from '../github/migrations.ts'
import { deploy as deployCommit } from '../heroku/deployment/deploy.ts'
import { headline, isGood } from '../heroku/deployment/headline.ts'
import type { DeployResult } from '../heroku/deployment/result.ts'
import { readPollSeconds } from '../heroku/poll-seconds.ts'
import { Failure } from '../model/failure.ts'
import { logText } from '../reporters/neutralise.ts'
import { exitStatus, judgeAndReport } from './check.ts'
import { type CommandIo, EXIT } from './io.ts'
import { readSubject, type Subject } from './judge.ts'
import { existingPath, parseJudgeArguments } from './judge-options.ts'
import type { Command } from './main.ts'

/** Minutes, for the whole deployment; the Action's default. */
const TIMEOUT_MINUTES = 45

export const deploy: Command = {
  usage: 'deploy-gate deploy --app NAME [PATH] [--rev REV]',
  summary: 'the gate, then the deployment of exactly that commit (default: HEAD)',
  run: async (args, io) => {
    const { values, positionals } = parseJudgeArguments(args)
    if (values.app === undefined) throw new Failure('--app names the app to deploy to.')
    const path = positionals[0] ?? '.'
    const repository = openRepository(existingPath(io.cwd, path).absolute)
    const snapshot = commitSnapshot(repository, values.rev ?? 'HEAD', { root: repository.prefix })
    const subject = await readSubject(path, { ...values, rev: snapshot.commit }, io)
    if (values['fail-on'] === 'never') throw new Failure('--fail-on never only reports: `deploy-gate check` does that.')
    const decision = await judgeAndReport(subject, values, io, true)
    if (!decision.pass) return exitStatus(decision)
    if (subject.heroku === null)
      throw new Failure(`Heroku did not answer for ${values.app}, so nothing is deployed; try again.`)
    const result = await follow(snapshot, subject.heroku, io)
    io.stderr.write(`${headline(result, values.app)}\n`)
    return isGood(result) ? EXIT.passes : EXIT.deploymentFailed
  },
}

/** Deploys and follows; Heroku's log and every step go to standard error, for standard output holds the report alone. */
async function follow(
  snapshot: CommitSnapshot,
  heroku: NonNullable<Subject['heroku']>,
  io: CommandIo,
): Promise<DeployResult> {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-gate-'))
  const stop = new AbortController()
  const interrupt = (): void => stop.abort()
  process.once('SIGINT', interrupt)
  process.once('SIGTERM', interrupt)
  try {
    const { commit, subject, repository } = snapshot
    return await deployCommit(
      {
        app: heroku.app,
        commit,
        subject,
        tarball: (signal) => writeTarball(snapshot, join(folder, 'source.tgz'), { signal }),
        waitFor: 'dynos',
        healthCheckPath: null,
        timeoutMinutes: TIMEOUT_MINUTES,
        rollback: 'auto',
        allowStale: false,
        override: null,
        dryRun: false,
        appLog: false,
        pollSeconds: readPollSeconds(io.env),
      },
      {
        client: heroku.client,
        signal: stop.signal,
        // Whoever names a commit at a terminal means it; what the app runs is compared with this clone's history.
        standing: async () => 'tip',
        compare: async (other) => commitRelation(repository, commit, other) ?? 'unknown',
        addsMigration: async (since) => {
          const changed = changedFiles(repository, since, commit)
          return changed?.some(({ path, change }) => change === 'added' && isMigration(path)) ?? null
        },
        log: (line) => io.stderr.write(`  ${logText(line)}\n`),
        say: (level, text) => io.stderr.write(`${level === 'warning' ? 'Warning: ' : ''}${logText(text)}\n`),
        progress: () => {},
      },
    )
  } finally {
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', interrupt)
    rmSync(folder, { recursive: true, force: true })
  }
}
