import { describe, expect, test } from 'vitest'
import { assess } from '../../src/gate/assess.ts'
import { EMPTY_CONFIGURATION } from '../../src/gate/configuration.ts'
import { type ConfigVars, completeConfigVars, UNKNOWN_CONFIG_VARS } from '../../src/model/environment.ts'
import { snapshotOf } from '../helpers/snapshot.ts'

/** The findings about DEBUG and HTTPS, as texts. */
function judged(settings: string, configVars: ConfigVars = UNKNOWN_CONFIG_VARS): string[] {
  const snapshot = snapshotOf({
    'requirements.txt': 'Django==5.2.17\ngunicorn==26.2.0\n',
    '.python-version': '3.14\n',
    Procfile: 'web: gunicorn mysite.wsgi\n',
    'mysite/settings.py': `import os\nSECRET_KEY = os.environ["SECRET_KEY"]\nALLOWED_HOSTS = [".herokuapp.com"]\n${settings}\n`,
    'mysite/wsgi.py':
      'import os\nfrom django.core.wsgi import get_wsgi_application\nos.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"\napplication = get_wsgi_application()\n',
  })
  const environment = { configVars, app: null, stack: 'heroku-24' }
  const { findings } = assess({
    snapshot,
    prefix: '',
    environment,
    options: {},
    configuration: EMPTY_CONFIGURATION,
    all: false,
  })
  return findings
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
})
