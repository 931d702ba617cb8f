// The pipelines' records as the API shows them.
import type * as Heroku from '@heroku-cli/schema'
import type { Platform } from './platform.ts'
import { time } from './serialize.ts'
import type { HerokuCoupling, HerokuPromotion, HerokuPromotionTarget } from './state.ts'

export function couplingJson(platform: Platform, { id, app, pipelineId, stage }: HerokuCoupling) {
  const created = time(platform, app.createdAt)
  return {
    app: { id: app.id },
    created_at: created,
    id,
    pipeline: { id: pipelineId },
    stage,
    updated_at: created,
  } satisfies Heroku.PipelineCoupling
}

type Status = 'pending' | 'succeeded' | 'failed'

function statusOf({ release, errorMessage }: HerokuPromotionTarget): Status {
  if (errorMessage !== null) return 'failed'
  if (release === null) return 'pending'
  return release.status === 'expired' ? 'succeeded' : release.status
}

export function promotionJson(platform: Platform, promotion: HerokuPromotion) {
  const { id, createdAt, pipelineId, source, targets } = promotion
  const pending = targets.some((target) => statusOf(target) === 'pending')
  const created = time(platform, createdAt)
  return {
    created_at: created,
    id,
    pipeline: { id: pipelineId },
    source: { app: { id: source.app.id }, release: { id: source.release.id } },
    status: pending ? 'pending' : 'completed',
    updated_at: created,
  } satisfies Heroku.PipelinePromotion
}

export function promotionTargetJson({ id: promotion }: HerokuPromotion, target: HerokuPromotionTarget) {
  const { id, app, release, errorMessage } = target
  const failed = release?.status === 'failed' ? 'The release command failed.' : null
  return {
    app: { id: app.id },
    error_message: errorMessage ?? failed,
    id,
    pipeline_promotion: { id: promotion },
    release: release === null ? null : { id: release.id },
    status: statusOf(target),
  }
}
