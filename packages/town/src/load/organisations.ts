import { communityOf } from '@fengqiao/standards'
import type { PlannedOrganisation } from '../plan/registers.ts'
import type { PlannedCommunity } from '../plan/types.ts'
import type { As } from './session.ts'

/** Enters an organisation, as the manager of its community does. */
export const enterOrganisation =
  (as: As, communities: readonly PlannedCommunity[]) =>
  async ({ representative, phone, ...organisation }: PlannedOrganisation): Promise<void> => {
    const code = communityOf(organisation.buildingCode)
    const manager = communities.findIndex((community) => community.code === code) + 1
    const answerable = { representative, contactName: representative, contactPhone: phone }
    const api = await as(`manager${String(manager)}`)
    const key = `town-organisation-${organisation.creditCode}`
    await api.post('/v1/organisations', { ...organisation, ...answerable }, key)
  }
