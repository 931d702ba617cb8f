import { configVar } from '../model/environment.ts'
import type { Truth } from '../model/value.ts'
import { installs } from './dependencies/dependencies.ts'
import type { Facts } from './facts.ts'

/** Does the build run collectstatic? heroku-buildpack-python, bin/steps/collectstatic. */
export function runsCollectstatic(facts: Facts): Truth {
  if (facts.build.kind !== 'python' || facts.settings.build === null) return false
  if (facts.snapshot.entry('.heroku/collectstatic_disabled')) return false
  // The buildpack runs it where `import django` works.
  const django = installs(facts.dependencies, 'django')
  if (django === false) return false
  const disabled = configVar(facts.environment.configVars, 'DISABLE_COLLECTSTATIC')
  switch (disabled.state) {
    case 'unset':
      return django
    case 'unknown':
      return 'unknown'
    case 'set':
      return disabled.value === undefined ? 'unknown' : disabled.value === '0' || disabled.value === '' ? django : false
  }
}

/** The buildpack's failure_reason for what collectstatic ends with. */
export function collectstaticReason(type: string): string {
  if (type === 'SyntaxError' || type === 'IndentationError' || type === 'TabError') return 'collectstatic-syntax-error'
  if (type.endsWith('ImproperlyConfigured')) return 'collectstatic-improper-configuration'
  return type === 'OSError' || type === 'FileNotFoundError' ? 'collectstatic-missing-file' : 'collectstatic-other'
}
