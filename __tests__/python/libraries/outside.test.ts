import { describe, expect, test } from 'vitest'
import { createProgram } from '../../../src/python/program.ts'
import { evaluateText, programInput, show } from '../helpers/program.ts'

/** X at the end of a program. */
function xOf(program: string): string {
  const { bindings, raises } = evaluateText(program)
  return raises === null ? show(bindings.get('X')) : `${raises.certain ? '' : 'perhaps '}${raises.type}`
}

describe('what differs from run to run is unknown, with its type, and with its truth where that is certain', () => {
  test.each([
    ['import socket\nX = socket.gethostname()', '?str'],
    ['import socket\nX = socket.gethostname() == "my-laptop"', 'False'],
    ['import socket\nX = socket.gethostname() in ["DESKTOP-4F5G6H7", "ubuntu"]', 'False'],
    ['import socket\nX = socket.gethostname() == "web-6db67fd4c7-nkn5w"', '?(False or True)'],
    ['import socket\nX = bool(socket.gethostname())', 'True'],
    ['import platform\nX = platform.system(), platform.node()', '("Linux", ?str)'],
    [
      'import datetime\nX = bool(datetime.datetime.now()), bool(datetime.date.today().year > 2000)',
      '(True, ?(False or True))',
    ],
    ['import time\nX = time.time()', '?float'],
    ['import random\nX = random.choice(["a", "b"])', '?("a" or "b")'],
    ['import random\nX = random.choice(["a"])', '"a"'],
    ['import random\nX = [1, 2, 3]\nrandom.shuffle(X)', '[...]'],
    ['import random\nX = random.choice([])', 'IndexError'],
    ['import secrets\nX = secrets.token_hex(16) or "empty"', '?str'],
    ['import uuid\nX = isinstance(str(uuid.uuid4()), str)', 'True'],
    ['import shutil\nX = shutil.which("node")', '?str|NoneType'],
    ['import getpass\ntry:\n  X = getpass.getuser() == ""\nexcept KeyError:\n  X = None', '?(False or None or True)'],
    [
      'import subprocess\ntry:\n  X = subprocess.check_output(["git"]).decode().strip()\nexcept FileNotFoundError:\n  X = "none"',
      '?("none" or ?)',
    ],
    ['import multiprocessing\nX = multiprocessing.cpu_count() * 2 + 1', '?int'],
    [
      'import resource\nresource.setrlimit(resource.RLIMIT_AS, (1, resource.RLIM_INFINITY))\nX = resource.RLIM_INFINITY',
      '-1',
    ],
    ['import os\nX = isinstance(os.environ, os._Environ)', '?(False or True)'],
  ])('%s', (program, expected) => {
    expect(xOf(program)).toBe(expected)
  })
})

describe('effects that settings do not notice change nothing', () => {
  test.each([
    ['import logging\nX = {"a": [1]}\nlogging.getLogger("x").warning("%s", X)\nlogging.config = None', '{"a": [1]}'],
    ['import warnings\nX = [1]\nwith warnings.catch_warnings():\n  warnings.simplefilter("ignore", X)', '[1]'],
    ['import atexit\nX = [1]\natexit.register(X.clear)', '[1]'],
    ['import threading\nX = [1]\nwith threading.Lock():\n  X.append(2)', '[1, 2]'],
  ])('%s', (program, expected) => {
    expect(xOf(program)).toBe(expected)
  })
})

describe('the files of a dyno', () => {
  test.each([
    [
      'import os\nX = os.path.exists("/etc/secret_key.txt"), os.path.exists("/run/secrets/key"), os.path.exists("/home/me/.env")',
      '(False, False, False)',
    ],
    [
      'import os\nX = os.path.exists("/etc/hosts"), os.path.isdir("/etc"), os.path.exists("/usr/bin/git")',
      '(?(False or True), True, ?(False or True))',
    ],
    [
      'import os\nX = os.path.isdir("staticfiles"), os.path.isfile("staticfiles"), os.path.isdir("assets")',
      '(?(False or True), False, False)',
    ],
    ['X = open("/etc/secret_key.txt").read()', 'FileNotFoundError'],
    ['import os\nos.makedirs("/etc/app")\nX = 1', 'PermissionError'],
    ['import os\ntry:\n  os.makedirs("/data/log")\n  X = 1\nexcept PermissionError:\n  X = 2', '?(1 or 2)'],
    ['import os\nX = sorted(os.listdir("/tmp"))', '[...]'],
    [
      'from pathlib import Path\nif Path("/usr/x").exists():\n  Path("a.txt").write_text("1")\nX = Path("a.txt").exists()',
      '?(False or True)',
    ],
    [
      'from pathlib import Path\nif Path("/usr/x").exists():\n  Path("a.txt").write_text("1")\nelse:\n  Path("a.txt").write_text("2")\nX = Path("a.txt").read_text()',
      '?("1" or "2")',
    ],
    ['f = open("a.txt", "w")\nf.write("1")\nX = open("a.txt").read()', '?str'],
  ])('%s', (program, expected) => {
    expect(xOf(program)).toBe(expected)
  })

  test('a symbolic link leads where it says, and a circle nowhere', () => {
    const files = {
      'settings.py':
        'import os\nfrom pathlib import Path\nX = open("link").read(), str(Path("dir/x").resolve()), os.path.islink("link"), os.path.exists("a"), os.path.realpath("link")',
      'real.txt': 'text',
      'data/x': '',
      link: { content: 'real.txt', mode: '120000' as const },
      dir: { content: 'data', mode: '120000' as const },
      a: { content: 'b', mode: '120000' as const },
      b: { content: 'a', mode: '120000' as const },
    }
    const { bindings } = createProgram(programInput(files)).importModule('settings')
    expect(show(bindings.get('X'))).toBe('("text", "/app/data/x", True, False, "/app/real.txt")')
  })
})

describe('which modules Python has', () => {
  test.each([
    [11, 'imp', true],
    [12, 'imp', false],
    [12, 'cgi', true],
    [13, 'cgi', false],
    [13, 'telnetlib', false],
    [10, 'tomllib', false],
    [11, 'tomllib', true],
    [11, 'winreg', false],
    [11, 'msvcrt', false],
    [11, 'distutils.util', true],
    [12, 'distutils.util', false],
  ] as const)('3.%i and %s: %s', (minor, module, isThere) => {
    const input = programInput({ 'settings.py': `import ${module}` }, { pythonVersion: { major: 3, minor } })
    const { raises } = createProgram(input).importModule('settings')
    expect(raises?.type ?? null).toBe(isThere ? null : 'ModuleNotFoundError')
  })
})
