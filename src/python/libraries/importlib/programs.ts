import type { LibraryProgram } from '../../native.ts'
import { FIND } from './find.ts'
import { metadata } from './metadata.ts'
import { resources } from './resources.ts'
import { EXECUTE, NEW_MODULE } from './run-path.ts'

/** `importlib.machinery`. Source: Lib/importlib/_bootstrap.py and _bootstrap_external.py. */
const machinery: LibraryProgram = {
  name: 'importlib.machinery',
  natives: [NEW_MODULE, EXECUTE],
  others: [
    'BuiltinImporter',
    'FrozenImporter',
    'WindowsRegistryFinder',
    'PathFinder',
    'FileFinder',
    'SourcelessFileLoader',
    'ExtensionFileLoader',
    'AppleFrameworkLoader',
    'all_suffixes',
  ],
  text: `
import sys

SOURCE_SUFFIXES = ['.py']
BYTECODE_SUFFIXES = ['.pyc']

class ModuleSpec:
    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name = name
        self.loader = loader
        self.origin = origin
        self.loader_state = loader_state
        self.submodule_search_locations = [] if is_package else None
        self.has_location = False

    @property
    def parent(self):
        return self.name.rpartition('.')[0] if self.submodule_search_locations is None else self.name

class SourceFileLoader:
    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        _execute(module, self.path)

    def load_module(self, fullname=None):
        module = sys.modules.get(self.name)
        if module is None:
            module = _module(self.name, self.path)
        sys.modules[self.name] = module
        try:
            _execute(module, self.path)
        except BaseException:
            sys.modules.pop(self.name, None)
            raise
        return module

    def get_filename(self, fullname=None):
        return self.path

    def get_data(self, path):
        with open(path, 'rb') as file:
            return file.read()

    def get_source(self, fullname=None):
        with open(self.path, encoding='utf-8') as file:
            return file.read()

    def is_package(self, fullname):
        return self.path.endswith('/__init__.py') and fullname.rpartition('.')[2] != '__init__'

class NamespaceLoader:
    pass
`,
}

/** `importlib.util`. Source: Lib/importlib/util.py. */
const util: LibraryProgram = {
  name: 'importlib.util',
  natives: [FIND, NEW_MODULE],
  others: ['MAGIC_NUMBER', 'cache_from_source', 'decode_source', 'source_from_cache', 'source_hash', 'LazyLoader'],
  text: `
import os
import sys
from importlib.machinery import ModuleSpec, NamespaceLoader, SourceFileLoader

def resolve_name(name, package):
    if not name.startswith('.'):
        return name
    if not package:
        raise ImportError(f'no package specified for {name!r} (required for relative module names)')
    level = len(name) - len(name.lstrip('.'))
    bits = package.rsplit('.', level - 1)
    if len(bits) < level:
        raise ImportError('attempted relative import beyond top-level package')
    return f'{bits[0]}.{name[level:]}' if name[level:] else bits[0]

def find_spec(name, package=None):
    fullname = resolve_name(name, package) if name.startswith('.') else name
    if fullname in sys.modules and sys.modules[fullname] is None:
        return None
    parent = fullname.rpartition('.')[0]
    if parent:
        module = __import__(parent, fromlist=['__path__'])
        if not hasattr(module, '__path__'):
            raise ModuleNotFoundError(
                f'__path__ attribute not found on {parent!r} while trying to find {fullname!r}', name=fullname)
    found = _find(fullname)
    if found is None:
        return None
    origin, folders = found
    loader = NamespaceLoader() if origin is None else SourceFileLoader(fullname, origin)
    spec = ModuleSpec(fullname, loader, origin=origin)
    spec.submodule_search_locations = folders
    spec.has_location = origin is not None
    return spec

def spec_from_loader(name, loader, *, origin=None, is_package=None):
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)

def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=None):
    location = os.path.abspath(os.fspath(location))
    if loader is None:
        if not location.endswith('.py'):
            return None
        loader = SourceFileLoader(name, location)
    spec = ModuleSpec(name, loader, origin=location)
    spec.has_location = True
    spec.submodule_search_locations = submodule_search_locations
    return spec

def module_from_spec(spec):
    module = _module(spec.name, spec.origin)
    module.__spec__ = spec
    module.__loader__ = spec.loader
    module.__package__ = spec.parent
    return module
`,
}

/** `runpy`. Source: Lib/runpy.py. */
const runpy: LibraryProgram = {
  name: 'runpy',
  natives: [NEW_MODULE, EXECUTE],
  others: ['importlib', 'io', 'os', 'sys'],
  text: `
import os
import sys
from importlib.util import find_spec

def _run(name, path, package, init_globals):
    module = _module(name, path)
    module.__package__ = package
    module.__cached__ = None
    if init_globals is not None:
        module.__dict__.update(init_globals)
    _execute(module, path)
    return module.__dict__.copy()

def run_path(path_name, init_globals=None, run_name=None):
    name = '<run_path>' if run_name is None else run_name
    return _run(name, os.fspath(path_name), name.rpartition('.')[0], init_globals)

def run_module(mod_name, init_globals=None, run_name=None, alter_sys=False):
    spec = find_spec(mod_name)
    if spec is None:
        raise ImportError(f'No module named {mod_name}')
    if spec.submodule_search_locations is not None:
        return run_module(mod_name + '.__main__', init_globals, run_name, alter_sys)
    return _run(run_name or mod_name, spec.origin, spec.parent, init_globals)
`,
}

/** `imp`, which left Python in 3.12. Source: Lib/imp.py. */
const imp: LibraryProgram = {
  name: 'imp',
  natives: [NEW_MODULE],
  others: ['find_module', 'load_module', 'load_compiled', 'load_package', 'get_suffixes', 'get_magic', 'lock_held'],
  text: `
from importlib import reload
from importlib.machinery import SourceFileLoader

def new_module(name):
    return _module(name)

def load_source(name, pathname, file=None):
    return SourceFileLoader(name, pathname).load_module()
`,
}

/** Modules of the standard library that find and run the app's files. */
export const IMPORT_PROGRAMS: readonly LibraryProgram[] = [machinery, util, runpy, imp, metadata, resources]
