import type { Facts } from '../facts/facts.ts'
import { textFiles } from '../facts/secrets.ts'
import { configVar } from '../model/environment.ts'
import { nearest } from '../model/nearest.ts'
import type { Rule } from './rule.ts'
import { code, setCommand, unsetCommand } from './support/words.ts'

export const configVarMisspelt: Rule = {
  id: 'config-var-misspelt',
  summary: 'A config var is read nowhere, and nearly has the name of one that is read and not set.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const reads = facts.settings.web.module?.environmentReads ?? []
    const missing = reads.filter(({ name }) => configVar(facts.environment.configVars, name).state === 'unset')
    if (missing.length === 0) return
    const names = [...new Set(missing.map(({ name }) => name))]
    for (const set of unreadNames(facts, new Set(reads.map(({ name }) => name)))) {
      const meant = names.find((name) => name.toUpperCase() === set.toUpperCase()) ?? nearest(set, names)
      if (meant === null || set.length < 4) continue
      yield {
        kind: 'fail',
        message: `The config var ${code(set)} is set and nothing in the repository reads it; ${code(meant)} is read and not set.`,
        hint: `If it is the same:\n${setCommand(facts, `${meant}=...`)} && ${unsetCommand(facts, set)}`,
        at: missing.find(({ name }) => name === meant)?.location ?? null,
        configVars: [meant, set].sort(),
      }
    }
  },
}

/** What Heroku's own add-ons set, under names that nobody typed; whether they are used is another matter. */
const SET_BY_ADDONS: readonly string[] = ['DATABASE_URL', 'REDIS_URL', 'REDIS_TLS_URL']

/** The config vars whose names stand nowhere in the repository. */
function unreadNames({ environment, committed }: Facts, read: ReadonlySet<string>): readonly string[] {
  const given = new Set([...SET_BY_ADDONS, ...(environment.app?.addons ?? []).flatMap((addon) => addon.configVars)])
  const set = [...environment.configVars.known].flatMap(([name, { state }]) =>
    state === 'set' && !read.has(name) && !given.has(name) ? [name] : [],
  )
  const left = new Set(set)
  for (const { text } of textFiles(committed)) for (const name of left) if (text.includes(name)) left.delete(name)
  return [...left].sort()
}
