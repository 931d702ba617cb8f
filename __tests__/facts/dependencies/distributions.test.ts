import { expect, test } from 'vitest'
import { EXTRA_REQUIREMENTS } from '../../../src/facts/dependencies/distribution-table/extras.ts'
import { DISTRIBUTION_ROWS } from '../../../src/facts/dependencies/distribution-table/index.ts'
import { distributionsOf, knownDistribution, knownExtra } from '../../../src/facts/dependencies/distributions.ts'
import { normalizeName } from '../../../src/facts/dependencies/marker.ts'

const names = DISTRIBUTION_ROWS.map((row) => row.split('|')[0]?.trim() ?? '')

test('every row has three parts, a normalised name of its own, and a module', () => {
  expect(DISTRIBUTION_ROWS.filter((row) => row.split('|').length !== 3)).toEqual([])
  expect(names.filter((name) => name !== normalizeName(name))).toEqual([])
  expect(names).toEqual([...new Set(names)])
  expect(
    names.filter((name) => !(knownDistribution(name)?.modules.length || knownDistribution(name)?.maybeModules.length)),
  ).toEqual([])
})

test('what a distribution brings along is in the table itself: or else every list that holds it would be incomplete', () => {
  const brought = names.flatMap((name) => [
    ...(knownDistribution(name)?.requires ?? []),
    ...(knownDistribution(name)?.maybeRequires ?? []),
  ])
  expect([...new Set(brought)].filter((name) => !names.includes(name))).toEqual([])
  const added = Object.keys(EXTRA_REQUIREMENTS).flatMap((key) => {
    const [, name = '', extra = ''] = /^(.*)\[(.*)\]$/.exec(key) ?? []
    return names.includes(name) ? (knownExtra(name, extra) ?? [key]) : [key]
  })
  expect([...new Set(added)].filter((name) => !names.includes(name))).toEqual([])
})

test('modules lead to distributions', () => {
  expect(distributionsOf('psycopg2')).toEqual(['psycopg2', 'psycopg2-binary'])
  expect(distributionsOf('decouple')).toEqual(['python-decouple'])
  expect(distributionsOf('PIL')).toEqual(['pillow'])
  expect(distributionsOf('constructor')).toEqual([])
  expect(knownDistribution('constructor')).toBe(undefined)
  expect(knownExtra('django', 'constructor')).toBe(undefined)
})
