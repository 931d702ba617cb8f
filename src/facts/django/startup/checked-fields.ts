import type { Location } from '../../../model/location.ts'
import type { Program } from '../../../python/program.ts'
import { itemsOf } from '../../settings/tests.ts'

/** A field of a model of which one of Django's checks of models asks something. */
export interface CheckedField {
  /** `Model.field`. */
  readonly name: string
  readonly check: string
  readonly at: Location
}

/** Those of the models that have been imported: of kinds that Django keeps for old migrations alone, and those for images. */
export function checkedFields(program: Program): readonly CheckedField[] {
  const checked = program.importModule('django.db.models').bindings.get('checked')
  return (checked === undefined ? [] : (itemsOf(checked) ?? [])).flatMap((entry) => {
    const [field, model, name, check] = itemsOf(entry) ?? []
    const isTold = model?.kind === 'str' && name?.kind === 'str' && check?.kind === 'str'
    return isTold && field?.location != null
      ? [{ name: `${model.value}.${name.value}`, check: check.value, at: field.location }]
      : []
  })
}
