import type { Scope, Versioned } from '@fengqiao/domain-kit'
import type { Person } from '../domain/person.ts'
import { heldAt } from '../domain/posts.ts'
import { isStaffRole, type Role } from '../domain/roles.ts'
import { liesWithin } from '../domain/territory.ts'
import type { Deps } from '../ports.ts'
import { cardsOf, type PersonView } from './person-view.ts'

type Needs = Pick<Deps, 'people' | 'seal' | 'clock'>

/** Only posts in service are shown: that somebody also lives in the town is his own affair. */
const inService = (at: string) => (person: Versioned<Person>) => ({
  ...person,
  state: { ...person.state, posts: heldAt(person.state, at).filter(({ role }) => isStaffRole(role)) },
})

/** Names and posts by id. Who is no longer in service keeps the name under which he served. */
const batchGetStaff =
  (deps: Needs) =>
  async (scope: Scope, ids: readonly string[]): Promise<readonly PersonView[]> => {
    const at = deps.clock().toISOString()
    const people = await deps.people.lookMany(scope, ids)
    return cardsOf(deps)(people.filter(({ state }) => state.staff).map(inService(at)))
  }

export interface PostAt {
  readonly role: Role | undefined
  readonly territory: string
}

/** Ids of those who hold each of the posts now, in their order. Whoever lives somewhere is no holder of a post. */
const postHolders =
  ({ people, clock }: Pick<Deps, 'people' | 'clock'>) =>
  async (posts: readonly PostAt[]): Promise<readonly (readonly string[])[]> => {
    const at = clock().toISOString()
    const served = (await people.servedAt(posts.map(({ territory }) => territory))).map(inService(at))
    return posts.map(({ role, territory }) =>
      served
        .filter(
          ({ state: { status, posts: held } }) =>
            status === 'ACTIVE' && held.some((post) => post.role === role && post.territory === territory),
        )
        .map(({ id }) => id),
    )
  }

/** Whom a matter may be given to: active, with a post at the territory or below it now. */
const listStaff =
  (deps: Needs) =>
  async (territory: string): Promise<readonly PersonView[]> => {
    const people = (await deps.people.staffAt(territory)).map(inService(deps.clock().toISOString()))
    return cardsOf(deps)(
      people.filter(
        ({ state: { status, posts } }) =>
          status === 'ACTIVE' && posts.some((post) => liesWithin(post.territory, territory)),
      ),
    )
  }

/** What is asked about those in service. */
export const staffQueries = (deps: Needs) => ({
  batchGetStaff: batchGetStaff(deps),
  listStaff: listStaff(deps),
  postHolders: postHolders(deps),
})
