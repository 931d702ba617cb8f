import type { LibraryProgram } from '../../../native.ts'
import { CALLER_FILE, IS_KNOWN, IS_SENTINEL, READ, UNKNOWN } from '../support.ts'
import { PORT, QUERY, QUOTE_URL, SPLIT_URL, UNQUOTE, UNQUOTE_PLUS } from '../url-natives.ts'
import { BEFORE, INSTALLED } from '../versions.ts'
import { ENVIRON_ENV } from './env.ts'
import { ENVIRON_MAPPING } from './mapping.ts'
import { DIFFERS, ENV_FILE, ENV_LINES, IS_PROXY, MULTILINE, TO_BOOL, TO_FLOAT } from './natives.ts'
import { ENVIRON_PATH } from './path.ts'
import { ENVIRON_URLS } from './urls.ts'

const START = `
import os
from django.core.exceptions import ImproperlyConfigured

class NoValue:
    def __repr__(self):
        return '<NoValue>'

def _cast_literal(text):
    import ast
    try:
        return ast.literal_eval(text)
    except ValueError if _before('django-environ', 0, 7) else (ValueError, SyntaxError):
        return text

`

/** django-environ: what a scheme or a default says of a type is used to read a text. Source: environ/environ.py. */
export const environEnviron: LibraryProgram = {
  name: 'environ.environ',
  natives: [
    DIFFERS,
    ENV_FILE,
    ENV_LINES,
    IS_PROXY,
    MULTILINE,
    TO_BOOL,
    TO_FLOAT,
    BEFORE,
    CALLER_FILE,
    INSTALLED,
    IS_KNOWN,
    IS_SENTINEL,
    PORT,
    QUERY,
    QUOTE_URL,
    READ,
    SPLIT_URL,
    UNKNOWN,
    UNQUOTE,
    UNQUOTE_PLUS,
  ],
  others: ['logger', 'json', 'DJANGO_POSTGRES', 'REDIS_DRIVER', 'PYMEMCACHE_DRIVER', 'Openable'],
  text: START + ENVIRON_MAPPING + ENVIRON_URLS + ENVIRON_ENV + ENVIRON_PATH,
}

export const environ: LibraryProgram = {
  name: 'environ',
  natives: [],
  others: ['compat', 'environ', 'fileaware_mapping'],
  text: `
from environ.environ import *
`,
}
