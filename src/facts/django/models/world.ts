import type { Snapshot } from '../../../model/snapshot.ts'
import type { Truth, Value } from '../../../model/value.ts'
import { readText } from '../../files.ts'
import type { Settings } from '../../settings/settings.ts'
import type { App } from '../startup/apps.ts'
import { mayHaveLabel } from '../startup/ready.ts'
import type { ModelClass, ModelField } from './survey.ts'

/** All models of a process whose apps are ready, and all of them known. */
export interface World {
  readonly models: readonly ModelClass[]
  readonly apps: readonly App[]
  readonly settings: Settings
  readonly snapshot: Snapshot
  /** AUTH_USER_MODEL; null where it is not known. */
  readonly userModel: string | null
  /** The engine of the default database; null where it is not known. */
  readonly engine: string | null
  readonly hasModule: (module: string) => Truth
  /** Does code of the repository add to classes what their bodies do not have? */
  readonly addsToClass: boolean
}

/** A field of a model, and the class whose body has it. */
export interface OwnedField {
  readonly field: ModelField
  readonly owner: ModelClass
}

const AUTH_MODELS = 'django.contrib.auth.models'

/** Django leaves a model alone that another one takes the place of. */
export const isSwapped = ({ module, name }: ModelClass, { userModel }: World): boolean =>
  module === AUTH_MODELS && name === 'User' && userModel !== 'auth.User'

/** The models whose checks Django runs. */
export const checkedModels = (world: World): readonly ModelClass[] =>
  world.models.filter((model) => !model.isAbstract && !isSwapped(model, world))

/** The class itself and all models above it, each once. */
export function lineage(model: ModelClass): readonly ModelClass[] {
  return [...new Set([model, ...model.bases.flatMap(lineage)])]
}

/** Is all known that it stands on? Else it may have more fields and attributes. */
export const isWhole = (model: ModelClass): boolean => lineage(model).every((one) => one.isWhole)

/** The fields of its own, and those of the abstract models above it, by name. */
export function localFields(model: ModelClass): ReadonlyMap<string, OwnedField> {
  const found = new Map<string, OwnedField>()
  for (const base of [...model.bases].reverse()) if (base.isAbstract) merge(found, localFields(base))
  for (const name of model.names) found.delete(name)
  for (const field of model.fields) found.set(field.name, { field, owner: model })
  return found
}

/** With those of the models above it that have a table of their own. */
export function allFields(model: ModelClass): ReadonlyMap<string, OwnedField> {
  const found = new Map<string, OwnedField>()
  for (const base of [...model.bases].reverse()) merge(found, allFields(base))
  for (const name of model.names) found.delete(name)
  for (const field of model.fields) found.set(field.name, { field, owner: model })
  return found
}

function merge(into: Map<string, OwnedField>, from: ReadonlyMap<string, OwnedField>): void {
  for (const [name, owned] of from) into.set(name, owned)
}

/** What its `Meta` holds, its own or that of an abstract model above it (django/db/models/base.py). */
export function optionsOf(model: ModelClass): ReadonlyMap<string, Value> {
  if (model.options !== null) return model.options
  const above = model.bases.find(({ isAbstract }) => isAbstract)
  return above === undefined ? new Map() : optionsOf(above)
}

export const isProxy = (model: ModelClass): boolean => {
  const proxy = model.options?.get('proxy')
  return proxy !== undefined && !(proxy.kind === 'bool' && !proxy.value)
}

/** The models with a table that it stands on, itself among them. */
export function tables(model: ModelClass): readonly ModelClass[] {
  return lineage(model).filter((one) => !one.isAbstract && !isProxy(one))
}

/** What a relation is to. */
export type Target =
  | { readonly kind: 'model'; readonly model: ModelClass }
  | { readonly kind: 'missing'; readonly label: string; readonly name: string; readonly isInstalled: boolean }
  | { readonly kind: 'unknown' }

const UNKNOWN: Target = { kind: 'unknown' }

/** Finds the model that a relation of MODEL is to, by the class or the name that it was given. */
export function targetOf(to: Value | undefined, model: ModelClass, world: World): Target {
  if (to?.kind === 'int') {
    const target = to.value < 0n ? undefined : world.models[Number(to.value)]
    return target === undefined ? UNKNOWN : { kind: 'model', model: target }
  }
  if (to?.kind !== 'str') return UNKNOWN
  if (to.value === 'self') return { kind: 'model', model }
  const parts = to.value.split('.')
  const [label, name] = parts.length === 2 ? parts : [model.label, parts[0]]
  if (parts.length > 2 || label == null || name === undefined || name === '') return UNKNOWN
  return modelNamed(label, name, world)
}

export function modelNamed(label: string, name: string, world: World): Target {
  const found = world.models.find(
    (one) => !one.isAbstract && one.label === label && one.name.toLowerCase() === name.toLowerCase(),
  )
  if (found !== undefined) return { kind: 'model', model: found }
  const isLabelled = world.models.some((one) => one.label === label || one.label === null)
  const owner = world.apps.find((app) => app.label === label)
  const missing: Target = { kind: 'missing', label, name, isInstalled: owner !== undefined }
  if (owner === undefined) return !isLabelled && !world.apps.some((app) => mayBring(app, label)) ? missing : UNKNOWN
  if (owner.folder === null) return UNKNOWN
  return isDefinedSomewhere(world.snapshot, owner, name) ? UNKNOWN : missing
}

/** An app that is installed may have the label that a relation names: `wagtail` has `wagtailcore`. */
export function mayBring(app: App, label: string): boolean {
  const [own, wanted] = [app.name, label].map((text) => text.toLowerCase().replace(/[._-]/g, ''))
  if (app.folder !== null || app.name.startsWith('django.contrib.') || own === undefined || wanted === undefined)
    return false
  const [top = ''] = app.name.toLowerCase().split('.')
  return mayHaveLabel(app, label) || own.includes(wanted) || wanted.startsWith(top.replace(/[_-]/g, ''))
}

/** A class of that name in the app's folder may be made where nothing is known of it: by a condition, a decorator, a base that is not known. */
function isDefinedSomewhere(snapshot: Snapshot, { folder }: App, name: string): boolean {
  if (!/^\w+$/.test(name)) return true
  const defines = new RegExp(`\\b${name}\\b`, 'i')
  const within = folder === '' ? '' : `${folder}/`
  return snapshot.entries.some(
    ({ path }) =>
      path.startsWith(within) &&
      path.endsWith('.py') &&
      !/(^|\/)migrations\//.test(path) &&
      (readText(snapshot, path) ?? '')
        .split('\n')
        .some((line) => /^\s*(class|from|import)\b|\btype\(/.test(line) && defines.test(line)),
  )
}
