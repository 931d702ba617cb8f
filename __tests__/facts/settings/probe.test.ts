import { describe, expect, test } from 'vitest'
import { createFacts, type Facts } from '../../../src/facts/facts.ts'
import { testValue } from '../../../src/facts/settings/answer.ts'
import type { Outcome } from '../../../src/facts/settings/probe.ts'
import { isTruthy } from '../../../src/facts/settings/tests.ts'
import type { ConfigVar } from '../../../src/model/environment.ts'
import { snapshotOf } from '../../helpers/snapshot.ts'

/** Ways to make DEBUG out of the config var D; X is another one, of which nothing is known. */
const PROGRAMS: Readonly<Record<string, string>> = {
  'a comparison': `DEBUG = os.environ.get("D", "") != "False"`,
  'a default that is none': `DEBUG = os.environ["D"] == "1"`,
  'a cast that raises': `DEBUG = bool(int(os.environ.get("D", "0")))`,
  'a cast whose exception is caught': `
try:
    DEBUG = bool(int(os.environ.get("D", "0")))
except ValueError:
    DEBUG = os.environ.get("D") == "True"`,
  'a function that returns early': `
def flag(name, default):
    value = os.environ.get(name)
    if value is None:
        return default
    return value.lower() in ("true", "1", "yes")

DEBUG = flag("D", True)`,
  'a function that raises': `
def flag(name):
    value = os.environ.get(name, "no")
    if value in ("yes", "1"):
        return True
    if value in ("no", "0"):
        return False
    raise ValueError(value)

DEBUG = flag("D")`,
  'a literal that is evaluated': `
import ast

def flag(name, default):
    if name in os.environ:
        try:
            return ast.literal_eval(os.environ[name])
        except ValueError as e:
            raise ValueError("no value") from e
    return default

DEBUG = flag("D", True)`,
  'a loop that ends early': `
DEBUG = False
for on in ["1", "true", "on"]:
    if os.environ.get("D", "").lower() == on:
        DEBUG = True
        break`,
  'a branch that binds others too': `
if os.environ.get("D") in ["True", "true"]:
    DEBUG = True
    HOSTS = ["*"]
else:
    DEBUG = False
    HOSTS = [os.environ.get("X", "a")]`,
  'a name that is bound again': `
DEBUG = os.environ.get("D") == "True"
if os.environ.get("D") == "yes":
    DEBUG = not DEBUG`,
  'an exception that comes later under some': `
DEBUG = os.environ.get("D") == "True"
if os.environ.get("D") in ("no", "off"):
    raise RuntimeError("off")`,
  'an exception that another one decides too': `
DEBUG = os.environ.get("D") == "True"
if not DEBUG and not os.environ.get("X"):
    raise RuntimeError("hosts")`,
  'an exception that another one decides alone': `
DEBUG = os.environ.get("D") == "True"
SECRET_KEY = os.environ["X"]`,
  'either of two': `DEBUG = os.environ.get("D") == "True" or os.environ.get("X") == "True"`,
  'a value that is changed in place': `
SEEN = []
if os.environ.get("D"):
    SEEN.append(os.environ["D"].strip().lower())
DEBUG = "true" in SEEN`,
  'a table': `DEBUG = {"True": True, "False": False}.get(os.environ.get("D", "False"), False)`,
  'a match': `
match os.environ.get("D"):
    case "True" | "1":
        DEBUG = True
    case None:
        DEBUG = False
    case other:
        DEBUG = len(other) > 3`,
  'a class': `
class Config:
    def __init__(self):
        self.debug = os.getenv("D", "off") not in ("off", "0", "False", "")

DEBUG = Config().debug`,
  'all of the environment': `DEBUG = dict(os.environ).get("D") == "True"`,
  'how many there are': `DEBUG = len([name for name in os.environ if name == "D"]) == 1`,
  'a change of the environment': `
os.environ.setdefault("D", "on")
DEBUG = os.environ["D"] == "on"`,
  'what is not modelled': `
import boto3
DEBUG = boto3.client(os.environ.get("D")).flag`,
  environ: `
import environ
env = environ.Env(D=(bool, False))
DEBUG = env("D")`,
  decouple: `
from decouple import config
DEBUG = config("D", default=False, cast=bool)`,
}

function factsUnder(program: string, known: readonly (readonly [string, ConfigVar])[]): Facts {
  const snapshot = snapshotOf({
    'requirements.txt':
      'Django==5.2.17\ngunicorn==26.2.0\ndjango-environ==0.11.2\npython-decouple==3.8\nboto3==1.40.0\n',
    Procfile: 'web: gunicorn shop.wsgi\n',
    'shop/__init__.py': '',
    'shop/settings.py': `import os\n${program}\n`,
    'shop/wsgi.py': 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")\n',
  })
  const configVars = { known: new Map(known), others: 'unknown' } as const
  return createFacts({ snapshot, environment: { configVars, app: null, stack: 'heroku-24' } })
}

function outcomeAlone(program: string, candidate: string | null): Outcome {
  const state: ConfigVar = candidate === null ? { state: 'unset' } : { state: 'set', value: candidate }
  const { settings } = factsUnder(program, [['D', state]]).settings.web
  return settings === null ? 'unknown' : testValue(settings.get('DEBUG').value, isTruthy)
}

describe('what the values of a config var make of a setting', () => {
  test.each(Object.entries(PROGRAMS))('is the same evaluated together and one by one: %s', (_, program) => {
    const { probe } = factsUnder(program, []).settings
    const { candidates, outcome } = probe({ setting: 'DEBUG', test: isTruthy, configVar: 'D' })
    expect(candidates.map((one) => [one, outcome(one)])).toEqual(
      candidates.map((one) => [one, outcomeAlone(program, one)]),
    )
  })
})
