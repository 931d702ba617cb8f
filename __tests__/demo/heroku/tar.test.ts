import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildScript } from '../../../src/demo/heroku/build-log.ts'
import { readTarball } from '../../../src/demo/heroku/tar.ts'
import { SITE, tarGz } from '../../helpers/tarball.ts'

function gnuTar(): boolean {
  try {
    return execFileSync('tar', ['--version'], { encoding: 'utf8' }).includes('GNU')
  } catch {
    return false
  }
}

const LONG = `${'folder/'.repeat(30)}${'n'.repeat(120)}.py`

/** The same files, packed by GNU tar in one of its formats. */
function packed(format: string): Uint8Array {
  const root = mkdtempSync(join(tmpdir(), 'deploy-gate-'))
  mkdirSync(join(root, 'folder/'.repeat(30)), { recursive: true })
  writeFileSync(join(root, LONG), 'long')
  writeFileSync(join(root, 'manage.py'), 'x'.repeat(1000))
  chmodSync(join(root, 'manage.py'), 0o755)
  symlinkSync('manage.py', join(root, 'link'))
  execFileSync('tar', ['czf', join(root, '..', `${format}.tgz`), `--format=${format}`, '-C', root, '.'])
  return readFileSync(join(root, '..', `${format}.tgz`))
}

describe.skipIf(!gnuTar())('a tarball of GNU tar (skipped where there is none)', () => {
  it.each(['gnu', 'pax'])('in the format %s is read', (format) => {
    const entries = readTarball(packed(format))
    const found = (path: string) => entries.find((entry) => entry.path === path)
    expect(new TextDecoder().decode(found(LONG)?.content)).toBe('long')
    expect(found('manage.py')).toMatchObject({ type: 'file', mode: 0o755 })
    expect(found('manage.py')?.content.length).toBe(1000)
    expect(found('link')).toMatchObject({ type: 'link', target: 'manage.py' })
  })
})

describe('what is no tarball', () => {
  const whole = tarGz(SITE)

  it.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('hello')],
    ['half a gzip', whole.subarray(0, whole.length / 2)],
  ])('%s is refused', (_name, bytes) => {
    expect(() => readTarball(bytes)).toThrow(/gzip|tar/)
  })
})

describe('the log of a build', () => {
  it('is made of what is in the source', () => {
    const { lines, failure, processTypes } = buildScript(readTarball(tarGz(SITE)), 'heroku-26')
    expect(failure).toBeNull()
    expect(processTypes).toEqual({ web: 'gunicorn mysite.wsgi' })
    expect(lines).toEqual(
      expect.arrayContaining([
        '-----> Building on the Heroku-26 stack',
        '-----> Using Python 3.13 specified in .python-version',
        '       Collecting gunicorn==23.0.0 (from -r requirements.txt (line 2))',
        '-----> $ python manage.py collectstatic --noinput',
        '       Procfile declares types -> web',
      ]),
    )
  })

  it('says what is missing', () => {
    const { failure } = buildScript(readTarball(tarGz({ 'README.md': 'hello' })), 'heroku-26')
    expect(failure?.[0]).toContain('Your app is configured to use the Python buildpack')
  })
})
