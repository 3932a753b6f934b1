import { communityOf, lineOf, townOf } from '@fengqiao/standards'
import {
  clockOf,
  isLinked,
  isOpen,
  mediatorsOf,
  nextRevisitAt,
  type Dispute,
  type RegisteredDispute,
  type TakenDispute,
} from './dispute.ts'
import { peopleOf } from './guards.ts'

/** The territories a case belongs to, and the people who take part in it. */
export const visibleTo = (dispute: Dispute): readonly string[] => [
  ...new Set([...lineOf(dispute.gridCode), ...peopleOf(dispute)]),
]

/** What a reader is shown of what was said: all of it, a party's part, or nothing. */
export type Sight = 'ALL' | 'PARTY' | 'NONE'

/**
 * What parties say is told to those who mediate and decide, not to a territory: whoever only may know that there is a
 * case sees no word of it, and a party sees what all sides know.
 */
export const sightOf = (dispute: Dispute, reader: string, permissions: ReadonlySet<string>): Sight => {
  if (isLinked(dispute, reader)) return 'PARTY'
  return peopleOf(dispute).includes(reader) || permissions.has('dispute.accept') ? 'ALL' : 'NONE'
}

/** Those who decide at a territory, as one for whom cases can wait. */
export const decidersOf = (territory: string): string => `dispute.accept@${territory}`

const deciders = ({ gridCode, level }: Dispute): readonly string[] => {
  const inCommunity = level === 'GRID' || level === 'COMMUNITY'
  return inCommunity
    ? [decidersOf(gridCode), decidersOf(communityOf(gridCode))]
    : [decidersOf(townOf(gridCode))]
}

const mediators = (dispute: Dispute): readonly string[] =>
  mediatorsOf(dispute).map(({ personId }) => personId)

const ofTaken = (dispute: TakenDispute): readonly string[] => {
  if (dispute.mediators.length === 0 || dispute.otherMediatorAsked) return deciders(dispute)
  return dispute.status === 'REVISITED' ? [...mediators(dispute), ...deciders(dispute)] : mediators(dispute)
}

const ofRegistered = (dispute: RegisteredDispute): readonly string[] =>
  dispute.parties.length < 2 ? [dispute.openedBy, ...deciders(dispute)] : deciders(dispute)

/** Whose move it is: people, or those who decide at a territory. Nobody's once the case has ended. */
export const waitsFor = (dispute: Dispute): readonly string[] => {
  if (!isOpen(dispute)) return []
  return dispute.status === 'REGISTERED' ? ofRegistered(dispute) : ofTaken(dispute)
}

/** What lists are made of, kept beside the case so that an index can answer. */
export interface Columns {
  readonly open: boolean
  readonly overdue: boolean
  readonly dueAt: number
  readonly waitsFor: readonly string[]
}

/** The end of time: a case that waits for nothing sorts last. */
const never = 8_640_000_000_000_000

/** The nearest date: the limit that runs, or the next revisit where it comes first. */
const dueAtOf = (dispute: Dispute): number =>
  Math.min(clockOf(dispute)?.dueAt ?? never, nextRevisitAt(dispute) ?? never)

export const columnsOf = (dispute: Dispute): Columns => ({
  open: isOpen(dispute),
  overdue: clockOf(dispute)?.overdue ?? false,
  dueAt: dueAtOf(dispute),
  waitsFor: waitsFor(dispute),
})
