import type { Act } from '../../act.ts'
import type { Household, LiveHousehold } from '../../household.ts'
import type { Left, Member } from '../../household-events.ts'

type OfImport = Act & { readonly importId: string }

const isOf = (importId: string, member: Member): boolean =>
  member.importId === undefined || member.importId === importId

/** Whether a household is still only what the import made: nobody came, went or was merged since. */
export const isOnlyOf = (household: Household, importId: string): boolean =>
  household.status !== 'VOID' &&
  household.importId === importId &&
  household.members.every((member) => isOf(importId, member))

const leaving = ({ importId, ...act }: OfImport, { residentId }: Member, ended: boolean): Left => ({
  type: 'Left',
  ...act,
  residentId,
  ended,
  importId,
})

const headLast = ({ members, headId }: LiveHousehold): readonly Member[] => [
  ...members.filter(({ residentId }) => residentId !== headId),
  ...members.filter(({ residentId }) => residentId === headId),
]

/** Everybody leaves a household that an import made, the head last; nothing where somebody has worked on it since. */
export const takeHouseholdBack = (household: Household, facts: OfImport): readonly Left[] => {
  if (household.status !== 'OPEN' || !isOnlyOf(household, facts.importId)) return []
  const members = headLast(household)
  return members.map((member, index) => leaving(facts, member, index === members.length - 1))
}

/** Those leave a household that was there before whom the import had put into it. */
export const takeMembersBack = (household: Household, facts: OfImport): readonly Left[] => {
  if (household.status === 'VOID') return []
  return household.members
    .filter(({ importId, relation }) => importId === facts.importId && relation !== 'HEAD')
    .map((member) => leaving(facts, member, false))
}
