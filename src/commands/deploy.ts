import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { tarballGap } from '../facts/tarball-gaps.ts'
import { type CommitSnapshot, commitSnapshot } from '../git/commit-snapshot.ts'
import { openRepository } from '../git/repository.ts'
import { writeTarball } from '../git/tarball.ts'
import { deploy as deployCommit } from '../heroku/deployment/deploy.ts'
import { headline, isGood } from '../heroku/deployment/headline.ts'
import { isGoodEnd } from '../heroku/deployment/promote-to.ts'
import type { DeployResult } from '../heroku/deployment/result.ts'
import { readPollSeconds } from '../heroku/poll-seconds.ts'
import { Failure } from '../model/failure.ts'
import { parseDeployArguments } from './arguments.ts'
import { exitStatus, judgeAndReport } from './check.ts'
import { readDeployOptions } from './deploy-options.ts'
import { openSession, type Session } from './follow.ts'
import { EXIT } from './io.ts'
import { readSubject } from './judge.ts'
import { existingPath } from './judge-options.ts'
import type { Command } from './main.ts'
import { OPTIONS } from './options.ts'
import { findPipeline, type Promotions, promoteDeployed } from './promote.ts'

export const deploy: Command = {
  operands: '--app NAME [PATH]',
  summary: 'The gate, then the deployment of exactly that commit (default: HEAD)',
  options: OPTIONS.deploy,
  run: async (args, io) => {
    const { values, positionals } = parseDeployArguments(args)
    const options = readDeployOptions(values)
    if (values.app === undefined) throw new Failure('--app names the app to deploy to.')
    const path = positionals[0] ?? '.'
    const repository = openRepository(existingPath(io.cwd, path).absolute)
    const snapshot = commitSnapshot(repository, values.rev ?? 'HEAD', { root: repository.prefix })
    const subject = await readSubject(path, { ...values, rev: snapshot.commit }, io)
    if (values['fail-on'] === 'never') throw new Failure('--fail-on never only reports: `deploy-gate check` does that.')
    const decision = await judgeAndReport(subject, values, io, true)
    if (!decision.pass) return exitStatus(decision)
    const { heroku } = subject
    if (heroku === null)
      throw new Failure(`Heroku did not answer for ${values.app}, so nothing is deployed; try again.`)
    const promotions = { subject, heroku, values, options, commit: snapshot.commit, io }
    const pipelineId = options.promoteTo.length === 0 ? null : await findPipeline(promotions)
    return await follow(promotions, snapshot, pipelineId)
  },
}

/** Deploys, follows, and promotes; returns the exit status. */
async function follow(promotions: Promotions, snapshot: CommitSnapshot, pipelineId: string | null): Promise<number> {
  const { heroku, io } = promotions
  const session = openSession(snapshot, heroku, io)
  const began = performance.now()
  try {
    const result = await deployOne(promotions, snapshot, session)
    session.finish(isGood(result))
    session.say(headline(result, heroku.app.name))
    if (result.kind === 'failed' || result.kind === 'rolled-back')
      for (const line of result.failure.says.slice(-10)) session.say(`  ${line}`)
    const ends = pipelineId === null ? [] : await promoteDeployed(promotions, pipelineId, session, result, began)
    return isGood(result) && ends.every(isGoodEnd) ? EXIT.passes : EXIT.deploymentFailed
  } finally {
    session.end()
  }
}

async function deployOne(
  { heroku, options, io }: Promotions,
  snapshot: CommitSnapshot,
  session: Session,
): Promise<DeployResult> {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-gate-'))
  const { commit, subject } = snapshot
  try {
    return await deployCommit(
      {
        ...options,
        app: heroku.app,
        commit,
        subject,
        tarball: async (signal) => {
          const tarball = await writeTarball(snapshot, join(folder, 'source.tgz'), { signal })
          const gap = tarballGap(snapshot, tarball)
          if (gap !== null) throw new Failure(gap)
          return tarball
        },
        allowStale: false,
        override: null,
        dryRun: false,
        pollSeconds: readPollSeconds(io.env),
      },
      session.io(heroku.app.name),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
