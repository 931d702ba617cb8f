/** `ipaddress`: addresses and networks as numbers (Lib/ipaddress.py of CPython 3.11). */
import { raise } from './outcome.ts'
import { reprStr } from './repr.ts'

export interface Address {
  readonly kind: 'address'
  readonly version: 4 | 6
  readonly value: bigint
  /** What follows a '%' in an IPv6 address. */
  readonly scope: string | null
}

export interface Network {
  readonly kind: 'network'
  readonly address: Address
  readonly prefixLength: number
}

const WIDTH = { 4: 32, 6: 128 } as const

function parseIPv4(text: string): bigint | null {
  const octets = text.split('.')
  // Leading zeros are refused since 3.9.5 (bpo-36384).
  const valid =
    octets.length === 4 && octets.every((octet) => /^(?:0|[1-9][0-9]{0,2})$/.test(octet) && Number(octet) <= 255)
  return valid ? octets.reduce((value, octet) => (value << 8n) | BigInt(octet), 0n) : null
}

function parseIPv6(text: string): bigint | null {
  const parts = text.split(':')
  const last = parts.at(-1) ?? ''
  if (parts.length < 3) return null
  if (last.includes('.')) {
    const embedded = parseIPv4(last)
    if (embedded === null) return null
    parts.splice(-1, 1, (embedded >> 16n).toString(16), (embedded & 0xffffn).toString(16))
  }
  if (parts.length > 9) return null
  const gaps = parts.flatMap((part, at) => (part === '' && at > 0 && at < parts.length - 1 ? [at] : []))
  const [gap] = gaps
  if (gaps.length > 1) return null
  const groups = gap === undefined ? parts : filled(parts, gap)
  if (groups === null || groups.length !== 8 || !groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return null
  return groups.reduce((value, group) => (value << 16n) | BigInt(`0x${group}`), 0n)
}

/** Puts zeros where the `::` is; an empty part at an end is fine only beside it. */
function filled(parts: readonly string[], gap: number): string[] | null {
  const high = parts.slice(0, gap)
  const low = parts.slice(gap + 1)
  if (high[0] === '') {
    high.shift()
    if (high.length > 0) return null
  }
  if (low.at(-1) === '') {
    low.pop()
    if (low.length > 0) return null
  }
  const missing = 8 - high.length - low.length
  return missing < 1 ? null : [...high, ...Array.from({ length: missing }, () => '0'), ...low]
}

function tryAddress(text: string): Address | null {
  const four = parseIPv4(text)
  if (four !== null) return { kind: 'address', version: 4, value: four, scope: null }
  const percent = text.indexOf('%')
  const scope = percent === -1 ? null : text.slice(percent + 1)
  if (scope === '' || scope?.includes('%') || text.includes('/')) return null
  const six = parseIPv6(percent === -1 ? text : text.slice(0, percent))
  return six === null ? null : { kind: 'address', version: 6, value: six, scope }
}

/** `ipaddress.ip_address(text)`. Raises ValueError. */
export function ipAddress(text: string): Address {
  return tryAddress(text) ?? raise('ValueError', `${reprStr(text)} does not appear to be an IPv4 or IPv6 address`)
}

/** `ipaddress.ip_network(text, strict)`. Raises ValueError. */
export function ipNetwork(text: string, strict = true): Network {
  const fail = (): never => raise('ValueError', `${reprStr(text)} does not appear to be an IPv4 or IPv6 network`)
  const [head = '', tail, extra] = text.split('/')
  const address = tryAddress(head)
  if (address === null || extra !== undefined) return fail()
  const width = WIDTH[address.version]
  const prefixLength = tail === undefined ? width : prefixOf(tail, address.version)
  if (prefixLength === null) return fail()
  const hostBits = (1n << BigInt(width - prefixLength)) - 1n
  if ((address.value & hostBits) === 0n) return { kind: 'network', address, prefixLength }
  if (strict) raise('ValueError', `${networkToString({ kind: 'network', address, prefixLength })} has host bits set`)
  return { kind: 'network', address: { ...address, value: address.value & ~hostBits, scope: null }, prefixLength }
}

/** A prefix length from digits, or for IPv4 from a net mask or a host mask; null where it is none. */
function prefixOf(text: string, version: 4 | 6): number | null {
  if (/^[0-9]+$/.test(text)) return text.length <= 10 && Number(text) <= WIDTH[version] ? Number(text) : null
  const mask = version === 4 ? parseIPv4(text) : null
  if (mask === null) return null
  const bits = mask.toString(2).padStart(32, '0')
  if (/^1*0*$/.test(bits)) return bits.replaceAll('0', '').length
  return /^0*1*$/.test(bits) ? bits.replaceAll('1', '').length : null
}

/** `str(address)`: IPv6 in its shortest form, the longest run of zeros left out. */
export function addressToString({ version, value, scope }: Address): string {
  if (version === 4) return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 0xffn).join('.')
  const groups = Array.from({ length: 8 }, (_, at) => ((value >> BigInt(112 - 16 * at)) & 0xffffn).toString(16))
  let best = { start: 0, size: 1 }
  for (let start = 0; start < 8; start++) {
    let size = 0
    while (groups[start + size] === '0') size++
    if (size > best.size) best = { start, size }
  }
  const text =
    best.size < 2
      ? groups.join(':')
      : `${groups.slice(0, best.start).join(':')}::${groups.slice(best.start + best.size).join(':')}`
  return scope === null ? text : `${text}%${scope}`
}

/** `str(network)`. */
export const networkToString = ({ address, prefixLength }: Network): string =>
  `${addressToString(address)}/${prefixLength}`

/** `address in network`. */
export function networkContains({ address, prefixLength }: Network, candidate: Address): boolean {
  const shift = BigInt(WIDTH[address.version] - prefixLength)
  return address.version === candidate.version && address.value >> shift === candidate.value >> shift
}
