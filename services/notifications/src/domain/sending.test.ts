import { after, messageOf, pending } from '../../tests/a-message.ts'
import { evolve, type MessageEvent } from './evolve.ts'
import type { Message } from './message.ts'
import {
  carry,
  claim,
  exclude,
  follow,
  hold,
  presumeDead,
  report,
  sendingBounds,
  suppress,
} from './sending.ts'
import type { Heard } from './sending.ts'

const minute = 60_000
const due = messageOf(pending(100))
interface Sender {
  readonly by?: string
  readonly at?: number
  readonly carries?: readonly string[]
}

const taken = (message: Message, { by = 'mine', at = 100, carries = [] }: Sender = {}): Message =>
  after(message, claim(message, { claim: by, at, carries }))
const said = (message: Message, heard: Heard, { by = 'mine', at = 100 }: Sender = {}) =>
  report(message, { claim: by, at, heard })

describe('a claim', () => {
  it('is had by one sender, and only when the time has come', () => {
    expect(claim(due, { claim: 'mine', at: 99, carries: [] })).toEqual([])
    expect(claim(taken(due), { claim: 'other', at: 101, carries: [] })).toEqual([])
    expect(taken(due)).toMatchObject({ outcome: 'SENDING', claim: 'mine', tries: 1 })
  })

  it('fixes what the e-mail carries, so that the same id is always the same e-mail', () => {
    const first = taken(due, { carries: ['a', 'b'] })
    const putOff = after(first, said(first, { heard: 'PASSING', smtpCode: 451 }))
    expect(taken(putOff, { at: 100 + minute, carries: ['c'] })).toMatchObject({
      carries: ['a', 'b'],
      tries: 2,
    })
  })

  it('does not take along what was barred', () => {
    const barred = after(due, exclude(due, 'a'))
    expect(exclude(barred, 'a')).toEqual([])
    expect(taken(barred, { carries: ['a', 'b'] })).toMatchObject({ carries: ['b'] })
  })
})

describe('what the mail server says', () => {
  it('ends it: taken, or refused for good', () => {
    expect(after(taken(due), said(taken(due), { heard: 'ACCEPTED' }))).toMatchObject({ outcome: 'DELIVERED' })
    const refused = after(taken(due), said(taken(due), { heard: 'REFUSED', smtpCode: 550 }))
    expect(refused).toMatchObject({ outcome: 'FAILED', reason: 'REFUSED', smtpCode: 550 })
  })

  it('puts it off with growing waits, for a day', () => {
    const waits: number[] = []
    let [message, at] = [due, 100]
    while (message.outcome === 'PENDING') {
      message = taken(message, { at })
      message = after(message, said(message, { heard: 'PASSING' }, { at }))
      if ('dueAt' in message) {
        waits.push((message.dueAt - at) / minute)
        at = message.dueAt
      }
    }
    expect(waits).toEqual([1, 3, 9, 27, 81, 243, 360, 360])
    expect(message).toMatchObject({ outcome: 'FAILED', reason: 'GAVE_UP' })
  })

  it('is unknown where it fell silent; the e-mail goes once more, marked, and no third time', () => {
    const silent: Heard = { heard: 'NOTHING' }
    const unknown = after(taken(due), said(taken(due), silent))
    expect(unknown).toMatchObject({ outcome: 'UNKNOWN', reason: 'NOT_HEARD', dueAt: 100 + minute })
    const second = taken(unknown, { by: 'second', at: 100 + minute })
    expect(second).toMatchObject({ outcome: 'SENDING', again: true })
    const last = after(second, said(second, silent, { by: 'second', at: 200 + minute }))
    expect(last).toMatchObject({ outcome: 'UNKNOWN', again: true })
    expect(last).not.toHaveProperty('dueAt')
    expect(claim(last, { claim: 'third', at: 10 ** 9, carries: [] })).toEqual([])
  })

  it('is no business of a sender whose claim another has taken over', () => {
    const late = after(taken(due), presumeDead(taken(due), 100 + sendingBounds.claim))
    const second = taken(late, { by: 'second', at: 100 + sendingBounds.claim })
    expect(said(second, { heard: 'ACCEPTED' })).toEqual([])
  })

  it('is believed of a sender that woke before another took over', () => {
    const late = after(taken(due), presumeDead(taken(due), 100 + sendingBounds.claim))
    expect(said(late, { heard: 'ACCEPTED' })).toEqual([{ type: 'Delivered', again: false }])
    expect(said(late, { heard: 'NOTHING' })).toEqual([])
  })
})

