import type { Answer, GitHubClient } from './client.ts'
import { numberAt } from './decode.ts'

export type DeploymentState = 'in_progress' | 'success' | 'failure' | 'error' | 'inactive'

const NEEDS = 'deployments: write'
/** Characters, of a status's description. */
const LONGEST_DESCRIPTION = 140

export interface DeploymentRecord {
  readonly commit: string
  readonly environment: string
  readonly description: string
}

/**
 * Records a GitHub Deployment.
 *
 * @returns its id
 */
export async function createDeployment(client: GitHubClient, record: DeploymentRecord): Promise<Answer<number>> {
  const answer = await client.call({
    route: 'POST /repos/{owner}/{repo}/deployments',
    parameters: {
      ref: record.commit,
      environment: record.environment,
      description: record.description.slice(0, LONGEST_DESCRIPTION),
      // The defaults would merge the default branch into our commit, and wait for our own check.
      auto_merge: false,
      required_contexts: [],
    },
    what: 'recording a GitHub Deployment',
    needs: NEEDS,
  })
  if (answer.kind === 'refused') return answer
  const id = numberAt(answer.value, 'id')
  if (id !== null) return { kind: 'answered', value: id }
  return { kind: 'refused', status: null, message: "recording a GitHub Deployment: GitHub's answer has no id." }
}

export interface DeploymentStatus {
  readonly state: DeploymentState
  readonly description: string
  readonly logUrl: string | null
  readonly environmentUrl: string | null
}

/** Adds a status to a GitHub Deployment. */
export async function setDeploymentStatus(
  client: GitHubClient,
  id: number,
  status: DeploymentStatus,
): Promise<Answer<unknown>> {
  return client.call({
    route: 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    parameters: {
      deployment_id: id,
      state: status.state,
      description: status.description.slice(0, LONGEST_DESCRIPTION),
      ...(status.logUrl === null ? {} : { log_url: status.logUrl }),
      ...(status.environmentUrl === null ? {} : { environment_url: status.environmentUrl }),
    },
    what: 'recording how the deployment went',
    needs: NEEDS,
  })
}
