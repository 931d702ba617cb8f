import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { CONFIGURATION_KEYS } from '../../src/gate/configuration.ts'
import { configurationSchema } from '../../src/gate/configuration-schema.ts'
import { parseConfiguration } from '../../src/gate/parse-configuration.ts'
import { RULES } from '../../src/rules/index.ts'

const COMMITTED = fileURLToPath(new URL('../../deploy-gate.schema.json', import.meta.url))

test('deploy-gate.schema.json is what the parser takes; `npm run docs` writes it', () => {
  expect(JSON.parse(readFileSync(COMMITTED, 'utf8'))).toEqual(JSON.parse(JSON.stringify(configurationSchema(RULES))))
})

/** A value of each kind, as the schema's pieces describe them. */
const EXAMPLES: Readonly<Record<keyof typeof CONFIGURATION_KEYS, string>> = {
  'fail-on': 'warning',
  undecided: 'block',
  'settings-module': 'site.settings',
  configuration: 'Production',
  'python-path': '[apps]',
  stack: 'heroku-24',
  baseline: 'ci/baseline.json',
  rules: '{ debug-enabled: { severity: notice, ignore-paths: [docs/**] } }',
  'config-vars': '{ DEBUG: { value: "False" }, KEY: set }',
}

test.each(Object.entries(EXAMPLES))('the parser knows %s', (key, value) => {
  const ids = RULES.map(({ id }) => id)
  expect(parseConfiguration(`${key}: ${value}\n`, 'deploy-gate.yml', ids).errors).toEqual([])
})
