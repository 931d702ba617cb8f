import { expect, test } from 'vitest'
import { present } from '../../src/demo/present.ts'

test.each([
  ['plain text', '    plain text'],
  ['::group::Build log', '  ▸ Build log'],
  ['::endgroup::', null],
  ['::add-mask::secret', null],
  ['::debug::detail', null],
  [
    '::error file=a/settings.py,line=12,title=debug-enabled::DEBUG is on%0Asecond line',
    '  ✖ a/settings.py:12  debug-enabled\n      DEBUG is on\n      second line',
  ],
  ['::warning title=a%3Ab%2Cc::100%25', '  ▲ a:b,c\n      100%'],
  ['::notice::note', '  ● notice\n      note'],
  ['text with ::error:: inside', '    text with ::error:: inside'],
])('%j', (line, expected) => {
  expect(present(line, false)).toBe(expected)
})
