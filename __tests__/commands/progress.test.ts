import { describe, expect, test } from 'vitest'
import { createProgress } from '../../src/commands/progress.ts'

/** A terminal of so many columns: what stands on its screen, and what was written to it. */
function terminal(columns: number) {
  const rows = ['']
  const writes: string[] = []
  let column = 0
  const put = (character: string) => {
    const row = rows.at(-1) ?? ''
    rows[rows.length - 1] = row.slice(0, column) + character + row.slice(column + 1)
    column++
    if (column < columns) return
    rows.push('')
    column = 0
  }
  const control: Readonly<Record<string, () => void>> = {
    '\r': () => {
      column = 0
    },
    '\n': () => {
      rows.push('')
      column = 0
    },
    '\u001b[K': () => {
      rows[rows.length - 1] = (rows.at(-1) ?? '').slice(0, column)
    },
  }
  const write = (text: string) => {
    writes.push(text)
    for (const [part] of text.matchAll(/\u001b\[[?\d;]*[a-zA-Z]|./gsu)) {
      if (part in control) control[part]?.()
      else if (!part.startsWith('\u001b')) put(part)
    }
  }
  return { stream: { write, isTTY: true, columns }, rows, writes }
}

interface Trial {
  readonly columns?: number
  readonly env?: Readonly<Record<string, string>>
  readonly isTTY?: boolean
}

function begin({ columns = 60, env = {}, isTTY = true }: Trial = {}) {
  const screen = terminal(columns)
  let time = 0
  let tick: () => void = () => undefined
  let stopped = false
  const progress = createProgress({
    stream: { ...screen.stream, isTTY },
    env: { LANG: 'C.UTF-8', ...env },
    now: () => time,
    every: (_, each) => {
      tick = each
      return () => {
        stopped = true
      }
    },
  })
  const pass = (milliseconds: number) => {
    time += milliseconds
    tick()
  }
  return { ...screen, progress, pass, stopped: () => stopped }
}

describe('on a terminal', () => {
  test('a live line stands below the log, with the phase and its time', () => {
    const { progress, pass, rows } = begin()
    progress.phase('Building library')
    progress.log('-----> Installing pip')
    pass(65_000)
    expect(rows).toEqual(['  -----> Installing pip', '⠙ Building library 1m05s'])
    progress.say('info', 'Built.')
    expect(rows).toEqual(['  -----> Installing pip', 'Built.', '⠙ Building library 1m05s'])
    progress.phase('Releasing library')
    pass(7_000)
    expect(rows.slice(2)).toEqual(['✓ Building library 1m05s', '⠹ Releasing library 7s, 1m12s in all'])
  })

  test('the end takes it away, with a mark for how it went', () => {
    const { progress, pass, rows, stopped } = begin()
    progress.phase('Building library')
    pass(2_000)
    progress.finish(false)
    progress.say('info', 'It failed.')
    progress.end()
    expect(rows).toEqual(['✗ Building library 2s', 'It failed.', ''])
    expect(stopped()).toBe(true)
  })

  test('each picture is one write that never leaves the line empty', () => {
    const { progress, pass, writes } = begin()
    progress.phase('Building library')
    const before = writes.length
    pass(120)
    progress.log('a line')
    expect(writes.slice(before)).toHaveLength(2)
    for (const text of writes.slice(before)) {
      expect(text).toMatch(/^\u001b\[\?2026h\r.*Building library 0s\u001b\[K\u001b\[\?2026l$/s)
    }
    expect(writes.at(before)).not.toContain('\r\u001b[K')
  })

  test.each([10, 14, 24, 40])('of %i columns, it stays one row', (columns) => {
    const { progress, pass, rows } = begin({ columns })
    progress.phase('Starting the dynos of my-quite-long-name')
    for (let frame = 0; frame < 20; frame++) pass(4_000)
    expect(rows).toHaveLength(1)
    expect(rows[0]?.length).toBeLessThan(columns)
  })

  test('NO_COLOR, and a terminal that has no braille', () => {
    const { progress, pass, writes, rows } = begin({ env: { NO_COLOR: '1', LANG: 'C' } })
    progress.phase('Building library')
    progress.say('warning', 'Careful.')
    pass(100)
    expect(writes.join('')).not.toMatch(/\u001b\[\d*m/)
    expect(rows).toEqual(['Warning: Careful.', '/ Building library 0s'])
  })

  test('what Heroku writes moves no cursor', () => {
    const { progress, rows } = begin()
    progress.phase('Building library')
    progress.log('\u001b[2J\u001b[Hpwned\rno')
    expect(rows).toHaveLength(2)
    expect(rows.join('\n')).toContain('Building library')
  })
})

describe('elsewhere there are plain lines', () => {
  test.each([[{ isTTY: false }], [{ env: { TERM: 'dumb' } }], [{ columns: 8 }]])('%j', (trial) => {
    const { progress, pass, writes } = begin(trial)
    progress.phase('Building library')
    progress.log('a line')
    pass(5_000)
    progress.say('warning', 'Careful.')
    progress.finish(true)
    progress.end()
    expect(writes).toEqual(['  a line\n', 'Warning: Careful.\n'])
  })
})
