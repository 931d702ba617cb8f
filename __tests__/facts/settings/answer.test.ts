import fc from 'fast-check'
import { expect, test } from 'vitest'
import { all, any, ask, both, either, isNot, not } from '../../../src/facts/settings/answer.ts'
import { createSettings } from '../../../src/facts/settings/settings.ts'
import { isTrue, isTruthy } from '../../../src/facts/settings/tests.ts'
import { lineLocation } from '../../../src/model/location.ts'
import type { Truth } from '../../../src/model/value.ts'
import { configVarCause, known, moduleOf, unknown } from '../../helpers/values.ts'

const truth = fc.constantFrom<Truth[]>(true, false, 'unknown')
/** What the open ones can turn out to be. */
const worlds = (truths: readonly Truth[]): boolean[][] =>
  truths.reduce<boolean[][]>(
    (so, one) =>
      so.flatMap((w) =>
        one === 'unknown'
          ? [
              [...w, true],
              [...w, false],
            ]
          : [[...w, one]],
      ),
    [[]],
  )

test('the connectives never say more than every world allows', () => {
  fc.assert(
    fc.property(fc.array(truth, { maxLength: 5 }), (truths) => {
      const results = worlds(truths).map((world) => [world.every(Boolean), world.some(Boolean)] as const)
      for (const [index, said] of [all(truths), any(truths)].entries()) {
        if (said !== 'unknown') expect(results.every((result) => result[index] === said)).toBe(true)
        else expect(new Set(results.map((result) => result[index])).size).toBe(2)
      }
      expect(truths.map(not).map(not)).toEqual(truths)
    }),
  )
})

test('an answer points at the possibility that makes it so', () => {
  const on = known(true, { location: lineLocation('s.py', 7), condition: "not ('X' in os.environ)" })
  const debug = {
    name: 'DEBUG',
    bound: true,
    value: unknown('X', [known(false, { location: lineLocation('s.py', 5) }), on]),
  } as const
  const answer = ask(debug, isTruthy)
  expect(answer).toMatchObject({ truth: 'unknown', configVars: ['X'] })
  expect(answer.because.map(({ location, value }) => [location?.start.line, value.condition])).toEqual([
    [7, on.condition],
  ])
  expect(ask(debug, isNot(isTruthy)).because.map(({ location }) => location?.start.line)).toEqual([5])
})

test('what is certain hangs on nothing that is open', () => {
  const no = ask({ name: 'A', bound: true, value: known(false) }, isTrue)
  const open = ask({ name: 'B', bound: true, value: unknown('X') }, isTrue)
  expect(both(no, open)).toMatchObject({ truth: false, configVars: [], causes: [] })
  expect(either(no, open)).toMatchObject({ truth: 'unknown', configVars: ['X'] })
})

test("what is not bound has Django's default, unless it may be bound by what is not known", () => {
  const plain = createSettings(moduleOf({}), [5, 2])
  expect(ask(plain.get('SESSION_COOKIE_HTTPONLY'), isTrue).truth).toBe(true)
  expect(plain.get('NO_SUCH_SETTING')).toMatchObject({ bound: false, value: { kind: 'none' } })
  const starred = createSettings(moduleOf({}, [configVarCause('X')]), [5, 2])
  expect(ask(starred.get('SESSION_COOKIE_HTTPONLY'), isTrue)).toMatchObject({ truth: 'unknown', configVars: ['X'] })
})
