import type { Snapshot } from '../model/snapshot.ts'
import { asArray, asString, field, isTable, membersOf, parseJson } from './data.ts'
import { readText } from './files.ts'

/** A config var as app.json declares it: for review apps and buttons; a deployment of an existing app sets none of them. */
export interface DeclaredVar {
  readonly name: string
  /** What it is set to where nobody says otherwise; null where none is given. */
  readonly value: string | null
  /** `secret`: a random value is made. */
  readonly generated: boolean
  readonly required: boolean
}

/** https://devcenter.heroku.com/articles/app-json-schema */
export type AppJson =
  | { readonly kind: 'invalid'; readonly message: string }
  | {
      readonly kind: 'read'
      readonly variables: ReadonlyMap<string, DeclaredVar>
      readonly stack: string | null
      readonly buildpacks: readonly string[]
      readonly addons: readonly string[]
      /** Process types and how many are started. */
      readonly formation: ReadonlyMap<string, number | null>
    }

/** Null where the app's root has none. */
export function readAppJson(snapshot: Snapshot): AppJson | null {
  const text = readText(snapshot, 'app.json')
  if (text === undefined) return null
  const data = parseJson(text.replace(/^\uFEFF/, ''))
  if (data.kind === 'error') return { kind: 'invalid', message: data.message }
  if (!isTable(data.value)) return { kind: 'invalid', message: 'it is no object' }
  return {
    kind: 'read',
    variables: new Map(
      membersOf(field(data.value, 'env')).map(([name, declared]) => [name, readVariable(name, declared)]),
    ),
    stack: asString(field(data.value, 'stack')) ?? null,
    buildpacks: asArray(field(data.value, 'buildpacks')).flatMap(
      (each) => asString(field(each, 'url')) ?? asString(each) ?? [],
    ),
    addons: asArray(field(data.value, 'addons')).flatMap(
      (each) => asString(field(each, 'plan')) ?? asString(each) ?? [],
    ),
    formation: new Map(membersOf(field(data.value, 'formation')).map(([type, each]) => [type, quantityOf(each)])),
  }
}

function readVariable(name: string, declared: unknown): DeclaredVar {
  if (!isTable(declared)) {
    const value = typeof declared === 'boolean' || typeof declared === 'number' ? String(declared) : asString(declared)
    return { name, value: value ?? null, generated: false, required: true }
  }
  return {
    name,
    value: asString(field(declared, 'value')) ?? null,
    generated: field(declared, 'generator') === 'secret',
    required: field(declared, 'required') !== false,
  }
}

function quantityOf(entry: unknown): number | null {
  const quantity = field(entry, 'quantity')
  return typeof quantity === 'number' ? quantity : null
}
