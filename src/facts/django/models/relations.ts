import type { Location } from '../../../model/location.ts'
import type { ModelCheck } from './check.ts'
import type { ModelClass, ModelField } from './survey.ts'
import {
  allFields,
  checkedModels,
  isProxy,
  isSwapped,
  lineage,
  localFields,
  optionsOf,
  tables,
  targetOf,
  type World,
} from './world.ts'

/** A relation from one model to another, with the names by which the other one knows it. */
interface Relation {
  readonly model: ModelClass
  readonly field: string
  readonly target: ModelClass
  /** The attribute of the target; null where it has none. */
  readonly accessor: string | null
  /** The name in queries of the target. */
  readonly query: string
  readonly at: Location | null
}

const KINDS: ReadonlySet<string> = new Set(['ForeignKey', 'OneToOneField', 'ManyToManyField'])

export const isRelation = ({ kind }: ModelField): boolean => KINDS.has(kind)

/** Relations to models that are not there, or that another one takes the place of. */
export function targetChecks(world: World): readonly ModelCheck[] {
  return checkedModels(world).flatMap((model) =>
    [...localFields(model).values()].flatMap(({ field, owner }): ModelCheck[] => {
      if (!isRelation(field) || field.at === null) return []
      const target = targetOf(field.said?.get('to'), model, world)
      const about = { name: `${owner.name}.${field.name}`, at: field.at }
      if (target.kind === 'missing') return [missingTarget(about, target)]
      if (target.kind !== 'model' || !isSwapped(target.model, world) || world.userModel === null) return []
      const says = `is a relation to \`auth.User\`, in whose place AUTH_USER_MODEL puts \`${world.userModel}\``
      return [{ ...about, id: 'fields.E301', says, hint: `models.${field.kind}(settings.AUTH_USER_MODEL, ...)` }]
    }),
  )
}

function missingTarget(
  about: Pick<ModelCheck, 'name' | 'at'>,
  { label, name, isInstalled }: { readonly label: string; readonly name: string; readonly isInstalled: boolean },
): ModelCheck {
  const says = `is a relation to \`${label}.${name}\`, and ${isInstalled ? `the app \`${label}\` has no such model` : `no app of INSTALLED_APPS has the label \`${label}\``}`
  return { ...about, id: 'fields.E300', says, hint: isInstalled ? null : `INSTALLED_APPS = [..., '${label}']` }
}

/** Relations whose names on the other side are taken (django/db/models/fields/related.py, _check_clashes). */
export function clashChecks(world: World): readonly ModelCheck[] {
  const relations = relationsIn(world)
  const told = new Set<string>()
  return relations.flatMap((relation) => {
    const checks =
      relation.at === null ? [] : [...fieldClashes(relation), ...relationClashes(relation, relations, world)]
    return checks.filter(({ id, at, says }) => {
      const key = JSON.stringify([id, at, says])
      const isNew = !told.has(key)
      told.add(key)
      return isNew
    })
  })
}

const found = new WeakMap<World, readonly Relation[]>()

function relationsIn(world: World): readonly Relation[] {
  const known = found.get(world) ?? checkedModels(world).flatMap((model) => relationsOf(model, world))
  found.set(world, known)
  return known
}

/** May a relation of another model be known to MODEL under that name? */
export function isReverseName(model: ModelClass, name: string, world: World): boolean {
  const above = new Set(tables(model))
  if (
    relationsIn(world).some(({ target, accessor, query }) => above.has(target) && (accessor === name || query === name))
  )
    return true
  return checkedModels(world).some((other) =>
    [...localFields(other).values()].some(({ field }) => {
      if (!isRelation(field)) return false
      const target = targetOf(field.said?.get('to'), other, world)
      // Of a relation whose names are not known it may be one.
      return target.kind === 'unknown' || (target.kind === 'model' && namesOf(field, other) === null)
    }),
  )
}

function relationsOf(model: ModelClass, world: World): readonly Relation[] {
  const fields = [...localFields(model).values()]
  const found = fields.flatMap(({ field }): Relation[] => {
    const target = isRelation(field) ? targetOf(field.said?.get('to'), model, world) : null
    const names = target?.kind === 'model' ? namesOf(field, model) : null
    if (target?.kind !== 'model' || names === null || target.model.isAbstract || isSwapped(target.model, world))
      return []
    return [{ model, field: field.name, target: concrete(target.model), ...names, at: field.at ?? model.at }]
  })
  const lower = model.name.toLowerCase()
  const isLinked = (parent: ModelClass): boolean =>
    found.some(
      ({ field, target }) =>
        target === concrete(parent) && model.fields.some((one) => one.name === field && one.kind === 'OneToOneField'),
    )
  const parents = isProxy(model) ? [] : model.bases.filter((base) => !base.isAbstract && !isLinked(base))
  const auto = parents.map(
    (parent): Relation => ({
      model,
      field: `${parent.name.toLowerCase()}_ptr`,
      target: concrete(parent),
      accessor: lower,
      query: lower,
      at: model.at,
    }),
  )
  return [...found, ...auto]
}

/** The model whose table a proxy shows. */
const concrete = (model: ModelClass): ModelClass => (isProxy(model) ? (tables(model)[0] ?? model) : model)

/** Null where they are not known. */
function namesOf({ kind, said }: ModelField, model: ModelClass): Pick<Relation, 'accessor' | 'query'> | null {
  const [given, queried, symmetrical] = ['related_name', 'related_query_name', 'symmetrical'].map((name) =>
    said?.get(name),
  )
  const related = given?.kind === 'none' ? (optionsOf(model).get('default_related_name') ?? given) : given
  const lower = model.name.toLowerCase()
  const fill = (text: string): string =>
    text
      .replaceAll('%(class)s', lower)
      .replaceAll('%(model_name)s', lower)
      .replaceAll('%(app_label)s', (model.label ?? '').toLowerCase())
  if ((related?.kind !== 'str' && related?.kind !== 'none') || (queried?.kind !== 'str' && queried?.kind !== 'none'))
    return null
  if (model.label === null && related.kind === 'str' && related.value.includes('app_label')) return null
  const name = related.kind === 'str' && related.value !== '' ? fill(related.value) : null
  const query = queried.kind === 'str' && queried.value !== '' ? fill(queried.value) : (name ?? lower)
  const to = said?.get('to')
  if (kind === 'ManyToManyField' && to?.kind === 'str' && (to.value === 'self' || to.value === model.name)) {
    const byDefault = to.value === 'self'
    if (symmetrical?.kind !== 'none' && symmetrical?.kind !== 'bool') return null
    if (symmetrical.kind === 'none' ? byDefault : symmetrical.value) return { accessor: null, query: '+' }
  }
  if (name?.endsWith('+')) return { accessor: null, query }
  return { accessor: name ?? (kind === 'OneToOneField' ? lower : `${lower}_set`), query }
}

function fieldClashes(relation: Relation): readonly ModelCheck[] {
  const { target, accessor, query } = relation
  const fields = allFields(target)
  const names = [
    ['fields.E302', accessor],
    ['fields.E303', query],
  ] as const
  return names.flatMap(([id, name]) =>
    name === null || !fields.has(name)
      ? []
      : [
          {
            ...about(relation),
            id,
            says: `is known to \`${target.name}\` as \`${name}\`, which is a field of \`${target.name}\``,
            hint: "related_name='...'",
          },
        ],
  )
}

