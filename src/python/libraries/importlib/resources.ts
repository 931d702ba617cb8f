import type { LibraryProgram } from '../../native.ts'
import { MODULE_FILE } from '../inspect-natives.ts'
import { UNMODELLED } from '../support.ts'

/** `importlib.resources`: files of the repository's packages. Source: Lib/importlib/resources. */
export const resources: LibraryProgram = {
  name: 'importlib.resources',
  natives: [MODULE_FILE, UNMODELLED],
  others: [
    'Anchor',
    'Package',
    'Resource',
    'ResourceReader',
    'abc',
    'contents',
    'is_resource',
    'path',
    'readers',
    'simple',
  ],
  text: `
import contextlib as _contextlib
import importlib as _importlib
import os as _os
import pathlib as _pathlib

def files(package):
    module = _importlib.import_module(package) if isinstance(package, str) else package
    file = _module_file(module)
    if file is None:
        return _unmodelled('files of a package that is not the repository’s', None, package)
    return _pathlib.Path(_os.path.dirname(file))

@_contextlib.contextmanager
def as_file(path):
    yield path

def read_text(package, resource, encoding='utf-8', errors='strict'):
    return (files(package) / resource).read_text(encoding=encoding, errors=errors)

def read_binary(package, resource):
    return (files(package) / resource).read_bytes()

def open_text(package, resource, encoding='utf-8', errors='strict'):
    return (files(package) / resource).open('r', encoding=encoding, errors=errors)

def open_binary(package, resource):
    return (files(package) / resource).open('rb')
`,
}
