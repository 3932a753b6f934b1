import { DisputeClosing } from '@fengqiao/contracts/dispute-mediation/v1'
import * as contract from '@fengqiao/contracts/grid-management/v1'
import type { Supervision } from '../domain/beside.ts'
import { handlingMethodOf } from '../domain/handling-method.ts'
import { levelOf, type Issue } from '../domain/issue.ts'
import type { IssueSheet } from '../queries/issue-sheet.ts'

const supervision = ({ kind, by, since }: Supervision): contract.Supervision => ({
  kind: contract.SupervisionKind[kind],
  byId: by ?? '',
  since: new Date(since),
})

const request = ({ state, words }: IssueSheet): contract.HandlerRequest | undefined => {
  const asked = state.request
  return (
    asked && {
      kind: contract.HandlerRequestKind[asked.kind],
      askedById: asked.by,
      askedAt: new Date(asked.at),
      reason: words.requestReason ?? '',
      workingDays: asked.kind === 'EXTENSION' ? asked.workingDays : 0,
      reviewAt: asked.kind === 'SUSPENSION' ? new Date(asked.reviewAt) : undefined,
    }
  )
}

const transfer = ({ state, words }: IssueSheet): contract.IssueTransfer | undefined =>
  state.transfer && {
    unit: words.transferUnit ?? '',
    unitCode: state.transfer.unitCode ?? '',
    reference: words.transferReference ?? '',
  }

const converted = ({ converted: found }: Issue): contract.IssueCase | undefined =>
  found && {
    into: contract.IssueConversion[found.into],
    caseId: found.caseId ?? '',
    closing: DisputeClosing[found.closing ?? 'UNSPECIFIED'],
  }

/** What stands beside an issue's status, for the wire. */
export const beside = (sheet: IssueSheet) => {
  const { state } = sheet
  return {
    level: contract.IssueLevel[levelOf(state)],
    handlingMethod: contract.HandlingMethod[handlingMethodOf(state) ?? 'UNSPECIFIED'],
    supervision: state.supervision && supervision(state.supervision),
    request: request(sheet),
    extendedByDays: state.extendedBy ?? 0,
    transfer: transfer(sheet),
    converted: converted(state),
  }
}
