import type { NativeModule } from '../../native.ts'
import { addMethods } from '../../types/native-class.ts'
import { classes, constants } from '../support.ts'
import { BY_ZERO, DECIMAL, EXCEPTION, INVALID } from './data.ts'
import { METHODS } from './methods.ts'

addMethods(DECIMAL, METHODS)

/** `decimal` */
export const decimal: NativeModule = {
  name: 'decimal',
  attributes: {
    ...classes(DECIMAL, EXCEPTION, INVALID, BY_ZERO),
    ...constants({
      ROUND_CEILING: 'ROUND_CEILING',
      ROUND_DOWN: 'ROUND_DOWN',
      ROUND_FLOOR: 'ROUND_FLOOR',
      ROUND_HALF_DOWN: 'ROUND_HALF_DOWN',
      ROUND_HALF_EVEN: 'ROUND_HALF_EVEN',
      ROUND_HALF_UP: 'ROUND_HALF_UP',
      ROUND_UP: 'ROUND_UP',
      ROUND_05UP: 'ROUND_05UP',
    }),
  },
}
