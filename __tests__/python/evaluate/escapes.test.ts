import { expect, test } from 'vitest'
import { UNKNOWN_CONFIG_VARS } from '../../../src/model/environment.ts'
import { evaluateText, show } from '../helpers/program.ts'

/* What a path that leaves by an exception had changed until then, of what was made on the way, stays as it left it. */
test.each([
  ['in a finally', 'try:\n        int(V)\n    finally:\n        A = [0, 1]\n        int(V)\n        A[1] = 2'],
  [
    'in a handler',
    'try:\n        int(V)\n        A = []\n    except ValueError:\n        A = [0, 1]\n        int(W)\n        A[1] = 2',
  ],
  ['in a branch', 'A = None\n    if V == "x":\n        A = [0, 1]\n        int(W)\n        A.append(2)'],
  ['in a dict', 'A = None\n    if V == "x":\n        A = {"a": 0}\n        int(W)\n        A["a"] = 1'],
])('%s', (_, body) => {
  const text = `import os\nV = os.environ.get("V", "")\nW = os.environ.get("W", "")\nA = None\ntry:\n    ${body}\nexcept ValueError:\n    pass\nB = A in ([0, 2], [0, 1, 2], {"a": 1})\n`
  expect(show(evaluateText(text, UNKNOWN_CONFIG_VARS).bindings.get('B'))).toMatch(/^\?/)
})
