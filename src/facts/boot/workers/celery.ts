import type { EvaluatedModule } from '../../../python/program.ts'
import { isFile } from '../../files.ts'
import type { Argument } from '../../shell/state.ts'
import { type Ending, fails } from '../ending.ts'
import type { Call } from '../machine.ts'
import { importFails, importFor, lacks, type RunWorker, works } from './module.ts'

/** Options before the subcommand that take a word: celery/bin/celery.py of Celery 5. */
const VALUED = ['-A', '--app', '-b', '--broker', '--result-backend', '--loader', '--config', '--workdir']

const SUBCOMMANDS = new Set(
  'worker beat events inspect control report multi amqp call graph list logtool migrate purge result shell status upgrade flower'.split(
    ' ',
  ),
)

/**
 * `celery --app proj worker`. Since Celery 5 the application stands before the subcommand
 * (https://docs.celeryq.dev/en/stable/history/whatsnew-5.0.html#step-1-adjust-your-command-line-invocation).
 */
export const celery: RunWorker = (args, call) => {
  const at = args.findIndex(({ text }, index) => {
    const before = args[index - 1]?.text ?? ''
    return text !== null && !text.startsWith('-') && !VALUED.includes(before)
  })
  const before = at < 0 ? args : args.slice(0, at)
  const subcommand = args[at]?.text ?? null
  const behind = at < 0 ? [] : args.slice(at + 1)
  if (subcommand !== null && !SUBCOMMANDS.has(subcommand)) return works(`celery ${args[at]?.shown}`, call)
  const app = givenFor(before, '-A', '--app')
  const late = givenFor(behind, '-A', '--app')
  if (app === undefined && late !== undefined && isSince5(call))
    return fails(2, {
      kind: 'options-invalid',
      says: `celery takes no \`-A\` behind \`${subcommand}\` since Celery 5`,
      hint: `celery -A ${late?.shown ?? 'PROJECT'} ${subcommand}`,
      at: call.at,
    })
  if (givenFor(before, '--workdir') !== undefined || givenFor(behind, '--workdir') !== undefined)
    return works('celery', call)
  const named = app ?? late
  const missing = named?.text == null ? null : applicationMissing(named.text, call)
  return missing ?? needs(behind, subcommand, call) ?? works('celery', call)
}

/** The value of the last of NAMES that is given; undefined where none is. */
function givenFor(args: readonly Argument[], ...names: readonly string[]): Argument | undefined {
  let found: Argument | undefined
  for (const [index, argument] of args.entries()) {
    const text = argument.text ?? ''
    const name = names.find((each) => text === each || text.startsWith(`${each}=`) || isAttached(text, each))
    if (name === undefined) continue
    if (text === name) found = args[index + 1]
    else {
      const from = text.startsWith(`${name}=`) ? name.length + 1 : name.length
      found = { ...argument, text: text.slice(from), shown: argument.shown.slice(from) }
    }
  }
  return found
}

/** `-Aproj`. */
const isAttached = (text: string, name: string): boolean => /^-\w$/.test(name) && text.startsWith(name)

function isSince5({ machine }: Call): boolean {
  const version = machine.dependencies.installed.get('celery')?.version
  return version != null && Number(version.split('.')[0]) >= 5
}

/** celery/app/utils.py, find_app: a module's `app`, its `celery`, its submodule `celery`, or any Celery in it. */
function applicationMissing(name: string, call: Call): Ending | null {
  const [module = '', attribute] = name.split(':')
  const found = importFor(module, call)
  if (found === null) return null
  const wrong = importFails('celery', module, found, call)
  // `proj.app` is the module's attribute, where it is no module itself.
  if (wrong !== null) return attribute === undefined && isAttribute(module, call) ? null : wrong
  if (attribute !== undefined)
    return lacks(found, attribute.split('.')[0] ?? attribute)
      ? noApplication(`\`${found.path}\` has no \`${attribute}\``, call)
      : null
  if (mayHold(found)) return null
  const isPackage = found.path?.endsWith('__init__.py') ?? false
  const inner = isPackage ? importFor(`${module}.celery`, call) : null
  const folder = found.path?.replace(/__init__\.py$/, '') ?? ''
  const hasInner = isFile(call.state.snapshot, `${folder}celery.py`)
  if (inner !== null && hasInner) return importFails('celery', `${module}.celery`, inner, call)
  return noApplication(
    `\`${found.path}\` has no Celery application${isPackage ? `, and there is no \`${folder}celery.py\`` : ''}`,
    call,
  )
}

function isAttribute(module: string, call: Call): boolean {
  const at = module.lastIndexOf('.')
  const parent = at < 0 ? null : importFor(module.slice(0, at), call)
  return parent !== null && !parent.raises?.certain && !lacks(parent, module.slice(at + 1))
}

/** May one of the module's names be the application? */
const mayHold = ({ bindings, rest, path }: EvaluatedModule): boolean =>
  path === null ||
  rest.length > 0 ||
  [...bindings].some(
    ([name, { kind }]) =>
      ['app', 'celery'].includes(name) || (kind === 'unknown' && !name.startsWith('__')) || kind === 'object',
  )

const noApplication = (says: string, { at }: Call): Ending =>
  fails(1, { kind: 'application-missing', says: `celery finds no application: ${says}`, hint: null, at })

/** Modules that a pool, a scheduler or a subcommand needs: the option's value, the module, the distribution. */
const NEEDS: readonly (readonly [pattern: RegExp, module: string, distribution: string])[] = [
  [/^gevent$/, 'gevent', 'gevent'],
  [/^eventlet$/, 'eventlet', 'eventlet'],
  [/^(django|django_celery_beat\.)/, 'django_celery_beat', 'django-celery-beat'],
  [/^redbeat\./, 'redbeat', 'celery-redbeat'],
]

function needs(behind: readonly Argument[], subcommand: string | null, call: Call): Ending | null {
  const chosen = [givenFor(behind, '-P', '--pool'), givenFor(behind, '-S', '--scheduler')].map((one) => one?.text ?? '')
  const wanted = NEEDS.filter(([pattern]) => chosen.some((value) => pattern.test(value))).map(
    ([, module, distribution]) => [module, distribution] as const,
  )
  if (subcommand === 'flower') wanted.push(['flower', 'flower'])
  const missing = wanted.find(([module]) => call.machine.hasModule(module) === false)
  if (missing === undefined) return null
  return fails(1, {
    kind: 'worker-missing',
    says: `celery needs \`${missing[0]}\`, which is not installed (\`${missing[1]}\` is not among the dependencies)`,
    hint: `Add \`${missing[1]}\` to the requirements.`,
    at: call.at,
  })
}
