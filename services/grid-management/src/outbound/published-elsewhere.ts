import { DisputeClosing } from '@fengqiao/contracts/dispute-mediation/v1'
import * as contract from '@fengqiao/contracts/grid-management/v1'
import { made } from '@fengqiao/domain-kit'
import type { ElsewhereEvent } from '../domain/elsewhere-events.ts'
import { date, type Told } from './contract-making.ts'
import type { IssueFact } from './issue-store.ts'

const levelOf = ({ of }: IssueFact) => contract.IssueLevel[of.level ?? 'GRID']

/** What the outside hears of an issue that goes to the other side and comes back. */
export const elsewhereFacts: Told<ElsewhereEvent['type']> = {
  Escalated: (common, { by, level }) =>
    made(contract.IssueEscalated, {
      ...common,
      level: contract.IssueLevel[level],
      escalatedById: by,
    }),
  EscalationTaken: (common, fact) =>
    made(contract.IssueEscalationTaken, { ...common, level: levelOf(fact), takenById: fact.by }),
  EscalationGivenBack: (common, fact) =>
    made(contract.IssueEscalationGivenBack, { ...common, level: levelOf(fact), givenBackById: fact.by }),
  Transferred: (common, { unitCode = '', reviewAt }) =>
    made(contract.IssueTransferred, { ...common, unitCode, reviewAt: date(reviewAt) }),
  TransferEnded: (common, { by, outcome, handleDueAt }) =>
    made(contract.IssueTransferEnded, {
      ...common,
      outcome: contract.ElsewhereOutcome[outcome],
      recordedById: by,
      handleDueAt: date(handleDueAt),
    }),
  Converted: (common, { by, into }) =>
    made(contract.IssueConverted, {
      ...common,
      into: contract.IssueConversion[into],
      convertedById: by,
    }),
  ConversionEnded: (common, { into, caseId = '', outcome, closing, handleDueAt }) =>
    made(contract.IssueConversionEnded, {
      ...common,
      into: contract.IssueConversion[into],
      caseId,
      outcome: contract.ElsewhereOutcome[outcome],
      closing: DisputeClosing[closing ?? 'UNSPECIFIED'],
      handleDueAt: date(handleDueAt),
    }),
}
