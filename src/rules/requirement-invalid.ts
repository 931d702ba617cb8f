import type { RequirementsProblem } from '../facts/dependencies/requirements.ts'
import type { Result, Rule } from './rule.ts'

export const requirementInvalid: Rule = {
  id: 'requirement-invalid',
  summary: 'A line of a requirements file that pip cannot read.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['install-dependencies::pip'],
  *check({ build, packageManager, requirements }) {
    if (build.kind !== 'python' || packageManager.kind !== 'found' || packageManager.name !== 'pip') return
    for (const problem of requirements.problems) yield* resultsOf(problem)
  },
}

const STOPS = 'The build stops, "Unable to install dependencies using pip".'

function* resultsOf(problem: RequirementsProblem): Iterable<Result> {
  const { location: at } = problem
  switch (problem.kind) {
    case 'invalid-requirement':
      yield {
        kind: 'fail',
        message: `\`${problem.text}\` is no requirement: ${problem.reason}. ${STOPS}`,
        hint: hintFor(problem.text),
        at,
        heroku: 'install-dependencies::pip',
      }
      break
    case 'refused-option':
      yield {
        kind: 'fail',
        message: `\`${problem.option}\` may not stand in a requirements file. ${STOPS}`,
        hint: `Remove \`${problem.option}\` from the line.`,
        at,
        heroku: 'install-dependencies::pip',
      }
      break
    case 'encoding':
      yield {
        kind: 'fail',
        message: `\`${at.path}\` is ${problem.encoding}, and pip reads it as UTF-8. ${STOPS}`,
        hint: 'Save it as UTF-8.',
        at,
        heroku: 'install-dependencies::pip',
      }
      break
    case 'unknown-option':
      yield {
        kind: 'open',
        severity: 'warning',
        message: `\`${problem.option}\` is not known here; if pip does not know it either, the build stops.`,
        at,
        heroku: 'install-dependencies::pip',
      }
      break
    case 'missing-file':
    case 'missing-path':
    case 'environment-variable':
      break
  }
}

/** What was most likely meant. */
function hintFor(text: string): string {
  const [, name, version] = /^([A-Za-z0-9][\w.-]*)\s*=\s*([\w.]+)/.exec(text) ?? []
  if (name !== undefined && version !== undefined) return `Pin a version with two equals signs:\n${name}==${version}`
  if (/^(<{7}|={7}|>{7})/.test(text)) return 'Resolve the merge conflict in this file.'
  if (text.includes('\0')) return 'Save the file as UTF-8; it looks like UTF-16 without its byte-order mark.'
  if (/^pip3? install /.test(text)) return `Write the requirement alone:\n${text.replace(/^pip3? install /, '')}`
  return 'Write one requirement a line, such as:\nDjango==5.2.17'
}
