import type { Sealed } from '@fengqiao/domain-kit'
import { behaviour } from '@fengqiao/testing'
import {
  announceCode,
  changeWishes,
  codeBounds,
  codeToEnter,
  evolveSettings,
  giveAddress,
  makeCode,
  usualSettings,
  type Settings,
  type SettingsEvent,
} from './settings.ts'

const hour = 3_600_000
const [address, code] = ['sealed address' as Sealed, 'sealed code' as Sealed]
const opened: SettingsEvent = { type: 'Opened', personId: 'worker' }
const given = (at = 0): readonly SettingsEvent[] => [
  { type: 'AddressGiven', address },
  { type: 'CodeMade', code, at },
]
const settingsOf = (...facts: readonly SettingsEvent[]): Settings =>
  [opened, ...facts].reduce<Settings | undefined>(evolveSettings, undefined)!

describe('what somebody wishes', () => {
  const wishing = behaviour({
    decide: (wishes: Parameters<typeof changeWishes>[1], settings: Settings) =>
      changeWishes(settings, wishes),
    evolve: evolveSettings,
  })
  const usual = usualSettings('worker').groups

  it('is quiet at night until he says otherwise', () => {
    expect(settingsOf()).toMatchObject({ quiet: { from: 21 * 60, to: 7 * 60 + 30 }, language: 'zh-CN' })
  })

  it('changes the groups he names and no other', () => {
    const groups = { FOLLOWED: { inApp: false, email: true } }
    wishing
      .given(opened)
      .when({ groups, language: 'en' })
      .then({ type: 'Changed', groups: { ...usual, ...groups }, language: 'en' })
  })

  it('may have no quiet hours', () => {
    expect(settingsOf({ type: 'Changed', groups: usual, language: 'en' })).not.toHaveProperty('quiet')
  })

  it('cannot hide from him what waits for him', () => {
    const groups = { WORK: { inApp: false, email: true } }
    wishing.given(opened).when({ groups, language: 'en' }).thenRefused('WORK_IS_ALWAYS_SHOWN')
  })

  it('has quiet hours that begin at another time than they end', () => {
    const quiet = { from: 60, to: 60 }
    wishing.given(opened).when({ groups: {}, quiet, language: 'en' }).thenRefused('QUIET_HOURS_EMPTY')
  })
})

describe('an address', () => {
  const giving = behaviour({
    decide: (one: Parameters<typeof giveAddress>[1], settings: Settings) => giveAddress(settings, one),
    evolve: evolveSettings,
  })

  it('is given with a code, and is not confirmed by being given', () => {
    giving
      .given(opened)
      .when({ address, code, at: 5 })
      .then(...given(5))
    expect(settingsOf(...given()).email).toMatchObject({ state: 'UNCONFIRMED' })
  })

  it('is taken away', () => {
    giving
      .given(opened, ...given())
      .when(undefined)
      .then({ type: 'AddressRemoved' })
    giving.given(opened).when(undefined).then()
    expect(settingsOf(...given(), { type: 'AddressRemoved' })).not.toHaveProperty('email')
  })

  it('that was confirmed is not, when another is given', () => {
    const { email } = settingsOf(...given(), { type: 'AddressConfirmed' }, ...given(9))
    expect(email).toMatchObject({ state: 'UNCONFIRMED', code: { at: 9, tries: 0 } })
  })
})

describe('a code', () => {
  const entering =
    (at: number, ...facts: readonly SettingsEvent[]) =>
    () =>
      codeToEnter(settingsOf(...facts), at)
  const wrong: SettingsEvent = { type: 'CodeMistyped' }

  it('counts for half an hour', () => {
    expect(entering(codeBounds.counts - 1, ...given())()).toMatchObject({ value: code, tries: 0 })
    expect(entering(codeBounds.counts, ...given())).toThrow('CODE_EXPIRED')
  })

  it('may be entered wrongly five times', () => {
    const wrongs = Array.from({ length: codeBounds.tries }, () => wrong)
    expect(entering(1, ...given(), ...wrongs.slice(1))()).toMatchObject({ tries: 4 })
    expect(entering(1, ...given(), ...wrongs)).toThrow('CODE_USED_UP')
    expect(entering(2, ...given(), ...wrongs, { type: 'CodeMade', code, at: 2 })()).toMatchObject({
      tries: 0,
    })
  })

  it('is asked for only where an address waits', () => {
    expect(entering(1)).toThrow('NO_CODE_WAITS')
    expect(entering(1, ...given(), { type: 'AddressConfirmed' })).toThrow('NO_CODE_WAITS')
    expect(() => makeCode(settingsOf(), { code, at: 1 })).toThrow('NO_CODE_WAITS')
  })

  it('is made five times in a day, whatever address it is for', () => {
    const five = Array.from({ length: codeBounds.aDay }, (_, index) => given(index * hour)).flat()
    const sixth = (at: number) => () => giveAddress(settingsOf(...five), { address, code, at })
    expect(sixth(5 * hour)).toThrow('TOO_MANY_CODES')
    expect(sixth(24 * hour)()).toEqual(given(24 * hour))
  })

  it('is announced once', () => {
    expect(announceCode(settingsOf(...given(5)), 5)).toEqual([{ type: 'CodeAnnounced', at: 5 }])
    expect(announceCode(settingsOf(...given(5), { type: 'CodeAnnounced', at: 5 }), 5)).toEqual([])
    expect(announceCode(settingsOf(...given(6)), 5)).toEqual([])
  })
})
