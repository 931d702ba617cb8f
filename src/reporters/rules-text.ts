import type { Category, Severity } from '../model/finding.ts'
import type { Rule } from '../rules/rule.ts'
import { painter, type Style, wrapper } from './terminal.ts'

export interface RulesTextOptions {
  readonly colours: boolean
  /** Columns of the terminal; null where there is none: then each rule is one line, whole, for programs to read. */
  readonly width: number | null
}

const HEADINGS: Readonly<Record<Category, string>> = {
  build: 'Build: Heroku refuses or warns',
  boot: 'Boot: it builds, and then crashes or serves nothing',
  security: 'Security',
  operations: 'Operations',
}

const STYLES: Readonly<Record<Severity | 'off', Style>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
  off: 'dim',
}
const WORST_FIRST = ['error', 'warning', 'notice', 'off'] as const

/** The rules: at a terminal by what they are about, the worst first; elsewhere a row each, by name. */
export function rulesText(rules: readonly Rule[], { colours, width }: RulesTextOptions): string {
  const [name, level] = [Math.max(...rules.map(({ id }) => id.length)), 'warning'.length]
  const paint = painter(colours)
  const wrap = wrapper(width)
  const row = (rule: Rule, margin: string): string => {
    const severity = levelOf(rule)
    const before = `${margin}${rule.id.padEnd(name)}  ${paint(STYLES[severity], severity.padEnd(level))}  `
    const columns = margin.length + name + level + 4
    return before + wrap(rule.summary, columns).join(`\n${' '.repeat(columns)}`)
  }
  if (width === null) return `${rules.map((rule) => row(rule, '')).join('\n')}\n`
  const sections = Object.entries(HEADINGS).map(([category, heading]) => {
    const own = rules.filter((rule) => rule.category === category).sort(byLevel)
    return [paint('bold', heading), ...own.map((rule) => row(rule, '  '))].join('\n')
  })
  const off = 'A rule that is off runs with --all, or where .github/deploy-gate.yml gives it a severity.'
  const more = 'deploy-gate explain RULE prints the page of a rule: examples, and how to fix it.'
  return `${[...sections, `${off}\n${more}`].join('\n\n')}\n`
}

const levelOf = ({ severity, offByDefault }: Rule): Severity | 'off' => (offByDefault ? 'off' : severity)

const byLevel = (a: Rule, b: Rule): number => WORST_FIRST.indexOf(levelOf(a)) - WORST_FIRST.indexOf(levelOf(b))
