import type { LibraryProgram } from '../../native.ts'
import { CALLER_FILE } from './support.ts'

/**
 * django-dotenv, which is a module of python-dotenv's name, with functions of its own: a line is an assignment or is passed over, and `read_dotenv`
 * looks beside the file that calls it. Source: dotenv.py of 1.4.2, its only series since 2017.
 */
export const djangoDotenv: LibraryProgram = {
  name: '_django_dotenv',
  natives: [CALLER_FILE],
  text: String.raw`
import os
import re

_ASSIGNMENT = re.compile(r'''(?:export\s+)?([\w.]+)(?:\s*=\s*|:\s+?)('(?:\'|[^'])*'|"(?:\"|[^"])*"|[^#\n]+)?(?:\s*#.*)?$''')
_QUOTED = re.compile(r'''(['"])(.*)\1$''')
_VARIABLE = re.compile(r'(\\)?(\$)(\{?([A-Z0-9_]+)\}?)', re.IGNORECASE)

def _substituted(value, values):
    for escape, dollar, written, name in _VARIABLE.findall(value):
        stands_for = dollar + written if escape else values.get(name, os.environ.get(name, ''))
        value = value.replace(escape + dollar + written, stands_for)
    return value

def parse_dotenv(content):
    values = {}
    for line in content.splitlines():
        found = _ASSIGNMENT.match(line)
        if found is None:
            continue
        value, quote = (found.group(2) or '').strip(), None
        quoted = _QUOTED.match(value)
        if quoted is not None:
            quote, value = quoted.groups()
        if quote == '"':
            value = re.sub(r'\\([^$])', r'\1', value)
        values[found.group(1)] = value if quote == "'" else _substituted(value, values)
    return values

def read_dotenv(dotenv=None, override=False):
    if dotenv is None:
        dotenv = os.path.join(os.path.dirname(_caller_file()), '.env')
    if os.path.isdir(dotenv) and os.path.isfile(os.path.join(dotenv, '.env')):
        dotenv = os.path.join(dotenv, '.env')
    if not os.path.exists(dotenv):
        return
    with open(dotenv) as file:
        content = file.read()
    for name, value in parse_dotenv(content).items():
        if override:
            os.environ[name] = value
        else:
            os.environ.setdefault(name, value)
`,
}
