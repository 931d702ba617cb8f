import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Tarball } from '../../src/heroku/deployment/plan.ts'

/** A Django site that builds. */
export const SITE: Readonly<Record<string, string>> = {
  'requirements.txt': 'Django==5.2.8\ngunicorn==23.0.0\n',
  '.python-version': '3.13\n',
  Procfile: 'web: gunicorn mysite.wsgi\n',
  'manage.py': '#!/usr/bin/env python\n',
}

export const SITE_WITH_RELEASE_PHASE = { ...SITE, Procfile: `${SITE['Procfile']}release: python manage.py migrate\n` }

/** A gzip'd ustar of these files, as bytes. */
export function tarGz(files: Readonly<Record<string, string>>): Uint8Array {
  const blocks = Object.entries(files).flatMap(([path, content]) => {
    const body = Buffer.from(content)
    const padding = Buffer.alloc((512 - (body.length % 512)) % 512)
    return [header(path, body.length), body, padding]
  })
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]))
}

function header(path: string, size: number): Buffer {
  const block = Buffer.alloc(512)
  block.write(path, 0)
  block.write('0000644\0', 100)
  block.write('0000000\0', 108)
  block.write('0000000\0', 116)
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  block.write('00000000000\0', 136)
  block.write('        ', 148)
  block.write('0', 156)
  block.write('ustar\0', 257)
  block.write('00', 263)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

/** The same in a file. */
export function tarballFile(files: Readonly<Record<string, string>> = SITE): Tarball {
  const bytes = tarGz(files)
  const path = join(mkdtempSync(join(tmpdir(), 'deploy-gate-')), 'source.tgz')
  writeFileSync(path, bytes)
  return { path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}
