import { describe, expect, test } from 'vitest'
import { parseConfiguration } from '../../src/gate/parse-configuration.ts'

const RULES = ['debug-enabled', 'secret-key-in-repository', 'https-incomplete']
const parse = (text: string) => parseConfiguration(text, '.github/deploy-gate.yml', RULES)

test('a whole config file', () => {
  const { configuration, errors } = parse(`
fail-on: warning
undecided: block
settings-module: site.settings.production
configuration: Production
python-path: [apps, lib]
stack: heroku-24
rules:
  debug-enabled: warning
  https-incomplete: off
  secret-key-in-repository:
    severity: notice
    ignore-paths: [tests/**]
config-vars:
  SECRET_KEY: set
  DEBUG: unset
  DJANGO_DEBUG: { value: "False" }
`)
  expect(errors).toEqual([])
  expect(configuration).toMatchObject({
    path: '.github/deploy-gate.yml',
    failOn: 'warning',
    undecided: 'block',
    settingsModule: 'site.settings.production',
    configurationClass: 'Production',
    pythonPath: ['apps', 'lib'],
    stack: 'heroku-24',
  })
  expect([...configuration.rules]).toEqual([
    ['debug-enabled', { severity: 'warning', ignorePaths: [] }],
    ['https-incomplete', { severity: 'off', ignorePaths: [] }],
    ['secret-key-in-repository', { severity: 'notice', ignorePaths: ['tests/**'] }],
  ])
  expect([...configuration.configVars]).toEqual([
    ['SECRET_KEY', { state: 'set' }],
    ['DEBUG', { state: 'unset' }],
    ['DJANGO_DEBUG', { state: 'set', value: 'False' }],
  ])
})

test.each(['', '# only a comment\n', '---\n'])('an empty file says nothing: %j', (text) => {
  expect(parse(text).errors).toEqual([])
})

describe('a mistake is told with its line', () => {
  test.each<[string, number | null, string]>([
    ['fail-onn: error', 1, "'fail-onn' is not known in the config file. Did you mean 'fail-on'?"],
    ['\nfail-on: errors', 2, "'fail-on' must be one of error, warning, never."],
    ['zzz: 1', 1, "'zzz' is not known in the config file."],
    ['rules:\n  debug-enabeld: off', 2, "'debug-enabeld' is not known in 'rules'. Did you mean 'debug-enabled'?"],
    ['rules:\n  debug-enabled: of', 2, "'debug-enabled' must be one of error, warning, notice, off."],
    ['rules: [debug-enabled]', 1, "'rules' must be a mapping of names to values."],
    ['- a\n- b', 1, 'the config file must be a mapping of names to values.'],
    ['config-vars:\n  A-B: set', 2, "'A-B' cannot be a config var's name."],
    ['config-vars:\n  A: { value: 1 }', 2, "'config-vars: A: value' must be a text; put it in quotes."],
    ['settings-module: [a]', 1, "'settings-module' must be a text."],
    ['stack: 24', 1, "'stack' must be a text."],
    ['a: 1\na: 2', 2, 'is not valid YAML: Map keys must be unique.'],
  ])('%j', (text, line, message) => {
    expect(parse(text).errors).toContainEqual({ path: '.github/deploy-gate.yml', line, message })
  })
})

test('nothing hostile has an effect', () => {
  expect(parse(`x: &a [${'*a,'.repeat(50)}]`).errors.length).toBeGreaterThan(0)
  expect(parse('__proto__: { polluted: true }').errors).toHaveLength(1)
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  expect(parse('a'.repeat(100_000)).errors).toHaveLength(1)
  expect(parse(`${'['.repeat(20_000)}`).errors.length).toBeGreaterThan(0)
  expect(parse('fail-on: !!js/function "function(){}"').errors.length).toBeGreaterThan(0)
})
