import { evaluateMarker } from '../facts/dependencies/marker.ts'
import type { RequirementLine } from '../facts/dependencies/requirements.ts'
import { parseVersion, pinnedVersion, satisfies } from '../facts/dependencies/version.ts'
import type { Rule } from './rule.ts'

export const requirementsConflicting: Rule = {
  id: 'requirements-conflicting',
  summary: 'Two lines ask for versions of a package that exclude each other.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['install-dependencies::pip'],
  *check({ build, packageManager, requirements, markers }) {
    if (build.kind !== 'python' || packageManager.kind !== 'found' || packageManager.name !== 'pip') return
    const first = new Map<string, RequirementLine>()
    const asked = new Set(
      requirements.lines.filter(({ kind }) => kind === 'requirement').map(({ requirement }) => requirement.name),
    )
    for (const line of requirements.lines) {
      const { name, marker, specifiers } = line.requirement
      if (!asked.has(name) || specifiers.length === 0 || (marker && evaluateMarker(marker, markers) !== true)) continue
      const earlier = first.get(name)
      if (!earlier) first.set(name, line)
      else if (excludes(earlier, line) || excludes(line, earlier)) {
        yield {
          kind: 'fail',
          message: `\`${shown(line)}\` excludes \`${shown(earlier)}\` of ${earlier.location.path} line ${earlier.location.start.line}. pip finds no version, and the build stops, "Unable to install dependencies using pip".`,
          hint: 'Leave one of the two lines.',
          at: line.location,
          related: [{ location: earlier.location, message: 'the other requirement' }],
          heroku: 'install-dependencies::pip',
        }
      }
    }
  },
}

/** The version that ONE pins is not one that OTHER takes. */
function excludes(one: RequirementLine, other: RequirementLine): boolean {
  const pinned = parseVersion(pinnedVersion(one.requirement.specifiers) ?? '')
  return pinned !== null && !satisfies(pinned, other.requirement.specifiers)
}

const shown = ({ requirement: { name, specifiers } }: RequirementLine): string =>
  name + specifiers.map(({ operator, version }) => operator + version).join(',')
