import * as contract from '@fengqiao/contracts/grid-management/v1'
import { made } from '@fengqiao/domain-kit'
import { theClock } from '../domain/act.ts'
import type { BesideEvent } from '../domain/beside-events.ts'
import { date, type Told } from './contract-making.ts'
import type { IssueFact } from './issue-store.ts'

const levelOf = ({ of }: IssueFact) => contract.IssueLevel[of.level ?? 'GRID']

/** What the outside hears of what stands beside an issue's status. */
export const besideFacts: Told<BesideEvent['type']> = {
  CoHandlersAdded: (common, { by, people }) =>
    made(contract.IssueCoHandlersAdded, { ...common, addedIds: [...people], addedById: by }),
  CoHandlerRemoved: (common, { person }) =>
    made(contract.IssueCoHandlerRemoved, { ...common, removedId: person }),
  Reassigned: (common, { from, to }) =>
    made(contract.IssueReassigned, { ...common, fromPersonId: from, toPersonId: to }),
  Regridded: (common, { gridCode }) => made(contract.IssueRegridded, { ...common, toGridCode: gridCode }),
  Supervised: (common, { kind, by }) =>
    made(contract.IssueSupervised, {
      ...common,
      kind: contract.SupervisionKind[kind],
      supervisedById: by === theClock ? '' : by,
    }),
  SupervisionLifted: (common) => made(contract.IssueSupervisionLifted, common),
  ExtensionAsked: (common, fact) => made(contract.IssueExtensionAsked, { ...common, level: levelOf(fact) }),
  ExtensionGranted: (common, { handleDueAt }) =>
    made(contract.IssueExtensionGranted, { ...common, handleDueAt: date(handleDueAt) }),
  ExtensionDeclined: (common) => made(contract.IssueExtensionDeclined, common),
  SuspensionAsked: (common, fact) =>
    made(contract.IssueSuspensionAsked, {
      ...common,
      level: levelOf(fact),
      reviewAt: date(fact.reviewAt),
    }),
  SuspensionDeclined: (common) => made(contract.IssueSuspensionDeclined, common),
}
