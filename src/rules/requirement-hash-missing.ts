import { evaluateMarker } from '../facts/dependencies/marker.ts'
import type { RequirementLine } from '../facts/dependencies/requirements.ts'
import { pinnedVersion } from '../facts/dependencies/version.ts'
import type { Rule } from './rule.ts'

export const requirementHashMissing: Rule = {
  id: 'requirement-hash-missing',
  summary: 'Some requirements have hashes, and this one has none.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['install-dependencies::pip'],
  *check({ build, packageManager, requirements, markers }) {
    if (build.kind !== 'python' || packageManager.kind !== 'found' || packageManager.name !== 'pip') return
    if (!requirements.requireHashes) return
    for (const line of requirements.lines) {
      const { marker } = line.requirement
      const constrained = requirements.lines.some(
        (other) => other.kind === 'constraint' && other.requirement.name === line.requirement.name,
      )
      if (
        line.kind === 'constraint' ||
        constrained ||
        isSound(line) ||
        (marker && evaluateMarker(marker, markers) !== true)
      )
        continue
      yield {
        kind: 'fail',
        message: `pip checks hashes here, because a line has one or \`--require-hashes\` is given: then every requirement needs an exact version and a hash, and \`${line.requirement.name}\` lacks them. The build stops, "Unable to install dependencies using pip".`,
        hint: 'Compile the list anew: `pip-compile --generate-hashes`, or `uv pip compile --generate-hashes`.',
        at: line.location,
        heroku: 'install-dependencies::pip',
      }
    }
  },
}

/** What comes from a URL is left alone: an archive's address may carry its own hash. */
const isSound = ({ hashed, requirement }: RequirementLine): boolean =>
  requirement.url !== null || (hashed && pinnedVersion(requirement.specifiers) !== null)
