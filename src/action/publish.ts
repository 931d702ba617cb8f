import { randomUUID } from 'node:crypto'
import { mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { Changes } from '../github/pull-files.ts'
import { Failure } from '../model/failure.ts'
import type { Finding } from '../model/finding.ts'
import { VERSION } from '../model/version.ts'
import { type AnnotationOptions, annotations } from '../reporters/annotations.ts'
import { jsonReport } from '../reporters/json.ts'
import type { Links } from '../reporters/links.ts'
import type { Report } from '../reporters/report.ts'
import { sarifReport } from '../reporters/sarif.ts'
import { RULES } from '../rules/index.ts'
import type { RunContext } from './context.ts'
import type { Log } from './log.ts'

/** Where things of this run are on the web. */
export function linksOf(context: RunContext, commit: string): Links {
  const repository = context.repository === '' ? null : `${context.serverUrl}/${context.repository}`
  return {
    commit: repository && `${repository}/commit/${commit}`,
    blobs: repository && `${repository}/blob/${commit}`,
    rule: (id) => context.actionBlobs && `${context.actionBlobs}/src/rules/${id}.md`,
  }
}

/**
 * Writes the JSON report, and SARIF where it is asked for.
 * Throws a Failure where a file cannot be written.
 *
 * @param sarifFile relative to the workspace
 * @returns the paths
 */
export function writeFiles(
  report: Report,
  context: RunContext,
  prefix: string,
  sarifFile: string | null,
): { readonly report: string; readonly 'sarif-file'?: string } {
  const json = join(context.temporary, `deploy-gate-${process.pid}.json`)
  writeFile(json, jsonReport(report), 'The JSON report')
  if (sarifFile === null) return { report: json }
  const { rule } = linksOf(context, '')
  writeSarif(
    sarifFile,
    sarifReport(report, { rules: RULES, version: VERSION, rulePage: rule, prefix }),
    context.workspace,
  )
  return { report: json, 'sarif-file': resolve(context.workspace, sarifFile) }
}

/** A committed link must not lead the file out of the workspace: it is put in place by renaming, into a folder that lies inside. */
function writeSarif(path: string, text: string, workspace: string): void {
  const target = resolve(workspace, path)
  writeFile(target, text, 'The SARIF file', (folder) => {
    if (isAbsolute(path)) return
    const inside = relative(realpathSync(workspace), realpathSync(folder))
    if (inside.startsWith('..') || isAbsolute(inside))
      throw new Failure(`The input sarif-file takes a file inside the workspace; ${path} leads out of it.`)
  })
}

function writeFile(path: string, text: string, what: string, check: (folder: string) => void = () => undefined): void {
  const draft = `${path}.${randomUUID()}`
  try {
    mkdirSync(dirname(path), { recursive: true })
    check(dirname(path))
    writeFileSync(draft, text, { flag: 'wx' })
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    if (error instanceof Failure || !(error instanceof Error && 'code' in error)) throw error
    throw new Failure(`${what} cannot be written to ${path} (${String(error.code)}).`)
  }
}

/** The report with the findings alone that touch what a pull request changes, and those that have no place. */
export function onlyChanged(report: Report, changes: Changes): Report {
  const findings = report.assessment.findings.filter((finding) => isChanged(finding, changes))
  return { ...report, assessment: { ...report.assessment, findings } }
}

function isChanged({ path, location }: Finding, changes: Changes): boolean {
  if (path === null) return true
  const file = changes.get(path)
  if (file === undefined) return false
  if (location === null || file === 'unknown') return true
  for (let line = location.start.line; line <= location.end.line; line++) if (file.added.has(line)) return true
  return false
}

/** Annotations that are kept free for what may yet have to be said of a deployment. */
const KEPT_FREE = 2

/** Writes the findings as annotations. */
export function annotate(report: Report, log: Log, mayDeploy: boolean): void {
  const free = mayDeploy ? KEPT_FREE : 0
  const room: AnnotationOptions['room'] = {
    error: log.room('error') - free,
    warning: log.room('warning') - free,
    notice: log.room('notice'),
  }
  for (const annotation of annotations(report, { room, rest: 'the job summary' })) log.annotate(annotation)
}
