import fc from 'fast-check'
import { after, messageOf, pending } from '../../tests/a-message.ts'
import type { Message } from './message.ts'
import { claim, hold, isSettled, presumeDead, report, suppress, type Heard } from './sending.ts'

const minute = 60_000

/** What may befall an e-mail at any moment, in any order, from any number of senders. */
type Turn =
  | { readonly does: 'CLAIM'; readonly by: string }
  | { readonly does: 'REPORT'; readonly by: string; readonly heard: Heard }
  | { readonly does: 'HOLD' | 'WAIT'; readonly minutes: number }
  | { readonly does: 'DEAD' }

const sender = fc.constantFrom('a', 'b', 'c')
const heard = fc.oneof<fc.Arbitrary<Heard>[]>(
  fc.constant({ heard: 'ACCEPTED' }),
  fc.constant({ heard: 'REFUSED', smtpCode: 550 }),
  fc.constant({ heard: 'PASSING', smtpCode: 451 }),
  fc.constant({ heard: 'NOTHING' }),
)
const turn = fc.oneof<fc.Arbitrary<Turn>[]>(
  fc.record({ does: fc.constant('CLAIM'), by: sender }),
  fc.record({ does: fc.constant('REPORT'), by: sender, heard }),
  fc.record({ does: fc.constantFrom('HOLD', 'WAIT'), minutes: fc.integer({ min: 0, max: 600 }) }),
  fc.record({ does: fc.constant('DEAD') }),
)

interface Course {
  readonly message: Message
  readonly at: number
  /** Each claim with its mark, and whether all before it are known not to have arrived. */
  readonly claims: readonly { readonly by: string; readonly marked: boolean; readonly clear: boolean }[]
  /** Claims of which the server did not say that it took nothing. */
  readonly open: number
}

const decided = ({ message, at }: Course, one: Turn) => {
  if (one.does === 'CLAIM') return claim(message, { claim: one.by, at, carries: [] })
  if (one.does === 'REPORT') return report(message, { claim: one.by, at, heard: one.heard })
  if (one.does === 'DEAD') return presumeDead(message, at)
  return one.does === 'HOLD' ? hold(message, at + one.minutes * minute) : []
}

const taken = (course: Course, one: Turn): Course => {
  const events = decided(course, one)
  const message = after(course.message, events)
  const at = course.at + (one.does === 'WAIT' ? one.minutes * minute : 1)
  const claimed = events.find((event) => event.type === 'Claimed')
  const claims = claimed
    ? [...course.claims, { by: claimed.claim, marked: claimed.again, clear: course.open === 0 }]
    : course.claims
  const took = claimed ? 1 : 0
  const cleared = events.some((event) => event.type === 'PutOff') ? 1 : 0
  return { message, at, claims, open: course.open + took - cleared }
}

const anyCourse = (check: (course: Course) => void) => {
  const start: Course = { message: messageOf(pending(0)), at: 0, claims: [], open: 0 }
  fc.assert(fc.property(fc.array(turn, { maxLength: 60 }), (turns) => check(turns.reduce(taken, start))))
}

const withTime = (message: Message, at: number): Message => {
  if (!('dueAt' in message)) return message
  const then = Math.max(at, message.dueAt)
  const step = message.outcome === 'SENDING' ? presumeDead(message, then) : suppress(message, 'OVERTAKEN')
  return withTime(after(message, step), then)
}

describe('whatever befalls an e-mail', () => {
  it('never goes twice without the mark, but where the server said that it took nothing', () => {
    anyCourse(({ claims }) => {
      expect(claims.filter(({ marked, clear }) => !marked && !clear)).toEqual([])
    })
  })

  it('may have arrived twice at most', () => {
    anyCourse(({ open }) => {
      expect(open).toBeLessThanOrEqual(2)
    })
  })

  it('ends, if time goes by and nothing else happens', () => {
    anyCourse(({ message, at }) => {
      const last = withTime(message, at)
      expect(isSettled(last)).toBe(true)
      expect(['DELIVERED', 'FAILED', 'SUPPRESSED', 'UNKNOWN']).toContain(last.outcome)
    })
  })

  it('does not change once it has ended', () => {
    anyCourse((course) => {
      if (!isSettled(course.message)) return
      const turns: readonly Turn[] = [
        { does: 'CLAIM', by: 'a' },
        { does: 'REPORT', by: 'a', heard: { heard: 'NOTHING' } },
        { does: 'HOLD', minutes: 5 },
        { does: 'DEAD' },
      ]
      expect(turns.flatMap((one) => decided(course, one))).toEqual([])
    })
  })
})
