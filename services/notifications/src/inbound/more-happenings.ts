import * as issues from '@fengqiao/contracts/grid-management/v1'
import { concerned, reading, type IssueReading } from './happenings.ts'

interface Levelled {
  readonly level: issues.IssueLevel
}

const isTown = ({ level }: Levelled): boolean => level === issues.IssueLevel.TOWN
const levelOf = (data: Levelled): 'GRID' | 'COMMUNITY' | 'TOWN' => {
  if (isTown(data)) return 'TOWN'
  return data.level === issues.IssueLevel.COMMUNITY ? 'COMMUNITY' : 'GRID'
}
const cameBack = ({ outcome }: { readonly outcome: issues.ElsewhereOutcome }): boolean =>
  outcome === issues.ElsewhereOutcome.CAME_BACK

/** To another level, a unit outside or another service, and back. */
export const elsewhereReadings: readonly IssueReading[] = [
  reading(issues.IssueEscalated, (data) => ({ type: 'ESCALATED', town: isTown(data), ...concerned(data) })),
  reading(issues.IssueEscalationTaken, (data) => ({ type: 'ESCALATION_TAKEN', ...concerned(data) })),
  reading(issues.IssueEscalationGivenBack, (data) => ({
    type: 'ESCALATION_GIVEN_BACK',
    ...concerned(data),
  })),
  reading(issues.IssueTransferred, (data) => ({ type: 'TRANSFERRED', ...concerned(data) })),
  reading(issues.IssueTransferEnded, (data) => ({
    type: 'ELSEWHERE_ENDED',
    cameBack: cameBack(data),
    ...concerned(data),
  })),
  reading(issues.IssueConverted, (data) => ({ type: 'CONVERTED', ...concerned(data) })),
  reading(issues.IssueConversionEnded, (data) => ({
    type: 'ELSEWHERE_ENDED',
    cameBack: cameBack(data),
    ...concerned(data),
  })),
]

/** Help, supervision, work that passes to another, and what a handler asks for. */
export const besideReadings: readonly IssueReading[] = [
  reading(issues.IssueCoHandlersAdded, ({ addedIds, ...data }) => ({
    type: 'CO_HANDLERS_ADDED',
    addedIds,
    ...concerned(data),
  })),
  reading(issues.IssueCoHandlerRemoved, ({ removedId, ...data }) => ({
    type: 'CO_HANDLER_REMOVED',
    removedId,
    ...concerned(data),
  })),
  reading(issues.IssueReassigned, ({ toPersonId, ...data }) => ({
    type: 'REASSIGNED',
    toPersonId,
    ...concerned(data),
  })),
  reading(issues.IssueSupervised, ({ supervisedById, ...data }) => ({
    type: 'SUPERVISED',
    ofItself: supervisedById === '',
    ...concerned(data),
  })),
  reading(issues.IssueExtensionAsked, (data) => ({
    type: 'REQUEST_ASKED',
    level: levelOf(data),
    ...concerned(data),
  })),
  reading(issues.IssueExtensionGranted, (data) => ({ type: 'EXTENSION_GRANTED', ...concerned(data) })),
  reading(issues.IssueExtensionDeclined, (data) => ({ type: 'REQUEST_DECLINED', ...concerned(data) })),
  reading(issues.IssueSuspensionAsked, (data) => ({
    type: 'REQUEST_ASKED',
    level: levelOf(data),
    ...concerned(data),
  })),
  reading(issues.IssueSuspensionDeclined, (data) => ({ type: 'REQUEST_DECLINED', ...concerned(data) })),
]
