import type { Rule } from '../rules/rule.ts'
import { CONFIG_VAR_STATES, CONFIGURATION_KEYS, RULE_SEVERITIES } from './configuration.ts'

export type JsonSchema = { readonly [key: string]: unknown }

type Kind = (typeof CONFIGURATION_KEYS)[keyof typeof CONFIGURATION_KEYS]['kind']

const TEXT: JsonSchema = { type: 'string', minLength: 1 }
const SEVERITY: JsonSchema = { enum: RULE_SEVERITIES }
const TEXTS: JsonSchema = { oneOf: [TEXT, { type: 'array', items: TEXT }] }

/** The JSON Schema of the config file, for editors: from the parser's own table and the rules. */
export function configurationSchema(rules: readonly Rule[]): JsonSchema {
  const properties = Object.fromEntries(
    Object.entries(CONFIGURATION_KEYS).map(([key, field]) => [
      key,
      {
        description: field.description,
        ...('choices' in field ? { enum: field.choices } : schemaOf(field.kind, rules)),
      },
    ]),
  )
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'deploy-gate',
    description: 'The config file of deploy-gate: .github/deploy-gate.yml',
    type: 'object',
    additionalProperties: false,
    properties,
    definitions: { rule: RULE },
  }
}

function schemaOf(kind: Exclude<Kind, 'choice'>, rules: readonly Rule[]): JsonSchema {
  switch (kind) {
    case 'text':
      return TEXT
    case 'path':
      return { ...TEXT, not: { pattern: '^/|\\\\|(^|/)\\.\\.?(/|$)' } }
    case 'texts':
      return TEXTS
    case 'rules':
      return {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
      }
    case 'config-vars':
      return {
        type: 'object',
        propertyNames: { pattern: '^\\w+$' },
        additionalProperties: {
          oneOf: [
            { enum: CONFIG_VAR_STATES },
            {
              type: 'object',
              additionalProperties: false,
              required: ['value'],
              properties: { value: { type: 'string', description: 'A value that is no secret.' } },
            },
          ],
        },
      }
  }
}

/** What a rule takes; a severity, or more than that. */
const RULE: JsonSchema = {
  oneOf: [
    SEVERITY,
    {
      type: 'object',
      additionalProperties: false,
      properties: {
        severity: SEVERITY,
        'ignore-paths': { ...TEXTS, description: 'Globs; findings in these files are suppressed.' },
      },
    },
  ],
}

function ruleSchema({ summary, severity, offByDefault }: Rule): JsonSchema {
  const description = `${summary} (${offByDefault ? 'off' : severity} by default)`
  return { description, allOf: [{ $ref: '#/definitions/rule' }] }
}
