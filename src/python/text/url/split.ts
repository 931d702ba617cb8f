/** `urllib.parse`: taking URLs apart and putting them together (Lib/urllib/parse.py of CPython 3.11). */
import { ipAddress } from '../ip-address.ts'
import { raise } from '../outcome.ts'
import { reprStr } from '../repr.ts'
import { strip } from '../str/pad.ts'

export interface SplitResult {
  readonly scheme: string
  readonly netloc: string
  readonly path: string
  readonly query: string
  readonly fragment: string
}

export interface ParseResult extends SplitResult {
  readonly params: string
}

const schemes = (names: string): ReadonlySet<string> => new Set(['', ...names.split(' ')])

const USES_RELATIVE = schemes(
  'ftp http gopher nntp imap wais file https shttp mms prospero rtsp rtsps rtspu sftp svn svn+ssh ws wss',
)
const USES_NETLOC = schemes(
  'ftp http gopher nntp telnet imap wais file mms https shttp snews prospero rtsp rtsps rtspu rsync svn svn+ssh sftp nfs git git+ssh ws wss',
)
const USES_PARAMS = schemes('ftp hdl prospero http imap https shttp rtsp rtsps rtspu sip sips mms sftp tel')

/** `urlsplit` and `urlparse` of CPython before 3.11.4 left white space at the start of a URL alone (CVE-2023-24329). */
const C0_CONTROL_OR_SPACE = /^[\0-\x20]+/

