import { notFound, type Ask, type Versioned } from '@fengqiao/domain-kit'
import type { Look } from '../domain/look.ts'
import type { Deps, PageAsked } from '../ports.ts'

type Needs = Pick<Deps, 'residents' | 'looks' | 'seal'>

/** A look with its words, as long as the person looked at was not erased. */
export interface ClearLook extends Versioned<Look> {
  readonly words?: string
}

export interface LookPage {
  readonly looks: readonly ClearLook[]
  readonly next?: string
}

const looksAt = async ({ looks, seal }: Needs, residentId: string, page: PageAsked): Promise<LookPage> => {
  const { items, next } = await looks.ofSubject(residentId, page)
  const words = await seal.open(
    residentId,
    items.map(({ state }) => state.words),
  )
  const clear = items.map((one, index): ClearLook => {
    const said = words[index]
    return { ...one, ...(said === undefined ? {} : { words: said }) }
  })
  return { looks: clear, ...(next === undefined ? {} : { next }) }
}

/** Who looked at a person in the caller's scope. */
export const listLooks =
  (deps: Needs) =>
  async ({ scope, input }: Ask<{ readonly id: string; readonly page: PageAsked }>): Promise<LookPage> => {
    await deps.residents.load(scope, input.id)
    return looksAt(deps, input.id, input.page)
  }

/** Who looked at the caller himself. */
export const listMyLooks =
  (deps: Needs) =>
  async ({ caller, input }: Ask<PageAsked>): Promise<LookPage> => {
    const own = await deps.residents.byAccount(caller.id)
    if (!own) throw notFound()
    return looksAt(deps, own.id, input)
  }
