import { isLfsPointer, LFS_POINTER_MAX_BYTES } from '../model/lfs-pointer.ts'
import type { Entry, Snapshot } from '../model/snapshot.ts'
import type { Rule } from './rule.ts'

/** Code, and what the build reads in the root: without those it fails. Other files are data, which some page may lack. */
const IS_RUN =
  /\.(py|sh)$|^(Procfile|Pipfile(\.lock)?|requirements\.txt|(poetry|uv)\.lock|pyproject\.toml|runtime\.txt|\.python-version|app\.json|heroku\.yml)$/

export const lfsPointer: Rule = {
  id: 'lfs-pointer',
  summary: 'Files that are pointers of Git LFS: Heroku gets the pointer, not the file.',
  category: 'build',
  severity: 'warning',
  since: '0.1.0',
  *check({ snapshot }) {
    const pointers = snapshot.entries.filter((entry) => isPointer(snapshot, entry))
    const code = pointers.find(({ path }) => IS_RUN.test(path))
    const first = code ?? pointers[0]
    if (!first) return
    const others = pointers.length - 1
    yield {
      kind: 'fail',
      severity: code ? 'error' : 'warning',
      message: `\`${first.path}\`${others > 0 ? ` and ${others} other file${others > 1 ? 's' : ''}` : ''} ${others > 0 ? 'are pointers' : 'is a pointer'} of Git LFS. Heroku does not fetch what ${others > 0 ? 'they point' : 'it points'} to: the app gets the pointer's text in place of the file.`,
      hint: 'Take the files out of LFS (`git lfs migrate export --include="..."`), or serve them from a storage service.',
      at: { path: first.path },
    }
  },
}

/** Only a file that may be one is read. */
function isPointer(snapshot: Snapshot, { mode, path, size }: Entry): boolean {
  if (!mode.startsWith('100') || size >= LFS_POINTER_MAX_BYTES) return false
  const content = snapshot.read(path)
  return content !== undefined && isLfsPointer(content)
}
