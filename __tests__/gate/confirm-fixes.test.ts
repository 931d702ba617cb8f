import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type AssessInput, assess } from '../../src/gate/assess.ts'
import { EMPTY_CONFIGURATION } from '../../src/gate/configuration.ts'
import { confirmFixes } from '../../src/gate/confirm-fixes.ts'
import { edited } from '../../src/model/edit.ts'
import { completeConfigVars } from '../../src/model/environment.ts'
import { RULES } from '../../src/rules/index.ts'
import { BASE_CONFIG_VARS, BASE_PROJECT } from '../helpers/base-project.ts'
import { casesOf, judge, subjectOf } from '../helpers/rule-cases.ts'
import { type FileContent, snapshotOf } from '../helpers/snapshot.ts'

function inputOf(files: Readonly<Record<string, FileContent>>, prefix = ''): AssessInput {
  return {
    snapshot: snapshotOf({ ...BASE_PROJECT, ...files }),
    prefix,
    environment: { configVars: completeConfigVars(BASE_CONFIG_VARS), app: null, stack: 'heroku-24' },
    configuration: EMPTY_CONFIGURATION,
    all: false,
    options: {},
  }
}

/** Path, line and new text of the fixes that are confirmed. */
function confirmed(files: Readonly<Record<string, FileContent>>, prefix = '') {
  const input = inputOf(files, prefix)
  const found = confirmFixes(input, assess(input)).findings.flatMap(({ fix }) => (fix === null ? [] : [fix]))
  return [...new Set(found.map(({ at, text }) => `${at.path}:${at.start.line} ${text}`))]
}

const SETTINGS = String(BASE_PROJECT['mysite/settings.py'])

describe('a fix is confirmed', () => {
  test.each([
    ['python-3.13\n', '3.13'],
    ['# ours\n"3.13"\n', '3.13'],
    ['v3.13.1\n', '3.13'],
    ['3.13.*\n', '3.13'],
    ['~=3.13\n', '3.13'],
    ['3.13 # the newest\n', '3.13'],
  ])('.python-version %j', (text, version) => {
    const [fix, ...others] = confirmed({ '.python-version': text })
    expect([fix?.split(' ').slice(1).join(' '), others]).toEqual([version, []])
  })

  test.each(['pypy-3.10\n', 'latest\n', '<3.13\n', '3.99.x\n', '3.13, 3.12\n', '3.13\n3.12\n', '2.7.x\n', 'python\n'])(
    'never where it is not certain what was meant: .python-version %j',
    (text) => expect(confirmed({ '.python-version': text })).toEqual([]),
  )

  test('in a Procfile: the colon, the space, the address', () => {
    expect(confirmed({ Procfile: 'web : gunicorn mysite.wsgi\n' })).toEqual(['Procfile:1 web: gunicorn mysite.wsgi'])
    expect(confirmed({ Procfile: 'web:gunicorn mysite.wsgi\n' })).toEqual(['Procfile:1 web: gunicorn mysite.wsgi'])
    expect(confirmed({ Procfile: 'web gunicorn mysite.wsgi\n' })).toEqual(['Procfile:1 web: gunicorn mysite.wsgi'])
    expect(confirmed({ Procfile: 'web: gunicorn --bind=127.0.0.1:8000 mysite.wsgi --log-file -\n' })).toEqual([
      'Procfile:1 web: gunicorn mysite.wsgi --log-file -',
    ])
  })

  test('in an app’s folder, with the path from the repository’s root', () => {
    expect(confirmed({ '.python-version': 'python-3.13\n' }, 'web/')).toEqual(['web/.python-version:1 3.13'])
  })

  test('DEBUG, where os is imported', () => {
    const written = (line: string) => confirmed({ 'mysite/settings.py': `${SETTINGS}\nimport os\n${line}\n` })
    const line = SETTINGS.split('\n').length + 2
    expect(written('DEBUG = True')).toEqual([`mysite/settings.py:${line} os.environ.get('DJANGO_DEBUG') == 'True'`])
    expect(written("DEBUG = os.environ.get('SHOW', '') != 'False'")).toEqual([
      `mysite/settings.py:${line} os.environ.get('SHOW') == 'True'`,
    ])
    expect(written('del os\nDEBUG = True')).toEqual([])
    expect(written('DEBUG = bool(1)')).toEqual([])
    expect(confirmed({ 'mysite/settings.py': 'DEBUG = True\n' })).toEqual([])
  })

  test('two at once, and one although another does not hold', () => {
    const both = { Procfile: 'web : gunicorn mysite.wsgi\n', '.python-version': 'python-3.13\n' }
    expect(confirmed(both).sort()).toEqual(['.python-version:1 3.13', 'Procfile:1 web: gunicorn mysite.wsgi'])
    const one = { Procfile: 'web : gunicorn nowhere.wsgi\n', '.python-version': 'python-3.13\n' }
    expect(confirmed(one)).toEqual(['.python-version:1 3.13'])
  })
})

test.each(RULES.filter(({ id }) => /\bfix\b/.test(sourceOf(id))))(
  "each fix of $id's cases can be made, and changes something",
  (rule) => {
    const cases = casesOf(readFileSync(new URL(`../rules/${rule.id}.md`, import.meta.url), 'utf8'))
    let made = 0
    for (const one of cases) {
      const { snapshot } = subjectOf(one)
      for (const { fix } of judge(rule, one)) {
        if (fix == null) continue
        const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(snapshot.read(fix.at.path))
        const after = edited(before, fix)
        expect(after).not.toBeNull()
        expect(after).not.toBe(before)
        made++
      }
    }
    expect(made).toBeGreaterThan(0)
  },
)

function sourceOf(id: string): string {
  return readFileSync(new URL(`../../src/rules/${id}.ts`, import.meta.url), 'utf8')
}
