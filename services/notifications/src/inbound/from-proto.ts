import { DeliveryOutcome, NoticeGroup } from '@fengqiao/contracts/notifications/v1'
import type {
  ChangeMySettingsRequest,
  GroupSetting,
  ListDeliveriesRequest,
} from '@fengqiao/contracts/notifications/v1'
import { invalidField } from '@fengqiao/domain-kit'
import type { ChangedSettings } from '../commands/change-settings.ts'
import type { Group } from '../domain/groups.ts'
import type { Channels } from '../domain/settings.ts'
import type { SubjectAsked, Trouble } from '../ports.ts'

const groupNames: Readonly<Record<number, Group>> = {
  [NoticeGroup.WORK]: 'WORK',
  [NoticeGroup.FOLLOWED]: 'FOLLOWED',
  [NoticeGroup.ANSWERS]: 'ANSWERS',
}

const groupsIn = (groups: readonly GroupSetting[]): Partial<Record<Group, Channels>> =>
  Object.fromEntries(
    groups.flatMap(({ group, inApp, email }) => {
      const name = groupNames[group]
      return name === undefined ? [] : [[name, { inApp, email }]]
    }),
  )

const minutesOf = (time: string): number => {
  const [hours = '', minutes = ''] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/** The settings somebody asks for, in the service's own terms. */
export const changedSettings = (request: ChangeMySettingsRequest): ChangedSettings => {
  const { email, groups, quietHours, language } = request
  return {
    email: email.trim(),
    groups: groupsIn(groups),
    language: language === 'en' ? 'en' : 'zh-CN',
    ...(quietHours === undefined
      ? {}
      : { quiet: { from: minutesOf(quietHours.from), to: minutesOf(quietHours.to) } }),
  }
}

/** The matter or the case whose deliveries are asked for; nothing where all are. */
export const subjectAsked = ({
  issueId,
  disputeId,
}: Pick<ListDeliveriesRequest, 'issueId' | 'disputeId'>): SubjectAsked | undefined => {
  if (issueId !== '' && disputeId !== '') {
    throw invalidField('disputeId', 'ONE_OR_OTHER', { other: 'issueId' })
  }
  if (issueId !== '') return { kind: 'ISSUE', id: issueId }
  return disputeId === '' ? undefined : { kind: 'DISPUTE', id: disputeId }
}

/** The outcome whose deliveries are asked for across all matters and cases. */
export const troubleAsked = (outcome: DeliveryOutcome): Trouble => {
  if (outcome === DeliveryOutcome.FAILED) return 'FAILED'
  if (outcome === DeliveryOutcome.UNKNOWN) return 'UNKNOWN'
  throw invalidField('outcome', 'UNKNOWN_VALUE', {
    allowed: 'DELIVERY_OUTCOME_FAILED, DELIVERY_OUTCOME_UNKNOWN',
  })
}
