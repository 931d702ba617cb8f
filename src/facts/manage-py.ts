import type { Snapshot } from '../model/snapshot.ts'
import { isFile } from './files.ts'

/**
 * The manage.py that the buildpack runs collectstatic with: `find . -maxdepth 3 -type f -name manage.py`, the highest first, then by
 * path (bin/steps/collectstatic of heroku/heroku-buildpack-python v351). A symbolic link is no regular file, and is passed over.
 * Fir's buildpack looks in the root alone, and follows links (heroku/buildpacks-python, src/django.rs).
 */
export function findManagePy(snapshot: Snapshot, generation: 'cedar' | 'fir'): string | null {
  if (generation === 'fir') return isFile(snapshot, 'manage.py') ? 'manage.py' : null
  const depth = (path: string): number => path.split('/').length
  const found = snapshot.entries
    .filter(({ path, mode }) => (path === 'manage.py' || path.endsWith('/manage.py')) && mode.startsWith('100'))
    .map(({ path }) => path)
    .filter((path) => depth(path) <= 3)
  return found.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))[0] ?? null
}
