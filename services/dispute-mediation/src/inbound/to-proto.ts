import * as contract from '@fengqiao/contracts/dispute-mediation/v1'
import type { Versioned } from '@fengqiao/domain-kit'
import {
  acceptanceOf,
  agreementOf,
  clockOf,
  missingOf,
  nextRevisitAt,
  numberOf,
  remedies,
  type Dispute,
  type Party,
} from '../domain/dispute.ts'
import type { Look } from '../domain/look.ts'
import { written } from '../domain/number.ts'
import type { DisputeSheet, ShownParty } from '../queries/dispute-sheet.ts'

const date = (at: number | undefined): Date | undefined => (at === undefined ? undefined : new Date(at))

/** A party for the wire: what is not opened for the reader is empty. */
export const partyMessage = (party: Party, clear: ShownParty): contract.DisputeParty => ({
  partyId: party.id,
  side: contract.DisputeSide[party.side],
  name: clear.name ?? '',
  phone: clear.phone ?? '',
  address: clear.address ?? '',
  personId: clear.personId ?? '',
  noticedAt: date(party.noticedAt),
  consentedAt: date(party.consent?.at),
  consent: contract.DisputeConsent[party.consent?.manner ?? 'UNSPECIFIED'],
})

const clockMessage = (dispute: Dispute): contract.DisputeClock | undefined => {
  const clock = clockOf(dispute)
  return (
    clock && {
      step: contract.DisputeClockStep[clock.step],
      dueAt: new Date(clock.dueAt),
      overdue: clock.overdue,
    }
  )
}

const agreementMessage = ({ state, words }: DisputeSheet): contract.DisputeAgreement | undefined => {
  const agreement = agreementOf(state)
  return (
    agreement && {
      form: contract.DisputeAgreementForm[agreement.form],
      content: words.content ?? '',
      manner: words.manner ?? '',
      effectiveAt: new Date(agreement.effectiveAt),
      performDueAt: new Date(agreement.performDueAt),
    }
  )
}

const nobodyYet = {
  acceptedById: '',
  acceptedAt: undefined,
  mediators: [],
  otherMediatorAsked: false,
  sponsorId: '',
  extended: false,
}

const handling = (dispute: Dispute) => {
  const acceptance = acceptanceOf(dispute)
  if (!acceptance) return nobodyYet
  return {
    acceptedById: acceptance.acceptedBy,
    acceptedAt: new Date(acceptance.acceptedAt),
    mediators: acceptance.mediators.map(({ personId, declaredAt }) => ({
      personId,
      declaredAt: date(declaredAt),
    })),
    otherMediatorAsked: acceptance.otherMediatorAsked,
    sponsorId: acceptance.sponsor ?? '',
    extended: acceptance.extended,
  }
}

const ending = (dispute: Dispute) => {
  const ended = 'endedAt' in dispute ? dispute : undefined
  return {
    endedAt: date(ended?.endedAt),
    closing: contract.DisputeClosing[ended?.closing ?? 'UNSPECIFIED'],
    rejection: contract.DisputeRejection[ended?.rejection ?? 'UNSPECIFIED'],
  }
}

const file = (dispute: Dispute) => {
  const number = numberOf(dispute)
  return {
    number: number === undefined ? '' : written(number),
    status: contract.DisputeStatus[dispute.status],
    type: contract.DisputeType[dispute.type ?? 'UNSPECIFIED'],
    source: contract.DisputeSource[dispute.source],
    level: contract.DisputeLevel[dispute.level],
    gridCode: dispute.gridCode,
    issueId: dispute.issueId ?? '',
    openedById: dispute.openedBy,
    openedAt: new Date(dispute.openedAt),
    records: { ...dispute.records },
    missing: missingOf(dispute).map((kind) => contract.DisputeRecordKind[kind]),
    remedies: remedies.map((remedy) => contract.DisputeRemedy[remedy]),
    timesReopened: dispute.timesReopened,
  }
}

/** A case for the wire, as one caller sees it. */
export const disputeMessage = (sheet: DisputeSheet): contract.Dispute => {
  const { id, version, state, words, parties, offers, sight } = sheet
  return {
    disputeId: id,
    version,
    ...file(state),
    ...handling(state),
    ...ending(state),
    facts: words.facts ?? '',
    plan: words.plan ?? '',
    parties: state.parties.map((party, index) => partyMessage(party, parties[index] ?? {})),
    clock: clockMessage(state),
    nextSessionAt: date('nextSessionAt' in state ? state.nextSessionAt : undefined),
    agreement: agreementMessage(sheet),
    nextRevisitAt: date(nextRevisitAt(state)),
    actions: offers.map(({ action, primary, refusal }) => ({
      action: contract.DisputeAction[action],
      primary,
      refusal: contract.DisputeRefusal[refusal ?? 'UNSPECIFIED'],
    })),
    wordsShown: sight !== 'NONE',
  }
}

/** A look at parties for the wire. */
export const lookMessage = ({ state }: Versioned<Look>): contract.DisputeLook => ({
  at: new Date(state.at),
  actorId: state.by,
  purpose: contract.DisputeLookPurpose[state.purpose],
  partyIds: [...state.partyIds],
})
