import type { Probe } from '../../facts/settings/probe.ts'
import { codes, listed } from './words.ts'

/** Preferred spellings of "off", the clearest first. */
const PREFERRED = ['False', 'false', '0', 'no', 'off']

/** Does one of the candidates turn it off, and another not? */
export function isSwitch({ candidates, outcome }: Probe): boolean {
  const isOn = (value: string | null) => outcome(value) === true || outcome(value) === 'raises'
  return candidates.some((value) => outcome(value) === false) && candidates.some(isOn)
}

/** Spellings of "on": what none of them turns on does not take a boolean. */
const SPELLINGS_OF_ON = ['True', 'true', '1', 'yes', 'on']

/** The value to set so that the test does not hold; null: not to set it at all. */
export function turningOff({ candidates, outcome }: Probe): string | null {
  const isOff = (value: string | null) => outcome(value) === false
  if (isOff(null) && SPELLINGS_OF_ON.every(isOff)) return null
  const preferred = PREFERRED.find(isOff)
  if (preferred !== undefined) return preferred
  if (isOff(null)) return null
  return candidates.find((value) => value !== null && value !== '' && isOff(value)) ?? ''
}

const MOST_SHOWN = 4

/** A clause: which values turn it off, or, where they are fewer, on, as far as the usual spellings and the source's own texts tell. */
export function describeOff(probe: Probe): string {
  const { candidates, outcome } = probe
  if ([null, '', ...PREFERRED].every((value) => outcome(value) === false)) {
    const on = candidates.flatMap((value) => (value !== null && outcome(value) !== false ? [value] : []))
    if (on.length > 0 && on.length < MOST_SHOWN) return `it is on only where that is ${codes(on, 'or')}`
  }
  return describeTurningOff(probe)
}

function describeTurningOff({ candidates, outcome }: Probe): string {
  const texts: string[] = []
  for (const value of candidates) {
    if (texts.length < MOST_SHOWN && value !== null && value !== '' && outcome(value) === false) texts.push(value)
  }
  const without = [
    ...(outcome(null) === false ? ['while it is not set'] : []),
    ...(outcome('') === false ? ['while it is empty'] : []),
  ]
  if (texts.length === 0) return `every text turns it on, \`False\` too: it is off only ${listed(without, 'or')}`
  if (texts.length === 1 && without.length === 0) return `of the usual spellings only ${codes(texts)} turns it off`
  const andWithout = without.length > 0 ? `, and it is off ${listed(without, 'and')}` : ''
  return `${codes(texts, 'or')} turns it off${andWithout}`
}
