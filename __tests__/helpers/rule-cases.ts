import { createFacts, type FactsOptions } from '../../src/facts/facts.ts'
import { CONFIGURATION_PATHS, withDeclared } from '../../src/gate/configuration.ts'
import { parseConfiguration } from '../../src/gate/parse-configuration.ts'
import { type App, completeConfigVars, type Environment, UNKNOWN_CONFIG_VARS } from '../../src/model/environment.ts'
import type { FileMode, Snapshot } from '../../src/model/snapshot.ts'
import type { Result, Rule } from '../../src/rules/rule.ts'
import { BASE_PROJECT } from './base-project.ts'
import { type Block, type Piece, parseMarkdown } from './markdown.ts'
import { type FileContent, snapshotOf } from './snapshot.ts'

/*
 * The form of a rule's cases. Each `##` heading is one case, and its fenced blocks say what is judged:
 *
 *   ```lang file=path       a file, over those of the base project; `file="a b"` for a name with spaces. Besides: `mode=100755`,
 *                           `symlink` (the text is the target), `hex` (the text is the bytes), `no-newline`, `size=` (told in
 *                           place of its own), and `base=none` on any block: without the base project.
 *   ```remove               files of the base project that are left out, one a line
 *   ```json config-vars     all config vars of the app; without it every one is unknown
 *   ```json environment     `{ "stack": "heroku-24", "app": { ... } }`; `app` overlays an ordinary app, without it none was asked
 *   ```yaml file=.github/deploy-gate.yml    the config file: its `config-vars` are declared
 *   ```json options         `--settings-module` and its like, as FactsOptions has them
 *   ```findings             what this rule is to say, one line each, in any order: `severity kind rule path[:line] configVars...`,
 *                           path `-` where there is none, ` ` in a path as `␣`. Besides `heroku=ID` and `django=ID` (`none` for none).
 *                           Lines after it that start with `  | ` are its message, with `  > ` its hint. Empty: silence.
 *
 * The examples of a rule's page are the same, without `findings`: their section says what is expected.
 */

/** One repository to judge: files over the base project, and what is known of the app. */
export interface RuleCase {
  readonly name: string
  /** 1-based line in the Markdown file. */
  readonly line: number
  readonly blocks: readonly Block[]
}

/** A line of a ```findings block: `severity kind rule path[:line] configVars...`, and what it asserts besides. */
interface Expected {
  readonly line: string
  /** The lines after it that start with `  | `, joined; null asserts nothing of the message. */
  readonly message: string | null
  /** Likewise `  > `, of the hint. */
  readonly hint: string | null
  /** `heroku=ID` and `django=ID` on the line; null asserts nothing. */
  readonly heroku: string | null
  readonly django: string | null
}

const DEFAULT_APP: App = {
  id: '01234567-89ab-cdef-0123-456789abcdef',
  name: 'mysite',
  webUrl: 'https://mysite-0123456789ab.herokuapp.com/',
  stack: 'heroku-24',
  buildStack: 'heroku-24',
  generation: 'cedar',
  maintenance: false,
  buildpacks: ['heroku/python'],
  addons: [{ name: 'postgresql-round-1', plan: 'heroku-postgresql:essential-0', configVars: ['DATABASE_URL'] }],
  formation: [{ type: 'web', quantity: 1, size: 'Basic', command: 'gunicorn mysite.wsgi' }],
  domains: ['mysite-0123456789ab.herokuapp.com'],
  preboot: false,
}

const DEFAULT_STACK = 'heroku-24'

/** The cases of a file of `__tests__/rules/`: each `##` heading is one. */
export function casesOf(markdown: string): readonly RuleCase[] {
  return sections(parseMarkdown(markdown), 2)
    .map(({ name, line, pieces }) => ({ name, line, blocks: pieces.filter((piece) => piece.kind === 'block') }))
    .filter(({ blocks }) => blocks.length > 0)
}

/**
 * The examples in one section (`Fails`, `Undecided`, `Passes`) of a rule's page: all blocks below a `###` heading together,
 * or else blocks that only blank lines part. Blocks that are no part of a case (a shell command) are left out.
 */
