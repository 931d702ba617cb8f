import { PORT } from './machine.ts'
import type { Server } from './server.ts'

/** Where pip puts the commands of distributions, on a dyno (https://github.com/heroku/heroku-buildpack-python). */
const COMMANDS = '/app/.heroku/python/bin'

/** `sys.argv` of a process that is not known: nobody serves by anything like a test runner. */
export const SOME_SERVER: readonly string[] = [`${COMMANDS}/gunicorn`]

/** `sys.argv` of a server's process; null is a word that is not known. The shell finds a command by its full path. */
export function argvOf({ name, script, argv }: Pick<Server, 'name' | 'script' | 'argv'>): readonly (string | null)[] {
  const words = argv.map(({ text }) => (text === null || text.includes(PORT) ? null : text))
  if (script === null) return [name.endsWith('.py') ? name : `${COMMANDS}/${name}`, ...words]
  return [script, ...(words[0] === name ? words : [name, ...words])]
}
