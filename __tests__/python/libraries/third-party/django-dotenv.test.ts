import { expect, test } from 'vitest'
import { createProgram } from '../../../../src/python/program.ts'
import { programInput, show } from '../../helpers/program.ts'

/** The module `settings` where DISTRIBUTIONS are installed, and a `.env` is committed. */
function settingsWith(lines: string, dotenv: string, distributions: readonly string[] = ['django-dotenv']) {
  const files = { 'settings.py': `import dotenv, os\n${lines}\n`, '.env': dotenv }
  const input = programInput(files, { distributions: new Map(distributions.map((name) => [name, null])) })
  return createProgram(input).importModule('settings')
}

/** As django-dotenv 1.4.2 reads them. */
test.each([
  ['A=1', '{"A": "1"}'],
  ['export B = two words ', '{"B": "two words"}'],
  ['C: yaml', '{"C": "yaml"}'],
  ['# nothing\n\nnot a line', '{}'],
  ['D=', '{"D": ""}'],
  ['E=a#b # c', '{"E": "a"}'],
  ["F='$A # x' # c", '{"F": "$A # x"}'],
  ['G="q\\"x"', '{"G": "q\\"x"}'],
  ['A=1\nH=$A-$A.$NOPE', '{"A": "1", "H": "1-1."}'],
  ['A=1\nI=\\$A', '{"A": "1", "I": "$A"}'],
  [' J=1', '{}'],
  ['K.l=1', '{"K.l": "1"}'],
])('%j', (text, expected) => {
  const { bindings } = settingsWith('X = dotenv.parse_dotenv(open("/app/.env").read())', text)
  expect(show(bindings.get('X'))).toBe(expected)
})

test.each([
  ['sets what is not set', 'os.environ["A"] = "mine"\ndotenv.read_dotenv()', '("mine", "file")'],
  ['overrides where it is told to', 'os.environ["A"] = "mine"\ndotenv.read_dotenv(override=True)', '("file", "file")'],
  ['takes a folder', 'dotenv.read_dotenv("/app")', '("file", "file")'],
  ['passes over a file that is not there', 'dotenv.read_dotenv("/app/other.env")', '(None, None)'],
])('read_dotenv %s', (_, lines, expected) => {
  const { bindings } = settingsWith(`${lines}\nX = os.environ.get("A"), os.environ.get("B")`, 'A=file\nB=file')
  expect(show(bindings.get('X'))).toBe(expected)
})

test('the package of python-dotenv hides the module of django-dotenv', () => {
  const { raises } = settingsWith('dotenv.read_dotenv()', '', ['django-dotenv', 'python-dotenv'])
  expect(raises?.message).toBe("module 'dotenv' has no attribute 'read_dotenv'")
})

test('where it is not known what is installed, either may be', () => {
  const lines = 'from dotenv import load_dotenv\nload_dotenv()\ndotenv.read_dotenv()\nX = os.environ["A"]'
  const input = programInput(
    { 'settings.py': `import dotenv, os\n${lines}\n`, '.env': 'A=1' },
    { distributions: null, isInstalled: (module) => module === 'dotenv' },
  )
  const { bindings, raises } = createProgram(input).importModule('settings')
  expect([raises, show(bindings.get('X'))]).toEqual([null, '"1"'])
})