describe('a sender that says nothing', () => {
  it('is presumed dead when its claim runs out, not before', () => {
    expect(presumeDead(taken(due), 99 + sendingBounds.claim)).toEqual([])
    expect(after(taken(due), presumeDead(taken(due), 100 + sendingBounds.claim))).toMatchObject({
      outcome: 'UNKNOWN',
      reason: 'SENDER_DIED',
      dueAt: 100 + sendingBounds.claim,
    })
  })
})

describe('what travels in another’s e-mail', () => {
  const carried = messageOf(pending(200), { type: 'Carried', by: 'lead', dueAt: 500 })
  const lead = taken(due, { carries: ['me'] })
  const fate = (one: Message, at = 500): readonly MessageEvent[] =>
    follow(carried, { id: 'me', lead: one, at })

  it('is taken along unless it is on its way already or carries others', () => {
    expect(carry(messageOf(pending(200)), { by: 'lead', at: 100 })).toEqual([
      { type: 'Carried', by: 'lead', dueAt: 100 + sendingBounds.claim },
    ])
    expect(carry(carried, { by: 'other', at: 100 })).toEqual([])
    const retried = after(lead, said(lead, { heard: 'PASSING' }))
    expect(carry(retried, { by: 'other', at: 100 })).toEqual([])
  })

  it('shares its fate', () => {
    const ends = (heard: Heard) => after(lead, said(lead, heard))
    expect(fate(ends({ heard: 'ACCEPTED' }))).toEqual([{ type: 'Delivered', again: false }])
    expect(fate(ends({ heard: 'REFUSED', smtpCode: 550 }))).toEqual([
      { type: 'Failed', reason: 'REFUSED', smtpCode: 550, again: false },
    ])
  })

  it('waits as long as its e-mail does', () => {
    expect(fate(lead, 499)).toEqual([])
    expect(fate(lead)).toEqual([{ type: 'Carried', by: 'lead', dueAt: 100 + 2 * sendingBounds.claim }])
  })

  it('waits by itself again where it was left behind, or its e-mail never went', () => {
    expect(fate(taken(due))).toEqual([{ type: 'Released', dueAt: 500 }])
    const retried = after(lead, said(lead, { heard: 'PASSING' }))
    expect(fate(after(retried, suppress(retried, 'OVERTAKEN')))).toEqual([{ type: 'Released', dueAt: 500 }])
  })
})

describe('what is not sent', () => {
  it('is held, or suppressed, only before it is on its way', () => {
    expect(hold(due, 700)).toEqual([{ type: 'Held', dueAt: 700 }])
    expect(hold(taken(due), 700)).toEqual([])
    expect(suppress(due, 'NOT_CONFIGURED')).toEqual([{ type: 'Suppressed', reason: 'NOT_CONFIGURED' }])
    expect(suppress(taken(due), 'NOT_CONFIGURED')).toEqual([])
  })

  it('stays unknown where it was to go once more and cannot', () => {
    const unknown = after(taken(due), said(taken(due), { heard: 'NOTHING' }))
    const last = suppress(unknown, 'NO_ADDRESS').reduce<Message>(evolve, unknown)
    expect(last).toMatchObject({ outcome: 'UNKNOWN', reason: 'NOT_HEARD' })
    expect(last).not.toHaveProperty('dueAt')
  })
})
