import { unscopedBuiltin } from '../evaluate/builtin-names.ts'
import type { NativeModule } from '../native.ts'
import { unknown } from '../native.ts'
import { names } from './support.ts'

/** The builtins that mean the same wherever they are called. */
const UNSCOPED = names(`
  ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError BytesWarning
  ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError Ellipsis
  EncodingWarning EnvironmentError Exception ExceptionGroup False FileExistsError FileNotFoundError FloatingPointError FutureWarning
  GeneratorExit IOError ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt
  LookupError MemoryError ModuleNotFoundError NameError None NotADirectoryError NotImplemented NotImplementedError OSError OverflowError
  PendingDeprecationWarning PermissionError ProcessLookupError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning
  StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError True TypeError UnboundLocalError
  UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError
  abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod complex delattr dict divmod enumerate filter float
  format frozenset getattr hasattr hash hex id input int isinstance issubclass iter len list map max memoryview min next object oct open ord
  pow print property range repr reversed round set setattr slice sorted staticmethod str sum super tuple type zip`)

/** `builtins` */
export const builtins: NativeModule = {
  name: 'builtins',
  attributes: Object.fromEntries(
    UNSCOPED.map((name) => [
      name,
      (vm) =>
        unscopedBuiltin(name) ??
        unknown(vm, {
          causes: [{ kind: 'construct', what: `\`${name}\`, which is not modelled`, location: vm.location }],
        }),
    ]),
  ),
  others: names('compile dir eval exec globals help locals vars __import__ __build_class__ __debug__'),
}
