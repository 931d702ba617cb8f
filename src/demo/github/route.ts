import type { GitHubState, Permission, Token } from './state.ts'

export interface Question {
  readonly parameters: readonly string[]
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
  readonly token: Token
}

export interface Reply {
  readonly status: number
  readonly body: unknown
}

export interface Route {
  readonly method: string
  /** Of the path below the repository; its groups are the question's parameters, decoded. */
  readonly path: RegExp
  readonly needs: readonly [permission: Permission, access: 'read' | 'write']
  answer(state: GitHubState, question: Question): Reply
}

export const ok = (body: unknown): Reply => ({ status: 200, body })
export const created = (body: unknown): Reply => ({ status: 201, body })
export const NOT_FOUND: Reply = { status: 404, body: { message: 'Not Found' } }
export const invalid = (message: string): Reply => ({ status: 422, body: { message } })

export const field = (body: object, name: string): unknown => Object.getOwnPropertyDescriptor(body, name)?.value
export const text = (body: object, name: string): string => {
  const value = field(body, name)
  return typeof value === 'string' ? value : ''
}

/** One page of a list, by `page` and `per_page`. */
export function page<T>(items: readonly T[], { query }: Question): readonly T[] {
  const size = Number(query.get('per_page') ?? 30)
  const from = (Number(query.get('page') ?? 1) - 1) * size
  return items.slice(from, from + size)
}
