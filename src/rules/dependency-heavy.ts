import type { Rule } from './rule.ts'

export const dependencyHeavy: Rule = {
  id: 'dependency-heavy',
  summary: 'A package that alone fills most of the slug.',
  category: 'build',
  severity: 'warning',
  since: '0.1.0',
  *check({ build, dependencies, requirements, snapshot }) {
    if (build.kind !== 'python') return
    for (const { name, because, remedy } of HEAVY) {
      const dependency = dependencies.installed.get(name)
      if (!dependency || /\+cpu/.test(dependency.version ?? '')) continue
      const fromCpuIndex = [...requirements.paths, 'pyproject.toml', 'Pipfile'].some((path) => {
        const bytes = snapshot.read(path)
        return bytes !== undefined && new TextDecoder().decode(bytes).includes('download.pytorch.org/whl/cpu')
      })
      if (fromCpuIndex) continue
      yield {
        kind: 'open',
        message: `\`${name}\` ${because}. A slug may hold 500 MB, compressed; above, the push fails with "Compiled slug size is too large".`,
        hint: remedy,
        at: dependency.location,
      }
    }
  },
}

/** https://github.com/heroku/heroku-buildpack-python/issues/1748, 1343 and 1202. */
const HEAVY = [
  {
    name: 'torch',
    because: 'comes with the libraries of CUDA, several gigabytes that no dyno can use',
    remedy: 'Take the build without them:\n--extra-index-url https://download.pytorch.org/whl/cpu\ntorch',
  },
  {
    name: 'tensorflow',
    because: 'weighs some 500 MB',
    remedy: 'Take the build without GPU support:\ntensorflow-cpu',
  },
]
