import { describe, expect, test } from 'vitest'
import { type SettingsModuleInput, settingsModuleOf } from '../../../src/facts/settings/settings-module.ts'
import { completeConfigVars, UNKNOWN_CONFIG_VARS } from '../../../src/model/environment.ts'
import { lineLocation } from '../../../src/model/location.ts'
import type { Value } from '../../../src/model/value.ts'
import { snapshotOf } from '../../helpers/snapshot.ts'
import { known, unknown } from '../../helpers/values.ts'

const NAME = 'DJANGO_SETTINGS_MODULE'
const files = [
  'config/wsgi.py',
  'config/settings/__init__.py',
  'config/settings/base.py',
  'config/settings/local.py',
  'config/settings/production.py',
]
const at = { location: lineLocation('config/wsgi.py', 5) }
const NOTHING: SettingsModuleInput = {
  snapshot: snapshotOf(Object.fromEntries(files.map((path) => [path, '']))),
  configVars: completeConfigVars({}),
  options: { settingsModule: null, configuration: null },
  entryPoint: { path: 'config/wsgi.py', isScript: false, pythonPath: [], assignments: new Map() },
  roots: [''],
  environment: new Map(),
  declared: new Map(),
}
const left = (value: Value) => new Map([[NAME, value]])
const open = { ...NOTHING, configVars: UNKNOWN_CONFIG_VARS }
const defaulted = (name: string) => left(unknown(NAME, [unknown(NAME), known(name, at)]))

describe('the settings module', () => {
  test.each<[string, SettingsModuleInput, string | null, string, boolean]>([
    [
      'the option beats all',
      { ...NOTHING, options: { settingsModule: 'a.b', configuration: null }, environment: left(known('x')) },
      'a.b',
      'option',
      true,
    ],
    [
      "the command's own assignment",
      { ...NOTHING, entryPoint: { ...NOTHING.entryPoint, assignments: new Map([[NAME, 'a.b']]) } },
      'a.b',
      'command',
      true,
    ],
    [
      'what wsgi.py leaves',
      { ...NOTHING, environment: left(known('config.settings.local', at)) },
      'config.settings.local',
      'file',
      true,
    ],
    [
      'a config var that wsgi.py leaves alone',
      { ...NOTHING, environment: left(known('config.settings.production', { marks: [NAME], configVars: [NAME] })) },
      'config.settings.production',
      'config-var',
      true,
    ],
    [
      "an unknown config var over wsgi.py's default",
      { ...open, environment: defaulted('config.settings.production') },
      'config.settings.production',
      'file',
      false,
    ],
    [
      "over a developer's default, production is judged",
      { ...open, environment: defaulted('config.settings.local') },
      'config.settings.production',
      'name',
      false,
    ],
    [
      'app.json says what the config var is for a new app',
      { ...open, environment: defaulted('config.settings.local'), declared: new Map([[NAME, 'config.settings.base']]) },
      'config.settings.base',
      'app-json',
      false,
    ],
    ['nothing names one', NOTHING, null, 'none', true],
    [
      'no file, the config var alone',
      { ...NOTHING, configVars: completeConfigVars({ [NAME]: 'a.b' }) },
      'a.b',
      'config-var',
      true,
    ],
    [
      'a name that is computed',
      { ...open, environment: left(unknown('ENV')) },
      'config.settings.production',
      'name',
      false,
    ],
  ])('%s', (_, input, name, kind, certain) => {
    expect(settingsModuleOf(input)).toMatchObject({ name, source: { kind }, certain })
  })
})

test('what stands beside it, production first', () => {
  const { beside } = settingsModuleOf({ ...NOTHING, environment: left(known('config.settings.local', at)) })
  expect(beside).toEqual(['config.settings.production'])
  expect(settingsModuleOf({ ...open, environment: defaulted('config.settings.production') }).beside).toEqual([
    'config.settings.local',
  ])
})
