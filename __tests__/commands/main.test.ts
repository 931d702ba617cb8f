import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { COMMANDS, main } from '../../src/commands/main.ts'
import { VERSION } from '../../src/model/version.ts'

async function run(argv: readonly string[], columns?: number) {
  const out: string[] = []
  const err: string[] = []
  const status = await main({
    argv,
    env: {},
    cwd: fileURLToPath(new URL('../fixtures', import.meta.url)),
    folder: '',
    stdout: { write: (text: string) => out.push(text), ...(columns === undefined ? {} : { isTTY: true, columns }) },
    stderr: { write: (text: string) => err.push(text) },
  })
  return { status, stdout: out.join(''), stderr: err.join('') }
}

const longest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length))

test('help names each command, the exit statuses, and where the options are', async () => {
  const { status, stdout } = await run(['--help'], 80)
  expect(status).toBe(0)
  for (const name of Object.keys(COMMANDS)) expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
  expect(stdout).toContain('deploy-gate COMMAND --help')
  expect(stdout).toMatch(/2 it could not run/)
  expect(longest(stdout)).toBeLessThanOrEqual(80)
})

test.each(Object.keys(COMMANDS))('the help of %s has a meaning for each option that it takes', async (name) => {
  const command = await COMMANDS[name]?.()
  const { status, stdout } = await run([name, '--help'], 80)
  expect(status).toBe(0)
  expect(stdout).toContain(`deploy-gate ${name}`)
  for (const [option, { meaning }] of Object.entries(command?.options ?? {})) {
    expect(stdout).toMatch(new RegExp(`--${option}\\b`))
    expect(stdout.replace(/\s+/g, ' ')).toContain(meaning)
  }
  expect(longest(stdout)).toBeLessThanOrEqual(80)
})

test('an option that does not exist is refused, with the one that may have been meant', async () => {
  const { status, stderr } = await run(['check', '--forma', 'json'])
  expect(status).toBe(2)
  expect(stderr).toBe(
    'deploy-gate: There is no option --forma; did you mean --format? `deploy-gate check --help` lists them.\n',
  )
})

test.each([
  [['check', '.', 'other'], '`deploy-gate check` takes one PATH, and was given 2.'],
  [['check', '--app'], "Option '--app <value>' argument missing"],
  [['check', '--fail-on', 'all'], '--fail-on takes one of error, warning, never.'],
  [['explain'], 'Name a rule'],
  [['explain', 'DEBUG', '.', '.'], '`deploy-gate explain` takes NAME and one PATH, and was given 3.'],
  [['rules', 'debug-enabled'], '`deploy-gate rules` takes nothing, and was given 1.'],
  [['demo', '--fast'], 'There is no option --fast'],
  [['chekc'], "There is no command 'chekc'; did you mean check? 'deploy-gate --help' lists the commands."],
])('%j is refused in a sentence', async (argv, expected) => {
  const { status, stdout, stderr } = await run(argv)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(expected)
})

test('its version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(VERSION).toBe(version)
  expect(await run(['--version'])).toMatchObject({ status: 0, stdout: `deploy-gate ${version}\n` })
})
