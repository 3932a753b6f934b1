import { AccountStatus, PeopleServiceService, Role } from '@fengqiao/contracts/identity/v1'
import { gathered } from '@fengqiao/domain-kit'
import { clientOf, type Channel } from '@fengqiao/service-kit'
import type { PostHolders } from '../ports.ts'

const askedAtOnce = 50

/**
 * Asks identity, who owns the posts, each time: a copy of our own could lag behind the events it is needed for, and
 * whoever took up a post meanwhile would never be told.
 */
export const postHolders = (identity: Channel, token: () => Promise<string>): PostHolders => {
  const people = clientOf(PeopleServiceService, identity)
  const ask = async (territory: string) =>
    (await people.listStaff({ territory }, { token: await token() })).staff
  const staffAt = gathered(async (territories: readonly string[]) => {
    const answers = new Map([...new Set(territories)].map((territory) => [territory, ask(territory)]))
    return Promise.all(territories.map(async (territory) => (await answers.get(territory)) ?? []))
  }, askedAtOnce)
  return async (role, territory) => {
    const staff = await staffAt(territory)
    return staff
      .filter(({ status }) => status === AccountStatus.ACTIVE)
      .filter(({ posts }) => posts.some((post) => post.role === Role[role] && post.territory === territory))
      .map(({ personId }) => personId)
  }
}
