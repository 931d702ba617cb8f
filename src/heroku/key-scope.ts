/**
 * A sentence where the API key may do more than this program needs; null where it may not, or nobody knows.
 *
 * @param scopes as `global` or `write-protected`: https://devcenter.heroku.com/articles/oauth#scopes
 */
export function scopeNotice(scopes: readonly string[] | null): string | null {
  if (scopes === null || !scopes.includes('global')) return null
  return 'The Heroku API key may do everything that its account may (scope global). Enough is `heroku authorizations:create -d deploy-gate -s write-protected`, by an account that is a collaborator on this app alone.'
}
