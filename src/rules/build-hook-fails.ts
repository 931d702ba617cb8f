import { hookFailures } from '../facts/boot/hooks.ts'
import type { Rule } from './rule.ts'
import { bootResult } from './support/boot-result.ts'

export const buildHookFails: Rule = {
  id: 'build-hook-fails',
  summary: 'bin/pre_compile or bin/post_compile fails, and the build with it.',
  category: 'build',
  severity: 'error',
  since: '0.1.0',
  heroku: ['hooks::pre_compile', 'hooks::post_compile'],
  *check(facts) {
    if (facts.build.kind !== 'python') return
    for (const { path, failure } of hookFailures(facts))
      yield bootResult(failure, `the build stops, "Failed to run the ${path} script"`, path.replace('bin/', 'hooks::'))
  },
}
