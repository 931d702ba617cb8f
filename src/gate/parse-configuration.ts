import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'
import type { ConfigVar } from '../model/environment.ts'
import { type Location, lineLocation } from '../model/location.ts'
import { nearest } from '../model/nearest.ts'
import {
  CONFIG_VAR_STATES,
  CONFIGURATION_KEYS,
  type Configuration,
  type ConfigurationError,
  EMPTY_CONFIGURATION,
  RULE_SEVERITIES,
  type RuleConfiguration,
} from './configuration.ts'

/** A config file is short; more is a mistake or an attack. */
const MOST_BYTES = 64 * 1024

type Parsed = { readonly configuration: Configuration; readonly errors: readonly ConfigurationError[] }

/**
 * Reads a config file. The file comes from the repository, so it is hostile: no aliases, no custom tags, bounded in size.
 *
 * @param ruleIds the rules that exist, to tell a misspelt one
 * @returns what could be read, and every mistake with its line (1-based); with a mistake the file must not be used
 */
export function parseConfiguration(text: string, path: string, ruleIds: readonly string[]): Parsed {
  if (text.length > MOST_BYTES) {
    const message = `is over ${MOST_BYTES / 1024} KiB, which no config file needs.`
    return { configuration: EMPTY_CONFIGURATION, errors: [{ path, line: null, message }] }
  }
  const lines = new LineCounter()
  const document = parseDocument(text, {
    schema: 'core',
    merge: false,
    lineCounter: lines,
    uniqueKeys: true,
    stringKeys: true,
  })
  const errors: ConfigurationError[] = document.errors.map((error) => ({
    path,
    line: lines.linePos(error.pos[0]).line,
    message: `is not valid YAML: ${error.message.split('\n')[0]?.replace(/ at line .*$/, '')}.`,
  }))
  const empty = document.contents === null || (isScalar(document.contents) && document.contents.value === null)
  if (errors.length > 0 || document.contents === null || empty)
    return { configuration: { ...EMPTY_CONFIGURATION, path }, errors }
  const reader: Reader = {
    report: (node, message) => {
      errors.push({ path, line: node?.range ? lines.linePos(node.range[0]).line : null, message })
    },
    placeOf: (node) => {
      if (!node?.range) return null
      const { line } = lines.linePos(node.range[0])
      return lineLocation(path, line, text.split(/\r?\n/)[line - 1] ?? '')
    },
    ruleIds,
  }
  return { configuration: { ...EMPTY_CONFIGURATION, path, ...readRoot(document.contents, reader) }, errors }
}

interface Reader {
  readonly report: (node: Node | null | undefined, message: string) => void
  /** The whole line on which it begins. */
  readonly placeOf: (node: Node | null | undefined) => Location | null
  readonly ruleIds: readonly string[]
}

function readRoot(root: Node, reader: Reader): Partial<Configuration> {
  const fields = mapping(root, 'the config file', Object.keys(CONFIGURATION_KEYS), reader)
  const text = (key: string): string | null => textOf(fields.get(key), key, reader)
  const pick = <T extends string>(key: string, choices: readonly T[]): T | null =>
    choiceOf(fields.get(key), key, choices, reader)
  return {
    failOn: pick('fail-on', CONFIGURATION_KEYS['fail-on'].choices),
    undecided: pick('undecided', CONFIGURATION_KEYS.undecided.choices),
    settingsModule: text('settings-module'),
    configurationClass: text('configuration'),
    stack: text('stack'),
    baseline: pathOf(fields.get('baseline'), 'baseline', reader),
    pythonPath: textsOf(fields.get('python-path'), 'python-path', reader),
    rules: readRules(fields.get('rules'), reader),
    ...readConfigVars(fields.get('config-vars'), reader),
  }
}

/** The pairs of a mapping by key; a key that is not KNOWN is reported, with the nearest one that is. `null` KNOWN: any key. */
function mapping(
  node: Node | null | undefined,
  what: string,
  known: readonly string[] | null,
  reader: Reader,
): Map<string, Node | null> {
  const fields = new Map<string, Node | null>()
  if (node === null || node === undefined) return fields
  if (!isMap(node)) {
    reader.report(node, `${what} must be a mapping of names to values.`)
    return fields
  }
  for (const { key, value } of node.items as YAMLMap<Node, Node | null>['items'] as Pair<Node, Node | null>[]) {
    const name = isScalar(key) ? String(key.value) : ''
    if (known === null || known.includes(name)) fields.set(name, value)
    else reader.report(key, unknownName(name, what, known))
  }
  return fields
}

