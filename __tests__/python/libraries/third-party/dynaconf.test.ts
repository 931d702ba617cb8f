import { WORDS } from './inputs.ts'
import { attempts, generate, holdAgainstReal, randomFor } from './real.ts'

const random = randomFor('dynaconf')

/** Texts of config vars that dynaconf reads as something else than a text. */
const VALUES: readonly [string, ...string[]] = [
  'False',
  ...WORDS.filter((word) => !word.includes('\n') && !/^(?:\d{4}-\d\d|\d\d:)/.test(word)),
  'false',
  ' True ',
  '"true"',
  "'quoted'",
  '["a", "b"]',
  '["x.example.com"]',
  '{a="1", b=2}',
  '@bool yes',
  '@bool False',
  '@bool  on ',
  '@int 5',
  '@int x',
  '@float 1.5',
  '@str 5',
  '@json {"a": [1, true]}',
  "@json {'a': 1}",
  '@json nope',
  '@none',
  '@note x',
  '@format {this.NAME}-x',
  '@format {env[OTHER]}',
  '@format {this.NOPE}',
  '@int @format {this.NUMBER}',
  '@merge a',
  '@merge a,b',
  '@merge a=1, b=x',
  '@merge {"a": 2}',
  '@merge ["c"]',
  '@merge_unique a,z',
  '@merge_unique ["x", "q"]',
  '@del',
  '@reset [1]',
  '@insert q',
  '@insert 0 q',
  '@insert -1 q r',
  '@get NUMBER',
  '@get NOPE 7',
  '@get NOPE',
  '@upper x',
  '@nosuch 1',
  'dynaconf_merge',
  '2.5.1',
  '1_0',
  'inf',
]

