import fc from 'fast-check'
import { test } from 'vitest'
import { createFacts } from '../../src/facts/facts.ts'
import { completeConfigVars } from '../../src/model/environment.ts'
import { RULES } from '../../src/rules/index.ts'
import { BASE_PROJECT } from '../helpers/base-project.ts'
import { type FileContent, snapshotOf } from '../helpers/snapshot.ts'

const NAMES = [
  ...[
    'requirements.txt',
    'Pipfile',
    'Pipfile.lock',
    'poetry.lock',
    'uv.lock',
    'pyproject.toml',
    'runtime.txt',
    '.python-version',
  ],
  ...[
    'Procfile',
    'heroku.yml',
    'app.json',
    '.slugignore',
    'bin/pre_compile',
    'manage.py',
    'mysite/settings.py',
    'mysite/wsgi.py',
  ],
]
const FRAGMENTS = [
  ...[
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    ':',
    '=',
    '#',
    '\\',
    '\n',
    '\r',
    '\0',
    '\ufeff',
    ' ',
    '$',
    '-r ',
    '-e ',
    '..',
    '/',
    '*',
    '@',
    ';',
  ],
  ...[
    'Django==5',
    'web: ',
    '[project]',
    '[[package]]',
    'name = "x"',
    '{"_meta":',
    'build:',
    '&a [*a]',
    '<<: *a',
    '__proto__',
    '3.14',
    'python-',
  ],
]
const text = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 30 }).map((parts) => parts.join(''))
const content: fc.Arbitrary<FileContent> = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 40 }) },
  { weight: 1, arbitrary: text.map((target) => ({ content: target, mode: '120000' as const })) },
  { weight: 1, arbitrary: fc.constant({ content: '', mode: '160000' as const }) },
)

test('no rule throws, whatever the files hold', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...NAMES), content, { maxKeys: 5 }),
      fc.boolean(),
      fc.constantFrom('heroku-24', 'container', 'cnb'),
      (files, bare, stack) => {
        const facts = createFacts({
          snapshot: snapshotOf(bare ? files : { ...BASE_PROJECT, ...files }),
          environment: { configVars: completeConfigVars({}), app: null, stack },
        })
        for (const rule of RULES) Array.from(rule.check(facts))
      },
    ),
    { numRuns: 300 },
  )
})
