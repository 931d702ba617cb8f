import { expect, test } from 'vitest'
import { hasTimeZone, todaysTimeZone } from '../../../src/heroku/platform/time-zones.ts'

test.each([
  ['UTC', 'heroku-26', true],
  ['Europe/Berlin', 'heroku-26', true],
  ['America/Port-au-Prince', 'heroku-26', true],
  ['Africa/Dar_es_Salaam', 'heroku-26', true],
  ['America/Argentina/Buenos_Aires', 'heroku-26', true],
  ['Antarctica/McMurdo', 'heroku-26', true],
  ['America/Coyhaique', 'heroku-26', true],
  ['Etc/GMT+5', 'heroku-26', true],
  ['Etc/GMT+15', 'heroku-26', false],
  ['Europe/Atlantis', 'heroku-22', false],
  ['Europe/berlin', 'heroku-22', false],
  ['europe/berlin', 'heroku-22', false],
  ['America/New York', 'heroku-22', false],
  ['utc', 'heroku-22', false],
  // ICU knows these, and the system has no such file.
  ['IST', 'heroku-22', false],
  ['PST', 'heroku-22', false],
  ['+05:30', 'heroku-22', false],
  ['US/Pacific-New', 'heroku-22', false],
  // What `tzdata-legacy` took away.
  ['US/Pacific', 'heroku-22', true],
  ['US/Pacific', 'heroku-24', false],
  ['Asia/Calcutta', 'heroku-24', false],
  ['Europe/Kiev', 'heroku-26', false],
  ['EST5EDT', 'heroku-24', true],
  ['EST5EDT', 'heroku-26', false],
  // Of another image nothing is known.
  ['US/Pacific', 'container', true],
])('%s on %s: %s', (name, stack, expected) => {
  expect(hasTimeZone(name, stack)).toBe(expected)
})

test('an old name is told by what it is called today, where the stack lacks it', () => {
  expect(todaysTimeZone('US/Pacific', 'heroku-26')).toBe('America/Los_Angeles')
  expect(todaysTimeZone('US/Pacific', 'heroku-22')).toBeNull()
  expect(todaysTimeZone('Europe/Atlantis', 'heroku-26')).toBeNull()
})
