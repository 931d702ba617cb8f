import { type Allowance, createAllowance } from '../facts/facts.ts'
import { edited } from '../model/edit.ts'
import type { Finding, Fix } from '../model/finding.ts'
import { overlay } from '../model/overlay.ts'
import { type AssessInput, assess } from './assess.ts'
import type { Assessment } from './assessment.ts'
import { SEVERITY_RANK } from './policy.ts'

/** Each costs a judgement of its own where they do not hold all at once. */
const MOST_TRIED_ALONE = 8

/**
 * The assessment with the fixes that are certain, and no others: each is tried on the snapshot, which is judged again. A fix is
 * certain if its finding is then gone (or open, at least) and all that fails in its place is of lesser severity: what is mended may
 * have hidden something.
 *
 * @param assessment what `assess` says of INPUT
 */
export function confirmFixes(input: AssessInput, assessment: Assessment): Assessment {
  const fixable = assessment.findings.filter(({ fix, suppressed }) => fix !== null && suppressed === null)
  if (fixable.length === 0) return withFixes(assessment, new Set())
  const trial: AssessInput & { readonly allowance: Allowance } = { ...input, allowance: createAllowance() }
  if (areCertain(fixable, trial, assessment)) return withFixes(assessment, new Set(fixable))
  const alone = fixable.length === 1 ? [] : fixable.slice(0, MOST_TRIED_ALONE)
  return withFixes(assessment, new Set(alone.filter((finding) => areCertain([finding], trial, assessment))))
}

function withFixes(assessment: Assessment, certain: ReadonlySet<Finding>): Assessment {
  const findings = assessment.findings.map((finding) =>
    finding.fix === null || certain.has(finding) ? finding : { ...finding, fix: null },
  )
  return { ...assessment, findings }
}

/** Are these findings gone after their fixes, all at once, and is nothing new? */
function areCertain(
  fixable: readonly Finding[],
  input: AssessInput & { readonly allowance: Allowance },
  before: Assessment,
): boolean {
  const texts = textsAfter(fixable, input)
  if (texts === null) return false
  const after = assess({ ...input, snapshot: overlay(input.snapshot, texts) })
  // Where the evaluations came to their end early, what is gone may be there still.
  if (input.allowance.steps <= 0 || after.internalErrors.length > before.internalErrors.length) return false
  const [open, fails] = [countOf(after, 'open'), countOf(after, 'fail')]
  const isGone = (finding: Finding): boolean => {
    const counts = finding.kind === 'fail' ? fails : open
    return (counts.get(keyOf(finding)) ?? 0) < (countOf(before, finding.kind).get(keyOf(finding)) ?? 0)
  }
  const worstGone = Math.max(...before.findings.filter(isGone).map(({ severity }) => SEVERITY_RANK[severity]))
  const failedBefore = countOf(before, 'fail')
  const isNew = (finding: Finding): boolean =>
    finding.kind === 'fail' && (fails.get(keyOf(finding)) ?? 0) > (failedBefore.get(keyOf(finding)) ?? 0)
  const worse = after.findings.filter((one) => one.suppressed === null && isNew(one))
  return fixable.every(isGone) && worse.every(({ severity }) => SEVERITY_RANK[severity] < worstGone)
}

/** How often each thing fails, or is open; without the lines, which an edit may move. */
function countOf({ findings }: Assessment, kind: Finding['kind']): Map<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings) {
    if (finding.suppressed === null && finding.kind === kind)
      counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1)
  }
  return counts
}

const keyOf = ({ rule, path, setting }: Finding): string => JSON.stringify([rule, path, setting])

/** Path in the snapshot → its text after the fixes, or null where one cannot be applied. Edits are made from the end of a file on. */
function textsAfter(fixable: readonly Finding[], { snapshot, prefix }: AssessInput): Map<string, string> | null {
  const fixes = distinct(fixable.flatMap(({ fix }) => (fix === null ? [] : [fix]))).sort(lastFirst)
  const texts = new Map<string, string>()
  let last: Fix | null = null
  for (const fix of fixes) {
    if (last !== null && overlap(fix, last)) return null
    const path = fix.at.path.slice(prefix.length)
    const content = snapshot.entry(path)?.mode === '120000' ? undefined : snapshot.read(path)
    const before = texts.get(path) ?? (content && decode(content))
    const after = before === undefined || before === null ? null : edited(before, fix)
    if (after === null) return null
    texts.set(path, after)
    last = fix
  }
  return texts
}

/** One edit may mend several findings. */
function distinct(fixes: readonly Fix[]): Fix[] {
  return [...new Map(fixes.map((fix) => [JSON.stringify([fix.at, fix.text]), fix])).values()]
}

function lastFirst(a: Fix, b: Fix): number {
  if (a.at.path !== b.at.path) return a.at.path < b.at.path ? -1 : 1
  return b.at.start.line - a.at.start.line || b.at.start.column - a.at.start.column
}

function overlap(earlier: Fix, later: Fix): boolean {
  const [{ end }, { start }] = [earlier.at, later.at]
  const reaches = end.line > start.line || (end.line === start.line && end.column > start.column)
  return earlier.at.path === later.at.path && reaches
}

/** Null where the bytes are not exactly a text: an edit would change more than it says. */
function decode(content: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    return null
  }
}
