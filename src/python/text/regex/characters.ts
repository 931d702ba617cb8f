/** Which characters a literal, a dot or a set matches, under the flags. */
import { isAlphanumeric, isDecimal, isSpace } from '../unicode.ts'
import { type Category, FLAG, type SetItem, type SingleCharacter } from './syntax.ts'

export type CharacterTest = (code: number) => boolean

const ofCode =
  (test: (character: string) => boolean): CharacterTest =>
  (code) =>
    test(String.fromCodePoint(code))

const asciiDigit: CharacterTest = (code) => code >= 48 && code <= 57
const asciiSpace: CharacterTest = (code) => code === 32 || (code >= 9 && code <= 13)
const asciiWord: CharacterTest = (code) =>
  asciiDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95

/** Beyond ASCII the properties of `str` decide; below, the answer is the same, and fast. */
const beyondAscii =
  (ascii: CharacterTest, all: CharacterTest): CharacterTest =>
  (code) =>
    code < 128 ? ascii(code) : all(code)

const TESTS = {
  ascii: { digit: asciiDigit, space: asciiSpace, word: asciiWord },
  unicode: {
    digit: beyondAscii(asciiDigit, ofCode(isDecimal)),
    // str.isspace knows four control characters more.
    space: beyondAscii((code) => asciiSpace(code) || (code >= 28 && code <= 31), ofCode(isSpace)),
    word: beyondAscii(asciiWord, ofCode(isAlphanumeric)),
  },
} as const

/** The test of a category under flags. */
export function categoryTest(category: Category, flags: number): CharacterTest {
  const tests = (flags & FLAG.UNICODE) === 0 ? TESTS.ascii : TESTS.unicode
  switch (category) {
    case 'digit':
    case 'space':
    case 'word':
      return tests[category]
    case 'not-digit':
      return (code) => !tests.digit(code)
    case 'not-space':
      return (code) => !tests.space(code)
    case 'not-word':
      return (code) => !tests.word(code)
  }
}

/** The simple lower case of a character, under flags: of ASCII letters alone unless the pattern is UNICODE. */
export function lowerCode(code: number, flags: number): number {
  if (code < 128 || (flags & FLAG.UNICODE) === 0) return code >= 65 && code <= 90 ? code + 32 : code
  return String.fromCodePoint(code).toLowerCase().codePointAt(0) ?? code
}

const upperText = (code: number): string => String.fromCodePoint(code).toUpperCase()

/** Where all characters stand that have case, as ranges of code points. */
const CASED_BLOCKS = [
  [0x41, 0x24ff],
  [0x2c00, 0x2dff],
  [0xa640, 0xabff],
  [0xfb00, 0xff5f],
  [0x10400, 0x105ff],
  [0x10c80, 0x118ff],
  [0x16e40, 0x16eff],
  [0x1e900, 0x1e95f],
] as const

let variants: ReadonlyMap<string, readonly number[]> | null = null

/** All characters that match each other when case is ignored: those whose lower cases have the same upper case. */
function variantsOf(code: number): readonly number[] {
  variants ??= buildVariants()
  return variants.get(upperText(lowerCode(code, FLAG.UNICODE))) ?? [code]
}

function buildVariants(): Map<string, number[]> {
  const built = new Map<string, number[]>()
  for (const [low, high] of CASED_BLOCKS) {
    for (let code = low; code <= high; code++) {
      const key = upperText(lowerCode(code, FLAG.UNICODE))
      const list = built.get(key)
      if (list === undefined) built.set(key, [code])
      else list.push(code)
    }
  }
  return built
}

/** Whether two characters are the same but for case. */
function sameLetter(flags: number): (left: number, right: number) => boolean {
  if ((flags & FLAG.UNICODE) === 0) return (left, right) => lowerCode(left, flags) === lowerCode(right, flags)
  return (left, right) => {
    const [a, b] = [lowerCode(left, flags), lowerCode(right, flags)]
    return a === b || upperText(a) === upperText(b)
  }
}

function itemTest(item: SetItem, flags: number): CharacterTest {
  switch (item.kind) {
    case 'literal':
      return literalTest(item.code, flags)
    case 'range':
      return rangeTest(item.low, item.high, flags)
    case 'category': {
      const test = categoryTest(item.category, flags)
      return (flags & FLAG.IGNORECASE) === 0 ? test : (code) => test(lowerCode(code, flags))
    }
  }
}

function literalTest(wanted: number, flags: number): CharacterTest {
  if ((flags & FLAG.IGNORECASE) === 0) return (code) => code === wanted
  const same = sameLetter(flags)
  return (code) => code === wanted || same(code, wanted)
}

function rangeTest(low: number, high: number, flags: number): CharacterTest {
  const within: CharacterTest = (code) => code >= low && code <= high
  if ((flags & FLAG.IGNORECASE) === 0) return within
  if ((flags & FLAG.UNICODE) === 0) {
    return (code) =>
      within(code) || (code < 128 && (within(lowerCode(code, flags)) || within(upperText(code).charCodeAt(0))))
  }
  return (code) => within(code) || variantsOf(code).some(within)
}

/** The test of a node that matches one character. */
export function characterTest(node: SingleCharacter, flags: number): CharacterTest {
  switch (node.kind) {
    case 'any':
      return (flags & FLAG.DOTALL) === 0 ? (code) => code !== 10 : () => true
    case 'literal': {
      const test = literalTest(node.code, flags)
      return node.negated ? (code) => !test(code) : test
    }
    case 'set': {
      const tests = node.items.map((item) => itemTest(item, flags))
      return (code) => tests.some((test) => test(code)) !== node.negated
    }
  }
}
