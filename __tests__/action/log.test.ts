import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLog, type Log } from '../../src/action/log.ts'
import { redactor } from '../../src/model/redact.ts'
import { hostileText } from '../helpers/hostile.ts'
import { readOutput } from '../helpers/runner/read-output.ts'

function written(act: (log: Log) => void): string {
  let text = ''
  act(
    createLog((line) => {
      text += line
    }),
  )
  return text
}

describe('the log of a step', () => {
  test('folds groups, one at a time', () => {
    const text = written((log) => {
      log.openGroup('a')
      log.info('x')
      log.openGroup('b')
      log.closeGroup()
      log.closeGroup()
    })
    expect(text).toBe('::group::a\nx\n::endgroup::\n::group::b\n::endgroup::\n')
  })

  test('writes ten annotations of a level, then plain lines', () => {
    const text = written((log) => {
      for (let index = 0; index < 12; index++) log.tell('warning', `w${index}`)
      expect(log.room('warning')).toBe(0)
      expect(log.room('error')).toBe(10)
    })
    const { commands, log } = readOutput(text)
    expect(commands.filter(({ command }) => command === 'warning')).toHaveLength(10)
    expect(log.filter((line) => line !== '')).toEqual(['warning: w10', 'warning: w11'])
  })

  test('hides secrets from the moment that they are known', () => {
    const text = written((log) => {
      log.hide(redactor(['first-secret']))
      log.hide(redactor(['second-secret']))
      log.info('first-secret second-secret')
      log.tell('error', 'first-secret second-secret')
      log.debug('first-secret')
      log.openGroup('second-secret')
    })
    expect(text).not.toMatch(/first|second/)
  })

  test('whatever comes in, only the commands that were meant go out', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const out = written((log) => {
          log.info(text)
          log.debug(text)
          log.tell('notice', text)
          log.openGroup(text)
        })
        expect(readOutput(out).commands.map(({ command }) => command)).toEqual(['debug', 'notice', 'group'])
      }),
      { numRuns: 500 },
    )
  })
})
