import type { Readable } from 'node:stream'
import { Failure } from '../model/failure.ts'
import { cannotRun, gitFailed, printable, startGit } from './git.ts'
import { missingObjects, parseBatchHeader } from './objects.ts'
import type { Repository } from './repository.ts'
import type { CommittedEntry } from './tree.ts'

const NEWLINE = 0x0a

/** A file up to this size comes in one piece. */
const ONE_PIECE_BYTES = 64 * 1024

/** Enough for what git says when it fails. */
const MAX_STDERR_BYTES = 16 * 1024

/** One file of a commit, and its content in pieces. The pieces must be taken before the next file is asked for. */
export interface StreamedFile {
  readonly entry: CommittedEntry
  readonly pieces: AsyncIterable<Buffer> | Iterable<Buffer>
}

/**
 * The contents of ENTRIES (no submodules), in order, through one `git cat-file --batch`. Memory is bounded: a large file is
 * never held as a whole.
 *
 * Throws a Failure where an object is missing or damaged, or git cannot be run.
 */
export async function* streamFiles(
  repository: Repository,
  entries: readonly CommittedEntry[],
): AsyncGenerator<StreamedFile> {
  if (entries.length === 0) return
  const git = startGit(repository, ['cat-file', '--batch', '--buffer'])
  const ended = new Promise<{ status: number | null; error?: Error }>((resolve) => {
    git.once('error', (error) => resolve({ status: null, error }))
    git.once('close', (status) => resolve({ status }))
  })
  const stderr = collected(git.stderr)
  // A git that has ended says why by its status; the broken pipe says nothing more.
  git.stdin.on('error', () => {})
  git.stdin.end(entries.map(({ objectId }) => `${objectId}\n`).join(''))
  try {
    const source = byteSource(git.stdout)
    for (const entry of entries) {
      const line = await source.line()
      if (line === null) throw new EndOfStream()
      const header = parseBatchHeader(line)
      if (header === null) throw missingObjects(printable(entry.path), 0)
      if (header.size !== entry.size)
        throw new Failure(`The repository's content of ${printable(entry.path)} is damaged: clone it again.`)
      yield {
        entry,
        pieces: header.size <= ONE_PIECE_BYTES ? [await source.exactly(header.size)] : source.pieces(header.size),
      }
      await source.exactly(1)
    }
    const { status, error } = await ended
    if (error) throw cannotRun(error, ['cat-file'])
    if (status !== 0) throw gitFailed('read the commit', stderr())
  } catch (error) {
    if (!(error instanceof EndOfStream || isPrematureClose(error))) throw error
    const { error: spawnError } = await ended
    throw spawnError ? cannotRun(spawnError, ['cat-file']) : gitFailed('read the commit', stderr())
  } finally {
    git.kill('SIGKILL')
  }
}

class EndOfStream extends Error {}

/** What reading the output of a git that could not be started ends with. */
function isPrematureClose(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'
}

function collected(stream: Readable): () => string {
  let text = ''
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    if (text.length < MAX_STDERR_BYTES) text += chunk
  })
  return () => text
}

interface ByteSource {
  /** Up to the next line feed, without it; null at the end. */
  line(): Promise<string | null>
  /** Throws EndOfStream where there are fewer. */
  exactly(size: number): Promise<Buffer>
  /** As `exactly`, in pieces as they come. */
  pieces(size: number): AsyncGenerator<Buffer>
}

/** Reads a stream by lines and by counts. */
function byteSource(stream: Readable): ByteSource {
  const chunks: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]()
  let chunk: Buffer = Buffer.alloc(0)

  const refill = async (): Promise<boolean> => {
    const next = await chunks.next()
    if (next.done) return false
    chunk = chunk.length === 0 ? next.value : Buffer.concat([chunk, next.value])
    return true
  }
  const take = (size: number): Buffer => {
    const taken = chunk.subarray(0, size)
    chunk = chunk.subarray(size)
    return taken
  }
  return {
    async line() {
      for (;;) {
        const end = chunk.indexOf(NEWLINE)
        if (end >= 0) return take(end + 1).toString('latin1', 0, end)
        if (!(await refill())) return null
      }
    },
    async exactly(size) {
      while (chunk.length < size) if (!(await refill())) throw new EndOfStream()
      return take(size)
    },
    async *pieces(size) {
      for (let left = size; left > 0; ) {
        if (chunk.length === 0 && !(await refill())) throw new EndOfStream()
        const piece = take(Math.min(left, chunk.length))
        left -= piece.length
        yield piece
      }
    },
  }
}
