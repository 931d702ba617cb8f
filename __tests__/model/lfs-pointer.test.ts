import { describe, expect, it } from 'vitest'
import { isLfsPointer } from '../../src/model/lfs-pointer.ts'

const OID = `oid sha256:${'4d7a2146'.repeat(8)}`
const EXTENSION = `ext-0-foo sha256:${'0f3a9c71'.repeat(8)}`

const CASES: readonly (readonly [name: string, text: string, isPointer: boolean])[] = [
  ['a pointer', `version https://git-lfs.github.com/spec/v1\n${OID}\nsize 12345\n`, true],
  ['of an empty file', `version https://git-lfs.github.com/spec/v1\n${OID}\nsize 0\n`, true],
  ['with an extension', `version https://git-lfs.github.com/spec/v1\n${EXTENSION}\n${OID}\nsize 12345\n`, true],
  ['with the line ends of Windows', `version https://git-lfs.github.com/spec/v1\r\n${OID}\r\nsize 12345\r\n`, true],
  ['of the first releases', `version https://hawser.github.com/spec/v1\n${OID}\nsize 12345\n`, true],
  ['of a specification to come', `version https://git-lfs.github.com/spec/v2\n${OID}\nsize 12345\n`, true],
  ['without its last line end', `version https://git-lfs.github.com/spec/v1\n${OID}\nsize 12345`, true],
  ['a text about pointers', 'version https://git-lfs.github.com/spec/v1\nis the first line of a pointer.\n', false],
  ['a pointer that is quoted', `A pointer:\n\nversion https://git-lfs.github.com/spec/v1\n${OID}\nsize 12345\n`, false],
  ['without a size', `version https://git-lfs.github.com/spec/v1\n${OID}\n`, false],
  ['nothing', '', false],
]

describe('isLfsPointer', () => {
  for (const [name, text, isPointer] of CASES) {
    it(name, () => expect(isLfsPointer(new TextEncoder().encode(text))).toBe(isPointer))
  }

  it('is no pointer from 1,024 bytes on', () => {
    const text = `version https://git-lfs.github.com/spec/v1\n${OID}\nsize 12345\n`
    expect(isLfsPointer(new TextEncoder().encode(text.padEnd(1023, ' ')))).toBe(true)
    expect(isLfsPointer(new TextEncoder().encode(text.padEnd(1024, ' ')))).toBe(false)
  })
})
