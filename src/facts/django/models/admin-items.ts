import type { Value } from '../../../model/value.ts'
import { existsIn } from '../version.ts'
import type { ModelCheck } from './check.ts'
import { type Named, nameOfField } from './named.ts'
import type { AdminClass } from './site.ts'
import { knownItems } from './survey.ts'
import { targetOf, type World } from './world.ts'

/** A check of an admin's class. ADMINS: all that are registered. */
export type Asked = { readonly admin: AdminClass; readonly world: World; readonly admins: readonly AdminClass[] }
export type Said = Pick<ModelCheck, 'id' | 'says' | 'hint' | 'at'>

interface Item {
  readonly text: string
  readonly setting: string
  readonly value: Value
}

/** The texts of a list; none where it is no list that is known. */
function stringsOf({ asked }: AdminClass, setting: string): readonly Item[] {
  const value = asked.get(setting)
  const items = value?.kind === 'dict' ? value.entries.map(([key]) => key) : (knownItems(value) ?? [])
  return items.flatMap((item) => (item.kind === 'str' ? [{ text: item.value, setting, value: item }] : []))
}

const placeOf = ({ admin }: Asked, { value, setting }: Item): ModelCheck['at'] =>
  value.location ?? admin.asked.get(setting)?.location ?? admin.at

/** What a name means to the model; null where that is not known. */
function meaning({ admin, world }: Asked, text: string): Named | null {
  return admin.model === null ? null : nameOfField(admin.model, text, world)
}

/** May the class have an attribute of this name? */
const mayHave = ({ names, isWhole: whole }: AdminClass, name: string): boolean =>
  !whole || names.has(name) || name === '__str__' || name === 'action_checkbox'

function missing(asked: Asked, item: Item, code: string): Said {
  const { name } = asked.admin.model ?? { name: 'the model' }
  const says = `names \`${item.text}\` in \`${item.setting}\`, and \`${name}\` has no such ${code === 'E108' || code === 'E035' ? 'field or attribute' : 'field'}`
  return { id: `admin.${code}`, says, hint: null, at: placeOf(asked, item) }
}

/** A name that must be that of a field; KINDS: of such a field. */
const namesField =
  (code: string, other?: { readonly code: string; readonly kinds: readonly string[]; readonly says: string }) =>
  (asked: Asked, item: Item): Said | null => {
    const named = meaning(asked, item.text)
    if (named === null) return null
    if (named.kind === 'nothing') return missing(asked, item, code)
    if (
      other === undefined ||
      named.kind !== 'field' ||
      named.field.refused !== '' ||
      other.kinds.includes(named.field.kind)
    )
      return null
    if (!named.field.isPlain) return null
    const says = `names \`${item.text}\` in \`${item.setting}\`, which is ${other.says}`
    return { id: `admin.${other.code}`, says, hint: null, at: placeOf(asked, item) }
  }

const RELATIONS = ['ForeignKey', 'OneToOneField', 'ManyToManyField']
const NO_RELATION = 'neither a ForeignKey nor a ManyToManyField'

const ITEMS: readonly {
  readonly setting: string
  readonly check: (asked: Asked, item: Item) => Said | readonly Said[] | null
}[] = [
  { setting: 'raw_id_fields', check: namesField('E002', { code: 'E003', kinds: RELATIONS, says: NO_RELATION }) },
  {
    setting: 'filter_vertical',
    check: namesField('E019', { code: 'E020', kinds: ['ManyToManyField'], says: 'no ManyToManyField' }),
  },
  {
    setting: 'filter_horizontal',
    check: namesField('E019', { code: 'E020', kinds: ['ManyToManyField'], says: 'no ManyToManyField' }),
  },
  { setting: 'radio_fields', check: namesField('E022') },
  {
    setting: 'prepopulated_fields',
    check: (asked, item) => [namesField('E027')(asked, item) ?? [], prepopulated(asked, item)].flat(),
  },
  {
    setting: 'ordering',
    check: (asked, item) => {
      const text = item.text.replace(/^-/, '')
      return text === '?' || text === 'pk' || text.includes('__') ? null : namesField('E033')(asked, { ...item, text })
    },
  },
  {
    setting: 'readonly_fields',
    check: (asked, item) => (mayHave(asked.admin, item.text) ? null : attributeCheck(asked, item, 'E035')),
  },
  { setting: 'autocomplete_fields', check: autocomplete },
  {
    setting: 'list_filter',
    check: (asked, item) => namesField('E116')(asked, { ...item, text: item.text.split('__')[0] ?? '' }),
  },
  { setting: 'list_editable', check: editable },
]

function attributeCheck(asked: Asked, item: Item, code: string): Said | null {
  return meaning(asked, item.text)?.kind === 'nothing' ? missing(asked, item, code) : null
}

