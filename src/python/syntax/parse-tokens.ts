import { Lexer, type Module, parse, TokenType } from 'py-ast'
import type { SourceText } from './source.ts'
import type { Token } from './tokens/token.ts'

type LexerToken = ReturnType<Lexer['tokenize']>[number]

const OPERATORS: Readonly<Record<string, TokenType>> = {
  '+': TokenType.PLUS,
  '-': TokenType.MINUS,
  '*': TokenType.STAR,
  '**': TokenType.DOUBLESTAR,
  '/': TokenType.SLASH,
  '//': TokenType.DOUBLESLASH,
  '%': TokenType.PERCENT,
  '@': TokenType.AT,
  '|': TokenType.VBAR,
  '&': TokenType.AMPER,
  '^': TokenType.CIRCUMFLEX,
  '~': TokenType.TILDE,
  '<<': TokenType.LEFTSHIFT,
  '>>': TokenType.RIGHTSHIFT,
  '(': TokenType.LPAR,
  ')': TokenType.RPAR,
  '[': TokenType.LSQB,
  ']': TokenType.RSQB,
  '{': TokenType.LBRACE,
  '}': TokenType.RBRACE,
  ',': TokenType.COMMA,
  ':': TokenType.COLON,
  '.': TokenType.DOT,
  ';': TokenType.SEMI,
  '=': TokenType.EQUAL,
  '->': TokenType.RARROW,
  '==': TokenType.EQEQUAL,
  '!=': TokenType.NOTEQUAL,
  '<': TokenType.LESS,
  '>': TokenType.GREATER,
  '<=': TokenType.LESSEQUAL,
  '>=': TokenType.GREATEREQUAL,
  '+=': TokenType.PLUSEQUAL,
  '-=': TokenType.MINEQUAL,
  '*=': TokenType.STAREQUAL,
  '/=': TokenType.SLASHEQUAL,
  '%=': TokenType.PERCENTEQUAL,
  '&=': TokenType.AMPEREQUAL,
  '|=': TokenType.VBAREQUAL,
  '^=': TokenType.CIRCUMFLEXEQUAL,
  '<<=': TokenType.LEFTSHIFTEQUAL,
  '>>=': TokenType.RIGHTSHIFTEQUAL,
  '**=': TokenType.DOUBLESTAREQUAL,
  '//=': TokenType.DOUBLESLASHEQUAL,
  '@=': TokenType.ATEQUAL,
  ':=': TokenType.COLONEQUAL,
  '...': TokenType.ELLIPSIS,
}

const KEYWORDS: ReadonlyMap<string, TokenType> = new Map(Object.values(TokenType).map((type) => [type, type]))

const lexed = Lexer.prototype.tokenize
let prepared: LexerToken[] | null = null

/** py-ast's parser makes a lexer of its own, and asks it once: there the tokens are given to it. */
Lexer.prototype.tokenize = function tokenize() {
  const given = prepared ?? lexed.call(this)
  prepared = null
  return given
}

/**
 * py-ast's tree of a text that is tokenized already. Its own lexer, which goes from character to character, takes longer than its parser.
 * Where the text is not ASCII (its columns count bytes), or holds an operator that it does not have, that lexer is used.
 */
export function parseTokens(source: SourceText, tokens: readonly Token[]): Module {
  prepared = lexerTokens(source, tokens)
  try {
    return parse(source.text, { filename: source.path })
  } finally {
    prepared = null
  }
}

function lexerTokens({ text, lineStarts }: SourceText, tokens: readonly Token[]): LexerToken[] | null {
  if (/[^\x00-\x7F]/.test(text)) return null
  const made: LexerToken[] = []
  let line = 1
  const moveTo = (offset: number): number => {
    while ((lineStarts[line] ?? Number.POSITIVE_INFINITY) <= offset) line += 1
    return offset - (lineStarts[line - 1] ?? 0)
  }
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined) break
    const last = token.type === 'fstring-start' ? tokens[token.close] : token
    const type = typeOf(token)
    if (type === undefined || last === undefined) return null
    if (token.type === 'fstring-start') index = token.close
    const isEmpty = type === TokenType.INDENT || type === TokenType.DEDENT || type === TokenType.EOF
    const start = isEmpty ? token.end : token.start
    const col_offset = moveTo(start)
    const lineno = line
    const end_col_offset = moveTo(last.end)
    const value = isEmpty ? '' : textOf(type, text.slice(start, last.end))
    made.push({ type, value, lineno, col_offset, end_lineno: line, end_col_offset })
  }
  return made
}

function typeOf({ type, text }: Token): TokenType | undefined {
  switch (type) {
    case 'name':
      return TokenType.NAME
    case 'keyword':
      return KEYWORDS.get(text.toUpperCase())
    case 'number':
      return TokenType.NUMBER
    case 'string':
    case 'fstring-start':
      return TokenType.STRING
    case 'op':
      return OPERATORS[text]
    case 'newline':
      return TokenType.NEWLINE
    case 'indent':
      return TokenType.INDENT
    case 'dedent':
      return TokenType.DEDENT
    case 'end':
      return TokenType.EOF
    case 'fstring-middle':
    case 'fstring-end':
      return undefined
  }
}

function textOf(type: TokenType, text: string): string {
  if (type === TokenType.NUMBER) return text.replaceAll('_', '')
  return type === TokenType.NEWLINE ? '\n' : text
}
