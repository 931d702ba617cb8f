import { asArray, asString, field, parseToml } from '../facts/data.ts'
import { isFile, readText, resolvePath } from '../facts/files.ts'
import type { Rule } from './rule.ts'

export const poetryPackageMissing: Rule = {
  id: 'poetry-package-missing',
  summary: 'Poetry is to install the project itself, and finds no package of its name.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['install-dependencies::poetry'],
  *check({ build, packageManager, snapshot }) {
    if (build.kind !== 'python' || packageManager.kind !== 'found' || packageManager.name !== 'poetry') return
    const data = parseToml(readText(snapshot, 'pyproject.toml') ?? '')
    if (data.kind === 'error') return
    const poetry = field(data.value, 'tool', 'poetry')
    const name = asString(field(data.value, 'project', 'name')) ?? asString(field(poetry, 'name'))
    if (
      field(poetry, 'package-mode') === false ||
      asArray(field(poetry, 'packages')).length > 0 ||
      asArray(field(poetry, 'include')).length > 0
    )
      return
    const module = name?.replace(/[-.]/g, '_')
    const places = module === undefined ? [] : [module, `src/${module}`]
    if (places.some((place) => isFile(snapshot, `${place}.py`) || resolvePath(snapshot, place).kind === 'folder'))
      return
    yield {
      kind: 'fail',
      message:
        module === undefined
          ? 'Poetry is to install the project itself, and `pyproject.toml` gives it no name. The build stops, "Unable to install dependencies using Poetry".'
          : `Poetry is to install the project itself, and there is neither a folder \`${module}\` nor \`src/${module}\`. The build stops, "The current project could not be installed".`,
      hint: 'A site is no package to install; in `pyproject.toml`:\n[tool.poetry]\npackage-mode = false',
      at: { path: 'pyproject.toml' },
      heroku: 'install-dependencies::poetry',
    }
  },
}
