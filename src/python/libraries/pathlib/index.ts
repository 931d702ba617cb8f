import type { NativeModule } from '../../native.ts'
import { classes, names } from '../support.ts'
import { PATH, POSIX_PATH, PURE_WINDOWS_PATH, WINDOWS_PATH } from './concrete.ts'
import { PURE_PATH, PURE_POSIX_PATH } from './pure.ts'

/** `pathlib` */
export const pathlib: NativeModule = {
  name: 'pathlib',
  attributes: classes(PURE_PATH, PURE_POSIX_PATH, PURE_WINDOWS_PATH, PATH, POSIX_PATH, WINDOWS_PATH),
  others: names(
    'EBADF ELOOP ENOENT ENOTDIR UnsupportedOperation Sequence fnmatch functools io ntpath os posixpath re sys warnings',
  ),
}
