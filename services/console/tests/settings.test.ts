import type { NoticeSettings } from '../src/api/model.ts'
import { isOnItsWay } from '../src/api/settings.ts'
import { formOf, mayHide, wishesOf, withChoice } from '../src/pages/settings/form.ts'

const settings = (part: Partial<NoticeSettings> = {}): NoticeSettings => ({
  version: 3,
  emailAvailable: true,
  email: 'li.na@town.example',
  emailState: 'EMAIL_STATE_CONFIRMED',
  triesLeft: 0,
  codeReason: '',
  groups: [
    { group: 'NOTICE_GROUP_WORK', inApp: true, email: true },
    { group: 'NOTICE_GROUP_FOLLOWED', inApp: true, email: false },
  ],
  quietHours: { from: '22:00', to: '06:30' },
  language: 'en',
  ...part,
})

describe('the form of notice settings', () => {
  it('asks for what it was given, when nothing was typed', () => {
    const { email, groups, quietHours, language } = settings()
    expect(wishesOf(formOf(settings()))).toEqual({ email, groups, quietHours, language })
  })

  it('leaves out an address that was emptied, and hours that were switched off', () => {
    const wishes = wishesOf({ ...formOf(settings()), email: ' ', quiet: false })
    expect(wishes).not.toHaveProperty('email')
    expect(wishes).not.toHaveProperty('quietHours')
  })

  it('offers the usual hours where there are none', () => {
    const { quietHours: _quietHours, ...without } = settings()
    expect(formOf(without)).toMatchObject({ quiet: false, from: '21:00', to: '07:30' })
  })

  it('changes one group and no other', () => {
    const { groups } = formOf(settings())
    expect(withChoice(groups, 'NOTICE_GROUP_FOLLOWED', { email: true })).toEqual([
      groups[0],
      { group: 'NOTICE_GROUP_FOLLOWED', inApp: true, email: true },
    ])
  })

  it('never hides what waits for its reader', () => {
    expect([mayHide('NOTICE_GROUP_WORK'), mayHide('NOTICE_GROUP_ANSWERS')]).toEqual([false, true])
  })
})

describe('the e-mail with the code', () => {
  const waiting = settings({ emailState: 'EMAIL_STATE_UNCONFIRMED' })

  it('is on its way until it was sent or refused', () => {
    expect(isOnItsWay({ ...waiting, codeOutcome: 'DELIVERY_OUTCOME_PENDING' })).toBe(true)
    expect(isOnItsWay({ ...waiting, codeOutcome: 'DELIVERY_OUTCOME_SENDING' })).toBe(true)
    expect(isOnItsWay({ ...waiting, codeOutcome: 'DELIVERY_OUTCOME_FAILED' })).toBe(false)
    expect(isOnItsWay(settings())).toBe(false)
    expect(isOnItsWay(undefined)).toBe(false)
  })
})
