import type { Truth, Value } from '../model/value.ts'
import { NGINX_CONFIGURATIONS } from './boot/script.ts'
import type { Facts } from './facts.ts'
import { readText } from './files.ts'
import { any, ask, testValue } from './settings/answer.ts'
import { moduleFile } from './settings/module-names.ts'
import type { Settings } from './settings/settings.ts'
import { containsOne, entryOf, isTruthy, itemsOf, stringsOf } from './settings/tests.ts'

/** How a browser gets the static files, and which of the repository's it cannot get. */
export interface StaticFiles {
  /** What serves them; `unknown` where something not modelled may. */
  readonly served: Truth
  /** Folders with files that no finder collects; relative to the app's folder. */
  readonly uncollected: readonly string[]
  /** Is there anything to serve: the admin's files, or the repository's? */
  readonly needed: boolean
}

/** Null where the settings are not known. */
export function staticFiles(facts: Facts): StaticFiles | null {
  const { settings } = facts.settings.web
  if (settings === null) return null
  const folders = staticFolders(facts)
  const named = (foldersIn(settings.get('STATICFILES_DIRS').value) ?? []).some((folder) =>
    facts.snapshot.entries.some(({ path }) => path.startsWith(`${folder}/`)),
  )
  const admin = stringsOf(settings.get('INSTALLED_APPS').value).some(({ value }) =>
    value.startsWith('django.contrib.admin'),
  )
  return {
    served: isServed(facts, settings),
    uncollected: uncollectedFolders(facts, settings, folders),
    needed: admin || named || folders.length > 0,
  }
}

const WHITENOISE = 'whitenoise.middleware.'
/** Storages that put collected files on the dyno; others put them where they are served from. */
const LOCAL_STORAGE = /^(django\.contrib\.staticfiles|django\.core\.files|whitenoise|pipeline|compressor)\./

