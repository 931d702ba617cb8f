import { expect, test } from 'vitest'
import { parse } from '../../../src/python/syntax/parse.ts'

/** Syntax and the first minor release that takes it; `until`: the last one. What's New in Python is the source. */
const CASES: readonly (readonly [source: string, since: number, until?: number])[] = [
  ['x = (y := 1)', 8],
  ['def f(x, /): pass', 8],
  ['f"{x=}"', 8],
  ['def f():\n  return *x, y', 8],
  ['while x:\n  try: pass\n  finally: continue', 8],
  ['@x.y(1)\ndef f(): pass', 8],
  ['@x\ndef f(): pass', 8],
  ['@x[0]\ndef f(): pass', 9],
  ['@x().y\ndef f(): pass', 9],
  ['@(x)\ndef f(): pass', 9],
  ['@lambda f: f\ndef f(): pass', 9],
  ['with (x, y): pass', 8],
  ['with (x as y): pass', 9],
  ['with (x as y, z as w,): pass', 9],
  ['for x in *y, z: pass', 9],
  ['for x in (*y, z): pass', 8],
  ['x += *y, z', 9],
  ['x += (*y, z)', 8],
  ['{x := 1, 2}', 10],
  ['{(x := 1), 2}', 8],
  ['x[y := 1]', 10],
  ['x[(y := 1)]', 8],
  ['{x := y for z in w}', 10],
  ['match x:\n  case 1: pass', 10],
  ['match = 1\nmatch(x)\nmatch[0] = 1', 8],
  ['x[*y]', 11],
  ['x[(*y,)]', 8],
  ['x[1, *y]', 11],
  ['def f(*x: *y): pass', 11],
  ['try: pass\nexcept* A: pass', 11],
  ['async def f(): [[x async for x in y] for z in w]', 11],
  ['async def f(): [x async for x in y]', 8],
  ['type X = int', 12],
  ['type X[T] = list[T]', 12],
  ['def f[T](x: T): pass', 12],
  ['class A[T: int, *Ts, **P]: pass', 12],
  ['def f[T = int](x): pass', 13],
  ['class A[*Ts = *x]: pass', 13],
  ["f'{a['b']}'", 12],
  ['f"{f"{f"{x}"}"}"', 12],
  ['f"{\'\\n\'.join(x)}"', 12],
  ['f"""{\nx # comment\n}"""', 12],
  ['f"{\nx\n}"', 12],
  ['f"""{\nx\n}"""', 8],
  ['f"{x!r}"', 8],
  ['t"{x}"', 14],
  ['tr"\\{x}"', 14],
  ["t'{x['a']}' t'b'", 14],
  ['try: pass\nexcept A, B: pass', 14],
  ['try: pass\nexcept* A, B: pass', 14],
  ['try: pass\nexcept (A, B): pass', 8],
  ['from __future__ import annotations\nx: (y := 1)', 8, 9],
  ['x: (y := 1)', 8, 13],
  ['def f(x: (yield)): pass', 15],
  ['def f():\n  x: (yield)', 8, 13],
]

test.each(CASES.map(([source, since, until = 14]) => ({ source, since, until })))(
  '$source since 3.$since',
  ({ source, since, until }) => {
    const accepted = [8, 9, 10, 11, 12, 13, 14].filter(
      (minor) => parse('x.py', source, { major: 3, minor }).kind === 'parsed',
    )
    const expected = [8, 9, 10, 11, 12, 13, 14].filter((minor) => minor >= since && minor <= until)
    expect(accepted).toEqual(expected)
  },
)

test.each([
  ['match x:\n  case 1: pass', 9, 'invalid syntax (the `match` statement needs Python 3.10)'],
  ['type X = int', 11, 'invalid syntax (the `type` statement needs Python 3.12)'],
  ['try: pass\nexcept* A: pass', 10, 'invalid syntax (`except*` needs Python 3.11)'],
  ['try: pass\nexcept A, B: pass', 13, 'multiple exception types must be parenthesized'],
  ["f'{a['b']}'", 11, "f-string: unmatched '['"],
  ['def f[T](x): pass', 11, 'invalid syntax (type parameters need Python 3.12)'],
])('%j on 3.%i: %s', (source, minor, message) => {
  expect(parse('x.py', source, { major: 3, minor })).toMatchObject({
    kind: 'syntax-error',
    type: 'SyntaxError',
    message,
  })
})

/** PEP 701 and what came with it, for every release that has it. */
test.each([
  ['f"{}"', false],
  ['f"{x!z}"', false],
  ['f"{x! r}"', false],
  ['f"{x!r:>{width}}"', true],
  ['f"{x:%Y-%m-%d}"', true],
  ['f"{lambda x: 1}"', false],
  ['f"{(lambda x: 1)}"', true],
  ['f"{a for a in b}"', false],
  ['f"{*a}"', false],
  ['f"{*a,}"', true],
  ['f"}"', false],
  ['f"{{}}"', true],
  ['f"{x"', false],
  ['f"{x:{y}"', false],
  ['f"{x:=5}"', true],
  ['f"{x=!r:^20}"', true],
  ['f"{x:\n}"', false],
  ['f"a\n"', false],
  ["f'{'", false],
  ['f"\\N{BULLET}{x}"', true],
  ['f"\\x1{x}"', false],
  ['rf"\\x1{x}"', true],
  ['f"{\'a\' \'b\'}" "c" f"{d}"', true],
  ['f"{x}" b"y"', false],
  ['f"{x:{y:{z}}}"', true],
  ['f"{dict(a=1)["a"]}"', true],
  ['f"{yield_}"', true],
  ['f"{ {1: 2}[1] }"', true],
  ['f"{x # y}"', false],
])('%j since 3.12: %s', (source, accepted) => {
  for (const minor of [12, 13, 14]) {
    expect(parse('x.py', source, { major: 3, minor }).kind).toBe(accepted ? 'parsed' : 'syntax-error')
  }
})

test.each(['t"a" "b"', '"a" t"b"', 't"a" f"b"', 't"a" b"b"'])('%s cannot be mixed', (source) => {
  expect(parse('x.py', source, { major: 3, minor: 14 }).kind).toBe('syntax-error')
})
