import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attempt } from '../../../src/python/text/outcome.ts'
import * as path from '../../../src/python/text/posixpath.ts'
import { expectSameAsPython, SKIP, sample } from './oracle.ts'

describe('os.path, a fixed table', () => {
  test.each<[string, () => unknown, unknown]>([
    ['join', () => path.join('/app', 'static', ''), '/app/static/'],
    ['join with an absolute part', () => path.join('/app', '/tmp'), '/tmp'],
    ['dirname', () => path.dirname('/app/site/settings.py'), '/app/site'],
    ['splitext', () => path.splitext('a/.b.c'), ['a/.b', '.c']],
    ['normpath', () => path.normpath('//a/./b/../c/'), '//a/c'],
    ['abspath', () => path.abspath('x/../y', '/app'), '/app/y'],
    ['relpath', () => path.relpath('/app/a/b', '/app/c', '/'), '../a/b'],
    ['expanduser', () => path.expanduser('~/x', '/app'), '/app/x'],
    ['expandvars', () => path.expandvars(['$A/$', '{B}/$C'].join(''), (name) => ({ A: '1', B: '2' })[name]), '1/2/$C'],
  ])('%s', (_, run, expected) => {
    expect(run()).toEqual(expected)
  })

  test('relpath of nothing raises', () => {
    expect(attempt(() => path.relpath('', '.', '/app'))).toMatchObject({
      type: 'ValueError',
      message: 'no path specified',
    })
  })
})

const text = fc.string({
  unit: fc.constantFrom('/', '/', '.', '..', 'a', 'b', 'é', '😀', ' ', '~', '.x'),
  maxLength: 8,
})
const variables = fc.string({
  unit: fc.constantFrom('$', '{', '}', 'A', 'B', '$A', '$'.concat('{A}'), '$'.concat('{B}'), '/', 'é', '_', '${', '$C'),
  maxLength: 7,
})

describe.skipIf(SKIP !== '')(`os.path as CPython${SKIP}`, () => {
  test('functions of one path', () => {
    const { isabs, dirname, basename, normpath, split, splitext } = path
    expectSameAsPython(
      sample(text, 4000).flatMap((value) => [
        ...Object.entries({ isabs, dirname, basename, normpath, split, splitext }).map(([name, run]) => ({
          expression: `posixpath.${name}(a[0])`,
          args: [value],
          ours: () => run(value),
        })),
        { expression: 'posixpath.abspath(a[0])', args: [value], ours: () => path.abspath(value, '/app/x') },
        {
          expression: 'posixpath.expanduser(a[0]) if a[0][:2] in ("~", "~/") or a[0][:1] != "~" else None',
          args: [value],
          ours: () => path.expanduser(value, '/home/u/'),
        },
      ]),
      'import os, posixpath\nos.getcwd = lambda: "/app/x"\nos.environ["HOME"] = "/home/u/"',
    )
  })

  test('functions of several paths', () => {
    expectSameAsPython(
      [
        ...sample(fc.array(text, { minLength: 1, maxLength: 4 }), 4000).flatMap((list) => [
          { expression: 'posixpath.join(*a)', args: list, ours: () => path.join(list[0] ?? '', ...list.slice(1)) },
          { expression: 'posixpath.commonpath(a)', args: list, ours: () => path.commonpath(list) },
          { expression: 'posixpath.commonprefix(a)', args: list, ours: () => path.commonprefix(list) },
        ]),
        ...sample(fc.tuple(text, text), 3000).map((args) => ({
          expression: 'posixpath.relpath(a[0], a[1] or ".")',
          args,
          ours: () => path.relpath(args[0], args[1] || '.', '/app/x'),
        })),
        ...sample(variables, 3000).map((value) => ({
          expression: 'posixpath.expandvars(a[0])',
          args: [value],
          ours: () => path.expandvars(value, (name) => ({ A: 'x$B', B: '' })[name]),
        })),
      ],
      'import os, posixpath\nos.getcwd = lambda: "/app/x"\nos.environ.clear()\nos.environ.update(A="x$B", B="")',
    )
  })
})
