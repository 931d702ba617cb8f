import type { Location } from '../../../model/location.ts'
import type { Program } from '../../../python/program.ts'
import { itemsOf } from '../../settings/tests.ts'

/** A field of a model that Django keeps for old migrations alone. */
export interface RemovedField {
  /** `Model.field`. */
  readonly name: string
  /** Django's own check, whose error it is. */
  readonly check: string
  readonly at: Location
}

/** Those of the models that have been imported. */
export function removedFields(program: Program): readonly RemovedField[] {
  const removed = program.importModule('django.db.models').bindings.get('removed')
  return (removed === undefined ? [] : (itemsOf(removed) ?? [])).flatMap((entry) => {
    const [field, model, name, check] = itemsOf(entry) ?? []
    const isTold = model?.kind === 'str' && name?.kind === 'str' && check?.kind === 'str'
    return isTold && field?.location != null
      ? [{ name: `${model.value}.${name.value}`, check: check.value, at: field.location }]
      : []
  })
}
