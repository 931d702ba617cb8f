import { parseUrl } from './trusted-url.ts'

/** Takes secrets out of text. What it knows grows while the program runs. */
export interface Redactor {
  /** A token or a signed URL. */
  addSecret(secret: string): void
  /** The app's config vars: their values, and what can be told from the parts of those that are URLs. */
  addConfigVars(values: Readonly<Record<string, string>>): void
  /** The text without any of them. */
  redact(text: string): string
  /** Length of the longest secret, in UTF-16 code units: who cuts a text must keep so much of it back. */
  longest(): number
}

/** Shorter than this, a value is found everywhere by chance. */
const SHORTEST = 4

/** Words that stand in any log, and that tell nothing when a config var has them as its value. */
const COMMON = new Set(['true', 'false', 'none', 'null', 'production', 'python', 'heroku', 'https', 'http', 'info'])

/** The query of a signed URL is the capability: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html */
const SIGNED_QUERY = /(https?:\/\/[^\s?#"'<>]{1,2048}\?)([^\s"'<>]{0,4096})/gi
const SIGNATURE = /(?:^|[?&;])(?:x-amz-[a-z]+|signature|sig|token|key|awsaccesskeyid|expires)=/i
const USER_INFO = /([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@:"']{0,256}:[^\s/@"']{1,1024}@/gi
/** https://devcenter.heroku.com/changelog-items/2996: tokens carry this prefix. */
const HEROKU_TOKEN = /\bHRKU-[A-Za-z0-9_-]{20,200}/g

export const REDACTED = '[redacted]'

export function createRedactor(): Redactor {
  const secrets = new Set<string>()
  let pattern: RegExp | null = null
  let longest = 0
  const add = (secret: string) => {
    if (secret.length < SHORTEST || secrets.has(secret)) return
    secrets.add(secret)
    pattern = null
    longest = Math.max(longest, secret.length)
  }
  return {
    addSecret: add,
    addConfigVars: (values) => {
      for (const value of Object.values(values)) for (const part of spellings(value)) add(part)
    },
    redact: (text) => {
      if (pattern === null && secrets.size > 0) pattern = alternatives(secrets)
      const known = pattern === null ? text : text.replace(pattern, REDACTED)
      return known
        .replace(SIGNED_QUERY, (whole, address: string, query: string) =>
          SIGNATURE.test(query) ? `${address}${REDACTED}` : whole,
        )
        .replace(USER_INFO, `$1${REDACTED}@`)
        .replace(HEROKU_TOKEN, REDACTED)
    },
    longest: () => longest,
  }
}

/** Longest first: a secret that holds another one goes as a whole. */
function alternatives(secrets: ReadonlySet<string>): RegExp {
  const ordered = [...secrets].sort((a, b) => b.length - a.length)
  return new RegExp(ordered.map((secret) => secret.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g')
}

/** The ways in which a config var's value turns up in a log: whole, line by line, quoted, and a URL's parts. */
function* spellings(value: string): Iterable<string> {
  if (COMMON.has(value.toLowerCase())) return
  yield value
  const trimmed = value.trim()
  if (trimmed !== value) yield trimmed
  const quoted = JSON.stringify(value).slice(1, -1)
  if (quoted !== value) yield quoted
  const lines = value.split(/\r?\n/)
  if (lines.length > 1) for (const line of lines) if (line.trim().length >= 8) yield line.trim()
  yield* partsOfUrl(trimmed)
}

function* partsOfUrl(value: string): Iterable<string> {
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? parseUrl(value) : null
  if (url === null) return
  for (const part of [url.password, url.username]) {
    yield part
    const decoded = percentDecoded(part)
    if (decoded !== part) yield decoded
  }
  if (url.username !== '' && url.hostname.includes('.')) yield url.hostname
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
