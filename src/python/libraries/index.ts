import type { LibraryProgram, NativeModule } from '../native.ts'
import { importlib } from './importlib.ts'
import { io } from './io/index.ts'
import { os } from './os.ts'
import { osPath } from './os-path.ts'
import { pathlib } from './pathlib/index.ts'
import { sys } from './sys.ts'
import { THIRD_PARTY_MODULES, THIRD_PARTY_PROGRAMS } from './third-party/index.ts'

/** The libraries of the tables, by the dotted name under which they are imported. */
export const LIBRARIES: ReadonlyMap<string, NativeModule> = new Map(
  [os, osPath, { ...osPath, name: 'posixpath' }, sys, importlib, io, pathlib, ...THIRD_PARTY_MODULES].map((library) => [
    library.name,
    library,
  ]),
)

/** The libraries that are modelled by programs, by the dotted name under which they are imported. */
export const PROGRAMS: ReadonlyMap<string, LibraryProgram> = new Map(
  THIRD_PARTY_PROGRAMS.map((program) => [program.name, program]),
)
