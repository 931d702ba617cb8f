import { createHash } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw } from 'node:zlib'
import { Failure } from '../model/failure.ts'
import { isLfsPointer, LFS_POINTER_MAX_BYTES } from '../model/lfs-pointer.ts'
import type { CommitSnapshot } from './commit-snapshot.ts'
import { rawName } from './entries.ts'
import { printable } from './git.ts'
import { streamFiles } from './object-stream.ts'
import { TAR_END, type TarMember, tarHeader, tarPadding } from './tar-header.ts'
import type { CommittedEntry } from './tree.ts'

export interface Tarball {
  readonly path: string
  /** Bytes of the file. */
  readonly size: number
  /** 64 hexadecimal digits: of the file as it is uploaded, compressed. */
  readonly sha256: string
  /** Packed as empty folders, for their content is in another repository. */
  readonly submodules: readonly CommittedEntry[]
  /** Packed as the pointers that they are; Heroku does not fetch the files. */
  readonly lfsPointers: readonly CommittedEntry[]
}

/** `gzip`'s own default. */
const LEVEL = 6

/** The deflater is fed in equal steps, so that what it makes does not hang on how a pipe was filled. */
const STEP_BYTES = 128 * 1024

/** No name, no time; 255 stands for an unknown system: https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1 */
const GZIP_HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])

/** 1980-01-02. Python's zipfile, and with it pip, refuses files from before 1980, in any time zone. */
const EARLIEST = 315_619_200

/** Eleven octal digits. */
const LATEST = 0o77777777777

/** Linux takes no longer target (PATH_MAX). */
const MAX_LINK_BYTES = 4095

/**
 * Packs the commit's files, exactly those that SNAPSHOT lists, into a gzipped tar: sorted by name, dated by the commit, owned by 0.
 * One commit gives the same archive wherever it is packed; the compressed bytes are the same for the same zlib.
 *
 * Throws a Failure where an object is missing or damaged, a link cannot exist on Linux, or the file cannot be written; then
 * nothing is left of it.
 *
 * @param destination a file that does not exist yet
 */
export async function writeTarball(
  snapshot: CommitSnapshot,
  destination: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<Tarball> {
  const lfsPointers: CommittedEntry[] = []
  const hash = createHash('sha256')
  let size = 0
  const file = await open(destination, 'wx', 0o600).catch((error: unknown) => {
    throw cannotWrite(error, destination)
  })
  const summed = { crc: 0, length: 0 }
  try {
    await pipeline(
      inEqualSteps(
        tarChunks(snapshot, (entry) => lfsPointers.push(entry)),
        summed,
      ),
      createDeflateRaw({ level: LEVEL, chunkSize: STEP_BYTES }),
      async function* (deflated: AsyncIterable<Buffer>) {
        for await (const chunk of gzipped(deflated, summed)) {
          hash.update(chunk)
          size += chunk.length
          yield chunk
        }
      },
      file.createWriteStream(),
      options,
    )
  } catch (error) {
    await file.close()
    await rm(destination, { force: true })
    throw cannotWrite(error, destination)
  }
  const submodules = snapshot.entries.filter(({ mode }) => mode === '160000')
  return { path: destination, size, sha256: hash.digest('hex'), submodules, lfsPointers }
}

/** The system's error of writing the file becomes a Failure; any other stays what it is. */
function cannotWrite(error: unknown, destination: string): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error
  return new Failure(
    `The tarball cannot be written to ${destination} (${String(error.code)}): make room there, or name another folder.`,
  )
}

async function* gzipped(
  deflated: AsyncIterable<Buffer>,
  summed: { crc: number; length: number },
): AsyncGenerator<Buffer> {
  yield GZIP_HEADER
  yield* deflated
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(summed.crc, 0)
  trailer.writeUInt32LE(summed.length % 2 ** 32, 4)
  yield trailer
}

/**
 * CHUNKS again, cut into pieces of STEP_BYTES; SUMMED gets their CRC-32 and length.
 *
 * A piece is overwritten by the one after the next: the deflater's buffer is smaller than a piece, so the pipeline asks for the
 * next one only when this one has been taken in.
 */
async function* inEqualSteps(
  chunks: AsyncIterable<Uint8Array>,
  summed: { crc: number; length: number },
): AsyncGenerator<Buffer> {
  let [step, other] = [Buffer.alloc(STEP_BYTES), Buffer.alloc(STEP_BYTES)]
  let filled = 0
  const finish = (): Buffer => {
    const done = step.subarray(0, filled)
    summed.crc = crc32(done, summed.crc)
    summed.length += filled
    ;[step, other] = [other, step]
    filled = 0
    return done
  }
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const piece = chunk.subarray(at, at + STEP_BYTES - filled)
      step.set(piece, filled)
      filled += piece.length
      at += piece.length
      if (filled === STEP_BYTES) yield finish()
    }
  }
  yield finish()
}

/** The archive, uncompressed. */
async function* tarChunks(
  snapshot: CommitSnapshot,
  onLfsPointer: (entry: CommittedEntry) => void,
): AsyncGenerator<Uint8Array> {
  const modifiedAt = Math.min(Math.max(snapshot.committedAt, EARLIEST), LATEST)
  for (const entry of snapshot.entries) {
    if (entry.mode === '160000') yield tarHeader(memberOf(entry, modifiedAt, new Uint8Array()))
  }
  const files = snapshot.entries.filter(({ mode }) => mode !== '160000')
  for await (const { entry, pieces } of streamFiles(snapshot.repository, files)) {
    if (entry.mode === '120000') {
      yield tarHeader(memberOf(entry, modifiedAt, await linkTarget(entry, pieces)))
      continue
    }
    yield tarHeader(memberOf(entry, modifiedAt, new Uint8Array()))
    for await (const piece of pieces) {
      if (entry.size < LFS_POINTER_MAX_BYTES && isLfsPointer(piece)) onLfsPointer(entry)
      yield piece
    }
    yield tarPadding(entry.size)
  }
  yield TAR_END
}

function memberOf(entry: CommittedEntry, modifiedAt: number, linkName: Uint8Array): TarMember {
  const name = rawName(entry)
  const common = { name, linkName, modifiedAt, size: 0 }
  switch (entry.mode) {
    case '100644':
      return { ...common, type: '0', mode: 0o644, size: entry.size }
    case '100755':
      return { ...common, type: '0', mode: 0o755, size: entry.size }
    case '120000':
      return { ...common, type: '2', mode: 0o777 }
    case '160000':
      return { ...common, type: '5', mode: 0o755, name: Buffer.concat([name, Buffer.from('/')]) }
  }
}

async function linkTarget(entry: CommittedEntry, pieces: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = []
  if (entry.size <= MAX_LINK_BYTES) for await (const piece of pieces) parts.push(piece)
  const target = Buffer.concat(parts)
  if (target.length > 0 && !target.includes(0)) return target
  throw new Failure(
    `The symbolic link ${printable(entry.path)} has a target that no path on Linux can be: commit another.`,
  )
}
