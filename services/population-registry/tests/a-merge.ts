import {
  LookPurpose,
  MergeGround,
  MergeResidentsRequest,
  MergeSide,
  Relation,
} from '@fengqiao/contracts/population-registry/v1'
import { systemScope as everything, type Versioned } from '@fengqiao/domain-kit'
import type { Resident } from '../src/domain/resident.ts'
import { aPerson, type Town, type Who } from './town.ts'

/** What is asked of records and households around a merge. */
const readingIn = (town: () => Town) => ({
  get: async (residentId: string) => town().residents.getResident({ residentId }, await town().as('clerk')),
  found: async (idNumber: string): Promise<readonly string[]> => {
    const { residents } = await town().residents.lookUpResident(
      { idNumber, phone: '' },
      await town().as('clerk'),
    )
    return residents.map(({ residentId }) => residentId)
  },
  householdOf: async (residentId: string) => {
    const asked = { residentId, buildingCode: '', pageToken: '', pageSize: 0 }
    const { households } = await town().households.listHouseholds(asked, await town().as('clerk'))
    return households.map(({ householdId, headId, members }) => ({
      ...{ householdId, headId },
      members: members.map((member) => [member.residentId, member.relation]),
    }))
  },
  open: async (headId: string, ...sons: readonly string[]): Promise<string> => {
    const members = sons.map((residentId) => ({ residentId, relation: Relation.SON }))
    return (await town().households.openHousehold({ headId, number: '', members }, await town().as('clerk')))
      .id
  },
  reveal: async (residentId: string) => {
    const asked = { residentId, purpose: LookPurpose.VERIFICATION, words: '核对两份档案' }
    return (await town().residents.revealResident(asked, await town().as('clerk'))).resident
  },
})

interface Merging extends Partial<MergeResidentsRequest> {
  readonly by?: Who
}

/** What tests do with two records, as a clerk of the town where nobody else is named. */
export const mergingIn = (town: () => Town) => {
  const as = (who: Who) => town().as(who)
  const kept = async (residentId: string): Promise<Versioned<Resident>> => {
    const found = await town().deps.residents.look(everything, residentId)
    if (!found) throw new Error('nobody there')
    return found
  }
  return {
    kept,
    registered: async (changes: object = {}): Promise<string> =>
      (await town().residents.registerResident(aPerson(changes), await as('clerk'))).id,
    merge: async (residentId: string, otherId: string, { by = 'clerk', ...changes }: Merging = {}) => {
      const [one, other] = [await kept(residentId), await kept(otherId)]
      const request = MergeResidentsRequest.fromPartial({
        ...{ residentId, otherId, expectedVersion: one.version, otherVersion: other.version },
        ...{ idNumberOf: MergeSide.KEPT, ground: MergeGround.PAPERS, ...changes },
      })
      return town().residents.mergeResidents(request, await as(by))
    },
    unmerge: async (residentId: string, otherId: string, by: Who = 'clerk') => {
      const { version: expectedVersion } = await kept(residentId)
      return town().residents.unmergeResidents({ residentId, otherId, expectedVersion }, await as(by))
    },
    ...readingIn(town),
  }
}
