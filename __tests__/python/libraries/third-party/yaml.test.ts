import { expect, test } from 'vitest'
import { evaluate } from '../oracle.ts'
import { attempts, holdAgainstReal } from './real.ts'

const IMPORT = 'import yaml, io\n'

/** Spellings of scalars: each becomes what YAML 1.1 has it be. */
const SCALARS =
  "yes Yes YES yEs no on Off OFF y n true TRUE tRUE ~ null Null nUll 0 -0 +1 1_000 010 0777 08 09.5 0o17 0b101 -0b1_1 0x1F 0X1F 1:30 -1:30 190:20:30 1:60 1:30.5 190:20:30.15 1e3 1.5e3 1.5e+3 1.E+2 .5 1. .inf -.inf +.INF .Inf 2001-01-02 2001-1-2 2001-01-02T03:04:05 2001-01-02t3:04:05.25 <b> a:b http://x/y?z=1 -a --- 1.2.3 12e03 -12 4_ _4 +.5x 1,5 \"yes\" 'no' \"\\x41\\n\" 'it''s'".split(
    ' ',
  )

const DOCUMENTS = [
  '',
  '# nothing\n',
  'a: 1\nb: {c: [yes, no], d: }\ne:\n- x\n- y: z\n  w: |\n    one\n    two\n',
  'base: &base\n  debug: on\n  hosts: [a]\ndev:\n  <<: *base\n  debug: off\nprod:\n  hosts: [b]\n  <<: [*base, {debug: 3, more: 4}]\n',
  'a: &x [1, 2]\nb: *x\n',
  'a: 1\na: 2\nb: 3\n1: x\n1.0: y\ntrue: z\n',
  '--- a\n--- b\n',
  'a: >\n  one\n  two\n\n  three\nb: >-\n  x\nc: |+\n  y\n\n',
  '\'<<\': 1\n"=": 2\n',
  '{a: 1, "b":2, c: {d: e}}\n',
  'a: !!str 1\nb: !!map {}\nc: !!seq []\n',
  'key with spaces: value # comment\nurl: http://a.example:80/x#y\n',
  '? a\n: b\n',
  'a:\n\tb\n',
]

/** What PyYAML refuses; the type alone is told. */
const REFUSED = ['a: b: c\n', 'a: @x\n', 'a: *nothing\n', 'a: 1\nb\n', '{[1]: 2}\n', '<<: 3\n', '"\\u0000": \u0001\n']

const refusal = (text: string): string => `lambda: yaml.safe_load(${JSON.stringify(text)})`

holdAgainstReal('pyyaml', [
  {
    name: 'scalars',
    program: `${IMPORT}${attempts(SCALARS.map((text) => `yaml.safe_load(${JSON.stringify(`v: ${text}\n`)})`))}`,
  },
  {
    name: 'documents',
    program: `${IMPORT}${attempts(DOCUMENTS.slice(0, 6).flatMap((text) => [`yaml.safe_load(${JSON.stringify(text)})`, `list(yaml.safe_load_all(io.StringIO(${JSON.stringify(text)})))`]))}
E = [list(yaml.safe_load_all(text)) for text in ${JSON.stringify(DOCUMENTS.slice(7, 12))}]
SAME = (lambda d: d["a"] is d["b"])(yaml.safe_load("a: &x [1]\\nb: *x\\n"))
F = yaml.load("a: yes", Loader=yaml.FullLoader), yaml.load("a: no", yaml.SafeLoader), yaml.full_load("- 010"), yaml.safe_load(b"a: \\xc3\\xa9")
`,
  },
  {
    name: 'errors',
    program: `${IMPORT}
def caught(thunk):
    try:
        return thunk()
    except yaml.YAMLError as error:
        return type(error).__name__, isinstance(error, yaml.MarkedYAMLError)
R = [caught(thunk) for thunk in [${REFUSED.map(refusal).join(', ')}, lambda: yaml.safe_load("--- a\\n--- b\\n")]]
`,
  },
])

const DISTRIBUTIONS = { pyyaml: '6.0' }
const LOADED = '\nA = yaml.safe_load("a: yes")\n'

test.each([
  ['an explicit key', 'import yaml\nA = yaml.safe_load("? a\\n: b\\n")\n', 'explicit keys'],
  ['a tab', 'import yaml\nA = yaml.safe_load("a:\\tb\\n")\n', 'tabs'],
  ['a tag of the program', 'import yaml\nA = yaml.safe_load("a: !env X")\n', 'the YAML tag `!env`'],
  [
    'a resolver that is added',
    `import yaml\nyaml.add_implicit_resolver("!x", None, None, yaml.SafeLoader)${LOADED}`,
    'that the program changes',
  ],
  [
    'resolvers that are taken away',
    `import yaml\ndel yaml.SafeLoader.yaml_implicit_resolvers["y"]${LOADED}`,
    'that the program changes',
  ],
  [
    'resolvers that are set',
    `import yaml\nyaml.SafeLoader.yaml_implicit_resolvers = {}${LOADED}`,
    'that the program changes',
  ],
  [
    'the module of the resolvers',
    `import yaml\nfrom yaml.resolver import Resolver\ndel Resolver.yaml_implicit_resolvers["y"]${LOADED}`,
    'that the program changes',
  ],
  [
    'a loader of its own',
    'import yaml\nclass L(yaml.SafeLoader): pass\nA = yaml.load("a: yes", L)\n',
    'a YAML loader of its own',
  ],
])('%s makes what is read unknown', (name, program, why) => {
  expect(evaluate({ name, program, distributions: DISTRIBUTIONS })['A']).toContain(why)
})

test.each([
  ['before 5.1', '5.0', 'A = yaml.load("a: yes")\nB = hasattr(yaml, "FullLoader")\n', '{"a": True}'],
  ['before 6', '5.4', 'A = yaml.load("a: yes")\n', '{"a": True}'],
])('%s `load` needs no loader', (name, pyyaml, program, value) => {
  expect(evaluate({ name, program: `import yaml\n${program}`, distributions: { pyyaml } })['A']).toBe(value)
})

test('a document of many aliases and merges is bounded', () => {
  const nested = Array.from(
    { length: 40 },
    (_, i) => `a${i + 1}: &a${i + 1}\\n  <<: [${Array(10).fill(`*a${i}`).join(', ')}]\\n  k${i}: 1\\n`,
  )
  const program = `import yaml\nA = yaml.safe_load("a0: &a0 {k: 1}\\n${nested.join('')}")\n`
  expect(evaluate({ name: 'bomb', program, distributions: DISTRIBUTIONS })['A']).toContain(
    'the parts that a YAML document may have',
  )
})

test('a committed file is read, and a key that it lacks raises', () => {
  const program = `import os, yaml
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "conf.yml")) as f:
    conf = yaml.safe_load(f)
DEBUG = conf[os.environ["ENV"]]["debug"]
`
  const files = { 'conf.yml': 'dev:\n  debug: yes\n' }
  const read = (ENV: string) =>
    evaluate({ name: ENV, program, files, configVars: { ENV }, distributions: DISTRIBUTIONS })
  expect(read('dev')).toEqual({ DEBUG: 'True' })
  expect(read('qa')['raises']).toMatch(/^KeyError/)
})
