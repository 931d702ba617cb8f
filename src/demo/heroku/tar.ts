import { gunzipSync } from 'node:zlib'

export interface TarEntry {
  /** Without the leading `./`. */
  readonly path: string
  readonly type: 'file' | 'directory' | 'link'
  readonly mode: number
  readonly content: Uint8Array
  /** Of a symbolic link. */
  readonly target: string
}

const BLOCK = 512

/**
 * Unpacks a gzip'd tar: ustar with its prefix, pax headers for long names, and GNU's long names.
 *
 * @throws Error in the words of `tar` where it is none
 */
export function readTarball(bytes: Uint8Array): readonly TarEntry[] {
  const tar = gunzip(bytes)
  const entries: TarEntry[] = []
  let longName: string | null = null
  let longTarget: string | null = null
  for (let offset = 0; offset + BLOCK <= tar.length; ) {
    const header = tar.subarray(offset, offset + BLOCK)
    if (header.every((byte) => byte === 0)) return entries
    checkSum(header)
    const size = octal(header, 124, 12)
    const content = tar.subarray(offset + BLOCK, offset + BLOCK + size)
    if (content.length < size) throw new Error('tar: Unexpected EOF in archive')
    offset += BLOCK + Math.ceil(size / BLOCK) * BLOCK
    const type = String.fromCharCode(header[156] ?? 0)
    if (type === 'x' || type === 'g') {
      const records = paxRecords(content)
      longName = records.get('path') ?? longName
      longTarget = records.get('linkpath') ?? longTarget
    } else if (type === 'L') longName = text(content)
    else if (type === 'K') longTarget = text(content)
    else {
      const path = (longName ?? fullName(header)).replace(/^(?:\.\/)+/, '').replace(/\/$/, '')
      const target = longTarget ?? text(header.subarray(157, 257))
      entries.push({ path, type: kindOf(type), mode: octal(header, 100, 8), content, target })
      longName = null
      longTarget = null
    }
  }
  throw new Error('tar: Unexpected EOF in archive')
}

function gunzip(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes)
  } catch {
    throw new Error('gzip: stdin: not in gzip format')
  }
}

function kindOf(type: string): TarEntry['type'] {
  if (type === '5') return 'directory'
  return type === '1' || type === '2' ? 'link' : 'file'
}

function checkSum(header: Uint8Array): void {
  const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0)
  if (sum !== octal(header, 148, 8)) throw new Error('tar: This does not look like a tar archive')
}

function fullName(header: Uint8Array): string {
  const name = text(header.subarray(0, 100))
  const prefix = text(header.subarray(257, 262)) === 'ustar' ? text(header.subarray(345, 500)) : ''
  return prefix === '' ? name : `${prefix}/${name}`
}

function text(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end))
}

function octal(header: Uint8Array, start: number, length: number): number {
  const digits = text(header.subarray(start, start + length)).trim()
  return digits === '' ? 0 : Number.parseInt(digits, 8)
}

/** `LENGTH KEY=VALUE\n`, LENGTH counting the whole record in bytes. */
function paxRecords(content: Uint8Array): ReadonlyMap<string, string> {
  const records = new Map<string, string>()
  for (let offset = 0; offset < content.length; ) {
    const space = content.indexOf(32, offset)
    const length = Number.parseInt(text(content.subarray(offset, space)), 10)
    if (space === -1 || !(length > 0)) break
    const record = new TextDecoder().decode(content.subarray(space + 1, offset + length - 1))
    const equals = record.indexOf('=')
    records.set(record.slice(0, equals), record.slice(equals + 1))
    offset += length
  }
  return records
}
