import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addressToString,
  ipAddress,
  ipNetwork,
  networkContains,
  networkToString,
} from '../../../src/python/text/ip-address.ts'
import { attempt } from '../../../src/python/text/outcome.ts'
import * as quoting from '../../../src/python/text/url/quote.ts'
import * as url from '../../../src/python/text/url/split.ts'
import { expectSameAsPython, type Plain, SKIP, sample } from './oracle.ts'

const parts = (parsed: url.SplitResult): Plain => [
  parsed.scheme,
  parsed.netloc,
  parsed.path,
  parsed.query,
  parsed.fragment,
]

describe('urls, a fixed table', () => {
  test.each<[string, () => unknown, unknown]>([
    [
      'urlsplit',
      () => parts(url.urlsplit('postgres://u:p%40@h:5432/db?a=1#f')),
      ['postgres', 'u:p%40@h:5432', '/db', 'a=1', 'f'],
    ],
    [
      'hostname',
      () => url.hostInfo('U:p:q@Host.Example:80'),
      { username: 'U', password: 'p:q', hostname: 'host.example' },
    ],
    ['port', () => url.portOf('h:5432'), 5432n],
    ['urljoin', () => url.urljoin('https://a/b/c', '../d'), 'https://a/d'],
    ['quote', () => quoting.quote('a b/é'), 'a%20b/%C3%A9'],
    ['unquote', () => quoting.unquote('%C3%A9%ff'), 'é\ufffd'],
    ['parse_qs', () => quoting.parseQs('a=1&a=2&b='), new Map([['a', ['1', '2']]])],
    ['ip_address', () => addressToString(ipAddress('2001:DB8:0:0::1')), '2001:db8::1'],
  ])('%s', (_, run, expected) => {
    expect(run()).toEqual(expected)
  })

  test.each<[string, () => unknown, string, string]>([
    ['port', () => url.portOf('h:x'), 'ValueError', "Port could not be cast to integer value as 'x'"],
    ['brackets', () => url.urlsplit('http://[::1'), 'ValueError', 'Invalid IPv6 URL'],
    ['ip_network', () => ipNetwork('10.0.0.1/8'), 'ValueError', '10.0.0.1/8 has host bits set'],
  ])('%s raises', (_, run, type, message) => {
    expect(attempt(run)).toMatchObject({ kind: 'raised', type, message })
  })
})

const piece = (...values: string[]): fc.Arbitrary<string> => fc.constantFrom(...values)
const address = fc
  .tuple(
    piece('', '', ' ', '\x00'),
    piece(
      '',
      'http:',
      'https:',
      'HTTP:',
      'postgres:',
      'redis:',
      'mailto:',
      'sqlite:',
      'file:',
      '1a:',
      'a+b-c.d:',
      ':',
      'ftp:',
      'x y:',
    ),
    piece('', '//', '//', '//', '///', '/'),
    piece('', '', 'user@', 'user:pass@', ':p@', 'a:b:c@', 'a@b@', '@'),
    piece(
      '',
      'host',
      'Host.Example',
      '[::1]',
      '[fe80::1%eTh0]',
      '[::1',
      '::1]',
      '[v1.x]',
      '[vx]',
      '[1.2.3.4]',
      'é',
      '℀',
      'h[::1]',
      '[zz]',
      '%2Fvar%2Frun',
    ),
    piece('', '', ':80', ':', ':x', ':99999', ':65535', ':0080', ':٣', ': 5'),
    piece('', '/', '/a/b', '/a/../b', '/a;p', '/a;p/b;q', '/a b', '//x', '/./', '/a\n/b', '/..'),
    piece('', '?', '?a=1&b=2', '?x?y'),
    piece('', '#', '#f', '#f#g', '#?'),
  )
  .map((list) => list.join(''))

