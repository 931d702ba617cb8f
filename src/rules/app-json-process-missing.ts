import type { Rule } from './rule.ts'
import { agree, codes } from './support/words.ts'

export const appJsonProcessMissing: Rule = {
  id: 'app-json-process-missing',
  summary: 'app.json scales a process type that is not declared.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check({ appJson, processes }) {
    if (appJson?.kind !== 'read' || processes.path === null || !processes.complete) return
    const missing = [...appJson.formation].flatMap(([type, quantity]) =>
      quantity !== 0 && !processes.types.has(type) ? [type] : [],
    )
    if (missing.length === 0) return
    yield {
      kind: 'fail',
      message: `The \`formation\` of \`app.json\` starts ${codes(missing)}, which \`${processes.path}\` does not declare: a review app cannot be scaled so ("Couldn't find that process type").`,
      hint: `Declare ${agree(missing.length, 'it', 'them')} in \`${processes.path}\`, or take ${agree(missing.length, 'it', 'them')} out of the \`formation\`.`,
      at: { path: 'app.json' },
    }
  },
}
