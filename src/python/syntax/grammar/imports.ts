import { at, expect, expectName, fault, invalidSyntax, type Parser, peek, take } from './parser.ts'

/** `import a.b as c, d`, behind the keyword. */
export function importNames(parser: Parser): void {
  do {
    dottedName(parser)
    if (take(parser, 'as')) expectName(parser)
  } while (take(parser, ','))
}

function dottedName(parser: Parser): void {
  do expectName(parser)
  while (take(parser, '.'))
}

/** `from ..a import b as c, d`, behind the first keyword. */
export function importFrom(parser: Parser): void {
  let isRelative = false
  while (take(parser, '.') || take(parser, '...')) isRelative = true
  if (!isRelative || !at(parser, 'import')) dottedName(parser)
  expect(parser, 'import')
  if (take(parser, '*')) return
  if (take(parser, '(')) {
    importedNames(parser)
    expect(parser, ')')
    return
  }
  const hasTrailingComma = importedNames(parser)
  if (hasTrailingComma && peek(parser).type === 'newline') {
    throw fault(parser, 'trailing comma not allowed without surrounding parentheses')
  }
  if (hasTrailingComma) throw invalidSyntax(parser)
}

/** One name or more; true where a comma ends them. */
function importedNames(parser: Parser): boolean {
  for (;;) {
    expectName(parser)
    if (take(parser, 'as')) expectName(parser)
    if (!take(parser, ',')) return false
    if (peek(parser).type !== 'name') return true
  }
}
