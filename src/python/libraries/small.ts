import type { Call, NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { int, none, originFrom } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { payloadOf, typeName } from '../operations/types.ts'
import { reprStr } from '../text/repr.ts'
import { lower } from '../text/str/case.ts'
import { raise } from '../types/exceptions.ts'
import { constants, functions } from './support.ts'

/** Small modules of which settings use a function or some constants. */

const TRUE = ['y', 'yes', 't', 'true', 'on', '1']
const FALSE = ['n', 'no', 'f', 'false', 'off', '0']

function strtobool(call: Call): PyObject {
  const given = call.arg('val')
  const value = payloadOf(given)
  if (value.kind !== 'str')
    throw raise(call.vm, 'AttributeError', `'${typeName(given)}' object has no attribute 'lower'`)
  const text = lower(value.value)
  if (TRUE.includes(text)) return int(1, originFrom(call.vm, given))
  if (FALSE.includes(text)) return int(0, originFrom(call.vm, given))
  throw raise(call.vm, 'ValueError', `invalid truth value ${reprStr(text)}`, given)
}

/** `distutils`, which left Python in 3.12; setuptools has one of its own. */
export const distutils: NativeModule = { name: 'distutils', attributes: {} }
export const distutilsUtil: NativeModule = {
  name: 'distutils.util',
  attributes: functions(native('strtobool', 'val', strtobool, { returns: ['int'] })),
}

/** What `mimetypes.add_type` adds, no setting reads. */
export const mimetypes: NativeModule = {
  name: 'mimetypes',
  attributes: functions(
    native('add_type', 'type, ext, strict=', () => none()),
    native('init', 'files=', () => none()),
  ),
}

/** `errno` */
export const errno: NativeModule = {
  name: 'errno',
  attributes: constants({
    EPERM: 1,
    ENOENT: 2,
    EINTR: 4,
    EIO: 5,
    EBADF: 9,
    EAGAIN: 11,
    ENOMEM: 12,
    EACCES: 13,
    EEXIST: 17,
    ENOTDIR: 20,
    EISDIR: 21,
    EINVAL: 22,
    ENOSPC: 28,
    EPIPE: 32,
    ENOTEMPTY: 39,
    ECONNREFUSED: 111,
    ETIMEDOUT: 110,
  }),
}

/** `stat` */
export const stat: NativeModule = {
  name: 'stat',
  attributes: constants({
    S_IRWXU: 0o700,
    S_IRUSR: 0o400,
    S_IWUSR: 0o200,
    S_IXUSR: 0o100,
    S_IRWXG: 0o70,
    S_IRGRP: 0o40,
    S_IWGRP: 0o20,
    S_IXGRP: 0o10,
    S_IRWXO: 7,
    S_IROTH: 4,
    S_IWOTH: 2,
    S_IXOTH: 1,
  }),
}
