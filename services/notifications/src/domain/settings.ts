import type { Sealed } from '@fengqiao/domain-kit'
import type { Group } from './groups.ts'
import type { QuietHours } from './quiet-hours.ts'
import { refuse } from './refusals.ts'

export interface Channels {
  readonly inApp: boolean
  readonly email: boolean
}

export type Groups = Readonly<Record<Group, Channels>>

/** The code that was made for an address, and how it was tried. */
export interface Code {
  readonly value: Sealed
  readonly at: number
  readonly tries: number
  /** The e-mail that carries it is intended. */
  readonly announced: boolean
}

/** An address gets nothing but its code until it is confirmed. */
export type Email =
  | { readonly state: 'UNCONFIRMED'; readonly address: Sealed; readonly code?: Code }
  | { readonly state: 'CONFIRMED'; readonly address: Sealed }

/** How a person wishes to be told. */
export interface Settings {
  readonly personId: string
  readonly email?: Email
  readonly groups: Groups
  readonly quiet?: QuietHours
  readonly language: 'zh-CN' | 'en'
  /** When codes were made within the last day. */
  readonly codes: readonly number[]
}

export type SettingsEvent =
  | { readonly type: 'Opened'; readonly personId: string }
  | ({ readonly type: 'Changed' } & Pick<Settings, 'groups' | 'quiet' | 'language'>)
  | { readonly type: 'AddressGiven'; readonly address: Sealed }
  | { readonly type: 'AddressRemoved' | 'AddressConfirmed' | 'CodeMistyped' }
  | { readonly type: 'CodeMade'; readonly code: Sealed; readonly at: number }
  | { readonly type: 'CodeAnnounced'; readonly at: number }

const minute = 60_000
const day = 24 * 60 * minute

/** How long a code counts, how often it may be entered wrongly, how many are made in a day. */
export const codeBounds = { counts: 30 * minute, tries: 5, aDay: 5 } as const

const usualGroups: Groups = {
  WORK: { inApp: true, email: true },
  FOLLOWED: { inApp: true, email: false },
  ANSWERS: { inApp: true, email: true },
}

/** What holds for a person who never changed anything. */
export const usualSettings = (personId: string): Settings => ({
  personId,
  groups: usualGroups,
  quiet: { from: 21 * 60, to: 7 * 60 + 30 },
  language: 'zh-CN',
  codes: [],
})

export interface Wishes {
  readonly groups: Partial<Groups>
  readonly quiet?: QuietHours
  readonly language: Settings['language']
}

/** Changes what is told by which channel, and when. What waits for somebody is always in his inbox. */
export const changeWishes = (
  settings: Settings,
  { groups, quiet, language }: Wishes,
): readonly SettingsEvent[] => {
  const chosen = { ...settings.groups, ...groups }
  if (!chosen.WORK.inApp) throw refuse('WORK_IS_ALWAYS_SHOWN')
  if (quiet !== undefined && quiet.from === quiet.to) throw refuse('QUIET_HOURS_EMPTY')
  return [{ type: 'Changed', groups: chosen, language, ...(quiet === undefined ? {} : { quiet }) }]
}

const lastDay = ({ codes }: Settings, at: number): readonly number[] => codes.filter((one) => one > at - day)

/** Makes a code for the address that waits for confirmation; the one before no longer counts. */
export const makeCode = (
  settings: Settings,
  { code, at }: { readonly code: Sealed; readonly at: number },
): readonly SettingsEvent[] => {
  if (settings.email?.state !== 'UNCONFIRMED') throw refuse('NO_CODE_WAITS')
  if (lastDay(settings, at).length >= codeBounds.aDay)
    throw refuse('TOO_MANY_CODES', { limit: codeBounds.aDay })
  return [{ type: 'CodeMade', code, at }]
}

/** Gives a new address with the code that confirms it, or none. */
export const giveAddress = (
  settings: Settings,
  given: { readonly address: Sealed; readonly code: Sealed; readonly at: number } | undefined,
): readonly SettingsEvent[] => {
  if (given === undefined) return settings.email === undefined ? [] : [{ type: 'AddressRemoved' }]
  const { address } = given
  const made = makeCode({ ...settings, email: { state: 'UNCONFIRMED', address } }, given)
  return [{ type: 'AddressGiven', address }, ...made]
}

/** The code that may be entered now. */
export const codeToEnter = ({ email }: Settings, at: number): Code => {
  if (email?.state !== 'UNCONFIRMED' || email.code === undefined) throw refuse('NO_CODE_WAITS')
  const { code } = email
  if (at >= code.at + codeBounds.counts) throw refuse('CODE_EXPIRED')
  if (code.tries >= codeBounds.tries) throw refuse('CODE_USED_UP', { limit: codeBounds.tries })
  return code
}

/** The e-mail that carries the code of that moment is intended now. */
export const announceCode = ({ email }: Settings, at: number): readonly SettingsEvent[] =>
  email?.state === 'UNCONFIRMED' && email.code?.at === at && !email.code.announced
    ? [{ type: 'CodeAnnounced', at }]
    : []

const withCode = (settings: Settings, change: (code: Code) => Code): Settings => {
  const { email } = settings
  if (email?.state !== 'UNCONFIRMED' || email.code === undefined) return settings
  return { ...settings, email: { ...email, code: change(email.code) } }
}

type Evolving = {
  readonly [T in SettingsEvent['type']]: (
    settings: Settings,
    event: Extract<SettingsEvent, { type: T }>,
  ) => Settings
}

const withoutEmail = ({ email: _email, ...kept }: Settings): Settings => kept

const evolving: Evolving = {
  Opened: (settings) => settings,
  Changed: ({ quiet: _before, ...kept }, { type: _type, ...wishes }) => ({ ...kept, ...wishes }),
  AddressGiven: (settings, { address }) => ({ ...settings, email: { state: 'UNCONFIRMED', address } }),
  AddressRemoved: withoutEmail,
  CodeMade: (settings, { code, at }) => {
    const codes = [...lastDay(settings, at), at]
    const { email } = settings
    if (email === undefined) return { ...settings, codes }
    const made = { value: code, at, tries: 0, announced: false }
    return { ...settings, codes, email: { state: 'UNCONFIRMED', address: email.address, code: made } }
  },
  CodeAnnounced: (settings) => withCode(settings, (code) => ({ ...code, announced: true })),
  CodeMistyped: (settings) => withCode(settings, (code) => ({ ...code, tries: code.tries + 1 })),
  AddressConfirmed: (settings) =>
    settings.email === undefined
      ? settings
      : { ...settings, email: { state: 'CONFIRMED', address: settings.email.address } },
}

/** How settings follow from their facts. */
export const evolveSettings = (settings: Settings | undefined, event: SettingsEvent): Settings => {
  if (event.type === 'Opened') return usualSettings(event.personId)
  if (settings === undefined) throw new Error('settings are opened before they are changed')
  return (evolving[event.type] as (settings: Settings, event: SettingsEvent) => Settings)(settings, event)
}