export function examplesOf(markdown: string, section: string): readonly RuleCase[] {
  const found = sections(parseMarkdown(markdown), 2).find(({ name }) => name === section)
  if (!found) return []
  const groups: { name: string; line: number; blocks: Block[] }[] = []
  let titled = false
  let joined = false
  for (const piece of found.pieces) {
    if (piece.kind === 'heading') {
      groups.push({ name: piece.text, line: piece.line, blocks: [] })
      titled = true
    } else if (piece.kind === 'block' && hasRole(piece)) {
      if (!titled && !joined) groups.push({ name: `line ${piece.line}`, line: piece.line, blocks: [] })
      groups.at(-1)?.blocks.push(piece)
      joined = true
    } else joined = false
  }
  return groups.filter(({ blocks }) => blocks.length > 0)
}

/** The names of the sections (`##`) of a rule's page, in order. */
export function sectionNames(markdown: string): readonly string[] {
  return sections(parseMarkdown(markdown), 2).map(({ name }) => name)
}

function sections(pieces: readonly Piece[], level: number): { name: string; line: number; pieces: Piece[] }[] {
  const found: { name: string; line: number; pieces: Piece[] }[] = []
  for (const piece of pieces) {
    if (piece.kind === 'heading' && piece.level === level)
      found.push({ name: piece.text, line: piece.line, pieces: [] })
    else found.at(-1)?.pieces.push(piece)
  }
  return found
}

const hasRole = (block: Block): boolean =>
  block.attributes.get('file') !== undefined ||
  block.language === 'findings' ||
  block.language === 'remove' ||
  (block.language === 'json' && block.words.some((word) => ['config-vars', 'environment', 'options'].includes(word)))

/** What a case asks to judge. */
export function subjectOf({ blocks }: RuleCase): {
  snapshot: Snapshot
  environment: Environment
  options: FactsOptions
} {
  const files = filesOf(blocks)
  return {
    snapshot: snapshotOf(files),
    environment: withConfigFile(environmentOf(blocks), files),
    options: jsonBlock<Partial<FactsOptions>>(blocks, 'options') ?? {},
  }
}

/** What RULE says of the case's repository. */
export function judge(rule: Rule, ruleCase: RuleCase): readonly Result[] {
  return [...rule.check(createFacts(subjectOf(ruleCase)))]
}

function filesOf(blocks: readonly Block[]): Record<string, FileContent> {
  const files: Record<string, FileContent> = {}
  if (!blocks.some(({ attributes }) => attributes.get('base') === 'none')) Object.assign(files, BASE_PROJECT)
  for (const { text } of blocks.filter(({ language }) => language === 'remove')) {
    for (const path of text.split('\n').filter((line) => line !== '')) {
      if (!(path in files)) throw new Error(`\`remove\` names ${path}, which the base project has not`)
      delete files[path]
    }
  }
  for (const block of blocks) {
    const path = block.attributes.get('file')
    if (path !== undefined) files[path] = contentOf(block)
  }
  return files
}

/** `mode=100755`, `symlink` (the text is the target), `hex` (the text is the bytes), `no-newline` and `size=` (a size to
 * tell in place of its own) are attributes of a file's block. */
function contentOf({ text, words, attributes }: Block): FileContent {
  const line = text.replace(/\n$/, '')
  if (words.includes('symlink')) return { content: line, mode: '120000' }
  const mode = fileMode(attributes.get('mode') ?? '100644')
  if (words.includes('hex')) return { content: Buffer.from(text.replace(/\s/g, ''), 'hex'), mode }
  const size = attributes.get('size')
  const content = words.includes('no-newline') ? line : text
  return { content, mode, ...(size === undefined ? {} : { size: Number(size) }) }
}

function fileMode(mode: string): FileMode {
  if (mode === '100644' || mode === '100755' || mode === '120000' || mode === '160000') return mode
  throw new Error(`no such file mode: ${mode}`)
}

