import { lstatSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { baselineSubject } from '../gate/assess.ts'
import { type Baseline, baselineText, parseBaseline, renewBaseline } from '../gate/baseline.ts'
import { baselinePath } from '../gate/load-baseline.ts'
import { Failure } from '../model/failure.ts'
import type { JudgeArguments } from './arguments.ts'
import type { CommandIo } from './io.ts'
import { judge, readSubject, type Subject } from './judge.ts'
import { readText } from './judge-options.ts'

/**
 * Accepts all that is found now: writes the baseline into the work tree, and says so on standard error.
 *
 * @returns the subject with that baseline. Throws a Failure where a revision is judged, or the file cannot be written
 */
export async function withNewBaseline(path: string, values: JudgeArguments['values'], io: CommandIo): Promise<Subject> {
  if (values.rev !== undefined)
    throw new Failure('--write-baseline accepts what is found in the work tree: leave --rev out.')
  const subject = await readSubject(path, values, io)
  const { root, configuration } = subject
  if (root === null) throw new Failure('--write-baseline needs a work tree.')
  const name = baselinePath(configuration)
  const file = join(root, name)
  const { findings } = judge(subject, values, false)
  const baseline = renewBaseline(existing(file, name), name, findings, baselineSubject(subject))
  write(file, name, baselineText(baseline))
  const count = baseline.entries.reduce((sum, entry) => sum + entry.count, 0)
  io.stderr.write(
    `deploy-gate: ${name} accepts ${count} ${count === 1 ? 'finding' : 'findings'}. Commit it; what is new is reported from now on.\n`,
  )
  return { ...subject, baseline }
}

/** The entries of other apps are kept; what cannot be read is written over. */
function existing(file: string, name: string): Baseline | null {
  try {
    return parseBaseline(readText(file, name), name)
  } catch (error) {
    if (error instanceof Failure) return null
    throw error
  }
}

function write(file: string, name: string, text: string): void {
  // The repository may hold a link that leads elsewhere.
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Failure(`${name} is a symbolic link, and nothing is written through it.`)
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  } catch (error) {
    throw new Failure(`${name} cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}
