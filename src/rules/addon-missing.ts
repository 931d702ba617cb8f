import type { Rule } from './rule.ts'
import { localFallbacks } from './support/local-servers.ts'
import { agree, code, codes } from './support/words.ts'

export const addonMissing: Rule = {
  id: 'addon-missing',
  summary: 'The settings fall back to a server on the dyno itself, because the app has no add-on for it.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const all = localFallbacks(facts)
    for (const first of all) {
      const { text } = first
      const group = all.filter((one) => one.text === text)
      if (group[0] !== first) continue
      const names = group.map(({ read }) => read.name)
      const path = facts.settings.web.module?.path
      yield {
        kind: 'fail',
        message: `${codes(names)} ${agree(names.length, 'is', 'are')} not set, and the settings take ${code(text)} in ${agree(names.length, 'its', 'their')} place: nothing listens there on a dyno, and whoever asks gets "Connection refused".`,
        hint: `heroku addons:create ${first.addon} --app ${facts.environment.app?.name ?? 'NAME'}`,
        at: first.read.location ?? (path == null ? null : { path }),
        configVars: names.sort(),
      }
    }
  },
}
