import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const SRC = fileURLToPath(new URL('../src', import.meta.url))

/** What each layer may import besides itself. Dependencies point one way; the wiring at the end may use everything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  'heroku/platform': [],
  python: ['model'],
  facts: ['model', 'python', 'heroku/platform'],
  rules: ['model', 'facts', 'heroku/platform'],
  init: ['model', 'facts', 'heroku/platform'],
  gate: ['model', 'facts', 'rules'],
  reporters: ['model', 'gate', 'rules'],
  git: ['model'],
  github: ['model'],
  heroku: ['model', 'heroku/platform'],
  demo: ['model', 'git', 'heroku/platform'],
  commands: ['*'],
  action: ['*'],
  'index.ts': ['*'],
  'cli.ts': ['*'],
  launch: [],
  'launch.ts': ['launch'],
}

/** The one file that may import a package, where there is such a rule. */
const ONLY_IN: Readonly<Record<string, RegExp>> = {
  'py-ast': /^python\/syntax\//,
  '@actions/core': /^(action|index\.ts|github)/,
  '@actions/github': /^github\//,
  'node:child_process': /^(git|demo)\//,
  yaml: /^(gate|facts|python\/text\/yaml)\//,
}

function layerOf(path: string): string {
  const parts = path.split('/')
  const two = parts.slice(0, 2).join('/')
  return two in MAY_IMPORT ? two : (parts[0] ?? '')
}

function* sources(folder = SRC): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* sources(path)
    else if (entry.name.endsWith('.ts')) yield relative(SRC, path).split(sep).join('/')
  }
}

function importsOf(path: string): string[] {
  const text = readFileSync(join(SRC, path), 'utf8')
  const found = text.matchAll(
    /(?:^|\n)(?:import|export)[^'\n]*(?:\n[^'\n]*)*? from '([^']+)'|import\('([^']+)'\)|(?:^|\n)import '([^']+)'/g,
  )
  return [...found].map(([, a, b, c]) => a ?? b ?? c ?? '')
}

const resolveImport = (from: string, to: string): string => join(dirname(from), to).split(sep).join('/')

describe('dependencies point one way', () => {
  const files = [...sources()]

  test('every file lies in a layer', () => {
    expect(files.filter((path) => !(layerOf(path) in MAY_IMPORT))).toEqual([])
  })

  test('no layer imports one that it must not', () => {
    const wrong: string[] = []
    for (const path of files) {
      const layer = layerOf(path)
      const allowed = MAY_IMPORT[layer] ?? []
      for (const target of importsOf(path).filter((name) => name.startsWith('.'))) {
        const to = layerOf(resolveImport(path, target))
        if (to !== layer && !allowed.includes('*') && !allowed.includes(to)) wrong.push(`${path} imports ${to}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('a package with one place is imported there alone', () => {
    const wrong: string[] = []
    for (const path of files) {
      for (const name of importsOf(path)) {
        const place = ONLY_IN[name]
        if (place && !place.test(path)) wrong.push(`${path} imports ${name}`)
      }
    }
    expect(wrong).toEqual([])
  })
})
