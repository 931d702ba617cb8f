import type { Cause } from '../../model/value.ts'
import type { PyObject } from '../objects/object.ts'

/** Why a call may have other arguments than are known: `f(*given)`, `f(**given)`. */
export interface OpenArguments {
  /** Causes of further positional ones, behind those that are known; empty: there are none. */
  readonly positional: readonly Cause[]
  /** Causes of further named ones; empty: there are none. */
  readonly named: readonly Cause[]
  /** All that is given, in whatever place. */
  readonly given: readonly PyObject[]
}

/** A call of which not all arguments are known. */
export interface OpenCall {
  /** Those that surely come first. */
  readonly args: readonly PyObject[]
  /** Slots: one may not be given. */
  readonly keywords: ReadonlyMap<string, PyObject>
  readonly open: OpenArguments
}
