// The rows of the table that make the source and send it.
import type { Source } from '../resources.ts'
import { row, type State, type StateAt, type Step, type Trouble } from './machine.ts'
import type { Plan, Tarball } from './plan.ts'
import { beforeBuild, end, FIRST, failed, pause, say, to, trouble } from './steps.ts'

/** An upload that breaks, and an address that is no longer taken. */
const MOST_UPLOADS = 4
type PackEvent =
  | { readonly kind: 'packed'; readonly tarball: Tarball }
  | { readonly kind: 'not-packed'; readonly why: string }

export const packing = row<PackEvent>()('packing', 'pack', {
  phase: 'source',
  until: 'deadline',
  ask: () => ({ kind: 'pack' }),
  read: (answer) =>
    answer.kind === 'answered' ? { kind: 'packed', tarball: answer.value } : { kind: 'not-packed', why: answer.why },
  on: {
    packed: (_state, { tarball }, plan) => {
      const size = `${tarball.size} bytes, SHA-256 ${tarball.sha256}`
      if (plan.dryRun) {
        const would = `upload ${size}, and build ${plan.commit} on ${plan.app} (${plan.stack})`
        return end({ kind: 'dry-run', would })
      }
      return to({ at: 'creating-source', tarball, uploads: 0, ...FIRST }, say(`Source: ${size}`))
    },
    'not-packed': (_state, { why }) => failed('source', why),
    interrupted: beforeBuild('source').interrupted,
    late: beforeBuild('source').late,
  },
})

type SourceEvent = { readonly kind: 'created'; readonly source: Source } | Trouble

export const creatingSource = row<SourceEvent>()('creating-source', 'create-source', {
  phase: 'source',
  until: 'deadline',
  ask: () => ({ kind: 'create-source' }),
  read: (answer) => (answer.kind === 'answered' ? { kind: 'created', source: answer.value } : trouble(answer)),
  on: {
    created: ({ tarball, uploads }, { source }) => to({ at: 'uploading', tarball, source, uploads, ...FIRST }),
    ...beforeBuild('source'),
  },
})

type UploadEvent = { readonly kind: 'uploaded' } | Trouble

export const uploading = row<UploadEvent>()('uploading', 'upload', {
  phase: 'upload',
  until: 'deadline',
  ask: ({ source, tarball }) => ({ kind: 'upload', url: source.putUrl, tarball }),
  read: (answer) => (answer.kind === 'answered' ? { kind: 'uploaded' } : trouble(answer)),
  on: {
    uploaded: ({ tarball, source }) =>
      to({ at: 'surveying', round: 'last', tarball, source, posts: 0, buildsBefore: null, ...FIRST }, say('Uploaded.')),
    // An address that was signed too long ago, or that broke half way: a fresh one.
    refused: (state, event, plan) => uploadAgain(state, event, plan),
    unreachable: (state, event, plan) => uploadAgain(state, event, plan),
    interrupted: beforeBuild('upload').interrupted,
    late: beforeBuild('upload').late,
  },
})

function uploadAgain({ tarball, uploads }: StateAt<'uploading'>, event: Trouble, plan: Plan): Step {
  if (uploads + 1 >= MOST_UPLOADS) return failed('upload', event.message)
  const state: State = { at: 'creating-source', tarball, uploads: uploads + 1, ...FIRST }
  return to(state, say(`${event.message}; trying again`), pause(plan, uploads))
}
