import type { Ending } from '../../ending.ts'
import type { Call } from '../../machine.ts'
import { lacksFile, lacksFolder, lacksFolderOf, serverFails } from '../common.ts'
import { givenSetting, type Sources, setting, settingList } from './settings.ts'

const INTEGERS = [
  'backlog',
  'workers',
  'threads',
  'worker_connections',
  'max_requests',
  'max_requests_jitter',
  'timeout',
  'graceful_timeout',
  'keepalive',
]
const BOOLEANS = ['daemon', 'preload_app', 'reload', 'capture_output', 'proxy_protocol', 'reuse_port', 'initgroups']

/** gunicorn/config.py, validate_pos_int: of base 0, and not negative. */
const WHOLE = /^\s*\+?(\d+|0[xXoObB][\da-fA-F]+)\s*$/

/** The same, auto_int: an octal number may do without its `o`. */
const UMASK = /^\s*[-+]?(0[xX][\da-fA-F]+|0[bB][01]+|0[oO]?[0-7]*|[1-9]\d*)\s*$/

/** Settings that gunicorn refuses before it listens. */
export function wrongSetting(sources: Sources, call: Call): Ending | null {
  const at = sources.filePath === null ? call.at : { path: sources.filePath }
  for (const key of INTEGERS) {
    const given = givenSetting(sources, key)
    const value = given === undefined ? sources.file.get(key) : undefined
    const text = given?.text ?? (value?.kind === 'str' || value?.kind === 'int' ? String(value.value) : null)
    if ((text !== null && !WHOLE.test(text)) || ['list', 'float', 'none', 'dict'].includes(value?.kind ?? ''))
      return serverFails(`gunicorn's setting \`${key}\` is no whole number of 0 and above`, call, {
        at: value === undefined ? call.at : (value.location ?? at),
        configVars: given?.configVars ?? value?.configVars ?? [],
      })
  }
  for (const key of BOOLEANS) {
    const value = sources.file.get(key)
    if (value?.kind === 'str' && !/^\s*(true|false)\s*$/i.test(value.value))
      return serverFails(`gunicorn's setting \`${key}\` is neither \`True\` nor \`False\``, call, {
        at: value.location ?? at,
        configVars: value.configVars,
      })
  }
  const umask = givenSetting(sources, 'umask')
  if (umask?.text != null && !UMASK.test(umask.text))
    return serverFails(`gunicorn's \`--umask ${umask.shown}\` is no number`, call)
  for (const one of settingList(sources, 'raw_env') ?? [])
    if (one.text !== null && !one.text.includes('='))
      return serverFails(`gunicorn's environment setting \`${one.shown}\` is not NAME=value`, call, { at })
  const user = setting(sources, 'user')
  if (user?.text != null && /\D/.test(user.text))
    return serverFails(
      `gunicorn is to run as the user \`${user.shown}\`, and a dyno's process may not change its user`,
      call,
      { hint: 'Leave the user out.', configVars: user.configVars },
    )
  const temporary = setting(sources, 'worker_tmp_dir')
  if (lacksFolder(temporary, call))
    return serverFails(`gunicorn's \`worker_tmp_dir\` (\`${temporary?.shown}\`) does not exist`, call)
  const pid = setting(sources, 'pidfile')
  if (lacksFolderOf(pid, call))
    return serverFails(`gunicorn cannot write its pid file \`${pid?.shown}\`: the folder does not exist`, call)
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
