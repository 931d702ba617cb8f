import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textEncoding } from '../../src/facts/text-encoding.ts'

const hasFile = spawnSync('file', ['--version']).status === 0

/** What the buildpack makes of `file`'s answer: `text`, `data`, or an encoding that it refuses. */
function verdict(answer: string): 'text' | 'data' | 'refused' {
  if (/ASCII text|UTF-8 text|very short file|^empty/.test(answer)) return 'text'
  return answer === 'data' ? 'data' : 'refused'
}

const chunk = fc.oneof(
  fc
    .constantFrom('3.14', '\n', '\r\n', 'é', '\u200b', '\ufeff', '€', '𝄞', '+/v8', '#')
    .map((text) => Buffer.from(text)),
  fc
    .constantFrom(
      [0xe9],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0x80],
      [0x85],
      [0x00],
      [0x07],
      [0x1b],
      [0x0e],
      [0x7f],
      [0xc3],
      [0x33, 0x00],
    )
    .map((bytes) => Buffer.from(bytes)),
)

describe.skipIf(!hasFile)('the encoding of a text, as file tells it (skipped where there is no file)', () => {
  test('short texts of odd bytes', () => {
    const samples = fc
      .sample(fc.array(chunk, { minLength: 1, maxLength: 5 }), { numRuns: 1500, seed: 4 })
      .map((parts) => Buffer.concat(parts))
    const folder = mkdtempSync(join(tmpdir(), 'encoding-'))
    try {
      const paths = samples.map((bytes, index) => {
        const path = join(folder, String(index))
        writeFileSync(path, bytes)
        return path
      })
      const { stdout } = spawnSync('file', ['--brief', '--exclude', 'json', '--exclude', 'soft', ...paths], {
        encoding: 'utf8',
        maxBuffer: 1 << 24,
      })
      const theirs = stdout.trim().split('\n').map(verdict)
      const ours = samples.map((bytes) => {
        const encoding = textEncoding(bytes)
        return encoding === 'text' || encoding === 'data' ? encoding : 'refused'
      })
      // EBCDIC is not told apart from data: both stop the build.
      const wrong = samples.flatMap((bytes, index) => {
        const [a, b] = [ours[index], theirs[index]]
        return a === b || (a === 'data' && /EBCDIC/.test(stdout.split('\n')[index] ?? ''))
          ? []
          : [[bytes.toString('hex'), a, b]]
      })
      expect(wrong).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
