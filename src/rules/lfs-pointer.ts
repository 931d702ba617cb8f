import type { Entry } from '../model/snapshot.ts'
import type { Rule } from './rule.ts'

export const lfsPointer: Rule = {
  id: 'lfs-pointer',
  summary: 'Files that are pointers of Git LFS: Heroku gets the pointer, not the file.',
  category: 'build',
  severity: 'warning',
  since: '0.1.0',
  *check({ snapshot }) {
    const pointers = snapshot.entries.filter((entry) => isCandidate(entry) && isPointer(snapshot.read(entry.path)))
    const code = pointers.find(({ path }) => /\.(py|txt|toml|lock|sh|json|ya?ml)$|(^|\/)(Procfile|Pipfile)$/.test(path))
    const first = code ?? pointers[0]
    if (!first) return
    const others = pointers.length - 1
    yield {
      kind: 'fail',
      severity: code ? 'error' : 'warning',
      message: `\`${first.path}\`${others > 0 ? ` and ${others} other file${others > 1 ? 's' : ''}` : ''} ${others > 0 ? 'are pointers' : 'is a pointer'} of Git LFS. Heroku does not fetch what they point to: the app gets the pointer's text in place of the file.`,
      hint: 'Take the files out of LFS (`git lfs migrate export --include="..."`), or serve them from a storage service.',
      at: { path: first.path },
    }
  },
}

/** A pointer is shorter than 1,024 bytes: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const isCandidate = ({ mode, size }: Entry): boolean => mode.startsWith('100') && size >= 100 && size < 1024

const isPointer = (bytes: Uint8Array | undefined): boolean =>
  bytes !== undefined && new TextDecoder().decode(bytes).startsWith('version https://git-lfs.github.com/spec/')
