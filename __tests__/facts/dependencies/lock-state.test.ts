import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseToml } from '../../../src/facts/data.ts'
import { pipfileHash } from '../../../src/facts/dependencies/pipfile-lock-state.ts'
import { contentHash } from '../../../src/facts/dependencies/poetry-lock-state.ts'
import { pythonJson } from '../../../src/facts/dependencies/python-json.ts'
import { hasPythonModule, python } from '../../helpers/python.ts'

const withTomllib = hasPythonModule('tomllib')

const DUMPS = `
import hashlib, json, re, sys, tomllib
def dumped(text, **options):
    return json.dumps(tomllib.loads(text)["value"], sort_keys=True, **options)
`

const NUMBERS = [
  '1',
  '-0',
  '1.0',
  '0.1',
  '-0.0',
  '1e3',
  '1e16',
  '1e15',
  '1.5e-5',
  '0.0001',
  '1e22',
  '123456789012345680.0',
  '5e-324',
  'inf',
  '-inf',
  'nan',
  '9007199254740993',
  '0x1f',
  '1_000',
]
const TEXTS = ['', 'plain', 'ä', '€', '𝄞', '\u007f', '\u0085', 'a"b\\c', '\ttab', '\u2028', 'line\nbreak', '/']

describe.skipIf(!withTomllib)('JSON as Python writes it (skipped where python3 is older than 3.11)', () => {
  const values = [
    ...NUMBERS,
    ...TEXTS.map((text) => JSON.stringify(text).replace('\u007f', '\\u007f')),
    ...['true', 'false', '[]', '{}', '[1, [2.0, "x"], {b = 1, a = 2}]', '{"ﬀ" = 1, "𝄞" = 2, "Z" = 3, "a" = 4}'],
  ]
  const lines = values.map((value) => `value = ${value}`)
  test.each([
    ['the usual separators', '', { item: ', ', key: ': ' }],
    ['compact ones', ', separators=(",", ":")', { item: ',', key: ':' }],
  ] as const)('%s', (_, options, separators) => {
    const theirs = python(
      `${DUMPS}\nprint(json.dumps([dumped(text${options}) for text in json.load(sys.stdin)]))`,
      lines,
    ) as string[]
    const ours = lines.map((line) => {
      const data = parseToml(line)
      return data.kind === 'data' ? pythonJson((data.value as { value: unknown }).value, separators) : data.message
    })
    expect(ours).toEqual(theirs)
  })
})

test('a date cannot be hashed', () => {
  const data = parseToml('[packages]\nx = 2026-01-01\n')
  expect(pipfileHash(data.kind === 'data' ? data.value : null)).toBe(undefined)
})

const name = fc.constantFrom('Django', 'django', 'zope.interface', 'Flask_Cors', 'psycopg2-binary', 'Ünicode')
const requirement = fc.constantFrom(
  '"*"',
  '">=1.0,<2"',
  '{version = "~=5.2", extras = ["argon2"]}',
  '{git = "https://example.com/x.git", ref = "main", editable = true}',
  '{version = "*", index = "pypi", priority = 1.5}',
)
const table = (header: string): fc.Arbitrary<string> =>
  fc
    .uniqueArray(fc.tuple(name, requirement), { selector: ([key]) => key.toLowerCase(), maxLength: 4 })
    .map((rows) => `[${header}]\n${rows.map(([key, value]) => `"${key}" = ${value}\n`).join('')}`)
const optional = (text: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), text)

const pipfile = fc
  .tuple(
    optional(fc.constant('[[source]]\nname = "pypi"\nurl = "https://pypi.org/simple"\nverify_ssl = true\n')),
    table('packages'),
    optional(table('dev-packages')),
    optional(fc.constant('[requires]\npython_version = "3.13"\n')),
    optional(fc.constant('[scripts]\nserver = "python manage.py runserver"\n')),
    optional(table('docs')),
  )
  .map((parts) => parts.join(''))

const pyproject = fc
  .tuple(
    optional(
      fc.constantFrom(
        '[project]\nname = "x"\nrequires-python = ">=3.12"\ndependencies = ["Django>=5", "ﬀ"]\n',
        '[project]\nname = "x"\n',
      ),
    ),
    optional(
      fc.constantFrom(
        '[dependency-groups]\ndev = ["pytest"]\nlint = [{include-group = "dev"}]\n',
        '[dependency-groups]\n',
      ),
    ),
    optional(table('tool.poetry.dependencies')),
    optional(table('tool.poetry.dev-dependencies')),
    optional(table('tool.poetry.group.docs.dependencies')),
    optional(fc.constant('[tool.poetry.extras]\nall = ["x"]\n')),
    optional(fc.constant('[[tool.poetry.source]]\nname = "private"\nurl = "https://example.com"\n')),
  )
  .map((parts) => parts.join(''))

/** The package managers' own algorithms, written down once more: pipenv's utils/pipfile.py, Poetry's packages/locker.py. */
const REFERENCE = `${DUMPS}
def canonical(name): return re.sub(r"[-_.]+", "-", name).lower()
def names(table): return {canonical(k): v for k, v in table.items()}
def pipenv(text):
    p = tomllib.loads(text)
    special = {"source", "packages", "dev-packages", "requires", "scripts", "pipfile", "pipenv"}
    data = {"_meta": {"sources": p.get("source") or [{"name": "pypi", "url": "https://pypi.org/simple", "verify_ssl": True}], "requires": p.get("requires", {})},
            "default": names(p.get("packages", {})), "develop": names(p.get("dev-packages", {}))}
    data.update({k: names(v) for k, v in p.items() if k not in special})
    return hashlib.sha256(json.dumps(data, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
def poetry(text, groups):
    p = tomllib.loads(text)
    project = {k: v for k, v in p.get("project", {}).items() if k in ("requires-python", "dependencies", "optional-dependencies")}
    groups = p.get("dependency-groups", {}) if groups else {}
    own = p.get("tool", {}).get("poetry", {})
    legacy = ["dependencies", "source", "extras", "dev-dependencies"]
    content = {k: own.get(k) for k in legacy + ["group"] if own.get(k) is not None or (k in legacy and not (project or groups))}
    if project or groups:
        content = {**({"project": project} if project else {}), **({"dependency-groups": groups} if groups else {}), "tool": {"poetry": content}}
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
`

const value = (text: string): unknown => {
  const data = parseToml(text)
  return data.kind === 'data' ? data.value : undefined
}

describe.skipIf(!withTomllib)('the hashes of locks (skipped where python3 is older than 3.11)', () => {
  test('Pipenv', () => {
    const texts = fc.sample(pipfile, { numRuns: 300, seed: 1 })
    const theirs = python(`${REFERENCE}\nprint(json.dumps([pipenv(t) for t in json.load(sys.stdin)]))`, texts)
    expect(texts.map((text) => pipfileHash(value(text)))).toEqual(theirs)
  })
  test.each([true, false])('Poetry, with dependency groups: %j', (groups) => {
    const texts = fc.sample(pyproject, { numRuns: 300, seed: 2 })
    const theirs = python(
      `${REFERENCE}\nprint(json.dumps([poetry(t, ${groups ? 'True' : 'False'}) for t in json.load(sys.stdin)]))`,
      texts,
    )
    expect(texts.map((text) => contentHash(value(text), groups))).toEqual(theirs)
  })
})