/** Those that look at the value that is there, or are computed when they are read. */
const MERGED = VALUES.filter((value) => /^(?:@(?:merge|insert|del|reset|format|get)|\[|\{|dynaconf_merge)/.test(value))

const BASE = `NAME = "n"
NUMBER = 3
DEBUG = False
HOSTS = ["x", "y"]
PAIRS = (("a", "b"), ["c"])
TREE = {"a": 1, "Sub": {"x": [1], "y": {"z": True}}, "list": ["l"]}
NONE = None
TOKEN = "@int 4"
`
const DJANGO = `${BASE}import os
os.environ["DJANGO_SETTINGS_MODULE"] = "settings"
SECRET_KEY = "k"
import dynaconf
try: settings = dynaconf.DjangoDynaconf(__name__)
except Exception as e: settings, RAISED = (), (type(e).__name__, str(e))
OWN = [k for k in ("A", "NEW", "OTHER_KEY") if k in settings]
`
const OTHER = { OTHER: 'o', OTHER_KEY: 'no' }

const NAMES = [
  'DEBUG',
  'NAME',
  'HOSTS',
  'TREE',
  'NEW',
  'PAIRS',
  'TREE__a',
  'TREE__sub__x',
  'TREE__Sub__y__z',
  'TREE__new__deep',
  'tree__list',
  'NONE',
  'new_lower',
  'TREE__list',
] as const

const pick = random.pick

/** What a config var's value is merged with, or takes the place of. */
const BEFORE = ['["x", "y"]', '{"a": 1, "B": [1]}', '"n"'] as const

const TOML = [
  'DEBUG = true',
  'debug = "no"',
  'HOSTS = ["z", "dynaconf_merge"]',
  'HOSTS = ["x", "w", "dynaconf_merge_unique"]',
  'NUMBER = 7',
  'NEW = "@int 6"',
  'NAME = "@format {this.NUMBER}!"',
  'TREE = {b = 2}',
  'TREE = {b = 2, dynaconf_merge = true}',
  'TREE = {sub = {x = [2]}, dynaconf_merge = true}',
  'TREE__sub__x = [9]',
  '"tree.a" = 5',
  'dynaconf_merge = true',
  'A = [[1, 2], ["a"]]',
  'A = {x = [{y = 1}]}',
  'new_lower = 1.5',
  'TREE = {list = ["m", "dynaconf_merge"], dynaconf_merge = true}',
] as const
const TABLES = ['default', 'development', 'production', 'global', 'django', 'DYNACONF', 'other', 'Default'] as const

function toml(): string {
  return Array.from({ length: random.between(1, 3) }, () => pick(TABLES))
    .filter((table, index, all) => all.indexOf(table) === index)
    .map((table) => {
      const lines = Array.from({ length: random.between(1, 3) }, () => pick(TOML))
      const seen = new Set<string>()
      return `[${table}]\n${lines
        .filter((line) => {
          const key = line.split(' =')[0]?.replaceAll('"', '') ?? ''
          return !seen.has(key) && seen.add(key)
        })
        .join('\n')}\n`
    })
    .join('\n')
}

const YAML = [
  'DEBUG: yes',
  'DEBUG: true',
  'NEW: 012x',
  'HOSTS: [a, dynaconf_merge]',
  'HOSTS:\n    - b\n    - "@format {this.NAME}"',
  'TREE:\n    dynaconf_merge: true\n    c: on',
  'TREE:\n    a: null',
  'NAME: ~',
  'A: 1.5',
  'A: {x: {y: "@bool 1"}}',
] as const

function yaml(): string {
  return ['default', pick(TABLES)]
    .filter((table, index, all) => all.indexOf(table) === index)
    .map((table) => `${table}:\n  ${pick(YAML)}\n`)
    .join('')
}

const variables = (prefix: string, count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, () => [`${prefix}_${pick(NAMES)}`, pick(VALUES)]))

holdAgainstReal(
  'dynaconf',
  [
    {
      name: 'what values mean',
      configVars: OTHER,
      program: `from dynaconf.utils.parse_conf import parse_conf_data\n${attempts(
        VALUES.map((value) => `parse_conf_data(${JSON.stringify(value)}, tomlfy=True, box_settings={})`),
      )}`,
    },
    ...BEFORE.map((before) => ({
      name: `what is merged over ${before}`,
      configVars: { ...OTHER, ...Object.fromEntries(MERGED.map((value, index) => [`APP_V${index}`, value])) },
      program: `from dynaconf import Dynaconf
given = {f"V{n}": ${before} for n in range(${MERGED.length})}
config = Dynaconf(environments=False, envvar_prefix="APP", NAME="n", NUMBER=3, **given)
${attempts(MERGED.map((_, index) => `config.get("V${index}", "none")`))}`,
    })),
    ...generate(5, (index) => ({
      name: `config vars ${index}`,
      configVars: { ...OTHER, ...variables('DJANGO', 3), ...variables('DYNACONF', 1) },
      program: DJANGO,
    })),
    ...generate(8, (index) => ({
      name: `files ${index}`,
      configVars: {
        ...OTHER,
        ...variables('DJANGO', 1),
        ...(random.chance(0.5) ? { DJANGO_ENV: pick(['production', 'Other']) } : {}),
      },
      files: {
        'settings.toml': toml(),
        ...(random.chance(0.4) ? { '.secrets.toml': toml() } : {}),
        ...(random.chance(0.3) ? { 'settings.local.toml': toml() } : {}),
        ...(random.chance(0.2) ? { 'config/settings.toml': toml() } : {}),
      },
      program: DJANGO,
    })),
    ...generate(8, (index) => ({
      name: `YAML ${index}`,
      configVars: { ...OTHER, ...(random.chance(0.5) ? { DJANGO_ENV: 'production' } : {}) },
      files: { 'settings.yaml': yaml() },
      program: DJANGO,
    })),
    ...generate(5, (index) => {
      const environments = pick(['True', 'False'])
      const merge = pick([
        '',
        ', merge_enabled=True',
        ', lowercase_read=False',
        ', load_dotenv=True',
        ', env="production"',
        ', envvar_prefix=False',
        ', envvar_prefix="DYNACONF"',
      ])
      return {
        name: `values of a Dynaconf ${index}`,
        configVars: { OTHER: 'o', APP_NUMBER: '3', ...variables('APP', 2), ...variables('DYNACONF', 1) },
        files: {
          'conf/one.toml': environments === 'True' ? toml() : `${[pick(TOML), 'X = 1'].join('\n')}\n`,
          'conf/two.json':
            environments === 'True'
              ? '{"default": {"J": [1, null], "TREE": {"dynaconf_merge": true, "j": 1}}}'
              : '{"J": {"a": "@int 3"}, "X": "2"}',
          '.env': 'APP_FROM_FILE="@bool on"\nAPP_NUMBER=9\n',
        },
        program: `from dynaconf import Dynaconf
config = Dynaconf(environments=${environments}, ${merge.includes('prefix') ? '' : 'envvar_prefix="APP", '}settings_files=["conf/one.toml", "conf/two.json"]${merge})
${attempts([
  'config.DEBUG',
  'config.NAME',
  'config.get("HOSTS", ["d"])',
  'config.TREE',
  'config.get("TREE.sub.x", 1)',
  'config["number"]',
  'config.J',
  'config.X',
  'config.get("X", cast="@int")',
  'config("NEW", default=2)',
  'config.as_bool("DEBUG")',
  'config.exists("NOPE"), "debug" in config, config.current_env',
  'config.get("FROM_FILE")',
  'config.new_lower',
  'sorted(k for k in config.as_dict() if k != "SETTINGS_MODULE")',
])}`,
      }
    }),
  ],
  // Before 3.1.10 it read TOML with another parser, of which only what is plain is modelled.
  { mayBeOpen: (version) => /^3\.(?:0\.|1\.\d$)/.test(version) },
)
