/** A question to Heroku: answered, or why not. */
export type Outcome<T> = { readonly kind: 'answered'; readonly value: T } | ApiFailure

/** `message` is one sentence for a person, free of secrets. */
export type ApiFailure =
  /** Heroku said no; asking again changes nothing. */
  | { readonly kind: 'refused'; readonly status: number; readonly id: string; readonly message: string }
  /** No usable answer. `sent`: the request may have been carried out all the same. */
  | { readonly kind: 'unreachable'; readonly sent: boolean; readonly message: string }

export interface ErrorBody {
  readonly id: string
  readonly message: string
}

const AUTHORIZATION = '`heroku authorizations:create -d deploy-gate -s write-protected`'

/**
 * The sentence for an answer of the Platform API that is a refusal, and what to do about it.
 *
 * @param what the request in words, as `reading the app mysite`
 * @see https://devcenter.heroku.com/articles/platform-api-reference#errors
 */
function refusal(status: number, error: ErrorBody | null, what: string): string {
  const id = error?.id ?? ''
  const said = error === null || error.message === '' ? '' : ` ("${error.message}")`
  return `${what}: ${SENTENCES[id] ?? SENTENCES[String(status)] ?? `Heroku answered ${status}`}${said}`
}

const SENTENCES: Readonly<Record<string, string>> = {
  '401': `Heroku does not accept the API key; create one that lasts with ${AUTHORIZATION} and store its token as the secret`,
  '402': 'the account has an unpaid invoice; settle it at https://dashboard.heroku.com/account/billing',
  '403': `the API key may not do this; add its account to the app with \`heroku access:add EMAIL -p deploy\`, and create the key with ${AUTHORIZATION}`,
  '404':
    'Heroku knows nothing of that name that this API key may see; check the app’s name, and that the account has access (`heroku apps`)',
  '406': 'Heroku does not take the version of its API that was asked for',
  '409': 'Heroku is busy with another change of the same thing',
  '410': 'it no longer exists at Heroku',
  '422': 'Heroku does not take the request',
  '423': 'Heroku wants a confirmation by hand; do it once at https://dashboard.heroku.com',
  suspended: 'the account or the app is suspended; ask https://help.heroku.com',
  two_factor: `the API key asks for a second factor, which nobody can give here; use the token of ${AUTHORIZATION} instead`,
  verification_needed: 'the account is not verified; add a payment method at https://heroku.com/verify',
}

/** What Heroku's answer with an error status says, as a failure. WHAT: what was asked of it. */
export function refused(status: number, error: ErrorBody | null, what: string): ApiFailure {
  return { kind: 'refused', status, id: error?.id ?? 'unknown', message: refusal(status, error, what) }
}
