import { everyOf, pagesOf } from './pages.ts'

const letters = ['a', 'b', 'c', 'd', 'e']

const list = ({ limit, after }: { readonly limit: number; readonly after?: string }) => {
  const start = after === undefined ? 0 : Number(after)
  const end = start + limit
  const items = letters.slice(start, end)
  return Promise.resolve(end < letters.length ? { items, next: String(end) } : { items })
}

describe('everything that a list holds', () => {
  it('comes page by page, the last one short', async () => {
    const pages: (readonly string[])[] = []
    for await (const page of pagesOf(list, 2)) pages.push(page)
    expect(pages).toEqual([['a', 'b'], ['c', 'd'], ['e']])
  })

  it.each([1, 2, 5, 9])('is the same whatever a page holds: %i', async (limit) => {
    expect(await everyOf(list, limit)).toEqual(letters)
  })

  it('is nothing where the list holds nothing', async () => {
    expect(await everyOf(() => Promise.resolve({ items: [] }), 3)).toEqual([])
  })
})
