import { later, type Platform } from './platform.ts'
import { release } from './releases.ts'
import type { HerokuApp, HerokuPromotion } from './state.ts'

export type AskedPromotion =
  | { readonly kind: 'valid'; readonly promotion: Omit<HerokuPromotion, 'id' | 'createdAt'> }
  | { readonly kind: 'invalid'; readonly message: string }

/** Puts an app into a pipeline, as `heroku pipelines:add` does. */
export function couple(
  platform: Platform,
  pipelineId: string,
  app: HerokuApp,
  stage: 'development' | 'staging' | 'production',
): void {
  platform.couplings.push({ id: platform.uuid(), app, pipelineId, stage })
}

/** What the body of a request asks for: https://devcenter.heroku.com/articles/platform-api-reference#pipeline-promotion-create */
export function promotionOf(platform: Platform, body: unknown): AskedPromotion {
  const invalid = (message: string): AskedPromotion => ({ kind: 'invalid', message })
  const pipelineId = text(body, 'pipeline', 'id')
  const inPipeline = (id: string | null): HerokuApp | null =>
    platform.couplings.find((coupling) => coupling.app.id === id && coupling.pipelineId === pipelineId)?.app ?? null
  const app = inPipeline(text(body, 'source', 'app', 'id'))
  if (pipelineId === null || app === null) return invalid('The source app is not in this pipeline.')
  const releaseId = text(body, 'source', 'release', 'id')
  const found = app.releases.find(({ id, current }) => (releaseId === null ? current : id === releaseId))
  if (found?.slug == null || found.status !== 'succeeded')
    return invalid('The source app has no such release to promote.')
  const wanted = member(body, 'targets')
  const targets = (Array.isArray(wanted) ? wanted : []).map((target) => inPipeline(text(target, 'app', 'id')))
  if (targets.length === 0 || targets.includes(null)) return invalid('A target app is not in this pipeline.')
  return {
    kind: 'valid',
    promotion: {
      pipelineId,
      source: { app, release: found },
      targets: targets
        .filter((target) => target !== null)
        .map((target) => ({ id: platform.uuid(), app: target, release: null, errorMessage: null })),
    },
  }
}

/** Starts a promotion: each target gets the slug in a release of its own. */
export function startPromotion(
  platform: Platform,
  asked: Omit<HerokuPromotion, 'id' | 'createdAt'>,
  user: string,
): HerokuPromotion {
  const promotion: HerokuPromotion = { ...asked, id: platform.uuid(), createdAt: platform.options.clock.now() }
  platform.promotions.push(promotion)
  const { app: source, release: promoted } = promotion.source
  const { slug } = promoted
  const description = `Promote ${source.name} v${promoted.version} ${(slug?.commit ?? '').slice(0, 8)}`
  for (const target of promotion.targets) {
    const { promotionSeconds, promotionFails } = target.app.behaviour
    later(platform, promotionSeconds, () => {
      if (promotionFails === null) target.release = release(platform, target.app, { slug, description, user })
      else target.errorMessage = promotionFails
    })
  }
  return promotion
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined
}

function text(value: unknown, ...path: readonly string[]): string | null {
  const found = path.reduce(member, value)
  return typeof found === 'string' ? found : null
}
