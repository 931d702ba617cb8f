import { lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { assess } from '../gate/assess.ts'
import type { Assessment } from '../gate/assessment.ts'
import { defaultBranch, herokuRemote } from '../git/remotes.ts'
import { findRepository, type Repository } from '../git/repository.ts'
import { type Change, planInit } from '../init/plan.ts'
import { usesDeployGate, WORKFLOW_PATH, workflowFile } from '../init/workflow.ts'
import { Failure } from '../model/failure.ts'
import { overlay } from '../model/overlay.ts'
import { redactor } from '../model/redact.ts'
import { unifiedDiff } from '../reporters/diff.ts'
import { plainText } from '../reporters/neutralise.ts'
import { wantsColours } from '../reporters/text.ts'
import { parseInitArguments } from './arguments.ts'
import { type CommandIo, EXIT } from './io.ts'
import { factsOptions, readSubject } from './judge.ts'
import { existingPath } from './judge-options.ts'
import type { Command } from './main.ts'
import { OPTIONS } from './options.ts'

export const init: Command = {
  operands: '[PATH]',
  summary:
    'Write what is missing for Heroku (Procfile, .python-version, requirements, WhiteNoise, the workflow), after showing each change',
  options: OPTIONS.init,
  run: async (args, io) => {
    const { values, positionals } = parseInitArguments(args)
    if (values.rev !== undefined) throw new Failure('init works on the files as they are: leave --rev out.')
    if (values['dry-run'] && values.yes) throw new Failure('--dry-run writes nothing, and --yes everything: give one.')
    const path = positionals[0] ?? '.'
    const subject = await readSubject(path, values, io)
    const folder = realpathSync(existingPath(io.cwd, path).absolute)
    const repository = findRepository(folder)
    const root = repository?.workTree ?? folder
    const { snapshot, environment } = subject
    const { changes, advice } = planInit({ snapshot, environment, options: factsOptions(values, subject) })
    const inFolder = changes.map((change) => ({ ...change, path: subject.prefix + change.path }))
    const workflow = planWorkflow(root, repository, { app: values.app ?? null, folder: subject.prefix.slice(0, -1) })
    const all = [...inFolder, ...workflow.changes]
    const secrets = redactor(subject.secrets)
    const say = (text: string): unknown => io.stdout.write(secrets(plainText(text)))
    showPlan(all, say, wantsColours(io.env, io.stdout.isTTY ?? false) ? io : null)
    const written = await writeChanges(root, all, { io, say, mode: modeOf(values, io) })
    const done = new Map(
      written
        .filter((change) => change.path.startsWith(subject.prefix))
        .map(({ path: file, after }) => [file.slice(subject.prefix.length), after]),
    )
    const left = assess({
      ...subject,
      snapshot: overlay(snapshot, values['dry-run'] ? new Map(changes.map((one) => [one.path, one.after])) : done),
      options: factsOptions(values, subject),
      all: false,
    })
    showRest([...advice, ...workflow.advice], left, say, path)
    return EXIT.passes
  },
}

/** What is written without a question: nothing, what does not exist yet, or everything. `ask`: a person decides. */
type Mode = 'nothing' | 'new' | 'ask' | 'everything'

function modeOf(values: ReturnType<typeof parseInitArguments>['values'], io: CommandIo): Mode {
  if (values['dry-run']) return 'nothing'
  if (values.yes) return 'everything'
  return io.confirm === undefined ? 'new' : 'ask'
}

interface PlannedWorkflow {
  readonly changes: readonly Change[]
  readonly advice: readonly string[]
}

/** The workflow lies in the repository's root, wherever the app does. */
function planWorkflow(
  root: string,
  repository: Repository | null,
  { app, folder }: { readonly app: string | null; readonly folder: string },
): PlannedWorkflow {
  const workflows = workflowsIn(root)
  if (workflows.some(({ text }) => usesDeployGate(text))) return { changes: [], advice: [] }
  const name = app ?? (repository === null ? null : herokuRemote(repository))
  const variable = name === null ? "the repository's variable HEROKU_APP (the app's name) and " : ''
  const key = `Set ${variable}the secret HEROKU_API_KEY on GitHub: \`heroku authorizations:create -d deploy-gate -s write-protected\` makes one.`
  if (workflows.some(({ path }) => path === WORKFLOW_PATH))
    return {
      changes: [],
      advice: [`\`${WORKFLOW_PATH}\` exists and does not use deploy-gate: add its step, as the README shows.`, key],
    }
  const branch = (repository === null ? null : defaultBranch(repository)) ?? 'main'
  return {
    changes: [
      {
        path: WORKFLOW_PATH,
        before: null,
        after: workflowFile({ app: name, branch, folder }),
        because: [`judges each pull request, and deploys \`${branch}\` when the gate passes`],
      },
    ],
    advice: [key],
  }
}

function workflowsIn(root: string): readonly { readonly path: string; readonly text: string }[] {
  const folder = dirname(WORKFLOW_PATH)
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
      .map(({ name }) => ({ path: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') }))
  } catch {
    // No such folder: no workflows.
    return []
  }
}

type Say = (text: string) => unknown

/** @param colouring where colours go to, past what would neutralise them; null: none */
function showPlan(changes: readonly Change[], say: Say, colouring: CommandIo | null): void {
  if (changes.length === 0) say('Nothing is missing that init could write.\n')
  for (const change of changes) {
    say(
      `${change.before === null ? 'new     ' : 'changed '} ${change.path}${change.because.length > 0 ? ` (${change.because.join('; ')})` : ''}\n`,
    )
    for (const line of unifiedDiff(change)) {
      const colour = colouring === null ? undefined : COLOURS[line.charAt(0)]
      if (colour !== undefined) colouring?.stdout.write(`\u001B[${colour}m`)
      say(`  ${line}`)
      if (colour !== undefined) colouring?.stdout.write('\u001B[0m')
      say('\n')
    }
    say('\n')
  }
}

const COLOURS: Readonly<Record<string, number>> = { '+': 32, '-': 31, '@': 36 }

/** Writes what may be written; returns what was. */
async function writeChanges(
  root: string,
  changes: readonly Change[],
  { io, say, mode }: { readonly io: CommandIo; readonly say: Say; readonly mode: Mode },
): Promise<readonly Change[]> {
  const created = changes.filter(({ before }) => before === null)
  const changed = changes.filter(({ before }) => before !== null)
  const written: Change[] = []
  const write = (change: Change): void => {
    writeChange(root, change)
    written.push(change)
    say(`wrote ${change.path}\n`)
  }
  const names = created.map(({ path }) => path).join(', ')
  const mayCreate = mode === 'new' || mode === 'everything' || (mode === 'ask' && (await ask(io, created, names)))
  if (mayCreate) for (const change of created) write(change)
  for (const change of changed)
    if (mode === 'everything' || (mode === 'ask' && (await ask(io, [change], `the change of ${change.path}`))))
      write(change)
  if (mode === 'nothing' && changes.length > 0) say('Nothing was written (--dry-run).\n')
  if (mode === 'new' && changed.length > 0)
    say(`Left as they are: ${changed.map(({ path }) => path).join(', ')}. \`--yes\` changes them as shown.\n`)
  return written
}

const ask = async (io: CommandIo, changes: readonly Change[], what: string): Promise<boolean> =>
  changes.length > 0 && ((await io.confirm?.(`Write ${plainText(what)}?`)) ?? false)

/** Writes one file below ROOT: a new one only where there is none, and a changed one only where it still holds what was judged. */
function writeChange(root: string, { path, before, after }: Change): void {
  const target = resolve(root, path)
  const folder = dirname(target)
  mkdirSync(folder, { recursive: true })
  const real = relative(realpathSync(root), realpathSync(folder))
  if (real.split(sep)[0] === '..')
    throw new Failure(`${plainText(path)} lies outside the repository (a symbolic link).`)
  if (before === null) {
    writeNew(target, path, after)
    return
  }
  if (!lstatSync(target).isFile() || readFileSync(target, 'utf8') !== before)
    throw new Failure(`${plainText(path)} was changed meanwhile: run init again.`)
  writeFileSync(target, after)
}

/** A file system that does not tell upper from lower case may have one under another spelling. */
function writeNew(target: string, path: string, text: string): void {
  try {
    writeFileSync(target, text, { flag: 'wx' })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new Failure(
      code === 'EEXIST'
        ? `${plainText(path)} exists (ignored by git, or in another spelling): move it away, and run init again.`
        : `${plainText(path)} cannot be written (${code}).`,
    )
  }
}

const MOST_SHOWN = 12

/** What remains for a person: what no file could bring, and what the gate still blocks on. */
function showRest(advice: readonly string[], { findings }: Assessment, say: Say, path: string): void {
  if (advice.length > 0) say(`\nWhat is left for you:\n${advice.map((text) => `  - ${text}\n`).join('')}`)
  const errors = findings.filter(({ severity, suppressed }) => severity === 'error' && suppressed === null)
  const failing = errors.filter(({ kind }) => kind === 'fail')
  const check = `deploy-gate check${path === '.' ? '' : ` ${path}`}`
  if (failing.length === 0) {
    say(
      `\n\`${check}\` finds no error that is certain now${errors.length > 0 ? `, and ${errors.length} that it cannot decide` : ''}.\n`,
    )
    return
  }
  say(`\n\`${check}\` still blocks on ${failing.length === 1 ? 'an error' : `${failing.length} errors`}:\n`)
  for (const { rule, path: at, location } of failing.slice(0, MOST_SHOWN))
    say(`  - ${rule}${at === null ? '' : `  ${at}${location === null ? '' : `:${location.start.line}`}`}\n`)
  if (failing.length > MOST_SHOWN) say(`  and ${failing.length - MOST_SHOWN} more\n`)
}
