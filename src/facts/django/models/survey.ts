import type { Location } from '../../../model/location.ts'
import type { Value } from '../../../model/value.ts'
import type { Program } from '../../../python/program.ts'
import { hasMore, itemsOf } from '../../settings/tests.ts'
import type { App } from '../startup/apps.ts'

/** A field, as it stands in the body of a model's class. */
export interface ModelField {
  readonly name: string
  /** Django's own class that it is, or the nearest above it: `CharField`. */
  readonly kind: string
  /** Is it just that class? One of the repository may do otherwise. */
  readonly isPlain: boolean
  /** The check that refuses every field of its kind; empty where none does. */
  readonly refused: string
  /** What it was given, or has without being given: `null`, `max_length`, `to`, ... Null where that is not known. */
  readonly said: ReadonlyMap<string, Value> | null
  readonly at: Location | null
}

/** A class that stands on `models.Model`. */
export interface ModelClass {
  readonly name: string
  /** Where it is defined. */
  readonly module: string
  /** Null where that is not known. */
  readonly label: string | null
  readonly isAbstract: boolean
  /** The models above it, the first one first. */
  readonly bases: readonly ModelClass[]
  /** What its body binds, and that of each class above it that is no model. */
  readonly names: ReadonlySet<string>
  /** False: a class above it is not known, and may have more. */
  readonly isWhole: boolean
  /** What its own `Meta` holds; null where it has none. */
  readonly options: ReadonlyMap<string, Value> | null
  readonly fields: readonly ModelField[]
  /** `USERNAME_FIELD` and `REQUIRED_FIELDS`, where its body binds them. */
  readonly asked: ReadonlyMap<string, Value>
  /** The class statement; null for Django's own. */
  readonly at: Location | null
}

/** The classes that have been made until now; null where what they are cannot be told. */
export function surveyModels(program: Program, apps: readonly App[]): readonly ModelClass[] | null {
  const { bindings, raises } = program.runText('from django.db.models import survey\nrows = survey()\n', '__models__')
  const rows = raises === null ? knownItems(bindings.get('rows')) : null
  if (rows === null) return null
  const models: ModelClass[] = []
  for (const row of rows) {
    const model = modelOf(row, models, apps)
    if (model === null) return null
    models.push(model)
  }
  return models
}

/** A class comes after those that it stands on. */
function modelOf(row: Value, before: readonly ModelClass[], apps: readonly App[]): ModelClass | null {
  const [cls, name, module, isAbstract, bases, names, isWhole, options, fields, asked] = knownItems(row) ?? []
  if (cls === undefined || name?.kind !== 'str' || module?.kind !== 'str') return null
  const above = (knownItems(bases) ?? []).flatMap((base) =>
    base.kind === 'int' && base.value >= 0n ? (before[Number(base.value)] ?? []) : [],
  )
  const bound = knownItems(names)
  const given = options?.kind === 'none' ? null : pairsOf(options)
  const label = given?.get('app_label')
  return {
    name: name.value,
    module: module.value,
    label: label === undefined ? labelOf(module.value, apps) : label.kind === 'str' ? label.value : null,
    isAbstract: isAbstract?.kind === 'bool' && isAbstract.value,
    bases: above,
    names: new Set((bound ?? []).flatMap((one) => (one.kind === 'str' ? [one.value] : []))),
    isWhole: isWhole?.kind === 'bool' && isWhole.value && bound !== null,
    options: given,
    fields: (knownItems(fields) ?? []).flatMap((field) => fieldOf(field, module.value)),
    asked: pairsOf(asked) ?? new Map(),
    at: module.value.startsWith('django.') ? null : cls.location,
  }
}

function fieldOf(row: Value, owner: string): readonly ModelField[] {
  const [name, field, kind, refused, module, said] = knownItems(row) ?? []
  if (name?.kind !== 'str' || kind?.kind !== 'str' || refused?.kind !== 'str') return []
  const isPlain = module?.kind === 'str' && module.value.startsWith('django.')
  return [
    {
      name: name.value,
      kind: kind.value,
      isPlain,
      refused: refused.value,
      said: pairsOf(said),
      at: owner.startsWith('django.') ? null : (field?.location ?? null),
    },
  ]
}

/** The label of the app that a module belongs to: of the innermost package. */
function labelOf(module: string, apps: readonly App[]): string | null {
  const owners = apps.filter(({ name }) => module === name || module.startsWith(`${name}.`))
  return owners.sort((a, b) => b.name.length - a.name.length)[0]?.label ?? null
}

/** The items of a list or tuple that is wholly known; null for anything else. */
export const knownItems = (value: Value | undefined): readonly Value[] | null =>
  value === undefined || value.kind === 'str' || value.kind === 'dict' || hasMore(value) ? null : itemsOf(value)

/** A list of pairs, by their first; a later one wins. Null where it is not known. */
export function pairsOf(value: Value | undefined): ReadonlyMap<string, Value> | null {
  const pairs = knownItems(value)
  if (pairs === null) return null
  return new Map(
    pairs.flatMap((pair) => {
      const [key, held] = itemsOf(pair) ?? []
      return key?.kind === 'str' && held !== undefined ? [[key.value, held] as const] : []
    }),
  )
}
