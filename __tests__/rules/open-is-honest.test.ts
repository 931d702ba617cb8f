import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFacts } from '../../src/facts/facts.ts'
import { type ConfigVars, completeConfigVars, UNKNOWN_CONFIG_VARS } from '../../src/model/environment.ts'
import { RULES } from '../../src/rules/index.ts'
import { BASE_PROJECT } from '../helpers/base-project.ts'
import { snapshotOf } from '../helpers/snapshot.ts'

/** Lines of settings that hang on config vars in the ways that people write. */
const LINES = [
  'DEBUG = os.environ.get("A", "") != "False"',
  'DEBUG = bool(os.environ.get("A"))',
  'DEBUG = "A" in os.environ',
  'SECRET_KEY = os.environ.get("B", "0123456789")',
  'SECRET_KEY = os.environ["B"]',
  'ALLOWED_HOSTS = os.environ.get("C", "").split()',
  'ALLOWED_HOSTS = ["*"] if DEBUG else []',
  'SECURE_SSL_REDIRECT = not DEBUG',
  'SECURE_SSL_REDIRECT = os.environ.get("A") == "1"',
  'if not DEBUG:\n    SESSION_COOKIE_SECURE = True\n    CSRF_COOKIE_SECURE = True',
  'if os.environ.get("B"):\n    SECURE_HSTS_SECONDS = 60',
  'X_FRAME_OPTIONS = os.environ.get("C") or "DENY"',
  'INSTALLED_APPS = ["django.contrib.sessions"]',
  'MIDDLEWARE = ["django.middleware.security.SecurityMiddleware", "django.middleware.csrf.CsrfViewMiddleware"]',
  'if "C" in os.environ:\n    MIDDLEWARE = MIDDLEWARE + ["django.middleware.clickjacking.XFrameOptionsMiddleware"]',
]
const text = fc
  .subarray(LINES, { minLength: 4 })
  .map((lines) => `import os\n\nDEBUG = False\nMIDDLEWARE = []\n${lines.join('\n')}\n`)
const value = fc.constantFrom('', '0', '1', 'False', 'True', 'k3Z-mq8Tf0xWv71RbNcYpLd2HsJgUe6aQo9iXt5nBwKyMzEr4h')
const world = fc.record({ A: value, B: value, C: value }, { requiredKeys: [] })

interface Told {
  readonly fails: ReadonlySet<string>
  readonly open: ReadonlySet<string>
  readonly raises: boolean
}

/** The ids of Django's checks that are told, as certain and as open. */
function judge(settings: string, configVars: ConfigVars): Told {
  const facts = createFacts({
    snapshot: snapshotOf({ ...BASE_PROJECT, 'mysite/settings.py': settings }),
    environment: { configVars, app: null, stack: 'heroku-24' },
    options: { settingsModule: 'mysite.settings', django: '5.2' },
  })
  const results = RULES.flatMap((rule) => [...rule.check(facts)])
  const ids = (kind: string) =>
    new Set(results.filter((result) => result.kind === kind).flatMap(({ django }) => django ?? []))
  return { fails: ids('fail'), open: ids('open'), raises: facts.settings.web.module?.raises?.certain === true }
}

test('what is said without config vars holds whatever they are: no false pass, no false alarm', () => {
  fc.assert(
    fc.property(text, world, (settings, variables) => {
      const before = judge(settings, UNKNOWN_CONFIG_VARS)
      const after = judge(settings, completeConfigVars(variables))
      expect(after.open).toEqual(new Set())
      if (after.raises) return
      for (const id of before.fails) expect(after.fails).toContain(id)
      for (const id of after.fails) expect([...before.fails, ...before.open]).toContain(id)
    }),
    { numRuns: 100 },
  )
})
