import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { main } from '../../src/commands/main.ts'

/*
 * What a program makes of a config var's value may end up where no provenance follows: as the name of an attribute, a class or a module, or in the words
 * of an exception. It is no more to be told than the value itself.
 */
const folder = mkdtempSync(join(tmpdir(), 'disclosure-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const VALUE = 'xqwertyzz'
const PREAMBLE = `import ast, collections, configparser, dataclasses, datetime, enum, functools, importlib, json, logging, operator, os, string, types
V = os.environ['HIDDEN'].upper()[1:]
def f(): pass
class Plain: pass
class Color(enum.Enum):
    RED = 'red'
def raises(text): raise ValueError('bad ' + text)
`

const USES: readonly string[] = [
  'getattr(os, V)',
  'getattr(object(), V)',
  'getattr(Plain, V)',
  "importlib.import_module('conf.' + V)",
  '__import__(V)',
  'eval(V)',
  "eval('lambda: ' + V)()",
  "exec(V + ' = ' + V + 'x')",
  "exec('class ' + V + ':\\n  pass\\n' + V + '() + 1')",
  "exec('def ' + V + '(): pass\\n' + V + '(1)')",
  "exec('import ' + V)",
  'f(**{V: 1})',
  'functools.partial(f, **{V: 1})()',
  '(lambda a: 1)(**{V: 2, "a": 3})',
  'datetime.timedelta(**{V: 1})',
  'int(V)',
  '{}[V]',
  'os.environ[V]',
  'Color(V)',
  'Color[V]',
  "enum.Enum(V, 'a b').zz",
  'json.loads(V)',
  'ast.literal_eval(V)',
  "logging.getLogger('x').setLevel(V)",
  "['a'].index(V)",
  "('{' + V + '}').format()",
  "('%(' + V + ')s') % {}",
  "string.Template('$' + V).substitute()",
  "'a'.encode(V)",
  'type(V, (), {}).x',
  'type(V, (), {})() + 1',
  "collections.namedtuple(V, 'a')()",
  "collections.namedtuple('A', V + ' b')(1)",
  "dataclasses.make_dataclass(V, ['a'])()",
  'setattr(1, V, 2)',
  'delattr(Plain, V)',
  'operator.attrgetter(V)(os)',
  'operator.methodcaller(V)(os)',
  "configparser.ConfigParser().get(V, 'x')",
  'configparser.ConfigParser()[V]',
  'open(V)',
  'raises(V)',
]

async function output(command: string, settings: string): Promise<string> {
  writeFileSync(join(folder, 'settings.py'), settings)
  writeFileSync(join(folder, 'vars.json'), JSON.stringify({ HIDDEN: VALUE }))
  const out: string[] = []
  const write = (text: string) => out.push(text)
  const argv = [command, folder, '--settings-module', 'settings', '--config-vars', join(folder, 'vars.json')]
  const status = await main({ argv, env: {}, cwd: folder, folder: '', stdout: { write }, stderr: { write } })
  expect(status).toBeLessThan(2)
  return out.join('')
}

test.each(USES)('%s tells nothing of it', async (use) => {
  const caught = `try:\n    ${use}\nexcept Exception as error:\n    SAID = str(error)\n    SHOWN = repr(error)\n    GIVEN = error.args\n`
  for (const settings of [`${PREAMBLE}${use}\n`, `${PREAMBLE}${caught}`])
    for (const command of ['settings', 'check'])
      expect((await output(command, settings)).toLowerCase()).not.toContain(VALUE.slice(1))
})

test.each([
  'setattr(Plain, V, 1); NAMES = [name for name in vars(Plain) if name.isupper()]',
  'globals()[V] = 1',
  'exec(V + " = 1")',
  'MADE = type(V, (), {}).__name__',
])('%s binds it, and tells nothing of it', async (use) => {
  expect((await output('settings', `${PREAMBLE}${use}\n`)).toLowerCase()).not.toContain(VALUE.slice(1))
})

test('what the repository itself says is told', async () => {
  expect(await output('check', `${PREAMBLE}int(V, 0, missing_argument=1)\nos.not_there\n`)).toContain('TypeError')
  expect(await output('check', `${PREAMBLE}len(V)\nos.not_there\n`)).toContain("no attribute 'not_there'")
})
