/** Since which minor version of Python 3 a module of the standard library has a name, by `dir()` of CPython 3.9 to 3.13. */
const SINCE: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  abc: { 10: 'update_abstractmethods' },
  base64: { 10: 'b32hexdecode b32hexencode', 13: 'z85decode z85encode' },
  'collections.abc': { 12: 'Buffer' },
  configparser: { 13: 'MultilineContinuationError UNNAMED_SECTION' },
  contextlib: { 10: 'AsyncContextDecorator aclosing', 11: 'chdir' },
  copy: { 13: 'replace' },
  csv: { 12: 'QUOTE_NOTNULL QUOTE_STRINGS' },
  dataclasses: { 10: 'KW_ONLY' },
  datetime: { 11: 'UTC' },
  enum: {
    11: 'CONFORM CONTINUOUS EJECT EnumCheck EnumType FlagBoundary KEEP NAMED_FLAGS ReprEnum STRICT StrEnum UNIQUE global_enum global_enum_repr global_flag_repr global_str member nonmember pickle_by_enum_name pickle_by_global_name property show_flag_values verify',
    13: 'EnumDict',
  },
  hashlib: { 11: 'file_digest' },
  http: { 11: 'HTTPMethod' },
  io: { 10: 'text_encoding' },
  itertools: { 10: 'pairwise', 12: 'batched' },
  locale: { 10: 'localize', 11: 'getencoding' },
  logging: { 11: 'getLevelNamesMapping', 12: 'getHandlerByName getHandlerNames' },
  math: { 11: 'cbrt exp2', 12: 'sumprod', 13: 'fma' },
  mimetypes: { 13: 'guess_file_type' },
  operator: { 11: 'call' },
  os: { 10: 'eventfd splice', 11: 'login_tty', 12: 'setns unshare', 13: 'process_cpu_count timerfd_create' },
  'os.path': { 12: 'isjunction splitroot', 13: 'isdevdrive' },
  pathlib: { 13: 'UnsupportedOperation' },
  platform: { 10: 'freedesktop_os_release', 13: 'android_ver ios_ver' },
  posixpath: { 12: 'isjunction splitroot', 13: 'isdevdrive' },
  random: { 12: 'binomialvariate' },
  re: { 11: 'NOFLAG', 13: 'PatternError' },
  sys: {
    10: 'orig_argv stdlib_module_names',
    11: 'exception',
    12: 'activate_stack_trampoline deactivate_stack_trampoline getunicodeinternedsize is_stack_trampoline_active monitoring',
  },
  threading: { 10: 'getprofile gettrace', 12: 'setprofile_all_threads settrace_all_threads' },
  types: { 10: 'EllipsisType NoneType NotImplementedType UnionType', 12: 'get_original_bases' },
  typing: {
    10: 'Concatenate ParamSpec ParamSpecArgs ParamSpecKwargs TypeAlias TypeGuard is_typeddict',
    11: 'LiteralString Never NotRequired Required Self TypeVarTuple Unpack assert_never assert_type clear_overloads dataclass_transform get_overloads reveal_type',
    12: 'TypeAliasType override',
    13: 'NoDefault ReadOnly TypeIs get_protocol_members is_protocol',
  },
  warnings: { 13: 'deprecated' },
}

/** From which minor version on a module lacks a name that it had. */
const UNTIL: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  configparser: { 12: 'SafeConfigParser', 13: 'LegacyInterpolation' },
  gettext: { 11: 'bind_textdomain_codeset ldgettext ldngettext lgettext lngettext' },
  importlib: { 12: 'find_loader' },
  locale: { 12: 'format', 13: 'resetlocale' },
  re: { 13: 'T TEMPLATE template' },
  ssl: { 12: 'RAND_pseudo_bytes match_hostname wrap_socket' },
  typing: { 13: 'io re' },
}

/** The names that MODULE lacks in Python 3.MINOR, although other versions have them. */
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
