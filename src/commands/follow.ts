import { performance } from 'node:perf_hooks'
import { changedFiles, commitRelation } from '../git/commit.ts'
import type { CommitSnapshot } from '../git/commit-snapshot.ts'
import { isMigration } from '../github/migrations.ts'
import type { DeployIo } from '../heroku/deployment/deploy.ts'
import type { Phase } from '../heroku/deployment/result.ts'
import type { CommandIo } from './io.ts'
import type { Subject } from './judge.ts'
import { createProgress } from './progress.ts'

/** What a deployment from the command line runs in. */
export interface Session {
  /** For deployments to that app, whose name stands in the progress. */
  io(app: string): DeployIo
  say(text: string): void
  /** A deployment to one app has ended. */
  finish(good: boolean): void
  /** Takes the progress away, and listens to no signal any more. */
  end(): void
}

const PHASES: Readonly<Record<Phase, string>> = {
  preflight: 'Looking at',
  source: 'Packing for',
  upload: 'Uploading for',
  build: 'Building',
  promotion: 'Promoting to',
  release: 'Releasing',
  dynos: 'Starting the dynos of',
  healthy: 'Asking',
  rollback: 'Rolling back',
}

/** Shows on standard error what happens, and stops for SIGINT and SIGTERM: standard output holds the report alone. */
export function openSession(snapshot: CommitSnapshot, heroku: NonNullable<Subject['heroku']>, io: CommandIo): Session {
  const { commit, repository } = snapshot
  const stop = new AbortController()
  const interrupt = (): void => stop.abort()
  process.once('SIGINT', interrupt)
  process.once('SIGTERM', interrupt)
  const progress = createProgress({
    stream: io.stderr,
    env: io.env,
    now: () => performance.now(),
    every: (milliseconds, tick) => {
      const timer = setInterval(tick, milliseconds)
      timer.unref()
      return () => clearInterval(timer)
    },
  })
  return {
    io: (app) => ({
      client: heroku.client,
      signal: stop.signal,
      // Whoever names a commit at a terminal means it; what the app runs is compared with this clone's history.
      standing: async () => 'tip',
      compare: async (other) => commitRelation(repository, commit, other) ?? 'unknown',
      addsMigration: async (since) => {
        const changed = changedFiles(repository, since, commit)
        return changed?.some(({ path, change }) => change === 'added' && isMigration(path)) ?? null
      },
      log: progress.log,
      say: progress.say,
      progress: (phase) => progress.phase(`${PHASES[phase]} ${app}`),
    }),
    say: (text) => progress.say('info', text),
    finish: progress.finish,
    end: () => {
      progress.end()
      process.off('SIGINT', interrupt)
      process.off('SIGTERM', interrupt)
    },
  }
}
