import type { Value } from '../../../model/value.ts'
import { existsIn } from '../version.ts'
import type { ModelCheck } from './check.ts'
import { isRelation } from './relations.ts'
import type { ModelField } from './survey.ts'
import { knownItems } from './survey.ts'
import { checkedModels, localFields, type World } from './world.ts'

/** What a check says of one field; null where it says nothing, or that is not known. */
type Said = Pick<ModelCheck, 'id' | 'says' | 'hint'>
type FieldCheck = (field: Asked, world: World) => Said | null

interface Asked {
  readonly name: string
  readonly kind: string
  readonly refused: string
  /** A value that the field was given, or has without being given. */
  readonly value: (name: string) => Value | undefined
  readonly is: (name: string, truth: boolean) => boolean
}

const DATES: ReadonlySet<string> = new Set(['DateField', 'DateTimeField', 'TimeField'])
const TEXTS: ReadonlySet<string> = new Set(['CharField', 'EmailField', 'SlugField', 'URLField'])

/** Without PostgreSQL, or before Django 4.2, a text needs a length (django/db/models/fields/__init__.py, CharField._check_max_length_attribute). */
function needsLength({ settings: { django }, engine }: World): boolean {
  if (existsIn(django, { until: [4, 2] })) return true
  if (engine === null) return false
  return engine.endsWith('.sqlite3') ? existsIn(django, { until: [5, 2] }) : /\.(mysql|oracle)$/.test(engine)
}

const isNone = (value: Value | undefined): boolean => value?.kind === 'none'
const intOf = (value: Value | undefined): number | null => (value?.kind === 'int' ? Number(value.value) : null)

/** django/db/models/fields: each check of a field that what it was given decides. */
const CHECKS: readonly FieldCheck[] = [
  ({ name }) =>
    name.endsWith('_') ? { id: 'fields.E001', says: 'has a name that ends with an underscore', hint: null } : null,
  ({ name }) =>
    name.includes('__') ? { id: 'fields.E002', says: 'has a name with two underscores in a row', hint: null } : null,
  ({ name }) =>
    name === 'pk' ? { id: 'fields.E003', says: 'has a name that Django keeps for itself', hint: null } : null,
  ({ is }) =>
    is('primary_key', true) && is('null', true)
      ? { id: 'fields.E007', says: 'is a primary key and may be null', hint: 'null=False' }
      : null,
  choicesCheck,
  ({ kind, is }) =>
    kind === 'AutoField' && is('primary_key', false)
      ? { id: 'fields.E100', says: 'is an AutoField that is not the primary key', hint: 'primary_key=True' }
      : null,
  ({ kind, value }, world) =>
    TEXTS.has(kind) && isNone(value('max_length')) && needsLength(world)
      ? { id: 'fields.E120', says: `is a ${kind} without \`max_length\``, hint: 'max_length=200' }
      : null,
  ({ kind, value }) => {
    const length = value('max_length')
    const isWrong = length?.kind === 'int' ? length.value <= 0n : length?.kind === 'str' || length?.kind === 'bool'
    return TEXTS.has(kind) && isWrong
      ? { id: 'fields.E121', says: 'has a `max_length` that is no positive number', hint: 'max_length=200' }
      : null
  },
  ({ kind, is }) =>
    kind === 'FilePathField' && is('allow_files', false) && is('allow_folders', false)
      ? { id: 'fields.E140', says: 'takes neither files nor folders', hint: 'allow_folders=True' }
      : null,
  ({ kind, is }) =>
    kind === 'GenericIPAddressField' && is('null', false) && is('blank', true)
      ? { id: 'fields.E150', says: 'may be blank and not null', hint: 'null=True' }
      : null,
  ({ kind, is }) =>
    DATES.has(kind) &&
    [is('auto_now', true), is('auto_now_add', true), is('has_default', true)].filter((one) => one).length > 1
      ? {
          id: 'fields.E160',
          says: 'has more than one of `auto_now`, `auto_now_add` and `default`, which exclude each other',
          hint: 'auto_now_add=True',
        }
      : null,
  ({ kind, is }) =>
    /^(File|Image)Field$/.test(kind) && is('has_primary_key', true)
      ? { id: 'fields.E201', says: 'is a file, and no primary key can be one', hint: null }
      : null,
  ({ kind, value }) => {
    const folder = value('upload_to')
    return /^(File|Image)Field$/.test(kind) && folder?.kind === 'str' && folder.value.startsWith('/')
      ? {
          id: 'fields.E202',
          says: 'has an `upload_to` that begins with a slash',
          hint: `upload_to='${folder.value.replace(/^\/+/, '')}'`,
        }
      : null
  },
  ({ kind }, { hasModule }) =>
    kind === 'ImageField' && hasModule('PIL') === false
      ? { id: 'fields.E210', says: 'needs Pillow, which is not installed', hint: 'pillow  # in the requirements' }
      : null,
  ({ kind, value, is }) => {
    const action = value('on_delete')
    if (action?.kind !== 'str' || kind === 'ManyToManyField') return null
    if (action.value === 'SET_NULL' && is('null', false))
      return { id: 'fields.E320', says: 'has `on_delete=SET_NULL` and may not be null', hint: 'null=True' }
    return action.value === 'SET_DEFAULT' && is('has_default', false)
      ? { id: 'fields.E321', says: 'has `on_delete=SET_DEFAULT` and no default', hint: 'default=...' }
      : null
  },
  ({ kind, is }) =>
    kind === 'ManyToManyField' && is('unique', true)
      ? { id: 'fields.E330', says: 'is a ManyToManyField, which cannot be unique', hint: null }
      : null,
  ({ kind, value }) => {
    const related = value('related_name')
    const to = value('to')
    // Django gives it another one.
    if (kind === 'ManyToManyField' && to?.kind === 'str' && to.value === 'self') return null
    const isWrong =
      related?.kind === 'str' &&
      related.value !== '' &&
      !/^[\p{L}_][\p{L}\p{N}_]*\+?$|^\+$/u.test(related.value.replaceAll(/%\(\w+\)s/g, 'x'))
    return isWrong ? { id: 'fields.E306', says: 'has a `related_name` that is no name of Python', hint: null } : null
  },
  ({ refused }) => {
    const lines = REPLACEMENTS.get(refused)
    return lines === undefined
      ? null
      : {
          id: refused,
          says: 'is a field of a kind that Django keeps for old migrations alone',
          hint: `${lines}  # and \`python manage.py makemigrations\``,
        }
  },
]

