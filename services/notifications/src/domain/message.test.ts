import { about, awake, messageOf } from '../../tests/a-message.ts'
import { collecting, intend, intendBoth, mark, messageIdOf, type About } from './message.ts'
import { usualSettings, type Settings } from './settings.ts'

const inApp: About = { ...about, channel: 'IN_APP' }
const intended = (what: About, settings: Settings, actor = 'clerk') =>
  messageOf(intend(what, { actor, settings }))

describe('a message in the inbox', () => {
  it('is shown to its recipient, unless he did it himself', () => {
    expect(intended(inApp, awake())).toMatchObject({ outcome: 'DELIVERED', read: false })
    expect(intended(inApp, awake(), 'worker')).toMatchObject({ outcome: 'SUPPRESSED', reason: 'OWN_ACTION' })
  })

  it('is not shown where its group was turned off', () => {
    const usual = usualSettings('worker')
    const settings = { ...usual, groups: { ...usual.groups, FOLLOWED: { inApp: false, email: false } } }
    const followed = { ...inApp, template: 'ISSUE_FOLLOWED' } as const
    expect(intended(followed, settings)).toMatchObject({ outcome: 'SUPPRESSED', reason: 'TURNED_OFF' })
    expect(intended(inApp, settings)).toMatchObject({ outcome: 'DELIVERED' })
  })

  it('is read once, and unread again', () => {
    const message = intended(inApp, awake())
    const read = messageOf(intend(inApp, { actor: 'clerk', settings: awake() }), {
      type: 'Read',
      readWith: 7,
    })
    expect(mark(message, { read: true, readWith: 7 })).toEqual([{ type: 'Read', readWith: 7 }])
    expect(mark(read, { read: true })).toEqual([])
    expect(mark(read, { read: false })).toEqual([{ type: 'Unread' }])
  })
})

describe('an e-mail', () => {
  it('waits a while, so that several become one', () => {
    expect(intended(about, awake())).toMatchObject({ outcome: 'PENDING', dueAt: collecting })
  })

  it('waits for the morning, unless it is urgent', () => {
    const evening = Date.parse('2026-07-01T22:00:00+08:00')
    const asleep = { ...awake(), quiet: { from: 21 * 60, to: 7 * 60 + 30 } }
    const morning = Date.parse('2026-07-02T07:30:00+08:00')
    expect(intended({ ...about, at: evening }, asleep)).toMatchObject({ dueAt: morning })
    expect(intended({ ...about, at: evening, urgent: true }, asleep)).toMatchObject({ dueAt: evening })
  })

  it('goes to no address that was not confirmed', () => {
    expect(intended(about, usualSettings('worker'))).toMatchObject({
      outcome: 'SUPPRESSED',
      reason: 'NO_ADDRESS',
    })
  })

  it('is read in the mailbox, not here', () => {
    const message = intended(about, awake())
    expect(() => mark(message, { read: true })).toThrow('NOT_FOUND')
  })

  it('is intended beside the message in the inbox, which says why where there is none', () => {
    const asked = { actor: 'clerk', settings: awake() }
    const { inbox, email } = intendBoth(about, asked)
    expect([inbox, email]).toEqual([intend(inApp, asked), intend(about, asked)])
    const none = intendBoth(about, { ...asked, settings: usualSettings('worker') })
    expect(none).toEqual({ inbox: { ...intend(inApp, asked), noEmail: 'NO_ADDRESS' } })
    const own = intendBoth(about, { ...asked, actor: 'worker' })
    expect(own.inbox).toMatchObject({ outcome: 'SUPPRESSED', reason: 'OWN_ACTION', noEmail: 'OWN_ACTION' })
  })

  it('is another document than the message in the inbox, from the same event', () => {
    expect([messageIdOf(about, 'EMAIL'), messageIdOf(about, 'IN_APP')]).toEqual([
      'event.worker.EMAIL',
      'event.worker.IN_APP',
    ])
  })
})
