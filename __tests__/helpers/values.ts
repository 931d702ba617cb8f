import type { Cause, Provenance, UnknownValue, Value } from '../../src/model/value.ts'
import type { EvaluatedModule } from '../../src/python/program.ts'

/** A Python literal in JSON's terms: `null` is None, an array a list, an object a dict. */
export type Literal = null | boolean | number | string | readonly Literal[] | { readonly [key: string]: Literal }

const PLAIN: Provenance = { location: null, configVars: [], marks: [] }

/** A known value. */
export function known(literal: Literal, provenance: Partial<Provenance> = {}): Value {
  const base = { ...PLAIN, ...provenance }
  if (literal === null) return { ...base, kind: 'none' }
  if (typeof literal === 'boolean') return { ...base, kind: 'bool', value: literal }
  if (typeof literal === 'number') return { ...base, kind: 'int', value: BigInt(literal) }
  if (typeof literal === 'string') return { ...base, kind: 'str', value: literal }
  if (Array.isArray(literal)) return { ...base, kind: 'list', items: literal.map((item: Literal) => known(item)) }
  const entries = Object.entries(literal).map(([key, value]) => [known(key), known(value as Literal)] as const)
  return { ...base, kind: 'dict', entries }
}

export const configVarCause = (name: string): Cause => ({ kind: 'config-var', name, location: null })

/** A value that hangs on a config var, and all that it can be where that is told. */
export function unknown(configVar: string, oneOf?: readonly Value[]): UnknownValue {
  const causes = [configVarCause(configVar)] as const
  return { ...PLAIN, configVars: [configVar], kind: 'unknown', causes, ...(oneOf ? { oneOf } : {}) }
}

/** A settings module that binds these names. */
export function moduleOf(bindings: Readonly<Record<string, Value>>, rest: readonly Cause[] = []): EvaluatedModule {
  const path = 'mysite/settings.py'
  const none = {
    mayBeUnbound: new Map(),
    raises: null,
    mayRaiseUnsaid: false,
    environmentReads: [],
    environment: new Map(),
    imported: [],
  }
  return { module: 'mysite.settings', path, bindings: new Map(Object.entries(bindings)), rest, ...none }
}
