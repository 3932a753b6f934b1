import {
  isOpen,
  mediatorsOf,
  type AgreedDispute,
  type Agreement,
  type Clock,
  type ClockStep,
  type Dispute,
  type EndedDispute,
  type Instant,
  type Mediator,
  type OpenMediation,
  type Party,
  type Records,
  type TakenDispute,
} from './dispute.ts'

export const clock = (step: ClockStep, dueAt: Instant): Clock => ({ step, dueAt, overdue: false })

export const without = <T extends object, K extends PropertyKey>(
  value: T,
  ...keys: readonly K[]
): Omit<T, K> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key as K))) as Omit<T, K>

export const counted = (dispute: Dispute, kind: keyof Records): Dispute => ({
  ...dispute,
  records: { ...dispute.records, [kind]: dispute.records[kind] + 1 },
})

export const withParty = (dispute: Dispute, partyId: string, change: Partial<Party>): Dispute => ({
  ...dispute,
  parties: dispute.parties.map((party) => (party.id === partyId ? { ...party, ...change } : party)),
})

/** Changes a case that was accepted; a fact that does not fit the status leaves it as it is. */
export const whenTaken = (dispute: Dispute, change: (dispute: TakenDispute) => Dispute): Dispute =>
  dispute.status !== 'REGISTERED' && isOpen(dispute) ? change(dispute) : dispute

export const end = (
  dispute: Dispute,
  changes: Pick<EndedDispute, 'status' | 'endedAt' | 'closing' | 'rejection'>,
): Dispute => ({
  ...without(dispute, 'clock', 'nextSessionAt'),
  ...changes,
})

export const moved = (
  dispute: TakenDispute,
  status: OpenMediation['status'],
  limit: Clock = clock('MEDIATE', dispute.acceptedAt),
): OpenMediation => ({ ...without(dispute, 'agreement', 'nextSessionAt'), status, clock: limit })

export const agreed = (
  dispute: TakenDispute,
  status: AgreedDispute['status'],
  changes: { readonly agreement: Agreement; readonly clock?: Clock | undefined },
): AgreedDispute => {
  const { agreement, clock: limit } = changes
  return {
    ...without(dispute, 'clock', 'nextSessionAt'),
    status,
    agreement,
    ...(limit === undefined ? {} : { clock: limit }),
  }
}

/** Between an agreement and the archive; a fact that does not fit leaves the case as it is. */
export const kept = (
  dispute: Dispute,
  status: AgreedDispute['status'],
  limitOf: (agreement: Agreement, before: Clock | undefined) => Clock | undefined,
): Dispute =>
  whenTaken(dispute, (now) =>
    'agreement' in now
      ? agreed(now, status, { agreement: now.agreement, clock: limitOf(now.agreement, now.clock) })
      : now,
  )

export const revisitClock = ({ revisits, revisitsDueAt }: Agreement): Clock | undefined => {
  const dueAt = revisitsDueAt[revisits]
  return dueAt === undefined ? undefined : clock('REVISIT', dueAt)
}

export const revisited = (dispute: Dispute): Dispute =>
  whenTaken(dispute, (now) => {
    if (!('agreement' in now)) return now
    const agreement = { ...now.agreement, revisits: now.agreement.revisits + 1 }
    const isPerformed = now.status === 'PERFORMED' || now.status === 'REVISITED'
    return isPerformed
      ? agreed(now, 'REVISITED', { agreement, clock: revisitClock(agreement) })
      : agreed(now, now.status, { agreement, clock: now.clock })
  })

export const stillBound = (dispute: Dispute, mediators: readonly string[]): readonly Mediator[] =>
  mediators.map(
    (personId) => mediatorsOf(dispute).find((before) => before.personId === personId) ?? { personId },
  )
