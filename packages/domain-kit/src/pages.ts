interface PageAsked {
  readonly limit: number
  readonly after?: string
}

type List<T> = (asked: PageAsked) => Promise<{ readonly items: readonly T[]; readonly next?: string }>

/** Use to go through everything that a list holds, so many at a time. */
export async function* pagesOf<T>(list: List<T>, limit: number): AsyncGenerator<readonly T[]> {
  let after: string | undefined
  do {
    const { items, next } = await list({ limit, ...(after === undefined ? {} : { after }) })
    yield items
    after = next
  } while (after !== undefined)
}

/** The same at once: for lists that are never long. */
export const everyOf = async <T>(list: List<T>, limit: number): Promise<readonly T[]> => {
  const all: T[] = []
  for await (const items of pagesOf(list, limit)) all.push(...items)
  return all
}
