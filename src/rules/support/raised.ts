import { initialisationErrors } from '../../facts/django/initialise.ts'
import type { Facts } from '../../facts/facts.ts'
import { replacementFor } from '../../facts/replacements.ts'
import { type ProcessSettings, placeOf } from '../../facts/settings/settings-facts.ts'
import { configVar } from '../../model/environment.ts'
import type { Location } from '../../model/location.ts'
import type { Cause } from '../../model/value.ts'
import type { Result } from '../rule.ts'
import { isToldByCheck, neededConfigVars } from './open-owner.ts'
import { agree, code, codes, describeCause, setCommand, settleHint } from './words.ts'

type EvaluatedModule = NonNullable<ProcessSettings['module']>

/** What ends a process while it imports or sets up its settings. */
export interface Raised {
  /** Python's name for the exception, without its module. */
  readonly type: string
  /** Null where it carries a config var's text. */
  readonly message: string | null
  readonly location: Location | null
  readonly certain: boolean
  /** Only where a config var's text does not have the form that the program counts on. */
  readonly isMisfit: boolean
  readonly configVars: readonly string[]
  readonly causes: readonly Cause[]
  readonly setting: string | null
  /** What was imported or run. */
  readonly module: string | null
  /** Why, where the exception does not tell: a clause. */
  readonly because: string | null
  /** The line to write. */
  readonly hint: string | null
}

/**
 * All that this process may end with, the certain ones first. What only a config var of another form would raise is told where no other
 * open result tells of this config var.
 */
export function raisedBy(facts: Facts, process: ProcessSettings): readonly Raised[] {
  const { entry, module, settings } = process
  // What the file that starts it may raise under some condition is not the settings' matter; what it surely raises comes first.
  const started = entry?.raises?.certain ? [fromModule(entry, entry.raises)] : []
  const imported = module?.raises ? [importedRaise(process, module, module.raises)] : []
  const initialised = (settings === null ? [] : initialisationErrors(settings, facts.environment.stack)).map(
    ({ type, message, setting, answer, because = null, hint = null }) => ({
      because,
      hint,
      type,
      message,
      setting,
      module: process.chosen.name,
      location: answer.because.find(({ location }) => location !== null)?.location ?? null,
      certain: answer.truth === true,
      isMisfit: false,
      configVars: answer.configVars,
      causes: [],
    }),
  )
  return [...started, ...imported, ...initialised]
    .filter(({ isMisfit, configVars }) => !isMisfit || !isToldByCheck(facts, configVars))
    .sort((a, b) => Number(b.certain) - Number(a.certain) || Number(a.isMisfit) - Number(b.isMisfit))
}

function importedRaise(
  process: ProcessSettings,
  module: EvaluatedModule,
  raises: NonNullable<EvaluatedModule['raises']>,
): Raised {
  const raised = fromModule(module, raises)
  const message = isNamedInSecret(process) ? null : raised.message
  return { ...raised, message, certain: raises.certain && !isLost(process) }
}

function fromModule({ module }: EvaluatedModule, raises: NonNullable<EvaluatedModule['raises']>): Raised {
  const { type, location, certain, isMisfit, configVars, causes } = raises
  return {
    type,
    message: raises.marks.length > 0 ? null : raises.message,
    location,
    certain,
    isMisfit,
    configVars,
    causes,
    setting: null,
    module,
    because: null,
    hint: raises.marks.length > 0 ? null : replacementFor(raises.message),
  }
}

/** A module that is not found may lie in a folder that a script puts on `sys.path`, where no command names the file that starts. */
function isLost({ module, located }: ProcessSettings): boolean {
  return module?.path === null && !located
}

/** A result for what a process ends with. WHAT: the consequence, as a sentence without its full stop. */
export function raisedResult(facts: Facts, process: ProcessSettings, raised: Raised, what: string): Result {
  const { lines, message, configVars } = raised.certain
    ? surely(facts, process, raised, what)
    : perhaps(facts, process, raised, what)
  return {
    kind: raised.certain ? 'fail' : 'open',
    message,
    ...(lines.length === 0 ? {} : { hint: lines.join('\n') }),
    at: placeOf(process, raised.location ?? namingLine(process)),
    configVars,
    ...(raised.setting === null ? {} : { setting: raised.setting }),
  }
}

/** A module that is not in the repository has no file: the line that names it is the one to look at. */
function namingLine({ module, chosen }: ProcessSettings): Location | null {
  return module?.path === null && chosen.source.kind === 'file' ? chosen.source.location : null
}

interface Words {
  readonly message: string
  readonly lines: readonly string[]
  readonly configVars: readonly string[]
}

/** A file that is run is named by its path; a module that only a config var names is not named: that would tell its value. */
function nameOf(process: ProcessSettings, { module }: Raised): string {
  if (isNamedInSecret(process)) return `the module that ${code('DJANGO_SETTINGS_MODULE')} names`
  return code(module === '__main__' || module === null ? (process.entryPoint ?? 'the settings') : module)
}

function isNamedInSecret({ chosen, module }: ProcessSettings): boolean {
  return chosen.source.kind === 'config-var' && module?.path === null
}

const exceptionOf = ({ type, message }: Raised): string =>
  code(message === null || message === '' ? type : `${type}: ${message}`)

function surely(facts: Facts, process: ProcessSettings, raised: Raised, what: string): Words {
  const unset = raised.configVars.filter((name) => configVar(facts.environment.configVars, name).state === 'unset')
  const clause = unset.length > 0 ? `${codes(unset)} ${agree(unset.length, 'is', 'are')} not set` : raised.because
  const because = clause === null ? '' : `, because ${clause}`
  return {
    message: `Importing ${nameOf(process, raised)} raises ${exceptionOf(raised)}${because}: ${what}.`,
    lines: [
      ...(unset.length > 0 ? [setCommand(facts, unset.map((name) => `${name}=...`).join(' '))] : []),
      ...(raised.hint === null ? [] : [raised.hint]),
    ],
    configVars: raised.configVars,
  }
}

/** One open result names every config var that must be there. */
function perhaps(facts: Facts, process: ProcessSettings, raised: Raised, what: string): Words {
  const needed =
    raised.setting === null && !raised.isMisfit && raised.causes.length === 0
      ? neededConfigVars(facts).filter((name) => configVar(facts.environment.configVars, name).state !== 'set')
      : []
  const configVars = needed.length > 0 ? needed : raised.configVars
  const name = nameOf(process, raised)
  const hint = settleHint({ configVars, causes: [] })
  if (raised.isMisfit)
    return {
      message: `Importing ${name} raises ${raised.type === 'Exception' ? 'an exception' : code(raised.type)} on this line, unless ${codes(configVars)} ${agree(configVars.length, 'has the form', 'have the forms')} that it counts on: then ${what}.`,
      lines: hint === null ? [] : [hint],
      configVars,
    }
  const why =
    configVars.length > 0
      ? `, which hangs on ${codes(configVars)}`
      : raised.causes
          .slice(0, 1)
          .map((cause) => ` (${describeCause(cause)})`)
          .join('')
  const message =
    needed.length > 0
      ? `${name} needs the config ${agree(needed.length, 'var', 'vars')} ${codes(needed)}, of which it is not known whether ${agree(needed.length, 'it is', 'they are')} set: without, ${what}.`
      : `Importing ${name} may raise ${exceptionOf(raised)}${why}: then ${what}.`
  return {
    message,
    lines: [raised.causes.length > 0 ? raised.hint : null, hint].filter((line) => line !== null),
    configVars,
  }
}
