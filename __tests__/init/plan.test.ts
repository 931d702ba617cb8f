import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/gate/assess.ts'
import { EMPTY_CONFIGURATION } from '../../src/gate/configuration.ts'
import { type PlanInput, planInit } from '../../src/init/plan.ts'
import { usesDeployGate, workflowFile } from '../../src/init/workflow.ts'
import { UNKNOWN_CONFIG_VARS } from '../../src/model/environment.ts'
import { overlay } from '../../src/model/overlay.ts'
import { unifiedDiff } from '../../src/reporters/diff.ts'
import { BASE_PROJECT } from '../helpers/base-project.ts'
import { type Block, parseMarkdown } from '../helpers/markdown.ts'
import { type FileContent, snapshotOf } from '../helpers/snapshot.ts'
import { START_PROJECT } from '../helpers/start-project.ts'

/*
 * The form of plan.md: each `##` heading is a repository, its blocks with `file=` over what startproject writes (`base=none` on any:
 * without that). ```diff holds the changes as they are shown, ```advice the sentences for the person, one a line.
 */

const ENVIRONMENT = { configVars: UNKNOWN_CONFIG_VARS, app: null, stack: 'heroku-24' } as const

const planOf = (files: Readonly<Record<string, FileContent>>) =>
  planInit({ snapshot: snapshotOf(files), environment: ENVIRONMENT, options: {} })

describe('plan.md', () => {
  for (const [name, blocks] of cases(readFileSync(new URL('plan.md', import.meta.url), 'utf8')))
    test(name, () => {
      const plan = planOf(filesOf(blocks))
      const diff = plan.changes.flatMap((change) => unifiedDiff(change)).map((line) => `${line}\n`)
      const advice = plan.advice.map((line) => `${line}\n`)
      expect({ diff: diff.join(''), advice: advice.join('') }).toEqual({
        diff: textOf(blocks, 'diff'),
        advice: textOf(blocks, 'advice'),
      })
    })
})

function cases(markdown: string): ReadonlyMap<string, readonly Block[]> {
  const found = new Map<string, Block[]>()
  let blocks: Block[] = []
  for (const piece of parseMarkdown(markdown)) {
    if (piece.kind === 'heading') {
      blocks = []
      found.set(piece.text, blocks)
    } else if (piece.kind === 'block') blocks.push(piece)
  }
  return new Map([...found].filter(([, each]) => each.length > 0))
}

function filesOf(blocks: readonly Block[]): Record<string, FileContent> {
  const bare = blocks.some(({ attributes }) => attributes.get('base') === 'none')
  const files: Record<string, FileContent> = bare ? {} : { ...START_PROJECT }
  for (const { text, words, attributes } of blocks) {
    const path = attributes.get('file')
    if (path !== undefined) files[path] = words.includes('crlf') ? text.replaceAll('\n', '\r\n') : text
  }
  return files
}

const textOf = (blocks: readonly Block[], language: string): string =>
  blocks.find((block) => block.language === language)?.text ?? ''

/** The errors of the rules of the build and of the boot. */
function errorsOf(input: Pick<PlanInput, 'snapshot'>): string[] {
  const { findings, internalErrors } = assess({
    ...input,
    prefix: '',
    environment: ENVIRONMENT,
    options: {},
    configuration: EMPTY_CONFIGURATION,
    all: true,
  })
  expect(internalErrors).toEqual([])
  return findings
    .filter(({ category, severity }) => ['build', 'boot'].includes(category) && severity !== 'notice')
    .map(({ rule }) => rule)
}

describe('a new project', () => {
  const snapshot = snapshotOf(START_PROJECT)
  const { changes } = planOf(START_PROJECT)
  const after = overlay(snapshot, new Map(changes.map(({ path, after: text }) => [path, text])))

  test('does not build before', () => expect(errorsOf({ snapshot })).toContain('package-manager-missing'))
  test('passes every rule of the build and of the boot after', () => expect(errorsOf({ snapshot: after })).toEqual([]))
  test('has nothing left to write then', () => {
    expect(planInit({ snapshot: after, environment: ENVIRONMENT, options: {} }).changes).toEqual([])
  })
})

test('a site that lacks nothing is left alone', () => {
  expect(planOf(BASE_PROJECT)).toEqual({ changes: [], advice: [] })
})

test('on Fir the server listens on IPv6', () => {
  const app = {
    id: '',
    name: 'site',
    webUrl: null,
    stack: 'cnb',
    buildStack: 'cnb',
    generation: 'fir',
    maintenance: false,
    buildpacks: null,
    addons: null,
    formation: null,
    domains: ['site-1.herokuapp.com'],
    preboot: null,
  } as const
  const { changes } = planInit({
    snapshot: snapshotOf(START_PROJECT),
    environment: { ...ENVIRONMENT, app, stack: 'cnb' },
    options: {},
  })
  expect(changes.find(({ path }) => path === 'Procfile')?.after).toContain(
    'web: gunicorn --bind [::]:$PORT mysite.wsgi',
  )
  expect(changes.find(({ path }) => path === 'mysite/settings.py')?.after).toContain(
    "['site-1.herokuapp.com', 'localhost'",
  )
})

describe('the workflow', () => {
  test("is the README's", () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    const shown = parseMarkdown(readme).find(
      (piece) => piece.kind === 'block' && piece.text.startsWith('name: deploy\n'),
    )
    expect(workflowFile({ app: 'my-app', branch: 'main', folder: '' })).toBe(
      shown?.kind === 'block' ? shown.text : null,
    )
  })
  test('names the folder, and quotes what YAML would read otherwise', () => {
    const text = workflowFile({ app: null, branch: 'on', folder: 'back end' })
    expect(text).toContain('branches: ["on"]')
    expect(text).toContain('          path: "back end"\n')
    expect(text).toContain(`heroku-app: \${{ vars.HEROKU_APP }}`)
    expect(usesDeployGate(text)).toBe(true)
  })
})
