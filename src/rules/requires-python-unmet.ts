import { asString, field, parseToml } from '../facts/data.ts'
import { parseSpecifiers, parseVersion, satisfies } from '../facts/dependencies/version.ts'
import { readText } from '../facts/files.ts'
import type { Rule } from './rule.ts'

export const requiresPythonUnmet: Rule = {
  id: 'requires-python-unmet',
  summary: 'The Python asked for is not one that the project takes.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['install-dependencies::uv'],
  *check({ build, packageManager, pythonVersion: python, snapshot }) {
    if (build.kind !== 'python' || packageManager.kind !== 'found' || packageManager.name !== 'uv') return
    const data = parseToml(readText(snapshot, 'pyproject.toml') ?? '')
    const wanted = data.kind === 'data' ? asString(field(data.value, 'project', 'requires-python')) : undefined
    const specifiers = wanted === undefined ? null : parseSpecifiers(wanted)
    const version = python.kind === 'requested' && python.full !== null ? parseVersion(python.full) : null
    if (
      !specifiers ||
      !version ||
      python.kind !== 'requested' ||
      python.origin !== '.python-version' ||
      satisfies(version, specifiers)
    )
      return
    yield {
      kind: 'fail',
      message: `\`.python-version\` asks for Python ${python.requested}, and \`requires-python\` in \`pyproject.toml\` is \`${wanted}\`: uv refuses it, and the build stops, "Unable to install dependencies using uv".`,
      hint: 'Let the two agree: change `.python-version`, or `requires-python` and then run `uv lock`.',
      at: python.location,
      heroku: 'install-dependencies::uv',
    }
  },
}
