import type { Ending } from '../../ending.ts'
import type { Call } from '../../machine.ts'
import { lacksFile, lacksFolder, lacksFolderOf, serverFails } from '../common.ts'
import { type Sources, setting } from './settings.ts'

const INTEGERS = [
  'backlog',
  'workers',
  'threads',
  'worker_connections',
  'max_requests',
  'timeout',
  'graceful_timeout',
  'keepalive',
]

/** Settings that gunicorn refuses before it listens. */
export function wrongSetting(sources: Sources, call: Call): Ending | null {
  const at = sources.filePath === null ? call.at : { path: sources.filePath }
  for (const key of INTEGERS) {
    const value = sources.file.get(key)
    const text = value?.kind === 'str' ? value.value : null
    const isWrong = text !== null && !/^\s*[-+]?(\d+|0[xXoObB][\da-fA-F]+)\s*$/.test(text)
    if (isWrong || value?.kind === 'list' || value?.kind === 'float')
      return serverFails(`gunicorn's setting \`${key}\` is no whole number`, call, { at: value?.location ?? at })
  }
  const temporary = setting(sources, 'worker_tmp_dir')
  if (lacksFolder(temporary, call))
    return serverFails(`gunicorn's \`worker_tmp_dir\` (\`${temporary?.shown}\`) does not exist`, call)
  for (const key of ['accesslog', 'errorlog']) {
    const path = setting(sources, key)
    if (lacksFolderOf(path, call))
      return serverFails(`gunicorn cannot write its log to \`${path?.shown}\`: the folder does not exist`, call, {
        hint: 'Write `-` for standard output: it is what `heroku logs` shows.',
      })
  }
  for (const key of ['logconfig', 'logconfig_json', 'certfile', 'keyfile', 'ca_certs']) {
    const path = setting(sources, key)
    if (lacksFile(path, call)) return serverFails(`gunicorn's file \`${path?.shown}\` does not exist`, call)
  }
  return null
}
