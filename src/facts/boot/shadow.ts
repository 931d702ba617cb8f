import { isFile } from '../files.ts'
import { type Ending, fails } from './ending.ts'
import type { Call } from './machine.ts'

/** The app's file that stands for a distribution's package, or null: what PYTHONPATH names comes before what is installed. */
export function shadowed(module: string, name: string, { machine, at }: Call): Ending | null {
  const path = [`${module}.py`, `${module}/__init__.py`].find((each) => isFile(machine.snapshot, each))
  if (path === undefined) return null
  return fails(1, {
    kind: 'command-fails',
    says: `\`${path}\` hides the package \`${module}\`: the app's folder comes first on sys.path, and \`${name}\` does not find its own code`,
    hint: `Rename \`${path}\` (gunicorn reads its configuration from \`gunicorn.conf.py\`).`,
    at: path === '' ? at : { path },
  })
}
