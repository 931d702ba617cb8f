import fc from 'fast-check'

/** What text can try: to be a command, to be Markdown or HTML that acts, to move a terminal's cursor, to leave its place. */
const ATTACKS = [
  '::error::pwned',
  '::add-mask::a',
  '::set-output name=passed::true',
  '::set-env name=NODE_OPTIONS::x',
  '::stop-commands::x',
  '##[error]pwned',
  '##[add-mask]a',
  '##[set-output name=passed;]true',
  '\n::error::pwned',
  '\r::error::pwned',
  '\u2028::error::pwned',
  '\u0085::error::pwned',
  '\u00A0\u3000::warning::pwned',
  '%0A::error::pwned',
  '@everyone',
  '#1',
  'GH-1',
  'closes #1',
  'https://evil.example/x',
  'www.evil.example',
  '![x](https://evil.example/x.png)',
  '[x](https://evil.example)',
  '<img src=https://evil.example/x.png>',
  '</details></td></table></code></pre>',
  '<!-- deploy-gate -->',
  '```\n# pwned',
  '~~~',
  '`',
  '| a | b |',
  '\n\n# pwned\n',
  '- [x] done',
  '1. x',
  '$x$',
  '\u001B[31mred\u001B[0m',
  '\u001B]8;;https://evil.example\u0007x\u001B]8;;\u0007',
  '\u009B2J',
  '\u202Etxet',
  '\u200B\u2066',
  '\uD800',
  '\0',
  '&lt;b&gt;',
  '../../etc/passwd',
  '/etc/passwd',
  'javascript:alert(1)',
] as const

/** Text that holds attacks among ordinary and random text. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: 'binary' }), fc.constantFrom(' ', '\n', 'DEBUG', '`x`')),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''))
