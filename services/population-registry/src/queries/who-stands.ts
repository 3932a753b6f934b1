import type { Scope } from '@fengqiao/domain-kit'
import type { Deps } from '../ports.ts'
import { openResidents } from './open-resident.ts'
import { recordsOf, standingId } from './standing-of.ts'

/** The record that stands for somebody now, and his name where the caller may see him. */
export interface WhoStands {
  readonly residentId: string
  readonly name?: string
}

/** Who stands for each of these records: asked once for all of them. */
export const whoStands = async (
  { residents, seal }: Pick<Deps, 'residents' | 'seal'>,
  scope: Scope,
  ids: readonly string[],
): Promise<(id: string) => WhoStands> => {
  const records = await recordsOf(residents, ids)
  const seen = await residents.lookMany(
    scope,
    ids.map((id) => standingId(id, records)),
  )
  const names = new Map((await openResidents(seal, seen)).map(({ id, clear }) => [id, clear.name]))
  return (id) => {
    const residentId = standingId(id, records)
    const name = names.get(residentId)
    return { residentId, ...(name === undefined ? {} : { name }) }
  }
}