/** https://docs.djangoproject.com/en/stable/ref/checks/#model-fields */
const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  ['fields.E900', 'models.GenericIPAddressField()'],
  ['fields.E901', 'models.CharField(validators=[validate_comma_separated_integer_list])'],
  ['fields.E903', 'models.BooleanField(null=True, blank=True)'],
  ['fields.E904', 'models.JSONField()'],
  ['fields.E905', "models.CharField(max_length=..., db_collation='...')"],
  ['fields.E906', "models.EmailField(db_collation='...')"],
  ['fields.E907', "models.TextField(db_collation='...')"],
])

/** What the checks say of the fields themselves; a field of an abstract model is told once. */
export function fieldChecks(world: World): readonly ModelCheck[] {
  const told = new Set<ModelField>()
  return checkedModels(world).flatMap((model) =>
    [...localFields(model).values()].flatMap(({ field, owner }) => {
      if (told.has(field) || field.at === null || !(field.isPlain || isRelation(field))) return []
      told.add(field)
      const asked = askedOf(field)
      const said = [...CHECKS.flatMap((check) => check(asked, world) ?? []), ...decimalChecks(asked, world)]
      return said.map((one) => ({ ...one, name: `${owner.name}.${field.name}`, at: field.at }))
    }),
  )
}

function askedOf({ name, kind, refused, said }: ModelField): Asked {
  const value = (key: string): Value | undefined => said?.get(key)
  const is = (key: string, truth: boolean): boolean => {
    const held = value(key)
    return held?.kind === 'bool' && held.value === truth
  }
  return { name, kind, refused, value, is }
}

/** Since Django 2.2 the longest choice must fit. https://docs.djangoproject.com/en/2.2/releases/2.2/#models */
function choicesCheck({ kind, value }: Asked, { settings: { django } }: World): ReturnType<FieldCheck> {
  const [length, choices] = [intOf(value('max_length')), knownItems(value('choices'))]
  if (!TEXTS.has(kind) || length === null || choices === null || django[0] < 3) return null
  const longest = Math.max(0, ...choices.flatMap(keysOf).map((key) => [...key].length))
  return longest > length
    ? {
        id: 'fields.E009',
        says: `has \`max_length=${length}\`, and its longest choice has ${longest} characters`,
        hint: `max_length=${longest}`,
      }
    : null
}

/** The values of a choice, or of a group of them; none where the form is not known. */
function keysOf(choice: Value): readonly string[] {
  const [key, label, ...more] = knownItems(choice) ?? []
  if (label === undefined || more.length > 0) return []
  const group = label.kind === 'list' || label.kind === 'tuple' ? knownItems(label) : null
  if (group !== null) return group.flatMap((one) => (one.kind === 'str' ? [] : keysOf(one)))
  return key?.kind === 'str' && key.marks.length === 0 ? [key.value] : []
}

function decimalChecks({ kind, value }: Asked, { settings: { django } }: World): readonly Said[] {
  if (kind !== 'DecimalField') return []
  const [digits, places] = [value('max_digits'), value('decimal_places')]
  const hint = 'max_digits=10, decimal_places=2'
  // Some databases do without since 6.1. https://docs.djangoproject.com/en/6.1/ref/models/fields/#decimalfield
  const mayLack = existsIn(django, { since: [6, 1] })
  const [most, after] = [intOf(digits), intOf(places)]
  const wrong: readonly (readonly [fails: boolean, id: string, says: string])[] = [
    [!mayLack && isNone(places), 'fields.E130', 'is a DecimalField without `decimal_places`'],
    [!mayLack && isNone(digits), 'fields.E132', 'is a DecimalField without `max_digits`'],
    [after !== null && after < 0, 'fields.E131', 'has negative `decimal_places`'],
    [most !== null && most <= 0, 'fields.E133', 'has `max_digits` that are not positive'],
    [
      most !== null && after !== null && most > 0 && after > most,
      'fields.E134',
      'has fewer `max_digits` than `decimal_places`',
    ],
  ]
  return wrong.flatMap(([fails, id, says]) => (fails ? [{ id, says, hint }] : []))
}

/** The checks of fields that are told here. */
export const FIELD_CHECKS: readonly string[] = [
  ...'E001 E002 E003 E007 E009 E100 E120 E121 E130 E131 E132 E133 E134 E140 E150 E160 E201 E202 E210 E300 E301 E302 E303 E304 E305 E306 E320 E321 E330'
    .split(' ')
    .map((code) => `fields.${code}`),
  ...REPLACEMENTS.keys(),
]
