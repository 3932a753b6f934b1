import type { Sealed } from '@fengqiao/domain-kit'
import { about, awake, messageOf, pending } from '../../tests/a-message.ts'
import { maySend } from './may-send.ts'
import { codeBounds, type Settings } from './settings.ts'

const message = messageOf(pending(0))
const asked = (settings: Settings, { read = false, at = 0 } = {}) => maySend(message, { settings, read, at })

describe('an e-mail that is due', () => {
  it('goes while its reader still wants it and has not read the message', () => {
    const settings = awake()
    expect(asked(settings)).toEqual({ now: true })
    expect(asked(settings, { read: true })).toEqual({ never: 'OVERTAKEN' })
    const off = { ...settings, groups: { ...settings.groups, WORK: { inApp: true, email: false } } }
    expect(asked(off)).toEqual({ never: 'TURNED_OFF' })
  })

  it('goes to no address that was taken away or changed meanwhile', () => {
    const { email: _email, ...settings } = awake()
    expect(asked(settings)).toEqual({ never: 'NO_ADDRESS' })
    const address = 'another' as Sealed
    expect(asked({ ...settings, email: { state: 'UNCONFIRMED', address } })).toEqual({ never: 'NO_ADDRESS' })
  })

  it('waits where quiet hours began meanwhile, unless it is urgent', () => {
    const at = Date.parse('2026-07-01T23:00:00+08:00')
    const settings = { ...awake(), quiet: { from: 22 * 60, to: 6 * 60 } }
    expect(asked(settings, { at })).toEqual({ from: Date.parse('2026-07-02T06:00:00+08:00') })
    expect(maySend({ ...message, urgent: true }, { settings, read: false, at })).toEqual({ now: true })
  })

  it('goes once more whatever was read meanwhile: nobody knows whether it arrived', () => {
    const unknown = messageOf(pending(0), { type: 'NotHeard', reason: 'NOT_HEARD', dueAt: 1, again: false })
    expect(maySend(unknown, { settings: awake(), read: true, at: 1 })).toEqual({ now: true })
  })
})

describe('an e-mail with a code', () => {
  const [address, value] = ['address' as Sealed, 'code' as Sealed]
  const settings: Settings = {
    ...awake(),
    email: { state: 'UNCONFIRMED', address, code: { value, at: 5, tries: 0, announced: true } },
  }
  const code = messageOf({ ...pending(5), ...about, template: 'EMAIL_CODE', at: 5 })
  const goes = (at: number, by: Settings = settings) => maySend(code, { settings: by, read: false, at })

  it('goes to the address that waits for it, while the code counts', () => {
    expect(goes(5)).toEqual({ now: true })
    expect(goes(5 + codeBounds.counts)).toEqual({ never: 'OVERTAKEN' })
  })

  it('does not go when another code was made, or none is needed any more', () => {
    const newer = { value, at: 6, tries: 0, announced: false }
    expect(goes(7, { ...settings, email: { state: 'UNCONFIRMED', address, code: newer } })).toEqual({
      never: 'OVERTAKEN',
    })
    expect(goes(7, awake())).toEqual({ never: 'OVERTAKEN' })
  })
})
