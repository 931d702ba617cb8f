import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** Reads a file: what it gives holds until the next call. Throws what `openSync` throws. */
export type ReadFile = (path: string) => Buffer

/**
 * Reads files one after the other into the same memory. Memory that a process has not touched before costs it more than to read
 * into it.
 */
export function fileReader(): ReadFile {
  let memory = Buffer.alloc(0)
  return (path) => {
    const file = openSync(path, 'r')
    try {
      const { size } = fstatSync(file)
      if (size > memory.length) memory = Buffer.allocUnsafeSlow(size)
      let length = 0
      while (length < size) {
        const count = readSync(file, memory, length, size - length, null)
        if (count === 0) break
        length += count
      }
      return memory.subarray(0, length)
    } finally {
      closeSync(file)
    }
  }
}
