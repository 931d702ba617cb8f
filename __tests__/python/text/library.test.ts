import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyIni, type IniOptions, readIni } from '../../../src/python/text/config/ini.ts'
import { getIni, hasOption, itemsIni, toBoolean } from '../../../src/python/text/config/ini-values.ts'
import { fnmatchcase } from '../../../src/python/text/fnmatch.ts'
import { attempt, raise } from '../../../src/python/text/outcome.ts'
import { reprStr } from '../../../src/python/text/repr.ts'
import * as shlex from '../../../src/python/text/shlex.ts'
import { substitute } from '../../../src/python/text/string-template.ts'
import { dedent, indent } from '../../../src/python/text/textwrap.ts'
import { parseUuid, uuidStr } from '../../../src/python/text/uuid.ts'
import { type Case, expectSameAsPython, type Plain, SKIP, sample } from './oracle.ts'

const INI = '[DEFAULT]\nhome = /srv\n[settings]\nDEBUG: yes\npath = %(home)s/x\n  more\n; note\n'

describe('shlex, textwrap, fnmatch, Template, UUID and configparser, a fixed table', () => {
  test.each<[string, () => unknown, unknown]>([
    ['shlex.split', () => shlex.split(`a 'b c' "d\\"e" f\\ g`), ['a', 'b c', 'd"e', 'f g']],
    ['shlex by commas', () => shlex.split('a,b c,"d,e"', { whitespace: ',', commenters: '#' }), ['a', 'b c', 'd,e']],
    ['shlex.quote', () => shlex.quote("it's"), `'it'"'"'s'`],
    ['dedent', () => dedent('\n  a\n    b\n \n'), '\na\n  b\n\n'],
    ['fnmatch', () => [fnmatchcase('a.py', '*.py'), fnmatchcase('a.py', '[!a]*')], [true, false]],
    ['Template', () => substitute('$a-$' + '{b}$$', (name) => name.toUpperCase()), 'A-B$'],
    [
      'UUID',
      () => uuidStr(parseUuid('{12345678-1234-5678-1234-567812345678}')),
      '12345678-1234-5678-1234-567812345678',
    ],
    [
      'ini',
      () => itemsIni(readIni(emptyIni(), INI), 'settings'),
      [
        ['home', '/srv'],
        ['debug', 'yes'],
        ['path', '/srv/x\nmore'],
      ],
    ],
  ])('%s', (_, run, expected) => {
    expect(run()).toEqual(expected)
  })

  test.each<[string, () => unknown, string, string]>([
    ['shlex', () => shlex.split('"a'), 'ValueError', 'No closing quotation'],
    ['UUID', () => parseUuid('x'), 'ValueError', 'badly formed hexadecimal UUID string'],
    [
      'ini',
      () => readIni(emptyIni(), 'a = 1'),
      'configparser.MissingSectionHeaderError',
      "File contains no section headers.\nfile: '<string>', line: 1\n'a = 1'",
    ],
    [
      'no option',
      () => getIni(readIni(emptyIni(), '[s]'), 's', 'X'),
      'configparser.NoOptionError',
      "No option 'x' in section: 's'",
    ],
  ])('%s raises', (_, run, type, message) => {
    expect(attempt(run)).toMatchObject({ kind: 'raised', type, message })
  })

  test('references that multiply are refused', () => {
    const levels = Array.from({ length: 9 }, (_, at) => `k${at}=${`%(k${at + 1})s`.repeat(30)}`)
    const ini = readIni(emptyIni(), `[s]\n${levels.join('\n')}\nk9=`)
    expect(attempt(() => getIni(ini, 's', 'k0')).kind).toBe('exceeded')
  })
})

const piece = (...values: string[]): fc.Arbitrary<string> => fc.constantFrom(...values)

