import { exceptionClass } from '../../types/exceptions.ts'
import { createClass } from '../../types/native-class.ts'

/** `io.UnsupportedOperation` */
export const UNSUPPORTED = createClass({
  name: 'UnsupportedOperation',
  module: 'io',
  bases: [exceptionClass('OSError'), exceptionClass('ValueError')],
})
