/**
 * The case methods of `str`, with Unicode's full mappings (Objects/unicodeobject.c, Objects/unicodectype.c of CPython 3.11).
 * Upper case, and lower case with its final sigma, are the same in JavaScript; title case and case folding are not there.
 */
import { codePoints } from '../code-points.ts'
import { isCased, isCaseIgnorable, isLowercase, isTitlecase, isUppercase } from '../unicode.ts'

/** Title case where it is neither the character itself nor its upper case: each character, then its mapping. */
const TITLECASE = new Map(
  '\xdfSs|\u01c4\u01c5|\u01c6\u01c5|\u01c7\u01c8|\u01c9\u01c8|\u01ca\u01cb|\u01cc\u01cb|\u01f1\u01f2|\u01f3\u01f2|\u0587\u0535\u0582|\u1f80\u1f88|\u1f81\u1f89|\u1f82\u1f8a|\u1f83\u1f8b|\u1f84\u1f8c|\u1f85\u1f8d|\u1f86\u1f8e|\u1f87\u1f8f|\u1f90\u1f98|\u1f91\u1f99|\u1f92\u1f9a|\u1f93\u1f9b|\u1f94\u1f9c|\u1f95\u1f9d|\u1f96\u1f9e|\u1f97\u1f9f|\u1fa0\u1fa8|\u1fa1\u1fa9|\u1fa2\u1faa|\u1fa3\u1fab|\u1fa4\u1fac|\u1fa5\u1fad|\u1fa6\u1fae|\u1fa7\u1faf|\u1fb2\u1fba\u0345|\u1fb3\u1fbc|\u1fb4\u0386\u0345|\u1fb7\u0391\u0342\u0345|\u1fc2\u1fca\u0345|\u1fc3\u1fcc|\u1fc4\u0389\u0345|\u1fc7\u0397\u0342\u0345|\u1ff2\u1ffa\u0345|\u1ff3\u1ffc|\u1ff4\u038f\u0345|\u1ff7\u03a9\u0342\u0345|\ufb00Ff|\ufb01Fi|\ufb02Fl|\ufb03Ffi|\ufb04Ffl|\ufb05St|\ufb06St|\ufb13\u0544\u0576|\ufb14\u0544\u0565|\ufb15\u0544\u056b|\ufb16\u054e\u0576|\ufb17\u0544\u056d'
    .split('|')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
)

/** Characters that are their own title case, though they have another upper case (Georgian, and digraphs in title case). */
const OWN_TITLECASE = /^[\p{Lt}\u10d0-\u10fa\u10fd-\u10ff]$/u

/** Cherokee folds to its upper case, because its lower case came later to Unicode. */
const FOLDS_UP = /^[\u13a0-\u13fd\uab70-\uabbf]$/

const toTitle = (character: string): string =>
  TITLECASE.get(character) ?? (OWN_TITLECASE.test(character) ? character : character.toUpperCase())

/** Whether a capital sigma at this place ends a word, so that it becomes a final sigma. */
function isFinalSigma(characters: readonly string[], at: number): boolean {
  let before = at - 1
  while (before >= 0 && isCaseIgnorable(characters[before] ?? '')) before--
  if (before < 0 || !isCased(characters[before] ?? '')) return false
  let after = at + 1
  while (after < characters.length && isCaseIgnorable(characters[after] ?? '')) after++
  return after === characters.length || !isCased(characters[after] ?? '')
}

function toLowerAt(characters: readonly string[], at: number): string {
  const character = characters[at] ?? ''
  if (character === 'Σ') return isFinalSigma(characters, at) ? 'ς' : 'σ'
  return character.toLowerCase()
}

/** `text.upper()`. */
export const upper = (text: string): string => text.toUpperCase()

/** `text.lower()`. */
export const lower = (text: string): string => text.toLowerCase()

/** `text.casefold()`. */
export function casefold(text: string): string {
  return /^[\0-\x7f]*$/.test(text) ? text.toLowerCase() : Array.from(text, foldCharacter).join('')
}

function foldCharacter(character: string): string {
  if (FOLDS_UP.test(character)) return character.toUpperCase()
  if (character === 'ı') return character
  if (character === 'ẞ') return 'ss'
  return character.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ')
}

/** `text.capitalize()`. */
export function capitalize(text: string): string {
  const characters = codePoints(text)
  return characters.map((character, at) => (at === 0 ? toTitle(character) : toLowerAt(characters, at))).join('')
}

/** `text.title()`. */
export function title(text: string): string {
  const characters = codePoints(text)
  const isInsideWord = (at: number): boolean => at > 0 && isCased(characters[at - 1] ?? '')
  return characters.map((character, at) => (isInsideWord(at) ? toLowerAt(characters, at) : toTitle(character))).join('')
}

/** `text.swapcase()`. */
export function swapcase(text: string): string {
  const characters = codePoints(text)
  const swap = (character: string, at: number): string => {
    if (isUppercase(character)) return toLowerAt(characters, at)
    return isLowercase(character) ? character.toUpperCase() : character
  }
  return characters.map(swap).join('')
}

/** `text.islower()`. */
export function islower(text: string): boolean {
  const characters = codePoints(text)
  return (
    characters.some(isLowercase) && !characters.some((character) => isUppercase(character) || isTitlecase(character))
  )
}

/** `text.isupper()`. */
export function isupper(text: string): boolean {
  const characters = codePoints(text)
  return (
    characters.some(isUppercase) && !characters.some((character) => isLowercase(character) || isTitlecase(character))
  )
}

/** `text.istitle()`. */
export function istitle(text: string): boolean {
  let found = false
  let inside = false
  for (const character of codePoints(text)) {
    if (isUppercase(character) || isTitlecase(character)) {
      if (inside) return false
      inside = true
      found = true
    } else if (isLowercase(character)) {
      if (!inside) return false
      found = true
    } else {
      inside = false
    }
  }
  return found
}
