import { compareDjangoVersions, type DjangoVersion } from '../version.ts'

/** Where something stands in a template. */
interface Place {
  readonly line: number
  /** The blocks around it, the outermost first. */
  readonly blocks: readonly string[]
  /** Something else is around it that may leave it out, or show it several times. */
  readonly isConditional: boolean
}

export interface Wrong {
  readonly kind: 'wrong'
  readonly line: number
  readonly says: string
  readonly hint: string | null
}

/** Another template, a part of this one that others fill, or a static file. */
export interface TemplatePart<Kind extends 'extends' | 'includes' | 'block' | 'static'> extends Place {
  readonly kind: Kind
  /** Empty where it is computed. */
  readonly name: string
}

/** `{% url 'name' a b=c %}`, but one that keeps the URL in a variable. */
export interface Reversed extends Place {
  readonly kind: 'reverses'
  readonly name: string
  readonly positional: number
  readonly keywords: readonly string[]
}

/** What is wrong with a template's own text, or what it does with other templates and with URLs. */
export type TemplateFinding =
  | Wrong
  | TemplatePart<'extends'>
  | TemplatePart<'includes'>
  | TemplatePart<'block'>
  | TemplatePart<'static'>
  | Reversed

interface Libraries {
  readonly django: DjangoVersion
  /** Is the tag library one of an app? Null: not known. */
  readonly hasLibrary: (name: string) => boolean | null
  /** Do the engine's options add tags of their own? */
  readonly hasOwnTags: boolean
}

/** Tags by library: what every template has, and what `{% load %}` brings. https://docs.djangoproject.com/en/stable/ref/templates/builtins/ */
const BUILT_IN =
  'autoescape comment cycle csrf_token debug extends block filter firstof for if ifchanged include load lorem now partial partialdef querystring regroup resetcycle spaceless templatetag url verbatim widthratio with elif else empty plural'
const LIBRARIES: Readonly<Record<string, string>> = {
  static: 'static get_static_prefix get_media_prefix',
  i18n: 'trans translate blocktrans blocktranslate get_current_language get_current_language_bidi get_available_languages get_language_info get_language_info_list language',
  l10n: 'localize',
  tz: 'localtime timezone get_current_timezone',
  cache: 'cache',
}

/** Tags that something closes with `end` and their name. */
const BLOCKS = new Set(
  'autoescape block filter for if ifchanged spaceless with blocktrans blocktranslate language localize localtime timezone cache'.split(
    ' ',
  ),
)

/** What is inside may not be rendered. */
const CONDITIONAL = new Set(['for', 'if', 'ifchanged', 'filter', 'cache', 'with'])

/** Libraries that went with Django 3.0, and what stands for them. */
const GONE: Readonly<Record<string, string>> = { staticfiles: 'static', admin_static: 'static' }

interface Reader {
  readonly tags: Set<string>
  /** A library whose tags are not known was loaded. */
  isOpen: boolean
  readonly open: { readonly name: string; readonly argument: string; readonly line: number }[]
}

/** Reads a template as Django's parser does, as far as tags by their names tell. Stops at the first that is wrong. */
export function readTemplate(text: string, libraries: Libraries): readonly TemplateFinding[] {
  const found: TemplateFinding[] = []
  const reader: Reader = { tags: new Set(BUILT_IN.split(' ')), isOpen: libraries.hasOwnTags, open: [] }
  for (const { words, line } of tagsOf(text)) {
    const [name = '', ...rest] = words
    if (name === 'load') {
      const wrong = load(reader, rest, line, libraries)
      if (wrong !== null) return [...found, wrong]
      continue
    }
    const wrong = readTag(reader, name, rest[0] ?? '', line)
    if (wrong !== null) return [...found, wrong]
    const told = toldBy(reader, name, rest, line)
    if (told !== null) found.push(told)
  }
  const [unclosed] = reader.open
  if (unclosed === undefined || reader.isOpen) return found
  const says = `\`{% ${unclosed.name} %}\` is not closed`
  return [...found, { kind: 'wrong', line: unclosed.line, says, hint: `{% end${unclosed.name} %}` }]
}

