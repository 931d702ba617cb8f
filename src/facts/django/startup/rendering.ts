import type { Problem } from './problem.ts'
import type { TemplateFinding, TemplatePart } from './template-text.ts'
import { reverseProblem, type UrlSurvey } from './urls.ts'

export type FoundTemplate = { readonly kind: 'found'; readonly path: string } | { readonly kind: 'missing' | 'unknown' }

/** What a template is rendered with. */
export interface Rendering {
  /** Null: not known. */
  readonly urls: UrlSurvey | null
  /** What Django's parser meets in a template of the repository. */
  readonly read: (path: string) => readonly TemplateFinding[]
  /** Finds a template by its name. */
  readonly find: (name: string) => FoundTemplate
  /** Why the URL of a static file cannot be made, as a clause, and what to do; null where it can, or that is not known. */
  readonly staticProblem: (name: string) => { readonly says: string; readonly hint: string | null } | null
}

export const failing = (type: string, says: string, at: Problem['at'], hint: string | null = null): Problem => ({
  stage: 'template',
  certain: true,
  type,
  says,
  hint,
  at,
  configVars: [],
})

/** A template, and those that it stands on, the nearest first. */
interface Layer {
  readonly path: string
  readonly findings: readonly TemplateFinding[]
  /** It stands on another one, and shows its blocks alone. */
  readonly isChild: boolean
}

/** What keeps a template of the repository from being rendered: itself, what it stands on, and what it surely includes. */
export function renderingProblem(rendering: Rendering, path: string, seen: Set<string>): Problem | null {
  const layers: Layer[] = []
  for (let next: string | null = path; next !== null; ) {
    if (seen.has(next)) return null
    seen.add(next)
    const findings = rendering.read(next)
    const wrong = findings.find((one) => one.kind === 'wrong')
    if (wrong) {
      const says = `${wrong.says}: Django raises TemplateSyntaxError`
      return failing('TemplateSyntaxError', says, placeOf(next, wrong.line), wrong.hint)
    }
    const extended = findings.find((one) => one.kind === 'extends')
    layers.push({ path: next, findings, isChild: extended !== undefined })
    const found: FoundTemplate | Problem | null = extended === undefined ? null : lookUp(rendering, next, extended)
    if (found !== null && 'stage' in found) return found
    next = found?.kind === 'found' ? found.path : null
  }
  return shownProblem(rendering, layers, seen)
}

function shownProblem(rendering: Rendering, layers: readonly Layer[], seen: Set<string>): Problem | null {
  for (const [index, { path, findings }] of layers.entries()) {
    for (const finding of findings) {
      if (finding.kind !== 'includes' && finding.kind !== 'reverses' && finding.kind !== 'static') continue
      if (finding.isConditional || !isShown(layers, index, finding)) continue
      if (finding.kind === 'reverses') {
        const says = rendering.urls === null ? null : reverseProblem(rendering.urls, finding)
        if (says !== null)
          return failing(
            'NoReverseMatch',
            `\`${path}\` asks for the URL \`${finding.name}\`, and ${says}: Django raises NoReverseMatch`,
            placeOf(path, finding.line),
          )
        continue
      }
      if (finding.kind === 'static') {
        const wrong = rendering.staticProblem(finding.name)
        if (wrong !== null)
          return failing(
            'ValueError',
            `\`${path}\` asks for the static file \`${finding.name}\`, ${wrong.says}`,
            placeOf(path, finding.line),
            wrong.hint,
          )
        continue
      }
      const found = lookUp(rendering, path, finding)
      const inner =
        'stage' in found ? found : found.kind === 'found' ? renderingProblem(rendering, found.path, seen) : null
      if (inner !== null) return inner
    }
  }
  return null
}

function lookUp(
  { find }: Rendering,
  path: string,
  { name, line }: TemplatePart<'extends' | 'includes'>,
): FoundTemplate | Problem {
  // A path from here, and a name that is computed, are not looked up so.
  if (name === '' || /^\.{1,2}\//.test(name)) return { kind: 'unknown' }
  const found = find(name)
  return found.kind === 'missing'
    ? failing(
        'TemplateDoesNotExist',
        `\`${path}\` asks for \`${name}\`, and no folder of TEMPLATES has it`,
        placeOf(path, line),
      )
    : found
}

/**
 * Does it surely come to be rendered? What stands in a block does where no template before fills the block otherwise; of a template that stands
 * on another one only the blocks are shown, where the other has them.
 */
function isShown(layers: readonly Layer[], index: number, { blocks }: { readonly blocks: readonly string[] }): boolean {
  const before = layers.slice(0, index).flatMap(blocksOf)
  if (before.some(({ name }) => blocks.includes(name))) return false
  const [outermost] = blocks
  if (layers[index]?.isChild !== true) return true
  return layers.some(
    (layer, above) =>
      above > index &&
      blocksOf(layer).some((one) => one.name === outermost && !one.isConditional && isShown(layers, above, one)),
  )
}

const blocksOf = ({ findings }: Layer): readonly TemplatePart<'block'>[] =>
  findings.filter((one) => one.kind === 'block')

const placeOf = (path: string, line: number): NonNullable<Problem['at']> => ({
  path,
  start: { line, column: 1 },
  end: { line, column: 1 },
})
