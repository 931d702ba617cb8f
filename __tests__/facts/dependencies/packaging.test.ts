import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluateMarker, parseMarker } from '../../../src/facts/dependencies/marker.ts'
import { parseRequirement } from '../../../src/facts/dependencies/requirement.ts'
import { compareVersions, parseSpecifiers, parseVersion, satisfies } from '../../../src/facts/dependencies/version.ts'
import { hasPythonModule, python } from '../../helpers/python.ts'

const withPackaging = hasPythonModule('packaging.licenses')
const IMPORTS = `
import json, sys
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.version import Version
cases = json.load(sys.stdin)
`
const SEED = { seed: 20_261_124 }

const VERSIONS = [
  ...[
    '1',
    '1.0',
    '1.0.0',
    '1.0.1',
    '1.1',
    '2.0',
    '10.0',
    '1!1.0',
    '0.9',
    'v1.0',
    '1.0a1',
    '1.0.b2',
    '1.0-rc.3',
    '1.0c1',
    '1.0preview4',
  ],
  ...[
    '1.0.post1',
    '1.0-1',
    '1.0.rev2',
    '1.0r3',
    '1.0.dev1',
    '1.0dev',
    '1.0a1.dev2',
    '1.0a1.post2',
    '1.0.post1.dev3',
    '1.0+ubuntu.1',
    '1.0+abc-2',
  ],
  ...[
    '',
    'x',
    '1.',
    '1.0x',
    '1..0',
    '1.0.*',
    '2004d',
    '1.0+',
    '1.0-',
    '1.0a1a2',
    '5.2.17',
    '5.2rc1',
    '1.0.post',
    '1.0a',
    '1.0.0.0.0',
  ],
]

describe.skipIf(!withPackaging)(
  'versions, as packaging has them (skipped where python3 lacks packaging 24.2 or newer)',
  () => {
    test('which texts are versions', () => {
      const script = `${IMPORTS}
def valid(text):
    try: Version(text); return True
    except Exception: return False
print(json.dumps([valid(c) for c in cases]))`
      const valid = python(script, VERSIONS) as boolean[]
      expect(VERSIONS.map((text) => [text, parseVersion(text) !== null])).toEqual(
        VERSIONS.map((text, index) => [text, valid[index]]),
      )
    })

    test('their order', () => {
      const valid = VERSIONS.filter((text) => parseVersion(text) !== null)
      const pairs = valid.flatMap((a) => valid.map((b) => [a, b] as const))
      const script = `${IMPORTS}
public = lambda text: Version(Version(text).public)
order = lambda a, b: (public(a) > public(b)) - (public(a) < public(b))
print(json.dumps([order(a, b) for a, b in cases]))`
      const theirs = python(script, pairs) as number[]
      const ours = pairs.map(([a, b]) => {
        const left = parseVersion(a)
        const right = parseVersion(b)
        return left && right ? Math.sign(compareVersions(left, right)) + 0 : null
      })
      expect(pairs.map((pair, index) => [...pair, ours[index]])).toEqual(
        pairs.map((pair, index) => [...pair, theirs[index]]),
      )
    })

    test('which version satisfies which specifier', () => {
      const operators = ['==', '!=', '<=', '>=', '<', '>', '~=', '===']
      const bases = [
        '1',
        '1.0',
        '1.0.1',
        '1.0a1',
        '1.0.post1',
        '1.0.dev1',
        '1.0+ubuntu.1',
        '1.0.*',
        '1.*',
        '1.0a1.*',
        '2',
        'x',
        '1!1.0',
      ]
      const specifiers = operators.flatMap((operator) => bases.map((base) => `${operator}${base}`))
      const candidates = VERSIONS.filter((text) => parseVersion(text) !== null)
      const pairs = specifiers.flatMap((specifier) => candidates.map((version) => [specifier, version] as const))
      const script = `${IMPORTS}
def holds(specifier, version):
    try: return SpecifierSet(specifier).contains(version, prereleases=True)
    except Exception: return None
print(json.dumps([holds(s, v) for s, v in cases]))`
      const theirs = python(script, pairs) as (boolean | null)[]
      const ours = pairs.map(([text, candidate]) => {
        const parsed = parseSpecifiers(text)
        const version = parseVersion(candidate)
        return parsed && version ? satisfies(version, parsed) : null
      })
      // `===` compares texts; ours takes equal versions for equal, which no rule hangs on.
      const wrong = pairs.flatMap((pair, index) =>
        pair[0].startsWith('===') || ours[index] === theirs[index] ? [] : [[...pair, ours[index], theirs[index]]],
      )
      expect(wrong).toEqual([])
    })
  },
)

