import { afterAll, expect, test } from 'vitest'
import { assess } from '../../../src/gate/assess.ts'
import { EMPTY_CONFIGURATION } from '../../../src/gate/configuration.ts'
import { completeConfigVars } from '../../../src/model/environment.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { seeded } from '../../helpers/random.ts'
import { type FileContent, snapshotOf } from '../../helpers/snapshot.ts'
import { canEmulateDyno, debianPythonMinor, type Outcome, Pythons, runApp } from './dyno.ts'
import { type GeneratedApp, generateApp } from './generate.ts'

/*
 * Holds the rules of the build and of the boot against real processes: Debian's Django and gunicorn start small generated apps.
 * SEED and BOOT_COUNT say which and how many; the default is what the suite has time for, and always the same apps.
 */
const SEED = Number(process.env['SEED'] ?? 40_040)
const COUNT = Number(process.env['BOOT_COUNT'] ?? 8)
const AT_ONCE = 2

const BOOTS = ['H10', 'H14', 'R10', 'HTTP400', 'HTTP500', 'redirect-loop']

/** How a prediction stands to what happened: null where it is right. */
interface Difference {
  readonly kind: 'wrong' | 'undecided'
  readonly says: string
}

function compare(
  findings: readonly Finding[],
  about: (id: string) => boolean,
  { wanted, what }: { readonly wanted: ((id: string) => boolean) | null; readonly what: string },
): Difference | null {
  const named = findings.filter(({ heroku }) => heroku.some(about))
  const certain = named.filter(({ kind }) => kind === 'fail')
  const open = named.filter(({ kind, heroku }) => kind === 'open' && (wanted === null || heroku.some(wanted)))
  const reported = [...new Set(certain.flatMap(({ heroku }) => heroku))].join(', ') || 'nothing'
  const undecided: Difference | null =
    open.length > 0 ? { kind: 'undecided', says: `${what}; open: ${open.map(({ rule }) => rule).join(', ')}` } : null
  if (wanted === null)
    return certain.length > 0
      ? {
          kind: 'wrong',
          says: `${what}, but reported ${reported}: ${certain.map(({ message }) => message).join(' / ')}`,
        }
      : undecided
  if (certain.some(({ heroku }) => heroku.some(wanted))) return null
  return undecided ?? { kind: 'wrong', says: `${what}, but reported ${reported}` }
}

function differences(app: GeneratedApp, outcome: Outcome): readonly Difference[] {
  const found = findingsOf(app)
  const errors = found.filter(({ severity }) => severity === 'error')
  const ofBuild = (id: string): boolean => id.startsWith('collectstatic')
  if (outcome.collectstatic === 'fails')
    return [compare(errors, ofBuild, { wanted: ofBuild, what: 'collectstatic fails' })].filter((each) => each !== null)
  const { boot } = outcome
  const answers = [
    compare(errors, ofBuild, { wanted: null, what: `collectstatic is ${outcome.collectstatic}` }),
    compare(errors, (id) => BOOTS.includes(id), {
      wanted: boot === 'ok' ? null : (id) => id === boot,
      what: boot === 'ok' ? 'it boots and serves' : `it is ${boot}`,
    }),
  ]
  // The app's own static file tells as long as nothing else decides about its URL.
  const isTelling = outcome.static !== null && /STATIC_URL = "\/?static\/"/.test(settingsOf(app))
  const isStatic = (id: string): boolean => id === 'static-404'
  if (isTelling)
    answers.push(
      outcome.static === 'ok'
        ? compare(found, isStatic, { wanted: null, what: 'its static file is served' })
        : compare(found, isStatic, { wanted: isStatic, what: 'its static file is 404' }),
    )
  return answers.filter((each) => each !== null)
}

const settingsOf = ({ files }: GeneratedApp): string =>
  Object.entries(files).find(([path]) => path.endsWith('settings.py'))?.[1] ?? ''

function findingsOf({ files, executable, configVars }: GeneratedApp): readonly Finding[] {
  const contents = Object.entries(files).map(([path, content]): [string, FileContent] => [
    path,
    executable.includes(path) ? { content, mode: '100755' } : content,
  ])
  const { findings, internalErrors } = assess({
    snapshot: snapshotOf(Object.fromEntries(contents)),
    prefix: '',
    environment: { configVars: completeConfigVars(configVars), app: null, stack: 'heroku-24' },
    options: {},
    configuration: EMPTY_CONFIGURATION,
    all: true,
  })
  expect(internalErrors).toEqual([])
  return findings.filter(({ suppressed }) => suppressed === null)
}

interface Row {
  readonly seed: number
  readonly app: GeneratedApp
  readonly outcome: Outcome
  readonly differences: readonly Difference[]
}

const describeRow = ({ seed, app, outcome, differences: all }: Row): string =>
  [
    `SEED=${seed} BOOT_COUNT=1: ${app.deviations.join(' + ') || 'as it should be'}`,
    ...all.map(({ kind, says }) => `  ${kind}: ${says}`),
    ...outcome.log
      .trim()
      .split('\n')
      .slice(-4)
      .map((line) => `  | ${line}`),
  ].join('\n')

const pythons = canEmulateDyno() && debianPythonMinor() === '3.11' ? new Pythons() : null
afterAll(() => pythons?.remove())

test.skipIf(pythons === null)(
  `what is predicted of ${COUNT} generated apps is what they do (SEED=${SEED})`,
  { timeout: 120_000 + COUNT * 30_000 },
  async () => {
    if (pythons === null) return
    const rows: Row[] = []
    let next = 0
    const work = async (): Promise<void> => {
      while (next < COUNT) {
        const seed = SEED + next
        next += 1
        const app = generateApp(seeded(seed))
        const outcome = await runApp(app, pythons)
        rows.push({ seed, app, outcome, differences: differences(app, outcome) })
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    const wrong = rows.filter((row) => row.differences.some(({ kind }) => kind === 'wrong'))
    const undecided = rows.filter((row) => !wrong.includes(row) && row.differences.length > 0)
    console.log(
      `${rows.length} apps from SEED=${SEED}: ${rows.length - wrong.length - undecided.length} as predicted, ${undecided.length} undecided, ${wrong.length} wrong; ${counts(rows)}`,
    )
    if (process.env['BOOT_VERBOSE']) console.log(undecided.map(describeRow).join('\n'))
    expect(wrong.map(describeRow).join('\n\n')).toBe('')
    // Every config var is known: what stays open is rare.
    expect(undecided.length, undecided.map(describeRow).join('\n')).toBeLessThanOrEqual(Math.max(2, rows.length / 10))
  },
)

function counts(rows: readonly Row[]): string {
  const tally = new Map<string, number>()
  for (const { outcome } of rows) {
    const key = outcome.boot ?? 'collectstatic fails'
    tally.set(key, (tally.get(key) ?? 0) + 1)
  }
  return [...tally].map(([key, count]) => `${key} ${count}`).join(', ')
}
