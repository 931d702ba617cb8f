/** A member of a tar archive, without its content. */
export interface TarMember {
  /** `0` a file, `2` a symbolic link, `5` a folder. */
  readonly type: '0' | '2' | '5'
  /** Bytes as they are: no encoding is told, and GNU tar takes them as they are. */
  readonly name: Uint8Array
  /** A symbolic link's target, else empty. */
  readonly linkName: Uint8Array
  /** Permissions, as in 0o644. */
  readonly mode: number
  /** Bytes of the content. */
  readonly size: number
  /** Seconds since 1970. */
  readonly modifiedAt: number
}

const TAR_BLOCK_BYTES = 512

/** Two blocks of zeros end an archive. */
export const TAR_END = Buffer.alloc(2 * TAR_BLOCK_BYTES)

/** The largest number of eleven octal digits; a pax header says what is larger. */
const MAX_OCTAL_SIZE = 0o77777777777

const NAME_BYTES = 100
const PREFIX_BYTES = 155

/** The zeros that fill up the last block of SIZE bytes. */
export function tarPadding(size: number): Buffer {
  return Buffer.alloc((TAR_BLOCK_BYTES - (size % TAR_BLOCK_BYTES)) % TAR_BLOCK_BYTES)
}

/**
 * The header of a member in POSIX's ustar format, after a pax header where ustar has no room:
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_01
 *
 * Owner and group are 0 and have no names.
 */
export function tarHeader(member: TarMember): Buffer {
  const split = splitName(member.name)
  const records = [
    ...(split ? [] : [paxRecord('path', member.name)]),
    ...(member.linkName.length > NAME_BYTES ? [paxRecord('linkpath', member.linkName)] : []),
    ...(member.size > MAX_OCTAL_SIZE ? [paxRecord('size', Buffer.from(String(member.size)))] : []),
  ]
  const [prefix, name] = split ?? [Buffer.alloc(0), member.name.subarray(0, NAME_BYTES)]
  const header = ustarHeader({ ...member, name, size: Math.min(member.size, MAX_OCTAL_SIZE) }, prefix)
  if (records.length === 0) return header
  const pax = Buffer.concat(records)
  // Never unpacked; a reader without pax shows it as a file of this name.
  const paxHeader = {
    ...member,
    name: Buffer.from('PaxHeader'),
    linkName: Buffer.alloc(0),
    mode: 0o644,
    size: pax.length,
  }
  return Buffer.concat([ustarHeader({ ...paxHeader, type: 'x' }, Buffer.alloc(0)), pax, tarPadding(pax.length), header])
}

/** ustar's two fields for a name, cut at a slash; null where it does not fit. */
function splitName(name: Uint8Array): readonly [prefix: Uint8Array, name: Uint8Array] | null {
  if (name.length <= NAME_BYTES) return [name.subarray(0, 0), name]
  const slash = name.indexOf('/'.charCodeAt(0), name.length - NAME_BYTES - 1)
  // A trailing slash is a folder's, and no place to cut.
  if (slash <= 0 || slash > PREFIX_BYTES || slash === name.length - 1) return null
  return [name.subarray(0, slash), name.subarray(slash + 1)]
}

/** `<length of all of it> <key>=<value>\n` */
function paxRecord(key: string, value: Uint8Array): Buffer {
  const rest = ` ${key}=`.length + value.length + 1
  let length = rest + String(rest).length
  if (rest + String(length).length > length) length += 1
  return Buffer.concat([Buffer.from(`${length} ${key}=`), value, Buffer.from('\n')])
}

/** Where each field begins: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06 */
const AT = {
  ...{ name: 0, mode: 100, owner: 108, group: 116, size: 124, modified: 136, checksum: 148, type: 156, linkName: 157 },
  ...{ magic: 257, deviceMajor: 329, deviceMinor: 337, prefix: 345 },
} as const

function ustarHeader(member: Omit<TarMember, 'type'> & { type: string }, prefix: Uint8Array): Buffer {
  const block = Buffer.alloc(TAR_BLOCK_BYTES)
  block.set(member.name, AT.name)
  block.write(octal(member.mode, 8), AT.mode, 'latin1')
  block.write(octal(0, 8), AT.owner, 'latin1')
  block.write(octal(0, 8), AT.group, 'latin1')
  block.write(octal(member.size, 12), AT.size, 'latin1')
  block.write(octal(member.modifiedAt, 12), AT.modified, 'latin1')
  block.write(member.type, AT.type, 'latin1')
  block.set(member.linkName.subarray(0, NAME_BYTES), AT.linkName)
  block.write('ustar\x0000', AT.magic, 'latin1')
  block.write(octal(0, 8), AT.deviceMajor, 'latin1')
  block.write(octal(0, 8), AT.deviceMinor, 'latin1')
  block.set(prefix, AT.prefix)
  // The sum of all bytes, with the field itself as blanks.
  const sum = block.reduce((total, byte) => total + byte, 8 * 0x20)
  block.write(`${octal(sum, 7)} `, AT.checksum, 'latin1')
  return block
}

/** Digits that fill a field of WIDTH bytes but for the NUL that ends it. */
function octal(value: number, width: number): string {
  return `${value.toString(8).padStart(width - 1, '0')}\0`
}
