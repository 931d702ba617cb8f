import { createHash } from 'node:crypto'

/** The SHA-256 of TEXT as UTF-8, in hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
