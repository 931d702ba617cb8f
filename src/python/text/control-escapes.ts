/** What stands behind a backslash for one character, in string literals, regular expressions and dotenv files alike. */
export const CONTROL_ESCAPES = {
  '\\': '\\',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
} as const satisfies Readonly<Record<string, string>>
