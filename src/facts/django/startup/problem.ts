import type { Location } from '../../../model/location.ts'
import type { Cause } from '../../../model/value.ts'
import type { EvaluatedModule } from '../../../python/program.ts'
import type { RaisedException } from '../../../python/raised.ts'
import { replacementFor } from '../../replacements.ts'

/** What a process is at when it fails. */
export type Stage =
  | 'settings'
  | 'logging'
  | 'installed-app'
  | 'database-engine'
  | 'models'
  | 'app-ready'
  | 'middleware'
  | 'urls'
  | 'view'
  | 'template'

/** What ends the start of Django, or each request. */
export interface Problem {
  readonly stage: Stage
  readonly certain: boolean
  /** The exception's type, as CPython names it. */
  readonly type: string
  /** A sentence without its full stop; it holds no config var's value. */
  readonly says: string
  readonly hint: string | null
  readonly at: Location | { readonly path: string } | null
  readonly configVars: readonly string[]
  /** Beside the config vars, what keeps open whether it is so. */
  readonly causes?: readonly Cause[]
}

/** `KeyError: 'NAME'`, without text of config vars. */
export function exceptionText({ type, message, marks }: RaisedException): string {
  const name = type.slice(type.lastIndexOf('.') + 1)
  return `\`${marks.length > 0 || message === '' ? name : `${name}: ${message}`}\``
}

/** What an import or a call raises, as a problem; null where it surely does not, or only under what neither a config var nor a cause that is told decides. */
export function raisedProblem(
  evaluated: EvaluatedModule,
  stage: Stage,
  words: { readonly what: string; readonly at: Problem['at']; readonly hint?: string | null },
): Problem | null {
  const { raises } = evaluated
  if (raises === null || raises.isMisfit || (!raises.certain && raises.configVars.length + raises.causes.length === 0))
    return null
  return {
    stage,
    certain: raises.certain,
    type: raises.type,
    says: `${words.what} raises ${exceptionText(raises)}`,
    hint: words.hint ?? (raises.marks.length > 0 ? null : replacementFor(raises.message)),
    at: raises.location ?? words.at,
    configVars: raises.configVars,
    causes: raises.causes,
  }
}
