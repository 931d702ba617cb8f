import { ANY } from '../accepts-any.ts'
import type { FileState } from '../filesystem.ts'
import type { Interpreter } from '../machine/interpreter.ts'
import { native } from '../native.ts'
import { instance, int, originAbout, originFrom } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { unknownFrom } from '../objects/unknown.ts'
import { createClass } from '../types/native-class.ts'
import { names, varying } from './support.ts'

const INTEGERS = names(
  'st_mode st_ino st_dev st_nlink st_uid st_gid st_atime_ns st_mtime_ns st_ctime_ns st_blocks st_blksize st_rdev',
)
const TIMES = names('st_atime st_mtime st_ctime')

/** `os.stat_result`: of a file of the app its size is known. When a dyno's files were made, and whose they are, is the platform's. */
const STAT_RESULT = createClass({
  name: 'stat_result',
  module: 'os',
  methods: [
    native(
      '__getitem__',
      'self, index, /',
      (call) => unknownFrom(call.vm, [], { causes: [varying(call.vm, 'os.stat', null).causes[0]] }),
      ANY,
    ),
  ],
})

/** What `os.stat` gives of what is at a path. */
export function statResult(vm: Interpreter, state: FileState): PyObject {
  const content = state.kind === 'file' ? state.content : null
  const size =
    content?.kind === 'bytes' ? int(content.value.length, originAbout(vm, content)) : varying(vm, 'os.stat', ['int'])
  const attributes: [string, PyObject][] = [
    ['st_size', size],
    ...INTEGERS.map((name): [string, PyObject] => [name, varying(vm, 'os.stat', ['int'])]),
    ...TIMES.map((name): [string, PyObject] => [name, varying(vm, 'os.stat', ['float'], true)]),
  ]
  return instance(vm, STAT_RESULT, originFrom(vm), { attributes: new Map(attributes) })
}
