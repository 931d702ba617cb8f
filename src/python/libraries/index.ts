import type { NativeModule } from '../native.ts'
import { importlib } from './importlib.ts'
import { io } from './io/index.ts'
import { os } from './os.ts'
import { osPath } from './os-path.ts'
import { pathlib } from './pathlib/index.ts'
import { sys } from './sys.ts'

/** The libraries of the tables, by the dotted name under which they are imported. */
export const LIBRARIES: ReadonlyMap<string, NativeModule> = new Map(
  [os, osPath, { ...osPath, name: 'posixpath' }, sys, importlib, io, pathlib].map((library) => [library.name, library]),
)
