import type { Ending, ManagedCommand } from '../boot/ending.ts'

/** What an ending needs to have succeeded. */
export const needsOf = (ending: Ending): readonly ManagedCommand[] =>
  ending.kind === 'exits' ? (ending.needs ?? []) : ending.kind === 'serves' ? ending.server.needs : []

/** As it is, where these commands have to succeed for it to come to that. */
export function needing(ending: Ending, needs: readonly ManagedCommand[]): Ending {
  const all = [...new Set([...needs, ...needsOf(ending)])]
  if (ending.kind === 'serves') return { kind: 'serves', server: { ...ending.server, needs: all } }
  return ending.kind === 'exits' && all.length > 0 ? { ...ending, needs: all } : ending
}

/** As it is, where somebody minds no failure of it. */
export const needingNothing = (ending: Ending): Ending => (ending.kind === 'exits' ? { ...ending, needs: [] } : ending)
