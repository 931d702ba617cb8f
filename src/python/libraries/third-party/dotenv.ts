import { APP_FOLDER } from '../../filesystem/app-folder.ts'
import type { Call, LibraryProgram, NativeFunction } from '../../native.ts'
import { list, native, none, originFrom, str, tuple } from '../../native.ts'
import { payloadOf } from '../../operations/types.ts'
import { atomsOf, parseDotenv } from './dotenv-file.ts'
import { assignmentList, CALLER_FILE, encodingOf, IS_KNOWN, READ, readTextFile, text, UNDECIDED } from './support.ts'
import { BEFORE, isBefore } from './versions.ts'

const DISTRIBUTION = 'python-dotenv'

function dialect(call: Call): { endsAtBlanks: boolean; skipsMark: boolean } {
  return {
    endsAtBlanks: isBefore(call.vm, DISTRIBUTION, [0, 15]),
    skipsMark: !isBefore(call.vm, DISTRIBUTION, [1, 2, 3]),
  }
}

/** `_assignments(path[, encoding])`: the assignments of a file, as the version that DIALECT tells reads them. */
export const fileAssignments = (dialectOf: (call: Call) => ReturnType<typeof dialect>): NativeFunction =>
  native(
    '_assignments',
    'path, encoding=, /',
    (call) =>
      readTextFile(
        call,
        call.arg('path'),
        ({ path, text }) => assignmentList(call.vm, path, parseDotenv(text, dialectOf(call))),
        encodingOf(call),
      ),
    { returns: ['list'] },
  )

const TEXT_ASSIGNMENTS = native(
  '_assignments_of',
  'text, /',
  (call) => {
    const origin = originFrom(call.vm, call.arg('text'))
    return list(
      call.vm,
      parseDotenv(text(call, 'text'), dialect(call)).map(({ key, value }) =>
        tuple([str(key, origin), value === null ? none(origin) : str(value, origin)]),
      ),
    )
  },
  { returns: ['list'] },
)

/** `_atoms(value)`: None where the value has no `${...}`, else a list of (text, name, fallback). */
export const ATOMS = native('_atoms', 'value, /', (call) => {
  const value = payloadOf(call.arg('value'))
  if (value.kind !== 'str' || !value.value.includes('${')) return none()
  return list(
    call.vm,
    atomsOf(value.value).map(({ text, variable }) =>
      tuple([
        str(text, value.origin),
        variable === null ? none() : str(variable.name),
        variable?.fallback == null ? none() : str(variable.fallback, value.origin),
      ]),
    ),
  )
})

/** `_candidates()`: the files of the app that a path that is not known may name, going by what such files are called. */
const CANDIDATES = native('_candidates', '', (call) =>
  list(
    call.vm,
    call.vm.input.snapshot.entries
      .filter(({ path }) => /(^|\/)[^/]*env[^/]*$/i.test(path) && !/\.(py|sh|js|ts|md|ya?ml|toml)$/.test(path))
      .slice(0, 6)
      .map(({ path }) => str(`${APP_FOLDER}/${path}`)),
  ),
)

