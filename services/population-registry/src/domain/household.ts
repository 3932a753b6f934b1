import type { Sealed } from '@fengqiao/domain-kit'
import { lineOf } from '@fengqiao/standards'
import type { Act, Instant } from './act.ts'
import type { Place } from './resident.ts'

export type Relation =
  'HEAD' | 'SPOUSE' | 'SON' | 'DAUGHTER' | 'GRANDCHILD' | 'PARENT' | 'GRANDPARENT' | 'SIBLING' | 'OTHER'

export interface Member {
  readonly residentId: string
  readonly relation: Relation
  readonly since: Instant
}

/** That one of two records of one person stepped into the other's place, with what it takes to undo it. */
export interface Swap {
  readonly token: string
  /** The record that was merged, as it stood here, and where in the list. */
  readonly from: Member
  readonly index: number
  /** The one that stays; as it stood here, if it was a member too. */
  readonly toId: string
  readonly to?: Member
}

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
  /** Members whose records were merged; absent where there are none. */
  readonly swaps?: readonly Swap[]
}

/** Never opened: who was slower to commit than another was to claim the head. */
export interface VoidHousehold {
  readonly status: 'VOID'
  readonly fenced: readonly string[]
}

export type Household = LiveHousehold | VoidHousehold

export interface Opened extends Act {
  readonly type: 'Opened'
  readonly number?: Sealed
  readonly headId: string
  readonly place: Place
}

export interface Joined extends Act {
  readonly type: 'Joined'
  readonly residentId: string
  readonly relation: Relation
}

export interface Left extends Act {
  readonly type: 'Left'
  readonly residentId: string
  readonly ended: boolean
}

export interface HouseholdFollowed extends Act {
  readonly type: 'HouseholdFollowed'
  readonly gridCode: string
}

export interface MembershipFenced extends Act {
  readonly type: 'MembershipFenced'
  readonly tokens: readonly string[]
}

export interface Swapped extends Act, Swap {
  readonly type: 'Swapped'
}

export interface SwappedBack extends Act {
  readonly type: 'SwappedBack'
  readonly token: string
}

export type HouseholdEvent =
  Opened | Joined | Left | HouseholdFollowed | MembershipFenced | Swapped | SwappedBack

const withMembers = (household: LiveHousehold, members: readonly Member[]): LiveHousehold => ({
  ...household,
  members,
  memberIds: members.map(({ residentId }) => residentId),
})

const born = ({ headId, at, place, number }: Opened): LiveHousehold => ({
  status: 'OPEN',
  ...(number === undefined ? {} : { number }),
  headId,
  members: [{ residentId: headId, relation: 'HEAD', since: at }],
  memberIds: [headId],
  place,
  fenced: [],
})

const headOf = (members: readonly Member[]): string =>
  members.find(({ relation }) => relation === 'HEAD')?.residentId ?? ''

const withSwaps = (household: LiveHousehold, members: readonly Member[], swaps: readonly Swap[]) => {
  const { swaps: _before, ...kept } = household
  const after = { ...withMembers(kept, members), headId: headOf(members) }
  return swaps.length === 0 ? after : { ...after, swaps }
}

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
    : before.members.map((member) =>
        member.residentId === from.residentId ? { ...from, residentId: toId } : member,
      )
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

const left = (before: LiveHousehold, { residentId: gone, ended }: Left): LiveHousehold => {
  const members = before.members.filter(({ residentId }) => residentId !== gone)
  const formerIds = [...new Set([...(before.formerIds ?? []), gone])]
  return { ...withMembers(before, members), formerIds, status: ended ? 'ENDED' : 'OPEN' }
}

const live = (before: LiveHousehold, fact: Exclude<HouseholdEvent, MembershipFenced>): Household => {
  switch (fact.type) {
    case 'Opened':
      return before
    case 'Joined': {
      const { residentId, relation, at } = fact
      return withMembers(before, [...before.members, { residentId, relation, since: at }])
    }
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
export const seesHousehold = (household: Household): readonly string[] => {
  if (household.status === 'VOID') return []
  const { buildingCode, gridCode } = household.place
  return [...lineOf(buildingCode), ...(gridCode ? [gridCode] : [])]
}
