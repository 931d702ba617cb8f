import { provides } from '../../../dependencies/dependencies.ts'
import type { Dependencies } from '../../../dependencies/dependency.ts'
import { compareVersions, parseVersion } from '../../../dependencies/version.ts'
import type { Failure } from '../../ending.ts'

/** https://docs.gunicorn.org/en/stable/2023-news.html#id3 */
const WITHOUT_PKG_RESOURCES = '21'

/** gunicorn/util.py imports it up to version 20.1: whatever gunicorn is asked for, it ends. Null where it is there, or not asked for. */
export function lacksPkgResources(dependencies: Dependencies): Omit<Failure, 'kind'> | null {
  const gunicorn = dependencies.installed.get('gunicorn')
  const [found, first] = [gunicorn?.version ?? '', WITHOUT_PKG_RESOURCES].map(parseVersion)
  if (gunicorn === undefined || found == null || first == null || compareVersions(found, first) >= 0) return null
  const { truth } = provides(dependencies, 'pkg_resources')
  if (truth === true) return null
  return {
    certain: truth === false,
    says: `\`pkg_resources\`, which gunicorn ${gunicorn.version} imports, is not there: setuptools has had none since version 82, and the buildpack installs an older one for pip up to Python 3.12 alone`,
    hint: 'gunicorn>=23',
    at: gunicorn.location,
    configVars: [],
    causes: [{ kind: 'dependencies', module: 'setuptools', location: null }],
  }
}