describe.skipIf(SKIP !== '')(`urllib.parse as CPython${SKIP}`, () => {
  test('urlsplit, urlparse, their attributes, and back', () => {
    const cases = sample(address, 8000).flatMap((text) => [
      { expression: 'list(urlsplit(a[0]))', args: [text], ours: () => parts(url.urlsplit(text)) },
      {
        expression: 'list(urlparse(a[0]))',
        args: [text],
        ours: () => {
          const { scheme, netloc, path, params, query, fragment } = url.urlparse(text)
          return [scheme, netloc, path, params, query, fragment]
        },
      },
      {
        expression: '[getattr(urlsplit(a[0]), n) for n in ("username", "password", "hostname", "port")]',
        args: [text],
        ours: () => {
          const { netloc } = url.urlsplit(text)
          const { username, password, hostname } = url.hostInfo(netloc)
          return [username, password, hostname, url.portOf(netloc)]
        },
      },
      { expression: 'urlunsplit(urlsplit(a[0]))', args: [text], ours: () => url.urlunsplit(url.urlsplit(text)) },
      { expression: 'urlunparse(urlparse(a[0]))', args: [text], ours: () => url.urlunparse(url.urlparse(text)) },
      { expression: 'list(urldefrag(a[0]))', args: [text], ours: () => url.urldefrag(text) },
      {
        expression: 'list(urlsplit(a[0], " Zz", False))',
        args: [text],
        ours: () => parts(url.urlsplit(text, ' Zz', false)),
      },
    ])
    expectSameAsPython(cases, 'from urllib.parse import *')
  })

  test('urljoin', () => {
    const relative = fc.oneof(
      address,
      fc.string({ unit: piece('a', 'b', '/', '.', '..', '?', '#', ';', 'c/', '../', './'), maxLength: 6 }),
    )
    const base = fc.oneof(address, piece('http://a/b/c/d;p?q', 'https://x', '', '/media/', 'http://a/b/', 'static/'))
    expectSameAsPython(
      sample(fc.tuple(base, relative), 8000).map((args) => ({
        expression: 'urljoin(*a)',
        args,
        ours: () => url.urljoin(...args),
      })),
      'from urllib.parse import *',
    )
  })

  test('quoting and query strings', () => {
    const text = fc.string({
      unit: piece(...'aZ09_.-~/ +%&=?#é€', '😀', '%41', '%e9', '%C3%A9', '%zz', '%', '\ud800', '&&', 'a='),
      maxLength: 8,
    })
    const safe = piece('', '/', '~', ' ', 'é&', '/:@')
    const cases = sample(fc.tuple(text, safe), 4000).flatMap(([value, chosen]) => [
      { expression: 'quote(*a)', args: [value, chosen], ours: () => quoting.quote(value, chosen) },
      { expression: 'quote_plus(*a)', args: [value, chosen], ours: () => quoting.quotePlus(value, chosen) },
      { expression: 'unquote(a[0])', args: [value], ours: () => quoting.unquote(value) },
      { expression: 'unquote(a[0], "latin-1")', args: [value], ours: () => quoting.unquote(value, 'latin-1') },
      { expression: 'unquote_plus(a[0])', args: [value], ours: () => quoting.unquotePlus(value) },
      { expression: 'parse_qsl(a[0])', args: [value], ours: () => quoting.parseQsl(value) },
      {
        expression: 'parse_qs(a[0], True)',
        args: [value],
        ours: () => new Map(quoting.parseQs(value, { keepBlankValues: true })),
      },
      {
        expression: 'parse_qs(a[0], strict_parsing=True, max_num_fields=2)',
        args: [value],
        ours: () => new Map(quoting.parseQs(value, { strictParsing: true, maxNumFields: 2n })),
      },
      {
        expression: 'urlencode([(a[0], a[1])])',
        args: [value, chosen],
        ours: () => quoting.urlencode([[value, chosen]]),
      },
    ])
    expectSameAsPython(cases, 'from urllib.parse import *')
  })

  test('ipaddress', () => {
    const four = fc
      .array(piece('0', '1', '10', '255', '256', '01', '', 'a', '127'), { minLength: 3, maxLength: 5 })
      .map((list) => list.join('.'))
    const six = fc
      .array(piece('0', '1', 'ffff', 'DB8', '', '', '12345', '1.2.3.4', 'g'), { minLength: 2, maxLength: 9 })
      .map((list) => list.join(':'))
    const any = fc.oneof(
      four,
      six,
      fc.tuple(six, piece('%', '%x', '%x%y')).map((list) => list.join('')),
      fc.ipV4(),
      fc.ipV6(),
      piece('::', '::1', '1::', '::ffff:1.2.3.4', ''),
    )
    const network = fc
      .tuple(
        fc.oneof(any, fc.ipV4()),
        piece(
          '',
          '/8',
          '/24',
          '/0',
          '/32',
          '/33',
          '/64',
          '/128',
          '/255.255.0.0',
          '/0.0.0.255',
          '/255.0.255.0',
          '/',
          '/x',
          '/1/2',
          '/08',
        ),
      )
      .map((list) => list.join(''))
    expectSameAsPython(
      [
        ...sample(any, 6000).map((text) => ({
          expression: 'str(ip_address(a[0]))',
          args: [text],
          ours: () => addressToString(ipAddress(text)),
        })),
        ...sample(fc.tuple(network, fc.boolean()), 6000).map((args) => ({
          expression: 'str(ip_network(*a))',
          args,
          ours: () => networkToString(ipNetwork(...args)),
        })),
        ...sample(fc.tuple(fc.ipV4(), fc.ipV4(), fc.integer({ min: 0, max: 32 })), 500).map(([one, other, size]) => ({
          expression: 'ip_address(a[0]) in ip_network(a[1], False)',
          args: [one, `${other}/${size}`],
          ours: () => networkContains(ipNetwork(`${other}/${size}`, false), ipAddress(one)),
        })),
      ],
      'from ipaddress import *',
    )
  })
})
