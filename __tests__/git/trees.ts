import fc from 'fast-check'
import type { FileMode } from '../../src/model/snapshot.ts'
import type { FileSpec } from './repositories.ts'

const SLASH = 0x2f

const bytes = (maxLength: number) =>
  fc
    .uint8Array({ min: 1, minLength: 1, maxLength })
    .map((array) => Buffer.from(array.map((byte) => (byte === SLASH ? 0x2e : byte))))

/** One part of a name: any bytes, and what a tar or a shell may stumble over. */
const part = fc
  .oneof(
    { weight: 4, arbitrary: bytes(12) },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom('-x', '--checkpoint=1', ' ', '\n', '*', '~', 'é', '\ufeff', '\ufffd', 'a=b', 'c:', 'C:\\x', '@')
        .map((name) => Buffer.from(name)),
    },
    { weight: 1, arbitrary: fc.integer({ min: 90, max: 255 }).map((length) => Buffer.alloc(length, 'n')) },
    { weight: 1, arbitrary: bytes(255) },
  )
  .filter((name) => !/^(\.{1,2}|\.git)$/i.test(name.toString('latin1')))

const content = fc.oneof(
  { weight: 5, arbitrary: fc.uint8Array({ maxLength: 1500 }).map((array) => Buffer.from(array)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(0, 511, 512, 513, 65_536, 65_537, 200_000).map((size) => Buffer.alloc(size, 'z\n')),
  },
)

const spec = fc
  .record({
    name: fc.array(part, { minLength: 1, maxLength: 5 }),
    mode: fc.constantFrom<FileMode>('100644', '100755', '120000'),
    content,
    target: bytes(150),
  })
  .map(({ name, mode, content, target }): FileSpec => {
    const joined = Buffer.concat(name.flatMap((one, at) => (at === 0 ? [one] : [Buffer.from('/'), one])))
    return { name: joined, mode, content: mode === '120000' ? target : content }
  })

/** Trees that git can hold: no name twice, no file that is a folder too. */
export const tree = fc.array(spec, { maxLength: 12 }).map((files) => {
  const taken = new Set<string>()
  const folders = new Set<string>()
  return files.filter(({ name }) => {
    const key = name.toString('latin1')
    const above = [...key.matchAll(/\//g)].map(({ index }) => key.slice(0, index))
    if (taken.has(key) || folders.has(key) || above.some((folder) => taken.has(folder))) return false
    taken.add(key)
    for (const folder of above) folders.add(folder)
    return true
  })
})
