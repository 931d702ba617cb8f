/** The last layer over what we print: secrets by value. What rules and facts say is safe before it comes here. */
export type Redact = (text: string) => string

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

/** The forms in which a value may appear: itself, each of its longer lines, and as a URL or as JSON writes it. */
function formsOf(value: string): string[] {
  const lines = value.split(/\r\n|\r|\n/).filter((line) => line.length >= HIDDEN_ANYWHERE)
  const whole = [value, value.trim(), ...lines]
  return whole.flatMap((text) => [text, encodeURIComponent(text.toWellFormed()), JSON.stringify(text).slice(1, -1)])
}

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** A common word, a small number, or too short to be a secret. */
export function isHarmless(value: string): boolean {
  const word = value.trim().toLowerCase()
  return word.length < SHORTEST_SECRET || COMMON_WORDS.has(word) || /^\d{1,5}$/.test(word)
}

/**
 * A function that puts `***` in the place of each of the VALUES. Values of 4 to 7 characters are hidden where they stand as words
 * of their own, longer ones everywhere.
 */
export function redactor(values: Iterable<string>): Redact {
  const forms = new Set([...values].filter((value) => !isHarmless(value)).flatMap(formsOf))
  const patterns = [...forms]
    .filter((form) => !isHarmless(form))
    .sort((a, b) => b.length - a.length)
    .map((form) => (form.length >= HIDDEN_ANYWHERE ? escapePattern(form) : `(?<![\\w])${escapePattern(form)}(?![\\w])`))
  if (patterns.length === 0) return (text) => text
  const pattern = new RegExp(patterns.join('|'), 'g')
  return (text) => text.replace(pattern, '***')
}

export const redactNothing: Redact = (text) => text
