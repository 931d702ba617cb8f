import type { App } from '../model/environment.ts'
import { appApi } from './api.ts'
import type { ApiFailure } from './api-failure.ts'
import type { Client } from './client.ts'
import type { PipelineCoupling } from './resources.ts'

/** https://devcenter.heroku.com/articles/pipelines: releases go from the left to the right. */
const STAGES = ['test', 'review', 'development', 'staging', 'production']

export type PipelineReading =
  | { readonly kind: 'answered'; readonly pipelineId: string }
  /** `message` is one sentence that names what to do. */
  | { readonly kind: 'impossible'; readonly message: string }
  | ApiFailure

/** Reads which pipeline an app shares with those downstream of it, and holds that releases can be promoted to each of them. */
export async function readPipeline(
  client: Client,
  from: App,
  targets: readonly string[],
  signal: AbortSignal,
): Promise<PipelineReading> {
  const source = await appApi(client, from.name).pipelineCoupling(signal)
  if (source.kind === 'refused' && source.status === 404) return impossible(`${from.name} is in no pipeline`, from)
  if (source.kind !== 'answered') return source
  for (const name of targets) {
    const target = await appApi(client, name).pipelineCoupling(signal)
    if (target.kind === 'refused' && target.status === 404) return impossible(`${name} is in no pipeline`, from)
    if (target.kind !== 'answered') return target
    const why = obstacle(source.value, target.value)
    if (why !== null) return impossible(`${name} ${why}`, from)
  }
  return { kind: 'answered', pipelineId: source.value.pipelineId }
}

function impossible(what: string, { name }: App): PipelineReading {
  const message = `Nothing can be promoted from ${name}: ${what}; \`heroku pipelines:info\` shows a pipeline, and \`heroku pipelines:add\` puts an app into it.`
  return { kind: 'impossible', message }
}

function obstacle(source: PipelineCoupling, target: PipelineCoupling): string | null {
  if (target.pipelineId !== source.pipelineId) return 'is in another pipeline'
  if (target.appId === source.appId) return 'is the app itself'
  return STAGES.indexOf(target.stage) > STAGES.indexOf(source.stage)
    ? null
    : `is in the stage ${target.stage}, which is not downstream of ${source.stage}`
}