function unknownName(name: string, what: string, known: readonly string[]): string {
  const meant = nearest(name, known)
  return `'${name}' is not known in ${what}.${meant === null ? '' : ` Did you mean '${meant}'?`}`
}

function textOf(node: Node | null | undefined, key: string, reader: Reader): string | null {
  if (node === null || node === undefined) return null
  if (isScalar(node) && typeof node.value === 'string' && node.value !== '') return node.value
  reader.report(node, `'${key}' must be a text.`)
  return null
}

/** A path of the repository: it comes from there, and must not lead out. */
function pathOf(node: Node | null | undefined, key: string, reader: Reader): string | null {
  const path = textOf(node, key, reader)
  if (path === null || !/^\/|\\|(^|\/)\.\.?(\/|$)/.test(path)) return path
  reader.report(node, `'${key}' must be a path inside the repository, from its root.`)
  return null
}

function textsOf(node: Node | null | undefined, key: string, reader: Reader): string[] {
  if (node === null || node === undefined) return []
  if (!isSeq(node)) {
    const one = textOf(node, key, reader)
    return one === null ? [] : [one]
  }
  return (node.items as (Node | null)[]).flatMap((item) => textOf(item, key, reader) ?? [])
}

function choiceOf<T extends string>(
  node: Node | null | undefined,
  key: string,
  choices: readonly T[],
  reader: Reader,
): T | null {
  if (node === null || node === undefined) return null
  // YAML's core schema has `off` as a text, but people's editors may think otherwise: `false` is taken for it.
  const value = isScalar(node) ? (node.value === false ? 'off' : node.value) : null
  const found = choices.find((choice) => choice === value)
  if (found === undefined) reader.report(node, `'${key}' must be one of ${choices.join(', ')}.`)
  return found ?? null
}

function readRules(node: Node | null | undefined, reader: Reader): Map<string, RuleConfiguration> {
  const rules = new Map<string, RuleConfiguration>()
  for (const [id, value] of mapping(node, "'rules'", reader.ruleIds, reader)) {
    if (!isMap(value)) {
      rules.set(id, { severity: choiceOf(value, id, RULE_SEVERITIES, reader), ignorePaths: [] })
      continue
    }
    const fields = mapping(value, `'rules: ${id}'`, ['severity', 'ignore-paths'], reader)
    rules.set(id, {
      severity: choiceOf(fields.get('severity'), 'severity', RULE_SEVERITIES, reader),
      ignorePaths: textsOf(fields.get('ignore-paths'), 'ignore-paths', reader),
    })
  }
  return rules
}

function readConfigVars(
  node: Node | null | undefined,
  reader: Reader,
): Pick<Configuration, 'configVars' | 'configVarPlaces'> {
  const configVars = new Map<string, ConfigVar>()
  const configVarPlaces = new Map<string, Location>()
  for (const [name, value] of mapping(node, "'config-vars'", null, reader)) {
    const state = readConfigVar(name, value, node, reader)
    const place = reader.placeOf(value)
    if (state !== null) configVars.set(name, state)
    if (state !== null && place !== null) configVarPlaces.set(name, place)
  }
  return { configVars, configVarPlaces }
}

function readConfigVar(
  name: string,
  value: Node | null,
  all: Node | null | undefined,
  reader: Reader,
): ConfigVar | null {
  if (!/^\w+$/.test(name)) {
    reader.report(value ?? all, `'${name}' cannot be a config var's name.`)
    return null
  }
  if (!isMap(value)) {
    const state = choiceOf(value, name, CONFIG_VAR_STATES, reader)
    return state === null ? null : { state }
  }
  const text = mapping(value, `'config-vars: ${name}'`, ['value'], reader).get('value')
  if (isScalar(text) && typeof text.value === 'string') return { state: 'set', value: text.value }
  reader.report(value, `'config-vars: ${name}: value' must be a text; put it in quotes.`)
  return null
}
