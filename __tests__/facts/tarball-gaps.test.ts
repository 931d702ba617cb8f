import { describe, expect, test } from 'vitest'
import { tarballGap } from '../../src/facts/tarball-gaps.ts'
import { snapshotOf } from '../helpers/snapshot.ts'

const NONE = { lfsPointers: [], submodules: [] }

describe('what a tarball cannot hold', () => {
  test('is refused with the fix', () => {
    const snapshot = snapshotOf({ 'media/logo.png': 'x', 'media/b.png': 'x', 'lib/one': 'x' })
    expect(tarballGap(snapshot, NONE)).toBeNull()
    const lfsPointers = [{ path: 'media/logo.png' }, { path: 'media/b.png' }]
    expect(tarballGap(snapshot, { ...NONE, lfsPointers })).toMatch(
      /in place of `media\/logo\.png` and 1 more: .*git lfs migrate export/,
    )
    expect(tarballGap(snapshot, { ...NONE, submodules: [{ path: 'lib/one' }] })).toMatch(
      /the submodule `lib\/one`: .*git subtree add/,
    )
  })

  test('but for what .slugignore takes out', () => {
    const snapshot = snapshotOf({ '.slugignore': 'media\n', 'media/logo.png': 'x' })
    expect(tarballGap(snapshot, { ...NONE, lfsPointers: [{ path: 'media/logo.png' }] })).toBeNull()
  })
})
