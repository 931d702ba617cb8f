import { parse } from 'py-ast'
import { expect, test } from 'vitest'
import { djangoPrograms } from '../../../src/facts/django/programs/index.ts'
import { PROGRAMS } from '../../../src/python/libraries/index.ts'
import { parse as parseChecked, parseOwn } from '../../../src/python/syntax/parse.ts'
import { parseTokens } from '../../../src/python/syntax/parse-tokens.ts'
import { lineAt, sourceText } from '../../../src/python/syntax/source.ts'
import { tokenize } from '../../../src/python/syntax/tokens/tokenize.ts'

/** Each kind of token, and what stands between them. */
const TEXTS: Readonly<Record<string, string>> = {
  nothing: '',
  'comments alone': '# one\n\n   # two\n',
  'no newline at the end': 'a = 1',
  operators:
    'a = b = -c + ~d ** e // f % g @ h | i & j ^ k << l >> m\na += 1; b -= c; d *= e; f /= g; h %= i; j &= k; l |= m\nn ^= o; p <<= q; r >>= s; t **= u; v //= w; x @= y\n(z := 1, a < b <= c > d >= e == f != g)\nx[..., 1:2:3] = not a is not b in c not in d\n',
  numbers: 'a = [1, 1_000, 0xFF, 0o17, 0b1_0, 1.5, .5, 1e10, 1E-5, 2j, 1_0.0_1]\n',
  strings: `a = 'x' "y" '''z
"' z''' """a\\
b""" r'\\d' b'\\x00' Rb"q" u'v' f'w'\n`,
  'f-strings': `a = f'{b}' f"{c!r:>{d}}" f'''{e}
''' rf"\\d{g:\\d}" f'{{}}' f"{x['a']}" f'{y=}'
b = f"{f'{z}'}"\n`,
  blocks: `class A(B, metaclass=C):
    """Doc."""

    # a comment
    def f(self, a: int = 1, /, *args, b, **kw) -> None:
        if a:
            return

        # a comment at the end

    async def g(self):
        async with a as b, c:
            await d
        async for e in f:
            yield

  # a comment outside
@decorated
def h(): pass
try:
    pass
except (A, B) as c:
    raise d from e
else:
    del f
finally:
    global g
`,
  'lines that go on': 'a = (1,\n\n  # a comment\n  2)\nb = 1 + \\\n  2\nif (c and\n    d):\n  e = [\n]\n',
  'tabs for spaces': 'if a:\n\tb\n\tif c:\n\t\td\ne\n',
  'words that are keywords in some places':
    'match = case = type = 1\nmatch match:\n  case [case, *_]: pass\n  case {"a": type}: pass\ntype X = int\n',
}

const OWN = [...PROGRAMS.values(), ...djangoPrograms({ version: [5, 2], source: 'given' }, new Set()).values()].flatMap(
  (program): [string, string][] => (program === null ? [] : [[program.name, program.text]]),
)

test.each([...Object.entries(TEXTS), ...OWN])(
  'py-ast makes the same tree of the tokens as of the text: %s',
  (_, text) => {
    const source = sourceText('a.py', text === '' || text.endsWith('\n') ? text : `${text}\n`)
    const { tokens, edits, fault } = tokenize(source.text, 13, (offset) => lineAt(source, offset))
    expect({ edits, fault }).toEqual({ edits: [], fault: null })
    expect(parseTokens(source, tokens)).toEqual(parse(source.text))
  },
)

test.each(OWN)('the program of %s is Python, though nothing looks whether it is', (_, text) => {
  const version = { major: 3, minor: 12 } as const
  const { kind, tree } = { tree: null, ...parseChecked('<library>', text, version) }
  expect({ kind, tree }).toEqual({ kind: 'parsed', tree: parseOwn('<library>', text, version).tree })
})
