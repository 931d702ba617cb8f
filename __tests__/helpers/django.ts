import { spawnSync } from 'node:child_process'
import { PYTHON_ENVIRONMENT } from './python.ts'

/** Debian's Python, which sees Debian's python3-django. DJANGO_PYTHON=PROGRAM for another Python, with another Django. */
const PYTHON = process.env['DJANGO_PYTHON'] ?? '/usr/bin/python3'

/** The real Django's version, as `3.2`; null where it is not installed. */
export function realDjangoVersion(): string | null {
  const { status, stdout } = spawnSync(PYTHON, ['-c', 'import django; print("%d.%d" % django.VERSION[:2])'], {
    encoding: 'utf8',
    env: PYTHON_ENVIRONMENT,
  })
  return status === 0 ? stdout.trim() : null
}

/** Runs SCRIPT in the real Django's Python; INPUT is its standard input as JSON, and what it prints is JSON. */
export function runInRealDjango(script: string, input: unknown): unknown {
  const options = {
    encoding: 'utf8',
    input: JSON.stringify(input),
    maxBuffer: 1 << 28,
    env: PYTHON_ENVIRONMENT,
  } as const
  const { status, stdout, stderr } = spawnSync(PYTHON, ['-W', 'ignore', '-c', script], options)
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
