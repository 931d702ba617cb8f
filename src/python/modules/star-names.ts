/**
 * What a star import does not take of a module although its name is public: the module's `__all__` lacks it, in CPython 3.10 to 3.13; or it is a
 * name of our own program's.
 */
const NOT_TAKEN: Readonly<Record<string, string>> = {
  collections: 'Counts abc iskeyword',
  contextlib: 'AsyncContextDecorator sys',
  copy: 'error',
  dataclasses: 'copy sys typing',
  datetime: 'datetime_CAPI sys',
  enum: 'show_flag_values',
  functools: 'RLock namedtuple recursive_repr',
  glob: 'glob0 glob1 has_magic',
  hashlib: 'scrypt',
  http: 'client cookiejar cookies enum server',
  io: 'OpenWrapper abc',
  json: 'codecs decoder detect_encoding encoder scanner',
  logging:
    'Filterer GenericAlias Manager PercentStyle PlaceHolder RootLogger StrFormatStyle StringTemplateStyle Template atexit collections currentframe io logAsyncioTasks logMultiprocessing logProcesses logThreads os re root sys threading time traceback warnings weakref',
  os: 'GenericAlias Mapping MutableMapping PathLike abc st supports_dir_fd supports_effective_ids supports_fd supports_follow_symlinks sys',
  'os.path': 'genericpath os stat sys',
  pathlib: 'EBADF ELOOP ENOENT ENOTDIR Sequence fnmatch functools io ntpath os posixpath re sys warnings',
  random: 'BPF LOG4 NV_MAGICCONST RECIP_BPF SG_MAGICCONST TWOPI',
  re: 'DEBUG Scanner T TEMPLATE copyreg enum functools sre_compile sre_parse',
  secrets: 'DEFAULT_ENTROPY',
  shutil: 'COPY_BUFSIZE ReadError RegistryError',
  string: 'templatelib',
  types: 'mappingproxy sys',
  'urllib.parse':
    'MAX_CACHE_SIZE Quoter ResultBase clear_cache collections functools ipaddress math namedtuple non_hierarchical re scheme_chars splitattr splithost splitnport splitpasswd splitport splitquery splittag splittype splituser splitvalue sys to_bytes types unicodedata unwrap uses_fragment uses_netloc uses_params uses_query uses_relative warnings',
  warnings: 'WarningMessage defaultaction filters onceregistry',
}

/** Does `from MODULE import *` take a public NAME of a module of Python's own? */
export const isTaken = (module: string, name: string): boolean =>
  !Object.hasOwn(NOT_TAKEN, module) || !` ${NOT_TAKEN[module]} `.includes(` ${name} `)
