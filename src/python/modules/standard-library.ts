/** The top-level modules of CPython's standard library on Linux (`sys.stdlib_module_names` of 3.8 to 3.13, without what Windows alone has). */
export const STANDARD_LIBRARY: ReadonlySet<string> = new Set(
  'abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii binhex bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch formatter fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder multiprocessing netrc nis nntplib ntpath nturl2path numbers opcode operator optparse os ossaudiodev parser pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau symbol symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo __future__ _abc _ast _asyncio _bisect _bz2 _codecs _collections _collections_abc _compat_pickle _contextvars _csv _ctypes _datetime _decimal _elementtree _functools _hashlib _heapq _imp _io _json _locale _lzma _markupbase _md5 _multiprocessing _opcode _operator _pickle _posixsubprocess _py_abc _pydecimal _pyio _queue _random _signal _sitebuiltins _socket _sqlite3 _sre _ssl _stat _statistics _string _strptime _struct _symtable _thread _threading_local _tracemalloc _uuid _warnings _weakref _weakrefset _zoneinfo'.split(
    ' ',
  ),
)

/** https://docs.python.org/3/whatsnew/3.12.html#removed and 3.13's: the first minor version without the module. */
export const REMOVED: Readonly<Record<string, number>> = {
  formatter: 10,
  parser: 10,
  symbol: 10,
  binhex: 11,
  asynchat: 12,
  asyncore: 12,
  distutils: 12,
  imp: 12,
  smtpd: 12,
  aifc: 13,
  audioop: 13,
  cgi: 13,
  cgitb: 13,
  chunk: 13,
  crypt: 13,
  imghdr: 13,
  mailcap: 13,
  nis: 13,
  nntplib: 13,
  ossaudiodev: 13,
  pipes: 13,
  sndhdr: 13,
  spwd: 13,
  sunau: 13,
  telnetlib: 13,
  uu: 13,
  xdrlib: 13,
  lib2to3: 13,
}

/** The first minor version with the module. */
export const ADDED: Readonly<Record<string, number>> = {
  zoneinfo: 9,
  graphlib: 9,
  tomllib: 11,
  annotationlib: 14,
  compression: 14,
}
