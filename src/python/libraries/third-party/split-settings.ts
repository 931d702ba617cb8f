import { ANY } from '../../accepts-any.ts'
import { APP_FOLDER } from '../../filesystem/app-folder.ts'
import { snapshotPath } from '../../filesystem.ts'
import { executeFile } from '../../modules/run.ts'
import type { LibraryProgram } from '../../native.ts'
import { native, none, unknownFrom } from '../../native.ts'
import { dictOver, slotOf } from '../../objects/make.ts'
import type { ModuleObject } from '../../objects/object.ts'
import { NO_ORIGIN } from '../../objects/object.ts'
import { taint } from '../../operations/taint.ts'
import { payloadOf } from '../../operations/types.ts'
import { UNDECIDED } from './support.ts'
import { BEFORE } from './versions.ts'

/** `_caller_globals()`: the names of the module whose body runs. */
const CALLER_GLOBALS = native('_caller_globals', '', (call) => {
  const running = call.vm.running.at(-1)
  const module = running === undefined ? undefined : slotOf(call.vm.modules.contents, running)
  return module?.kind === 'module' ? dictOver(module.namespace) : unknownFrom(call.vm, [])
})

/** `_execute(path, scope)`: runs a file of the app with SCOPE as its globals. */
export const EXECUTE = native(
  '_execute',
  'path, scope, /',
  (call) => {
    const { vm } = call
    const path = call.arg('path')
    const scope = payloadOf(call.arg('scope'))
    const inside = path.kind === 'str' ? snapshotPath(path.value) : null
    if (inside === null || scope.kind !== 'dict') {
      const cause = { kind: 'call', callee: 'include', location: call.location } as const
      taint(vm, [scope], cause)
      return unknownFrom(vm, [path, scope], { causes: [cause] })
    }
    const name = slotOf(scope.cell.contents, '__name__')
    const module: ModuleObject = {
      kind: 'module',
      name: name?.kind === 'str' ? name.value : inside,
      file: `${APP_FOLDER}/${inside}`,
      namespace: scope.cell,
      lazy: null,
      origin: NO_ORIGIN,
    }
    vm.imports.push({ module: `_split_settings.${inside}`, path: inside, origin: 'repository', location: vm.location })
    executeFile(vm, module, inside)
    return none()
  },
  ANY,
)

/**
 * django-split-settings: files are run in the including module's own namespace, in order. Where a pattern finds several, their order
 * is the file system's, so both ways round are gone through. Source: split_settings/tools.py.
 */
export const splitSettingsTools: LibraryProgram = {
  name: 'split_settings.tools',
  natives: [BEFORE, CALLER_GLOBALS, EXECUTE, UNDECIDED],
  others: ['glob', 'os', 'sys', 'typing', 'module_from_spec', 'spec_from_file_location'],
  text: `
import os

__all__ = ('optional', 'include')

class _Optional(str):
    pass

def optional(filename):
    return _Optional(filename or '')

def _find(pattern):
    if not any(sign in pattern for sign in '*?['):
        return [pattern] if os.path.lexists(pattern) else []
    import glob
    return glob.glob(pattern)

def _run(path, scope):
    path = os.path.abspath(path)
    if path not in scope['__included_files__']:
        scope['__included_files__'].append(path)
        scope['__included_file__'] = path
        if os.path.isdir(path):
            open(path, 'rb')
        _execute(path, scope)

def include(*args, **options):
    scope = options.get('scope') or _caller_globals()
    scope.setdefault('__included_files__', [])
    folder = os.path.dirname(scope.get('__included_file__', scope['__file__']))
    for name in args:
        is_optional = isinstance(name, _Optional)
        if is_optional and not name and not _before('django-split-settings', 1, 3, 2):
            continue
        saved = scope.get('__included_file__')
        pattern = os.path.join(folder, name)
        found = sorted(_find(pattern))
        if not found and not is_optional:
            raise OSError(f'No such file: {pattern}')
        if len(found) > 1 and _undecided(found):
            found = found[::-1]
        for path in found:
            _run(path, scope)
        if saved:
            scope['__included_file__'] = saved
        else:
            scope.pop('__included_file__', None)
`,
}

export const splitSettings: LibraryProgram = { name: 'split_settings', natives: [], others: ['tools'], text: '' }
