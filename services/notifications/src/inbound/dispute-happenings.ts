import * as disputes from '@fengqiao/contracts/dispute-mediation/v1'
import type { EventCodec } from '@fengqiao/messaging'
import type { CaseConcerned, DisputeHappening } from '../domain/happening.ts'
import { readingsOf, type Reading } from './happenings.ts'

/** What every event of a case says of whom it concerns. */
export interface DisputeData {
  readonly disputeId: string
  readonly number: string
  readonly gridCode: string
  readonly mediatorId: string
  readonly openedById: string
  readonly mediatorIds: readonly string[]
  readonly sponsorId: string
  readonly level: disputes.DisputeLevel
}

type DisputeReading = Reading<DisputeData, DisputeHappening>

const reading = readingsOf<DisputeData, DisputeHappening>()

const ofTheTown: readonly disputes.DisputeLevel[] = [
  disputes.DisputeLevel.TOWN_CENTER,
  disputes.DisputeLevel.TOWN_LEADERSHIP,
]

/** Events of before every mediator stood in them name the first. */
const mediatorsIn = ({ mediatorIds, mediatorId }: DisputeData): readonly string[] =>
  mediatorIds.length === 0 && mediatorId !== '' ? [mediatorId] : mediatorIds

const concerned = (data: DisputeData): CaseConcerned => ({
  gridCode: data.gridCode,
  openedById: data.openedById,
  mediatorIds: mediatorsIn(data),
  sponsorId: data.sponsorId,
  decidedIn: ofTheTown.includes(data.level) ? 'TOWN' : 'COMMUNITY',
})

type Plain = Exclude<
  DisputeHappening['type'],
  'DISPUTE_REGISTERED' | 'DISPUTE_CLOSED' | 'MEDIATOR_ASSIGNED' | 'DISPUTE_ESCALATED'
>

const plain = <T extends DisputeData>(codec: EventCodec<T>, type: Plain): DisputeReading =>
  reading(codec, (data) => ({ type, ...concerned(data) }))

/** Of what is entered in a file, only that a mediator is lacking is told. */
const entries: Readonly<Partial<Record<disputes.DisputeStepKind, Plain>>> = {
  [disputes.DisputeStepKind.OTHER_MEDIATOR_ASKED]: 'DISPUTE_OTHER_MEDIATOR_ASKED',
  [disputes.DisputeStepKind.RECUSED]: 'DISPUTE_RECUSED',
}

/** The way of a case from its opening to its end. */
export const disputeReadings: readonly DisputeReading[] = [
  reading(disputes.DisputeRegistered, ({ source, ...data }) => ({
    type: 'DISPUTE_REGISTERED',
    fromIssue: source === disputes.DisputeSource.ISSUE,
    ...concerned(data),
  })),
  plain(disputes.DisputeAccepted, 'DISPUTE_ACCEPTED'),
  reading(disputes.MediatorAssigned, ({ namedIds, releasedIds, ...data }) => ({
    type: 'MEDIATOR_ASSIGNED',
    namedIds,
    releasedIds,
    ...concerned(data),
  })),
  reading(disputes.DisputeEscalated, ({ releasedIds, ...data }) => ({
    type: 'DISPUTE_ESCALATED',
    releasedIds,
    ...concerned(data),
  })),
  reading(disputes.DisputeRecorded, ({ kind, ...data }) => {
    const type = entries[kind]
    return type === undefined ? undefined : { type, ...concerned(data) }
  }),
  plain(disputes.DisputeAdjourned, 'DISPUTE_ADJOURNED'),
  plain(disputes.DisputeAgreed, 'DISPUTE_AGREED'),
  plain(disputes.DisputeFailed, 'DISPUTE_FAILED'),
  plain(disputes.DisputePerformed, 'DISPUTE_PERFORMED'),
  plain(disputes.DisputeBreached, 'DISPUTE_BREACHED'),
  plain(disputes.DisputeReopened, 'DISPUTE_REOPENED'),
  plain(disputes.DisputeOverdue, 'DISPUTE_OVERDUE'),
  plain(disputes.DisputeArchived, 'DISPUTE_ARCHIVED'),
  reading(disputes.DisputeClosed, ({ closing, ...data }) => ({
    type: 'DISPUTE_CLOSED',
    rejected: closing === disputes.DisputeClosing.REJECTED,
    ...concerned(data),
  })),
]
