import { createFacts, type Facts } from '../facts/facts.ts'
import { testValue } from '../facts/settings/answer.ts'
import type { Settings } from '../facts/settings/settings.ts'
import { isTruthy, itemsOf } from '../facts/settings/tests.ts'
import { runsCollectstatic } from '../facts/static-build.ts'
import { staticFiles } from '../facts/static-files.ts'
import type { Location } from '../model/location.ts'
import { overlay } from '../model/overlay.ts'
import type { Value } from '../model/value.ts'
import { type Advice, type Edit, NOTHING, type Step, type TextFile, textFile } from './edit.ts'

/** One thing that the settings lack. */
interface Lack {
  readonly about: string
  readonly because: string
  /** The settings file with it, in the ways that may be right, the likeliest first; what is not is not taken. */
  readonly ways: readonly Omit<Edit, 'because'>[]
  /** Is it there, by the facts of the app with the edit? */
  readonly isMended: (facts: Facts) => boolean
  /** The lines to write, where no way is right. */
  readonly lines: string
}

type FindLack = (facts: Facts, settings: Settings) => Lack | null

/**
 * What Django needs to be built and served: WhiteNoise, STATIC_ROOT, a host. Each edit is tried on the evaluator and taken only
 * where the settings then are what they should be; else the lines are told.
 */
export function proposeSettings(facts: Facts): Step {
  const edits: Edit[] = []
  const advice: Advice[] = []
  let now = facts
  for (const find of [hosts, staticRoot, whiteNoise] satisfies readonly FindLack[]) {
    const { settings } = now.settings.web
    const lack = settings === null ? null : find(now, settings)
    if (lack === null) continue
    const mended = mend(now, lack)
    if (mended === null) advice.push({ about: lack.about, text: lack.lines })
    else {
      edits.push({ ...mended.edit, because: lack.because })
      now = mended.facts
    }
  }
  return edits.length + advice.length === 0 ? NOTHING : { edits, advice }
}

function mend(facts: Facts, lack: Lack): { readonly edit: Omit<Edit, 'because'>; readonly facts: Facts } | null {
  for (const edit of lack.ways) {
    const { committed, environment, options } = facts
    const after = createFacts({
      snapshot: overlay(committed, new Map([[edit.path, edit.after]])),
      environment,
      options,
    })
    if (raisedBy(after) === raisedBy(facts) && lack.isMended(after)) return { edit, facts: after }
  }
  return null
}

/** What importing the settings raises, or may raise, in the web process and in the build. */
const raisedBy = ({ settings: { web, build } }: Facts): string =>
  [web, build].map((each) => `${each?.module?.raises?.type}: ${each?.module?.raises?.message}`).join('\n')

/** ALLOWED_HOSTS that is an empty list. A value of startproject's; with it every request gets 400. */
const hosts: FindLack = ({ snapshot, environment }, settings) => {
  const { value } = settings.get('ALLOWED_HOSTS')
  if (testValue(value, isTruthy) !== false) return null
  const names = [...(environment.app?.domains ?? ['.herokuapp.com']), 'localhost', '127.0.0.1']
  const isMended = (after: Facts): boolean => truthy(after, 'ALLOWED_HOSTS')
  const found = value.location === null ? null : placeIn(snapshot, value.location)
  const literal = found === null ? '' : found.file.text.slice(found.start, found.end)
  const quote = quoteOf(found?.file.text ?? '')
  const list = names.map((name) => quote + name + quote).join(', ')
  return {
    about: 'hosts',
    because: 'the hosts that Django answers (with none it answers every request with 400)',
    ways:
      found !== null && /^[[(]\s*[\])]$/.test(literal)
        ? [{ path: found.file.path, after: splice(found.file.text, found.start, found.end, `[${list}]`) }]
        : [],
    isMended,
    lines: `Name the hosts that Django answers: ALLOWED_HOSTS = [${list}]`,
  }
}

const FOLDER_NAMES = ['BASE_DIR', 'ROOT_DIR', 'PROJECT_ROOT', 'PROJECT_DIR', 'BASE_PATH']

/** STATIC_ROOT that is not set, where collectstatic runs. */
const staticRoot: FindLack = (facts, settings) => {
  const { value } = settings.get('STATIC_ROOT')
  if (testValue(value, isTruthy) !== false || runsCollectstatic(facts) === false) return null
  const [file, after] = behind(facts, settings, ['STATIC_URL', 'STATICFILES_DIRS'])
  const quote = quoteOf(file?.text ?? '')
  const folder = FOLDER_NAMES.find((name) => settings.module.bindings.has(name)) ?? 'BASE_DIR'
  const written = `${quote}staticfiles${quote}`
  const forms = [`${folder} / ${written}`, `os.path.join(${folder}, ${written})`]
  return {
    about: 'static-root',
    because: 'where collectstatic puts the static files (the build stops without it)',
    ways:
      file === null
        ? []
        : forms.map((form) => ({
            path: file.path,
            after: splice(file.text, after, after, `STATIC_ROOT = ${form}${file.newline}`),
          })),
    isMended: (mended) => truthy(mended, 'STATIC_ROOT'),
    lines: `Say where collectstatic puts the static files: STATIC_ROOT = BASE_DIR / ${quote}staticfiles${quote}`,
  }
}

