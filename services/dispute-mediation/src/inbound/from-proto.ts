import * as contract from '@fengqiao/contracts/dispute-mediation/v1'
import { nameOf, pageOf, required, type Named } from '@fengqiao/service-kit'
import type { AddPartyInput, AgreementInput } from '../commands/enter-file.ts'
import type { OpenInput, PartyInput } from '../commands/open-dispute.ts'
import type { Filter } from '../ports.ts'
import type { ListInput } from '../queries/read-disputes.ts'

const chosen = <T extends Readonly<Record<string, number>>>(
  field: string,
  values: T,
  value: number,
): Named<T> => required(field, nameOf(values, value))

const instant = (field: string, at: Date | undefined): number => required(field, at).getTime()

export const wordsOf = ({ disputeId, words }: { readonly disputeId: string; readonly words: string }) => ({
  disputeId,
  ...(words ? { words } : {}),
})

export const ofPartyInput = (request: contract.PartyCommand) => ({
  ...wordsOf(request),
  partyId: request.partyId,
})

const partyInput = (field: string, entry: contract.PartyEntry): PartyInput => ({
  side: chosen(`${field}.side`, contract.DisputeSide, entry.side),
  name: entry.name,
  phone: entry.phone,
  ...(entry.address ? { address: entry.address } : {}),
  ...(entry.personId ? { personId: entry.personId } : {}),
})

export const openInput = (request: contract.OpenDisputeRequest): OpenInput => ({
  gridCode: request.gridCode,
  type: chosen('type', contract.DisputeType, request.type),
  source: chosen('source', contract.DisputeSource, request.source),
  level: nameOf(contract.DisputeLevel, request.level) ?? 'GRID',
  facts: request.facts,
  parties: request.parties.map((entry, index) => partyInput(`parties[${index}]`, entry)),
})

export const addPartyInput = ({ disputeId, party }: contract.AddPartyRequest): AddPartyInput => ({
  disputeId,
  party: partyInput('party', required('party', party)),
})

export const describeInput = ({ disputeId, type, facts }: contract.DescribeDisputeRequest) => ({
  disputeId,
  type: chosen('type', contract.DisputeType, type),
  facts,
})

const remediesOf = (remedies: readonly contract.DisputeRemedy[]) =>
  remedies.map((remedy, index) => chosen(`remedies[${index}]`, contract.DisputeRemedy, remedy))

export const rejectInput = (request: contract.RejectDisputeRequest) => ({
  ...wordsOf(request),
  reason: chosen('reason', contract.DisputeRejection, request.reason),
  remedies: remediesOf(request.remedies),
})

export const remediesInput = ({ disputeId, remedies }: contract.TellRemediesRequest) => ({
  disputeId,
  remedies: remediesOf(remedies),
})

export const consentInput = ({ disputeId, partyId, consent }: contract.RecordConsentRequest) => ({
  disputeId,
  partyId,
  manner: chosen('consent', contract.DisputeConsent, consent),
})

export const adjournInput = (request: contract.AdjournDisputeRequest) => ({
  ...wordsOf(request),
  nextSessionAt: instant('nextSessionAt', request.nextSessionAt),
})

export const agreementInput = (request: contract.ReachAgreementRequest): AgreementInput => ({
  disputeId: request.disputeId,
  form: chosen('form', contract.DisputeAgreementForm, request.form),
  content: request.content,
  manner: request.manner,
  performDueAt: instant('performDueAt', request.performDueAt),
  ...(request.effectiveAt ? { effectiveAt: request.effectiveAt.getTime() } : {}),
  signedBy: request.signedPartyIds,
  mediatorSigned: request.mediatorSigned,
  committeeSealed: request.committeeSealed,
})

export const escalateInput = ({ sponsorId, plan, ...request }: contract.EscalateDisputeRequest) => ({
  ...wordsOf(request),
  ...(sponsorId ? { sponsor: sponsorId } : {}),
  ...(plan ? { plan } : {}),
})

export const revisitInput = (request: contract.RecordRevisitRequest) => ({
  ...wordsOf(request),
  result: chosen('result', contract.DisputeRevisitResult, request.result),
  visited: request.visitedPartyIds,
})

export const revealInput = ({ disputeId, purpose }: contract.RevealPartiesRequest) => ({
  disputeId,
  purpose: chosen('purpose', contract.DisputeLookPurpose, purpose),
})

const filterInput = ({ status, type, gridCode }: contract.ListDisputesRequest): Filter => {
  const statusName = nameOf(contract.DisputeStatus, status)
  const typeName = nameOf(contract.DisputeType, type)
  return {
    ...(statusName ? { status: statusName } : {}),
    ...(typeName ? { type: typeName } : {}),
    ...(gridCode ? { gridCode } : {}),
  }
}

export const listInput = (request: contract.ListDisputesRequest): ListInput => ({
  view: nameOf(contract.DisputeView, request.view) ?? 'OPEN',
  filter: filterInput(request),
  ...(request.issueId === '' ? {} : { issueId: request.issueId }),
  ...pageOf(request),
})
