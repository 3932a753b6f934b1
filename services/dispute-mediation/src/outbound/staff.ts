import { AccountStatus, PeopleServiceService, Role, type StaffCard } from '@fengqiao/contracts/identity/v1'
import { clientOf, type Channel } from '@fengqiao/service-kit'
import { refuse } from '../domain/refusals.ts'
import type { DemandPost } from '../ports.ts'

const refusals = { MEDIATOR: 'NOT_A_MEDIATOR', SPONSOR: 'NOT_A_SPONSOR' } as const

const holds = ({ posts, status }: StaffCard, role: keyof typeof refusals): boolean =>
  status === AccountStatus.ACTIVE && posts.some((post) => post.role === Role[role])

/** Asks identity, who owns the posts, whether these people hold this one now. */
export const demandPost = (identity: Channel, token: () => Promise<string>): DemandPost => {
  const people = clientOf(PeopleServiceService, identity)
  return async (role, personIds) => {
    const wanted = [...new Set(personIds)]
    const { staff } = await people.batchGetStaff({ personIds: wanted }, { token: await token() })
    const onPost = staff.filter((card) => holds(card, role))
    if (onPost.length < wanted.length) throw refuse(refusals[role])
  }
}
