import { ANY } from '../accepts-any.ts'
import { LEN } from '../builtins/sizes.ts'
import { native } from '../native.ts'
import { none } from '../objects/make.ts'
import { deleteSubscript, setSubscript } from '../operations/assign-subscript.ts'
import { callObject } from '../operations/call.ts'
import { iteratorOf } from '../operations/iterate.ts'
import { isIn } from '../operations/membership.ts'
import { ownSubscript } from '../operations/subscript.ts'
import { payloadOf } from '../operations/types.ts'
import { asObject } from '../types/native-class.ts'

/** The special methods of containers, by name, for those who call them by `super()` or directly. */
export const CONTAINER_METHODS = [
  native('__getitem__', 'self, key, /', (call) => ownSubscript(call.vm, call.arg('self'), call.arg('key')), ANY),
  native('__contains__', 'self, key, /', (call) => isIn(call.vm, call.arg('key'), payloadOf(call.arg('self'))), ANY),
  native('__iter__', 'self, /', (call) => iteratorOf(call.vm, payloadOf(call.arg('self'))), ANY),
  native('__len__', 'self, /', (call) => callObject(call.vm, asObject(LEN), [payloadOf(call.arg('self'))]), ANY),
]

export const MUTABLE_METHODS = [
  native(
    '__setitem__',
    'self, key, value, /',
    (call) => {
      setSubscript(call.vm, payloadOf(call.arg('self')), call.arg('key'), call.arg('value'))
      return none()
    },
    ANY,
  ),
  native(
    '__delitem__',
    'self, key, /',
    (call) => {
      deleteSubscript(call.vm, payloadOf(call.arg('self')), call.arg('key'))
      return none()
    },
    ANY,
  ),
]

export const VIEW_METHODS = CONTAINER_METHODS.filter(({ name }) => name !== '__getitem__')
export const VALUES_METHODS = VIEW_METHODS.filter(({ name }) => name !== '__contains__')
