import type { Location } from '../../model/location.ts'
import type { Argument } from '../shell/state.ts'
import { PORT } from './machine.ts'
import type { Bind } from './server.ts'

/** Addresses that nothing outside the dyno reaches. */
const LOOPBACK = /^(127\.[\d.]+|localhost|\[?::1\]?|ip6-localhost)$/i

/** A host and a port, given as texts; null: not known. */
export function bindOf(
  host: string | null,
  port: string | null,
  { shown, configVars, at }: Pick<Bind, 'shown' | 'configVars' | 'at'>,
): Bind {
  const bind = (reach: Bind['reach']): Bind => ({ shown, reach, at, configVars })
  if (port !== null && port !== PORT) return bind('other-port')
  if (host !== null && LOOPBACK.test(host)) return bind('loopback')
  return bind(port === null || host === null ? 'unknown' : 'port')
}

/** What a pair of options says, each with its default. */
export function bindOfOptions(host: Argument | string, port: Argument | string, at: Location): Bind {
  const given = [host, port].map((one) => (typeof one === 'string' ? { text: one, shown: one, configVars: [] } : one))
  const [first, second] = given
  return bindOf(first?.text ?? null, second?.text ?? null, {
    shown: given.map(({ shown }) => shown).join(':'),
    configVars: given.flatMap(({ configVars }) => configVars),
    at,
  })
}

export const socketBind = (argument: Argument, at: Location): Bind => ({
  shown: argument.shown,
  reach: 'socket',
  at,
  configVars: argument.configVars,
})

/** `host:port`, `[v6]:port`; a part that is missing is null. */
export function splitAddress(text: string): readonly [host: string | null, port: string | null] {
  const [, bracketed, after] = /^\[([^\]]*)\](?::(.*))?$/.exec(text) ?? []
  if (bracketed !== undefined) return [bracketed, after ?? null]
  const at = text.indexOf(':')
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)]
}
