import type { Dispute, OpenMediation, RegisteredDispute } from './dispute.ts'
import type { DisputeEvent, Opened } from './events.ts'
import {
  agreed,
  clock,
  counted,
  end,
  kept,
  moved,
  revisitClock,
  revisited,
  stillBound,
  whenTaken,
  without,
  withParty,
} from './evolving.ts'

const born = (fact: Opened): RegisteredDispute => {
  const { type: _type, at, by, words: _words, disputeType, ...kept } = fact
  return {
    ...kept,
    ...(disputeType === undefined ? {} : { type: disputeType }),
    status: 'REGISTERED',
    openedBy: by,
    openedAt: at,
    records: { investigations: 0, sessions: 0, revisits: 0 },
    timesReopened: 0,
  }
}

type Handlers = {
  readonly [T in DisputeEvent['type']]: (
    dispute: Dispute,
    fact: Extract<DisputeEvent, { type: T }>,
  ) => Dispute
}

const opening = {
  Opened: (dispute) => dispute,
  Described: (dispute, { disputeType, facts }) => ({ ...dispute, type: disputeType, facts }),
  PartyAdded: (dispute, { party }) => ({ ...dispute, parties: [...dispute.parties, party] }),
  Accepted: (dispute, { at, by, mediateDueAt }) => ({
    ...(dispute as RegisteredDispute),
    status: 'ACCEPTED',
    acceptedBy: by,
    acceptedAt: at,
    mediators: [],
    declined: [],
    otherMediatorAsked: false,
    extended: false,
    clock: clock('MEDIATE', mediateDueAt),
  }),
  Numbered: (dispute, { number }) => ({ ...dispute, number }) as Dispute,
  Rejected: (dispute, { at, reason }) =>
    end(dispute, { status: 'REJECTED', endedAt: at, closing: 'REJECTED', rejection: reason }),
} satisfies Partial<Handlers>

const people = {
  MediatorsAssigned: (dispute, { mediators }) =>
    whenTaken(dispute, (now) => ({
      ...now,
      mediators: stillBound(now, mediators),
      otherMediatorAsked: false,
    })),
  NoInterestDeclared: (dispute, { at, by }) =>
    whenTaken(dispute, (now) => ({
      ...now,
      mediators: now.mediators.map((one) => (one.personId === by ? { ...one, declaredAt: at } : one)),
    })),
  Recused: (dispute, { by }) =>
    whenTaken(dispute, (now) => ({
      ...now,
      mediators: now.mediators.filter(({ personId }) => personId !== by),
      declined: [...now.declined, by],
    })),
  OtherMediatorAsked: (dispute) =>
    whenTaken(dispute, (now) => ({
      ...now,
      otherMediatorAsked: true,
      declined: [...now.declined, ...now.mediators.map(({ personId }) => personId)],
    })),
  NoticeDelivered: (dispute, { partyId, at }) => withParty(dispute, partyId, { noticedAt: at }),
  Consented: (dispute, { partyId, manner, at }) => withParty(dispute, partyId, { consent: { manner, at } }),
} satisfies Partial<Handlers>

const mediation = {
  Investigated: (dispute) =>
    whenTaken(counted(dispute, 'investigations'), (now) =>
      now.status === 'ACCEPTED' ? { ...now, status: 'INVESTIGATING' } : now,
    ),
  MediationStarted: (dispute, { mediateDueAt }) =>
    whenTaken(dispute, (now) => {
      const limit = 'agreement' in now ? undefined : 'clock' in now ? now.clock : undefined
      const anew = limit === undefined ? { ...now, extended: false } : now
      return moved(anew, 'MEDIATING', limit ?? clock('MEDIATE', mediateDueAt))
    }),
  SessionHeld: (dispute) => counted(dispute, 'sessions'),
  Adjourned: (dispute, { nextSessionAt }) =>
    whenTaken(dispute, (now) => ({ ...(now as OpenMediation), status: 'ADJOURNED', nextSessionAt })),
  Extended: (dispute, { mediateDueAt }) =>
    whenTaken(dispute, (now) => ({
      ...(now as OpenMediation),
      extended: true,
      clock: clock('MEDIATE', mediateDueAt),
    })),
  Failed: (dispute) =>
    whenTaken(dispute, (now) => ({
      ...without(now, 'clock', 'nextSessionAt', 'agreement'),
      status: 'FAILED',
    })),
  RemediesTold: (dispute, { at, closing }) => end(dispute, { status: 'CLOSED', endedAt: at, closing }),
  Escalated: (dispute, { level, sponsor, plan }) =>
    whenTaken(dispute, (now) => ({
      ...moved(now, 'ACCEPTED', 'clock' in now ? now.clock : undefined),
      level,
      mediators: [],
      otherMediatorAsked: false,
      ...(sponsor === undefined ? {} : { sponsor }),
      ...(plan === undefined ? {} : { plan }),
    })),
  Withdrawn: (dispute, { at }) => end(dispute, { status: 'CLOSED', endedAt: at, closing: 'WITHDRAWN' }),
} satisfies Partial<Handlers>

const keeping = {
  Agreed: (dispute, fact) =>
    whenTaken(dispute, (now) => {
      const { form, content, manner, effectiveAt, performDueAt, revisitsDueAt } = fact
      const agreement = { form, content, manner, effectiveAt, performDueAt, revisitsDueAt, revisits: 0 }
      return agreed(now, 'AGREED', { agreement, clock: clock('PERFORM', performDueAt) })
    }),
  PartPerformed: (dispute) => kept(dispute, 'PERFORMING', (_agreement, before) => before),
  Performed: (dispute) => kept(dispute, 'PERFORMED', revisitClock),
  Breached: (dispute) => kept(dispute, 'BREACHED', () => undefined),
  Revisited: (dispute) => revisited(counted(dispute, 'revisits')),
  Reopened: (dispute, { mediateDueAt }) =>
    whenTaken(dispute, (now) => ({
      ...moved(now, 'MEDIATING', clock('MEDIATE', mediateDueAt)),
      extended: false,
      timesReopened: now.timesReopened + 1,
    })),
  Archived: (dispute, { at }) => end(dispute, { status: 'ARCHIVED', endedAt: at }),
  Overdue: (dispute) =>
    'clock' in dispute ? { ...dispute, clock: { ...dispute.clock, overdue: true } } : dispute,
} satisfies Partial<Handlers>

const handlers: Handlers = { ...opening, ...people, ...mediation, ...keeping }

/** How a case follows from its facts. Facts are never refused here: they have happened. */
export const evolve = (dispute: Dispute | undefined, fact: DisputeEvent): Dispute => {
  if (fact.type === 'Opened') return born(fact)
  if (dispute === undefined) throw new Error(`a fact of type ${fact.type} before the opening`)
  return (handlers[fact.type] as (dispute: Dispute, fact: DisputeEvent) => Dispute)(dispute, fact)
}