const MAIN_TEXT = `
import os

def _disabled():
    if _before('python-dotenv', 1, 2) or 'PYTHON_DOTENV_DISABLED' not in os.environ:
        return False
    return os.environ['PYTHON_DOTENV_DISABLED'].casefold() in ('1', 'true', 't', 'yes', 'y')

def _lookup(name, fallback, values, override):
    if override or _before('python-dotenv', 0, 16):
        found = values[name] if name in values else os.environ.get(name, fallback or '')
    else:
        found = os.environ[name] if name in os.environ else values.get(name, fallback or '')
    return '' if found is None else found

def resolve_variables(values, override):
    resolved = {}
    for name, value in values:
        atoms = None if value is None else _atoms(value)
        if atoms is not None:
            value = ''.join([text if variable is None else _lookup(variable, fallback, resolved, override)
                             for text, variable, fallback in atoms])
        resolved[name] = value
    return resolved

class DotEnv:
    def __init__(self, dotenv_path, stream=None, verbose=False, encoding=None, interpolate=True, override=True):
        self.dotenv_path = dotenv_path
        self.stream = stream
        self._dict = None
        self.verbose = verbose
        self.encoding = encoding
        self.interpolate = interpolate
        self.override = override

    def parse(self):
        if self.dotenv_path and os.path.isfile(self.dotenv_path):
            return _assignments(self.dotenv_path, self.encoding)
        if self.stream is not None:
            return _assignments_of(self.stream.read())
        return []

    def dict(self):
        if not self._dict:
            pairs = self.parse()
            if _before('python-dotenv', 0, 15):
                pairs = dict(pairs).items()
            self._dict = resolve_variables(pairs, self.override) if self.interpolate else {key: value for key, value in pairs}
        return self._dict

    def set_as_environment_variables(self):
        values = self.dict()
        if not values and not _before('python-dotenv', 0, 21):
            return False
        for key, value in values.items():
            if value is None:
                continue
            if self.override:
                os.environ[key] = value
            else:
                os.environ.setdefault(key, value)
        return True

    def get(self, key):
        return self.dict().get(key)

def find_dotenv(filename='.env', raise_error_if_not_found=False, usecwd=False):
    folder = os.getcwd() if usecwd else os.path.dirname(_caller_file())
    while True:
        candidate = os.path.join(folder, filename)
        if os.path.isfile(candidate):
            return candidate
        if folder == '/':
            break
        folder = os.path.dirname(folder)
    if raise_error_if_not_found:
        raise IOError('File not found')
    return ''

def load_dotenv(dotenv_path=None, stream=None, verbose=False, override=False, interpolate=True, encoding='utf-8'):
    if _disabled():
        return False
    if dotenv_path is None and stream is None:
        dotenv_path = find_dotenv()
    if not _is_known(dotenv_path):
        for candidate in _candidates():
            if _undecided(dotenv_path):
                DotEnv(candidate, None, verbose, encoding, interpolate, override).set_as_environment_variables()
        return _undecided(dotenv_path)
    return DotEnv(dotenv_path, stream, verbose, encoding, interpolate, override).set_as_environment_variables()

def dotenv_values(dotenv_path=None, stream=None, verbose=False, interpolate=True, encoding='utf-8'):
    if dotenv_path is None and stream is None:
        dotenv_path = find_dotenv()
    return DotEnv(dotenv_path, stream, verbose, encoding, interpolate, True).dict()

def get_key(dotenv_path, key_to_get, encoding='utf-8'):
    return DotEnv(dotenv_path, verbose=True, encoding=encoding).get(key_to_get)

def set_key(dotenv_path, key_to_set, value_to_set, quote_mode='always', export=False, encoding='utf-8', follow_symlinks=False):
    if quote_mode not in ('always', 'auto', 'never'):
        raise ValueError(f'Unknown quote_mode: {quote_mode}')
    open(dotenv_path, 'a')
    return True, key_to_set, value_to_set

def unset_key(dotenv_path, key_to_unset, quote_mode='always', encoding='utf-8', follow_symlinks=False):
    if not os.path.exists(dotenv_path) or key_to_unset not in DotEnv(dotenv_path, encoding=encoding).dict():
        return None, key_to_unset
    open(dotenv_path, 'a')
    return True, key_to_unset
`

/** python-dotenv's functions: `load_dotenv` does not override what is set unless it is told to. Source: src/dotenv/main.py. */
export const dotenvMain: LibraryProgram = {
  name: 'dotenv.main',
  natives: [
    fileAssignments(dialect),
    TEXT_ASSIGNMENTS,
    ATOMS,
    CANDIDATES,
    CALLER_FILE,
    BEFORE,
    READ,
    IS_KNOWN,
    UNDECIDED,
  ],
  others: ['rewrite', 'with_warn_for_invalid_lines', 'logger'],
  text: MAIN_TEXT,
}

/** `_module()`: `package`, python-dotenv's, or `module`, django-dotenv's; None where it is not known what is installed. */
const MODULE = native('_module', '', ({ vm }) => {
  const { distributions } = vm.input
  if (distributions === null) return none()
  return str(distributions.has('django-dotenv') && !distributions.has(DISTRIBUTION) ? 'module' : 'package')
})

/** python-dotenv, or django-dotenv where that alone is installed: of a package and a module Python takes the package. */
export const dotenv: LibraryProgram = {
  name: 'dotenv',
  natives: [MODULE],
  others: ['load_ipython_extension', 'get_cli_string'],
  text: `
if _module() != 'package':
    from _django_dotenv import parse_dotenv, read_dotenv
if _module() != 'module':
    from dotenv.main import dotenv_values, find_dotenv, get_key, load_dotenv, set_key, unset_key
    __all__ = ['load_dotenv', 'dotenv_values', 'get_key', 'set_key', 'unset_key', 'find_dotenv']
`,
}
