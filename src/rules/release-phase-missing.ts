import { installs } from '../facts/dependencies/dependencies.ts'
import type { Facts } from '../facts/facts.ts'
import { readText } from '../facts/files.ts'
import type { Rule } from './rule.ts'

export const releasePhaseMissing: Rule = {
  id: 'release-phase-missing',
  summary: 'There are migrations, and no release phase that applies them.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const { build, managePy, processes, herokuYml } = facts
    if (build.kind === 'other' || managePy === null || processes.path === null) return
    const hasRelease =
      build.kind === 'container'
        ? herokuYml?.kind === 'read' && herokuYml.release !== null
        : processes.types.has('release')
    if (hasRelease || installs(facts.dependencies, 'django') === false || appliesElsewhere(facts)) return
    const [first, ...others] = migrationsOf(facts)
    if (first === undefined) return
    const line = `python ${managePy} migrate --noinput`
    yield {
      kind: 'fail',
      message: `There ${others.length === 0 ? `is a migration (\`${first}\`)` : `are ${others.length + 1} migrations (\`${first}\`, ...)`}, and no release phase applies them: the new code runs on the old database until somebody does it by hand.`,
      hint:
        build.kind === 'container'
          ? `Add to \`heroku.yml\`:\nrelease:\n  image: web\n  command:\n    - ${line}`
          : `Add a line to the \`Procfile\`:\nrelease: ${line}`,
      at: { path: processes.path },
    }
  },
}

const APART = /(^|\/)(tests?|docs?|examples?|node_modules|site-packages|venv|\.venv)\//

const migrationsOf = ({ snapshot }: Facts): readonly string[] =>
  snapshot.entries
    .map(({ path }) => path)
    .filter((path) => /(^|\/)migrations\/\d{4}_\w+\.py$/.test(path) && !APART.test(path))

/** Do the web command, a script, a hook of the build or a workflow apply them? */
function appliesElsewhere({ processes, scripts, snapshot }: Facts): boolean {
  const commands = [...processes.types.values()].map(({ command }) => command)
  const texts = scripts.map(({ path }) => readText(snapshot, path) ?? '')
  const workflows = snapshot.entries
    .filter(({ path }) =>
      /^(\.github\/workflows\/.*\.ya?ml|\.gitlab-ci\.yml|Makefile|fabfile\.py|tasks\.py)$/.test(path),
    )
    .map(({ path }) => readText(snapshot, path) ?? '')
    .filter((text) => /heroku/i.test(text))
  return [...commands, ...texts, ...workflows].some((text) => /\bmigrate\b/.test(text))
}
