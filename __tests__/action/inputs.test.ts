import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Inputs, readInputs } from '../../src/action/inputs.ts'

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: Readonly<Record<string, string>>
}

const MANIFEST: Manifest = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'))

function read(given: Readonly<Record<string, string>>): { inputs: Inputs; asked: string[] } {
  const asked: string[] = []
  const inputs = readInputs((name) => {
    asked.push(name)
    return given[name] ?? ''
  })
  return { inputs, asked }
}

const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

describe('action.yml and the inputs that we read', () => {
  test('are the same names', () => {
    const { inputs, asked } = read({})
    expect([...new Set(asked)].sort()).toEqual(Object.keys(MANIFEST.inputs).sort())
    expect(Object.keys(inputs).sort()).toEqual(Object.keys(MANIFEST.inputs).map(camel).sort())
  })

  test('have the same defaults', () => {
    const defaults = Object.fromEntries(Object.entries(MANIFEST.inputs).map(([name, input]) => [name, input.default]))
    expect(read({ ...defaults, 'github-token': '' }).inputs).toEqual(read({}).inputs)
  })

  test('are all described', () => {
    const described = [...Object.values(MANIFEST.inputs), ...Object.values(MANIFEST.outputs)]
    expect(described.filter(({ description }) => description.trim() === '')).toEqual([])
    expect(MANIFEST.runs).toEqual({
      using: 'node24',
      main: 'dist/index.js',
      post: 'dist/index.js',
      'post-if': 'always()',
    })
  })
})

describe('a wrong input is one sentence that names it', () => {
  const wrong: Readonly<Record<string, readonly string[]>> = {
    'heroku-app': ['my app', 'a/../b', 'https://x.herokuapp.com', '-a'],
    'heroku-api-key': ['se cret', 'a\nb', 'schlüssel'],
    'github-token': ['a b'],
    config: ['../x.yml'],
    path: ['..', '/srv', 'a/../../b', 'C:/x'],
    mode: ['deploy', 'AUTO'],
    'fail-on': ['errors'],
    undecided: ['yes'],
    'settings-module': ['my-site.settings', 'a..b', 'settings.py:'],
    configuration: ['1Prod'],
    annotate: ['some'],
    'check-run': ['yes', '1'],
    comment: ['true'],
    suggestions: ['on'],
    'wait-for': ['boot'],
    'health-check-path': ['health', '//evil.example', 'https://evil.example/'],
    'timeout-minutes': ['0', '-1', 'ten', '1e3', '99999'],
    rollback: ['yes'],
    'promote-to': ['live; rm', '../live'],
    'allow-stale': ['maybe'],
    'app-log': ['x'],
    'github-deployment': ['auto'],
  }
  const rows = Object.entries(wrong).flatMap(([name, values]) => values.map((value) => [name, value] as const))
  test.each(rows)('%s: %j', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(new RegExp(`^The input ${name} [^\\n]+\\.$`))
  })

  test('promote-to without waiting for dynos', () => {
    expect(() => read({ 'promote-to': 'live', 'wait-for': 'release' })).toThrow('wait-for must be dynos or healthy')
    expect(read({ 'promote-to': 'live', 'health-check-path': '/' }).inputs.waitFor).toBe('healthy')
  })

  test('without the value of a token', () => {
    expect(() => read({ 'heroku-api-key': 'my secret' })).not.toThrow(/secret/)
  })
})

describe('a right input', () => {
  const rows: readonly (readonly [name: string, value: string, key: keyof Inputs, expected: unknown])[] = [
    ['check-run', 'True', 'checkRun', true],
    ['path', './web/', 'path', 'web'],
    ['path', './', 'path', '.'],
    ['config', './gate.yml', 'config', 'gate.yml'],
    ['path', 'a//b/./c', 'path', 'a/b/c'],
    ['deploy-branch', 'refs/heads/live', 'deployBranch', 'live'],
    ['timeout-minutes', '0.5', 'timeoutMinutes', 0.5],
    ['health-check-path', '/up?full=1', 'waitFor', 'healthy'],
    ['promote-to', 'live, late\nlive', 'promoteTo', ['live', 'late']],
    ['heroku-app', '01234567-89ab-cdef-0123-456789abcdef', 'herokuApp', '01234567-89ab-cdef-0123-456789abcdef'],
  ]
  test.each(rows)('%s: %j', (name, value, key, expected) =>
    expect(read({ [name]: value }).inputs[key]).toEqual(expected),
  )
})
