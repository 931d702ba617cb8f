import { DYNO_ENVIRONMENT, type PlatformEnvironment } from '../../heroku/platform/environment.ts'
import type { ConfigVar, ConfigVars } from '../../model/environment.ts'
import type { Location } from '../../model/location.ts'
import { imageLayout } from '../container.ts'
import { provides } from '../dependencies/dependencies.ts'
import type { Facts } from '../facts.ts'
import type { Process } from '../procfile.ts'
import { programFactory } from '../programs.ts'
import { runShell } from '../shell/run.ts'
import { type ShellState, type Variable, written } from '../shell/state.ts'
import { commandProvision } from './commands.ts'
import type { Ending } from './ending.ts'
import { type Machine, PORT, type ProcessInput } from './machine.ts'
import { isMissingCommand, programRunner } from './programs.ts'

/** How the process types start on their dynos, as far as their commands tell. */
export interface Launches {
  readonly machine: Machine
  /** Each process type's end; the web's is `serves` where all is well. */
  readonly of: ReadonlyMap<string, Ending>
}

/** Runs the command of each process type. The settings are not needed for it. */
export function drawLaunches(facts: Facts): Launches {
  const machine = machineOf(facts)
  const isFollowed = facts.build.kind !== 'container' || imageLayout(facts.snapshot, facts.herokuYml) === 'repository'
  const endings = [...facts.processes.types.values()].map(
    (process) => [process.type, isFollowed ? launch(process, machine) : unknownImage(process)] as const,
  )
  return { machine, of: new Map(endings) }
}

const unknownImage = ({ location }: Process): Ending => ({
  kind: 'runs',
  what: 'a command in an image of its own layout',
  at: location,
})

/** A dyno runs the command with bash, in /app. https://devcenter.heroku.com/articles/dyno-startup-behavior */
function launch({ command, location }: Process, machine: Machine): Ending {
  return runShell(
    command,
    initialState(machine, DYNO_ENVIRONMENT, () => location),
    programRunner(machine),
  )
}

/** A shell that Heroku starts in the app's folder. PLATFORM: what Heroku sets besides the config vars. */
export function initialState(
  machine: Pick<Machine, 'snapshot' | 'configVars' | 'hasCommand'>,
  platform: PlatformEnvironment,
  place: (line: number) => Location,
): ShellState {
  const { known, others } = machine.configVars
  const variables = new Map<string, Variable>()
  for (const [name, value] of platform)
    variables.set(name, { text: name === 'PORT' ? PORT : value, shown: `$${name}`, configVars: [], exported: true })
  for (const [name, one] of known) {
    if (one.state === 'unset') continue
    const text = one.state === 'set' ? (one.value ?? null) : null
    // PORT is the dyno's own, whatever the config vars say.
    if (name !== 'PORT') variables.set(name, { text, shown: `$${name}`, configVars: [name], exported: true })
  }
  return {
    snapshot: machine.snapshot,
    cwd: '/app',
    variables,
    positional: [written('bash')],
    errexit: false,
    nounset: false,
    pipefail: false,
    isDash: false,
    functions: new Map(),
    executable: new Set(),
    allexport: false,
    folders: [],
    made: new Set(),
    written: new Set(),
    lacks: (name) => isMissingCommand(name, machine),
    status: 0,
    isComplete: others === 'unset',
    depth: 0,
    place,
  }
}

/**
 * Another buildpack, or its Aptfile, puts programs on the dyno too. Which buildpacks an app has that was not asked, app.json tells and
 * `.buildpacks`, the file of the multi-buildpack.
 */
function hasOtherBuildpacks({ snapshot, environment, appJson }: Facts): boolean {
  const declared = appJson?.kind === 'read' ? appJson.buildpacks : []
  const buildpacks = environment.app?.buildpacks ?? declared
  return buildpacks.length > 1 || ['Aptfile', '.buildpacks'].some((path) => snapshot.entry(path) !== undefined)
}

function pythonOf({ build, pythonVersion }: Facts): string | null {
  return build.kind === 'python' && pythonVersion.kind === 'requested' && pythonVersion.origin !== 'default'
    ? pythonVersion.minor
    : null
}

function machineOf(facts: Facts): Machine {
  const { snapshot, dependencies, django } = facts
  const create = programFactory(facts)
  const othersMayBring = hasOtherBuildpacks(facts)
  return {
    snapshot,
    dependencies,
    django: django.version,
    python: pythonOf(facts),
    configVars: facts.environment.configVars,
    hasCommand: (name) => commandProvision(name, dependencies, othersMayBring),
    hasModule: (module) => provides(dependencies, module).truth,
    othersMayBring,
    createProgram: (process) =>
      create({
        phase: 'dyno',
        ...environmentOf(process, facts.environment.configVars),
        sysPath: process.sysPath,
        written: process.written,
        argv: process.argv,
      }),
  }
}

/** A shell's exported variables as a process finds them: what the shell took away is not set. */
function environmentOf(
  { environment }: ProcessInput,
  given: ConfigVars,
): { configVars: ConfigVars; platform: ReadonlyMap<string, string | null> } {
  const known = new Map<string, ConfigVar>()
  for (const name of [...given.known.keys(), ...DYNO_ENVIRONMENT.keys()])
    if (!environment.has(name)) known.set(name, { state: 'unset' })
  for (const [name, { text, configVars }] of environment) {
    const isPlatforms = DYNO_ENVIRONMENT.has(name) && configVars.length === 0
    if (isPlatforms) continue
    const told = given.known.get(name)
    known.set(
      name,
      text === null ? (told?.state === 'set' ? { state: 'set' } : { state: 'unknown' }) : { state: 'set', value: text },
    )
  }
  const platform = new Map(
    [...DYNO_ENVIRONMENT].flatMap(([name]) =>
      environment.has(name) ? [[name, environment.get(name)?.text ?? null] as const] : [],
    ),
  )
  return { configVars: { known, others: given.others }, platform }
}
