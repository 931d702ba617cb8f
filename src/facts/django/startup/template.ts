import type { Value } from '../../../model/value.ts'
import type { Program } from '../../../python/program.ts'
import type { Facts } from '../../facts.ts'
import { readText, resolvePath } from '../../files.ts'
import { testValue } from '../../settings/answer.ts'
import type { Settings } from '../../settings/settings.ts'
import { entryOf, hasMore, isTruthy, itemsOf } from '../../settings/tests.ts'
import { runsCollectstatic } from '../../static-build.ts'
import { hasLoadersBesideAppDirectories } from '../checks/general.ts'
import type { App } from './apps.ts'
import { collectedFiles, needsManifest } from './collected.ts'
import { whyAbsent } from './named.ts'
import { exceptionText, type Problem } from './problem.ts'
import { type FoundTemplate, failing, type Rendering, renderingProblem } from './rendering.ts'
import { readTemplate } from './template-text.ts'
import type { UrlSurvey } from './urls.ts'

/** What makes rendering a template raise: a template or a context processor that is not there, a static file that the manifest lacks. */
export function templateProblem(
  facts: Facts,
  program: Program,
  settings: Settings,
  apps: readonly App[],
  { template: name, urls }: { readonly template: string | null; readonly urls: UrlSurvey | null },
): Problem | null {
  if (name === null) return null
  const engine = engineOf(settings)
  const engines = settings.get('TEMPLATES').value
  if ('items' in engines && engines.items.length === 0 && !hasMore(engines))
    return failing(
      'TemplateDoesNotExist',
      `The view of \`/\` renders \`${name}\`, and TEMPLATES has no engine`,
      engines.location,
    )
  if (engine === null) return null
  if (hasLoadersBesideAppDirectories(engine) === true)
    return failing(
      'ImproperlyConfigured',
      "TEMPLATES has APP_DIRS beside 'loaders': Django raises ImproperlyConfigured when it makes the engine",
      engine.location,
      "'APP_DIRS': False",
    )
  const processor = processorProblem(program, settings, engine)
  if (processor) return processor
  const found = findTemplate(facts, engine, apps, name)
  if (found.kind === 'missing')
    return failing(
      'TemplateDoesNotExist',
      `The view of \`/\` renders \`${name}\`, and no folder of TEMPLATES has it`,
      engine.location === null ? null : engine.location,
    )
  if (found.kind !== 'found') return null
  const given: Rendering = {
    urls: urls !== null && namesItsUrls(settings) ? urls : null,
    read: (path) => readTemplate(readText(facts.snapshot, path) ?? '', librariesOf(facts, settings, engine, apps)),
    find: (other) => findTemplate(facts, engine, apps, other),
    staticProblem: manifestProblem(facts, settings, apps),
  }
  return renderingProblem(given, found.path, new Set())
}

function librariesOf(
  facts: Facts,
  { django }: Settings,
  engine: Value,
  apps: readonly App[],
): Parameters<typeof readTemplate>[1] {
  const options = entryOf(engine, 'OPTIONS')
  const hasOption = (name: string): boolean => (options ? entryOf(options, name) !== null : options === undefined)
  return {
    django,
    hasOwnTags: hasOption('builtins'),
    hasLibrary: (name) => (hasOption('libraries') ? null : hasLibrary(facts, apps, name)),
  }
}

/** Middleware may choose another URL configuration for a request, by its host for example. */
function namesItsUrls(settings: Settings): boolean {
  const { value } = settings.get('MIDDLEWARE')
  const items = itemsOf(value)
  return (
    items !== null &&
    !hasMore(value) &&
    items.every((item) => item.kind === 'str' && !/host|domain|tenant|urlconf/i.test(item.value))
  )
}

/** A module of an installed app's `templatetags`. */
function hasLibrary({ snapshot }: Facts, apps: readonly App[], name: string): boolean | null {
  const own = apps.flatMap(({ folder }) => (folder === null ? [] : [folder === '' ? '' : `${folder}/`]))
  const isOwn = own.some((prefix) => {
    const below = `${prefix}templatetags/${name.replaceAll('.', '/')}`
    return snapshot.entry(`${below}.py`) !== undefined || snapshot.entry(`${below}/__init__.py`) !== undefined
  })
  return isOwn ? true : apps.some(isFromOutside) || OF_DJANGO.test(name) ? null : false
}

/** Tag libraries of Django's own apps. */
const OF_DJANGO = /^(admin_|base|flatpages|humanize|log|static)/

const isFromOutside = ({ folder, name }: App): boolean => folder === null && !name.startsWith('django.contrib.')

/** Templates that Django's own apps bring. */
const DJANGO_TEMPLATES =
  /^(admin|admin_doc|auth|django|flatpages|gis|postgres|registration|sites?)\/|^(sitemap|4\d\d|500)/

