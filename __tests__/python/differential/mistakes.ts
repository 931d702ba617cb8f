import type { ConfigVars } from '../../../src/model/environment.ts'
import type { Snapshot } from '../../../src/model/snapshot.ts'
import { createProgram, type EvaluatedModule } from '../../../src/python/program.ts'
import { snapshotOf } from '../../helpers/snapshot.ts'
import { programInput, show } from '../helpers/program.ts'
import { allows } from './compare.ts'
import { filesOf } from './modules.ts'
import type { Outcome } from './oracle.ts'

/** A generated program as an app; what is evaluated over one snapshot is parsed once. */
export const appOf = (program: string): Snapshot => snapshotOf(filesOf(program))

/** The module of a generated program, under these config vars. */
export function evaluateApp(snapshot: Snapshot, configVars: ConfigVars): EvaluatedModule {
  return createProgram(programInput({}, { snapshot, configVars })).importModule('settings')
}

/** What is said of a program that is not so, as lines. */
export function mistakes(module: EvaluatedModule, outcome: Outcome): string[] {
  // What may raise outside a try because something is not known is passed over: values hold given that the import ends.
  if (outcome.raises !== null && module.mayRaiseUnsaid) return []
  if (outcome.raises !== null || module.raises?.certain) return wrongEnding(module, outcome)
  return [...wrongValues(module, outcome), ...wrongNames(module, outcome)]
}

function wrongEnding({ raises, rest }: EvaluatedModule, outcome: Outcome): string[] {
  const [type, message] = outcome.raises ?? []
  if (raises === null) return rest.length === 0 ? [`imports, CPython raises ${type}: ${message}`] : []
  if (!raises.certain) return []
  const said = `raises ${raises.type}: ${raises.message} (line ${raises.location?.start.line})`
  // Some exception, of which nothing is known.
  if (raises.type === 'Exception' && raises.message === '')
    return type === undefined ? ['raises, CPython imports it'] : []
  if (raises.type.split('.').at(-1) !== type) return [`${said}, CPython ${type ?? 'imports it'} ${message ?? ''}`]
  // Where a library is installed is not told.
  const told = raises.message.endsWith('...)') ? message?.replace(/\(.*\)$/, '(...)') : message
  return raises.message !== told && raises.message !== '' ? [`${said}, CPython says ${message}`] : []
}

function wrongValues(module: EvaluatedModule, { names }: Outcome): string[] {
  return Object.entries(names).flatMap(([name, truth]) => {
    const value = module.bindings.get(name)
    if (value === undefined ? module.rest.length > 0 : allows(value, truth)) return []
    return [`${name}: CPython has ${JSON.stringify(truth)}, said ${show(value)}`]
  })
}

function wrongNames(module: EvaluatedModule, { names }: Outcome): string[] {
  return [...module.bindings].flatMap(([name, value]) => {
    const isModule = value.kind === 'object' && value.type === 'module'
    const isApart = isModule || value.kind === 'unknown' || name === 'error' || name.startsWith('__')
    if (Object.hasOwn(names, name) || isApart || module.mayBeUnbound.has(name) || module.rest.length > 0) return []
    return [`${name}: CPython does not bind it, said ${show(value)}`]
  })
}
