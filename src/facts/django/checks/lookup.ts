import type { Facts } from '../../facts.ts'
import { programFactory } from '../../programs.ts'
import type { Settings } from '../../settings/settings.ts'
import type { Lookup } from '../startup/named.ts'
import { serveSettings } from '../startup/startup.ts'

const made = new WeakMap<Facts, Lookup>()

/** A process of Django's that is ready, in which names of settings are looked up. Made once for the same facts. */
export function lookupOf(facts: Facts, settings: Settings): Lookup {
  const known = made.get(facts)
  if (known !== undefined) return known
  const { web } = facts.settings
  const program = programFactory(facts)({
    phase: 'dyno',
    configVars: facts.environment.configVars,
    sysPath: web.roots.map((folder) => (folder === '' ? '/app' : `/app/${folder}`)),
    argv: ['manage.py', 'check'],
  })
  program.importModule(settings.module.module)
  program.runText(
    "from django.apps.registry import state\nstate['configured'] = state['apps_ready'] = True\n",
    '__ready__',
  )
  serveSettings(program, settings, facts.launches.machine)
  const lookup = { program, django: settings.django, hasModule: facts.launches.machine.hasModule }
  made.set(facts, lookup)
  return lookup
}
