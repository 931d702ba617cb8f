import { libraryModule } from '../../modules/library.ts'
import type { NativeModule } from '../../native.ts'
import { classes, functions, names } from '../support.ts'
import { DUMP, DUMPS } from './dump.ts'
import { JSON_ENCODER } from './encoder.ts'
import { JSON_DECODE_ERROR, LOAD, LOADS } from './load.ts'

export const jsonDecoder: NativeModule = { name: 'json.decoder', attributes: classes(JSON_DECODE_ERROR) }

/** `json` */
export const json: NativeModule = {
  name: 'json',
  attributes: {
    ...functions(LOAD, LOADS, DUMP, DUMPS),
    ...classes(JSON_DECODE_ERROR, JSON_ENCODER),
    decoder: (vm) => libraryModule(vm, jsonDecoder),
  },
  others: names('JSONDecoder codecs detect_encoding encoder scanner'),
}
