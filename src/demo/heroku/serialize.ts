// The platform's records as the API shows them. Every field of the published schema is there. The published types hold
// most of them; they know neither a release that has expired nor a build without a slug, so the tests hold those by value.
import type * as Heroku from '@heroku-cli/schema'
import type { Platform } from './platform.ts'
import type {
  HerokuAddon,
  HerokuApp,
  HerokuBuild,
  HerokuDyno,
  HerokuRelease,
  HerokuSlug,
  ProcessType,
} from './state.ts'

export function time(platform: Platform, milliseconds: number): string {
  const instant = platform.options.epoch + milliseconds
  let written = WRITTEN.get(instant)
  if (written === undefined) {
    if (WRITTEN.size > MOST_WRITTEN) WRITTEN.clear()
    written = writeTime(instant)
    WRITTEN.set(instant, written)
  }
  return written
}

/** A simulation shows the same few instants again and again. */
const WRITTEN = new Map<number, string>()
const MOST_WRITTEN = 10_000

function writeTime(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`
}

/** Ids of things that never change here. */
const REGION = { id: '59accabd-516d-4f0e-83e6-6e3757701145', name: 'us' }
const STACK_ID = '69befc9c-d9b1-4e3b-9f1d-0f5f3c6b4a10'
const OWNER = { id: '0b1c2d3e-de00-4000-8000-000000000001', email: 'owner@example.com' }

function user(email: string) {
  return email === OWNER.email ? OWNER : { id: '0b1c2d3e-de00-4000-8000-000000000002', email }
}

export function appJson(platform: Platform, app: HerokuApp) {
  const created = time(platform, app.createdAt)
  const released = app.releases.at(-1)
  return {
    acm: true,
    archived_at: null,
    base_image_name: null,
    build_stack: { id: STACK_ID, name: app.stack },
    buildpack_provided_description: app.releases.some(({ slug }) => slug !== null) ? 'Python' : null,
    buildpacks: null,
    created_at: created,
    current_build_architecture: [],
    generation: app.generation,
    git_url: `https://git.heroku.com/${app.name}.git`,
    id: app.id,
    internal_routing: null,
    maintenance: app.maintenance,
    name: app.name,
    owner: OWNER,
    organization: null,
    team: null,
    region: REGION,
    released_at: released === undefined ? null : time(platform, released.createdAt),
    repo_size: null,
    slug_size: 34_200_000,
    space: null,
    stack: { id: STACK_ID, name: app.stack },
    updated_at: created,
    web_url: app.webUrl,
  } satisfies Heroku.App
}

export function buildJson(platform: Platform, app: HerokuApp, build: HerokuBuild) {
  return {
    app: { id: app.id },
    buildpacks: null,
    created_at: time(platform, build.createdAt),
    id: build.id,
    output_stream_url: build.streamUrl,
    release: build.release === null ? null : { id: build.release.id },
    slug: build.slug === null || app.generation === 'fir' ? null : { id: build.slug.id },
    source_blob: {
      checksum: build.checksum,
      url: build.url === 'others' ? 'https://example.com/source.tgz' : build.url,
      version: build.version,
      version_description: build.versionDescription,
    },
    stack: build.stack,
    status: build.status,
    updated_at: time(platform, build.updatedAt),
    user: user(build.user),
  }
}

export function releaseJson(platform: Platform, app: HerokuApp, release: HerokuRelease) {
  const { slug } = release
  const fir = app.generation === 'fir'
  return {
    addon_plan_names: app.addons.map(({ plan }) => plan),
    artifacts: slug === null ? [] : [{ type: fir ? 'oci-image' : 'slug', id: slug.id }],
    app: { id: app.id, name: app.name },
    created_at: time(platform, release.createdAt),
    current: release.current,
    description: release.description,
    eligible_for_rollback: release.eligibleForRollback,
    id: release.id,
    oci_image: slug === null || !fir ? null : { id: slug.id },
    output_stream_url: release.streamUrl,
    slug: slug === null || fir ? null : { id: slug.id },
    status: release.status,
    updated_at: time(platform, release.updatedAt),
    user: user(release.user),
    version: release.version,
  }
}

