/** A piece of a word, before bash expands it. */
export type Part =
  | { readonly kind: 'text'; readonly text: string; readonly quoted: boolean }
  /** `$NAME`, `${NAME}`, `${NAME:-word}`. */
  | {
      readonly kind: 'parameter'
      readonly name: string
      readonly operator: string | null
      readonly operand: Word
      readonly quoted: boolean
    }
  /** `$(...)`, or backticks: the text inside. */
  | { readonly kind: 'command'; readonly text: string; readonly quoted: boolean }
  /** `$((...))`: the text inside. */
  | { readonly kind: 'arithmetic'; readonly text: string; readonly quoted: boolean }
  /** `<(...)`, a list in braces, a pattern of `${...}` that is not modelled. */
  | { readonly kind: 'unmodelled'; readonly quoted: boolean }

export type Word = readonly Part[]

export interface Assignment {
  readonly name: string
  readonly value: Word
}

export interface Redirection {
  readonly operator: string
  readonly target: Word
}

export interface Simple {
  readonly kind: 'simple'
  readonly assignments: readonly Assignment[]
  readonly words: readonly Word[]
  readonly redirections: readonly Redirection[]
  /** 1-based, in the text that was parsed. */
  readonly line: number
}

export type Command =
  | Simple
  | { readonly kind: 'subshell' | 'group'; readonly body: List; readonly line: number }
  | {
      readonly kind: 'if'
      readonly branches: readonly { readonly test: List; readonly body: List }[]
      readonly otherwise: List | null
      readonly line: number
    }
  | {
      readonly kind: 'while'
      /** `until`: it goes on while the test fails. */
      readonly until: boolean
      readonly test: List
      readonly body: List
      readonly line: number
    }
  /** WORDS: null where it goes through `$@`. */
  | {
      readonly kind: 'for'
      readonly name: string
      readonly words: readonly Word[] | null
      readonly body: List
      readonly line: number
    }
  | {
      readonly kind: 'case'
      readonly word: Word
      readonly branches: readonly { readonly patterns: readonly Word[]; readonly body: List }[]
      readonly line: number
    }
  /** `[[ ... ]]`; null where more than words stands in it. */
  | { readonly kind: 'test'; readonly words: readonly Word[] | null; readonly line: number }
  | { readonly kind: 'function'; readonly name: string; readonly body: Command; readonly line: number }
  /** An arithmetic loop, a coprocess: what comes after it is not read. */
  | { readonly kind: 'unmodelled'; readonly what: string; readonly line: number }

export interface Pipeline {
  readonly negated: boolean
  readonly commands: readonly Command[]
}

/** Pipelines that `&&` and `||` join, and whether `&` puts them into the background. */
export interface AndOr {
  readonly first: Pipeline
  readonly rest: readonly { readonly operator: '&&' | '||'; readonly pipeline: Pipeline }[]
  readonly background: boolean
}

export type List = readonly AndOr[]
