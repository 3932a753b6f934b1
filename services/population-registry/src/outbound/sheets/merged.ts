/** Cells that are shown as one: only the first of them holds what they say. Rows and columns count from 1. */
export interface Merged {
  readonly fromRow: number
  readonly toRow: number
  readonly fromColumn: number
  readonly toColumn: number
}

/** The number of a column by its letters. */
export const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

const found = /<(?:\w+:)?mergeCell\s[^>]*ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g
const most = 100_000
/** Longer than any such element. */
const overlap = 300

/**
 * Where cells are merged. A sheet says so after its rows, so it is looked through for this once before it is read;
 * rows downwards matter, for a household's address often stands beside its first member only.
 */
export const mergedIn = async (pieces: AsyncIterable<string>): Promise<readonly Merged[]> => {
  const merged = new Map<string, Merged>()
  let rest = ''
  for await (const piece of pieces) {
    const text = rest + piece
    for (const [ref, fromColumn = '', fromRow, toColumn = '', toRow] of text.matchAll(found)) {
      if (merged.size >= most) return [...merged.values()]
      merged.set(ref, {
        ...{ fromRow: Number(fromRow), toRow: Number(toRow) },
        ...{ fromColumn: columnOf(fromColumn), toColumn: columnOf(toColumn) },
      })
    }
    rest = text.slice(-overlap)
  }
  return [...merged.values()]
}

/** Columns beyond this are not read. */
export const mostColumns = 500

type Open = Merged & { readonly said: string }

/** The row with what the open cells say where it says nothing itself. */
const filled = (cells: readonly string[], open: readonly Open[]): readonly string[] => {
  const widest = Math.max(cells.length, ...open.map(({ toColumn }) => Math.min(toColumn, mostColumns)))
  const inColumn = (column: number): Open | undefined =>
    open.find(({ fromColumn, toColumn }) => fromColumn <= column && column <= toColumn)
  return Array.from({ length: widest }, (_, index) => {
    const own = cells[index] ?? ''
    return own === '' ? (inColumn(index + 1)?.said ?? '') : own
  })
}

/** Puts what a merged cell says into all the cells it covers, row after row. */
export const filling = (merged: readonly Merged[]) => {
  const waiting = merged.toSorted((a, b) => a.fromRow - b.fromRow)
  let next = 0
  let open: readonly Open[] = []
  const opening = (number: number, cells: readonly string[]): readonly Open[] => {
    const first = next
    while (next < waiting.length && (waiting[next]?.fromRow ?? 0) <= number) next += 1
    return waiting
      .slice(first, next)
      .map((one) => ({ ...one, said: one.fromRow === number ? (cells[one.fromColumn - 1] ?? '') : '' }))
  }
  return (number: number, cells: readonly string[]): readonly string[] => {
    open = [...open.filter(({ toRow }) => toRow >= number), ...opening(number, cells)]
    return open.length === 0 ? cells : filled(cells, open)
  }
}
