import * as contract from '@fengqiao/contracts/dispute-mediation/v1'
import { made, type Contract, type JournalEntry } from '@fengqiao/domain-kit'
import type { Instant } from '../domain/dispute.ts'
import { written } from '../domain/number.ts'
import type { Concern, DisputeFact } from './dispute-store.ts'

const date = (at: Instant | undefined) => (at === undefined ? undefined : new Date(at))

interface Common {
  readonly disputeId: string
  readonly number: string
  readonly gridCode: string
  readonly mediatorId: string
  readonly issueId: string
  readonly openedById: string
  readonly mediatorIds: readonly string[]
  readonly sponsorId: string
  readonly level: contract.DisputeLevel
}

/** In facts of before they were all written down, the first mediator stands for them. */
const mediatorsOf = ({ mediators, mediator }: Concern): readonly string[] =>
  mediators ?? (mediator === undefined ? [] : [mediator])

const commonOf = (disputeId: string, { of }: DisputeFact): Common => ({
  disputeId,
  number: of.number === undefined ? '' : written(of.number),
  gridCode: of.gridCode,
  mediatorId: of.mediator ?? '',
  issueId: of.issueId ?? '',
  openedById: of.openedBy ?? '',
  mediatorIds: mediatorsOf(of),
  sponsorId: of.sponsor ?? '',
  level: contract.DisputeLevel[of.level ?? 'UNSPECIFIED'],
})

type Facts = {
  readonly [T in DisputeFact['type']]: (
    common: Common,
    fact: Extract<DisputeFact, { type: T }>,
  ) => Contract | undefined
}

const recorded =
  (kind: keyof typeof contract.DisputeStepKind) =>
  (common: Common): Contract =>
    made(contract.DisputeRecorded, { ...common, kind: contract.DisputeStepKind[kind] })

const closed = (common: Common, closing: keyof typeof contract.DisputeClosing): Contract =>
  made(contract.DisputeClosed, { ...common, closing: contract.DisputeClosing[closing] })

/** What is entered in the file. */
const entries = {
  Described: recorded('DESCRIBED'),
  PartyAdded: recorded('PARTY_ADDED'),
  NoInterestDeclared: recorded('NO_INTEREST_DECLARED'),
  Recused: recorded('RECUSED'),
  OtherMediatorAsked: recorded('OTHER_MEDIATOR_ASKED'),
  NoticeDelivered: recorded('NOTICE_DELIVERED'),
  Consented: recorded('CONSENTED'),
  Investigated: recorded('INVESTIGATED'),
  SessionHeld: recorded('SESSION_HELD'),
  Extended: recorded('EXTENDED'),
  PartPerformed: recorded('PERFORMANCE'),
} satisfies Partial<Facts>

/** Up to an agreement or a failure. */
const mediation = {
  Opened: (common, { source, level, disputeType, by }) =>
    made(contract.DisputeRegistered, {
      ...common,
      source: contract.DisputeSource[source],
      type: contract.DisputeType[disputeType ?? 'UNSPECIFIED'],
      level: contract.DisputeLevel[level],
      openedById: by,
    }),
  Accepted: () => undefined,
  Numbered: (common, { of }) =>
    made(contract.DisputeAccepted, {
      ...common,
      type: contract.DisputeType[of.type ?? 'UNSPECIFIED'],
      acceptedById: of.acceptedBy ?? '',
      mediateDueAt: date(of.mediateDueAt),
    }),
  Rejected: (common) => closed(common, 'REJECTED'),
  MediatorsAssigned: (common, { mediators, by, of }) =>
    made(contract.MediatorAssigned, {
      ...common,
      mediatorIds: mediators,
      assignedById: by,
      namedIds: of.named ?? mediators,
      releasedIds: of.released ?? [],
    }),
  MediationStarted: (common) => made(contract.MediationStarted, common),
  Adjourned: (common, { nextSessionAt }) =>
    made(contract.DisputeAdjourned, { ...common, nextSessionAt: date(nextSessionAt) }),
  Agreed: (common, { form, effectiveAt, performDueAt }) =>
    made(contract.DisputeAgreed, {
      ...common,
      form: contract.DisputeAgreementForm[form],
      effectiveAt: date(effectiveAt),
      performDueAt: date(performDueAt),
    }),
  Failed: (common) => made(contract.DisputeFailed, common),
  RemediesTold: (common, { closing }) => closed(common, closing),
  Escalated: (common, { level, sponsor, of }) =>
    made(contract.DisputeEscalated, {
      ...common,
      level: contract.DisputeLevel[level],
      sponsorId: sponsor ?? '',
      releasedIds: of.released ?? [],
    }),
  Withdrawn: (common) => closed(common, 'WITHDRAWN'),
} satisfies Partial<Facts>

/** After an agreement. */
const keeping = {
  Performed: (common) => made(contract.DisputePerformed, common),
  Breached: (common) => made(contract.DisputeBreached, common),
  Revisited: (common, { result, of }) =>
    made(contract.DisputeRevisited, {
      ...common,
      result: contract.DisputeRevisitResult[result],
      revisits: of.revisits,
      nextRevisitAt: date(of.nextRevisitAt),
    }),
  Reopened: (common, { mediateDueAt, of }) =>
    made(contract.DisputeReopened, {
      ...common,
      timesReopened: of.timesReopened,
      mediateDueAt: date(mediateDueAt),
    }),
  Archived: (common) => made(contract.DisputeArchived, common),
  Overdue: (common, { step }) =>
    made(contract.DisputeOverdue, { ...common, step: contract.DisputeClockStep[step] }),
} satisfies Partial<Facts>

/**
 * What the outside hears of each fact: the privacy filter. Codes and ids pass; parties and sealed words do not. A new
 * fact does not compile until it is decided here what becomes of it.
 */
const facts: Facts = { ...entries, ...mediation, ...keeping }

/** A journal entry as the contract event that others hear of. Number books and looks stay inside. */
export const toContract = ({ kind, aggregateId, event }: JournalEntry): Contract | undefined => {
  if (kind !== 'Dispute') return undefined
  const fact = event as DisputeFact
  return (facts[fact.type] as (common: Common, fact: DisputeFact) => Contract | undefined)(
    commonOf(aggregateId, fact),
    fact,
  )
}
