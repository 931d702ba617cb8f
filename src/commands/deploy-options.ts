import type { FollowInput } from '../heroku/deployment/deploy.ts'
import { ROLLBACK, WAIT_FOR } from '../heroku/deployment/result.ts'
import { Failure } from '../model/failure.ts'
import type { DeployArguments } from './arguments.ts'
import { choice } from './judge-options.ts'

/** How a deployment from the command line is followed. */
export interface DeployOptions
  extends Pick<FollowInput, 'waitFor' | 'healthCheckPath' | 'rollback' | 'timeoutMinutes' | 'appLog'> {
  /** In the order of promotion. */
  readonly promoteTo: readonly string[]
}

/** Minutes, for the whole deployment; the Action's default. */
const TIMEOUT_MINUTES = 45

/** Reads the options that only `deploy` has; their meaning and their defaults are the Action's. Throws a Failure for the first that is wrong. */
export function readDeployOptions(values: DeployArguments['values']): DeployOptions {
  const path = values['health-check-path'] ?? null
  if (path !== null && !/^\/(?!\/)\S*$/.test(path))
    throw new Failure('--health-check-path takes a path of the app that begins with one slash, such as /health/.')
  const chosen = choice('wait-for', values['wait-for'], WAIT_FOR, 'dynos')
  const waitFor = path === null ? chosen : 'healthy'
  const promoteTo = (values['promote-to'] ?? []).flatMap((names) => names.split(/[\s,]+/).filter((name) => name !== ''))
  if (promoteTo.length > 0 && (waitFor === 'build' || waitFor === 'release'))
    throw new Failure('--promote-to promotes what was seen to run: --wait-for must be dynos or healthy.')
  const minutes = values['timeout-minutes'] ?? String(TIMEOUT_MINUTES)
  if (!/^\d+(\.\d+)?$/.test(minutes) || Number(minutes) <= 0)
    throw new Failure('--timeout-minutes takes a number above 0.')
  return {
    waitFor,
    healthCheckPath: path,
    rollback: choice('rollback', values.rollback, ROLLBACK, 'auto'),
    timeoutMinutes: Number(minutes),
    appLog: values['app-log'] ?? false,
    promoteTo: [...new Set(promoteTo)],
  }
}
