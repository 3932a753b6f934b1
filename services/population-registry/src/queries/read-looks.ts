import { notFound, type Ask, type Versioned } from '@fengqiao/domain-kit'
import type { Look } from '../domain/look.ts'
import { recordIds, type Resident } from '../domain/resident.ts'
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

/** The words are sealed under the record that was looked at, which may have been merged into another since. */
const opened = async ({ seal }: Needs, one: Versioned<Look>): Promise<ClearLook> => {
  const [subject = ''] = one.state.subjects
  const [words] = one.state.words === undefined ? [] : await seal.open(subject, [one.state.words])
  return { ...one, ...(words === undefined ? {} : { words }) }
}

/** Looks at a record, and at those that were merged into it. */
const looksAt = async (deps: Needs, found: Versioned<Resident>, page: PageAsked): Promise<LookPage> => {
  const { items, next } = await deps.looks.ofSubjects(recordIds(found), page)
  const looks = await Promise.all(items.map((one) => opened(deps, one)))
  return { looks, ...(next === undefined ? {} : { next }) }
}

/** Who looked at a person in the caller's scope. */
export const listLooks =
  (deps: Needs) =>
  async ({ scope, input }: Ask<{ readonly id: string; readonly page: PageAsked }>): Promise<LookPage> => {
    const found = await deps.residents.load(scope, input.id)
    return looksAt(deps, found, input.page)
  }

/** Who looked at the caller himself. */
export const listMyLooks =
  (deps: Needs) =>
  async ({ caller, input }: Ask<PageAsked>): Promise<LookPage> => {
    const own = await deps.residents.byAccount(caller.id)
    if (!own) throw notFound()
    return looksAt(deps, own, input)
  }