function isServed(facts: Facts, settings: Settings): Truth {
  const middleware = ask(
    settings.get('MIDDLEWARE'),
    containsOne((item) => startsWith(item, WHITENOISE)),
  ).truth
  const elsewhere = testValue(settings.get('STATIC_URL').value, (url) =>
    ofText(url, (text) => /^(https?:)?\/\//.test(text)),
  )
  const entryPoint = codeOf(facts, facts.settings.web.entryPoint)
  const wrapped = /\b(WhiteNoise|Cling|DjangoWhiteNoise|StaticFilesHandler|ASGIStaticFilesHandler)\s*\(/.test(
    entryPoint,
  )
  return any([
    middleware,
    elsewhere,
    isStoredElsewhere(settings),
    wrapped,
    isServedByDjango(facts, settings),
    hasWebServerBefore(facts) ? 'unknown' : false,
  ])
}

const WEB_SERVER = /\b(nginx|apache2?|httpd|caddy|lighttpd|static-map2?|check-static)\b/i

/** A directive that leads requests to files, or one that takes in what is not read here. */
const SERVES_FILES = /^[^#\n]*\b(root|alias|include\s+(?!\S*mime))\b/m

/** Does the web process start a web server that can serve files, by its command or by a file that the command names? */
function hasWebServerBefore({ processes, snapshot }: Facts): boolean {
  const command = processes.types.get('web')?.command ?? ''
  // The nginx that a buildpack puts before the server has the app's configuration, where it has one: without a folder it serves no file.
  const ofNginx = NGINX_CONFIGURATIONS.map((path) => readText(snapshot, path)).find((text) => text !== undefined)
  if (/(^|\s)(\.\/)?bin\/start-nginx\b/.test(command) && ofNginx !== undefined && !SERVES_FILES.test(ofNginx))
    return false
  const named = command.split(/[\s=;&|'"]+/).map((word) => readText(snapshot, word.replace(/^\.\//, '')) ?? '')
  return [command, ...named].some((text) => WEB_SERVER.test(text))
}

function isStoredElsewhere(settings: Settings): Truth {
  const old = settings.get('STATICFILES_STORAGE')
  const engine = entryOf(settings.get('STORAGES').value, 'staticfiles')
  const backend = engine ? entryOf(engine, 'BACKEND') : engine
  const chosen = old.bound === true && backend === null ? old.value : (backend ?? old.value)
  return testValue(chosen, (value) => ofText(value, (text) => !LOCAL_STORAGE.test(text)))
}

/** runserver with staticfiles, and the views that a URL configuration names. */
function isServedByDjango(facts: Facts, settings: Settings): Truth {
  const debug = testValue(settings.get('DEBUG').value, isTruthy)
  const web = facts.launches.of.get('web')
  const serves = web?.kind === 'serves' ? web.server.servesStatic : 'never'
  const insecure = serves === 'always' ? true : serves === 'debug' ? debug : false
  const urls = urlConfiguration(facts, settings)
  const view = /django\.views\.static\b/.test(urls) && /\bserve\b/.test(urls)
  const helper = /\bstaticfiles_urlpatterns\s*\(|\bstatic\s*\(/.test(urls) ? debug : false
  return any([insecure, view, helper])
}

function urlConfiguration(facts: Facts, settings: Settings): string {
  const { value } = settings.get('ROOT_URLCONF')
  return value.kind === 'str' ? codeOf(facts, moduleFile(value.value, facts.snapshot, facts.settings.web.roots)) : ''
}

/** A file's text without its comments' lines; '' where there is none. */
function codeOf({ snapshot }: Facts, path: string | null): string {
  const text = path === null ? undefined : readText(snapshot, path)
  return (text ?? '').replace(/^[ \t]*#.*$/gm, '')
}

const ELSEWHERE = /(^|\/)(node_modules|site-packages|tests?|docs?|venv|\.venv|frontend|client|assets|examples?)\//

/** Folders named `static` that hold files: in the root, and beside Python modules. */
function staticFolders({ snapshot }: Facts): readonly string[] {
  const found = new Set<string>()
  for (const { path } of snapshot.entries) {
    const match = /^((?:[\w-]+\/){0,4}?)static\//.exec(path)
    const parent = match?.[1]
    if (parent === undefined || ELSEWHERE.test(path) || path.endsWith('/.gitkeep')) continue
    if (parent === '' || snapshot.entry(`${parent}__init__.py`)) found.add(`${parent}static`)
  }
  return [...found]
}

function uncollectedFolders(facts: Facts, settings: Settings, folders: readonly string[]): readonly string[] {
  const sources = collectedFolders(facts, settings)
  const root = folderOf(settings.get('STATIC_ROOT').value)
  if (sources === null || root === null) return []
  const reached = [...sources, root]
  return folders.filter(
    (folder) =>
      !reached.some((other) => folder === other || folder.startsWith(`${other}/`) || other.startsWith(`${folder}/`)),
  )
}

/** The folders that the default finders collect from, relative to the app's; null where one is not known. */
export function collectedFolders(facts: Facts, settings: Settings): readonly string[] | null {
  const named = foldersIn(settings.get('STATICFILES_DIRS').value)
  const apps = appFolders(facts, settings)
  return named === null || apps === null ? null : [...named, ...apps.map((app) => `${app}/static`)]
}

/** The folders of a list of paths as on the dyno, relative to the app's; null where one is not known. */
function foldersIn(value: Value): readonly string[] | null {
  const items = itemsOf(value)
  if (items === null || ('rest' in value && value.rest && value.rest.length > 0)) return null
  const folders = items.map((item) => folderOf(item.kind === 'tuple' || item.kind === 'list' ? item.items[1] : item))
  return folders.includes(null) ? null : folders.flatMap((folder) => folder ?? [])
}

function folderOf(item: Value | undefined): string | null {
  if (item?.kind === 'none') return ''
  const text = item?.kind === 'str' ? item.value : item?.kind === 'object' ? item.text : undefined
  return text === undefined
    ? null
    : text
        .replace(/^\/app\//, '')
        .replace(/^\.\//, '')
        .replace(/\/+$/, '')
}

function appFolders({ snapshot, settings: { web } }: Facts, settings: Settings): readonly string[] | null {
  const { value } = settings.get('INSTALLED_APPS')
  const items = itemsOf(value)
  if (items === null || items.some((item) => item.kind !== 'str')) return null
  return items.flatMap((item) => {
    const dotted = item.kind === 'str' ? item.value.replace(/(\.apps)?\.[A-Z]\w*$/, '') : ''
    const file = moduleFile(dotted, snapshot, web.roots)
    return file?.endsWith('/__init__.py') ? [file.slice(0, -'/__init__.py'.length)] : []
  })
}

const startsWith = (value: Value, prefix: string): Truth => ofText(value, (text) => text.startsWith(prefix))

function ofText(value: Value, test: (text: string) => boolean): Truth {
  if (value.kind === 'str') return test(value.value)
  return value.kind === 'unknown' || value.kind === 'object' ? 'unknown' : false
}
