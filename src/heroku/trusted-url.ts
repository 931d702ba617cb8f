/**
 * Parses a URL that may be called with a secret or whose answer decides something: https, or http on loopback.
 *
 * @returns null for anything else, also for one with a user or password in it
 */
export function trustedUrl(text: string): URL | null {
  const url = parseUrl(text)
  if (url === null || url.username !== '' || url.password !== '') return null
  if (url.protocol === 'https:') return url
  return url.protocol === 'http:' && isLoopback(url.hostname) ? url : null
}

/** `hostname` as the URL parser normalises it: `127.1` has become `127.0.0.1`. RFC 6761, section 6.3, names localhost. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname)
}

/** As URL.parse, which Node has from 22.1 on. */
export function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null
}
