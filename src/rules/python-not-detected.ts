import type { Rule } from './rule.ts'

export const pythonNotDetected: Rule = {
  id: 'python-not-detected',
  summary: 'The root has no file by which Heroku knows a Python app.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['detect'],
  *check({ build, snapshot }) {
    if (build.kind !== 'none') return
    const below = snapshot.entries.find(({ path }) =>
      /\/(requirements\.txt|uv\.lock|poetry\.lock|Pipfile\.lock)$/.test(path),
    )
    const folder = below?.path.slice(0, below.path.lastIndexOf('/'))
    yield {
      kind: 'fail',
      message: `No buildpack takes this repository: its root has none of the files by which Heroku knows a Python app${below ? ` (\`${below.path}\` lies below it)` : ''}. Heroku says "No default language could be detected for this app", or "we couldn't find any supported Python project files".`,
      hint: folder
        ? `Deploy that folder alone (\`path: ${folder}\`), or move its files to the root.`
        : 'Write a `requirements.txt` in the root (it may be empty), or use uv: `uv init --bare && uv lock`.',
      at: null,
      heroku: 'detect',
    }
  },
}
