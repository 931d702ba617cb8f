import { ANY } from '../accepts-any.ts'
import type { NativeModule } from '../native.ts'
import { native } from '../native.ts'
import { bool, none } from '../objects/make.ts'
import type { ClassObject } from '../objects/object.ts'
import { createClass } from '../types/native-class.ts'

/** Special forms do nothing at run time that a setting shows: subscripted they give themselves. */
const FORMS =
  'Any Union Optional Callable Type Literal ClassVar Final Annotated NoReturn Never Self LiteralString Concatenate TypeAlias Required NotRequired Generic Protocol List Dict Set FrozenSet Tuple DefaultDict OrderedDict Counter Deque Iterable Iterator Generator Sequence MutableSequence Mapping MutableMapping AbstractSet MutableSet Collection Container Hashable Sized Reversible Awaitable Coroutine AsyncIterable AsyncIterator AsyncGenerator Text AnyStr IO TextIO BinaryIO Pattern Match SupportsInt SupportsFloat ContextManager AsyncContextManager TypeGuard Unpack KeysView ValuesView ItemsView ByteString'.split(
    ' ',
  )

const forms: Record<string, ClassObject> = Object.fromEntries(
  FORMS.map((name) => [name, createClass({ name, module: 'typing' })]),
)

const identity = (name: string, first: string) =>
  native(name, `${first}, /, *args, **kwargs`, (call) => call.arg(first), ANY)

/** What of `typing` is a table. */
export const typingForms: NativeModule = {
  name: '_typing',
  attributes: {
    ...forms,
    TYPE_CHECKING: bool(false),
    cast: native('cast', 'typ, val', (call) => call.arg('val'), ANY),
    final: identity('final', 'f'),
    override: identity('override', 'f'),
    overload: identity('overload', 'f'),
    runtime_checkable: identity('runtime_checkable', 'cls'),
    no_type_check: identity('no_type_check', 'arg'),
    TypeVar: native('TypeVar', 'name, /, *args, **kwargs', () => forms['Any'] ?? none(), ANY),
    ParamSpec: native('ParamSpec', 'name, /, *args, **kwargs', () => forms['Any'] ?? none(), ANY),
    NewType: native('NewType', 'name, tp, /', (call) => call.arg('tp'), ANY),
  },
}

/** Its names, for the program that is the rest of `typing`. */
export const TYPING_NAMES: readonly string[] = Object.keys(typingForms.attributes)
