import { breakCommands, oneLine } from './neutralise.ts'

/** A sentence, and what stands behind it. */
export interface Trail {
  readonly text: string
  readonly behind: readonly Trail[]
}

/** The trail as a tree that a person can read, with box-drawing branches. */
export function trailText(trail: Trail): string {
  return breakCommands(`${[oneLine(trail.text), ...branches(trail.behind, '')].join('\n')}\n`)
}

function branches(trails: readonly Trail[], indent: string): string[] {
  return trails.flatMap(({ text, behind }, index) => {
    const isLast = index === trails.length - 1
    return [
      `${indent}${isLast ? '└─ ' : '├─ '}${oneLine(text)}`,
      ...branches(behind, `${indent}${isLast ? '   ' : '│  '}`),
    ]
  })
}
