import type { NativeModule } from '../../native.ts'
import { exceptionClass } from '../../types/exceptions.ts'
import { classes, constants, functions, names } from '../support.ts'
import {
  BUFFERED_IO_BASE,
  BUFFERED_RANDOM,
  BUFFERED_READER,
  BUFFERED_WRITER,
  BYTES_IO,
  IO_BASE,
  RAW_IO_BASE,
  STRING_IO,
  TEXT_FILE,
  TEXT_IO_BASE,
} from './classes.ts'
import { OPEN } from './open.ts'
import { UNSUPPORTED } from './unsupported.ts'

/** `io` */
export const io: NativeModule = {
  name: 'io',
  attributes: {
    ...functions(OPEN),
    ...classes(
      IO_BASE,
      RAW_IO_BASE,
      BUFFERED_IO_BASE,
      TEXT_IO_BASE,
      TEXT_FILE,
      BUFFERED_READER,
      BUFFERED_WRITER,
      BUFFERED_RANDOM,
      STRING_IO,
      BYTES_IO,
      UNSUPPORTED,
    ),
    ...constants({ DEFAULT_BUFFER_SIZE: 8192, SEEK_SET: 0, SEEK_CUR: 1, SEEK_END: 2 }),
    BlockingIOError: exceptionClass('BlockingIOError'),
  },
  others: names('BufferedRWPair FileIO IncrementalNewlineDecoder OpenWrapper abc open_code text_encoding'),
}
