import { configVar } from '../model/environment.ts'
import type { Rule } from './rule.ts'

export const webConcurrencyHigh: Rule = {
  id: 'web-concurrency-high',
  summary: "WEB_CONCURRENCY starts more worker processes than the dyno's memory holds.",
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  heroku: ['R14'],
  *check({ environment: { app, configVars } }) {
    const concurrency = configVar(configVars, 'WEB_CONCURRENCY')
    const size = app?.formation?.find(({ type }) => type === 'web')?.size
    const memory = size === undefined ? undefined : MEGABYTES.get(size.toLowerCase())
    if (!app || concurrency.state !== 'set' || memory === undefined || size === undefined) return
    const workers = Number(concurrency.value)
    const most = Math.floor(memory / PER_WORKER)
    if (!Number.isSafeInteger(workers) || workers <= most) return
    yield {
      kind: 'fail',
      message: `WEB_CONCURRENCY starts more worker processes than a ${size} dyno holds: at about ${PER_WORKER} MB each, its ${memory} MB are enough for ${most}. Beyond that Heroku swaps (R14 "Memory quota exceeded") and then ends the dyno (R15).`,
      hint: `Let the buildpack choose: \`heroku config:unset WEB_CONCURRENCY --app ${app.name}\`.`,
      at: null,
      configVars: ['WEB_CONCURRENCY'],
      heroku: 'R14',
    }
  },
}

/** A small Django process; real ones weigh more. */
const PER_WORKER = 100

/** https://devcenter.heroku.com/articles/dyno-types#dyno-sizes */
const MEGABYTES: ReadonlyMap<string, number> = new Map([
  ['eco', 512],
  ['basic', 512],
  ['standard-1x', 512],
  ['standard-2x', 1024],
  ['performance-m', 2560],
  ['performance-l', 14336],
  ['performance-l-ram', 30720],
  ['performance-xl', 63488],
  ['performance-2xl', 129024],
  ['private-s', 1024],
  ['private-m', 2560],
  ['private-l', 14336],
])
