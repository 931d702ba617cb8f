import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createFacts } from '../../src/facts/facts.ts'
import { completeConfigVars } from '../../src/model/environment.ts'
import { RULES } from '../../src/rules/index.ts'
import * as registered from '../../src/rules/registry.ts'
import { BASE_CONFIG_VARS, BASE_PROJECT } from '../helpers/base-project.ts'
import { casesOf, comparison, examplesOf, judge, sectionNames } from '../helpers/rule-cases.ts'
import { snapshotOf } from '../helpers/snapshot.ts'

const RULES_FOLDER = new URL('../../src/rules/', import.meta.url)
const CASES_FOLDER = new URL('./', import.meta.url)
/** Files of src/rules/ that are no rule. */
const SHARED = ['index', 'registry', 'rule']
const SECTIONS = [
  'What it checks',
  'Why it matters',
  'Fails',
  'Undecided',
  'Passes',
  'How to fix',
  'What it cannot see',
]

const namesIn = (folder: URL, suffix: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length))

const constantName = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

describe('a rule is four things', () => {
  const ids = RULES.map(({ id }) => id)
  const files = namesIn(RULES_FOLDER, '.ts').filter((name) => !SHARED.includes(name))
  const pages = namesIn(RULES_FOLDER, '.md')
  const cases = namesIn(CASES_FOLDER, '.md')
  test.each([...new Set([...ids, ...files, ...pages, ...cases])])('%s', (id) => {
    expect({
      'src/rules/<id>.ts': files.includes(id),
      'src/rules/<id>.md': pages.includes(id),
      '__tests__/rules/<id>.md': cases.includes(id),
      'a line in src/rules/registry.ts': constantName(id) in registered,
      'its id': ids.includes(id),
    }).toEqual({
      'src/rules/<id>.ts': true,
      'src/rules/<id>.md': true,
      '__tests__/rules/<id>.md': true,
      'a line in src/rules/registry.ts': true,
      'its id': true,
    })
  })
})

test('the list of rules is sorted, and no id stands twice', () => {
  const ids = RULES.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].sort())
})

test.each(RULES)('the base project passes $id', (rule) => {
  const facts = createFacts({
    snapshot: snapshotOf(BASE_PROJECT),
    environment: { configVars: completeConfigVars(BASE_CONFIG_VARS), app: null, stack: 'heroku-24' },
    options: {},
  })
  expect([...rule.check(facts)]).toEqual([])
})

describe.each(RULES)('$id', (rule) => {
  const page = readFileSync(new URL(`${rule.id}.md`, RULES_FOLDER), 'utf8')
  const cases = casesOf(readFileSync(new URL(`${rule.id}.md`, CASES_FOLDER), 'utf8'))

  test('its page has every section, an example that passes and one that does not', () => {
    expect(page.startsWith(`# ${rule.id}\n`)).toBe(true)
    expect(sectionNames(page)).toEqual(SECTIONS)
    expect(examplesOf(page, 'Passes').length).toBeGreaterThan(0)
    expect(examplesOf(page, 'Fails').length + examplesOf(page, 'Undecided').length).toBeGreaterThan(0)
  })

  for (const [section, kinds] of [
    ['Fails', ['fail']],
    ['Undecided', ['open']],
    ['Passes', []],
  ] as const) {
    for (const example of examplesOf(page, section)) {
      test(`page, ${section}: ${example.name}`, () => {
        const found = judge(rule, example).map(({ kind }) => kind)
        expect([...new Set(found)]).toEqual(kinds)
      })
    }
  }

  test('it has cases', () => expect(cases.length).toBeGreaterThan(0))
  for (const ruleCase of cases) {
    test(`case: ${ruleCase.name}`, () => {
      const { actual, expected } = comparison(rule, judge(rule, ruleCase), ruleCase)
      expect(actual).toBe(expected)
    })
  }
})
