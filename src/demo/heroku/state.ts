// What the embedded Heroku remembers.

/** Names are the Platform API's where it has them. */
export interface HerokuApp {
  readonly id: string
  readonly name: string
  readonly createdAt: number
  stack: string
  maintenance: boolean
  preboot: boolean
  generation: 'cedar' | 'fir'
  webUrl: string | null
  configVars: Record<string, string>
  buildpacks: string[]
  readonly addons: HerokuAddon[]
  readonly domains: string[]
  formation: ProcessType[]
  readonly builds: HerokuBuild[]
  readonly releases: HerokuRelease[]
  dynos: HerokuDyno[]
  /** The app's own log, as Logplex keeps it. */
  readonly log: string[]
  /** How its builds, releases and dynos behave from now on. */
  behaviour: Behaviour
}

export interface HerokuAddon {
  readonly id: string
  readonly name: string
  readonly service: string
  readonly plan: string
  readonly configVars: readonly string[]
}

export interface ProcessType {
  readonly id: string
  readonly type: string
  quantity: number
  size: string
  command: string
}

export interface HerokuSlug {
  readonly id: string
  /** What the deployer gave as version. */
  readonly commit: string | null
  readonly commitDescription: string | null
  readonly processTypes: Readonly<Record<string, string>>
  readonly stack: string
  readonly createdAt: number
  readonly size: number
  readonly checksum: string | null
}

export interface HerokuBuild {
  readonly id: string
  readonly createdAt: number
  updatedAt: number
  status: 'pending' | 'succeeded' | 'failed'
  readonly stack: string
  readonly url: string
  readonly checksum: string | null
  readonly version: string | null
  readonly versionDescription: string | null
  readonly streamUrl: string
  readonly user: string
  slug: HerokuSlug | null
  release: HerokuRelease | null
  cancelled: boolean
}

export interface HerokuRelease {
  readonly id: string
  readonly version: number
  readonly createdAt: number
  updatedAt: number
  status: 'pending' | 'succeeded' | 'failed' | 'expired'
  current: boolean
  readonly description: string
  readonly slug: HerokuSlug | null
  streamUrl: string | null
  readonly user: string
  eligibleForRollback: boolean
}

export interface HerokuDyno {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly command: string
  readonly size: string
  readonly release: HerokuRelease
  readonly createdAt: number
  updatedAt: number
  state: 'crashed' | 'down' | 'idle' | 'starting' | 'up'
}

/** An app's place in a pipeline. */
export interface HerokuCoupling {
  readonly id: string
  readonly app: HerokuApp
  readonly pipelineId: string
  readonly stage: 'test' | 'review' | 'development' | 'staging' | 'production'
}

export interface HerokuPromotion {
  readonly id: string
  readonly createdAt: number
  readonly pipelineId: string
  readonly source: { readonly app: HerokuApp; readonly release: HerokuRelease }
  readonly targets: readonly HerokuPromotionTarget[]
}

export interface HerokuPromotionTarget {
  readonly id: string
  readonly app: HerokuApp
  release: HerokuRelease | null
  errorMessage: string | null
}

/** Seconds are the clock's. */
export interface Behaviour {
  readonly buildSeconds: number
  /** Words of the failure, or null: the build succeeds. */
  readonly buildFails: string | null
  readonly releasePhaseSeconds: number
  readonly releasePhaseFails: boolean
  /** Between the release command's end and the release's new status. */
  readonly settleSeconds: number
  /** How long a release's stream answers 404. */
  readonly youngStreamSeconds: number
  readonly bootSeconds: number
  /** `at-boot`: never up. `after-boot`: up for a moment, and then crashed. */
  readonly crashes: 'never' | 'at-boot' | 'after-boot'
  /** With preboot: how long old dynos serve beside the new ones. */
  readonly prebootSeconds: number
  /** What the app answers once it is up. */
  readonly answers: { readonly status: number; readonly location?: string; readonly body?: string }
  /** On heroku-22, the first build fails on purpose. */
  readonly brownOut: boolean
  /** A second build of the same app is refused with 409. */
  readonly oneBuildAtATime: boolean
  /** Before a promotion to it makes its release. */
  readonly promotionSeconds: number
  /** Why a promotion to it fails, or null. */
  readonly promotionFails: string | null
}

export const WELL_BEHAVED: Behaviour = {
  buildSeconds: 40,
  buildFails: null,
  releasePhaseSeconds: 6,
  releasePhaseFails: false,
  settleSeconds: 2,
  youngStreamSeconds: 2,
  bootSeconds: 8,
  crashes: 'never',
  prebootSeconds: 180,
  answers: { status: 200 },
  brownOut: true,
  oneBuildAtATime: false,
  promotionSeconds: 3,
  promotionFails: null,
}

/** `mysite` with these many seconds for everything, for a demo that nobody has to wait for. */
export function quick(seconds: number): Partial<Behaviour> {
  return {
    buildSeconds: seconds * 4,
    releasePhaseSeconds: seconds,
    settleSeconds: seconds / 4,
    youngStreamSeconds: seconds / 4,
    bootSeconds: seconds,
    prebootSeconds: seconds * 4,
    promotionSeconds: seconds,
  }
}