const WHITENOISE = 'whitenoise.middleware.WhiteNoiseMiddleware'
const SECURITY = 'django.middleware.security.SecurityMiddleware'

/** WhiteNoise's middleware, right behind Django's SecurityMiddleware: https://whitenoise.readthedocs.io/en/stable/django.html */
const whiteNoise: FindLack = (facts, settings) => {
  const files = staticFiles(facts)
  if (files === null || !files.needed || files.served !== false) return null
  const items = itemsOf(settings.get('MIDDLEWARE').value) ?? []
  const security = items.find((item) => item.kind === 'str' && item.value === SECURITY)
  const [neighbour, before] = security === undefined ? [items[0], true] : [security, false]
  return {
    about: 'whitenoise',
    because: 'WhiteNoise serves the static files',
    ways: neighbour === undefined ? [] : besideItem(facts, neighbour, { before, text: WHITENOISE }),
    isMended: (mended) => staticFiles(mended)?.served === true,
    lines: `Serve the static files with WhiteNoise: put '${WHITENOISE}' into MIDDLEWARE, right behind SecurityMiddleware.`,
  }
}

/** The file of a list with one more string beside ITEM, as the list is laid out. */
function besideItem(
  { snapshot }: Facts,
  item: Value,
  { before, text }: { readonly before: boolean; readonly text: string },
): readonly Omit<Edit, 'because'>[] {
  const found = item.location === null ? null : placeIn(snapshot, item.location)
  if (found === null) return []
  const { file, start, end } = found
  const literal = file.text.slice(start, end)
  const [, quote] = /^(["']).*\1$/s.exec(literal) ?? []
  if (quote === undefined) return []
  const lineStart = file.text.lastIndexOf('\n', start - 1) + 1
  const indentation = file.text.slice(lineStart, start)
  const gap = /^\s*$/.test(indentation) ? file.newline + indentation : ' '
  const added = `${quote}${text}${quote},`
  if (before) return [{ path: file.path, after: splice(file.text, start, start, `${added}${gap}`) }]
  const comma = /^[ \t]*,/.exec(file.text.slice(end))?.[0]
  const at = end + (comma?.length ?? 0)
  return [{ path: file.path, after: splice(file.text, at, at, `${comma === undefined ? ',' : ''}${gap}${added}`) }]
}

/** The settings file and the offset behind the statement that binds one of NAMES; else its end. */
function behind(facts: Facts, settings: Settings, names: readonly string[]): readonly [TextFile | null, number] {
  for (const name of names) {
    const location = settings.get(name).value.location
    const found = location === null ? null : placeIn(facts.snapshot, location)
    // A statement that ends elsewhere than its value does (a call's parenthesis) is passed over.
    if (found === null || !/^[ \t]*(#.*)?\r?(\n|$)/.test(found.file.text.slice(found.end))) continue
    const end = found.file.text.indexOf('\n', found.end)
    if (end >= 0 && isTopLevel(found.file.text, found.start)) return [found.file, end + 1]
  }
  const path = settings.module.path
  const file = path === null ? null : textFile(facts.snapshot, path)
  return [file?.text.endsWith('\n') ? file : null, file?.text.length ?? 0]
}

const isTopLevel = (text: string, offset: number): boolean =>
  /^\S/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1))

interface Place {
  readonly file: TextFile
  /** Offsets in its text. */
  readonly start: number
  readonly end: number
}

/** A location as offsets into its file. Null where the file cannot be edited. */
function placeIn(snapshot: Facts['snapshot'], { path, start, end }: Location): Place | null {
  const file = textFile(snapshot, path)
  if (file === null) return null
  const lines = file.text.split('\n')
  const offset = ({ line, column }: Location['start']): number =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1
  return { file, start: offset(start), end: offset(end) }
}

const splice = (text: string, start: number, end: number, put: string): string =>
  text.slice(0, start) + put + text.slice(end)

const truthy = ({ settings: { web } }: Facts, name: string): boolean =>
  web.settings !== null && testValue(web.settings.get(name).value, isTruthy) === true

/** The quote that the file uses more. */
const quoteOf = (text: string): string => (text.split('"').length > text.split("'").length ? '"' : "'")
