import { nearest } from '../../model/nearest.ts'
import { knownDistribution } from '../dependencies/distributions.ts'
import { type Argument, absolute, type Variable } from '../shell/state.ts'
import { bindOf } from './bind.ts'
import { type Ending, exits, fails } from './ending.ts'
import { type Call, exported } from './machine.ts'
import type { Bind } from './server.ts'
import { optionsInvalid, serverOf } from './servers/common.ts'

/** `django-admin help`: the commands of django.core and of the apps under django.contrib. */
const BUILT_IN: ReadonlySet<string> = new Set(
  'check collectstatic changepassword clearsessions compilemessages createcachetable createsuperuser dbshell diffsettings dumpdata findstatic flush help inspectdb loaddata makemessages makemigrations migrate ogrinspect optimizemigration ping_google remove_stale_contenttypes runserver sendtestemail shell showmigrations sqlflush sqlmigrate sqlsequencereset squashmigrations startapp startproject test testserver version'.split(
    ' ',
  ),
)

/**
 * `manage.py COMMAND`. The server is understood; the others end, and are taken to succeed where they exist.
 *
 * @param script the manage.py, relative to the app's folder; null for `python -m django` and `django-admin`
 * @param first what stands first on `sys.path` where there is no script
 */
export function managementCommand(
  script: string | null,
  args: readonly Argument[],
  call: Call,
  first: string = call.state.cwd,
): Ending {
  const command = args.find(({ text }) => text === null || !text.startsWith('-'))
  const name = command?.text
  if (command === undefined) return exits(0)
  if (name == null) return exits(null)
  const rest = args.slice(args.indexOf(command) + 1)
  const environment = new Map(exported(call.state))
  const module = optionValue(args, '--settings')
  if (module) environment.set('DJANGO_SETTINGS_MODULE', { ...module, exported: true })
  const folder =
    script === null
      ? first
      : `/app/${script.includes('/') ? script.slice(0, script.lastIndexOf('/')) : ''}`.replace(/\/$/, '')
  if (name === 'runserver') return runserver(script, rest, call, environment, folder)
  if (BUILT_IN.has(name)) {
    const words = rest.map(({ text, shown }) => text ?? shown)
    return { kind: 'exits', status: null, failure: null, needs: [{ name, args: words, at: call.at }] }
  }
  return hasOwnCommand(name, call) ? exits(null) : unknownCommand(name, command.shown, call)
}

function optionValue(args: readonly Argument[], option: string): Argument | null {
  const at = args.findIndex(({ text }) => text === option || text?.startsWith(`${option}=`))
  const found = args[at]
  if (!found) return null
  if (found.text === option) return args[at + 1] ?? null
  return { ...found, text: found.text?.slice(option.length + 1) ?? null, shown: found.shown.slice(option.length + 1) }
}

/** An app's `management/commands/NAME.py`. */
function hasOwnCommand(name: string, { state: { snapshot } }: Call): boolean {
  return snapshot.entries.some(({ path }) => path.endsWith(`/management/commands/${name}.py`))
}

/** May the distribution bring a command of its own? Those that are known, and that stand on Django, may. */
function mayBringCommands(name: string): boolean {
  const known = knownDistribution(name)
  return (
    name !== 'django' &&
    (known === undefined ||
      /^(django-|wagtail)/.test(name) ||
      [...known.requires, ...known.maybeRequires].includes('django'))
  )
}

/** A letter too many, or too few. */
const isOneLetterOff = (name: string, meant: string): boolean => {
  const [long, short] = name.length > meant.length ? [name, meant] : [meant, name]
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
}

function unknownCommand(name: string, shown: string, call: Call): Ending {
  const { installed, possible, complete } = call.machine.dependencies
  const strangers = [...installed.keys(), ...possible.keys()].filter(mayBringCommands)
  const meant = nearest(name, [...BUILT_IN])
  // Nobody names a command like one of Django's, but for a letter.
  if ((!complete || strangers.length > 0) && (meant === null || !isOneLetterOff(name, meant))) return exits(null)
  return fails(1, {
    kind: 'management-command-fails',
    says: `manage.py answers "Unknown command: '${shown}'"`,
    hint: meant === null ? null : `python manage.py ${meant}`,
    at: call.at,
  })
}

/** `addrport` of django/core/management/commands/runserver.py. */
const ADDRESS = /^(?:(\d{1,3}(?:\.\d{1,3}){3}|\[[a-fA-F0-9:]+\]|[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*):)?(\d+)$/
const VALUED = ['--settings', '--pythonpath', '-v', '--verbosity']
const FLAGS = [
  '--noreload',
  '--insecure',
  '--nostatic',
  '--nothreading',
  '--ipv6',
  '-6',
  '--traceback',
  '--no-color',
  '--force-color',
  '--skip-checks',
]
const LINE = 'web: gunicorn mysite.wsgi'

function runserver(
  script: string | null,
  args: readonly Argument[],
  call: Call,
  environment: ReadonlyMap<string, Variable>,
  folder: string,
): Ending {
  const positional: Argument[] = []
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at]
    const text = argument?.text ?? ''
    if (argument === undefined) break
    if (VALUED.includes(text)) at += 1
    else if (!text.startsWith('-')) positional.push(argument)
    else if (!FLAGS.includes(text) && !VALUED.some((option) => text.startsWith(`${option}=`)))
      return optionsInvalid('runserver', `unrecognized arguments: ${argument.shown}`, call, LINE)
  }
  const [address, extra] = positional
  if (extra) return optionsInvalid('runserver', `unrecognized arguments: ${extra.shown}`, call, LINE)
  const bind = addressOf(address, call)
  if (bind === null)
    return fails(1, {
      kind: 'options-invalid',
      says: `runserver takes no \`${address?.shown}\`: it is no port, nor an address with one`,
      hint: LINE,
      at: call.at,
    })
  const has = (flag: string): boolean => args.some(({ text }) => text === flag)
  const extraPath = optionValue(args, '--pythonpath')?.text
  return serverOf(call, {
    name: 'runserver',
    binds: [bind],
    application: null,
    interface: 'wsgi',
    argv: args,
    script,
    environment,
    pathBefore: [...(extraPath == null ? [] : [absolute(call.state.cwd, extraPath)]), folder],
    survives: !has('--noreload'),
    servesStatic: has('--nostatic') ? 'never' : has('--insecure') ? 'always' : 'debug',
  })
}

function addressOf(address: Argument | undefined, { at }: Call): Bind | null {
  if (address === undefined) return bindOf('127.0.0.1', '8000', { shown: '127.0.0.1:8000', configVars: [], at })
  const { text, shown, configVars } = address
  if (text === null) return { shown, reach: 'unknown', at, configVars }
  const [, host, port] = ADDRESS.exec(text) ?? []
  if (port === undefined) return null
  return bindOf(host === '0' ? '0.0.0.0' : (host ?? '127.0.0.1'), port, { shown, configVars, at })
}