describe.skipIf(SKIP !== '')(`shlex, textwrap, fnmatch, Template, UUID and configparser as CPython${SKIP}`, () => {
  test('shlex', () => {
    const text = fc.string({
      unit: piece('a', 'b', ' ', '\t', '\n', '"', "'", '\\', '#', ',', 'é', '=', '😀', '$'),
      maxLength: 9,
    })
    expectSameAsPython(
      sample(text, 6000).flatMap((value) => [
        { expression: 'shlex.split(a[0])', args: [value], ours: () => shlex.split(value) },
        {
          expression: 'csv(a[0])',
          args: [value],
          ours: () => shlex.split(value, { whitespace: ',', commenters: '#' }),
        },
        { expression: 'shlex.quote(a[0])', args: [value], ours: () => shlex.quote(value) },
      ]),
      'import shlex\ndef csv(v):\n  s = shlex.shlex(v, posix=True); s.whitespace = ","; s.whitespace_split = True; return list(s)',
    )
  })

  test('textwrap and fnmatch', () => {
    const text = fc.string({ unit: piece('a', ' ', '  ', '\t', '\n', '\n  ', '\r\n', '\x0b', '\xa0'), maxLength: 10 })
    const name = fc.string({ unit: piece('a', 'b', '.', '/', ']', '-', '\n', '!'), maxLength: 6 })
    const pattern = fc.string({
      unit: piece('a', 'b', '.', '*', '?', '[', ']', '!', '-', '/', 'a-b', '[!a]', '\\'),
      maxLength: 7,
    })
    expectSameAsPython(
      [
        ...sample(text, 4000).flatMap((value) => [
          { expression: 'textwrap.dedent(a[0])', args: [value], ours: () => dedent(value) },
          { expression: 'textwrap.indent(a[0], "> ")', args: [value], ours: () => indent(value, '> ') },
        ]),
        ...sample(fc.tuple(name, pattern), 10000).map((args) => ({
          expression: 'fnmatch.fnmatchcase(*a)',
          args,
          ours: () => fnmatchcase(...args),
        })),
      ],
      'import textwrap, fnmatch',
    )
  })

  test('string.Template and UUID', () => {
    const template = fc.string({
      unit: piece('$', '$$', '$a', '{', '}', '$'.concat('{a}'), '$b', 'x', '_', '1', '\n', 'é', 'ſ', '😀', '\r\n'),
      maxLength: 7,
    })
    const uuid = fc.oneof(
      fc.uuid(),
      fc.string({
        unit: piece('0', 'a', 'F', '-', '{', '}', 'urn:', 'uuid:', '_', 'g', ' '),
        minLength: 30,
        maxLength: 36,
      }),
    )
    const names = new Map<Plain, Plain>([
      ['a', 'A'],
      ['_', 'U'],
      ['ax', ''],
    ])
    const lookup = (name: string): string => {
      const value = names.get(name)
      return typeof value === 'string' ? value : raise('KeyError', reprStr(name))
    }
    expectSameAsPython(
      [
        ...sample(template, 6000).flatMap((value) => [
          {
            expression: 'string.Template(a[0]).substitute(a[1])',
            args: [value, names],
            ours: () => substitute(value, lookup),
          },
          {
            expression: 'string.Template(a[0]).safe_substitute(a[1])',
            args: [value, names],
            ours: () => substitute(value, (name) => (names.has(name) ? lookup(name) : null), true),
          },
        ]),
        ...sample(uuid, 3000).flatMap((value) => [
          { expression: 'uuid.UUID(a[0]).int', args: [value], ours: () => parseUuid(value) },
          { expression: 'str(uuid.UUID(a[0]))', args: [value], ours: () => uuidStr(parseUuid(value)) },
        ]),
      ],
      'import string, uuid',
    )
  })

  test('configparser', () => {
    const line = fc
      .tuple(
        piece('', '', '', ' ', '    '),
        piece(
          '[s]',
          '[t]',
          '[s]x',
          '[]',
          '[DEFAULT]',
          '[a]b]',
          'a = 1',
          'b: 2',
          'A=3',
          'c',
          '= 4',
          'd =',
          '# x',
          '; y',
          'e = 1 ; z',
          'f = %(a)s',
          'g=%(f)s-%%',
          'h = %x',
          'i=%(zz)s',
          'j=%(j)s',
          'k=%(',
          '',
          '\t',
          '$',
          'l=$'.concat('{a}'),
          'm=$'.concat('{t:b}'),
          'n=$$',
          'o=$'.concat('{x:y:z}'),
          'p=$'.concat('{zz:b}'),
          'q=$q',
          'a = 9',
          'é = É',
          'x : y = z',
          'r=#no',
          's\xa0=\xa0t',
        ),
      )
      .map((parts) => parts.join(''))
    const text = fc.array(line, { maxLength: 9 }).map((lines) => `[s]\n${lines.join('\n')}`)
    const variants: [string, Partial<IniOptions>][] = [
      ['ConfigParser()', {}],
      ['ConfigParser()', {}],
      ['RawConfigParser()', { interpolation: 'none' }],
      ['ConfigParser(interpolation=ExtendedInterpolation())', { interpolation: 'extended' }],
      ['ConfigParser(strict=False, allow_no_value=True)', { strict: false, allowNoValue: true }],
      [
        'ConfigParser(strict=False, inline_comment_prefixes=(";", "#"), empty_lines_in_values=False)',
        { strict: false, inlineCommentPrefixes: [';', '#'], emptyLinesInValues: false },
      ],
      [
        'ConfigParser(delimiters=("=",), comment_prefixes=("#",), default_section="t", strict=False)',
        { delimiters: ['='], commentPrefixes: ['#'], defaultSection: 't', strict: false },
      ],
    ]
    const cases = sample(fc.tuple(text, fc.constantFrom(...variants)), 5000).flatMap(
      ([source, [parser, options]]): Case[] => {
        const ini = (): ReturnType<typeof readIni> => readIni(emptyIni(options), source)
        const args = [source]
        return [
          {
            expression: `[(s, list(p.items(s, raw=True))) for p in [read(${parser}, a[0])] for s in p.sections()]`,
            args,
            ours: () => Array.from(ini().sections.keys(), (name) => [name, itemsIni(ini(), name, true)]),
          },
          { expression: `read(${parser}, a[0]).items("s")`, args, ours: () => itemsIni(ini(), 's') },
          ...['a', 'F', 'g', 'j', 'm', 'zz'].map((name) => ({
            expression: `read(${parser}, a[0]).get("s", ${JSON.stringify(name)})`,
            args,
            ours: () => getIni(ini(), 's', name),
          })),
          {
            expression: `read(${parser}, a[0]).getboolean("s", "a")`,
            args,
            ours: () => {
              const value = getIni(ini(), 's', 'a')
              return value === null
                ? raise('AttributeError', "'NoneType' object has no attribute 'lower'")
                : toBoolean(value)
            },
          },
          {
            expression: `read(${parser}, a[0]).has_option("t", "B")`,
            args,
            ours: () => hasOption(ini(), 't', 'B'),
          },
        ]
      },
    )
    expectSameAsPython(cases, 'from configparser import *\ndef read(p, t):\n  p.read_string(t); return p')
  })
})
