import type { Call, LibraryProgram } from '../../native.ts'
import { native } from '../../native.ts'
import { none, originFrom, str } from '../../objects/make.ts'
import type { PyObject } from '../../objects/object.ts'
import { union } from '../../objects/union.ts'
import { unmodelled } from '../support.ts'
import { versionText } from '../third-party/versions.ts'

/** What may make the repository a distribution of its own. */
const PACKAGING = ['pyproject.toml', 'setup.py', 'setup.cfg']

/** `_version_of(name)`: the version of an installed distribution; None where there is surely none. */
const VERSION_OF = native('_version_of', 'name, /', (call: Call): PyObject => {
  const { vm } = call
  const given = call.arg('name')
  const name = given.kind === 'str' ? given.value.replaceAll(/[-_.]+/g, '-').toLowerCase() : ''
  const text = versionText(vm, name)
  if (text !== null) return str(text, originFrom(vm))
  const version = unmodelled(vm, `the version of \`${name}\`, which is not pinned`, [], ['str'])
  const { distributions, snapshot } = vm.input
  if (distributions?.has(name)) return version
  const isOpen = distributions === null || PACKAGING.some((path) => snapshot.read(path) !== undefined)
  return isOpen ? union(vm, [version, none()]) : none()
})

/** `importlib.metadata`: which version of a distribution is installed. Source: Lib/importlib/metadata/__init__.py. */
export const metadata: LibraryProgram = {
  name: 'importlib.metadata',
  natives: [VERSION_OF],
  others: [
    'DeprecatedList',
    'Distribution',
    'DistributionFinder',
    'EntryPoint',
    'EntryPoints',
    'MetadataPathFinder',
    'PackageMetadata',
    'PackagePath',
    'Prepared',
    'SelectableGroups',
    'SimplePath',
    'distribution',
    'distributions',
    'entry_points',
    'files',
    'metadata',
    'packages_distributions',
    'requires',
  ],
  text: `
class PackageNotFoundError(ModuleNotFoundError):
    def __str__(self):
        return f'No package metadata was found for {self.name}'

    @property
    def name(self):
        return self.args[0]

def version(distribution_name):
    if not distribution_name:
        raise ValueError('A distribution name is required.')
    found = _version_of(distribution_name)
    if found is None:
        raise PackageNotFoundError(distribution_name)
    return found
`,
}
