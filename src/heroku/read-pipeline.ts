import type { App } from '../model/environment.ts'
import { Failure } from '../model/failure.ts'
import { appApi } from './api.ts'
import type { Client } from './client.ts'
import type { PipelineCoupling } from './resources.ts'

/** https://devcenter.heroku.com/articles/pipelines: releases go from the left to the right. */
const STAGES = ['test', 'review', 'development', 'staging', 'production']

/**
 * Reads which pipeline an app shares with those downstream of it, and holds that releases can be promoted to each of them.
 *
 * @returns the pipeline's id
 * @throws Failure where one of them cannot be promoted to, or Heroku does not say
 */
export async function pipelineDownTo(
  client: Client,
  from: App,
  targets: readonly string[],
  signal: AbortSignal,
): Promise<string> {
  const source = await couplingOf(client, from.name, from, signal)
  for (const name of targets) {
    const why = obstacle(source, await couplingOf(client, name, from, signal))
    if (why !== null) throw impossible(`${name} ${why}`, from)
  }
  return source.pipelineId
}

async function couplingOf(client: Client, name: string, from: App, signal: AbortSignal): Promise<PipelineCoupling> {
  const reading = await appApi(client, name).pipelineCoupling(signal)
  if (reading.kind === 'answered') return reading.value
  if (reading.kind === 'refused' && reading.status === 404) throw impossible(`${name} is in no pipeline`, from)
  throw new Failure(`${reading.message}.`)
}

function impossible(what: string, { name }: App): Failure {
  return new Failure(
    `Nothing can be promoted from ${name}: ${what}; \`heroku pipelines:info\` shows a pipeline, and \`heroku pipelines:add\` puts an app into it.`,
  )
}

function obstacle(source: PipelineCoupling, target: PipelineCoupling): string | null {
  if (target.pipelineId !== source.pipelineId) return 'is in another pipeline'
  if (target.appId === source.appId) return 'is the app itself'
  return STAGES.indexOf(target.stage) > STAGES.indexOf(source.stage)
    ? null
    : `is in the stage ${target.stage}, which is not downstream of ${source.stage}`
}
