import { expect, test } from 'vitest'
import { readProcfile } from '../../src/facts/procfile.ts'
import { snapshotOf } from '../helpers/snapshot.ts'

/** What each of the three readers makes of one line: `type=command`, or `-` where it drops or refuses it. */
function readings(line: string): readonly [cedar: string, fir: string, local: string] {
  const procfile = readProcfile(snapshotOf({ Procfile: `${line}\n` }))
  const shown = (processes: ReadonlyMap<string, { type: string; command: string }> | undefined): string =>
    [...(processes?.values() ?? [])].map(({ type, command }) => `${type}=${command}`).join() || '-'
  return [shown(procfile?.cedar.processes), shown(procfile?.fir.processes), shown(procfile?.local.processes)]
}

test.each([
  ['web: gunicorn x', 'web=gunicorn x', 'web=gunicorn x', 'web=gunicorn x'],
  ['web:gunicorn x', '-', 'web=gunicorn x', 'web=gunicorn x'],
  ['web gunicorn x', 'web=gunicorn x', '-', '-'],
  ['gunicorn a.wsgi', 'gunicorn=a.wsgi', '-', '-'],
  ['web : x', 'web=: x', '-', '-'],
  ['Web: x', 'Web=x', 'web=x', 'Web=x'],
  ['web:', '-', '-', '-'],
  ['  web: x', 'web=x', 'web=x', 'web=x'],
  ['# web: x', '-', '-', '-'],
  ['we.b: x', '-', '-', '-'],
  ['we_b: x', 'we_b=x', 'we-b=x', 'we_b=x'],
  ['  --foo bar', '--foo=bar', '-', '-'],
  ['\ufeffweb: x', '-', '-', 'web=x'],
  ['web:\u00a0x', '-', 'web=\u00a0x', 'web=x'],
  ['web:\tx  ', 'web=x', 'web=x', 'web=x'],
  ['-web: x', '-web=x', '-', '-web=x'],
  [`${'a'.repeat(64)}: x`, `${'a'.repeat(64)}=x`, '-', `${'a'.repeat(64)}=x`],
])('%j', (line, cedar, fir, local) => {
  expect(readings(line)).toEqual([cedar, fir, local])
})

test('lines end with LF, CR LF or CR, and the last declaration wins', () => {
  const { cedar } = readProcfile(snapshotOf({ Procfile: 'a: 1\r\nb: 2\rweb: 3\nweb: 4\n' })) ?? {}
  expect(
    [...(cedar?.processes.values() ?? [])].map(({ type, command, location }) => [type, command, location.start.line]),
  ).toEqual([
    ['a', '1', 1],
    ['b', '2', 2],
    ['web', '4', 4],
  ])
  expect(cedar?.overridden.map(({ command }) => command)).toEqual(['3'])
})

test.each([
  ['lines', Array.from({ length: 1001 }, (_, index) => `p${index}: x\n`).join(''), 1000],
  ['characters', `web: ${'x'.repeat(300_000)}\n`, 1],
])('of too many %s no more than the first are read, and that is told', (_what, text, read) => {
  const procfile = readProcfile(snapshotOf({ Procfile: text }))
  expect(procfile?.cedar.processes.size).toBe(read)
  expect(procfile?.isCut).toBe(true)
})
