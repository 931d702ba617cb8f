/** The last layer over what we print: secrets by value. What rules and facts say is safe before it comes here. */
export type Redact = (text: string) => string

/** What stands in the place of a secret. */
export const REDACTED = '***'

/** Values of fewer characters are no secrets, and hiding them would garble every text. */
const SHORTEST_SECRET = 4

// Config vars hold these words so often that hiding them would hide our own sentences, and knowing them gives nothing away.
const COMMON_WORDS = new Set(
  (
    'true false none null auto yes enabled disabled default debug info warn warning error critical notset ' +
    'production prod staging stage develop development local test testing django python heroku settings config ' +
    'localhost postgres postgresql mysql sqlite sqlite3 redis https http utf8 utf-8 en-us en-gb gunicorn uvicorn main master web worker'
  ).split(' '),
)

/** Values of this length and more are hidden even inside a longer word. */
const HIDDEN_ANYWHERE = 8

/** A common word, a small number, or too short to be a secret. */
export function isHarmless(value: string): boolean {
  const word = value.trim().toLowerCase()
  return word.length < SHORTEST_SECRET || COMMON_WORDS.has(word) || /^\d{1,5}$/.test(word)
}

/** The forms in which a value may appear: itself, each of its longer lines, a URL's parts, and each as a URL or as JSON writes it. */
function formsOf(value: string): string[] {
  if (isHarmless(value)) return []
  const lines = value.split(/\r\n|\r|\n/).flatMap((line) => [line, line.trim()])
  const whole = [value, value.trim(), ...lines.filter((line) => line.length >= HIDDEN_ANYWHERE), ...partsOfUrl(value)]
  return whole
    .flatMap((text) => [text, encodeURIComponent(text.toWellFormed()), JSON.stringify(text).slice(1, -1)])
    .filter((form) => !isHarmless(form))
}

/** User, password and host of a URL that has credentials in it. */
function partsOfUrl(value: string): string[] {
  const text = value.trim()
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || !URL.canParse(text)) return []
  const { username, password, hostname } = new URL(text)
  if (username === '' && password === '') return []
  const host = hostname.includes('.') ? [hostname] : []
  return [username, password, percentDecoded(username), percentDecoded(password), ...host]
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** Longest first: a secret that holds another one goes as a whole. Null where there are none. */
function patternOf(forms: ReadonlySet<string>): RegExp | null {
  const patterns = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => (form.length >= HIDDEN_ANYWHERE ? escapePattern(form) : `(?<![\\w])${escapePattern(form)}(?![\\w])`))
  return patterns.length === 0 ? null : new RegExp(patterns.join('|'), 'g')
}

/**
 * A function that hides each of the VALUES. Values of 4 to 7 characters are hidden where they stand as words of their own,
 * longer ones everywhere.
 */
export function redactor(values: Iterable<string>): Redact {
  const pattern = patternOf(new Set([...values].flatMap(formsOf)))
  return pattern === null ? redactNothing : (text) => text.replace(pattern, REDACTED)
}

export const redactNothing: Redact = (text) => text

/** Takes secrets out of what others wrote: those that it was told, and what looks like one. It learns while the program runs. */
export interface Redactor {
  /** A token, a signed URL, the value of a config var. */
  add(secrets: Iterable<string>): void
  redact: Redact
  /** Length of the longest secret, in UTF-16 code units: who cuts a text must keep so much of it back. */
  longest(): number
}

/** The query of a signed URL is the capability: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html */
const SIGNED_QUERY = /(https?:\/\/[^\s?#"'<>]{1,2048}\?)([^\s"'<>]{0,4096})/gi
const SIGNATURE = /(?:^|[?&;])(?:x-amz-[a-z]+|signature|sig|token|key|awsaccesskeyid|expires)=/i
const USER_INFO = /([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@:"']{0,256}:[^\s/@"']{1,1024}@/gi
/** https://devcenter.heroku.com/changelog-items/2996: tokens carry this prefix. */
const HEROKU_TOKEN = /\bHRKU-[A-Za-z0-9_-]{20,200}/g

/** A redactor that learns secrets as they become known. */
export function createRedactor(): Redactor {
  const forms = new Set<string>()
  let pattern: RegExp | null = null
  let stale = false
  let longest = 0
  return {
    add: (secrets) => {
      for (const form of [...secrets].flatMap(formsOf)) {
        if (forms.has(form)) continue
        forms.add(form)
        stale = true
        longest = Math.max(longest, form.length)
      }
    },
    redact: (text) => {
      if (stale) pattern = patternOf(forms)
      stale = false
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
