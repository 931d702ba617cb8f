import { isReverseName } from './relations.ts'
import type { ModelClass, ModelField } from './survey.ts'
import { allFields, isWhole, lineage, type World } from './world.ts'

/** What a name is to a model. */
export type Named = { readonly kind: 'field'; readonly field: ModelField } | { readonly kind: 'attribute' | 'nothing' }

/** What every model has besides its fields and what its class binds (django/db/models/base.py). */
const OF_EVERY_MODEL: ReadonlySet<string> = new Set(
  '__str__ __repr__ __hash__ __eq__ __reduce__ DoesNotExist MultipleObjectsReturned objects pk id _meta _state adelete arefresh_from_db asave check clean clean_fields date_error_message delete from_db full_clean get_constraints get_deferred_fields prepare_database_save refresh_from_db save save_base serializable_value unique_error_message validate_constraints validate_unique'.split(
    ' ',
  ),
)

/** What Django's own users have besides. */
const OF_USERS: ReadonlySet<string> = new Set(
  'backend check_password clean email_user get_all_permissions get_email_field_name get_full_name get_group_permissions get_session_auth_fallback_hash get_session_auth_hash get_short_name get_user_permissions get_username has_module_perms has_perm has_perms has_usable_password is_anonymous is_authenticated natural_key normalize_username password set_password set_unusable_password username_validator'.split(
    ' ',
  ),
)

/** Packages that add fields or attributes to models which their classes do not have. */
const ADDS_ATTRIBUTES =
  /^(modeltranslation|parler|hvad|mptt|treebeard|polymorphic|simple_history|reversion|eav|auditlog|django_comments_xtd|taggit|sortedm2m|adminsortable\w*)(\.|$)/

/** Packages whose models are related to users. */
const RELATES_TO_USERS =
  /(^|[._])(allauth|auditlog|authtoken|axes|djstripe|easyaudit|friendship|guardian|invitations|knox|notifications|oauth2_provider|organizations|otp\w*|push_notifications|reversion|social\w*|token_blacklist|wagtail)(\.|$)/

const hasPackage = ({ apps }: World, pattern: RegExp): boolean =>
  apps.some(({ name, folder }) => folder === null && pattern.test(name))

/** What NAME is to MODEL; null where that is not known. */
export function nameOfField(model: ModelClass, name: string, world: World): Named | null {
  const found = allFields(model).get(name)
  if (found !== undefined) return { kind: 'field', field: found.field }
  const above = lineage(model)
  if (above.some(({ names }) => names.has(name))) return { kind: 'attribute' }
  const isUser = above.some(({ module }) => module.startsWith('django.contrib.auth.'))
  if (!isWhole(model) || world.addsToClass || hasPackage(world, ADDS_ATTRIBUTES)) return null
  if (isUser && hasPackage(world, RELATES_TO_USERS)) return null
  if (OF_EVERY_MODEL.has(name) || isMadeOf(model, name) || isReverseName(model, name, world))
    return { kind: 'attribute' }
  if (isUser && OF_USERS.has(name)) return { kind: 'attribute' }
  return { kind: 'nothing' }
}

/** Made by a field: `author_id`, `get_state_display`, `get_next_by_created`, and the link to a model above. */
function isMadeOf(model: ModelClass, name: string): boolean {
  const key = name.endsWith('_id') ? allFields(model).get(name.slice(0, -'_id'.length)) : undefined
  if (key !== undefined) return key.field.kind !== 'ManyToManyField'
  const base = /^get_(?:next_by_|previous_by_)?(\w+?)(?:_display|_order)?$/.exec(name)?.[1] ?? name
  return base !== name ? allFields(model).has(base) || /_order$/.test(name) : /_ptr(_id)?$/.test(name)
}
