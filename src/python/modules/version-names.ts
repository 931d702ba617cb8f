/**
 * Since which minor version of Python 3 a module or a class of the standard library has a name, by `dir()` of CPython 3.9 to 3.13,
 * and by https://docs.python.org/3.14/whatsnew/3.14.html.
 */
const SINCE: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  abc: { 10: 'update_abstractmethods' },
  asyncio: {
    11: 'Barrier BrokenBarrierError Runner TaskGroup Timeout timeout timeout_at',
    12: 'create_eager_task_factory eager_task_factory',
    13: 'QueueShutDown',
  },
  builtins: {
    10: 'EncodingWarning aiter anext',
    11: 'BaseExceptionGroup ExceptionGroup',
    13: '_IncompleteInputError PythonFinalizationError',
  },
  'builtins.AttributeError': { 10: 'name obj' },
  'builtins.BaseException': { 11: 'add_note' },
  'builtins.ImportError': { 12: 'name_from' },
  'builtins.NameError': { 10: 'name' },
  'builtins.SyntaxError': { 10: 'end_lineno end_offset' },
  'builtins.bytes': { 11: '__bytes__', 12: '__buffer__' },
  'builtins.classmethod': { 10: '__wrapped__' },
  'builtins.complex': { 11: '__complex__', 14: 'from_number' },
  'builtins.dict_items': { 10: 'mapping' },
  'builtins.dict_keys': { 10: 'mapping' },
  'builtins.dict_values': { 10: 'mapping' },
  'builtins.function': { 10: '__builtins__', 12: '__type_params__' },
  'builtins.generator': { 11: 'gi_suspended', 13: '__class_getitem__' },
  'builtins.int': { 10: 'bit_count', 12: 'is_integer' },
  'builtins.object': { 11: '__getstate__' },
  'builtins.property': { 10: '__set_name__', 13: '__name__' },
  'builtins.staticmethod': { 10: '__call__ __wrapped__' },
  'builtins.type': { 10: '__annotations__ __or__ __ror__', 12: '__type_params__' },
  base64: { 10: 'b32hexdecode b32hexencode', 13: 'z85decode z85encode' },
  'collections.Counter': { 10: 'total' },
  'collections.UserDict': { 12: 'get' },
  'collections.abc': { 12: 'Buffer' },
  configparser: { 13: 'MultilineContinuationError UNNAMED_SECTION' },
  contextlib: { 10: 'AsyncContextDecorator aclosing', 11: 'chdir' },
  copy: { 13: 'replace' },
  csv: { 12: 'QUOTE_NOTNULL QUOTE_STRINGS' },
  dataclasses: { 10: 'KW_ONLY' },
  datetime: { 11: 'UTC' },
  'datetime.date': { 13: '__replace__', 14: 'strptime' },
  'datetime.datetime': { 13: '__replace__' },
  'datetime.time': { 13: '__replace__', 14: 'strptime' },
  enum: {
    11: 'CONFORM CONTINUOUS EJECT EnumCheck EnumType FlagBoundary KEEP NAMED_FLAGS ReprEnum STRICT StrEnum UNIQUE global_enum global_enum_repr global_flag_repr global_str member nonmember pickle_by_enum_name pickle_by_global_name property show_flag_values verify',
    13: 'EnumDict',
  },
  'fractions.Fraction': { 11: '__int__', 12: 'is_integer', 14: 'from_number' },
  'functools.partial': { 13: '__get__' },
  glob: { 13: 'translate' },
  hashlib: { 11: 'file_digest' },
  http: { 11: 'HTTPMethod' },
  'importlib.metadata': { 10: 'packages_distributions' },
  inspect: {
    10: 'get_annotations',
    11: 'getmembers_static',
    12: 'BufferFlags getasyncgenlocals getasyncgenstate markcoroutinefunction',
  },
  io: { 10: 'text_encoding', 14: 'Reader Writer' },
  'ipaddress.IPv4Address': { 13: 'ipv6_mapped' },
  itertools: { 10: 'pairwise', 12: 'batched' },
  locale: { 10: 'localize', 11: 'getencoding' },
  logging: { 11: 'getLevelNamesMapping', 12: 'getHandlerByName getHandlerNames' },
  'logging.Logger': { 12: 'getChildren' },
  math: { 11: 'cbrt exp2', 12: 'sumprod', 13: 'fma' },
  mimetypes: { 13: 'guess_file_type' },
  operator: { 11: 'call', 14: 'is_none is_not_none' },
  os: {
    10: 'eventfd splice',
    11: 'login_tty',
    12: 'setns unshare',
    13: 'process_cpu_count timerfd_create',
    14: 'readinto reload_environ',
  },
  'os.path': { 12: 'isjunction splitroot', 13: 'isdevdrive' },
  pathlib: { 13: 'UnsupportedOperation' },
  'pathlib.Path': {
    10: 'hardlink_to',
    12: 'is_junction walk',
    13: 'from_uri',
    14: 'copy copy_into info move move_into',
  },
  'pathlib.PurePath': { 12: 'with_segments', 13: 'full_match parser' },
  platform: { 10: 'freedesktop_os_release', 13: 'android_ver ios_ver' },
  posixpath: { 12: 'isjunction splitroot', 13: 'isdevdrive' },
  random: { 12: 'binomialvariate' },
  re: { 11: 'NOFLAG', 13: 'PatternError' },
  'string.Template': { 11: 'get_identifiers is_valid' },
  sys: {
    10: 'orig_argv stdlib_module_names',
    11: 'exception',
    12: 'activate_stack_trampoline deactivate_stack_trampoline getunicodeinternedsize is_stack_trampoline_active monitoring',
    14: 'is_remote_debug_enabled remote_exec',
  },
  threading: { 10: 'getprofile gettrace', 12: 'setprofile_all_threads settrace_all_threads' },
  'types.SimpleNamespace': { 13: '__replace__' },
  types: { 10: 'EllipsisType NoneType NotImplementedType UnionType', 12: 'get_original_bases' },
  typing: {
    10: 'Concatenate ParamSpec ParamSpecArgs ParamSpecKwargs TypeAlias TypeGuard is_typeddict',
    11: 'LiteralString Never NotRequired Required Self TypeVarTuple Unpack assert_never assert_type clear_overloads dataclass_transform get_overloads reveal_type',
    12: 'TypeAliasType override',
    13: 'NoDefault ReadOnly TypeIs get_protocol_members is_protocol',
    14: 'evaluate_forward_ref',
  },
  warnings: { 13: 'deprecated' },
  'builtins.float': { 14: 'from_number' },
  functools: { 14: 'Placeholder' },
  uuid: { 14: 'MAX NIL uuid6 uuid7 uuid8' },
  'decimal.Decimal': { 14: 'from_number' },
  decimal: { 14: 'IEEEContext IEEE_CONTEXT_MAX_BITS' },
}

