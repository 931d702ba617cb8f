import type { Build } from './build.ts'
import { HEROKU_YML, type HerokuYml } from './heroku-yml.ts'
import { PROCFILE, type Process, type Procfile } from './procfile.ts'

/** The process types that the app has once it is released. */
export interface Processes {
  readonly types: ReadonlyMap<string, Process>
  /** The file that declares them; null where there is none. */
  readonly path: string | null
  /** Whether more may exist: a Dockerfile's CMD, another buildpack's defaults. */
  readonly complete: boolean
}

/** With stack `container`, `heroku.yml` takes the place of the Procfile; else Cedar and Fir read it each in their own way. */
export function findProcesses(
  build: Build,
  generation: 'cedar' | 'fir',
  procfile: Procfile | null,
  herokuYml: HerokuYml | null,
): Processes {
  if (build.kind === 'container') {
    const run = herokuYml?.kind === 'read' ? herokuYml.run : null
    return { types: run ?? new Map(), path: HEROKU_YML, complete: run !== null }
  }
  const read = generation === 'fir' ? procfile?.fir : procfile?.cedar
  return {
    types: read?.processes ?? new Map(),
    path: procfile ? PROCFILE : null,
    complete: procfile !== null || build.kind === 'python',
  }
}
