import { FAIL_ON, UNDECIDED } from '../gate/policy.ts'
import { ROLLBACK, WAIT_FOR } from '../heroku/deployment/result.ts'

/** An option, as `parseArgs` of Node takes it, with what the help says of it. */
export interface Option {
  readonly type: 'string' | 'boolean'
  readonly multiple?: boolean
  readonly short?: string
  /** What stands behind it: a word for the value, or the choices. */
  readonly value?: string
  /** A sentence without its end. */
  readonly meaning: string
}

export type Options = Readonly<Record<string, Option>>

/** What is judged, and for which app. */
const SUBJECT_OPTIONS = {
  app: {
    type: 'string',
    value: 'NAME',
    meaning: "Ask Heroku for this app's config vars, stack and add-ons; the key is in HEROKU_API_KEY",
  },
  'config-vars': {
    type: 'string',
    value: 'FILE',
    meaning: "Take the app's config vars from a file, .json or dotenv: a name that is not in it is unset",
  },
  rev: { type: 'string', value: 'REV', meaning: 'Judge this commit instead of the files as they are' },
  'settings-module': {
    type: 'string',
    value: 'MODULE',
    meaning: 'The settings module that production runs, dotted, instead of finding it',
  },
  configuration: {
    type: 'string',
    value: 'CLASS',
    meaning: 'The class that production runs (django-configurations), instead of finding it',
  },
  'python-path': {
    type: 'string',
    multiple: true,
    value: 'DIR',
    meaning: 'One more folder that is on sys.path in production; may be given again',
  },
  django: {
    type: 'string',
    value: 'VERSION',
    meaning: 'Judge as this Django does, instead of the one that the dependencies name',
  },
  stack: {
    type: 'string',
    value: 'STACK',
    meaning: 'The stack to judge for, where no app is asked; the newest that is supported otherwise',
  },
  config: {
    type: 'string',
    value: 'FILE',
    meaning: 'The config file; .github/deploy-gate.yml, then deploy-gate.yml otherwise',
  },
} as const satisfies Options

/** What counts. */
const POLICY_OPTIONS = {
  'fail-on': {
    type: 'string',
    value: FAIL_ON.join('|'),
    meaning: "The least severity that blocks; the config file's otherwise, and else error",
  },
  undecided: {
    type: 'string',
    value: UNDECIDED.join('|'),
    meaning:
      "What a finding that could not be decided counts as; the config file's otherwise, and else auto: block for errors before a deployment, warn elsewhere",
  },
  all: { type: 'boolean', meaning: 'With every rule, also those that are off by default' },
} as const satisfies Options

export const FORMATS = ['text', 'json', 'sarif', 'github', 'markdown'] as const
export const SETTINGS_FORMATS = ['text', 'json'] as const

const format = (choices: readonly string[]) =>
  ({ type: 'string', value: choices.join('|'), meaning: 'How it is printed; text otherwise' }) as const
const OUTPUT = {
  output: { type: 'string', value: 'FILE', meaning: 'Write it to this file instead of printing it' },
} as const satisfies Options
const REPORT_OPTIONS = { format: format(FORMATS), ...OUTPUT } as const satisfies Options

const REVEAL = {
  reveal: { type: 'boolean', meaning: 'Also print values that came from config vars' },
} as const satisfies Options
const WRITE_BASELINE = {
  'write-baseline': { type: 'boolean', meaning: 'Accept all that is found now: what is new is reported from then on' },
} as const satisfies Options

/** What `check`, `settings`, `explain` and `deploy` all take, though not each does something with it. */
export const JUDGE_OPTIONS = {
  ...SUBJECT_OPTIONS,
  ...POLICY_OPTIONS,
  ...REPORT_OPTIONS,
  ...REVEAL,
  ...WRITE_BASELINE,
} as const satisfies Options

/** What only `deploy` takes besides; the Action's inputs of the same names. */
export const FOLLOW_OPTIONS = {
  'promote-to': {
    type: 'string',
    multiple: true,
    value: 'NAME',
    meaning:
      'An app downstream in the pipeline, to which the release is promoted when it is seen to run; may be given again',
  },
  'wait-for': {
    type: 'string',
    value: WAIT_FOR.join('|'),
    meaning: 'How far to follow the deployment; dynos otherwise',
  },
  'health-check-path': {
    type: 'string',
    value: 'PATH',
    meaning: "A path that is asked of the app's URL until it answers 200 to 399; implies healthy",
  },
  rollback: {
    type: 'string',
    value: ROLLBACK.join('|'),
    meaning: 'What to do when the release does not become healthy; auto otherwise: unless the change adds a migration',
  },
  'timeout-minutes': { type: 'string', value: 'MINUTES', meaning: 'For the whole deployment; 45 otherwise' },
  'app-log': { type: 'boolean', meaning: "Show the last lines of the app's own log when it does not become healthy" },
} as const satisfies Options

/** What only `init` takes besides. */
export const WRITE_OPTIONS = {
  'dry-run': { type: 'boolean', meaning: 'Show what would be written, and write nothing' },
  yes: { type: 'boolean', short: 'y', meaning: 'Write without asking, also what changes a file that exists' },
} as const satisfies Options

const { rev: _rev, ...WITHOUT_REV } = SUBJECT_OPTIONS

/** The options that do something, by the command: what its help lists. */
export const OPTIONS = {
  check: { ...SUBJECT_OPTIONS, ...POLICY_OPTIONS, ...REPORT_OPTIONS, ...WRITE_BASELINE },
  settings: { ...SUBJECT_OPTIONS, ...REVEAL, format: format(SETTINGS_FORMATS), ...OUTPUT },
  deploy: { ...SUBJECT_OPTIONS, ...POLICY_OPTIONS, ...FOLLOW_OPTIONS, ...REPORT_OPTIONS },
  explain: { ...SUBJECT_OPTIONS, ...OUTPUT },
  rules: {},
  init: { ...WITHOUT_REV, ...WRITE_OPTIONS },
  demo: {},
} as const satisfies Readonly<Record<string, Options>>
