import type { SourceBlob } from '../api.ts'
import type { Outcome } from '../api-failure.ts'
import type { Serving } from '../read-app.ts'
import type { Build, Dyno, Promotion, PromotionTarget, Release, Source } from '../resources.ts'
import type { Plan, PromotionSource, Tarball } from './plan.ts'
import type { DeployFailure, End, Learned, Phase, ReleaseName } from './result.ts'
import type { Survey } from './survey.ts'

/** Once before anything is made, and once more right before the build is asked for; before a promotion once. */
type Round =
  | { readonly round: 'first' }
  | ({ readonly round: 'promotion' } & Promoting)
  | { readonly round: 'last'; readonly tarball: Tarball; readonly source: Source; readonly posts: number }

/** How often a promotion was asked for, and the releases that there were before. */
export interface Promoting {
  readonly posts: number
  /** Null: it was not asked for yet. */
  readonly releasesBefore: readonly string[] | null
}

/** The release that is being followed. `mine`: this run brought its build about, so it may be rolled back. */
interface Target {
  readonly target: TargetRelease
  readonly mine: boolean
}

export interface TargetRelease extends ReleaseName {
  readonly slugId: string | null
  readonly ociImageId: string | null
  /** The version that was followed first: somebody may have released the same build anew, by changing a config var. */
  readonly first: number
}

/** What is kept of a release that is followed. FIRST: the version that was followed first. */
export function targetRelease({ id, version, slugId, ociImageId }: Release, first = version): TargetRelease {
  return { id, version, slugId, ociImageId, first }
}

/** `tries`: how often it was asked in this state. `troubles`: answers in a row that said nothing. */
interface Asked {
  readonly tries: number
  readonly troubles: number
  /** Milliseconds in this state. Patience is counted in looks and in time: the pauses may be set to next to nothing. */
  readonly spent: number
}

/** How often the app itself was asked, and how often it answered something that is no sign of booting. */
interface AskedApp {
  readonly asks: number
  readonly refusals: number
  /** Healthy answers in a row. */
  readonly healthy: number
  /** Milliseconds since it was first asked. */
  readonly asking: number
}

/** Where the deployment stands. */
export type State = Asked &
  (
    | ({ readonly at: 'surveying'; readonly buildsBefore: readonly string[] | null } & Round)
    | { readonly at: 'packing' }
    | { readonly at: 'creating-source'; readonly tarball: Tarball; readonly uploads: number }
    | { readonly at: 'uploading'; readonly tarball: Tarball; readonly source: Source; readonly uploads: number }
    | {
        readonly at: 'posting-build'
        readonly tarball: Tarball
        readonly source: Source
        readonly posts: number
        readonly buildsBefore: readonly string[]
      }
    | {
        readonly at: 'finding-build'
        readonly tarball: Tarball
        readonly source: Source
        readonly posts: number
        readonly buildsBefore: readonly string[]
      }
    | { readonly at: 'building'; readonly buildId: string }
    | { readonly at: 'posting-promotion'; readonly posts: number; readonly releasesBefore: readonly string[] }
    | { readonly at: 'finding-promotion'; readonly posts: number; readonly releasesBefore: readonly string[] }
    | { readonly at: 'promoting'; readonly promotionId: string }
    | { readonly at: 'releasing'; readonly releaseId: string; readonly following: boolean }
    | ({ readonly at: 'reading-serving' } & Target)
    | ({
        readonly at: 'watching-dynos'
        readonly serving: Serving
        /** Looks in a row at which every dyno was up. */
        readonly settled: number
      } & AskedApp &
        Target)
    | ({ readonly at: 'asking-app'; readonly serving: Serving } & AskedApp & Target)
    | ({ readonly at: 'confirming'; readonly next: 'end' | 'release' } & Target)
    | ({ readonly at: 'reading-app-log'; readonly failure: DeployFailure } & Target)
    | ({ readonly at: 'choosing-rollback'; readonly failure: DeployFailure } & Target)
    | ({ readonly at: 'posting-rollback'; readonly failure: DeployFailure; readonly to: Release } & Target)
    | ({ readonly at: 'finding-rollback'; readonly failure: DeployFailure; readonly to: Release } & Target)
    | ({
        readonly at: 'rolling-back'
        readonly failure: DeployFailure
        readonly to: Release
        readonly rollback: ReleaseName
      } & Target)
  )

export type StateName = State['at']
export type StateAt<S extends StateName> = Extract<State, { at: S }>