export function dynoJson(platform: Platform, app: HerokuApp, dyno: HerokuDyno) {
  return {
    app: { id: app.id, name: app.name },
    attach_url: null,
    command: dyno.command,
    created_at: time(platform, dyno.createdAt),
    id: dyno.id,
    name: dyno.name,
    release: { id: dyno.release.id, version: dyno.release.version },
    size: dyno.size,
    state: dyno.state,
    type: dyno.type,
    updated_at: time(platform, dyno.updatedAt),
  } satisfies Heroku.Dyno
}

export function formationJson(platform: Platform, app: HerokuApp, entry: ProcessType) {
  return {
    app: { id: app.id, name: app.name },
    command: entry.command,
    created_at: time(platform, app.createdAt),
    dyno_size: { id: '4f1d2b0a-de00-4000-8000-000000000003', name: entry.size },
    id: entry.id,
    quantity: entry.quantity,
    size: entry.size,
    type: entry.type,
    updated_at: time(platform, app.createdAt),
  } satisfies Heroku.Formation
}

export function slugJson(platform: Platform, slug: HerokuSlug) {
  return {
    blob: { method: 'GET', url: `${platform.options.origin()}/slugs/${slug.id}.tgz` },
    buildpack_provided_description: 'Python',
    checksum: slug.checksum,
    commit: slug.commit,
    commit_description: slug.commitDescription,
    created_at: time(platform, slug.createdAt),
    deleted_at: null,
    id: slug.id,
    process_types: slug.processTypes,
    size: slug.size,
    stack: { id: STACK_ID, name: slug.stack },
    updated_at: time(platform, slug.createdAt),
  } satisfies Heroku.Slug
}

export function imageJson(platform: Platform, slug: HerokuSlug) {
  const created = time(platform, slug.createdAt)
  return {
    architecture: 'amd64',
    base_image_name: 'heroku/heroku:24-cnb',
    base_top_layer: 'sha256:ea36ae5fbc1e7230e0a782bf216fb46500e210382703baa6bab8acf2c6a23f78',
    buildpacks: [],
    commit: slug.commit ?? '',
    commit_description: slug.commitDescription ?? '',
    created_at: created,
    digest: 'sha256:dd4d2b5a9a2bc7c2d0d9a1d5c0a6b3f4d8a7ac0b1dbd6f2b1f7a6d0c2e3f4a5b',
    id: slug.id,
    image_repo: 'd7ba1ace-b396-4691-968c-37ae53153426/builds',
    process_types: {},
    stack: { id: STACK_ID, name: slug.stack },
    updated_at: created,
  }
}

export function prebootJson(platform: Platform, app: HerokuApp) {
  const created = time(platform, app.createdAt)
  return {
    created_at: created,
    description: 'Provide seamless web dyno deploys',
    display_name: 'Preboot',
    doc_url: 'https://devcenter.heroku.com/articles/preboot',
    enabled: app.preboot,
    feedback_email: 'feedback@heroku.com',
    id: '5e5a5e5a-de00-4000-8000-000000000004',
    name: 'preboot',
    state: 'general',
    updated_at: created,
  } satisfies Heroku.AppFeature
}

export function domainJson(platform: Platform, app: HerokuApp, hostname: string) {
  const created = time(platform, app.createdAt)
  return {
    acm_status: null,
    acm_status_reason: null,
    app: { id: app.id, name: app.name },
    cname: null,
    created_at: created,
    hostname,
    id: '6d6d6d6d-de00-4000-8000-000000000005',
    kind: hostname.endsWith('.herokuapp.com') ? 'heroku' : 'custom',
    sni_endpoint: null,
    status: 'succeeded',
    updated_at: created,
  } satisfies Heroku.Domain
}

export function addonJson(platform: Platform, app: HerokuApp, addon: HerokuAddon) {
  const created = time(platform, app.createdAt)
  return {
    actions: [],
    addon_service: { id: '7a7a7a7a-de00-4000-8000-000000000006', name: addon.service },
    app: { id: app.id, name: app.name },
    billed_price: { cents: 500, contract: false, metered: false, unit: 'month' },
    billing_entity: { id: app.id, name: app.name, type: 'app' },
    config_vars: addon.configVars,
    created_at: created,
    id: addon.id,
    name: addon.name,
    plan: { id: '8b8b8b8b-de00-4000-8000-000000000007', name: addon.plan },
    provider_id: 'abcd1234',
    provision_message: 'Created',
    state: 'provisioned',
    updated_at: created,
    web_url: null,
  }
}
