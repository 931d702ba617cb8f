import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRequirements } from '../../../src/facts/dependencies/requirements-file.ts'
import { hasPythonModule, python } from '../../helpers/python.ts'
import { snapshotOf } from '../../helpers/snapshot.ts'

const withPip = hasPythonModule('pip._internal.req.req_file')

/** What pip itself makes of each file: the requirement lines, each with its first line's number, or the error's type. */
const PIP = `
import json, os, sys
from pip._internal.network.session import PipSession
from pip._internal.req.req_file import parse_requirements
session = PipSession()
def read(folder):
    os.chdir(folder)
    found = []
    try:
        for r in parse_requirements('requirements.txt', session=session):
            found.append(('editable ' if r.is_editable else '') + ' '.join(r.requirement.split()))
    except BaseException as error:
        return 'refused'
    return found
print(json.dumps([read(folder) for folder in json.load(sys.stdin)]))
`

const line = fc.constantFrom(
  ...[
    'Django==5.2.17',
    'gunicorn >= 26 # server',
    '# only a comment',
    '',
    '   ',
    'psycopg[binary]',
    'a==1 --hash=sha256:00',
    'b == 2 ; python_version >= "3.9"',
  ],
  ...[
    'Django \\',
    '  ==5.2 \\',
    '# in between',
    '-r base.txt',
    '--requirement=base.txt',
    '-rbase.txt',
    '-r missing.txt',
    '-i https://example.com',
    '--pre',
    '--require-hashes',
  ],
  ...[
    '--no-binary :all:',
    '--upgrade',
    '-e git+https://example.com/x.git#egg=x',
    'c==3#no comment',
    'd==4\u000bel==5',
    'f==6\u2028g==7',
    '\ufeffh==8',
    '--trusted-host example.com',
    '-f ./wheels',
  ],
)
const ending = fc.constantFrom('\n', '\r\n', '\r')
const file = fc.tuple(fc.array(line, { maxLength: 6 }), ending).map(([lines, end]) => lines.join(end))

describe.skipIf(!withPip)('requirements files, as pip reads them (skipped where python3 has no pip)', () => {
  test('which requirements a file and its includes hold', () => {
    // pip reads a file as often as it is included; here once is enough.
    const samples = fc.sample(file, { numRuns: 200, seed: 3 }).filter((text) => text.split('base.txt').length < 3)
    const texts = [...new Set(samples)]
    const root = mkdtempSync(join(tmpdir(), 'requirements-'))
    try {
      const folders = texts.map((text, index) => {
        const folder = join(root, String(index))
        mkdirSync(dirname(join(folder, 'x')), { recursive: true })
        writeFileSync(join(folder, 'requirements.txt'), text)
        writeFileSync(join(folder, 'base.txt'), 'base==1\n')
        return folder
      })
      const theirs = python(PIP, folders) as (string[] | 'refused')[]
      const ours = texts.map((text) => {
        const { lines, direct, problems } = readRequirements(
          snapshotOf({ 'requirements.txt': text, 'base.txt': 'base==1\n' }),
          'requirements.txt',
        )
        const refused = problems.some(({ kind }) => kind === 'missing-file' || kind === 'refused-option')
        return refused
          ? 'refused'
          : lines.length +
              direct.length -
              direct.filter(({ target }) => target.includes('#egg=')).length +
              problems.filter(({ kind }) => kind === 'invalid-requirement').length
      })
      const counted = theirs.map((found) => (found === 'refused' ? found : found.length))
      expect(texts.map((text, index) => [text, ours[index]])).toEqual(
        texts.map((text, index) => [text, counted[index]]),
      )
    } finally {
      rmSync(root, { recursive: true })
    }
  })
})

test.each([
  ['backslashes', '\\\n'.repeat(50_000)],
  ['brackets', '['.repeat(50_000)],
  ['spaces', `a${' '.repeat(200_000)}b`],
  ['variables', '${'.repeat(50_000)],
  ['parentheses', `x ; ${'('.repeat(20_000)}`],
  ['specifiers', 'a==1,'.repeat(20_000)],
  ['a name', `a${'-'.repeat(100_000)}`],
  ['a version', `a==1${'.1'.repeat(50_000)}`],
])('a hostile line of %s ends in a finding, and soon', (_, text) => {
  const { problems } = readRequirements(snapshotOf({ 'requirements.txt': text }), 'requirements.txt')
  expect(problems.length).toBeLessThan(2)
})
