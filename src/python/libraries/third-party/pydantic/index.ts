import { ANY } from '../../../accepts-any.ts'
import type { LibraryProgram, NativeFunction } from '../../../native.ts'
import { int, native, none, unknownFrom } from '../../../native.ts'
import { ENVIRONMENT_NATIVES } from '../dynaconf/natives-environment.ts'
import { IS_KNOWN, IS_SENTINEL, READ, UNDECIDED } from '../support.ts'
import { BEFORE } from '../versions.ts'
import { ANNOTATIONS } from './annotations.ts'
import { FIELDS } from './fields.ts'
import { MODELS } from './models.ts'

/** `_unknown_as(value, kind)`: what an unknown becomes, of the type of a field. */
const UNKNOWN_AS = native(
  '_unknown_as',
  'value, kind, /',
  (call) => {
    const kind = call.arg('kind')
    const isSimple = kind.kind === 'str' && ['bool', 'int', 'float', 'str'].includes(kind.value)
    return unknownFrom(call.vm, [call.arg('value')], isSimple ? { types: [kind.value] } : {})
  },
  ANY,
)

/** `_arity(function)`: how many arguments a function takes by place, or None where that is not told. */
const ARITY = native(
  '_arity',
  'function, /',
  (call) => {
    const given = call.arg('function')
    if (given.kind !== 'function') return none()
    const { posonlyargs, args, vararg, kwarg, kwonlyargs } = given.node.args
    return vararg || kwarg || kwonlyargs.length > 0 ? none() : int(posonlyargs.length + args.length)
  },
  ANY,
)

const NATIVES: readonly NativeFunction[] = [
  ...ENVIRONMENT_NATIVES,
  ANNOTATIONS,
  ARITY,
  BEFORE,
  IS_KNOWN,
  IS_SENTINEL,
  READ,
  UNDECIDED,
  UNKNOWN_AS,
]

/** pydantic, and the settings that were its own before 2.0: as far as settings use them. */
export const PYDANTIC_PROGRAMS: readonly LibraryProgram[] = [
  {
    name: 'pydantic',
    natives: NATIVES,
    isOpen: true,
    text: `${FIELDS}${MODELS}
def ConfigDict(**options):
    return options
class Extra:
    allow = 'allow'
    forbid = 'forbid'
    ignore = 'ignore'
`,
  },
  {
    name: 'pydantic_settings',
    natives: [],
    isOpen: true,
    text: `
from pydantic import BaseSettings, SettingsError
def SettingsConfigDict(**options):
    return options
class NoDecode:
    pass
`,
  },
  {
    name: 'pydantic.env_settings',
    natives: [],
    isOpen: true,
    text: 'from pydantic import BaseSettings, SettingsError\n',
  },
  { name: 'pydantic.fields', natives: [], isOpen: true, text: 'from pydantic import Field, FieldInfo\n' },
  { name: 'pydantic.main', natives: [], isOpen: true, text: 'from pydantic import BaseModel\n' },
]
