import { eventually } from '@fengqiao/testing'
import type { Town } from './town.ts'

/** An account is opened with the invitation of a resident, and the registry has heard of it. */
export const linked = async (
  { identity, residents, as }: Town,
  personId: string,
  residentId: string,
): Promise<void> => {
  await identity.link(personId, residentId)
  await eventually(async () => (await residents.getResident({ residentId }, await as('manager'))).hasAccount)
}
