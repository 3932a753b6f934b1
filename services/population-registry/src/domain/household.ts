import type { Sealed } from '@fengqiao/domain-kit'
import type {
  HouseholdEvent,
  Joined,
  Left,
  Member,
  MembershipFenced,
  Opened,
  Swap,
  Swapped,
  SwappedBack,
  TakenBack,
} from './household-events.ts'
import { nearOf } from './near.ts'
import type { Place } from './resident.ts'

/** A household that is or was. Its number and room are sealed under a key of its own. */
export interface LiveHousehold {
  readonly status: 'OPEN' | 'ENDED'
  readonly number?: Sealed
  readonly headId: string
  readonly members: readonly Member[]
  readonly memberIds: readonly string[]
  /** Who belonged to it once and left; absent while nobody did. */
  readonly formerIds?: readonly string[]
  readonly place: Place
  readonly fenced: readonly string[]
  /** The import that made it, while nobody has worked on it by hand. */
  readonly importId?: string
  /** Members that imports had taken in and that left again as those were undone; absent where there are none. */
  readonly takenBack?: readonly TakenBack[]
  /** Members whose records were merged; absent where there are none. */
  readonly swaps?: readonly Swap[]
}

/** Never opened: who was slower to commit than another was to claim the head. */
export interface VoidHousehold {
  readonly status: 'VOID'
  readonly fenced: readonly string[]
}

export type Household = LiveHousehold | VoidHousehold

const withMembers = (household: LiveHousehold, members: readonly Member[]): LiveHousehold => ({
  ...household,
  members,
  memberIds: members.map(({ residentId }) => residentId),
})

const born = ({ headId, members = [], at, place, number, importId }: Opened): LiveHousehold => {
  const ofImport = importId === undefined ? {} : { importId }
  return {
    status: 'OPEN',
    ...ofImport,
    ...(number === undefined ? {} : { number }),
    headId,
    members: [
      { residentId: headId, relation: 'HEAD', since: at },
      ...members.map((member) => ({ ...member, since: at, ...ofImport })),
    ],
    memberIds: [headId, ...members.map(({ residentId }) => residentId)],
    place,
    fenced: [],
  }
}

/** Somebody works on the household by hand: it is no longer only what imports brought. */
const workedOn = ({ importId: _importId, ...kept }: LiveHousehold): LiveHousehold => kept

const headOf = (members: readonly Member[]): string =>
  members.find(({ relation }) => relation === 'HEAD')?.residentId ?? ''

const withSwaps = (household: LiveHousehold, members: readonly Member[], swaps: readonly Swap[]) => {
  const { swaps: _before, ...kept } = workedOn(household)
  const after = { ...withMembers(kept, members), headId: headOf(members) }
  return swaps.length === 0 ? after : { ...after, swaps }
}

const inPlaceOf = ({ importId: _importId, ...from }: Member, residentId: string): Member => ({
  ...from,
  residentId,
})

/** The one that stays stands where the other stood; a member already, it takes the head's place from it alone. */
const swapped = (
  before: LiveHousehold,
  { type: _type, by: _by, at: _at, ...swap }: Swapped,
): LiveHousehold => {
  const { from, to, toId } = swap
  const members = to
    ? before.members
        .filter((member) => member.residentId !== from.residentId)
        .map((member) =>
          member.residentId === toId && from.relation === 'HEAD'
            ? { ...member, relation: from.relation }
            : member,
        )
    : before.members.map((member) => (member.residentId === from.residentId ? inPlaceOf(from, toId) : member))
  return withSwaps(before, members, [...(before.swaps ?? []), swap])
}

const swappedBack = (before: LiveHousehold, { token }: SwappedBack): LiveHousehold => {
  const swaps = before.swaps ?? []
  const undone = swaps.find((swap) => swap.token === token)
  if (undone === undefined) return before
  const { from, to, toId, index } = undone
  const members = before.members.map((member) => (member.residentId === toId ? (to ?? from) : member))
  const back = to ? members.toSpliced(index, 0, from) : members
  return withSwaps(
    before,
    back,
    swaps.filter((swap) => swap !== undone),
  )
}

const joined = (before: LiveHousehold, { residentId, relation, at, importId }: Joined): LiveHousehold => {
  const since = { residentId, relation, since: at }
  if (importId === undefined) return withMembers(workedOn(before), [...before.members, since])
  return withMembers(before, [...before.members, { ...since, importId }])
}

const left = (before: LiveHousehold, { residentId: gone, ended, importId }: Left): LiveHousehold => {
  const members = before.members.filter(({ residentId }) => residentId !== gone)
  const formerIds = [...new Set([...(before.formerIds ?? []), gone])]
  const after = { ...withMembers(before, members), formerIds, status: ended ? 'ENDED' : 'OPEN' } as const
  if (importId === undefined) return workedOn(after)
  return { ...after, takenBack: [...(before.takenBack ?? []), { residentId: gone, importId }] }
}

const live = (before: LiveHousehold, fact: Exclude<HouseholdEvent, MembershipFenced>): Household => {
  switch (fact.type) {
    case 'Opened':
      return before
    case 'Joined':
      return joined(before, fact)
    case 'Left':
      return left(before, fact)
    case 'HouseholdFollowed':
      return { ...before, place: { ...before.place, gridCode: fact.gridCode } }
    case 'Swapped':
      return swapped(before, fact)
    case 'SwappedBack':
      return swappedBack(before, fact)
  }
}

/** How a household follows from its facts. */
export const evolveHousehold = (before: Household | undefined, fact: HouseholdEvent): Household => {
  if (fact.type === 'MembershipFenced')
    return before
      ? { ...before, fenced: [...before.fenced, ...fact.tokens] }
      : { status: 'VOID', fenced: fact.tokens }
  if (before === undefined) {
    if (fact.type !== 'Opened') throw new Error(`a fact of type ${fact.type} before the opening`)
    return born(fact)
  }
  return before.status === 'VOID' ? before : live(before, fact)
}

/** The territories a household belongs to now. */
export const seesHousehold = (household: Household): readonly string[] =>
  household.status === 'VOID' ? [] : nearOf(household.place)
