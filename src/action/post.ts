import type { ActionIo } from './io.ts'
import { createLog } from './log.ts'

/** Was this process started for the post step? The main step leaves its stage behind at once. */
export function isPost({ toolkit }: Pick<ActionIo, 'toolkit'>): boolean {
  return toolkit.state('stage') !== ''
}

/**
 * The post step: where the main step was killed in the middle of a deployment, says what may go on at Heroku. It changes nothing.
 *
 * @returns the exit status, always 0
 */
export function post({ toolkit, write }: ActionIo): number {
  const log = createLog(write)
  const [stage, build, app] = [toolkit.state('stage'), toolkit.state('build'), toolkit.state('app')]
  if (stage === 'ended') return 0
  if (build === '') log.info('The step was stopped before anything was deployed.')
  else {
    const look = `\`heroku builds:info ${build} -a ${app}\` and \`heroku releases -a ${app}\` tell how it ended.`
    log.tell('warning', `The step was stopped, but not the build ${build} at Heroku. ${look}`)
  }
  return 0
}
