import { setFlagsFromString } from 'node:v8'

/** V8's flags that fit a run of some hundredths of a second, by V8's version: it complains of one that it does not know. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  // Node 20. The budget is in units of bytecode.
  '11.3': ['--semi-space-growth-factor=1', '--no-parallel-scavenge', '--interrupt-budget=1000000'],
  // Node 24. The counts are of calls.
  '13.6': [
    '--semi-space-growth-factor=1',
    '--no-parallel-scavenge',
    '--invocation-count-for-turbofan=30000',
    '--invocation-count-for-maglev=4000',
  ],
}

/**
 * Makes V8 optimize later than by default: it would spend a quarter of a run on it, and the run ends before that pays. And keeps its
 * young generation small: to touch memory for the first time costs more than to use what is there again, in long runs too. So small
 * a generation is collected sooner than threads agree on who does it: one alone takes a seventh less, and a third less where they have to wait.
 */
export function expectShortRun(): void {
  const version = process.versions.v8.split('.').slice(0, 2).join('.')
  for (const flag of FLAGS[version] ?? []) setFlagsFromString(flag)
}
