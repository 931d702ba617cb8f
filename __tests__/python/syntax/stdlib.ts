/** Python files to test with: the standard library of the `python3` here, and what is installed beside it. */
import { readFileSync } from 'node:fs'
import { runPython, SEED } from './oracle.ts'

const LIST = `
import sys, json, os, glob
json.load(sys.stdin)
root = os.path.dirname(os.__file__)
json.dump(sorted(f for f in glob.glob(root + '/**/*.py', recursive=True) if os.path.getsize(f) < 200000), sys.stdout)
`

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export interface PythonFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** COUNT files, drawn with SEED. */
export function sampleFiles(count: number): PythonFile[] {
  const random = randomNumbers(SEED)
  const paths = runPython(LIST, null) as string[]
  const drawn = new Set<string>()
  while (drawn.size < Math.min(count, paths.length)) drawn.add(paths[Math.floor(random() * paths.length)] ?? '')
  return [...drawn].map((path) => ({ path, bytes: readFileSync(path) }))
}
