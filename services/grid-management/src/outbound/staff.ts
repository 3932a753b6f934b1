import { AccountStatus, PeopleServiceService } from '@fengqiao/contracts/identity/v1'
import { clientOf, type Channel } from '@fengqiao/service-kit'
import { refuse } from '../domain/refusals.ts'
import type { DemandOnPost, TerritoriesOf } from '../ports.ts'

const atOnce = 100

/** Asks identity, who owns the posts, where these people hold one now; absent who holds none. */
export const territoriesOf = (identity: Channel, token: () => Promise<string>): TerritoriesOf => {
  const people = clientOf(PeopleServiceService, identity)
  return async (personIds) => {
    const wanted = [...new Set(personIds)]
    const found = new Map<string, readonly string[]>()
    for (let start = 0; start < wanted.length; start += atOnce) {
      const asked = { personIds: wanted.slice(start, start + atOnce) }
      const { staff } = await people.batchGetStaff(asked, { token: await token() })
      for (const { personId, posts, status } of staff)
        if (posts.length > 0 && status === AccountStatus.ACTIVE)
          found.set(
            personId,
            posts.map(({ territory }) => territory),
          )
    }
    return found
  }
}

/** Refuses when one of these people holds no post now. */
export const demandOnPost =
  (territories: TerritoriesOf): DemandOnPost =>
  async (personIds) => {
    const onPost = await territories(personIds)
    if (personIds.some((person) => !onPost.has(person))) throw refuse('NOT_ON_POST')
  }
