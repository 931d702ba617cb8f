// What stands at Heroku and GitHub, asked so that nothing in the answer is old.
import type { AppApi } from '../api.ts'
import type { Outcome } from '../api-failure.ts'
import type { Build, Release } from '../resources.ts'
import type { Tarball } from './plan.ts'
import { commitOf, currentRelease, pendingReleases, type Relation, type Standing, type Survey } from './survey.ts'

/** What the deployment asks of others than Heroku. Each may take its time; none rejects, but for `pack`. */
export interface Others {
  /** Where this run's commit stands. */
  standing(signal: AbortSignal): Promise<Standing>
  /** Where that commit (40 hexadecimal digits) stands, seen from this run's. */
  compare(commit: string, signal: AbortSignal): Promise<Relation>
  /** Whether what was changed since that commit adds a migration; null: nobody knows. */
  addsMigration(since: string, signal: AbortSignal): Promise<boolean | null>
  /** Makes the tarball of the commit. Throws an Error whose message is a sentence. */
  pack(signal: AbortSignal): Promise<Tarball>
}

export interface Surveyor {
  readonly api: AppApi
  readonly others: Others
  readonly commit: string
  /** Commits by slug and image, and relations by commit: neither ever changes. */
  readonly commits: Map<string, string | null>
  readonly relations: Map<string, Relation>
}

/**
 * Heroku first and the tip last: between its answer and what follows from it nothing else is asked. What never changes
 * (the commit of a slug, how two commits stand) is looked up beforehand, and then the lists are read anew, so that
 * nothing in a survey is older than its last two questions.
 */
export async function takeSurvey(asker: Surveyor, signal: AbortSignal): Promise<Outcome<Survey>> {
  const { api, others, relations } = asker
  const asked = new Set<string>()
  for (;;) {
    const [releases, builds] = await Promise.all([api.releases(signal), api.builds(signal)])
    if (releases.kind !== 'answered') return releases
    if (builds.kind !== 'answered') return builds
    const lookups = asked.size
    const commits = await commitsOf(asker, releases.value, builds.value, asked, signal)
    if (commits.kind !== 'answered') return commits
    const versions = builds.value.filter(({ status }) => status === 'pending').map(({ version }) => version)
    for (const commit of new Set([...commits.value.values(), ...versions].map(commitOf))) {
      if (commit !== null && commit !== asker.commit) await compare(asker, commit, asked, signal)
    }
    if (asked.size > lookups) continue
    const standing = await others.standing(signal)
    const value = { releases: releases.value, builds: builds.value, commits: commits.value, standing, relations }
    return { kind: 'answered', value }
  }
}

/** The commits of the releases that matter: the current one, and those that may become it. */
async function commitsOf(
  asker: Surveyor,
  releases: readonly Release[],
  builds: readonly Build[],
  asked: Set<string>,
  signal: AbortSignal,
): Promise<Outcome<ReadonlyMap<string, string | null>>> {
  const current = currentRelease(releases)
  const commits = new Map<string, string | null>()
  for (const release of [...(current === null ? [] : [current]), ...pendingReleases(releases)]) {
    const commit = await commitOfRelease(asker, release, builds, asked, signal)
    if (commit.kind !== 'answered') return commit
    commits.set(release.id, commit.value)
  }
  return { kind: 'answered', value: commits }
}

/** ASKED gets what was asked about, once each in a survey. */
async function compare(
  { others, relations }: Surveyor,
  commit: string,
  asked: Set<string>,
  signal: AbortSignal,
): Promise<void> {
  const known = relations.get(commit)
  if (asked.has(commit) || (known !== undefined && known !== 'unanswered')) return
  asked.add(commit)
  relations.set(commit, await others.compare(commit, signal))
}

/** By the slug or image, which says it for good; where Heroku destroyed that, by the build that made the release. */
export async function commitOfRelease(
  { api, commits }: Pick<Surveyor, 'api' | 'commits'>,
  release: Release,
  builds: readonly Build[],
  asked: Set<string>,
  signal: AbortSignal,
): Promise<Outcome<string | null>> {
  const { slugId, ociImageId } = release
  const key = slugId ?? ociImageId
  if (key === null) return { kind: 'answered', value: null }
  const known = commits.get(key)
  if (known !== undefined) return { kind: 'answered', value: known }
  asked.add(key)
  const commit = slugId !== null ? await api.slugCommit(slugId, signal) : await api.imageCommit(key, signal)
  if (commit.kind === 'unreachable') return commit
  const build = builds.find(
    ({ releaseId, slugId: slug }) => releaseId === release.id || (slugId !== null && slug === slugId),
  )
  const value = commitOf(commit.kind === 'answered' ? commit.value : null) ?? commitOf(build?.version ?? null)
  commits.set(key, value)
  return { kind: 'answered', value }
}

/** The releases of this commit that are not among BEFORE; newest first. */
export async function findReleases(
  asker: Surveyor,
  before: readonly string[],
  signal: AbortSignal,
): Promise<Outcome<readonly Release[]>> {
  const releases = await asker.api.releases(signal)
  if (releases.kind !== 'answered') return releases
  const found: Release[] = []
  for (const release of releases.value.filter(({ id }) => !before.includes(id))) {
    const commit = await commitOfRelease(asker, release, [], new Set(), signal)
    if (commit.kind !== 'answered') return commit
    if (commit.value === asker.commit) found.push(release)
  }
  return { kind: 'answered', value: found }
}