function checkNetloc(netloc: string): void {
  const rest = netloc.replace(/[@:#?]/g, '')
  const normalized = rest.normalize('NFKC')
  if (rest !== normalized && /[/?#@:]/.test(normalized)) {
    raise('ValueError', `netloc '${netloc}' contains invalid characters under NFKC normalization`)
  }
}

function checkBrackets(netloc: string): void {
  const opens = netloc.includes('[')
  if (opens !== netloc.includes(']')) raise('ValueError', 'Invalid IPv6 URL')
  if (!opens) return
  const [host = ''] = netloc.slice(netloc.indexOf('[') + 1).split(']')
  if (host.startsWith('v')) {
    if (!/^v[a-fA-F0-9]+\.[^\n]+$/.test(host)) raise('ValueError', 'IPvFuture address is invalid')
  } else if (ipAddress(host).version === 4) {
    raise('ValueError', 'An IPv4 address cannot be in brackets')
  }
}

/** Cuts at the first occurrence: what is before, and what is behind or ''. */
function cut(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)]
}

/** `urllib.parse.urlsplit(url, scheme, allow_fragments)`. Raises ValueError. */
export function urlsplit(url: string, defaultScheme = '', allowFragments = true): SplitResult {
  let rest = url.replace(C0_CONTROL_OR_SPACE, '').replace(/[\t\r\n]/g, '')
  let scheme = strip(defaultScheme, CONTROL_CHARACTERS).replace(/[\t\r\n]/g, '')
  const named = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(rest)
  if (named?.[1] !== undefined) {
    scheme = named[1].toLowerCase()
    rest = rest.slice(named[0].length)
  }
  let netloc = ''
  if (rest.startsWith('//')) {
    netloc = /^[^/?#]*/.exec(rest.slice(2))?.[0] ?? ''
    rest = rest.slice(2 + netloc.length)
    checkBrackets(netloc)
  }
  const [beforeFragment, fragment] = allowFragments ? cut(rest, '#') : [rest, '']
  const [path, query] = cut(beforeFragment, '?')
  checkNetloc(netloc)
  return { scheme, netloc, path, query, fragment }
}

const CONTROL_CHARACTERS = Array.from({ length: 33 }, (_, code) => String.fromCharCode(code)).join('')

/** `urllib.parse.urlparse(url, scheme, allow_fragments)`. Raises ValueError. */
export function urlparse(url: string, defaultScheme = '', allowFragments = true): ParseResult {
  const split = urlsplit(url, defaultScheme, allowFragments)
  const { path } = split
  const semicolon = USES_PARAMS.has(split.scheme) ? path.indexOf(';', Math.max(path.lastIndexOf('/'), 0)) : -1
  if (semicolon !== -1) return { ...split, path: path.slice(0, semicolon), params: path.slice(semicolon + 1) }
  return { ...split, params: '' }
}

/** `urllib.parse.urlunsplit(parts)`. */
export function urlunsplit({ scheme, netloc, path, query, fragment }: SplitResult): string {
  let url = path
  if (netloc !== '' || (scheme !== '' && USES_NETLOC.has(scheme) && !url.startsWith('//'))) {
    if (url !== '' && !url.startsWith('/')) url = `/${url}`
    url = `//${netloc}${url}`
  }
  if (scheme !== '') url = `${scheme}:${url}`
  if (query !== '') url = `${url}?${query}`
  return fragment === '' ? url : `${url}#${fragment}`
}

/** `urllib.parse.urlunparse(parts)`. */
export const urlunparse = (parts: ParseResult): string =>
  urlunsplit(parts.params === '' ? parts : { ...parts, path: `${parts.path};${parts.params}` })

/** `urllib.parse.urldefrag(url)`: the URL without its fragment, and the fragment. Raises ValueError. */
export function urldefrag(url: string): [string, string] {
  if (!url.includes('#')) return [url, '']
  const parsed = urlparse(url)
  return [urlunparse({ ...parsed, fragment: '' }), parsed.fragment]
}

/** `urllib.parse.urljoin(base, url, allow_fragments)`. Raises ValueError. */
export function urljoin(base: string, url: string, allowFragments = true): string {
  if (base === '') return url
  if (url === '') return base
  const from = urlparse(base, '', allowFragments)
  const to = urlparse(url, from.scheme, allowFragments)
  if (to.scheme !== from.scheme || !USES_RELATIVE.has(to.scheme)) return url
  const hasNetloc = USES_NETLOC.has(to.scheme)
  if (hasNetloc && to.netloc !== '') return urlunparse(to)
  const netloc = hasNetloc ? from.netloc : to.netloc
  if (to.path === '' && to.params === '') {
    return urlunparse({ ...to, netloc, path: from.path, params: from.params, query: to.query || from.query })
  }
  return urlunparse({ ...to, netloc, path: resolvePath(from.path, to.path) || '/' })
}

/** Resolves dot segments as RFC 3986, section 5.2, does. */
function resolvePath(base: string, path: string): string {
  const resolved: string[] = []
  const segments = path.startsWith('/') ? path.split('/') : relativeSegments(base, path)
  for (const segment of segments) {
    if (segment === '..') resolved.pop()
    else if (segment !== '.') resolved.push(segment)
  }
  const last = segments.at(-1)
  if (last === '.' || last === '..') resolved.push('')
  return resolved.join('/')
}

function relativeSegments(base: string, path: string): string[] {
  const folder = base.split('/')
  if (folder.at(-1) !== '') folder.pop()
  const segments = [...folder, ...path.split('/')]
  return segments.filter((segment, at) => segment !== '' || at === 0 || at === segments.length - 1)
}

/** What the attributes of a parse result that come from its netloc are. */
export interface HostInfo {
  readonly username: string | null
  readonly password: string | null
  readonly hostname: string | null
}

/** `result.username`, `.password` and `.hostname`: null for None. */
export function hostInfo(netloc: string): HostInfo {
  const at = netloc.lastIndexOf('@')
  const userinfo = at === -1 ? null : netloc.slice(0, at)
  const colon = userinfo?.indexOf(':') ?? -1
  const [host, zone] = cut(hostAndPort(netloc).host, '%')
  const percent = hostAndPort(netloc).host.includes('%') ? '%' : ''
  const hostname = host.toLowerCase() + percent + zone
  return {
    username: colon === -1 ? userinfo : (userinfo?.slice(0, colon) ?? null),
    password: colon === -1 ? null : (userinfo?.slice(colon + 1) ?? null),
    hostname: hostname === '' ? null : hostname,
  }
}

function hostAndPort(netloc: string): { host: string; port: string } {
  const address = netloc.slice(netloc.lastIndexOf('@') + 1)
  const bracket = address.indexOf('[')
  if (bracket === -1) {
    const [host, port] = cut(address, ':')
    return { host, port }
  }
  const [host, behind] = cut(address.slice(bracket + 1), ']')
  return { host, port: cut(behind, ':')[1] }
}

/** `result.port`: null for None. Raises ValueError. */
export function portOf(netloc: string): bigint | null {
  const { port } = hostAndPort(netloc)
  if (port === '') return null
  if (!/^[0-9]+$/.test(port)) return raise('ValueError', `Port could not be cast to integer value as ${reprStr(port)}`)
  // More digits than int() converts raise another ValueError in CPython; nobody can tell them apart by type.
  const value = port.length > 4300 ? 65536n : BigInt(port)
  return value <= 65535n ? value : raise('ValueError', 'Port out of range 0-65535')
}
