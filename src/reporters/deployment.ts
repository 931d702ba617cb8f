/** A deployment as the summary tells of it. Texts are free of secrets. */
export interface ReportedDeployment {
  /** The sentence that tells the end. */
  readonly headline: string
  readonly good: boolean
  /** Facts in the order to tell them: `Release`, `v12`. */
  readonly facts: readonly Fact[]
  /** What was committed since what ran before; null where that is not known. */
  readonly changes: Changes | null
  readonly timeline: readonly TimelinePhase[]
  /** The last lines of the log that say why, oldest first. */
  readonly says: readonly string[]
  readonly warnings: readonly string[]
}

/** `url`: where more of it is. */
export type Fact = readonly [name: string, text: string, url?: string | null]

export interface Changes {
  readonly total: number
  /** Newest first; the repository's own words. */
  readonly newest: readonly { readonly id: string; readonly subject: string }[]
  /** The page of the comparison. */
  readonly url: string | null
}

export interface TimelinePhase {
  readonly phase: string
  /** Milliseconds since the deployment began. */
  readonly start: number
  readonly end: number
}

/** The phases as a Mermaid chart (https://mermaid.js.org/syntax/gantt.html), or nothing where there are none. */
export function timelineChart(timeline: readonly TimelinePhase[]): string {
  if (timeline.length === 0) return ''
  // The chart's syntax gives a meaning to colons, semicolons, commas and number signs.
  const bars = timeline.map(({ phase, start, end }) => {
    const from = Math.max(0, Math.round(start))
    const seconds = Math.round((end - start) / 100) / 10
    const name = phase.replace(/[^\w -]/g, '')
    return `    ${name} ${seconds} s :${from}, ${Math.max(Math.round(end), from + 1)}`
  })
  return [
    '```mermaid',
    'gantt',
    '    dateFormat x',
    '    axisFormat %M:%S',
    '    todayMarker off',
    `    tickInterval ${tickInterval(timeline)}`,
    ...bars,
    '```',
  ].join('\n')
}

/** So that the axis has a handful of ticks, and none reads like its neighbour. */
function tickInterval(timeline: readonly TimelinePhase[]): string {
  const seconds = Math.max(...timeline.map(({ end }) => end)) / 1000
  if (seconds <= 10) return '1second'
  if (seconds <= 120) return '15second'
  if (seconds <= 600) return '1minute'
  return seconds <= 3600 ? '5minute' : '30minute'
}
