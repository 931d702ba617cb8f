import type { LibraryProgram } from '../../native.ts'
import { BEFORE } from './versions.ts'
import { LOAD, OPEN } from './yaml-natives.ts'

const TEXT = `
class YAMLError(Exception):
    pass

class MarkedYAMLError(YAMLError):
    problem_mark = context_mark = context = problem = note = _open('the place of a YAML error', '')

class ReaderError(YAMLError):
    pass

class ScannerError(MarkedYAMLError):
    pass

class ParserError(MarkedYAMLError):
    pass

class ComposerError(MarkedYAMLError):
    pass

class ConstructorError(MarkedYAMLError):
    pass

_ERRORS = (YAMLError, ReaderError, ScannerError, ParserError, ComposerError, ConstructorError)

class _LoaderType(type):
    def __getattr__(cls, name):
        if name.startswith('__'):
            raise AttributeError(name)
        _changes.append(name)
        return _open('a YAML loader\\'s \`' + name + '\`', '', *_ERRORS)

_changes = []

class BaseLoader(metaclass=_LoaderType):
    pass

class SafeLoader(metaclass=_LoaderType):
    pass

class FullLoader(metaclass=_LoaderType):
    pass

class Loader(metaclass=_LoaderType):
    pass

class UnsafeLoader(metaclass=_LoaderType):
    pass

_PLAIN = (SafeLoader, FullLoader, Loader, UnsafeLoader)

def _read(stream):
    return stream if isinstance(stream, (str, bytes)) else stream.read()

def _loaded(stream, Loader, many):
    text = _read(stream)
    if not any([Loader is one for one in _PLAIN]):
        return _open('a YAML loader of its own', text, *_ERRORS)
    if _changes or any([name[:1] != '_' for name in vars(Loader)]):
        return _open('a YAML loader that the program changes', text, *_ERRORS)
    return _load(text, many, *_ERRORS)

if _before('pyyaml', 5, 1):
    del FullLoader, UnsafeLoader
    def load(stream, Loader=Loader):
        return _loaded(stream, Loader, False)
    def load_all(stream, Loader=Loader):
        return iter(_loaded(stream, Loader, True))
elif _before('pyyaml', 6):
    def load(stream, Loader=None):
        return _loaded(stream, FullLoader if Loader is None else Loader, False)
    def load_all(stream, Loader=None):
        return iter(_loaded(stream, FullLoader if Loader is None else Loader, True))
else:
    def load(stream, Loader):
        return _loaded(stream, Loader, False)
    def load_all(stream, Loader):
        return iter(_loaded(stream, Loader, True))

def safe_load(stream):
    return _loaded(stream, SafeLoader, False)

def safe_load_all(stream):
    return iter(_loaded(stream, SafeLoader, True))

if not _before('pyyaml', 5, 1):
    def full_load(stream):
        return _loaded(stream, FullLoader, False)
    def full_load_all(stream):
        return iter(_loaded(stream, FullLoader, True))
    def unsafe_load(stream):
        return _loaded(stream, UnsafeLoader, False)

def add_constructor(tag, constructor, Loader=None):
    _changes.append(tag)

def add_multi_constructor(tag_prefix, multi_constructor, Loader=None):
    _changes.append(tag_prefix)

def add_implicit_resolver(tag, regexp, first=None, Loader=None, Dumper=None):
    _changes.append(tag)

def add_path_resolver(tag, path, kind=None, Loader=None, Dumper=None):
    _changes.append(tag)
`

/** PyYAML's loaders. Source: lib/yaml/__init__.py. */
export const yaml: LibraryProgram = { name: 'yaml', natives: [LOAD, OPEN, BEFORE], isOpen: true, text: TEXT }

/** A module through which a program can change what the loaders do, with the error that is its own. */
function changing(name: string, error: string | null): LibraryProgram {
  const own = error === null ? '' : `${error} = yaml.${error}\n`
  return {
    name: `yaml.${name}`,
    natives: [],
    isOpen: true,
    text: `import yaml\nyaml._changes.append('${name}')\n${own}`,
  }
}

const error: LibraryProgram = {
  name: 'yaml.error',
  natives: [],
  isOpen: true,
  text: 'from yaml import MarkedYAMLError, YAMLError\n',
}

/** An error's module alone: nothing can be changed through it that is not called. */
const errorOf = (name: string, cls: string): LibraryProgram => ({
  name: `yaml.${name}`,
  natives: [],
  isOpen: true,
  text: `from yaml import ${cls}\n`,
})

/** PyYAML, by its modules. */
export const YAML_PROGRAMS: readonly LibraryProgram[] = [
  yaml,
  error,
  errorOf('reader', 'ReaderError'),
  errorOf('scanner', 'ScannerError'),
  errorOf('parser', 'ParserError'),
  errorOf('composer', 'ComposerError'),
  changing('constructor', 'ConstructorError'),
  changing('resolver', null),
  changing('loader', null),
  changing('cyaml', null),
]
