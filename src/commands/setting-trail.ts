import type { Facts } from '../facts/facts.ts'
import { possibilities } from '../facts/settings/possibilities.ts'
import { isTruthy } from '../facts/settings/tests.ts'
import { configVar } from '../model/environment.ts'
import type { Location } from '../model/location.ts'
import type { Value } from '../model/value.ts'
import type { EvaluatedModule } from '../python/program.ts'
import type { Trail } from '../reporters/explain-text.ts'
import { cut } from '../reporters/neutralise.ts'
import { valueNotation } from '../reporters/setting-words.ts'
import { whyText } from '../reporters/settings-json.ts'
import { describeOff, isSwitch } from '../rules/support/switch-off.ts'

/** How the setting NAME comes by its value: what it is, and behind that the lines, reasons and config vars that make it so. No secret is in it. */
export function settingTrail(name: string, module: EvaluatedModule, facts: Facts): Trail {
  const value = module.bindings.get(name)
  const origin: Trail = { text: `the settings module is ${module.module}`, behind: [] }
  if (value === undefined)
    return { text: `${name} is not set: Django's default holds`, behind: [...restTrails(module), origin] }
  const about: About = { name, module, facts }
  return { text: `${name} is ${words(name, value)}${placeText(value)}`, behind: [...waysOf(value, about), origin] }
}

interface About {
  readonly name: string
  readonly module: EvaluatedModule
  readonly facts: Facts
}

const restTrails = ({ rest }: EvaluatedModule): Trail[] =>
  rest.map((cause) => ({ text: `it may be set all the same: ${whyText(cause)}`, behind: [] }))

/** A branch for each thing that it can be and the line that makes it; what stands behind all of them comes once, at the end. */
function waysOf(value: Value, about: About): readonly Trail[] {
  const ways = possibilities(value)
  const shared = (ways[0]?.configVars ?? []).filter((name) => ways.every(({ configVars }) => configVars.includes(name)))
  const groups = new Map<string, Branch>()
  for (const way of ways) {
    const behind = whyTrails(way, shared, about)
    const key = JSON.stringify([placeText(way), way.condition, behind])
    const texts = groups.get(key)?.texts ?? new Set()
    groups.set(key, { way, behind, texts: texts.add(words(about.name, way)) })
  }
  const branches = [...groups.values()]
  const [only] = branches
  return [
    ...(branches.length === 1 && only !== undefined ? only.behind : branches.map(wayTrail)),
    ...shared.map((one) => configVarTrail(one, about)),
  ]
}

/** Values of one line under one condition, which the same stands behind. */
interface Branch {
  /** One of them. */
  readonly way: Value
  readonly texts: Set<string>
  readonly behind: readonly Trail[]
}

function wayTrail({ way, texts, behind }: Branch): Trail {
  const condition = way.condition === undefined ? '' : `, if ${way.condition}`
  return { text: `${[...texts].join(' or ')}${placeText(way)}${condition}`, behind }
}

/** Characters; a value is shown whole by `settings --format json`. */
const LONGEST = 160

function words(name: string, value: Value): string {
  if (value.kind !== 'unknown') return cut(valueNotation(name, value, false), LONGEST)
  const ways = possibilities(value).map((way) => (way.kind === 'unknown' ? 'something unknown' : words(name, way)))
  return [...new Set(ways)].join(' or ')
}

const placeText = ({ location }: Value): string =>
  location === null ? '' : `  (${location.path}:${location.start.line})`

/** The lines that make a value, why it is not known, and the config vars that it hangs on but for the SHARED ones. */
function whyTrails(value: Value, shared: readonly string[], about: About): readonly Trail[] {
  const causes = value.kind === 'unknown' ? value.causes : []
  const lines = linesOf(value).flatMap((location) => sourceText(about.facts, location) ?? [])
  return [
    ...[...new Set(lines)].slice(0, MOST_LINES).map((text): Trail => ({ text, behind: [] })),
    ...causes
      .filter((cause) => cause.kind !== 'config-var' || !value.configVars.includes(cause.name))
      .map((cause): Trail => ({ text: whyText(cause), behind: [] })),
    ...value.configVars.filter((one) => !shared.includes(one)).map((one) => configVarTrail(one, about)),
  ]
}

/** Lines that are shown of a container that several make. */
const MOST_LINES = 6

/** Where a value and its parts are made, each line once. */
function linesOf(value: Value): readonly Location[] {
  const parts = 'items' in value ? value.items : 'entries' in value ? value.entries.map(([, part]) => part) : []
  const lines = new Map<string, Location>()
  for (const { location } of [value, ...parts])
    if (location !== null) lines.set(`${location.path}:${location.start.line}`, location)
  return [...lines.values()]
}

function configVarTrail(configVarName: string, { name, module, facts }: About): Trail {
  const reads = module.environmentReads.filter((read) => read.name === configVarName)
  const behind = reads.map((read): Trail => {
    const place = read.location === null ? '' : ` at ${read.location.path}:${read.location.start.line}`
    const fallback = read.required
      ? ', and needed'
      : read.default === null
        ? ''
        : `, else ${valueNotation(name, read.default, false)}`
    return { text: `read${place} by ${read.how}${fallback}`, behind: [] }
  })
  const state = STATES[configVar(facts.environment.configVars, configVarName).state]
  return { text: `the config var ${configVarName} ${state}${switchWords(configVarName, name, facts)}`, behind }
}

const STATES = { set: 'is set', unset: 'is not set', unknown: 'is not known' } as const

/** Which values of the config var turn a setting on or off that is the one or the other. */
function switchWords(configVarName: string, setting: string, { settings }: Facts): string {
  const value = settings.web.module?.bindings.get(setting)
  if (value === undefined || !possibilities(value).every(({ kind }) => kind === 'bool')) return ''
  const probe = settings.probe({ setting, test: isTruthy, configVar: configVarName })
  return isSwitch(probe) ? `: ${describeOff(probe)}` : ''
}

/** Texts of some length may be secrets; names of config vars and of modules are none. */
const LONG_TEXT = /(['"])([^'"\n]{16,})\1/g
const IS_NAME = /^(?:[A-Z]+(?:_[A-Z]+)+|[a-z_]+(?:\.[A-Za-z_]+)+)$/

/** How a statement begins that makes a value or changes it; any other line stands inside one. */
const STATEMENT = /^(?:[A-Za-z_][\w.]*(?:\[[^\]]*\])*\s*(?::[^=]+)?(?:[-+*|&]|\*\*|\/)?=|[A-Za-z_][\w.]*\()/

/** A statement's text, in one line; null where none begins at the place. */
function sourceText({ snapshot }: Facts, { path, start, end }: Location): string | null {
  const content = snapshot.read(path)
  if (content === undefined) return null
  const lines = new TextDecoder()
    .decode(content)
    .split('\n')
    .slice(start.line - 1, Math.min(end.line, start.line + 3))
  const text = lines.map((line) => line.trim()).join(' ')
  return !STATEMENT.test(text)
    ? null
    : text.replace(LONG_TEXT, (all, quote: string, inside: string) =>
        IS_NAME.test(inside) ? all : `${quote}…${quote}`,
      )
}
