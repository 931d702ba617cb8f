import { installs } from '../facts/dependencies/dependencies.ts'
import type { Facts } from '../facts/facts.ts'
import { isFile, readText } from '../facts/files.ts'
import { misnamedProcfile, PROCFILE, readProcfile } from '../facts/procfile.ts'
import { entryOf } from '../facts/settings/tests.ts'
import { overlay } from '../model/overlay.ts'
import { advise, type Edit, NOTHING, type Step, textFile, withLines } from './edit.ts'
import { webCommand } from './web-command.ts'

/** The Procfile: a web process where there is none, and a release phase where there are migrations and none. */
export function proposeProcfile(facts: Facts): Step {
  const { procfile, snapshot, processes } = facts
  const near = procfile === null ? misnamedProcfile(snapshot) : undefined
  if (near !== undefined && !near.path.includes('/')) return renamed(facts, near.path)
  const web = processes.types.has('web') ? null : webCommand(facts)
  const release = processes.types.has('release') ? null : releaseCommand(facts)
  const lines = [
    ...(release === null ? [] : [`release: ${release}`]),
    ...(web === null ? [] : [`web: ${web}`]),
    ...(procfile === null ? workers(facts) : []),
  ]
  if (!processes.types.has('web') && web === null)
    return advise('web', 'No WSGI or ASGI application was found: write the web process into the Procfile yourself.')
  if (lines.length === 0) return NOTHING
  const because = [
    ...(web === null ? [] : ['the web process (without it every request gets H14)']),
    ...(release === null ? [] : ['migrations in the release phase']),
  ].join(', ')
  if (procfile === null) return one({ path: PROCFILE, after: lines.map((line) => `${line}\n`).join(''), because })
  const file = textFile(snapshot, PROCFILE)
  return file === null
    ? advise('web', `\`${PROCFILE}\` is not UTF-8: write it anew.`)
    : one({ path: file.path, after: withLines(file, lines), because })
}

const one = (edit: Edit): Step => ({ edits: [edit], advice: [] })

/** A Procfile under another name: its lines, if they declare a web process. The other file stays. */
function renamed(facts: Facts, path: string): Step {
  const text = textFile(facts.snapshot, path)?.text
  const read = text === undefined ? null : readProcfile(overlay(facts.snapshot, new Map([[PROCFILE, text]])))
  if (text === undefined || !read?.cedar.processes.has('web'))
    return advise('web', `Rename \`${path}\` to \`${PROCFILE}\`, and see that it declares \`web\`.`)
  return {
    edits: [{ path: PROCFILE, after: text, because: `the same as \`${path}\`, a name that Heroku does not read` }],
    advice: [{ about: 'web', text: `Remove \`${path}\`: \`git rm --cached ${path}\`.` }],
  }
}

/** Null where there is nothing to migrate. */
function releaseCommand(facts: Facts): string | null {
  const { managePy, settings, dependencies } = facts
  // The path comes to stand in a shell's command.
  if (managePy === null || !/^[\w./-]+$/.test(managePy) || installs(dependencies, 'django') === false) return null
  const databases = settings.web.settings?.get('DATABASES').value
  if (databases !== undefined && entryOf(databases, 'default') === null) return null
  return `python ${managePy} migrate --noinput`
}

/** Celery's workers, where the project has its application in the usual place and installs it. */
function workers({ snapshot, dependencies }: Facts): readonly string[] {
  if (installs(dependencies, 'celery') !== true) return []
  const file = snapshot.entries.find(
    ({ path }) =>
      /^[A-Za-z_]\w*\/celery\.py$/.test(path) &&
      isFile(snapshot, path) &&
      /=\s*Celery\(/.test(readText(snapshot, path) ?? ''),
  )
  return file === undefined ? [] : [`worker: celery --app ${file.path.split('/')[0]} worker --loglevel info`]
}
