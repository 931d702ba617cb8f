import type { Value } from '../../../model/value.ts'
import type { ModelCheck } from './check.ts'
import { knownItems, type ModelClass } from './survey.ts'
import { allFields, isWhole, lineage, modelNamed, optionsOf, type World } from './world.ts'

/** What django/contrib/auth/checks.py says of the model that AUTH_USER_MODEL names. */
export function userChecks(world: World): readonly ModelCheck[] {
  const [label, name] = (world.userModel ?? '').split('.')
  if (label === undefined || name === undefined) return []
  const found = modelNamed(label, name, world)
  if (found.kind !== 'model' || found.model.at === null || !isWhole(found.model)) return []
  const { model } = found
  const [required, username] = [askedOf(model, 'REQUIRED_FIELDS'), askedOf(model, 'USERNAME_FIELD')]
  return [requiredCheck(model, required, username), uniqueCheck(model, username, world)].flatMap((one) => one ?? [])
}

/** By the order of the classes above it; undefined where none binds it. */
function askedOf(model: ModelClass, name: string): Value | undefined {
  return lineage(model)
    .map(({ asked }) => asked.get(name))
    .find((value) => value !== undefined)
}

function requiredCheck(model: ModelClass, required: Value | undefined, username: Value | undefined): ModelCheck | null {
  if (required === undefined) return null
  const about = { name: model.name, at: required.location ?? model.at }
  if (required.kind === 'str')
    return {
      ...about,
      id: 'auth.E001',
      says: 'has REQUIRED_FIELDS that are a text, and no list',
      hint: `REQUIRED_FIELDS = ['${required.value}']`,
    }
  const names = (knownItems(required) ?? []).flatMap((item) => (item.kind === 'str' ? [item.value] : []))
  return username?.kind === 'str' && names.includes(username.value)
    ? {
        ...about,
        id: 'auth.E002',
        says: `has its USERNAME_FIELD, \`${username.value}\`, among its REQUIRED_FIELDS`,
        hint: `REQUIRED_FIELDS = [${names
          .filter((one) => one !== username.value)
          .map((one) => `'${one}'`)
          .join(', ')}]`,
      }
    : null
}

const BACKENDS = ['django.contrib.auth.backends.ModelBackend']

/** Another backend may do without: then Django warns. */
function uniqueCheck(model: ModelClass, username: Value | undefined, { settings }: World): ModelCheck | null {
  const backends = knownItems(settings.get('AUTHENTICATION_BACKENDS').value)?.map((item) =>
    item.kind === 'str' ? item.value : null,
  )
  const field = username?.kind === 'str' ? allFields(model).get(username.value)?.field : undefined
  if (username?.kind !== 'str' || field?.said == null || optionsOf(model).has('constraints')) return null
  if (JSON.stringify(backends) !== JSON.stringify(BACKENDS)) return null
  const isUnique = ['unique', 'primary_key'].some((name) => {
    const value = field.said?.get(name)
    return value?.kind !== 'bool' || value.value
  })
  if (isUnique) return null
  const says = `has the USERNAME_FIELD \`${username.value}\`, which is not unique`
  return {
    id: 'auth.E003',
    name: model.name,
    says,
    hint: `${username.value} = models.${field.kind}(unique=True, ...)`,
    at: field.at ?? username.location ?? model.at,
  }
}

/** The checks of the user model that are told here. */
export const USER_CHECKS: readonly string[] = ['auth.E001', 'auth.E002', 'auth.E003']
