import type { Facts } from '../facts/facts.ts'
import type { Answer } from '../facts/settings/answer.ts'
import type { Probe } from '../facts/settings/probe.ts'
import { isTruthy } from '../facts/settings/tests.ts'
import { configVar } from '../model/environment.ts'
import type { Result, Rule } from './rule.ts'
import { offUnlessAsked } from './support/debug-switch.ts'
import { idsOwnedBy } from './support/open-owner.ts'
import { firing, settingResult } from './support/setting-result.ts'
import { describeOff, isSwitch, turningOff } from './support/switch-off.ts'
import { code, codes, setCommand, unsetCommand, whyOpen } from './support/words.ts'

const ID = 'security.W018'
const WHY = 'Every error page then shows code, settings and SQL to whoever causes it.'

/** Each probe evaluates the settings up to some twenty times. */
const MOST_PROBED = 4

export const debugEnabled: Rule = {
  id: 'debug-enabled',
  summary: 'DEBUG is on in production, or on unless a config var says otherwise.',
  category: 'security',
  severity: 'error',
  since: '0.1.0',
  django: [ID],
  *check(facts) {
    const answer = firing(facts, ID)
    if (answer === null) return
    const probes = answer.configVars
      .slice(0, MOST_PROBED)
      .map((configVar) => facts.settings.probe({ setting: 'DEBUG', test: isTruthy, configVar }))
    if (answer.truth === true) yield isOn(facts, answer, probes.find(isSwitch))
    else yield* mayBeOn(facts, answer, probes.filter(isSwitch))
  },
}

function isOn(facts: Facts, answer: Answer, offSwitch: Probe | undefined): Result {
  const result = tellOn(facts, answer, offSwitch)
  return { ...result, fix: offUnlessAsked(facts.snapshot, result.at) }
}

function tellOn(facts: Facts, answer: Answer, offSwitch: Probe | undefined): Result {
  const about = { setting: 'DEBUG', answer, django: [ID] }
  if (offSwitch === undefined) {
    const because =
      answer.configVars.length > 0 ? `: nothing that ${codes(answer.configVars)} usually says turns it off` : ''
    const hint =
      "Read it from a config var, off unless it is asked for:\nDEBUG = os.environ.get('DJANGO_DEBUG') == 'True'"
    return settingResult(facts, about, { message: `DEBUG is on in production${because}. ${WHY}`, hint })
  }
  const name = offSwitch.configVar
  const state = configVar(facts.environment.configVars, name).state === 'unset' ? 'is not set' : 'is set'
  return settingResult(facts, about, {
    message: `DEBUG is on: ${code(name)} ${state}, and ${describeOff(offSwitch)}. ${WHY}`,
    hint: turnOffCommand(facts, offSwitch),
  })
}

function turnOffCommand(facts: Facts, offSwitch: Probe): string {
  const value = turningOff(offSwitch)
  return value === null
    ? unsetCommand(facts, offSwitch.configVar)
    : setCommand(facts, `${offSwitch.configVar}=${value}`)
}

/** One open finding for each config var that can turn it off; it carries what else hangs on the same ones. */
function* mayBeOn(facts: Facts, answer: Answer, switches: readonly Probe[]): Iterable<Result> {
  const about = { setting: 'DEBUG', django: [...new Set([...idsOwnedBy(facts, 'debug-enabled'), ID])] }
  if (switches.length === 0) {
    yield settingResult(
      facts,
      { ...about, answer },
      { message: `Whether DEBUG is on cannot be told: ${whyOpen(answer)}. ${WHY}` },
    )
  }
  for (const one of switches) {
    const name = one.configVar
    const unset = one.outcome(null) === true ? 'It is on where that is not set. ' : ''
    yield settingResult(
      facts,
      { ...about, answer: { ...answer, configVars: [name] } },
      {
        message: `Whether DEBUG is on hangs on ${code(name)}, which is not known here: ${describeOff(one)}. ${unset}${WHY}`,
        hint: turnOffCommand(facts, one),
      },
    )
  }
}
