import type { Versioned } from '@fengqiao/domain-kit'
import type { Page, PageAsked } from '../ports.ts'

const page = 500

/** Everything a list holds, page by page. */
export const every = async <S>(
  list: (asked: PageAsked) => Promise<Page<S>>,
): Promise<readonly Versioned<S>[]> => {
  const all: Versioned<S>[] = []
  for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
    const found: Page<S> = await list({ limit: page, ...(after === undefined ? {} : { after }) })
    all.push(...found.items)
    after = found.next
  }
  return all
}