const piece = fc.constantFrom(
  ...[
    'Django',
    'psycopg',
    'a.b_c',
    '-x',
    '[binary]',
    '[a,b]',
    '[ a , b ]',
    '[a',
    '[]',
    '[,]',
    '==5.2',
    '>=5,<6',
    '>= 5.0 , < 6',
    '~=5.2',
    '==5.*',
    '>=5.*',
    '=5',
    '==',
  ],
  ...[
    '(>=5)',
    '( >=5,<6 )',
    '(5)',
    ',',
    ' ',
    '; python_version < "3.9"',
    "; sys_platform == 'win32'",
    ';',
    '; extra == "x" and (os_name != "nt" or python_full_version >= "3.12.1")',
  ],
  ...[
    '@ https://example.com/x.whl',
    '@ git+https://example.com/x.git',
    '@',
    ' ; platform_machine in "x86_64 arm64"',
    '; nonsense',
    '; python_version',
    ';"linux" in sys_platform',
    '===1.0',
    '!=1.0+local',
    '<1.0+local',
    '5.2',
  ],
)
const line = fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))

describe.skipIf(!withPackaging)(
  'requirements, as packaging has them (skipped where python3 lacks packaging 24.2 or newer)',
  () => {
    const lines = [...new Set(fc.sample(line, { numRuns: 3000, ...SEED }))]
    test('which lines are requirements, and what they say', () => {
      const script = `${IMPORTS}
from packaging.utils import canonicalize_name
def read(text):
    try: r = Requirement(text)
    except Exception: return None
    return [canonicalize_name(r.name), sorted(canonicalize_name(e) for e in r.extras), sorted(str(s).replace(' ', '') for s in r.specifier), r.url]
print(json.dumps([read(c) for c in cases]))`
      const theirs = python(script, lines) as unknown[]
      const ours = lines.map((text) => {
        const parsed = parseRequirement(text)
        if (parsed.kind === 'invalid') return null
        const { name, extras, specifiers, url } = parsed.requirement
        return [
          name,
          [...new Set(extras)].sort(),
          specifiers.map(({ operator, version }) => operator + version).sort(),
          url,
        ]
      })
      expect(lines.map((text, index) => [text, ours[index]])).toEqual(lines.map((text, index) => [text, theirs[index]]))
    })
  },
)

const variable = fc.constantFrom(
  'python_version',
  'python_full_version',
  'os_name',
  'sys_platform',
  'platform_system',
  'platform_machine',
  'implementation_name',
  'extra',
  '"3.14"',
  '"linux"',
  '"win32"',
  '"x86_64 arm64"',
  "'posix'",
  '"3.9"',
  '"3.10.2"',
  '""',
)
const operator = fc.constantFrom('==', '!=', '<', '<=', '>', '>=', 'in', 'not in', '~=', '===')
/** Two texts cannot be compared: one side is a variable. */
const comparison = fc
  .tuple(variable, operator, variable)
  .filter(([left, , right]) => !/^["']/.test(left) || !/^["']/.test(right))
  .filter(([left, , right]) => /^["']/.test(left) || /^["']/.test(right))
  .map((parts) => parts.join(' '))
const marker = fc.letrec<{ marker: string }>((tie) => ({
  marker: fc.oneof(
    { maxDepth: 3 },
    comparison,
    fc.tuple(tie('marker'), fc.constantFrom('and', 'or'), tie('marker')).map((parts) => parts.join(' ')),
    tie('marker').map((inner) => `(${inner})`),
  ),
})).marker

const LINUX = {
  python_version: '3.14',
  python_full_version: '3.14.7',
  implementation_version: '3.14.7',
  os_name: 'posix',
  sys_platform: 'linux',
  platform_system: 'Linux',
  platform_machine: 'x86_64',
  platform_python_implementation: 'CPython',
  implementation_name: 'cpython',
  extra: '',
}

describe.skipIf(!withPackaging)(
  'markers, as packaging has them (skipped where python3 lacks packaging 24.2 or newer)',
  () => {
    const markers = [...new Set(fc.sample(marker, { numRuns: 3000, ...SEED }))]
    test('what they come to on a dyno', () => {
      const script = `${IMPORTS}
environment, markers = cases
def evaluate(text):
    try: m = Marker(text)
    except Exception: return 'invalid'
    try: return m.evaluate(environment)
    except Exception: return 'unknown'
print(json.dumps([evaluate(m) for m in markers]))`
      const theirs = python(script, [LINUX, markers]) as unknown[]
      const wrong = markers.flatMap((text, index) => {
        const parsed = parseMarker(text)
        const ours = parsed ? evaluateMarker(parsed, new Map(Object.entries(LINUX))) : 'invalid'
        // packaging raises where a comparison is not defined, even where it would not matter.
        return ours === theirs[index] || theirs[index] === 'unknown' ? [] : [[text, ours, theirs[index]]]
      })
      expect(wrong).toEqual([])
    })

    test('a variable that is not known leaves the answer open, unless it does not matter', () => {
      const unknown = new Map<string, string | null>([...Object.entries(LINUX), ['python_version', null]])
      const truth = (text: string): unknown => {
        const parsed = parseMarker(text)
        return parsed && evaluateMarker(parsed, unknown)
      }
      expect(truth('python_version < "3.9"')).toBe('unknown')
      expect(truth('python_version < "3.9" and sys_platform == "win32"')).toBe(false)
      expect(truth('python_version < "3.9" or sys_platform == "linux"')).toBe(true)
    })
  },
)
