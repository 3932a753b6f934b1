import { invalidField } from '@fengqiao/domain-kit'
import { dayAt } from '@fengqiao/standards'
import type { Act } from '../act.ts'
import { demandCome } from '../days.ts'
import { refuse } from '../refusals.ts'
import { areaOf } from '../resident.ts'
import {
  runningTerms,
  type BuildingLeaders,
  type LeaderAppointed,
  type LeaderEnded,
  type LeaderEnding,
  type LeadersFollowed,
} from './leaders.ts'

/** What the register knows of somebody who is to lead. */
export interface Candidate {
  /** Every record of his: those that were merged into his too. */
  readonly ids: readonly string[]
  /** Where he lives. */
  readonly buildingCode: string
  /** The grids in which he leads other buildings. */
  readonly leadsIn: readonly string[]
}

const demandAgreed = ({ from, consent, at }: Omit<LeaderAppointed, 'type'>): void => {
  demandCome({ field: 'from', day: from }, at)
  demandCome({ field: 'consent.givenOn', day: consent.givenOn }, at)
  if (consent.form === 'GUARDIAN') throw invalidField('consent.form', 'OWN_CONSENT')
  if (from < consent.givenOn) throw invalidField('from', 'BEFORE_CONSENT')
}

const mostAtOnce = 2

const demandRoom = (leaderIds: readonly string[], { ids }: Candidate): void => {
  if (leaderIds.some((id) => ids.includes(id))) throw refuse('ALREADY_LEADS')
  if (leaderIds.length >= mostAtOnce) throw refuse('TWO_LEADERS')
}

/** Appoints somebody who agreed: one who lives there, or whose reason is named, and who leads in no other grid. */
export const appointLeader = (
  before: BuildingLeaders | undefined,
  { elsewhere, ...facts }: Omit<LeaderAppointed, 'type'>,
  candidate: Candidate,
): readonly LeaderAppointed[] => {
  demandAgreed(facts)
  const livesHere = candidate.buildingCode === facts.place.buildingCode
  if (!livesHere && elsewhere === undefined) throw invalidField('elsewhere', 'LIVES_ELSEWHERE')
  demandRoom(before?.leaderIds ?? [], candidate)
  if (candidate.leadsIn.some((area) => area !== areaOf(facts.place))) throw refuse('LEADS_ANOTHER_GRID')
  const reason = livesHere || elsewhere === undefined ? {} : { elsewhere }
  return [{ type: 'LeaderAppointed', ...facts, ...reason }]
}

/** Notes that somebody leads no longer, by whichever of his records he was appointed. */
export const endLeading = (
  leaders: BuildingLeaders,
  { ids, ...facts }: Omit<LeaderEnded, 'type' | 'residentId'> & { readonly ids: readonly string[] },
): readonly LeaderEnded[] => {
  const terms = runningTerms(leaders).filter(({ residentId }) => ids.includes(residentId))
  if (terms.length === 0) throw refuse('NOT_LEADING')
  demandCome({ field: 'until', day: facts.until }, facts.at)
  if (terms.some(({ from }) => facts.until < from)) throw invalidField('until', 'BEFORE_FIRST_DAY')
  return terms.map(({ residentId }) => ({ type: 'LeaderEnded', ...facts, residentId }))
}

/** Lets whoever left the town or was erased lead no longer. */
export const releaseLeaders = (
  leaders: BuildingLeaders,
  {
    endingOf,
    ...act
  }: Act & {
    readonly endingOf: (residentId: string) => Extract<LeaderEnding, 'LEFT_TOWN' | 'ERASED'> | undefined
  },
): readonly LeaderEnded[] =>
  runningTerms(leaders).flatMap(({ residentId }) => {
    const ending = endingOf(residentId)
    return ending === undefined
      ? []
      : [{ type: 'LeaderEnded', ...act, residentId, until: dayAt(act.at), ending } as const]
  })

/** The grid of the building is another now. */
export const followGridOfLeaders = (
  { place }: BuildingLeaders,
  { by, at, gridCode }: Act & { readonly gridCode: string },
): readonly LeadersFollowed[] =>
  place.gridCode === gridCode ? [] : [{ type: 'LeadersFollowed', by, at, gridCode }]
