import type { LibraryProgram } from '../native.ts'
import { MODULE_FILE } from './inspect-natives.ts'
import { UNMODELLED } from './support.ts'

/** `pkgutil`: the modules of folders, and files beside modules. Source: Lib/pkgutil.py. */
export const pkgutil: LibraryProgram = {
  name: 'pkgutil',
  natives: [MODULE_FILE, UNMODELLED],
  others: [
    'ImpImporter',
    'ImpLoader',
    'find_loader',
    'get_importer',
    'get_loader',
    'iter_importers',
    'read_code',
    'resolve_name',
  ],
  text: `
import importlib as _importlib
import os as _os
import sys as _sys
from collections import namedtuple as _namedtuple

ModuleInfo = _namedtuple('ModuleInfo', 'module_finder name ispkg')

def _modules_in(folder):
    for name in sorted([name for name in _os.listdir(folder) if name != '__pycache__']):
        stem, ending = _os.path.splitext(name)
        if ending == '.py' and stem != '__init__' and '.' not in stem:
            yield stem, False
        elif '.' not in name and _os.path.isfile(_os.path.join(folder, name, '__init__.py')):
            yield name, True

def iter_modules(path=None, prefix=''):
    if path is None:
        yield from _unmodelled('the modules of every package that is installed', 'list')
        return
    if isinstance(path, str):
        raise ValueError('path must be None or list of paths to look for modules in')
    seen = []
    for folder in path:
        if _os.path.isdir(folder):
            for name, ispkg in _modules_in(folder):
                if name not in seen:
                    seen.append(name)
                    yield ModuleInfo(_unmodelled('the finder of a module', None), prefix + name, ispkg)

def walk_packages(path=None, prefix='', onerror=None):
    for info in iter_modules(path, prefix):
        yield info
        if info.ispkg:
            try:
                _importlib.import_module(info.name)
            except ImportError:
                if onerror is not None:
                    onerror(info.name)
            except Exception:
                if onerror is None:
                    raise
                onerror(info.name)
            else:
                yield from walk_packages(_sys.modules[info.name].__path__, info.name + '.', onerror)

def get_data(package, resource):
    file = _module_file(_importlib.import_module(package))
    if file is None:
        return _unmodelled('files of a package that is not the repository’s', 'bytes', package)
    with open(_os.path.join(_os.path.dirname(file), *resource.split('/')), 'rb') as opened:
        return opened.read()

def extend_path(path, name):
    return _unmodelled('\`extend_path\`', 'list', path)
`,
}
