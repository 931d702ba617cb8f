import { type Credential, credentialsIn, isExample } from '../facts/secrets.ts'
import type { Result, Rule } from './rule.ts'
import { listedInPart } from './support/words.ts'

export const credentialInRepository: Rule = {
  id: 'credential-in-repository',
  summary: "A file holds a credential of a provider's unmistakable shape.",
  category: 'security',
  severity: 'error',
  since: '0.1.0',
  *check({ committed }) {
    const found = credentialsIn(committed)
    const examples = found.filter(({ location }) => isExample(location.path))
    for (const one of found) if (!examples.includes(one)) yield published(one)
    const [first, ...others] = examples
    if (first !== undefined) yield inExamples(first, others)
  },
}

function published(one: Credential): Result {
  return {
    kind: 'fail',
    message: `The repository holds ${described(one)}. Whoever reads the repository, or once did, can use it.`,
    hint: 'Revoke it at its provider, make a new one, and put that into a config var: taking the line out does not take it out of the history.',
    at: one.location,
    related: one.again.map((place) => ({ location: place, message: 'It stands here as well.' })),
  }
}

/** In tests and documentation such a text is usually made up: one notice tells of all. */
function inExamples(first: Credential, others: readonly Credential[]): Result {
  const what = listedInPart(counted([first, ...others].map(described)))
  return {
    kind: 'fail',
    severity: 'notice',
    message: `Tests or documentation hold ${what}. If it is a real one, whoever reads the repository, or once did, can use it.`,
    hint: 'Where it is real, revoke it at its provider: taking the line out does not take it out of the history.',
    at: first.location,
    related: [
      ...first.again.map((place) => ({ location: place, message: 'It stands here as well.' })),
      ...others.map((one) => ({ location: one.location, message: `${described(one)}, here.` })),
    ],
  }
}

/** Each text once, and how often where it is more than once. */
function counted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].map((text) => {
    const count = texts.filter((other) => other === text).length
    return count === 1 ? text : `${count} times ${text}`
  })
}

const described = ({ what, length }: Credential): string =>
  what.endsWith('private key') ? what : `${what} (${length} characters)`
