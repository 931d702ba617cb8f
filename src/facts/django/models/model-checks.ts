import type { Value } from '../../../model/value.ts'
import type { ModelCheck } from './check.ts'
import { nameOfField } from './named.ts'
import { knownItems, type ModelClass } from './survey.ts'
import { allFields, checkedModels, isProxy, localFields, optionsOf, type World } from './world.ts'

type Said = Pick<ModelCheck, 'id' | 'says' | 'hint' | 'at'>

/** What django/db/models/base.py says of models as a whole. */
export function modelChecks(world: World): readonly ModelCheck[] {
  const told = checkedModels(world).flatMap((model) => {
    const said = model.at === null ? [] : [idCheck(model), orderingCheck(model, world), ...togetherChecks(model, world)]
    return said.flatMap((one) => (one === null ? [] : [{ name: model.name, ...one }]))
  })
  return [...told, ...tableChecks(world)]
}

function idCheck(model: ModelClass): Said | null {
  const fields = localFields(model)
  const { field } = fields.get('id') ?? {}
  if (field === undefined || !field.isPlain || field.kind === 'ManyToManyField' || field.at === null) return null
  // Where nothing else is the key, Django adds one of that name.
  const keys = [...fields.values()].map((one) => one.field.said?.get('primary_key'))
  return keys.every((key) => key?.kind === 'bool' && !key.value)
    ? {
        id: 'models.E004',
        says: 'has a field `id` that is not the primary key',
        hint: 'primary_key=True',
        at: field.at,
      }
    : null
}

function orderingCheck(model: ModelClass, world: World): Said | null {
  const ordering = optionsOf(model).get('ordering')
  if (ordering === undefined) return null
  const at = ordering.location ?? model.at
  if (ordering.kind === 'str' && ordering.value !== '')
    return {
      id: 'models.E014',
      says: 'has an `ordering` that is a text, and no list',
      hint: `ordering = ['${ordering.value}']`,
      at,
    }
  const missing = textsOf(ordering).find((text) => {
    const name = text.replace(/^-/, '').split('__')[0] ?? ''
    return text !== '?' && name !== '_order' && nameOfField(model, name, world)?.kind === 'nothing'
  })
  return missing === undefined
    ? null
    : { id: 'models.E015', says: `is ordered by \`${missing}\`, and has no such field`, hint: null, at }
}

const textsOf = (list: Value): readonly string[] =>
  (knownItems(list) ?? []).flatMap((item) => (item.kind === 'str' ? [item.value] : []))

function togetherChecks(model: ModelClass, world: World): readonly Said[] {
  const together = optionsOf(model).get('unique_together')
  if (together === undefined) return []
  const at = together.location ?? model.at
  if (together.kind === 'str' && together.value !== '')
    return [
      {
        id: 'models.E010',
        says: 'has a `unique_together` that is a text, and no list',
        hint: `unique_together = [('${together.value}', '...')]`,
        at,
      },
    ]
  const items = knownItems(together) ?? []
  const names = items.every(({ kind }) => kind === 'str') ? textsOf(together) : items.flatMap(textsOf)
  const fields = allFields(model)
  const told = (id: string, name: string, says: string): Said => ({
    id,
    says: `names \`${name}\` in \`unique_together\`, ${says}`,
    hint: null,
    at,
  })
  return names.flatMap((name) => {
    if (fields.get(name)?.field.kind === 'ManyToManyField')
      return [told('models.E013', name, 'which is a ManyToManyField')]
    return nameOfField(model, name, world)?.kind === 'nothing'
      ? [told('models.E012', name, 'and has no such field')]
      : []
  })
}

/** Two models with the same table; routers may keep them in two databases. */
function tableChecks(world: World): readonly ModelCheck[] {
  const routers = world.settings.get('DATABASE_ROUTERS').value
  if (knownItems(routers)?.length !== 0) return []
  const seen = new Map<string, ModelClass>()
  return checkedModels(world).flatMap((model): readonly ModelCheck[] => {
    const options = optionsOf(model)
    const [table, managed] = [options.get('db_table'), options.get('managed')]
    const isManaged = managed === undefined || (managed.kind === 'bool' && managed.value)
    if (table?.kind !== 'str' || table.value === '' || !isManaged || isProxy(model)) return []
    const other = seen.get(table.value)
    seen.set(table.value, model)
    if (other === undefined || other.name === model.name) return []
    const says = `has the table \`${table.value}\`, which \`${other.name}\` has too`
    return [{ id: 'models.E028', name: model.name, says, hint: "db_table = '...'", at: table.location ?? model.at }]
  })
}

/** The checks of models that are told here. */
export const MODEL_CHECKS: readonly string[] = 'E004 E010 E012 E013 E014 E015 E028'
  .split(' ')
  .map((code) => `models.${code}`)
