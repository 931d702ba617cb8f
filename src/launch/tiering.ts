import { setFlagsFromString } from 'node:v8'

/**
 * By V8's version, how often code has to run before V8 optimizes it. Most of a run's code runs for some hundredths of a second: by default
 * V8 then spends a quarter of the run on optimizing it, and the run ends before that pays. A flag that a version does not know is
 * complained of, so other versions are left as they are.
 */
const LATER: Readonly<Record<string, readonly string[]>> = {
  // Node 20: units of bytecode.
  '11.3': ['--interrupt-budget=1000000'],
  // Node 24: calls.
  '13.6': ['--invocation-count-for-turbofan=30000', '--invocation-count-for-maglev=4000'],
}

/** Makes V8 optimize later than by default. */
export function optimizeLater(): void {
  const version = process.versions.v8.split('.').slice(0, 2).join('.')
  for (const flag of LATER[version] ?? []) setFlagsFromString(flag)
}