/** What a tag does with other templates, or with URLs; null where it does neither, or its name is not written there. */
function toldBy(
  { open }: Reader,
  tag: string,
  [first, ...words]: readonly string[],
  line: number,
): TemplateFinding | null {
  const quoted = /^["']([^"']+)["']$/.exec(first ?? '')?.[1]
  // The tag of a block is around itself by now.
  const around = tag === 'block' ? open.slice(0, -1) : open
  const place: Place = {
    line,
    blocks: around.flatMap((one) => (one.name === 'block' ? [one.argument] : [])),
    isConditional: around.some((one) => CONDITIONAL.has(one.name)),
  }
  if (tag === 'block' && first !== undefined) return { kind: 'block', name: first, ...place }
  // A name that is computed may be any.
  if (tag === 'extends') return { kind: 'extends', name: quoted ?? '', ...place }
  if (quoted === undefined) return null
  if (tag === 'include') return { kind: 'includes', name: quoted, ...place }
  if (tag === 'static') return { kind: 'static', name: quoted, ...place }
  // With `as`, a name that is not found leaves the variable empty.
  if (tag !== 'url' || words.at(-2) === 'as') return null
  const keywords = words.flatMap((word) => /^(\w+)=/.exec(word)?.[1] ?? [])
  return { kind: 'reverses', name: quoted, positional: words.length - keywords.length, keywords, ...place }
}

function readTag(reader: Reader, name: string, argument: string, line: number): TemplateFinding | null {
  const wrong = (says: string, hint: string | null): TemplateFinding | null =>
    reader.isOpen ? null : { kind: 'wrong', line, says, hint }
  if (BLOCKS.has(name) && reader.tags.has(name)) {
    reader.open.push({ name, argument, line })
    return null
  }
  if (name.startsWith('end')) {
    const last = reader.open.at(-1)
    if (last !== undefined && name === `end${last.name}`) reader.open.pop()
    else if (last !== undefined || BLOCKS.has(name.slice(3)))
      return wrong(
        `\`{% ${name} %}\` closes nothing${last === undefined ? '' : `: \`{% ${last.name} %}\` of line ${last.line} is open`}`,
        last === undefined ? null : `{% end${last.name} %}`,
      )
    return null
  }
  if (reader.tags.has(name)) return null
  const library = Object.entries(LIBRARIES).find(([, tags]) => tags.split(' ').includes(name))?.[0]
  return wrong(
    `\`{% ${name} %}\` is no tag that Django knows here`,
    library === undefined ? null : `{% load ${library} %}`,
  )
}

/** `{% load a b %}`, `{% load tag from a %}`. */
function load(
  reader: Reader,
  words: readonly string[],
  line: number,
  { hasLibrary, django }: Libraries,
): TemplateFinding | null {
  const from = words.at(-2) === 'from' ? words.slice(-1) : words
  for (const name of from) {
    const tags = Object.hasOwn(LIBRARIES, name) ? LIBRARIES[name] : undefined
    const isThere = tags !== undefined || hasLibrary(name)
    const instead = Object.hasOwn(GONE, name) && compareDjangoVersions(django, [3, 0]) >= 0 ? GONE[name] : undefined
    // A package that brought a library of the old name would have to mean it.
    if (isThere === false || (isThere === null && instead !== undefined))
      return {
        kind: 'wrong',
        line,
        says: `\`{% load ${name} %}\`: \`${name}\` is no tag library`,
        hint: instead === undefined ? null : `{% load ${instead} %}`,
      }
    if (tags === undefined) reader.isOpen = true
    else for (const tag of tags.split(' ')) reader.tags.add(tag)
  }
  return null
}

interface Tag {
  readonly words: readonly string[]
  readonly line: number
}

/** The tags of a text, without those in comments and in `verbatim`. */
function tagsOf(text: string): readonly Tag[] {
  const tags: Tag[] = []
  let skippingTo: RegExp | null = null
  let [line, counted] = [1, 0]
  for (const match of text.matchAll(/\{#.*?#\}|\{%(.*?)%\}/g)) {
    const content = match[1]?.trim()
    if (content === undefined) continue
    for (let at = text.indexOf('\n', counted); at >= 0 && at < match.index; at = text.indexOf('\n', at + 1)) {
      line += 1
      counted = at + 1
    }
    if (skippingTo !== null) {
      if (skippingTo.test(content)) skippingTo = null
      continue
    }
    const words = content.match(/"[^"]*"|'[^']*'|\S+/g) ?? []
    if (words[0] === 'comment') skippingTo = /^endcomment$/
    else if (words[0] === 'verbatim') skippingTo = words[1] === undefined ? /^endverbatim$/ : /^endverbatim\s+\S+$/
    else tags.push({ words, line })
  }
  return tags
}
