import { AccountStatus, PeopleServiceService } from '@fengqiao/contracts/identity/v1'
import { clientOf, type Channel } from '@fengqiao/service-kit'
import { refuse } from '../domain/refusals.ts'
import type { DemandOnPost } from '../ports.ts'

/** Asks identity, who owns the posts, whether these people hold one now. */
export const demandOnPost = (identity: Channel, token: () => Promise<string>): DemandOnPost => {
  const people = clientOf(PeopleServiceService, identity)
  return async (personIds) => {
    const wanted = [...new Set(personIds)]
    const { staff } = await people.batchGetStaff({ personIds: wanted }, { token: await token() })
    const onPost = staff.filter(({ posts, status }) => posts.length > 0 && status === AccountStatus.ACTIVE)
    if (onPost.length < wanted.length) throw refuse('NOT_ON_POST')
  }
}
