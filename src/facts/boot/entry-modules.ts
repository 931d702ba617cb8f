import type { Snapshot } from '../../model/snapshot.ts'
import { provides } from '../dependencies/dependencies.ts'
import type { Facts } from '../facts.ts'
import type { Failure } from './ending.ts'
import type { Application, Server } from './server.ts'

/** The dotted names under which the server can import the `wsgi.py`, or `asgi.py`, of the app. */
export function entryModules(snapshot: Snapshot, server: Server, sysPath: readonly string[]): readonly string[] {
  const file = `${server.interface}.py`
  const names = snapshot.entries.flatMap(({ path }) => {
    if (path !== file && !path.endsWith(`/${file}`)) return []
    const absolute = `/app/${path}`
    const root = sysPath.find((folder) => absolute.startsWith(`${folder}/`))
    const below = root === undefined ? null : absolute.slice(root.length + 1)
    return below !== null && /^[\w/]+\.py$/.test(below) ? [below.slice(0, -'.py'.length).replaceAll('/', '.')] : []
  })
  return [...new Set(names)]
}

/** Which one to name instead; null where there is none, or more than one. */
export function namingInstead(names: readonly string[]): string | null {
  const [name] = names
  return name === undefined || names.length > 1 ? null : `Name the one that is there: \`${name}\`.`
}

/**
 * That the application may not be there: no folder of the app holds it, and though the modules of some packages are not known, none has a name that
 * speaks for it.
 */
export function strangerFailure(
  { dependencies, snapshot }: Facts,
  server: Server,
  { module: name }: Application,
  instead: () => string | null,
): Failure | null {
  const [top = ''] = (name ?? '').split('.')
  const { truth, by } = provides(dependencies, top)
  // What lies elsewhere in the commit may be installed from there.
  const mayBeOwn = snapshot.entries.some(({ path }) => path.split('/').includes(top) || path.endsWith(`/${top}.py`))
  if (truth !== 'unknown' || by !== null || mayBeOwn) return null
  return {
    kind: 'application-missing',
    certain: false,
    says: `${server.name} finds no application, as \`${top}\` is not in the commit`,
    hint: instead(),
    at: server.at,
    configVars: [],
    causes: [{ kind: 'dependencies', module: top, location: null }],
  }
}
