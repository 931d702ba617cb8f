import { changedFiles, commitsBetween as commitsInClone } from '../git/commit.ts'
import type { Answer, GitHubClient } from '../github/client.ts'
import { addsMigration, isMigration } from '../github/migrations.ts'
import {
  branchStanding,
  type CommitsBetween,
  commitsBetween,
  compareCommits,
  releaseStanding,
} from '../github/standing.ts'
import type { DeployIo } from '../heroku/deployment/deploy.ts'
import type { Checkout } from './checkout.ts'
import type { Freshness } from './intent.ts'
import type { Log } from './log.ts'

type Questions = Pick<DeployIo, 'standing' | 'compare' | 'addsMigration'>

export interface FreshnessInput {
  readonly client: GitHubClient | null
  readonly checkout: Checkout
  readonly freshness: Freshness
  readonly log: Log
}

/** What a deployment asks of GitHub and git: whether the commit is still the one to deploy, and what changed. */
export function freshnessQuestions({ client, checkout, freshness, log }: FreshnessInput): Questions {
  const { commit, repository } = checkout
  const known = <T, U>(answer: Answer<T>, otherwise: U): T | U => {
    if (answer.kind === 'answered') return answer.value
    log.info(answer.message)
    return otherwise
  }
  const ask = () => {
    if (client === null) return null
    if (freshness.kind === 'branch-tip') return branchStanding(client, freshness.branch, commit)
    return releaseStanding(client, { ...freshness, id: freshness.releaseId })
  }
  return {
    standing: async () => {
      const answer = await ask()
      if (answer === null) log.info('The input github-token is empty, so GitHub was not asked for the tip.')
      return answer === null ? 'unknown' : known(answer, 'unknown')
    },
    compare: async (other) =>
      client === null ? 'unanswered' : known(await compareCommits(client, commit, other), 'unanswered'),
    addsMigration: async (since) => {
      const changed = changedFiles(repository, since, commit)
      if (changed !== null) return changed.some(({ path, change }) => change === 'added' && isMigration(path))
      return client === null ? null : addsMigration(client, since, commit)
    },
  }
}

/** What was committed since another commit: by the checkout, which mostly is shallow, else by GitHub. */
export async function changesSince(
  since: string,
  { commit, repository }: Checkout,
  client: GitHubClient | null,
): Promise<CommitsBetween | null> {
  const known = commitsInClone(repository, since, commit)
  return known ?? (client === null ? null : commitsBetween(client, since, commit))
}
