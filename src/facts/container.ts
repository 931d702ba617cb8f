import type { Snapshot } from '../model/snapshot.ts'
import { readText } from './files.ts'
import type { HerokuYml } from './heroku-yml.ts'

/**
 * Does the image of the web process hold the repository's files as they lie in it, where its commands start? `unknown` where the
 * Dockerfile copies parts of it, builds in stages, or is not there: then no command of it can be followed.
 *
 * https://docs.docker.com/reference/dockerfile/
 */
export function imageLayout(snapshot: Snapshot, herokuYml: HerokuYml | null): 'repository' | 'unknown' {
  const dockerfile = herokuYml?.kind === 'read' ? (herokuYml.images.get('web') ?? 'Dockerfile') : 'Dockerfile'
  const text = readText(snapshot, dockerfile)
  if (text === undefined || dockerfile.includes('/')) return 'unknown'
  const lines = text
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.trim().split(/[ \t]+/))
  const last = lines.findLastIndex(([instruction]) => instruction?.toUpperCase() === 'FROM')
  let folder = '/'
  let layout: 'repository' | 'unknown' = 'unknown'
  for (const [instruction = '', ...words] of lines.slice(last + 1)) {
    const [source, target, ...more] = words.filter((word) => !word.startsWith('--'))
    if (instruction.toUpperCase() === 'WORKDIR') folder = within(folder, words[0] ?? '')
    else if (/^(COPY|ADD)$/i.test(instruction) && target !== undefined && more.length === 0) {
      const isWhole = /^(\.|\.\/)$/.test(source ?? '') && !words.some((word) => word.startsWith('--from'))
      layout = isWhole && within(folder, target) === folder ? 'repository' : layout
    }
  }
  return layout
}

/** A path of the image, as seen from FOLDER, without its last slash. */
function within(folder: string, path: string): string {
  const whole = path.startsWith('/') ? path : `${folder}/${path}`
  const parts = whole.split('/').filter((part) => part !== '' && part !== '.')
  return `/${parts.join('/')}`
}
