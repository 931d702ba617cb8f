import { readText } from '../facts/files.ts'
import { lineLocation } from '../model/location.ts'
import type { Rule } from './rule.ts'
import { agree, codes } from './support/words.ts'

const SECRET = /SECRET|PASSW|TOKEN|API_?KEY|PRIVATE|CREDENTIAL|_KEY$|_DSN$/i
const MADE_UP =
  /^$|change|your|example|placeholder|xxx|todo|dummy|test|insecure|^(secret|password|postgres|admin|root)$|<.*>/i
const LINE = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/
const URL_PASSWORD = /^[a-z][a-z0-9+.-]*:\/\/[^\s:@/]*:([^\s@/]{6,})@(?!localhost|127\.|db\b|postgres\b|redis\b)/

export const dotenvCommitted: Rule = {
  id: 'dotenv-committed',
  summary: 'A .env file with secrets is committed.',
  category: 'security',
  severity: 'warning',
  since: '0.1.0',
  *check({ committed }) {
    for (const { path } of committed.entries) {
      if (!/(^|\/)\.env(\.(prod|production|local|live|heroku|staging))?$/.test(path)) continue
      const secrets = secretLines(readText(committed, path) ?? '')
      const [first] = secrets
      if (first === undefined) continue
      yield {
        kind: 'fail',
        message: `\`${path}\` is committed and holds ${codes(secrets.slice(0, 5).map(({ name }) => name))}. Whoever reads the repository has ${agree(secrets.length, 'it', 'them')}; and a library that reads the file takes from it whatever config var is not set.`,
        hint: `git rm --cached ${path} && echo ${path} >> .gitignore\nThen make new secrets and set them as config vars: the history keeps the old ones.`,
        at: lineLocation(path, first.line, first.text),
      }
    }
  },
}

function secretLines(text: string): readonly { readonly name: string; readonly line: number; readonly text: string }[] {
  return text.split('\n').flatMap((line, index) => {
    const [, name = '', quoted = ''] = LINE.exec(line) ?? []
    const value = quoted.replace(/^(['"])(.*)\1$/, '$2')
    const password = URL_PASSWORD.exec(value)?.[1]
    const secret = password ?? (SECRET.test(name) ? value : '')
    return secret.length >= 6 && !MADE_UP.test(secret) ? [{ name, line: index + 1, text: line }] : []
  })
}