function environmentOf(blocks: readonly Block[]): Environment {
  const configVars = jsonBlock<Record<string, string>>(blocks, 'config-vars')
  const given = jsonBlock<{ stack?: string; app?: Partial<App> }>(blocks, 'environment') ?? {}
  const stack = given.stack ?? DEFAULT_STACK
  return {
    configVars: configVars ? completeConfigVars(configVars) : UNKNOWN_CONFIG_VARS,
    app: given.app ? { ...DEFAULT_APP, stack, buildStack: stack, ...given.app } : null,
    stack,
  }
}

/** What the case's own config file declares. */
function withConfigFile(environment: Environment, files: Readonly<Record<string, FileContent>>): Environment {
  const [path] = CONFIGURATION_PATHS
  const text = files[path]
  if (typeof text !== 'string' && !(typeof text === 'object' && 'content' in text)) return environment
  const content = typeof text === 'string' ? text : String(text.content)
  const { configuration, errors } = parseConfiguration(content, path, [])
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'))
  return withDeclared(environment, configuration)
}

function jsonBlock<T>(blocks: readonly Block[], word: string): T | undefined {
  const found = blocks.find(({ language, words }) => language === 'json' && words.includes(word))
  return found && (JSON.parse(found.text) as T)
}

/** Expected and actual findings as texts to compare: what the case does not assert is left out of both. */
export function comparison(
  rule: Rule,
  results: readonly Result[],
  ruleCase: RuleCase,
): { actual: string; expected: string } {
  const blocks = ruleCase.blocks.filter(({ language }) => language === 'findings')
  if (blocks.length === 0) throw new Error('the case has no `findings` block')
  const expected = blocks.flatMap(({ text }) => parseExpected(text)).sort(byLine)
  const actual = results.map((result) => actualOf(rule, result)).sort(byLine)
  const shown = actual.map((each, index) => {
    const asserted = expected[index]
    return {
      line: each.line,
      message: asserted?.message == null ? null : each.message,
      hint: asserted?.hint == null ? null : each.hint,
      heroku: asserted?.heroku == null ? null : each.heroku,
      django: asserted?.django == null ? null : each.django,
    }
  })
  return { actual: shown.map(showExpected).join(''), expected: expected.map(showExpected).join('') }
}

const byLine = (a: Expected, b: Expected): number => (a.line < b.line ? -1 : a.line > b.line ? 1 : 0)

function parseExpected(text: string): Expected[] {
  const found: {
    line: string
    message: string | null
    hint: string | null
    heroku: string | null
    django: string | null
  }[] = []
  for (const line of text.split('\n')) {
    const last = found.at(-1)
    if (line.startsWith('  | ') && last) last.message = joined(last.message, line.slice(4))
    else if (line.startsWith('  > ') && last) last.hint = joined(last.hint, line.slice(4))
    else if (line.trim() !== '') {
      const words = line.trim().split(/ +/)
      const named = (name: string): string | null =>
        words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) ?? null
      const plain = words.filter((word) => !/^(heroku|django)=/.test(word)).join(' ')
      found.push({ line: plain, message: null, hint: null, heroku: named('heroku'), django: named('django') })
    }
  }
  return found
}

const joined = (before: string | null, line: string): string => (before === null ? line : `${before}\n${line}`)

function actualOf(rule: Rule, result: Result): Expected {
  const { at } = result
  const path = at === null ? '-' : at.path.replaceAll(' ', '␣')
  const line = at !== null && 'start' in at ? `${path}:${at.start.line}` : path
  return {
    line: [result.severity ?? rule.severity, result.kind, rule.id, line, ...(result.configVars ?? [])].join(' '),
    message: result.message,
    hint: result.hint ?? '',
    heroku: result.heroku ?? 'none',
    django: result.django?.join(',') || 'none',
  }
}

function showExpected({ line, message, hint, heroku, django }: Expected): string {
  const ids = `${heroku === null ? '' : ` heroku=${heroku}`}${django === null ? '' : ` django=${django}`}`
  const quote = (sign: string, text: string | null): string =>
    text === null
      ? ''
      : text
          .split('\n')
          .map((each) => `  ${sign} ${each}\n`)
          .join('')
  return `${line}${ids}\n${quote('|', message)}${quote('>', hint)}`
}
