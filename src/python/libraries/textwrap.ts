import type { Call, LibraryProgram } from '../native.ts'
import { native } from '../native.ts'
import { originFrom, str } from '../objects/make.ts'
import type { PyObject } from '../objects/object.ts'
import { guard } from '../operations/guard.ts'
import { dedent, indent } from '../text/textwrap.ts'
import { text, textFunction, UNMODELLED, unmodelled } from './support.ts'

function indented(call: Call): PyObject {
  const predicate = call.optional('predicate')
  if (predicate !== null && predicate.kind !== 'none')
    return unmodelled(call.vm, '`indent` with a predicate', [call.arg('text')], ['str'])
  return guard(call.vm, [call.arg('text')], ['str'], () =>
    str(indent(text(call, 'text'), text(call, 'prefix')), originFrom(call.vm, call.arg('text'), call.arg('prefix'))),
  )
}

/** `textwrap`; words that a hyphen may part are not told. Source: Lib/textwrap.py. */
export const textwrap: LibraryProgram = {
  name: 'textwrap',
  natives: [
    textFunction('dedent', 'text', (call) => dedent(text(call, 'text'))),
    native('indent', 'text, prefix, predicate=', indented, { returns: ['str'] }),
    UNMODELLED,
  ],
  others: ['TextWrapper'],
  text: `
import re as _re

def _lines(text, width, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True, fix_sentence_endings=False,
           break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8, max_lines=None, placeholder=' [...]'):
    if expand_tabs:
        text = text.expandtabs(tabsize)
    if replace_whitespace:
        text = _re.sub('[\\t\\n\\x0b\\x0c\\r ]', ' ', text)
    if fix_sentence_endings or '--' in text or break_on_hyphens and _re.search(r'\\w-\\w', text):
        return None
    chunks = [chunk for chunk in _re.split('([\\t\\n\\x0b\\x0c\\r ]+)', text) if chunk]
    if width <= 0:
        raise ValueError(f'invalid width {width!r} (must be > 0)')
    if max_lines is not None:
        start = subsequent_indent if max_lines > 1 else initial_indent
        if len(start) + len(placeholder.lstrip()) > width:
            raise ValueError('placeholder too large for max width')
    lines = []
    chunks.reverse()
    while chunks:
        start = subsequent_indent if lines else initial_indent
        room = width - len(start)
        if drop_whitespace and not chunks[-1].strip() and lines:
            chunks.pop()
        line, size = [], 0
        while chunks and size + len(chunks[-1]) <= room:
            size += len(chunks[-1])
            line.append(chunks.pop())
        if chunks and len(chunks[-1]) > room:
            space = 1 if room < 1 else room - size
            if break_long_words:
                if break_on_hyphens and '-' in chunks[-1]:
                    return None
                line.append(chunks[-1][:space])
                chunks[-1] = chunks[-1][space:]
            elif not line:
                line.append(chunks.pop())
            size = sum(map(len, line))
        if drop_whitespace and line and not line[-1].strip():
            size -= len(line.pop())
        if not line:
            continue
        is_last = not chunks or drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
        if max_lines is None or len(lines) + 1 < max_lines or is_last and size <= room:
            lines.append(start + ''.join(line))
            continue
        while line:
            if line[-1].strip() and size + len(placeholder) <= room:
                lines.append(start + ''.join(line) + placeholder)
                return lines
            size -= len(line.pop())
        if lines and len(lines[-1].rstrip()) + len(placeholder) <= width:
            lines[-1] = lines[-1].rstrip() + placeholder
        else:
            lines.append(start + placeholder.lstrip())
        return lines
    return lines

def wrap(text, width=70, **kwargs):
    found = _lines(text, width, **kwargs)
    return _unmodelled('words that a hyphen parts', 'list', text) if found is None else found

def fill(text, width=70, **kwargs):
    found = _lines(text, width, **kwargs)
    return _unmodelled('words that a hyphen parts', 'str', text) if found is None else '\\n'.join(found)

def shorten(text, width, **kwargs):
    return fill(' '.join(text.strip().split()), width, max_lines=1, **kwargs)
`,
}