/** From which minor version on a module or a class lacks a name that it had. */
const UNTIL: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  'builtins.complex': { 10: '__divmod__ __float__ __floordiv__ __int__ __mod__ __rdivmod__ __rfloordiv__ __rmod__' },
  'collections.deque': { 11: '__bool__' },
  'configparser.RawConfigParser': { 12: 'readfp' },
  'pathlib.Path': { 12: 'link_to', 13: '__enter__ __exit__' },
  'pathlib.PurePath': { 11: '__class_getitem__' },
  configparser: { 12: 'SafeConfigParser', 13: 'LegacyInterpolation' },
  gettext: { 11: 'bind_textdomain_codeset ldgettext ldngettext lgettext lngettext' },
  importlib: { 12: 'find_loader' },
  locale: { 12: 'format', 13: 'resetlocale' },
  re: { 13: 'T TEMPLATE template' },
  ssl: { 12: 'RAND_pseudo_bytes match_hostname wrap_socket' },
  typing: { 13: 'io re' },
  ast: { 14: 'Bytes Ellipsis NameConstant Num Str' },
  asyncio: {
    11: 'coroutine',
    14: 'AbstractChildWatcher FastChildWatcher MultiLoopChildWatcher PidfdChildWatcher SafeChildWatcher ThreadedChildWatcher get_child_watcher set_child_watcher',
  },
  'asyncio.coroutines': { 11: 'coroutine' },
  binascii: { 11: 'a2b_hqx b2a_hqx rlecode_hqx rledecode_hqx' },
  'importlib.abc': { 12: 'Finder', 14: 'ResourceReader Traversable TraversableResources' },
  'importlib.metadata': { 12: 'DeprecatedList SelectableGroups' },
  'importlib.util': { 12: 'module_for_loader set_loader set_package' },
  inspect: { 11: 'ArgSpec formatargspec getargspec' },
  pkgutil: { 12: 'ImpImporter ImpLoader', 14: 'find_loader get_loader' },
  pty: { 14: 'master_open slave_open' },
  sqlite3: { 12: 'enable_shared_cache', 14: 'version version_info' },
  tokenize: { 13: 'ASYNC AWAIT' },
  unittest: { 13: 'findTestCases getTestCaseNames makeSuite' },
  'unittest.loader': { 13: 'findTestCases getTestCaseNames makeSuite' },
  'urllib.parse': { 14: 'Quoter' },
  'urllib.request': { 14: 'FancyURLopener URLopener' },
  webbrowser: { 12: 'Galeon Grail Netscape' },
}

const VARYING: ReadonlySet<string> = new Set(
  [SINCE, UNTIL].flatMap((table) =>
    Object.values(table).flatMap((names) => Object.values(names).flatMap((words) => words.split(' '))),
  ),
)

/** Does a class of Python's own lack NAME in Python 3.MINOR, although other versions have it? */
export const isOfOtherVersion = (cls: { module: string; name: string }, name: string, minor: number): boolean =>
  VARYING.has(name) && namesOfOtherVersions(`${cls.module}.${cls.name}`, minor).has(name)

/** The names that a module, or `module.Class`, lacks in Python 3.MINOR, although other versions have them. */
export function namesOfOtherVersions(module: string, minor: number): ReadonlySet<string> {
  const key = `${module} ${minor}`
  const known = computed.get(key)
  if (known !== undefined) return known
  const chosen = [
    ...Object.entries(own(SINCE, module)).filter(([since]) => minor < Number(since)),
    ...Object.entries(own(UNTIL, module)).filter(([until]) => minor >= Number(until)),
  ]
  const names = new Set(chosen.flatMap(([, words]) => words.split(' ')))
  computed.set(key, names)
  return names
}

const computed = new Map<string, ReadonlySet<string>>()

const own = <T>(table: Readonly<Record<string, T>>, name: string): T | Readonly<Record<never, string>> =>
  Object.hasOwn(table, name) ? (table[name] ?? {}) : {}
