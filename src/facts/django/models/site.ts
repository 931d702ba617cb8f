import type { Location } from '../../../model/location.ts'
import type { Value } from '../../../model/value.ts'
import type { Program } from '../../../python/program.ts'
import { knownItems, type ModelClass, pairsOf } from './survey.ts'

/** A class that a model is registered with in the admin, or an inline of one. */
export interface AdminClass {
  readonly name: string
  /** Null where it is not known. */
  readonly model: ModelClass | null
  /** What its body, or that of a class above it, binds of what the checks ask. */
  readonly asked: ReadonlyMap<string, Value>
  readonly names: ReadonlySet<string>
  /** False: a class above it is not known, and may have more. */
  readonly isWhole: boolean
  readonly inlines: readonly AdminClass[]
  /** The class statement. */
  readonly at: Location | null
}

/** What is registered with the admin's own site; null where that cannot be told. */
export function surveyAdmin(program: Program, models: readonly ModelClass[]): readonly AdminClass[] | null {
  const { bindings, raises } = program.runText(
    'from django.contrib.admin import survey\nrows = survey()\n',
    '__admin__',
  )
  const rows = raises === null ? knownItems(bindings.get('rows')) : null
  return rows === null ? null : rows.flatMap((row) => adminOf(row, models))
}

function adminOf(row: Value, models: readonly ModelClass[]): readonly AdminClass[] {
  const [cls, name, number, asked, names, isWhole, inlines] = knownItems(row) ?? []
  const bound = knownItems(names)
  const given = pairsOf(asked)
  if (cls === undefined || name?.kind !== 'str' || number?.kind !== 'int' || given === null) return []
  return [
    {
      name: name.value,
      model: models[Number(number.value)] ?? null,
      asked: given,
      names: new Set((bound ?? []).flatMap((one) => (one.kind === 'str' ? [one.value] : []))),
      isWhole: isWhole?.kind === 'bool' && isWhole.value && bound !== null,
      inlines: (knownItems(inlines) ?? []).flatMap((inline) => adminOf(inline, models)),
      at: cls.location,
    },
  ]
}
