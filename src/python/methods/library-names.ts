import { isOfOtherVersion } from '../modules/version-names.ts'
import type { ClassObject } from '../objects/object.ts'
import { METHOD_NAMES } from './names.ts'

/** What the classes of Python's library have besides what their bases have, by `dir()` of CPython 3.11 and later: a name that is here and in no table is not modelled. */
const LIBRARY_NAMES: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  `
collections.Counter __add__ __and__ __iadd__ __iand__ __isub__ __missing__ __neg__ __pos__ __sub__ _keep_positive elements most_common subtract total
collections.OrderedDict move_to_end
collections.defaultdict __copy__ __missing__ default_factory
datetime.timedelta __abs__ __add__ __bool__ __divmod__ __floordiv__ __mod__ __mul__ __neg__ __pos__ __radd__ __rdivmod__ __rfloordiv__ __rmod__ __rmul__ __rsub__ __rtruediv__ __sub__ __truediv__ days max microseconds min resolution seconds total_seconds
datetime.date __add__ __radd__ __rsub__ __sub__ ctime day fromisocalendar fromisoformat fromordinal fromtimestamp isocalendar isoformat isoweekday max min month replace resolution strftime timetuple today toordinal weekday year strptime __replace__
datetime.datetime astimezone combine date dst fold hour microsecond minute now second strptime time timestamp timetz tzinfo tzname utcfromtimestamp utcnow utcoffset utctimetuple
datetime.timezone __getinitargs__ dst fromutc max min tzname utc utcoffset
pathlib.PurePath __bytes__ __fspath__ __rtruediv__ __truediv__ _cached_cparts _cparts _drv _format_parsed_parts _from_parsed_parts _from_parts _hash _make_child _parse_args _parts _pparts _root _str anchor as_posix as_uri drive is_absolute is_relative_to is_reserved joinpath match name parent parents parts relative_to root stem suffix suffixes with_name with_stem with_suffix with_segments full_match parser
pathlib.Path __enter__ __exit__ _make_child_relpath _scandir absolute chmod cwd exists expanduser glob group hardlink_to home is_block_device is_char_device is_dir is_fifo is_file is_mount is_socket is_symlink iterdir lchmod link_to lstat mkdir open owner read_bytes read_text readlink rename replace resolve rglob rmdir samefile stat symlink_to touch unlink write_bytes write_text walk is_junction from_uri copy copy_into info move move_into
re.Pattern __copy__ __deepcopy__ findall finditer flags fullmatch groupindex groups match pattern scanner search split sub subn
re.Match __copy__ __deepcopy__ __getitem__ end endpos expand group groupdict groups lastgroup lastindex pos re regs span start string
decimal.Decimal __abs__ __add__ __bool__ __ceil__ __complex__ __copy__ __deepcopy__ __divmod__ __float__ __floor__ __floordiv__ __int__ __mod__ __mul__ __neg__ __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ __rmod__ __rmul__ __round__ __rpow__ __rsub__ __rtruediv__ __sub__ __truediv__ __trunc__ adjusted as_integer_ratio as_tuple canonical compare compare_signal compare_total compare_total_mag conjugate copy_abs copy_negate copy_sign exp fma from_float imag is_canonical is_finite is_infinite is_nan is_normal is_qnan is_signed is_snan is_subnormal is_zero ln log10 logb logical_and logical_invert logical_or logical_xor max max_mag min min_mag next_minus next_plus next_toward normalize number_class quantize radix real remainder_near rotate same_quantum from_number scaleb shift sqrt to_eng_string to_integral to_integral_exact to_integral_value
uuid.UUID __int__ bytes bytes_le clock_seq clock_seq_hi_variant clock_seq_low fields hex int is_safe node time time_hi_version time_low time_mid urn variant version
string.Template _invalid braceidpattern delimiter flags get_identifiers idpattern is_valid pattern safe_substitute substitute
functools.partial __call__ __vectorcalloffset__ args func keywords
io.IOBase __del__ __dict__ __enter__ __exit__ __iter__ __next__ _checkClosed _checkReadable _checkSeekable _checkWritable close closed detach fileno flush isatty read readable readline readlines seek seekable tell truncate writable write writelines
_io.TextIOWrapper mode _CHUNK_SIZE _finalizing buffer encoding errors line_buffering newlines reconfigure write_through
_io.BufferedReader mode name _dealloc_warn _finalizing peek raw read1 readinto readinto1
_io.BufferedWriter mode name _dealloc_warn _finalizing raw
_io.BufferedRandom mode name _dealloc_warn _finalizing peek raw read1 readinto readinto1
_io.FileIO _blksize _dealloc_warn _finalizing closefd readall readinto
_io.StringIO __setstate__ encoding errors getvalue line_buffering newlines
_io.BytesIO __setstate__ getbuffer getvalue read1 readinto readinto1
os._Environ _MutableMapping__marker __abstractmethods__ __weakref__ _abc_impl encodekey decodekey encodevalue decodevalue _data unsetenv putenv
enum.Enum _generate_next_value_ _missing_ _name_ _value_ _sort_order_ _member_map_ _member_names_ _member_type_ _value2member_map_ _unhashable_values_ _use_args_ _value_repr_ _new_member_ name value __members__
enum.IntEnum
enum.StrEnum
enum.Flag _boundary_ _flag_mask_ _all_bits_ _singles_mask_ _inverted_ _missing_ _iter_member_ _iter_member_by_value_ _numeric_repr_
enum.IntFlag
`
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...names] = line.split(' ')
      return [name, new Set(names)]
    }),
)

/** What exceptions of some kind or other have. */
const OF_EXCEPTIONS: ReadonlySet<string> = new Set(
  '__cause__ __context__ __notes__ __suppress_context__ __traceback__ add_note args characters_written code derive encoding end end_lineno end_offset errno exceptions filename filename2 lineno message msg name obj object offset path print_file_and_line reason split start strerror subgroup text value with_traceback'.split(
    ' ',
  ),
)

/** Have CPython's objects of a class with this MRO an attribute NAME, although no table has it? Null where that is not known. */
export function hasAttribute(mro: readonly ClassObject[], name: string, minor: number): boolean | null {
  const answers = mro.map((cls): boolean | null => {
    if (!cls.isNative || cls.name === 'object' || isOfOtherVersion(cls, name, minor)) return false
    if (cls.module !== 'builtins')
      return LIBRARY_NAMES[`${cls.module}.${cls.name}`]?.has(name) ?? (isWhole(cls) ? false : null)
    return cls.name === 'BaseException' ? OF_EXCEPTIONS.has(name) : METHOD_NAMES[cls.name]?.includes(name) === true
  })
  if (answers.includes(true)) return true
  return answers.includes(null) ? null : false
}

/** Exceptions and what has bases alone: their own classes add nothing. */
function isWhole(cls: ClassObject): boolean {
  return cls.namespace.contents.entries.size === 0 && cls.bases.some(({ name }) => name !== 'object')
}
