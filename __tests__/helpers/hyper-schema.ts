// A validator for as much of JSON hyper-schema as Heroku's schema uses.
import { readFileSync } from 'node:fs'

type Schema = Readonly<Record<string, unknown>>

export interface Link {
  readonly method: string
  /** As `/apps/{}/builds`. */
  readonly href: string
  /** Of the request's body. */
  readonly schema?: Schema
  /** Of the answer. */
  readonly targetSchema: Schema | null
}

const ROOT = JSON.parse(readFileSync(new URL('../fixtures/heroku-schema.json', import.meta.url), 'utf8')) as Schema & {
  readonly links: readonly Link[]
}

/** The links that a request is; a path can have two (create a release, roll back). */
export function linksOf(method: string, path: string): readonly Link[] {
  return ROOT.links.filter((link) => {
    const pattern = new RegExp(`^${link.href.replaceAll('{}', '[^/]+')}$`)
    return link.method === method && pattern.test(path)
  })
}

/** Whether strict properties count: answers hold all of them, requests only what they need. */
export type Strictness = 'answer' | 'request'

/** What is wrong with the value, each with the path to it; empty where it is valid. */
export function schemaErrors(value: unknown, schema: Schema, strictness: Strictness, at = ''): readonly string[] {
  const reference = schema['$ref']
  if (typeof reference === 'string') return schemaErrors(value, resolve(reference), strictness, at)
  return [
    ...anyOf(value, schema, strictness, at),
    ...typeErrors(value, schema, at),
    ...textErrors(value, schema, at),
    ...objectErrors(value, schema, strictness, at),
    ...itemErrors(value, schema, strictness, at),
  ]
}

function resolve(reference: string): Schema {
  const found = reference
    .slice(2)
    .split('/')
    .reduce<unknown>((from, key) => (isSchema(from) ? from[decodeURIComponent(key)] : undefined), ROOT)
  if (!isSchema(found)) throw new Error(`the schema has no ${reference}`)
  return found
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function anyOf(value: unknown, schema: Schema, strictness: Strictness, at: string): readonly string[] {
  const options = schema['anyOf']
  if (!Array.isArray(options)) return []
  const fits = options.some((option) => isSchema(option) && schemaErrors(value, option, strictness, at).length === 0)
  return fits ? [] : [`${at} is none of its alternatives`]
}

function typeErrors(value: unknown, schema: Schema, at: string): readonly string[] {
  const declared = schema['type']
  if (declared === undefined) return []
  const types: readonly unknown[] = Array.isArray(declared) ? declared : [declared]
  return types.some((type) => isOfType(value, type)) ? [] : [`${at} is not ${types.join(' or ')}`]
}

function isOfType(value: unknown, type: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'object':
      return isSchema(value)
    case 'integer':
      return Number.isInteger(value)
    case 'number':
    case 'string':
    case 'boolean':
      return typeof value === type
    default:
      throw new Error(`unknown type ${String(type)}`)
  }
}

/** `uri` is left out: Heroku's own example of a hostname is none. */
const FORMATS: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  email: /^[^@\s]+@[^@\s]+$/,
}

function textErrors(value: unknown, schema: Schema, at: string): readonly string[] {
  const errors: string[] = []
  const options = schema['enum']
  if (Array.isArray(options) && value !== null && !options.includes(value)) errors.push(`${at} is not in its enum`)
  if (typeof value !== 'string') return errors
  const { pattern, format } = schema
  if (typeof pattern === 'string' && !new RegExp(pattern).test(value)) errors.push(`${at} does not match ${pattern}`)
  const known = typeof format === 'string' ? FORMATS[format] : undefined
  if (known !== undefined && !known.test(value)) errors.push(`${at} is no ${String(format)}`)
  return errors
}

function objectErrors(value: unknown, schema: Schema, strictness: Strictness, at: string): readonly string[] {
  const properties = schema['properties']
  if (!isSchema(value)) return []
  const errors: string[] = []
  const known = isSchema(properties) ? properties : {}
  for (const [name, property] of Object.entries(known)) {
    if (isSchema(property) && name in value)
      errors.push(...schemaErrors(value[name], property, strictness, `${at}.${name}`))
  }
  const strict = schema['strictProperties'] === true && strictness === 'answer'
  const required = strict ? Object.keys(known) : schema['required']
  for (const name of Array.isArray(required) ? required : []) {
    if (typeof name === 'string' && !(name in value)) errors.push(`${at} lacks ${name}`)
  }
  return [...errors, ...extraErrors(value, schema, known, strict, at)]
}

function extraErrors(value: Schema, schema: Schema, known: Schema, strict: boolean, at: string): readonly string[] {
  const patterns = isSchema(schema['patternProperties']) ? Object.entries(schema['patternProperties']) : []
  return Object.entries(value).flatMap(([name, member]) => {
    if (name in known) return []
    const fitting = patterns.filter(([pattern]) => new RegExp(pattern).test(name))
    if (fitting.length === 0)
      return strict || schema['additionalProperties'] === false ? [`${at} has ${name} besides`] : []
    return fitting.flatMap(([, each]) => (isSchema(each) ? schemaErrors(member, each, 'answer', `${at}.${name}`) : []))
  })
}

function itemErrors(value: unknown, schema: Schema, strictness: Strictness, at: string): readonly string[] {
  const items = schema['items']
  if (!Array.isArray(value) || !isSchema(items)) return []
  return value.flatMap((item, index) => schemaErrors(item, items, strictness, `${at}[${index}]`))
}
