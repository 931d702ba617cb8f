/**
 * `json.dumps(value, sort_keys=True)` as CPython writes it: what package managers hash. Integers are bigint, as `parseToml` gives
 * them; a number is a float.
 *
 * @param separators Python's: `', '` and `': '` by default
 * @returns undefined for what `json.dumps` refuses (a date)
 */
export function pythonJson(
  value: unknown,
  separators: { readonly item: string; readonly key: string },
): string | undefined {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'number') return pythonFloat(value)
  if (typeof value === 'string') return quote(value)
  if (value instanceof Date || typeof value !== 'object') return undefined
  const parts: string[] = []
  if (Array.isArray(value)) {
    for (const item of value) {
      const text = pythonJson(item, separators)
      if (text === undefined) return undefined
      parts.push(text)
    }
    return `[${parts.join(separators.item)}]`
  }
  for (const [name, member] of Object.entries(value).sort(([a], [b]) => compareCodePoints(a, b))) {
    const text = pythonJson(member, separators)
    if (text === undefined) return undefined
    parts.push(`${quote(name)}${separators.key}${text}`)
  }
  return `{${parts.join(separators.item)}}`
}

/** `ensure_ascii`: DEL and every UTF-16 unit beyond ASCII become escapes. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** `repr` of a float: an exponent below 1e-4 and from 1e16 on, with at least two digits. */
function pythonFloat(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity'
  if (Object.is(value, -0)) return '-0.0'
  const size = Math.abs(value)
  if (value !== 0 && (size < 1e-4 || size >= 1e16)) {
    const [digits = '', exponent = ''] = value.toExponential().split('e')
    return `${digits}e${exponent.charAt(0)}${exponent.slice(1).padStart(2, '0')}`
  }
  const plain = String(value)
  return plain.includes('.') ? plain : `${plain}.0`
}

/** Python sorts by code point, JavaScript by UTF-16 unit. */
function compareCodePoints(left: string, right: string): number {
  const a = [...left]
  const b = [...right]
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const difference = (a[at]?.codePointAt(0) ?? 0) - (b[at]?.codePointAt(0) ?? 0)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}
