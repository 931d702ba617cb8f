import fc from 'fast-check'
import { MENDED_SITE } from '../../src/demo/tutorial.ts'

/** What text can try: to be a command, to be Markdown or HTML that acts, to move a terminal's cursor, to leave its place. */
const ATTACKS = [
  '::error::pwned',
  '::add-mask::a',
  '::set-output name=passed::true',
  '::set-env name=NODE_OPTIONS::x',
  '::stop-commands::x',
  '##[error]pwned',
  '##[add-mask]a',
  '##[set-output name=passed;]true',
  '\n::error::pwned',
  '\r::error::pwned',
  '\u2028::error::pwned',
  '\u0085::error::pwned',
  '\u00A0\u3000::warning::pwned',
  '%0A::error::pwned',
  '@everyone',
  '#1',
  'GH-1',
  'closes #1',
  'https://evil.example/x',
  'www.evil.example',
  '![x](https://evil.example/x.png)',
  '[x](https://evil.example)',
  '<img src=https://evil.example/x.png>',
  '</details></td></table></code></pre>',
  '<!-- deploy-gate -->',
  '```\n# pwned',
  '~~~',
  '`',
  '| a | b |',
  '\n\n# pwned\n',
  '- [x] done',
  '1. x',
  '$x$',
  '\u001B[31mred\u001B[0m',
  '\u001B]8;;https://evil.example\u0007x\u001B]8;;\u0007',
  '\u009B2J',
  '\u202Etxet',
  '\u200B\u2066',
  '\uD800',
  '\0',
  '&lt;b&gt;',
  '../../etc/passwd',
  '/etc/passwd',
  'javascript:alert(1)',
] as const

/** Text that holds attacks among ordinary and random text. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: 'binary' }), fc.constantFrom(' ', '\n', 'DEBUG', '`x`')),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''))

/** What a person may choose who writes a commit and opens a pull request. */
export interface HostileCommit {
  readonly text: string
  readonly name: string
  readonly message: string
  readonly branch: string
}

/** What a file system and git can hold as one name. */
const fileName = hostileText.map(
  (text) =>
    `x${text
      .toWellFormed()
      .replace(/[/\0\uFFFD]/g, '_')
      .slice(0, 40)}`,
)

export const hostileCommit: fc.Arbitrary<HostileCommit> = fc.record({
  text: hostileText,
  name: fileName,
  message: hostileText,
  branch: hostileText,
})

/** Text that git and a file can hold. */
export const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '')

/** A Django project with the text wherever a finding can quote what the repository says. */
export function hostileFiles({ text, name }: HostileCommit) {
  const line = storable(text)
  const quoted = JSON.stringify(line)
  return {
    [`${name}/settings.py`]: `DEBUG = True\nX = ${quoted}\n`,
    ...MENDED_SITE,
    Procfile: `${line}\nweb: gunicorn ${line} ${name}.wsgi\n`,
    '.python-version': `${line}\n`,
    'runtime.txt': `python-${line}\n`,
    'requirements.txt': `Django==5.2.19\n${line}\n`,
    'locallibrary/settings.py': `import os\nDEBUG = os.environ.get(${quoted}, 'True')\nSECRET_KEY = ${quoted}\nALLOWED_HOSTS = [${quoted}]\n`,
    '.github/deploy-gate.yml': `fail-on: warning\nconfig-vars:\n  DJANGO_DEBUG:\n    value: ${quoted}\n`,
  }
}
