import { BUILD_ENVIRONMENT, DYNO_ENVIRONMENT } from '../heroku/platform/environment.ts'
import type { ConfigVars } from '../model/environment.ts'
import type { Truth } from '../model/value.ts'
import type { Candidates } from '../python/machine/cases.ts'
import { createProgram, type Program, type ProgramInput } from '../python/program.ts'
import type { PythonVersion } from '../python/syntax/version.ts'
import { NEWEST_PYTHON } from '../python/syntax/version.ts'
import { SERVING_PROGRAMS } from './boot/serving/programs.ts'
import { provides } from './dependencies/dependencies.ts'
import { acceptsNewest, type Dependencies, NEWEST_VERSION } from './dependencies/dependency.ts'
import { compareVersions, parseVersion } from './dependencies/version.ts'
import { type Lacking, lackingIn } from './django/names/names.ts'
import { djangoPrograms } from './django/programs/index.ts'
import type { Facts } from './facts.ts'
import type { Phase } from './settings/program.ts'

/** A Python process of this app. */
export interface ProgramOf {
  readonly phase: Phase
  readonly configVars: ConfigVars
  /** A config var that is one of several values, whatever `configVars` say. */
  readonly candidates?: Candidates
  /** Absolute folders of the dyno. */
  readonly sysPath: readonly string[]
  /** Null: a word that is not known. */
  readonly argv: readonly (string | null)[]
  /** Absolute paths of files that something has written before: what they hold is not known. */
  readonly written?: ReadonlySet<string>
  /** What Heroku sets, where the process finds other values than the dyno does. */
  readonly platform?: ProgramInput['platform']
}

const PLATFORM = { build: BUILD_ENVIRONMENT, dyno: DYNO_ENVIRONMENT } as const satisfies Record<Phase, unknown>

/** Makes Python processes over the app's files and what production installs. */
export function programFactory({
  snapshot,
  pythonVersion,
  dependencies,
  django,
  allowance,
  disclosed,
}: Facts): (process: ProgramOf) => Program {
  const versions = versionsOf(dependencies, django)
  // Where more may be installed than is known, an import that nothing provides says nothing.
  const distributions = dependencies.complete ? versions : null
  const version = interpreterOf(pythonVersion)
  const gone = django.source === 'unknown' || patchesDjango(dependencies) ? NOTHING_GONE : lackingIn(django.version)
  const own = djangoPrograms(django, gone.modules)
  const programs = new Map([...withoutGone(own, dependencies), ...SERVING_PROGRAMS])
  const answers = new Map<string, Truth>()
  const isInstalled = (module: string): Truth => {
    const known = answers.get(module)
    if (known !== undefined) return known
    const { truth } = provides(dependencies, module)
    answers.set(module, truth)
    return truth
  }
  return ({ phase, configVars, candidates, sysPath, argv, platform, written }) => {
    const program = createProgram({
      snapshot,
      configVars,
      platform: platform ?? PLATFORM[phase],
      pythonVersion: version,
      distributions,
      versions,
      sysPath,
      argv,
      programs,
      lacking: gone.names,
      allowance,
      disclosed,
      isInstalled,
      ...(candidates === undefined ? {} : { candidates }),
    })
    for (const path of written ?? []) program.runText(writing(path), '__written__')
    return program
  }
}

/** Of a Django that is not known, and of one that another distribution mends while it runs, nothing is surely gone. */
const NOTHING_GONE: Lacking = { names: new Map(), modules: new Set() }

/** https://django-compat-patcher.readthedocs.io: puts back what Django took away. */
const patchesDjango = ({ installed, possible }: Dependencies): boolean =>
  installed.has('django-compat-patcher') || possible.has('django-compat-patcher')

/** Writes something at PATH of which nothing is known. */
const writing = (path: string): string => `
import os
try:
    with open(${JSON.stringify(path)}, 'w') as file:
        file.write(os.urandom(8).hex())
except OSError:
    pass
`

/** The Python that runs the app's programs. */
export function interpreterOf(pythonVersion: Facts['pythonVersion']): PythonVersion {
  const requested = pythonVersion.kind === 'requested' ? /^3\.(\d+)$/.exec(pythonVersion.minor)?.[1] : undefined
  return requested === undefined ? NEWEST_PYTHON : { major: 3, minor: Number(requested) }
}

/** Modules that a distribution's version took away. */
const GONE: readonly { readonly module: string; readonly distribution: string; readonly since: string }[] = [
  // https://whitenoise.readthedocs.io/en/latest/changelog.html
  { module: 'whitenoise.django', distribution: 'whitenoise', since: '4.0' },
]

function withoutGone(
  programs: ReturnType<typeof djangoPrograms>,
  { installed }: Dependencies,
): ReturnType<typeof djangoPrograms> {
  const gone = GONE.filter(({ distribution, since }) => {
    const found = installed.get(distribution)
    if (found === undefined) return false
    const [version, first] = [found.version ?? NEWEST_VERSION, since].map(parseVersion)
    // What is not pinned is the newest that is asked for.
    return found.version === null && found.specifiers.length > 0 && !acceptsNewest(found)
      ? false
      : version != null && first != null && compareVersions(version, first) >= 0
  })
  return gone.length === 0 ? programs : new Map([...programs, ...gone.map(({ module }) => [module, null] as const)])
}

/** The versions of what is installed; Django's is the one that a person said. */
function versionsOf(
  { installed, possible }: Dependencies,
  { source, version: given }: Facts['django'],
): ReadonlyMap<string, string | null> {
  const versions = new Map([...possible, ...installed].map(([name, { version }]) => [name, version]))
  return source === 'given' && versions.has('django') ? versions.set('django', given.join('.')) : versions
}
