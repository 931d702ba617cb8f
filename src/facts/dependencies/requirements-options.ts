export interface Option {
  readonly name: string
  readonly value: string
}

/** pip takes everything before the first word that starts with a dash for the requirement, and the rest for options. */
export function splitOptions(text: string): { readonly requirement: string; readonly options: readonly Option[] } {
  const words = text.split(/\s+/)
  const first = words.findIndex((word) => word.startsWith('-'))
  if (first < 0) return { requirement: text, options: [] }
  const options: Option[] = []
  for (let at = first; at < words.length; at += 1) {
    const option = readOptionWord(words[at] ?? '', words[at + 1])
    if (option.usedNext) at += 1
    options.push(option)
  }
  return { requirement: words.slice(0, first).join(' '), options }
}

const FLAGS = ['--no-index', '--prefer-binary', '--require-hashes', '--pre']
const SHORT: Readonly<Record<string, string>> = {
  '-r': '--requirement',
  '-c': '--constraint',
  '-e': '--editable',
  '-i': '--index-url',
  '-f': '--find-links',
  '-C': '--config-settings',
}

function readOptionWord(word: string, next: string | undefined): Option & { readonly usedNext: boolean } {
  const equals = word.indexOf('=')
  if (word.startsWith('--')) {
    const name = equals < 0 ? word : word.slice(0, equals)
    if (equals >= 0) return { name, value: unquote(word.slice(equals + 1)), usedNext: false }
    const takesValue = !FLAGS.includes(name) && next !== undefined && !REFUSED.includes(name)
    return { name, value: takesValue ? unquote(next) : '', usedNext: takesValue }
  }
  const short = word.slice(0, 2)
  const name = SHORT[short] ?? word
  if (name === word) return { name, value: '', usedNext: false }
  if (word.length > 2) return { name, value: unquote(word.slice(word[2] === '=' ? 3 : 2)), usedNext: false }
  return { name, value: unquote(next ?? ''), usedNext: next !== undefined }
}

const unquote = (text: string): string => text.replace(/^(["'])(.*)\1$/, '$2')

/** Options of `pip install` that a requirements file may not hold, or that pip no longer has. */
export const REFUSED = [
  ...[
    '--upgrade',
    '-U',
    '--user',
    '--no-deps',
    '--target',
    '--force-reinstall',
    '--ignore-installed',
    '--no-cache-dir',
  ],
  ...[
    '--break-system-packages',
    '--install-option',
    '--process-dependency-links',
    '--allow-external',
    '--allow-unverified',
  ],
  ...['--allow-all-external', '--quiet', '-q', '--verbose', '-v', '--timeout', '--default-timeout'],
]
/** Options that change where pip looks or how it builds, not what it installs. */
export const HARMLESS = [
  ...FLAGS,
  ...[
    '--index-url',
    '--pypi-url',
    '--extra-index-url',
    '--find-links',
    '--no-binary',
    '--only-binary',
    '--trusted-host',
  ],
  ...['--use-feature', '--hash', '--global-option', '--config-settings', '--config-setting'],
]
