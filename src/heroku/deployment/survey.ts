import type { Build, Release } from '../resources.ts'

/** Where this run's commit stands: the branch's tip (or the newest release), left behind, off the branch, or nobody knows. */
export type Standing = 'tip' | 'behind' | 'diverged' | 'unknown'

/**
 * Where another commit stands, seen from this run's. `unknown`: GitHub does not know that commit. `unanswered`: GitHub did
 * not say, so nothing may be deployed over it.
 */
export type Relation = 'ahead' | 'behind' | 'identical' | 'diverged' | 'unknown' | 'unanswered'

/** What stands at Heroku and GitHub at one moment, before something is begun. */
export interface Survey {
  /** Newest first. */
  readonly releases: readonly Release[]
  /** Newest first. */
  readonly builds: readonly Build[]
  /** The commits of the releases that matter (current and pending), by release id; null where Heroku does not know it. */
  readonly commits: ReadonlyMap<string, string | null>
  readonly standing: Standing
  readonly relations: ReadonlyMap<string, Relation>
}

/** What a survey means for this run. */
export type Verdict =
  | { readonly kind: 'clear'; readonly warning: string | null }
  /** The app runs this commit. */
  | { readonly kind: 'running'; readonly release: Release }
  | { readonly kind: 'stale'; readonly because: string }
  | { readonly kind: 'tip-unknown' }
  /** Somebody else's build or release is on its way. */
  | { readonly kind: 'busy'; readonly with: string }
  /** This commit's build or release is on its way already. */
  | { readonly kind: 'build-found'; readonly build: Build }
  | { readonly kind: 'release-found'; readonly release: Release }

export interface Question {
  readonly commit: string
  readonly allowStale: boolean
  /** The builds that were there before this run sent its own, where it sent one; any other of the commit is its own. */
  readonly buildsBefore: readonly string[] | null
}

const COMMIT = /^[0-9a-f]{40}$/

/** A full commit id, or null for whatever else deployers write into a version. */
export function commitOf(version: string | null): string | null {
  return version !== null && COMMIT.test(version) ? version : null
}

/** The release that the app runs; null where it has none. */
export function currentRelease(releases: readonly Release[]): Release | null {
  return releases.find((release) => release.current) ?? null
}

/** Releases that may yet become current. */
export function pendingReleases(releases: readonly Release[]): readonly Release[] {
  const current = currentRelease(releases)?.version ?? 0
  return releases.filter((release) => release.status === 'pending' && release.version > current)
}

/** Judges a survey. The order matters: what is so already, then what may not be, then what must be waited for. */
export function judgeSurvey(survey: Survey, question: Question): Verdict {
  return (
    ownBuild(survey, question) ??
    running(survey, question) ??
    (question.allowStale ? null : (stale(survey) ?? overtaken(survey))) ??
    onItsWay(survey, question) ?? { kind: 'clear', warning: warning(survey) }
  )
}

/** The build whose answer was lost. */
function ownBuild(survey: Survey, { commit, buildsBefore }: Question): Verdict | null {
  if (buildsBefore === null) return null
  const build = survey.builds.find(({ id, version }) => version === commit && !buildsBefore.includes(id))
  return build === undefined ? null : { kind: 'build-found', build }
}

function running({ releases, commits }: Survey, { commit }: Question): Verdict | null {
  const release = currentRelease(releases)
  if (release === null || commits.get(release.id) !== commit) return null
  return { kind: 'running', release }
}

function stale({ standing }: Survey): Verdict | null {
  switch (standing) {
    case 'tip':
      return null
    case 'behind':
      return { kind: 'stale', because: 'a newer commit has taken its place' }
    case 'diverged':
      return { kind: 'stale', because: 'the branch no longer holds this commit' }
    case 'unknown':
      return { kind: 'tip-unknown' }
  }
}

/** Something newer is deployed, or on its way. */
function overtaken({ releases, builds, commits, relations }: Survey): Verdict | null {
  if ([...relations.values()].some((relation) => relation === 'unanswered')) return { kind: 'tip-unknown' }
  const newer = (commit: string | null | undefined) => commit != null && relations.get(commit) === 'ahead'
  const current = currentRelease(releases)
  for (const release of [...(current === null ? [] : [current]), ...pendingReleases(releases)]) {
    const commit = commits.get(release.id)
    if (newer(commit)) return { kind: 'stale', because: `v${release.version} has a newer commit, ${short(commit)}` }
  }
  const build = builds.find(({ status, version }) => status === 'pending' && newer(version))
  if (build === undefined) return null
  return { kind: 'stale', because: `a newer commit, ${short(build.version)}, is being built` }
}

/** This commit's own first: whoever else is on its way, joining adds nothing to it. */
function onItsWay({ releases, builds, commits }: Survey, { commit }: Question): Verdict | null {
  const building = builds.filter(({ status }) => status === 'pending')
  const releasing = pendingReleases(releases)
  const build = building.find(({ version }) => version === commit)
  if (build !== undefined) return { kind: 'build-found', build }
  const release = releasing.find(({ id }) => commits.get(id) === commit)
  if (release !== undefined) return { kind: 'release-found', release }
  if (building[0] !== undefined) {
    return { kind: 'busy', with: `the build ${building[0].id} of ${short(building[0].version)}` }
  }
  if (releasing[0] === undefined) return null
  return { kind: 'busy', with: `the release v${releasing[0].version} (${releasing[0].description})` }
}

function warning({ releases, commits, relations }: Survey): string | null {
  const release = currentRelease(releases)
  const commit = release === null ? null : (commits.get(release.id) ?? null)
  if (release === null || commit === null) return null
  const relation = relations.get(commit)
  if (relation !== 'diverged' && relation !== 'unknown') return null
  const why = relation === 'diverged' ? 'which is not an ancestor of this commit' : 'which GitHub does not know'
  return `The app runs ${short(commit)} (v${release.version}), ${why}.`
}

function short(commit: string | null | undefined): string {
  return commitOf(commit ?? null)?.slice(0, 8) ?? 'something that is no commit'
}
