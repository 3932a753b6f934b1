import type { Versioned } from '@fengqiao/domain-kit'
import type { KnownLetting } from '../../domain/letting/letting.ts'
import type { Word } from '../../domain/letting/tenant-home.ts'
import type { Sealing } from '../../ports.ts'
import { roomOf } from '../../queries/open-letting.ts'

export type Let = Pick<Versioned<KnownLetting>, 'id' | 'state'>

/** Whether somebody lives in a room that is let, or in its building in a room that nobody knows. */
export const livesThere = async (
  seal: Pick<Sealing, 'open'>,
  { of, home: { place } }: Word,
  letting: Let,
): Promise<boolean> => {
  if (place.buildingCode !== letting.state.place.buildingCode) return false
  if (place.room === undefined) return true
  const [own] = await seal.open(of, [place.room])
  return own === (await roomOf(seal, letting))
}