function relationClashes(relation: Relation, relations: readonly Relation[], world: World): readonly ModelCheck[] {
  const above = new Set(tables(relation.target))
  const others = relations.filter((one) => one !== relation && one.accessor !== null && above.has(one.target))
  const names = [
    ['fields.E304', relation.accessor],
    ['fields.E305', relation.query],
  ] as const
  return names.flatMap(([id, name]) => {
    const other = name === null ? undefined : others.find(({ accessor }) => accessor === name)
    // Of two that clash the second one is told, which names the first.
    if (
      other === undefined ||
      (id === 'fields.E304' && other.at !== null && relations.indexOf(other) > relations.indexOf(relation))
    )
      return []
    const unset = userBeside(relation, other, world)
    const says = `and \`${other.model.name}.${other.field}\` are both known to \`${relation.target.name}\` as \`${name}\``
    const hint = `related_name='${relation.model.name.toLowerCase()}_${relation.field}'`
    return [{ ...about(relation), id, ...(unset ?? { says, hint }) }]
  })
}

const about = ({ model, field, at }: Relation): Pick<ModelCheck, 'name' | 'at'> => ({
  name: `${model.name}.${field}`,
  at,
})

/** A user model of the site's own that stands beside Django's, and not in its place. */
function userBeside(
  relation: Relation,
  other: Relation,
  { userModel }: World,
): Pick<ModelCheck, 'says' | 'hint'> | null {
  const isUser = lineage(relation.model).some(
    ({ module, name }) => module === 'django.contrib.auth.models' && name === 'PermissionsMixin',
  )
  if (!isUser || other.model.module !== 'django.contrib.auth.models' || userModel !== 'auth.User') return null
  return {
    says: `clashes with that of Django's own \`auth.User\`: AUTH_USER_MODEL does not name \`${relation.model.name}\``,
    hint: `AUTH_USER_MODEL = '${relation.model.label ?? 'APP'}.${relation.model.name}'`,
  }
}
