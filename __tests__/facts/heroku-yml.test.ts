import { expect, test } from 'vitest'
import { readHerokuYml } from '../../src/facts/heroku-yml.ts'
import { snapshotOf } from '../helpers/snapshot.ts'

test('a heroku.yml that is too long to be read is not told as one that cannot be read', () => {
  const text = `build:\n  docker:\n    web: Dockerfile\n${'# a long comment\n'.repeat(5_000)}`
  expect(readHerokuYml(snapshotOf({ 'heroku.yml': text }))?.kind).toBe('unread')
})
