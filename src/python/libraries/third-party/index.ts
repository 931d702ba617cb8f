import type { LibraryProgram, NativeModule } from '../../native.ts'
import { decouple } from './decouple.ts'
import { djDatabaseUrl } from './dj-database-url.ts'
import { DJANGO_MODULES, DJANGO_PROGRAMS } from './django.ts'
import { dotenv, dotenvMain } from './dotenv.ts'
import { environ, environEnviron } from './environ.ts'

/** Third-party libraries that are tables. */
export const THIRD_PARTY_MODULES: readonly NativeModule[] = [...DJANGO_MODULES]

/** Third-party libraries that are programs. */
export const THIRD_PARTY_PROGRAMS: readonly LibraryProgram[] = [
  ...DJANGO_PROGRAMS,
  decouple,
  djDatabaseUrl,
  dotenv,
  dotenvMain,
  environ,
  environEnviron,
]
