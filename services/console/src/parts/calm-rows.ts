import { useState } from 'react'

/** Rows in the order they were shown, and how many new ones wait behind a button. */
export interface CalmRows<T> {
  readonly rows: readonly T[]
  readonly waiting: number
}

/** Keeps shown rows in place with fresh values; new ones wait, gone ones leave. */
export const calmRows = <T>(
  shown: readonly string[],
  latest: readonly T[],
  idOf: (row: T) => string,
): CalmRows<T> => {
  const byId = new Map(latest.map((row) => [idOf(row), row]))
  const rows = shown.map((id) => byId.get(id)).filter((row) => row !== undefined)
  const known = new Set(shown)
  return { rows, waiting: latest.filter((row) => !known.has(idOf(row))).length }
}

interface Shown {
  readonly of: string
  readonly ids: readonly string[]
}

/** Calm rows for a list; `of` names the list, and another list starts anew. */
export const useCalmRows = <T>(of: string, latest: readonly T[] | undefined, idOf: (row: T) => string) => {
  const [shown, setShown] = useState<Shown>({ of: '', ids: [] })
  const reveal = (): void => setShown({ of, ids: (latest ?? []).map(idOf) })
  // An empty list has nothing to shift under the hand.
  const fresh = shown.of !== of || calmRows(shown.ids, latest ?? [], idOf).rows.length === 0
  if (fresh && latest !== undefined && (shown.of !== of || latest.length > 0)) reveal()
  return { ...calmRows(shown.ids, latest ?? [], idOf), reveal }
}
