import { installs } from '../facts/dependencies/dependencies.ts'
import type { Facts } from '../facts/facts.ts'
import { ask } from '../facts/settings/answer.ts'
import { runsCollectstatic } from '../facts/static-build.ts'
import { staticFiles } from '../facts/static-files.ts'
import type { Result, Rule } from './rule.ts'
import { settingResult } from './support/setting-result.ts'
import { code, codes, unsetCommand } from './support/words.ts'

export const staticFilesNotCollected: Rule = {
  id: 'static-files-not-collected',
  summary: 'Static files of the repository do not reach the folder that they are served from.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  heroku: ['static-404'],
  *check(facts) {
    const files = staticFiles(facts)
    if (files === null || !files.needed || files.served !== true) return
    const isPython = facts.build.kind === 'python'
    if (facts.settings.build !== null && runsCollectstatic(facts) === false && isPython)
      yield* notRun(facts, 'collectstatic is switched off in the build', {
        hint: unsetCommand(facts, 'DISABLE_COLLECTSTATIC'),
        configVars: ['DISABLE_COLLECTSTATIC'],
      })
    else if (facts.managePy === null && isPython && installs(facts.dependencies, 'django') !== false)
      yield* notRun(facts, `the build runs no collectstatic, because ${whyNoScript(facts)}`, {
        hint: "Put a manage.py into the app's root.",
        configVars: [],
      })
    else if (files.uncollected.length > 0) yield notFound(facts, files.uncollected)
  },
}

/** Why the buildpack finds no manage.py: bin/steps/collectstatic of the classic one, src/django.rs of Fir's. */
function whyNoScript({ snapshot, environment }: Facts): string {
  if (environment.app?.generation === 'fir') return 'there is no `manage.py` in the root'
  const found = snapshot.entries.find(({ path }) => path === 'manage.py' || path.endsWith('/manage.py'))
  if (found === undefined) return 'there is no `manage.py`'
  return found.mode === '120000'
    ? `\`${found.path}\` is a symbolic link, which it passes over`
    : `it looks for \`manage.py\` no more than two folders down, and finds none (there is \`${found.path}\`)`
}

interface NotRun {
  readonly hint: string
  readonly configVars: readonly string[]
}

/** Where collectstatic is not run, and the folder is not committed either. */
function* notRun(facts: Facts, why: string, { hint, configVars }: NotRun): Iterable<Result> {
  const { settings } = facts.settings.web
  if (settings === null) return
  const root = ask(settings.get('STATIC_ROOT'), () => true)
  const value = root.because[0]?.value
  const path = value?.kind === 'str' ? value.value : value?.kind === 'object' ? value.text : undefined
  const folder = path?.replace(/^\/app\//, '').replace(/\/+$/, '')
  // What is served from elsewhere, or is committed as it was collected, needs no collecting.
  if (folder === undefined || facts.snapshot.entries.some((entry) => entry.path.startsWith(`${folder}/`))) return
  const message = `Static files are served from STATIC_ROOT (${code(folder)}), and nothing fills it: ${why}. Styles, scripts and the admin get 404.`
  const answer = { ...root, configVars }
  yield {
    ...settingResult(facts, { setting: 'STATIC_ROOT', answer }, { message, hint }),
    heroku: 'static-404',
  }
}

function notFound(facts: Facts, folders: readonly string[]): Result {
  const { settings } = facts.settings.web
  const setting = settings?.get('STATICFILES_DIRS')
  const answer =
    setting === undefined ? { truth: true as const, because: [], causes: [], configVars: [] } : ask(setting, () => true)
  const message = `collectstatic does not find ${codes(folders.slice(0, 3))}: no such folder is in STATICFILES_DIRS, and none belongs to an app of INSTALLED_APPS. Its files get 404.`
  const hint = `Add the app to INSTALLED_APPS, or name the folder:\nSTATICFILES_DIRS = [BASE_DIR / '${folders[0]}']`
  return { ...settingResult(facts, { setting: 'STATICFILES_DIRS', answer }, { message, hint }), heroku: 'static-404' }
}
