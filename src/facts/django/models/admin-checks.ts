import type { Value } from '../../../model/value.ts'
import { type Asked, itemChecks, type Said } from './admin-items.ts'
import type { ModelCheck } from './check.ts'
import type { AdminClass } from './site.ts'
import { knownItems } from './survey.ts'
import { allFields, isWhole, lineage, tables, targetOf, type World } from './world.ts'

/** What django/contrib/admin/checks.py says of what is registered, each at the value that it is about. */
export function adminChecks(world: World, admins: readonly AdminClass[]): readonly ModelCheck[] {
  return admins.flatMap((admin) => [
    ...checksOf({ admin, world, admins }),
    ...admin.inlines.flatMap((inline) => [
      ...checksOf({ admin: inline, world, admins }),
      ...inlineChecks(inline, admin, world),
    ]),
  ])
}

function checksOf(asked: Asked): readonly ModelCheck[] {
  const { admin } = asked
  if (admin.at === null) return []
  const said = [
    ...LISTS.flatMap(([name, code]) => typeCheck(admin, name, code)),
    ...itemChecks(asked),
    ...repeatedChecks(admin),
  ]
  const seen = new Set<string>()
  return said
    .filter(({ id, says }) => !seen.has(`${id} ${says}`) && seen.add(`${id} ${says}`))
    .map((one) => ({ ...one, name: admin.name }))
}

/** Lists of names, and the check that asks whether each is one: a text in brackets without a comma is none. */
const LISTS: readonly (readonly [name: string, code: string])[] = [
  ['raw_id_fields', 'E001'],
  ['fields', 'E004'],
  ['fieldsets', 'E007'],
  ['exclude', 'E014'],
  ['filter_vertical', 'E017'],
  ['filter_horizontal', 'E018'],
  ['ordering', 'E031'],
  ['readonly_fields', 'E034'],
  ['autocomplete_fields', 'E036'],
  ['inlines', 'E103'],
  ['list_display', 'E107'],
  ['list_display_links', 'E110'],
  ['list_filter', 'E112'],
  ['list_editable', 'E120'],
  ['search_fields', 'E126'],
]

function typeCheck({ asked, at }: AdminClass, name: string, code: string): readonly Said[] {
  const value = asked.get(name)
  if (name === 'inlines' && value?.kind === 'object' && value.type === 'type')
    return [
      {
        id: `admin.${code}`,
        says: 'has a class in `inlines`, and no list',
        hint: 'inlines = [...]',
        at: value.location ?? at,
      },
    ]
  if (value?.kind !== 'str' || (value.value === '' && ['fields', 'fieldsets', 'exclude', 'ordering'].includes(name)))
    return []
  const shown = value.marks.length === 0 ? value.value : '...'
  return [
    {
      id: `admin.${code}`,
      says: `has a text in \`${name}\`, and no list`,
      hint: `${name} = ['${shown}']`,
      at: value.location ?? at,
    },
  ]
}

function repeatedChecks({ asked, at }: AdminClass): readonly Said[] {
  const [fields, fieldsets] = [asked.get('fields'), asked.get('fieldsets')]
  const isGiven = (value: Value | undefined): boolean => value !== undefined && (knownItems(value)?.length ?? 0) > 0
  const twice = (names: readonly string[]): string | undefined =>
    names.find((name, index) => names.indexOf(name) < index)
  const repeated = twice(flatNames(fields))
  const sets = (knownItems(fieldsets) ?? []).map((one) => knownItems(one)?.[1])
  const inSets = sets.flatMap((options) => {
    const entry =
      options?.kind === 'dict'
        ? options.entries.find(([key]) => key.kind === 'str' && key.value === 'fields')
        : undefined
    return flatNames(entry?.[1])
  })
  const repeatedInSets = twice(inSets)
  const lacksFields = sets.some(
    (options) =>
      options?.kind === 'dict' &&
      !('rest' in options && (options.rest?.length ?? 0) > 0) &&
      !options.entries.some(([key]) => key.kind !== 'str' || key.value === 'fields'),
  )
  const said: (Said | null)[] = [
    isGiven(fields) && isGiven(fieldsets)
      ? { id: 'admin.E005', says: 'has both `fields` and `fieldsets`', hint: null, at: fieldsets?.location ?? at }
      : null,
    repeated === undefined
      ? null
      : { id: 'admin.E006', says: `has \`${repeated}\` twice in \`fields\``, hint: null, at: fields?.location ?? at },
    repeatedInSets === undefined
      ? null
      : {
          id: 'admin.E012',
          says: `has \`${repeatedInSets}\` twice in \`fieldsets\``,
          hint: null,
          at: fieldsets?.location ?? at,
        },
    lacksFields
      ? {
          id: 'admin.E011',
          says: "has an entry without 'fields' in `fieldsets`",
          hint: "('...', {'fields': ['...']})",
          at: fieldsets?.location ?? at,
        }
      : null,
  ]
  return said.flatMap((one) => one ?? [])
}

/** The names of `fields`: some may stand together in a row. */
function flatNames(value: Value | undefined): readonly string[] {
  return (knownItems(value) ?? []).flatMap((item) => (item.kind === 'str' ? [item.value] : flatNames(item)))
}

/** An inline must be related to the model that it is shown with. */
function inlineChecks(inline: AdminClass, { model: parent }: AdminClass, world: World): readonly ModelCheck[] {
  const { model, asked, at, name } = inline
  if (model === null || parent === null || at === null || !isWhole(model) || !isWhole(parent) || asked.has('fk_name'))
    return []
  if (lineage(model).some(({ fields }) => fields.some(({ said }) => said === null))) return []
  const above = new Set(tables(parent))
  const keys = [...allFields(model).values()].filter(
    ({ field }) => field.kind === 'ForeignKey' || field.kind === 'OneToOneField',
  )
  const targets = keys.map(({ field }) => targetOf(field.said?.get('to'), model, world))
  if (targets.some(({ kind }) => kind === 'unknown')) return []
  const own = targets.filter(
    (target) => target.kind === 'model' && (above.has(target.model) || target.model === parent),
  )
  if (own.length === 1) return []
  const says =
    own.length === 0
      ? `shows \`${model.name}\` with \`${parent.name}\`, to which it has no ForeignKey`
      : `shows \`${model.name}\` with \`${parent.name}\`, to which it has more than one ForeignKey, and does not say which`
  return [{ id: 'admin.E202', name, says, hint: own.length === 0 ? null : "fk_name = '...'", at }]
}

/** The checks of the admin that are told here. */
export const ADMIN_CHECKS: readonly string[] =
  'E001 E002 E003 E004 E005 E006 E007 E011 E012 E014 E017 E018 E019 E020 E022 E027 E028 E029 E030 E031 E033 E034 E035 E036 E037 E038 E039 E040 E103 E107 E108 E109 E110 E111 E112 E116 E120 E121 E122 E123 E124 E125 E126 E202'
    .split(' ')
    .map((code) => `admin.${code}`)
