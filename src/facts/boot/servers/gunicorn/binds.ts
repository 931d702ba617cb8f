import { bindOf, socketBind, splitAddress } from '../../bind.ts'
import type { Ending } from '../../ending.ts'
import { type Call, exported } from '../../machine.ts'
import type { Bind } from '../../server.ts'
import { serverFails } from '../common.ts'
import { type Sources, settingList } from './settings.ts'

const HIGHEST_PORT = 65_535

/** gunicorn/util.py, parse_address. Without a bind it listens on 0.0.0.0:$PORT where PORT is set, else on 127.0.0.1:8000 (gunicorn/config.py, Bind). */
export function bindsOf(sources: Sources, call: Call): readonly Bind[] | Ending {
  const { at } = call
  const inFile = sources.file.get('bind')
  const given = settingList(sources, 'bind') ?? []
  if (given.length === 0 && inFile !== undefined && !sources.mayBeUnset.has('bind'))
    return [{ shown: 'no address', reach: 'socket', at: inFile.location ?? at, configVars: inFile.configVars }]
  if (given.length === 0) {
    const port = exported(call.state).get('PORT')
    const host = port === undefined ? '127.0.0.1' : '0.0.0.0'
    return [
      bindOf(host, port === undefined ? '8000' : port.text, {
        shown: `${host}:${port?.shown ?? '8000'}`,
        configVars: port?.configVars ?? [],
        at,
      }),
    ]
  }
  const binds: Bind[] = []
  for (const address of given) {
    const { shown, configVars } = address
    const text = address.text?.trim().replace(/^tcp:\/\//, '')
    if (text === undefined) binds.push({ shown, reach: 'unknown', at, configVars })
    else if (/^unix:/.test(text)) binds.push(socketBind(address, at))
    else if (/^fd:\/\//.test(text))
      return serverFails(`gunicorn cannot listen on \`${shown}\`: a dyno hands no open socket over`, call, {
        hint: 'web: gunicorn ... --bind 0.0.0.0:$PORT',
        configVars,
      })
    else {
      const [host, whole] = splitAddress(text)
      const port = whole?.split(':')[0] ?? '8000'
      if (!/^\s*\d+\s*$/.test(port) || Number(port) > HIGHEST_PORT)
        return serverFails(`gunicorn cannot listen on \`${shown}\`: ${portIn(shown)} is no port`, call, {
          hint: 'web: gunicorn ... --bind 0.0.0.0:$PORT',
          configVars,
        })
      if (host !== null && host !== '' && !isAddress(host))
        return serverFails(`gunicorn cannot listen on \`${shown}\`: it is no address of the dyno`, call, {
          hint: 'web: gunicorn ... --bind 0.0.0.0:$PORT',
          configVars,
        })
      binds.push(bindOf(host === '' ? '0.0.0.0' : host, port.trim(), { shown, configVars, at }))
    }
  }
  return binds
}

/** The port of an address as it is written, in a sentence. */
function portIn(shown: string): string {
  const port = shown.split(':').slice(1).join(':')
  return port === '' ? 'the empty text behind the colon' : `\`${port}\``
}

/** An address that a dyno has: all of them, loopback, or IPv6's. */
const isAddress = (host: string): boolean => /^(0\.0\.0\.0|0|127(\.\d+){3}|localhost|.*:.*)$/i.test(host)
