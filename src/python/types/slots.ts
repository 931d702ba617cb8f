import { slotOf } from '../objects/make.ts'
import type { ClassObject, PyObject } from '../objects/object.ts'
import { OBJECT } from './builtin-types.ts'

/** Builtin types whose own objects, and those of subclasses that name their slots, have no `__dict__`. */
const WITHOUT_DICT: ReadonlySet<string> = new Set(
  'object int float complex bool str bytes tuple list dict set frozenset range slice NoneType property'.split(' '),
)

/** Classes of libraries that are written in C, or name their slots. */
const LIBRARIES_WITHOUT_DICT: ReadonlySet<string> = new Set([
  ...[
    'datetime.date',
    'datetime.datetime',
    'datetime.time',
    'datetime.timedelta',
    'datetime.timezone',
    'datetime.tzinfo',
  ],
  ...['decimal.Decimal', 're.Pattern', 're.Match', 'collections.deque', 'collections.defaultdict', 'uuid.UUID'],
  ...['pathlib.PurePath', 'pathlib.PurePosixPath', 'pathlib.Path', 'pathlib.PosixPath'],
  ...['urllib.parse.ParseResult', 'urllib.parse.SplitResult', 'urllib.parse.DefragResult'],
])

/**
 * The attributes that the objects of CLS have room for; null where they have a `__dict__`, or may have one.
 * https://docs.python.org/3/reference/datamodel.html#slots
 */
export function slotsOf(cls: ClassObject): ReadonlySet<string> | null {
  const names = new Set<string>()
  for (const one of cls.mro) {
    if (one.rest.length > 0) return null
    if (one.isNative) {
      if (lacksDict(one)) continue
      return null
    }
    const own = slotNames(slotOf(one.namespace.contents, '__slots__'), one.name)
    if (own === null || own.includes('__dict__')) return null
    for (const name of own) names.add(name)
  }
  return cls === OBJECT || !cls.isNative || lacksDict(cls) ? names : null
}

/** Have the objects of this class, which is written in C, no `__dict__`? */
export const lacksDict = ({ module, name }: ClassObject): boolean =>
  module === 'builtins' ? WITHOUT_DICT.has(name) : LIBRARIES_WITHOUT_DICT.has(`${module}.${name}`)

/** The names in `__slots__`, private ones as the class has them; null where there are none, or they are not known. */
function slotNames(slots: PyObject | undefined, className: string): readonly string[] | null {
  if (slots === undefined) return null
  const items =
    slots.kind === 'str'
      ? [slots]
      : slots.kind === 'tuple'
        ? slots.items
        : slots.kind === 'list'
          ? slots.cell.contents.items
          : null
  if (items === null || (slots.kind === 'list' && slots.cell.contents.rest.length > 0)) return null
  const names = items.map((item) => (item.kind === 'str' ? item.value : null))
  return names.includes(null) ? null : names.map((name) => mangled(name ?? '', className))
}

function mangled(name: string, className: string): string {
  const stripped = className.replace(/^_+/, '')
  return name.startsWith('__') && !name.endsWith('__') && stripped !== '' ? `_${stripped}${name}` : name
}
