import { describe, expect, it } from 'vitest'
import { followOutput } from '../../src/heroku/output-stream.ts'
import { type Answer, type Scripted, scripted } from '../helpers/fake-transport.ts'

const URL = 'https://build-output.heroku.test/streams/1?X-Amz-Signature=abc'

async function follow(
  answers: readonly Answer[],
  signal = new AbortController().signal,
): Promise<Scripted & { lines: string[] }> {
  const made = scripted(answers)
  const lines: string[] = []
  const followed = followOutput(
    made.client,
    URL,
    (line) => lines.push(line),
    () => undefined,
    signal,
  )
  await made.clock.run(followed)
  return { ...made, lines }
}

function ranges({ requests }: Scripted) {
  return requests.map(({ request }) => request.headers['Range'] ?? null)
}

describe('the stream of a log', () => {
  it('is asked without a key, and its address is masked', async () => {
    const made = await follow([{ body: 'one\n' }, { status: 204, body: '' }])
    expect(made.requests[0]?.request.headers).toEqual({ Accept: 'text/plain' })
    expect(made.masked).toContain(URL)
    expect(made.lines).toEqual(['one'])
  })

  it('has no keep-alives in it, nor in the offset', async () => {
    const made = await follow([
      { body: ['\0\0on', 'e\n\0', 'tw'], breaks: true },
      { body: 'o\n' },
      { status: 416, body: '' },
    ])
    expect(made.lines).toEqual(['one', 'two'])
    expect(ranges(made)).toEqual([null, '6-', '8-'])
  })

  it('is resumed where it ends in the middle of a character', async () => {
    const made = scripted([])
    const bytes = new TextEncoder().encode('é\n')
    const parts = [bytes.subarray(0, 1), bytes.subarray(1)]
    const client = {
      ...made.client,
      options: {
        ...made.client.options,
        transport: async () => ({
          status: parts.length === 0 ? 204 : 200,
          header: () => null,
          body: (async function* () {
            const part = parts.shift()
            if (part !== undefined) yield part
          })(),
        }),
      },
    }
    const lines: string[] = []
    await made.clock.run(
      followOutput(
        client,
        URL,
        (line) => lines.push(line),
        () => undefined,
        new AbortController().signal,
      ),
    )
    expect(lines).toEqual(['é'])
  })

  it('is waited for while it is young', async () => {
    const young: Answer = { status: 404, body: 'Channel is not registered.' }
    const made = await follow([young, young, young, { body: 'one\n' }, { status: 204, body: '' }])
    expect(made.lines).toEqual(['one'])
  })

  it('is not printed twice by a server that starts over', async () => {
    const head = 'the first line of the log\n'
    const made = await follow([
      { body: head, breaks: true },
      { body: `${head}the second\n` },
      { status: 204, body: '' },
    ])
    expect(made.lines).toEqual(['the first line of the log', 'the second'])
  })

  it.each([
    ['a short log', ['ok\n'], ['ok']],
    ['small pieces', ['one\n', 'two\n', 'three\n'], ['one', 'two', 'three']],
  ])('is not printed twice where every answer starts over: %s', async (_name, body, expected) => {
    const replay: Answer = { body }
    const made = await follow([replay, replay, replay])
    expect(made.lines).toEqual(expected)
    expect(made.requests.length).toBe(2)
  })

  it('is not taken for one that starts over when it goes on alike', async () => {
    const made = await follow([{ body: 'one two\n', breaks: true }, { body: 'one three\n' }, { status: 204, body: '' }])
    expect(made.lines).toEqual(['one two', 'one three'])
  })

  it('is left when it hangs, and taken up again', async () => {
    const made = await follow([{ hangs: true }, { body: 'one\n' }, { status: 204, body: '' }])
    expect(made.lines).toEqual(['one'])
  })

  it.each([403, 410, 301])('is given up on %i', async (status) => {
    const made = await follow([{ status, body: 'no' }])
    expect(made.requests.length).toBe(1)
  })

  it('is given up when it stays away', async () => {
    const made = await follow([{ throws: { code: 'ECONNREFUSED', sent: false } }])
    expect(made.requests.length).toBeLessThan(100)
  })

  it('is not called at an address that may not be called', async () => {
    const made = scripted([{}])
    await followOutput(
      made.client,
      'http://example.com/',
      () => undefined,
      () => undefined,
      new AbortController().signal,
    )
    expect(made.requests).toEqual([])
  })
})
