import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import type { Received } from '../../src/demo/github/server.ts'

/**
 * What GitHub's OpenAPI description says of the requests that we make: method and path → the schema of the body and of each query
 * parameter. Taken from `api.github.com.json` of @octokit/openapi 23.0.2 (a package of 29 MB, hence not a dependency), without its prose.
 */
interface Operation {
  readonly query: Readonly<Record<string, object>>
  readonly body?: object
}

const OPERATIONS: Readonly<Record<string, Operation>> = JSON.parse(
  readFileSync(new URL('../fixtures/github-operations.json', import.meta.url), 'utf8'),
)

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false })

/** Limits that the description lacks, in characters: GitHub answers 422 beyond them. */
const LONGEST_BODY = 65_536
const LONGEST_DESCRIPTION = 140

/** What GitHub would refuse of a request; empty where it is by the description. */
export function requestProblems({ method, path, query, body }: Received): string[] {
  if (path === '/graphql') return []
  const found = Object.entries(OPERATIONS).find(([name]) => matches(name, method, path))
  if (found === undefined) return [`${method} ${path} is no operation that the fixture has`]
  const [name, operation] = found
  return [...queryProblems(name, operation, query), ...bodyProblems(name, operation, body)]
}

function matches(name: string, method: string, path: string): boolean {
  const [its = '', template = ''] = name.split(' ')
  const pattern = template.replace(/\{(\w+)\}/g, (_, parameter: string) =>
    ['ref', 'path', 'basehead'].includes(parameter) ? '.+' : '[^/]+',
  )
  return its === method && new RegExp(`^${pattern}$`).test(path)
}

function queryProblems(name: string, { query }: Operation, given: URLSearchParams): string[] {
  return [...given].flatMap(([key, value]) => {
    const schema = query[key]
    if (schema === undefined) return [`${name}: unknown query parameter ${key}`]
    const isInteger = 'type' in schema && schema.type === 'integer'
    return ajv.validate(schema, isInteger ? Number(value) : value) ? [] : [`${name}: ${key} ${ajv.errorsText()}`]
  })
}

function bodyProblems(name: string, { body: schema }: Operation, body: Readonly<Record<string, unknown>>): string[] {
  if (schema === undefined) return Object.keys(body).length === 0 ? [] : [`${name}: a body where none belongs`]
  const described = ajv.validate(schema, body) ? [] : [`${name}: ${ajv.errorsText()}`]
  const properties = 'properties' in schema && typeof schema.properties === 'object' ? schema.properties : null
  const unknown = Object.keys(body).filter((key) => properties !== null && !Object.hasOwn(properties ?? {}, key))
  return [...described, ...unknown.map((key) => `${name}: unknown ${key}`), ...tooLong(name, body)]
}

function tooLong(name: string, { body, description }: Readonly<Record<string, unknown>>): string[] {
  const isLonger = (value: unknown, most: number) => typeof value === 'string' && value.length > most
  return [
    ...(isLonger(body, LONGEST_BODY) ? [`${name}: the body is too long`] : []),
    ...(isLonger(description, LONGEST_DESCRIPTION) ? [`${name}: the description is too long`] : []),
  ]
}
