import type { Location } from '../../../model/location.ts'

/** What one of Django's checks says of a model, a field of it, or its admin. */
export interface ModelCheck {
  /** As Django prints it: `fields.E304`. */
  readonly id: string
  /** `Question.author`. */
  readonly name: string
  /** A clause that follows the name. */
  readonly says: string
  /** The lines to write. */
  readonly hint: string | null
  readonly at: Location | { readonly path: string } | null
}
