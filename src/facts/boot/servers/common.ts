import type { Location } from '../../../model/location.ts'
import { type Argument, absolute, inApp, isThere, written } from '../../shell/state.ts'
import { type Ending, type Failure, fails } from '../ending.ts'
import { type Call, exported } from '../machine.ts'
import type { Application, Server, Tls } from '../server.ts'

/** What each server's own function is given: the arguments behind its name. */
export type RunServer = (args: readonly Argument[], call: Call) => Ending

export const optionsInvalid = (program: string, error: string, call: Call, hint: string | null = null): Ending =>
  fails(2, { kind: 'options-invalid', says: `\`${program}\` does not take its options: ${error}`, hint, at: call.at })

/** A failure of the server itself, before it loads the application. */
export const serverFails = (says: string, call: Call, more: Partial<Failure> = {}): Ending =>
  fails(1, { kind: 'configuration-fails', says, hint: null, at: call.at, ...more })

/** `module:attribute`, as the servers read it. WITHOUT: the attribute where none is named. */
export function applicationOf(target: Argument, without: string | null): Application {
  const { text, shown } = target
  if (text === null) return { module: null, attribute: null, call: null, shown }
  const at = text.indexOf(':')
  return at < 0
    ? { module: text, attribute: without, call: null, shown }
    : { module: text.slice(0, at), attribute: text.slice(at + 1), call: null, shown }
}

/** The frame of a server: what hangs on the shell that starts it. */
export function serverOf(
  call: Call,
  server: Pick<Server, 'name' | 'binds' | 'application' | 'interface' | 'argv'> & Partial<Server>,
): Ending {
  return {
    kind: 'serves',
    server: {
      pathBefore: [],
      pathAfter: [],
      cwd: call.state.cwd,
      environment: exported(call.state),
      script: null,
      survives: false,
      servesStatic: 'never',
      knowsHttps: false,
      requestProblem: null,
      tls: null,
      takesRequests: true,
      isFollowed: true,
      needs: [],
      written: call.state.written,
      at: call.at,
      ...server,
    },
  }
}

/** Is a path of the dyno surely missing? A folder outside the app's may come from the base image. */
export function lacksFile(path: Argument | null | undefined, call: Call): boolean {
  if (path?.text == null) return false
  return isThere(call.state, absolute(call.state.cwd, path.text), 'file') === false
}

/** Is the folder surely missing, in which a file would be written? */
export function lacksFolderOf(path: Argument | null | undefined, call: Call): boolean {
  if (path?.text == null || path.text === '-' || path.text === '') return false
  return lacksFolder(written(absolute(absolute(call.state.cwd, path.text), '..')), call)
}

/** Folders that the base image has, and their own folders in part; in others of `/dev` nothing is. */
const IMAGE_FOLDERS =
  /^\/(bin|boot|etc|home|lib|media|mnt|opt|proc|root|run|sbin|srv|sys|tmp|usr|var)?(\/|$)|^\/dev(\/shm|\/pts)?$/

export function lacksFolder(path: Argument | null | undefined, call: Call): boolean {
  if (path?.text == null) return false
  const full = absolute(call.state.cwd, path.text)
  return inApp(full) === null ? !IMAGE_FOLDERS.test(full) : isThere(call.state, full, 'folder') === false
}

/** A certificate that an option names: its presence is what turns TLS on. */
export const tlsBy = (option: string, { text, configVars }: Argument, at: Location | null): Tls | null =>
  text === '' ? null : { certain: text !== null, by: option, at, configVars }