function listDisplayChecks(asked: Asked): readonly Said[] {
  const { admin, world } = asked
  const items = stringsOf(admin, 'list_display')
  const links = admin.asked.get('list_display_links')
  const said = items.flatMap((item): readonly Said[] => {
    if (mayHave(admin, item.text)) return []
    const mayFollow = item.text.includes('__') && existsIn(world.settings.django, { since: [5, 1] })
    const named = mayFollow ? null : meaning(asked, item.text)
    if (named?.kind === 'nothing') return [missing(asked, item, 'E108')]
    if (named?.kind !== 'field' || named.field.kind !== 'ManyToManyField') return []
    const says = `names \`${item.text}\` in \`list_display\`, which is a ManyToManyField`
    return [{ id: 'admin.E109', says, hint: null, at: placeOf(asked, item) }]
  })
  const shown = admin.asked.get('list_display')
  if (shown !== undefined && knownItems(shown)?.every(({ kind }) => kind === 'str') !== true) return said
  const names = shown === undefined ? ['__str__'] : items.map(({ text }) => text)
  const wrongLinks =
    links === undefined || !admin.isWhole
      ? []
      : stringsOf(admin, 'list_display_links').filter(({ text }) => !names.includes(text))
  return [
    ...said,
    ...(admin.names.has('get_list_display') ? [] : wrongLinks).map((item) => ({
      id: 'admin.E111',
      says: `names \`${item.text}\` in \`list_display_links\`, which \`list_display\` lacks`,
      hint: null,
      at: placeOf(asked, item),
    })),
  ]
}

function editable(asked: Asked, item: Item): Said | null {
  const { admin } = asked
  const missingField = namesField('E121')(asked, item)
  if (missingField !== null || meaning(asked, item.text)?.kind !== 'field') return missingField
  const display = admin.asked.get('list_display')
  const items = display === undefined ? null : knownItems(display)
  if (!admin.isWhole || (display !== undefined && items?.every(({ kind }) => kind === 'str') !== true)) return null
  const shown = display === undefined ? ['__str__'] : stringsOf(admin, 'list_display').map(({ text }) => text)
  const fails = (code: string, why: string, hint: string | null = null): Said => ({
    id: `admin.${code}`,
    says: `names \`${item.text}\` in \`list_editable\`, ${why}`,
    hint,
    at: placeOf(asked, item),
  })
  if (!shown.includes(item.text)) return fails('E122', 'which `list_display` lacks')
  const links = admin.asked.get('list_display_links')
  if (links !== undefined && links.kind !== 'none' && knownItems(links) === null) return null
  const linked = links === undefined ? [] : stringsOf(admin, 'list_display_links').map(({ text }) => text)
  if (linked.includes(item.text)) return fails('E123', 'which stands in `list_display_links` too')
  const isFirst = shown[0] === item.text && linked.length === 0 && links?.kind !== 'none'
  if (isFirst)
    return fails(
      'E124',
      'which is the first of `list_display`, and so the link to the object',
      `list_display_links = ['${shown[1] ?? '...'}']`,
    )
  const named = meaning(asked, item.text)
  const can = named?.kind === 'field' ? named.field.said?.get('editable') : undefined
  return can?.kind === 'bool' && !can.value ? fails('E125', 'which cannot be edited (`editable=False`)') : null
}

function prepopulated(asked: Asked, item: Item): readonly Said[] {
  const value = asked.admin.asked.get('prepopulated_fields')
  const named = meaning(asked, item.text)
  const fails = (code: string, why: string): Said => ({
    id: `admin.${code}`,
    says: why,
    hint: null,
    at: placeOf(asked, item),
  })
  const isUnfit =
    named?.kind === 'field' && named.field.isPlain && [...RELATIONS, 'DateTimeField'].includes(named.field.kind)
  const sources =
    value?.kind === 'dict'
      ? value.entries.find(([key]) => key.kind === 'str' && key.value === item.text)?.[1]
      : undefined
  const absent = (knownItems(sources) ?? []).filter(
    (one) => one.kind === 'str' && meaning(asked, one.value)?.kind === 'nothing',
  )
  return [
    ...(isUnfit
      ? [fails('E028', `names \`${item.text}\` in \`prepopulated_fields\`, which is a ${named.field.kind}`)]
      : []),
    ...(sources?.kind === 'str'
      ? [fails('E029', `has a text for \`${item.text}\` in \`prepopulated_fields\`, and no list`)]
      : []),
    ...absent.flatMap((one) => (one.kind === 'str' ? [missing(asked, { ...item, text: one.value }, 'E030')] : [])),
  ]
}

function autocomplete(asked: Asked, item: Item): Said | null {
  const wrong = namesField('E037', { code: 'E038', kinds: RELATIONS, says: NO_RELATION })(asked, item)
  const named = meaning(asked, item.text)
  if (wrong !== null || named?.kind !== 'field' || asked.admin.model === null) return wrong
  const target = targetOf(named.field.said?.get('to'), asked.admin.model, asked.world)
  if (target.kind !== 'model') return null
  const related = asked.admins.find(({ model }) => model === target.model)
  const at = placeOf(asked, item)
  if (related === undefined) {
    // Another package may have registered it.
    if (
      target.model.at === null ||
      asked.world.apps.some(({ name, folder }) => folder === null && !name.startsWith('django.'))
    )
      return null
    const says = `names \`${item.text}\` in \`autocomplete_fields\`, and \`${target.model.name}\` is not registered with the admin`
    return { id: 'admin.E039', says, hint: `admin.site.register(${target.model.name}, ...)`, at }
  }
  if (
    !related.isWhole ||
    related.asked.has('search_fields') ||
    related.names.has('get_search_fields') ||
    related.at === null
  )
    return null
  const says = `names \`${item.text}\` in \`autocomplete_fields\`, and \`${related.name}\` has no \`search_fields\``
  return { id: 'admin.E040', says, hint: "search_fields = ['...']", at }
}

/** What is said of each name in the lists of an admin's class, before repetitions are left out. */
export function itemChecks(asked: Asked): readonly Said[] {
  const named = ITEMS.flatMap(({ setting, check }) =>
    stringsOf(asked.admin, setting).flatMap((item) => check(asked, item) ?? []),
  )
  return [...listDisplayChecks(asked), ...named]
}
