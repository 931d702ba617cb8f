import type { LibraryProgram } from '../../../native.ts'
import { CALLER_FILE, IS_KNOWN, IS_SENTINEL, READ, UNDECIDED, UNKNOWN } from '../support.ts'
import { BEFORE } from '../versions.ts'
import { ENVIRONS_ENV } from './env.ts'
import { ENVIRONS_READERS } from './readers.ts'

/** environs */
export const ENVIRONS_PROGRAMS: readonly LibraryProgram[] = [
  {
    name: 'environs',
    natives: [BEFORE, CALLER_FILE, IS_KNOWN, IS_SENTINEL, READ, UNDECIDED, UNKNOWN],
    others: ['fields', 'types', 'exceptions', 'ma'],
    text: ENVIRONS_READERS + ENVIRONS_ENV,
  },
]
