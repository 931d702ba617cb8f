import type { LibraryProgram, NativeModule } from '../native.ts'
import { abc } from './abc.ts'
import { bisect } from './bisect.ts'
import { builtins } from './builtins.ts'
import { calendar } from './calendar.ts'
import { abstractCollections, collectionsAbc } from './collections/abstract.ts'
import { collections } from './collections/index.ts'
import { nativeCollections } from './collections/native.ts'
import { contextlib } from './contextlib/index.ts'
import { nativeContextlib } from './contextlib/native.ts'
import { copy } from './copy.ts'
import { dataclasses } from './dataclasses.ts'
import { enumeration } from './enum/index.ts'
import { fractions } from './fractions.ts'
import { functools } from './functools/index.ts'
import { nativeFunctools } from './functools/native.ts'
import { heapq } from './heapq.ts'
import { http } from './http.ts'
import { importlib } from './importlib/index.ts'
import { IMPORT_PROGRAMS } from './importlib/programs.ts'
import { inspect } from './inspect.ts'
import { ipaddress } from './ipaddress.ts'
import { itertools } from './itertools/index.ts'
import { nativeItertools } from './itertools/native.ts'
import { numbers } from './numbers.ts'
import { operator } from './operator.ts'
import { os } from './os.ts'
import { osPath } from './os-path.ts'
import { pkgutil } from './pkgutil.ts'
import { signal } from './signal.ts'
import { ssl } from './ssl.ts'
import { STANDARD_MODULES } from './standard.ts'
import { statistics } from './statistics.ts'
import { sys } from './sys.ts'
import { textwrap } from './textwrap.ts'
import { THIRD_PARTY_MODULES, THIRD_PARTY_PROGRAMS } from './third-party/index.ts'
import { keyword, types } from './types.ts'
import { typing } from './typing.ts'
import { typingForms } from './typing-forms.ts'
import { warnings } from './warnings.ts'
import { zoneinfo } from './zoneinfo.ts'

const STANDARD = [
  abc,
  builtins,
  nativeCollections,
  nativeContextlib,
  copy,
  enumeration,
  nativeFunctools,
  importlib,
  nativeItertools,
  operator,
  os,
  osPath,
  { ...osPath, name: 'posixpath' },
  sys,
  typingForms,
  ...STANDARD_MODULES,
]

const STANDARD_PROGRAMS = [
  abstractCollections,
  bisect,
  calendar,
  collections,
  collectionsAbc,
  contextlib,
  dataclasses,
  fractions,
  functools,
  heapq,
  http,
  inspect,
  ipaddress,
  keyword,
  numbers,
  pkgutil,
  signal,
  ssl,
  statistics,
  textwrap,
  types,
  typing,
  itertools,
  warnings,
  zoneinfo,
]

/** The libraries of the tables, by the dotted name under which they are imported. */
export const LIBRARIES: ReadonlyMap<string, NativeModule> = new Map(
  [...STANDARD, ...THIRD_PARTY_MODULES].map((library) => [library.name, library]),
)

/** The libraries that are modelled by programs, by the dotted name under which they are imported. */
export const PROGRAMS: ReadonlyMap<string, LibraryProgram> = new Map(
  [...STANDARD_PROGRAMS, ...IMPORT_PROGRAMS, ...THIRD_PARTY_PROGRAMS].map((program) => [program.name, program]),
)
