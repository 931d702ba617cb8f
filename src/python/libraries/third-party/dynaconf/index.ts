import type { LibraryProgram } from '../../../native.ts'
import { ATOMS, fileAssignments } from '../dotenv.ts'
import { EXECUTE } from '../split-settings.ts'
import { IS_KNOWN, UNDECIDED } from '../support.ts'
import { BEFORE } from '../versions.ts'
import { BASE } from './base.ts'
import { READING } from './base-reading.ts'
import { DJANGO } from './django.ts'
import { LAZY } from './lazy.ts'
import { LOADERS } from './loaders.ts'
import { MERGE } from './merge.ts'
import { VALUE_NATIVES } from './natives.ts'
import { ENVIRONMENT_NATIVES } from './natives-environment.ts'
import { FILE_NATIVES } from './natives-files.ts'
import { NODES } from './nodes.ts'
import { OPTIONS } from './options.ts'
import { PARSE, PARSE_HEAD } from './parse.ts'
import { TOKENS } from './tokens.ts'
import { VALIDATOR } from './validator.ts'

const program = (name: string, text: string): LibraryProgram => ({
  name,
  natives: [...VALUE_NATIVES, ...ENVIRONMENT_NATIVES, ...FILE_NATIVES, BEFORE, EXECUTE, IS_KNOWN, UNDECIDED],
  text,
  isOpen: true,
})

/** Before 3.0 much was otherwise: there, all that it has is unknown. */
const PACKAGE = `
if _before('dynaconf', 3):
    LazySettings = Dynaconf = settings = Validator = _open('dynaconf before 3.0')
    def DjangoDynaconf(django_settings_module_name=None, **kwargs):
        _forget(django_settings_module_name, None, 'dynaconf before 3.0, which is not modelled')
        return _open('dynaconf before 3.0')
else:
    from dynaconf.base import LazySettings
    from dynaconf.constants import DEFAULT_SETTINGS_FILES
    from dynaconf.contrib.django_dynaconf_v2 import DjangoDynaconf
    from dynaconf.nodes import DataDict
    from dynaconf.utils.parse_conf import DynaconfFormatError, DynaconfParseError, add_converter
    from dynaconf.validator import ValidationError, Validator
    Dynaconf = LazySettings
    settings = LazySettings(environments=True, lowercase_read=False, load_dotenv=True, default_settings_paths=list(DEFAULT_SETTINGS_FILES))
`

/** dynaconf: its files, its config vars and what they become. INI files, jinja, Redis, Vault and hooks are left open. */
export const DYNACONF_PROGRAMS: readonly LibraryProgram[] = [
  program('dynaconf', PACKAGE),
  program('dynaconf.base', READING + BASE + LAZY),
  program('dynaconf.default_settings', OPTIONS),
  program('dynaconf.loaders', LOADERS),
  program('dynaconf.nodes', NODES),
  program('dynaconf.utils', MERGE),
  program('dynaconf.utils.parse_conf', PARSE_HEAD + TOKENS + PARSE),
  program('dynaconf.utils.boxing', 'from dynaconf.nodes import DataDict\nDynaBox = DataDict\n'),
  program('dynaconf.utils.functional', 'from dynaconf.nodes import empty\n'),
  program('dynaconf.validator', VALIDATOR),
  program('dynaconf.contrib', 'from dynaconf.contrib.django_dynaconf_v2 import DjangoDynaconf\n'),
  program('dynaconf.contrib.django_dynaconf_v2', DJANGO),
  program(
    'dynaconf.constants',
    `
_ENDINGS = ('py', 'toml', 'tml', 'yaml', 'yml', 'ini', 'conf', 'properties', 'json')
DEFAULT_SETTINGS_FILES = [start + ending for start in ('settings.', '.secrets.') for ending in _ENDINGS]
`,
  ),
  program('dynaconf.vendor', ''),
  {
    name: 'dynaconf.vendor.dotenv',
    natives: [ATOMS, fileAssignments(() => ({ endsAtBlanks: true, skipsMark: false }))],
    isOpen: true,
    text: `
import os

def _filled(values):
    done = {}
    for name, value in values.items():
        atoms = None if value is None else _atoms(value)
        if atoms is not None:
            value = ''.join([text if variable is None else os.environ.get(variable, done.get(variable, fallback or ''))
                             for text, variable, fallback in atoms])
        done[name] = value
    return done

def load_dotenv(dotenv_path=None, verbose=False, override=False):
    if dotenv_path and os.path.isfile(dotenv_path):
        for name, value in _filled(dict(_assignments(dotenv_path))).items():
            if value is not None and (override or name not in os.environ):
                os.environ[name] = value
    return True
`,
  },
]
