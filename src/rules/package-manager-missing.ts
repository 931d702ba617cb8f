import type { Facts } from '../facts/facts.ts'
import { namesIn } from '../facts/files.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { Rule } from './rule.ts'

export const packageManagerMissing: Rule = {
  id: 'package-manager-missing',
  summary: 'No requirements.txt, Pipfile.lock, poetry.lock or uv.lock in the root.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['package-manager::none-found'],
  *check(facts) {
    const { build, packageManager } = facts
    if (build.kind !== 'python' || packageManager.kind !== 'none') return
    const { reason, hint, path } = explain(facts)
    yield {
      kind: 'fail',
      message: `The root has no \`requirements.txt\`, \`Pipfile.lock\`, \`poetry.lock\` or \`uv.lock\`${reason}. The build stops, "Couldn't find any supported Python package manager files".`,
      hint,
      at: path === null ? null : { path },
      heroku: 'package-manager::none-found',
    }
  },
}

const WANTED = ['requirements.txt', 'Pipfile.lock', 'poetry.lock', 'uv.lock']

interface Explanation {
  readonly reason: string
  readonly hint: string
  readonly path: string | null
}

/** Why the files are not there, most telling reason first. */
function explain({ snapshot, committed, environment }: Facts): Explanation {
  const ignored = WANTED.find((path) => committed.entry(path) && !snapshot.entry(path))
  if (ignored) {
    return {
      reason: `: \`.slugignore\` removes \`${ignored}\``,
      hint: `Take the pattern that matches \`${ignored}\` out of \`.slugignore\`.`,
      path: '.slugignore',
    }
  }
  if (environment.app?.generation === 'fir' && snapshot.entry('Pipfile.lock')) {
    return {
      reason: ' that the Cloud Native Buildpack knows (it does not support Pipenv)',
      hint: 'Move to uv: `uv init --bare && uv add ...`.',
      path: 'Pipfile.lock',
    }
  }
  const broken = WANTED.find((path) => snapshot.entry(path)?.mode === '120000')
  if (broken)
    return {
      reason: `: \`${broken}\` is a link to a file that is not there`,
      hint: 'Commit the file that the link names.',
      path: broken,
    }
  return explainNames(snapshot)
}

/** What stands in place of the file: another name, another folder, another tool's lock. */
function explainNames(snapshot: Snapshot): Explanation {
  const misspelt = namesIn(snapshot, '').find((name) => /^req[a-z]*([._-]?txt|\.text|\.in|\.txt\.txt)?$/i.test(name))
  if (misspelt && snapshot.entry(misspelt)) {
    return {
      reason: `: \`${misspelt}\` is not read, its name has to be exactly \`requirements.txt\``,
      hint: `Rename it: \`git mv ${misspelt} requirements.txt\`.`,
      path: misspelt,
    }
  }
  const below = snapshot.entries.find(
    ({ path }) =>
      path.includes('/') &&
      (WANTED.includes(path.slice(path.lastIndexOf('/') + 1)) || /^requirements\/\w+\.txt$/.test(path)),
  )
  if (below)
    return {
      reason: `: \`${below.path}\` is not in the root`,
      hint: `Write a \`requirements.txt\` in the root:\n-r ${below.path}`,
      path: below.path,
    }
  if (snapshot.entry('pdm.lock'))
    return {
      reason: ', and PDM is not supported',
      hint: 'Export them: `pdm export --prod -o requirements.txt`.',
      path: 'pdm.lock',
    }
  if (snapshot.entry('pyproject.toml'))
    return {
      reason: ', and `pyproject.toml` alone is not enough',
      hint: 'Lock the dependencies: `uv lock`, and commit `uv.lock`.',
      path: 'pyproject.toml',
    }
  return { reason: '', hint: 'Write a `requirements.txt` in the root, a package a line:\nDjango\ngunicorn', path: null }
}