/** What a state asks of the world, as data. */
export type Ask =
  | { readonly kind: 'survey' }
  | { readonly kind: 'pack' }
  | { readonly kind: 'create-source' }
  | { readonly kind: 'upload'; readonly url: string; readonly tarball: Tarball }
  | { readonly kind: 'post-build'; readonly source: SourceBlob }
  | { readonly kind: 'list-builds' }
  | { readonly kind: 'read-build'; readonly id: string }
  | { readonly kind: 'read-release'; readonly id: string }
  | { readonly kind: 'list-releases' }
  | { readonly kind: 'read-serving' }
  | { readonly kind: 'list-dynos' }
  | { readonly kind: 'ask-app'; readonly webUrl: string; readonly path: string }
  | { readonly kind: 'read-app-log' }
  | { readonly kind: 'rollback-facts'; readonly wantsMigration: boolean }
  | { readonly kind: 'post-rollback'; readonly releaseId: string }
  | { readonly kind: 'post-promotion'; readonly source: PromotionSource }
  /** The releases of this commit that are not among these. */
  | { readonly kind: 'find-promoted'; readonly before: readonly string[] }
  | { readonly kind: 'read-promotion'; readonly id: string }

export type AskKind = Ask['kind']

/** What the app itself answered. `location` is absolute. */
export type AppAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly location: string | null; readonly url: string }
  | { readonly kind: 'silent'; readonly why: string }
  /** The app's URL may not be called. */
  | { readonly kind: 'not-allowed' }

export interface RollbackFacts {
  readonly releases: readonly Release[]
  /** Null: nobody knows. */
  readonly addsMigration: boolean | null
}

/** What answers each question. */
export interface Answers {
  readonly survey: Outcome<Survey>
  readonly pack:
    | { readonly kind: 'answered'; readonly value: Tarball }
    | { readonly kind: 'failed'; readonly why: string }
  readonly 'create-source': Outcome<Source>
  readonly upload: Outcome<null>
  readonly 'post-build': Outcome<Build>
  readonly 'list-builds': Outcome<readonly Build[]>
  readonly 'read-build': Outcome<Build>
  readonly 'read-release': Outcome<Release>
  readonly 'list-releases': Outcome<readonly Release[]>
  readonly 'read-serving': Outcome<Serving>
  readonly 'list-dynos': Outcome<readonly Dyno[]>
  readonly 'ask-app': AppAnswer
  readonly 'read-app-log': readonly string[]
  readonly 'rollback-facts': Outcome<RollbackFacts>
  readonly 'post-rollback': Outcome<Release>
  readonly 'post-promotion': Outcome<Promotion>
  readonly 'find-promoted': Outcome<readonly Release[]>
  readonly 'read-promotion': Outcome<readonly PromotionTarget[]>
}

/** What the driver does on the way from one state to the next, in order. */
export type Effect =
  | { readonly kind: 'say'; readonly level: 'info' | 'warning'; readonly text: string }
  /** Cut short when the stream that is followed closes. */
  | { readonly kind: 'pause'; readonly milliseconds: number }
  | { readonly kind: 'follow'; readonly url: string }
  /** Lets the stream that is followed come to its end, for a moment, and leaves it. */
  | { readonly kind: 'leave-stream' }
  | { readonly kind: 'learn'; readonly facts: Partial<Learned> }

export interface Step {
  readonly to: State | { readonly at: 'ended'; readonly end: End }
  readonly effects: readonly Effect[]
}

/** Events that come to any state from outside. */
export type Interruption = { readonly kind: 'interrupted' } | { readonly kind: 'late' }

/** No answer, or one that says no. */
export type Trouble =
  | { readonly kind: 'refused'; readonly message: string; readonly status: number }
  | { readonly kind: 'unreachable'; readonly message: string; readonly sent: boolean }

type Handler<S extends StateName, E> = (state: StateAt<S>, event: E, plan: Plan) => Step

/**
 * One row of the table: what the state asks, what event an answer is, and where each event leads. The compiler holds that
 * no event of a state is without its way out.
 */
export interface Row<S extends StateName, A extends AskKind, E extends { readonly kind: string }> {
  /** Null: what came before goes on. */
  readonly phase: Phase | null | ((state: StateAt<S>) => Phase | null)
  /** Whether the time that is kept back for a rollback may be spent here. */
  readonly until: 'health-deadline' | 'deadline'
  ask(state: StateAt<S>, plan: Plan): Extract<Ask, { kind: A }>
  read(answer: Answers[A], state: StateAt<S>, plan: Plan): E
  readonly on: { readonly [K in (E | Interruption)['kind']]: Handler<S, Extract<E | Interruption, { kind: K }>> }
}

/** Says what a row's types are, so that the compiler checks its handlers. */
export function row<E extends { readonly kind: string }>() {
  return <S extends StateName, A extends AskKind>(_state: S, _ask: A, row: Row<S, A, E>): Row<S, A, E> => row
}
