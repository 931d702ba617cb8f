import { SyntaxFault } from './fault.ts'
import type { Parser } from './grammar/parser.ts'
import { moduleStatements } from './grammar/statements.ts'
import type { Edit } from './tokens/token.ts'
import type { Tokens } from './tokens/tokenize.ts'

/**
 * Holds the tokens of a module against CPython's grammar of this minor release, string literals included.
 *
 * @returns what to change in the text for a parser that decodes fewer escapes
 * @throws SyntaxFault where CPython's tokenizer or parser raises; Undecided where that cannot be told
 */
export function recognize(
  text: string,
  { tokens, unclosed, fault }: Tokens,
  minor: number,
  lineOf: (offset: number) => number,
): readonly Edit[] {
  const parser: Parser = {
    text,
    tokens,
    minor,
    lineOf,
    unclosed,
    fault,
    edits: [],
    at: 0,
    isGuessing: false,
    fieldDepth: 0,
  }
  try {
    moduleStatements(parser)
  } catch (error) {
    throw fault && error instanceof SyntaxFault && isOverridden(error, fault) ? fault : error
  }
  if (fault) throw fault
  return parser.edits
}

/**
 * Where the parser fails, CPython reads on to the end, and what the tokenizer raises there takes the place of the parser's error;
 * but for the errors that the tokenizer only marks (_PyPegen_tokenize_full_source_to_check_for_errors).
 */
function isOverridden(error: SyntaxFault, fault: SyntaxFault): boolean {
  return error.message !== 'unexpected indent' && fault.type === 'SyntaxError' && !MARKED.has(fault.message)
}

const MARKED: ReadonlySet<string> = new Set([
  'unexpected character after line continuation character',
  'unexpected EOF while parsing',
])