/** The one engine, where it is Django's own. */
function engineOf(settings: Settings): Value | null {
  const engines = itemsOf(settings.get('TEMPLATES').value)
  const [first] = engines ?? []
  const backend = first ? entryOf(first, 'BACKEND') : null
  return engines?.length === 1 &&
    first &&
    backend?.kind === 'str' &&
    backend.value === 'django.template.backends.django.DjangoTemplates'
    ? first
    : null
}

function processorProblem(program: Program, { django }: Settings, engine: Value): Problem | null {
  const options = entryOf(engine, 'OPTIONS')
  const processors = options ? entryOf(options, 'context_processors') : null
  for (const item of processors ? (itemsOf(processors) ?? []) : []) {
    if (item.kind !== 'str') continue
    if (item.value.startsWith('django.')) {
      const why = whyAbsent(item.value, { program, django })
      if (why !== null)
        return failing('ImportError', `The context processor \`${item.value}\` is not there: ${why}`, item.location)
      continue
    }
    const at = item.value.lastIndexOf('.')
    const module = program.importModule(item.value.slice(0, Math.max(at, 0)))
    const name = item.value.slice(at + 1)
    const lacks = module.path !== null && module.rest.length === 0 && !module.bindings.has(name)
    if (module.raises?.certain)
      return failing(
        'ImportError',
        `The context processor \`${item.value}\` cannot be imported: ${exceptionText(module.raises)}`,
        item.location,
      )
    if (lacks)
      return failing(
        'ImportError',
        `The context processor \`${item.value}\` cannot be imported: \`${module.path}\` has no \`${name}\``,
        item.location,
      )
  }
  return null
}

function findTemplate({ snapshot }: Facts, engine: Value, apps: readonly App[], name: string): FoundTemplate {
  const listed = entryOf(engine, 'DIRS')
  const folders = listed ? itemsOf(listed) : []
  if (folders === null || listed === undefined || (listed && hasMore(listed))) return { kind: 'unknown' }
  const paths = folders.map((folder) =>
    folder.kind === 'str' ? folder.value : folder.kind === 'object' ? folder.text : undefined,
  )
  if (paths.includes(undefined)) return { kind: 'unknown' }
  const appDirectories = entryOf(engine, 'APP_DIRS')
  const withApps = appDirectories ? testValue(appDirectories, isTruthy) : false
  const own =
    withApps === true
      ? apps.flatMap(({ folder }) => (folder === null ? [] : [folder === '' ? 'templates' : `${folder}/templates`]))
      : []
  const inside = paths.map((path = '') => path.replace(/^\/app\/?/, '').replace(/\/+$/, ''))
  const found = [...inside, ...own]
    .map((folder) => (folder === '' ? name : `${folder}/${name}`))
    .map((path) => resolvePath(snapshot, path))
    .find((one) => one.kind === 'file')
  if (found?.kind === 'file') return { kind: 'found', path: found.entry.path }
  const options = entryOf(engine, 'OPTIONS')
  const hasLoaders = options ? entryOf(options, 'loaders') !== null : false
  const outside = withApps !== false && (apps.some(isFromOutside) || DJANGO_TEMPLATES.test(name))
  return { kind: withApps === 'unknown' || hasLoaders || outside ? 'unknown' : 'missing' }
}

/** `{% static %}` of a file that the manifest does not list raises ValueError while DEBUG is off. */
function manifestProblem(facts: Facts, settings: Settings, apps: readonly App[]): Rendering['staticProblem'] {
  if (needsManifest(settings) !== true || testValue(settings.get('DEBUG').value, isTruthy) !== false) return () => null
  const isRun = runsCollectstatic(facts)
  if (isRun === false && !hasManifest(facts, settings))
    return () => ({
      says: 'and there is no manifest, because collectstatic does not run: Django raises ValueError',
      hint: 'heroku config:unset DISABLE_COLLECTSTATIC',
    })
  const files = isRun === true ? collectedFiles(facts, settings, apps) : null
  return (name) =>
    files === null || files.has(name) || name.includes('%') || mayBeOutside(apps, name)
      ? null
      : { says: 'which is not collected: Django raises ValueError (the manifest has no entry for it)', hint: null }
}

/** A file of an installed package stands in a folder of its own name. */
const mayBeOutside = (apps: readonly App[], name: string): boolean =>
  /^(admin|gis)\//.test(name) || apps.some((app) => app.folder === null && !app.name.startsWith('django.'))

function hasManifest({ snapshot }: Facts, settings: Settings): boolean {
  const { value } = settings.get('STATIC_ROOT')
  const root = value.kind === 'str' ? value.value : value.kind === 'object' ? value.text : undefined
  return (
    root === undefined ||
    snapshot.entry(`${root.replace(/^\/app\/?/, '').replace(/\/+$/, '')}/staticfiles.json`) !== undefined
  )
}
