import { describe, expect, test } from 'vitest'
import { lineFingerprints } from '../../src/reporters/fingerprint.ts'

/** From the tests of github/codeql-action (MIT), src/fingerprints.test.ts. */
const VECTORS: readonly (readonly [text: string, fingerprints: readonly string[]])[] = [
  ['', ['c129715d7a2bc9a3:1']],
  [' a\nb\n  \t\tc\n d', ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']],
  [
    ' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End',
    [
      '8b7cf3e952e7aeb2:1',
      'b1ae1287ec4718d9:1',
      'bff680108adb0fcc:1',
      'c6805c5e1288b612:1',
      'b86d3392aea1be30:1',
      'e6ceba753e1a442:1',
    ],
  ],
]

describe('the fingerprints of lines', () => {
  test.each(VECTORS)('%j', (text, expected) => expect([...lineFingerprints(text).values()]).toEqual(expected))

  test('do not hang on how a line ends, nor on spaces', () => {
    const lines = 'DEBUG = True\nX = [\n  1,\n]\n'
    expect(lineFingerprints(lines.replaceAll('\n', '\r\n'))).toEqual(lineFingerprints(lines))
    expect(lineFingerprints(lines.replaceAll(' ', '\t '))).toEqual(lineFingerprints(lines))
  })

  test('tell apart lines that are alike', () => {
    const text = `${'x\n'.repeat(200)}`
    const all = [...lineFingerprints(text).values()]
    expect(new Set(all).size).toBe(all.length)
  })
})
