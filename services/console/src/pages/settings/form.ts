import type { NoticeGroup, NoticeSettings, NoticeWishes } from '../../api/model.ts'

export interface GroupChoice {
  readonly group: NoticeGroup
  readonly inApp: boolean
  readonly email: boolean
}

/** Settings as the form holds them. */
export interface SettingsForm {
  readonly email: string
  readonly groups: readonly GroupChoice[]
  readonly quiet: boolean
  readonly from: string
  readonly to: string
  readonly language: string
}

const usual = { from: '21:00', to: '07:30' }

/** What the form shows of the settings that are kept. */
export const formOf = ({ email, groups, quietHours, language }: NoticeSettings): SettingsForm => ({
  email,
  groups: (groups ?? []).flatMap(({ group, inApp, email: byEmail }) =>
    group === undefined ? [] : [{ group, inApp, email: byEmail }],
  ),
  quiet: quietHours !== undefined,
  ...usual,
  ...quietHours,
  language,
})

/** What the form asks for. Nothing is sent for an address that is left empty. */
export const wishesOf = ({ email, groups, quiet, from, to, language }: SettingsForm): NoticeWishes => ({
  ...(email.trim() === '' ? {} : { email: email.trim() }),
  groups: groups.map((group) => ({ ...group })),
  ...(quiet ? { quietHours: { from, to } } : {}),
  language,
})

/** Another choice for one group; what waits for somebody stays in his inbox. */
export const withChoice = (
  groups: readonly GroupChoice[],
  changed: NoticeGroup,
  part: Partial<GroupChoice>,
): readonly GroupChoice[] => groups.map((one) => (one.group === changed ? { ...one, ...part } : one))

/** Whether the inbox may leave this group out. */
export const mayHide = (group: NoticeGroup): boolean => group !== 'NOTICE_GROUP_WORK'
