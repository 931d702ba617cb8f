import { describe, expect, it } from 'vitest'
import { TABLE } from '../../src/heroku/deployment/table.ts'

describe('the table of the deployment', () => {
  it.each(Object.entries(TABLE))('has a way out of %s when it is stopped and when the time is up', (_state, row) => {
    expect(Object.keys(row.on)).toEqual(expect.arrayContaining(['interrupted', 'late']))
  })

  it('reads like this', () => {
    expect(Object.entries(TABLE).map(([state, { on }]) => `${state}: ${Object.keys(on).sort().join(', ')}`)).toEqual([
      'surveying: build-found, busy, clear, interrupted, late, refused, release-found, running, stale, tip-unknown, unreachable',
      'packing: interrupted, late, not-packed, packed',
      'creating-source: created, interrupted, late, refused, unreachable',
      'uploading: interrupted, late, refused, unreachable, uploaded',
      'posting-build: conflict, interrupted, late, posted, refused, unreachable',
      'finding-build: found, interrupted, late, missing, refused, unreachable',
      'building: failed, interrupted, late, no-release, pending, refused, succeeded, unreachable',
      'posting-promotion: conflict, interrupted, late, posted, refused, unreachable',
      'finding-promotion: found, interrupted, late, missing, refused, unreachable',
      'promoting: failed, interrupted, late, no-release, pending, refused, released, unreachable',
      'releasing: current, failed, interrupted, late, not-current, pending, refused, unreachable',
      'confirming: current, interrupted, late, not-yet, refused, renewed, replaced, unreachable',
      'reading-serving: dynos, interrupted, late, no-dynos, refused, unreachable',
      'watching-dynos: coming, crashed, interrupted, late, newer, refused, unreachable, up',
      'asking-app: booting, healthy, interrupted, late, not-allowed, unhealthy',
      'reading-app-log: interrupted, late, log, skipped',
      'choosing-rollback: interrupted, late, none, refused, target, unreachable',
      'posting-rollback: interrupted, late, posted, refused, unreachable',
      'finding-rollback: found, interrupted, late, missing, refused, unreachable',
      'rolling-back: done, failed, interrupted, late, pending, refused, unreachable',
    ])
  })
})
