import { notFound, type Scope } from '@fengqiao/domain-kit'
import { heldAt } from '../domain/posts.ts'
import type { Role } from '../domain/roles.ts'
import type { Deps } from '../ports.ts'
import { viewsOf, type PersonView } from './person-view.ts'

type Needs = Pick<Deps, 'people' | 'seal' | 'credentials' | 'clock'>

/** One account in the caller's territory. */
export const getPerson =
  (deps: Needs) =>
  async (scope: Scope, id: string): Promise<PersonView> => {
    const [view] = await viewsOf(deps)([await deps.people.load(scope, id)])
    if (view === undefined) throw notFound()
    return view
  }

export interface PeopleAsked {
  readonly role?: Role
  readonly after?: string
  readonly limit: number
}

/** Accounts with a post in the caller's territory; those who hold a role are chosen from the page. */
export const listPeople =
  (deps: Needs) =>
  async (scope: Scope, { role, ...page }: PeopleAsked) => {
    const { items, next } = await deps.people.list(scope, page)
    const at = deps.clock().toISOString()
    const wanted = items.filter(
      ({ state }) => role === undefined || heldAt(state, at).some((post) => post.role === role),
    )
    return { people: await viewsOf(deps)(wanted), ...(next === undefined ? {} : { next }) }
  }
