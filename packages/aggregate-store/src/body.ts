/** JSON has no dates and no int64: both travel under a tag, so the bytes give back what was decided. */
function tagged(this: unknown, key: string, value: unknown): unknown {
  const original = (this as Record<string, unknown>)[key]
  if (original instanceof Date) return { $date: original.toISOString() }
  if (typeof original === 'bigint') return { $bigint: original.toString() }
  return value
}

const untagged = (_key: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  const { $date, $bigint } = value as { readonly $date?: unknown; readonly $bigint?: unknown }
  if (typeof $date === 'string') return new Date($date)
  return typeof $bigint === 'string' ? BigInt($bigint) : value
}

/** Use for what is stored as bytes: the journal hashes exactly this text. */
export const encodeBody = (value: unknown): string => JSON.stringify(value, tagged)

/** Reads what `encodeBody` wrote. */
export const decodeBody = (text: string): unknown =>
  // Most bodies hold neither, and a reviver is asked of every value.
  JSON.parse(text, text.includes('"$') ? untagged : undefined) as unknown

/** The engine keeps integers in 64 bits and wraps what is wider, silently: a wrong number must not be stored. */
export const storable = <T>(value: T): T => {
  if (typeof value === 'bigint' && BigInt.asIntN(64, value) !== value)
    throw new RangeError('wider than 64 bits')
  if (typeof value === 'object' && value !== null && !(value instanceof Date))
    Object.values(value).forEach(storable)
  return value
}
