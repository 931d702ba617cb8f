import { describe, expect, test } from 'vitest'
import { assess } from '../../src/gate/assess.ts'
import { EMPTY_CONFIGURATION } from '../../src/gate/configuration.ts'
import { type ConfigVars, completeConfigVars, UNKNOWN_CONFIG_VARS } from '../../src/model/environment.ts'
import type { Finding } from '../../src/model/finding.ts'
import { snapshotOf } from '../helpers/snapshot.ts'

function assessed(settings: string, configVars: ConfigVars = UNKNOWN_CONFIG_VARS): readonly Finding[] {
  const snapshot = snapshotOf({
    'requirements.txt': 'Django==5.2.17\ngunicorn==26.2.0\n',
    '.python-version': '3.14\n',
    Procfile: 'web: gunicorn mysite.wsgi\n',
    'mysite/settings.py': `import os\nSECRET_KEY = os.environ["SECRET_KEY"]\nALLOWED_HOSTS = [".herokuapp.com"]\n${settings}\n`,
    'mysite/wsgi.py':
      'import os\nfrom django.core.wsgi import get_wsgi_application\nos.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"\napplication = get_wsgi_application()\n',
  })
  const environment = { configVars, app: null, stack: 'heroku-24' }
  return assess({ snapshot, prefix: '', environment, options: {}, configuration: EMPTY_CONFIGURATION, all: false })
    .findings
}

/** The findings about DEBUG, as texts. */
function judged(settings: string, configVars?: ConfigVars): string[] {
  return assessed(settings, configVars)
    .filter(({ rule }) => rule === 'debug-enabled')
    .map(({ severity, kind, configVars: names, django }) =>
      [severity, kind, ...names, ...(django.includes('security.W018') ? ['W018'] : [])].join(' '),
    )
}

describe('what is open because of a variable that services for continuous integration set', () => {
  const WITH_CI: ConfigVars = { known: new Map([['CI', { state: 'set' }]]), others: 'unknown' }
  test.each<[string, string, ConfigVars, string[]]>([
    [
      'is a notice where it is not so without it',
      'DEBUG = "CI" in os.environ',
      UNKNOWN_CONFIG_VARS,
      ['notice open CI W018'],
    ],
    [
      'stays an error where it is so without it',
      'DEBUG = not os.environ.get("CI")',
      UNKNOWN_CONFIG_VARS,
      ['error open CI W018'],
    ],
    [
      'is told of the other config var alone where that keeps it open',
      'DEBUG = os.environ.get("APP_DEBUG") == "1" and not os.environ.get("GITHUB_ACTIONS")',
      UNKNOWN_CONFIG_VARS,
      ['error open APP_DEBUG W018'],
    ],
    [
      'is nothing where config vars are known',
      'DEBUG = "CI" in os.environ',
      completeConfigVars({ SECRET_KEY: 'x' }),
      [],
    ],
    ['is what it is where the variable is declared', 'DEBUG = "CI" in os.environ', WITH_CI, ['error fail W018']],
    [
      'another config var ranks as ever',
      'DEBUG = "APP_DEBUG" in os.environ',
      UNKNOWN_CONFIG_VARS,
      ['error open APP_DEBUG W018'],
    ],
  ])('%s', (_name, settings, configVars, expected) => {
    expect(judged(settings, configVars)).toEqual(expected)
  })

  test('is told once, with the ids of all that hangs on it', () => {
    const findings = assessed(
      'DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "x"}} if os.environ.get("CI") else {}\nMIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]\nSECURE_SSL_REDIRECT = not os.environ.get("CI")',
    ).filter(({ configVars }) => configVars.includes('CI'))
    expect(findings.map(({ rule, severity, kind }) => `${severity} ${kind} ${rule}`)).toEqual([
      'notice open https-not-enforced',
    ])
    expect(findings[0]?.hint).toContain('With it goes what else hangs on it alone: sqlite-on-dyno.')
    expect(findings[0]?.related.map(({ message }) => message).join('\n')).toContain('The database is a SQLite file')
  })

  test('what a comment suppresses stays by itself', () => {
    const findings = assessed(
      '# deploy-gate: ignore[sqlite-on-dyno] only in tests\nDATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "x"}} if os.environ.get("CI") else {}\nMIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]\nSECURE_SSL_REDIRECT = not os.environ.get("CI")',
    )
    const about = findings.filter(({ rule }) =>
      ['sqlite-on-dyno', 'https-not-enforced', 'ignore-unused'].includes(rule),
    )
    expect(about.map(({ rule, suppressed }) => `${rule} ${suppressed?.by ?? ''}`).sort()).toEqual([
      'https-not-enforced ',
      'sqlite-on-dyno comment',
    ])
  })
})
