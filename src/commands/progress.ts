import { elapsed } from '../reporters/elapsed.ts'
import { logText } from '../reporters/neutralise.ts'
import type { OutputStream } from './io.ts'

/** What a deployment shows of itself while it runs. */
export interface Progress {
  /** What happens now; what happened before has ended well. */
  phase(name: string): void
  /** What happened has ended, and nothing follows yet. */
  finish(good: boolean): void
  /** A line of Heroku's log. */
  log(line: string): void
  say(level: 'info' | 'warning', text: string): void
  /** Takes the live line away; nothing is shown after it. */
  end(): void
}

export interface ProgressOptions {
  readonly stream: OutputStream
  readonly env: Readonly<Record<string, string | undefined>>
  /** Milliseconds; never steps back. */
  readonly now: () => number
  /** Calls it every so many milliseconds until the function that it returns is called. */
  readonly every: (milliseconds: number, tick: () => void) => () => void
}

/** Milliseconds between two pictures of the live line. */
const FRAME = 120
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const PLAIN_FRAMES = ['|', '/', '-', '\\']
/** Columns where the terminal does not say how many it has. */
const WIDTH = 80
/** Narrower, a live line says nothing. */
const LEAST_WIDTH = 10

/** A live line below the log on a terminal, plain lines elsewhere. */
export function createProgress(options: ProgressOptions): Progress {
  const { stream, env } = options
  const live = stream.isTTY === true && env['TERM'] !== 'dumb' && (stream.columns ?? WIDTH) >= LEAST_WIDTH
  return live ? liveProgress(options) : plainProgress(stream)
}

function plainProgress(stream: OutputStream): Progress {
  return {
    phase: () => {},
    finish: () => {},
    log: (line) => void stream.write(`  ${logText(line)}\n`),
    say: (level, text) => void stream.write(`${level === 'warning' ? 'Warning: ' : ''}${logText(text)}\n`),
    end: () => {},
  }
}

/** Erases to the end of the line: https://www.ecma-international.org/publications-and-standards/standards/ecma-48/ */
const ERASE = '\u001b[K'
/** Terminals that know it show what is between the two at once; the others leave it aside: https://gist.github.com/christianparpart/d8a62cc1ab659194337d73e399004036 */
const BEGIN = '\u001b[?2026h'
const COMMIT = '\u001b[?2026l'

function liveProgress({ stream, env, now, every }: ProgressOptions): Progress {
  const paint = painter(env)
  const frames = /UTF-?8/i.test(env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '') ? FRAMES : PLAIN_FRAMES
  const began = now()
  let phase = ''
  let phaseBegan = began
  let frame = 0
  let last = ''
  const picture = (): string => {
    if (phase === '') return ''
    const sign = frames[frame % frames.length] ?? ''
    const whole = now() - began
    const part = now() - phaseBegan
    const times = whole - part < 1000 ? elapsed(part) : `${elapsed(part)}, ${elapsed(whole)} in all`
    const room = (stream.columns ?? WIDTH) - 1
    const text = `${phase} ${times}`
    const shown = text.length + 2 <= room ? text : `${phase} ${elapsed(part)}`.slice(0, Math.max(0, room - 2))
    return `${paint('36', sign)} ${shown}`
  }
  // One write for all of it, and over the old picture: nothing is seen to vanish and come again.
  const show = (lines: string): void => {
    const next = picture()
    if (lines === '' && next === last) return
    last = next
    stream.write(`${BEGIN}\r${lines === '' ? '' : `${ERASE}${lines}`}${next}${ERASE}${COMMIT}`)
  }
  const stop = every(FRAME, () => {
    frame++
    show('')
  })
  const enter = (name: string, good: boolean): void => {
    const mark = good ? paint('32', '✓') : paint('31', '✗')
    const done = phase === '' ? '' : `${mark} ${phase} ${paint('2', elapsed(now() - phaseBegan))}\n`
    phase = name
    phaseBegan = now()
    show(done)
  }
  return {
    phase: (name) => {
      if (name !== phase) enter(name, true)
    },
    finish: (good) => enter('', good),
    log: (line) => show(`  ${paint('2', logText(line))}\n`),
    say: (level, text) => show(`${level === 'warning' ? paint('33', 'Warning: ') : ''}${logText(text)}\n`),
    end: () => {
      stop()
      phase = ''
      show('')
    },
  }
}

/** https://no-color.org */
function painter(env: ProgressOptions['env']): (code: string, text: string) => string {
  const plain = (env['NO_COLOR'] ?? '') !== ''
  return (code, text) => (plain ? text : `\u001b[${code}m${text}\u001b[0m`)
}
