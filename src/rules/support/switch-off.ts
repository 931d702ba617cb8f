import type { Probe } from '../../facts/settings/probe.ts'
import { codes, listed } from './words.ts'

/** Preferred spellings of "off", the clearest first. */
const PREFERRED = ['False', 'false', '0', 'no', 'off', '']

/** The value to set so that the test does not hold; null: not to set it at all. */
export function turningOff({ fails }: Probe): string | null {
  const preferred = PREFERRED.find((value) => fails.includes(value))
  if (preferred !== undefined && preferred !== '') return preferred
  if (fails.includes(null)) return null
  return fails.find((value) => value !== null && value !== '') ?? ''
}

/** A clause: which values turn it off, as far as the usual spellings tell. */
export function describeOff({ fails }: Probe): string {
  const texts = fails.filter((value): value is string => value !== null && value !== '')
  const without = [
    ...(fails.includes(null) ? ['while it is not set'] : []),
    ...(fails.includes('') ? ['while it is empty'] : []),
  ]
  if (texts.length === 0) return `every text turns it on, \`False\` too: it is off only ${listed(without, 'or')}`
  if (texts.length === 1 && without.length === 0) return `of the usual spellings only ${codes(texts)} turns it off`
  const shown = texts.slice(0, 4)
  const andWithout = without.length > 0 ? `, and it is off ${listed(without, 'and')}` : ''
  return `${codes(shown, 'or')} turns it off${andWithout}`
}
