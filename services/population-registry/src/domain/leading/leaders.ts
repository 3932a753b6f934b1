import type { Act, Instant } from '../act.ts'
import type { Consent } from '../caring/care.ts'
import { nearOf } from '../near.ts'
import type { Whence } from '../resident-events.ts'

/** Why somebody leads a building in which he does not live. */
export type LeaderElsewhere = 'NEXT_DOOR' | 'OWNER' | 'WORKS_HERE' | 'NOBODY_ELSE'

/** Why somebody leads no longer; the last two no person decides. */
export type LeaderEnding =
  'OWN_WISH' | 'MOVED_HOUSE' | 'SUCCEEDED' | 'APPOINTED_WRONGLY' | 'LEFT_TOWN' | 'ERASED'

interface Agreed {
  readonly residentId: string
  /** The first day. */
  readonly from: string
  readonly consent: Consent
  readonly elsewhere?: LeaderElsewhere
}

/** The time for which somebody answers for a building: ids, days and codes, nothing that says who he is. */
export interface Term extends Agreed {
  readonly appointedBy: string
  readonly appointedAt: Instant
  readonly ended?: { readonly until: string; readonly ending: LeaderEnding }
}

/** Who leads a building, and who did. It is kept apart from the building, which is there whoever answers for it. */
export interface BuildingLeaders {
  readonly place: Whence
  /** The first first. */
  readonly terms: readonly Term[]
  /** The records of whoever leads now. */
  readonly leaderIds: readonly string[]
  /** The records of whoever leads or once led. */
  readonly residentIds: readonly string[]
}

export interface LeaderAppointed extends Act, Agreed {
  readonly type: 'LeaderAppointed'
  readonly place: Whence
}

export interface LeaderEnded extends Act {
  readonly type: 'LeaderEnded'
  readonly residentId: string
  readonly until: string
  readonly ending: LeaderEnding
}

export interface LeadersFollowed extends Act {
  readonly type: 'LeadersFollowed'
  readonly gridCode: string
}

export type LeadersEvent = LeaderAppointed | LeaderEnded | LeadersFollowed

/** The terms that run. */
export const runningTerms = ({ terms }: Pick<BuildingLeaders, 'terms'>): readonly Term[] =>
  terms.filter(({ ended }) => ended === undefined)

const idsOf = (terms: readonly Term[]): readonly string[] => [
  ...new Set(terms.map(({ residentId }) => residentId)),
]

const withTerms = (place: Whence, terms: readonly Term[]): BuildingLeaders => ({
  ...{ place, terms },
  leaderIds: idsOf(runningTerms({ terms })),
  residentIds: idsOf(terms),
})

const appointed = (
  before: BuildingLeaders | undefined,
  { type: _type, by: appointedBy, at: appointedAt, place, ...agreed }: LeaderAppointed,
): BuildingLeaders => withTerms(place, [...(before?.terms ?? []), { ...agreed, appointedBy, appointedAt }])

const ended = ({ place, terms }: BuildingLeaders, { residentId, until, ending }: LeaderEnded) =>
  withTerms(
    place,
    terms.map((term) =>
      term.residentId === residentId && term.ended === undefined
        ? { ...term, ended: { until, ending } }
        : term,
    ),
  )

/** How the leaders of a building follow from the facts. */
export const evolveLeaders = (before: BuildingLeaders | undefined, fact: LeadersEvent): BuildingLeaders => {
  if (fact.type === 'LeaderAppointed') return appointed(before, fact)
  if (before === undefined) throw new Error(`a fact of type ${fact.type} before anybody was appointed`)
  if (fact.type === 'LeaderEnded') return ended(before, fact)
  return { ...before, place: { ...before.place, gridCode: fact.gridCode } }
}

/** The territories the building lies in now. */
export const seesLeaders = ({ place }: BuildingLeaders): readonly string[] => nearOf(place)
