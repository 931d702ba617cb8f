import { expect, test } from 'vitest'
import { settingTrail } from '../../src/commands/setting-trail.ts'
import { createFacts } from '../../src/facts/facts.ts'
import { UNKNOWN_CONFIG_VARS } from '../../src/model/environment.ts'
import { trailText } from '../../src/reporters/explain-text.ts'
import { snapshotOf } from '../helpers/snapshot.ts'

function explained(name: string, settings: string): string {
  const snapshot = snapshotOf({
    'settings.py': `import os\n${settings}\n`,
    'manage.py': 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")\n',
  })
  const environment = { configVars: UNKNOWN_CONFIG_VARS, app: null, stack: 'heroku-24' }
  const facts = createFacts({ snapshot, environment, options: {} })
  const { module } = facts.settings.web
  return module === null ? '' : trailText(settingTrail(name, module, facts))
}

test('two values of one line share what stands behind them, and the words for which value turns it on', () => {
  expect(explained('DEBUG', 'DEBUG = os.environ.get("STAGE") == "development"')).toBe(
    `DEBUG is True or False  (settings.py:2)
├─ DEBUG = os.environ.get("STAGE") == "development"
├─ the config var STAGE is not known: it is on only where that is \`development\`
│  └─ read at settings.py:2 by os.environ.get
└─ the settings module is settings
`,
  )
})

test('each line that can make it is a branch, with what was added to it; the config var that all hang on comes once', () => {
  expect(
    explained('HOSTS', 'HOSTS = ["a"]\nif os.environ["STAGE"] == "live":\n    HOSTS = ["b"]\n    HOSTS += ["c"]'),
  ).toBe(
    `HOSTS is ["b", "c"] or ["a"]  (settings.py:4)
├─ ["b", "c"]  (settings.py:4)
│  ├─ HOSTS = ["b"]
│  └─ HOSTS += ["c"]
├─ ["a"]  (settings.py:2)
│  └─ HOSTS = ["a"]
├─ the config var STAGE is not known
│  └─ read at settings.py:3 by os.environ[], and needed
└─ the settings module is settings
`,
  )
})

test('a container tells the lines that made its parts, and no line tells a secret', () => {
  const text = explained(
    'DATABASES',
    'DATABASES = {}\nDATABASES["default"] = {\n    "PASSWORD": "correct-horse-battery",\n}\nDATABASES["other"] = dict(NAME="x")',
  )
  expect(text).toBe(
    `DATABASES is {"default": {"PASSWORD": <not shown>}, "other": {"NAME": "x"}}  (settings.py:2)
├─ DATABASES = {}
├─ DATABASES["default"] = { "PASSWORD": "…", }
├─ DATABASES["other"] = dict(NAME="x")
└─ the settings module is settings
`,
  )
})
