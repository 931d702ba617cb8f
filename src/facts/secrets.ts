import { type Location, lineLocation } from '../model/location.ts'
import type { Entry, Snapshot } from '../model/snapshot.ts'
import { readText } from './files.ts'

/** Bytes of a file beyond which it is no source of settings. */
const MOST_BYTES = 512 * 1024
const BINARY =
  /\.(png|jpe?g|gif|ico|webp|svg|woff2?|ttf|eot|otf|pdf|zip|gz|mp[34]|mov|sqlite3?|db|mo|pyc|map|min\.js|min\.css)$/i
const GENERATED =
  /(^|\/)(node_modules|site-packages|staticfiles|\.git)\/|(^|\/)(package-lock\.json|yarn\.lock|pnpm-lock\.yaml|poetry\.lock|uv\.lock|Pipfile\.lock)$/

/** The files in which a person may have written a secret, with their text. */
export function* textFiles(snapshot: Snapshot): Generator<{ readonly entry: Entry; readonly text: string }> {
  for (const entry of snapshot.entries) {
    if (entry.size > MOST_BYTES || entry.mode === '120000' || BINARY.test(entry.path) || GENERATED.test(entry.path))
      continue
    const text = readText(snapshot, entry.path)
    if (text !== undefined && !text.includes('\0')) yield { entry, text }
  }
}

/** Files that nothing of production reads: what stands there is more often made up. */
export const isExample = (path: string): boolean =>
  /(^|\/)(tests?|testing|fixtures?|docs?|examples?|samples?)\/|(^|\/)(test_\w+|conftest)\.py$|\.(md|rst)$|\.(example|sample|template|dist)$/i.test(
    path,
  )

/** The line on which a piece of a text stands. */
export function locationOf(path: string, text: string, index: number): Location {
  const before = text.slice(0, index)
  const line = before.split('\n').length
  return lineLocation(path, line, text.split('\n')[line - 1] ?? '')
}

const AWS_KEY = 'an AWS access key'
/** How far from its id the secret half of a key is looked for, in characters. */
const AWS_SECRET_DISTANCE = 500

/** The id alone opens nothing: the forty characters of the secret must stand near it. */
function hasAwsSecret(text: string, index: number): boolean {
  const near = text.slice(Math.max(0, index - AWS_SECRET_DISTANCE), index + AWS_SECRET_DISTANCE)
  const texts = near.match(/(?<![\w/+=])[A-Za-z0-9/+]{40}(?![\w/+=])/g) ?? []
  return texts.some((one) => /[a-z]/.test(one) && /[A-Z]/.test(one) && /\d/.test(one))
}

const PRIVATE_KEY = 'a private key'

/** Credentials whose shape cannot be mistaken: the provider's own prefix and length. */
const SHAPES: readonly (readonly [what: string, shape: RegExp])[] = [
  [AWS_KEY, /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
  ['a live Stripe key', /\b[sr]k_live_[0-9A-Za-z]{20,120}\b/g],
  ['a SendGrid key', /\bSG\.[\w-]{22}\.[\w-]{43}\b/g],
  ['a GitHub token', /\b(?:gh[pousr]_[0-9A-Za-z]{36}|github_pat_[0-9A-Za-z_]{82})\b/g],
  ['a Slack token', /\bxox[abprs]-[0-9A-Za-z-]{20,200}/g],
  ['a Slack webhook', /\bhttps:\/\/hooks\.slack\.com\/services\/T\w{8,12}\/B\w{8,12}\/\w{24}\b/g],
  ['a Stripe webhook secret', /\bwhsec_[0-9A-Za-z+/]{32,64}/g],
  ['a GitLab token', /\bglpat-[\w-]{20}\b/g],
  ['an npm token', /\bnpm_[0-9A-Za-z]{36}\b/g],
  ['a PyPI token', /\bpypi-AgEIcHlwaS5vcmc[\w-]{50,500}/g],
  [
    'an OpenAI key',
    /\bsk-(?:(?:proj|svcacct|admin)-[\w-]{20,200}T3BlbkFJ[\w-]{20,200}|[0-9A-Za-z]{20}T3BlbkFJ[0-9A-Za-z]{20})\b/g,
  ],
  ['an Anthropic key', /\bsk-ant-(?:api|admin)\d\d-[\w-]{80,120}/g],
  ['a DigitalOcean token', /\bdo[opr]_v1_[0-9a-f]{64}\b/g],
  ['a Brevo key', /\bxkeysib-[0-9a-f]{64}-[0-9A-Za-z]{16}\b/g],
  ['a Mailchimp key', /\b[0-9a-f]{32}-us\d{1,2}\b/g],
  ['a Telegram bot token', /\b\d{8,10}:AA[\w-]{33}(?![\w-])/g],
  ['a Shopify token', /\bshp(?:at|ca|pa|ss)_[0-9a-f]{32}\b/g],
  ['a Sentry token', /\bsntry[su]_[0-9A-Za-z+/=_]{40,300}/g],
  ['a Mailgun key', /\bkey-[0-9a-f]{32}\b/g],
  ['a Heroku key', /\bHRKU-[0-9A-Za-z_-]{36,80}\b/g],
  [PRIVATE_KEY, /-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED )?PRIVATE KEY-----/g],
  ['a Sentry DSN with its secret', /\bhttps:\/\/[0-9a-f]{32}:[0-9a-f]{32}@[\w.-]{1,100}\/\d{1,12}\b/g],
  [
    'a database URL with its password',
    /\b(?:postgres(?:ql)?|mysql|redis|rediss|mongodb(?:\+srv)?|amqps?):\/\/[^\s:@/'"]{1,100}:[^\s@/'"]{6,200}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g,
  ],
]

/** Most texts hold none: one search for all is many times as fast as one for each. */
const ANY_SHAPE = new RegExp(SHAPES.map(([, shape]) => shape.source).join('|'))

/** Words that a made-up value has: documentation's own keys, placeholders, hosts that are nobody's. */
const MADE_UP =
  /example|placeholder|your[-_]|changeme|change-me|xxxx|localhost|127\.0\.0\.1|<|\$\{|\{\{|%\(|@db\b|@(?:postgres|redis|mysql)\b|dummy|:password@|:pass@|:secret@/i

export interface Credential {
  /** What it is, with its article; never the text of it. */
  readonly what: string
  readonly length: number
  readonly location: Location
  /** Where the same text stands again. */
  readonly again: readonly Location[]
}

const MOST_CREDENTIALS = 50
const MOST_AGAIN = 10

/** The credentials of unmistakable shape in the repository's text files: each once, examples apart from the others. */
export function credentialsIn(snapshot: Snapshot): readonly Credential[] {
  const found = new Map<string, Credential & { readonly again: Location[] }>()
  for (const { entry, text } of textFiles(snapshot)) {
    if (!ANY_SHAPE.test(text)) continue
    for (const [what, shape] of SHAPES) {
      for (const match of text.matchAll(shape)) {
        if (MADE_UP.test(match[0]) || (what === AWS_KEY && !hasAwsSecret(text, match.index))) continue
        const location = locationOf(entry.path, text, match.index)
        // Of a private key only its first line is looked at, and that is the same for all.
        const key = `${what} ${isExample(entry.path)} ${what === PRIVATE_KEY ? entry.path : match[0]}`
        const known = found.get(key)
        if (known === undefined) found.set(key, { what, length: match[0].length, location, again: [] })
        else if (known.again.length < MOST_AGAIN) known.again.push(location)
        if (found.size >= MOST_CREDENTIALS) return [...found.values()]
      }
    }
  }
  return [...found.values()]
}
