import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { main } from '../../src/action/run.ts'
import type { Toolkit } from '../../src/action/toolkit.ts'
import { MENDED_SITE } from '../../src/demo/tutorial.ts'
import { type HostileCommit, hostileCommit, hostileFiles, storable } from '../helpers/hostile.ts'
import { OUR_COMMANDS, readOutput } from '../helpers/runner/read-output.ts'
import { createWorkspace, type Workspace } from '../helpers/runner/run-step.ts'

/** What @actions/core would hand to the runner. */
interface Recorded {
  readonly toolkit: Toolkit
  readonly outputs: Map<string, string>
  summary: string
}

function recordingToolkit(inputs: Readonly<Record<string, string>>): Recorded {
  const outputs = new Map<string, string>()
  const recorded: Recorded = {
    outputs,
    summary: '',
    toolkit: {
      input: (name) => inputs[name] ?? '',
      forgetInput: () => undefined,
      setOutput: (name, value) => void outputs.set(name, value),
      mask: () => undefined,
      saveState: () => undefined,
      state: () => '',
      writeSummary: async (markdown) => {
        recorded.summary = markdown
      },
    },
  }
  return recorded
}

async function judge(workspace: Workspace, hostile: HostileCommit) {
  const { text, message, branch } = hostile
  const sha = workspace.commit(hostileFiles(hostile), `${storable(message)}\n`)
  const folder = mkdtempSync(join(workspace.root, 'run-'))
  const payload = {
    pull_request: { number: 7, title: text, head: { sha, ref: branch, repo: { id: 2, full_name: text } } },
    repository: { id: 1, full_name: 'o/r', default_branch: branch },
  }
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload))
  const recorded = recordingToolkit({ 'settings-module': 'locallibrary.settings' })
  let stdout = ''
  const status = await main({
    env: {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_SHA: sha,
      GITHUB_REF: `refs/heads/${branch}`,
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_WORKSPACE: workspace.folder,
      RUNNER_TEMP: folder,
    },
    cwd: folder,
    write: (written) => {
      stdout += written
    },
    toolkit: recorded.toolkit,
    signal: new AbortController().signal,
  })
  return { status, stdout, summary: recorded.summary, outputs: recorded.outputs }
}

describe('text from the repository and the event', () => {
  test('never becomes a command, an escape, or Markdown that acts', { timeout: 120_000 }, async () => {
    const workspace = createWorkspace(MENDED_SITE)
    try {
      await fc.assert(
        fc.asyncProperty(hostileCommit, async (one) => {
          const { stdout, summary, outputs } = await judge(workspace, one)
          const { commands, log } = readOutput(stdout)
          const unexpected = commands.filter(({ command }) => !OUR_COMMANDS.has(command) || command === 'add-mask')
          expect(unexpected).toEqual([])
          for (const level of ['error', 'warning', 'notice'])
            expect(commands.filter(({ command }) => command === level).length).toBeLessThanOrEqual(10)
          for (const { properties } of commands)
            expect(properties.get('file') ?? '').not.toMatch(/^\/|(^|\/)\.\.(\/|$)/)
          expect([...log, ...summary.split('\n')].filter((line) => /[\p{Cc}\p{Cf}\p{Cs}]/u.test(line))).toEqual([])
          expect(outputs.get('passed')).toMatch(/^(true|false)$/)
          expect(stdout).not.toContain('This is a bug')
          const report = outputs.get('report')
          if (report !== undefined) expect(readOutput(readFileSync(report, 'utf8')).commands).toEqual([])
        }),
        { numRuns: 40 },
      )
    } finally {
      workspace.remove()
    }
  })
})

test('a committed link cannot lead the SARIF file out of the workspace', async () => {
  const workspace = createWorkspace(MENDED_SITE)
  const { symlinkSync } = await import('node:fs')
  symlinkSync(workspace.root, join(workspace.folder, 'out'))
  symlinkSync(join(workspace.root, 'precious'), join(workspace.folder, 'gate.sarif'))
  writeFileSync(join(workspace.root, 'precious'), 'precious')
  const event = join(workspace.root, 'event.json')
  writeFileSync(event, '{}')
  const run = async (sarif: string) => {
    let stdout = ''
    const recorded = recordingToolkit({ 'sarif-file': sarif })
    const env = { GITHUB_SHA: workspace.sha, GITHUB_EVENT_NAME: 'schedule', GITHUB_EVENT_PATH: event }
    const status = await main({
      env: { ...env, GITHUB_WORKSPACE: workspace.folder, RUNNER_TEMP: workspace.root },
      cwd: workspace.root,
      write: (text) => {
        stdout += text
      },
      toolkit: recorded.toolkit,
      signal: new AbortController().signal,
    })
    return { status, stdout }
  }
  expect((await run('out/gate.sarif')).stdout).toContain('leads out of it')
  await run('gate.sarif')
  expect(readFileSync(join(workspace.root, 'precious'), 'utf8')).toBe('precious')
  rmSync(workspace.root, { recursive: true, force: true })
})
