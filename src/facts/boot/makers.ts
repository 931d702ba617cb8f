import { type Argument, absolute, isThere, writeFile } from '../shell/state.ts'
import { type Ending, exits, fails } from './ending.ts'
import type { Call } from './machine.ts'

/** Programs that make what later ones need. */
export const MAKERS: ReadonlyMap<string, (args: readonly Argument[], call: Call) => Ending> = new Map([
  ['mkdir', makeFolders],
  ['touch', makeFiles],
  ['chmod', makeExecutable],
  ['cp', copyFiles],
  ['mv', copyFiles],
  ['tee', makeFiles],
  ['sed', editFiles],
])

function makeFolders(args: readonly Argument[], { state, at }: Call): Ending {
  const parents = args.some(({ text }) => /^(-[a-zA-Z]*p[a-zA-Z]*|--parents)$/.test(text ?? ''))
  for (const { text, shown } of withoutOptions(args, ['-m', '--mode'])) {
    if (text === null) return exits(null)
    const path = absolute(state.cwd, text)
    const isMissing = isThere(state, absolute(path, '..'), 'folder') === false
    if (!parents && (isMissing || isThere(state, path, 'any') === true))
      return fails(1, {
        kind: 'command-fails',
        says: `\`mkdir ${shown}\` fails: ${isMissing ? 'the folder above it does not exist' : 'it exists already'}`,
        hint: `mkdir -p ${shown}`,
        at,
      })
    for (let each = path; each !== '/'; each = absolute(each, '..')) state.made.add(each)
  }
  return exits(0)
}

function makeExecutable([mode, ...files]: readonly Argument[], { state }: Call): Ending {
  const adds = /^([ua]*\+[rw]*x|0?7[0-7]{2}|0?5[0-7]{2})/.test(mode?.text ?? '')
  for (const { text } of files) if (adds && text !== null) state.executable.add(absolute(state.cwd, text))
  return exits(null)
}

function makeFiles(args: readonly Argument[], { state }: Call): Ending {
  for (const { text } of withoutOptions(args, ['-d', '-r', '-t']))
    if (text !== null) writeFile(state, absolute(state.cwd, text))
  return exits(null)
}

/** `cp a b`, `mv a b`: into a file, or a folder. */
function copyFiles(args: readonly Argument[], { state }: Call): Ending {
  const paths = withoutOptions(args, ['-t', '-S']).map(({ text }) => text)
  const target = paths.pop()
  if (target == null) return exits(null)
  const full = absolute(state.cwd, target)
  const isFolder = target.endsWith('/') || isThere(state, full, 'folder') === true
  for (const path of paths)
    if (path !== null) writeFile(state, isFolder ? `${full}/${path.slice(path.lastIndexOf('/') + 1)}` : full)
  return exits(null)
}

/** `sed -i script file ...` changes files in their places. */
function editFiles(args: readonly Argument[], { state }: Call): Ending {
  if (!args.some(({ text }) => /^(-[a-zA-Z]*i|--in-place)/.test(text ?? ''))) return exits(null)
  for (const { text } of args) {
    const path = text === null || text.startsWith('-') ? null : absolute(state.cwd, text)
    if (path !== null && isThere(state, path, 'file') === true) writeFile(state, path)
  }
  return exits(null)
}

/** Leaves out the options before the first other word; those of VALUED take a word with them. */
export function withoutOptions(args: readonly Argument[], valued: readonly string[]): readonly Argument[] {
  let at = 0
  while (args[at]?.text?.startsWith('-')) at += valued.includes(args[at]?.text ?? '') ? 2 : 1
  return args.slice(at)
}
