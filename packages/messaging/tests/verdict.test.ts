import { DeadlineExceeded, DomainError, notAllowedNow } from '@fengqiao/domain-kit'
import {
  causeOf,
  handlerTookTooLong,
  isBrief,
  isWaitedFor,
  unknownToFeed,
  verdictOn,
} from '../src/verdict.ts'

const waits = [1, 5, 25]
const refused = notAllowedNow('CLOSED')

describe('the verdict on a failed event', () => {
  it.each(['unavailable', 'stale', 'limited'] as const)(
    'waits for what is %s, ever longer, without end',
    (kind) => {
      const verdicts = [0, 1, 2, 3, 100].map((attempt) =>
        verdictOn(new DomainError(kind, 'X'), attempt, waits),
      )
      expect(verdicts).toEqual([{ wait: 1 }, { wait: 5 }, { wait: 25 }, { wait: 25 }, { wait: 25 }])
    },
  )

  it('waits for a neighbour that does not answer without end, but does not ask again at once', () => {
    const error = new DeadlineExceeded()
    const verdicts = [0, 3, 100].map((attempt) => verdictOn(error, attempt, waits))
    expect(verdicts).toEqual([{ wait: 1 }, { wait: 25 }, { wait: 25 }])
    expect(isBrief(error)).toBe(false)
  })

  it('parks a refusal at once', () => {
    expect(verdictOn(refused, 0, waits)).toBe('park')
  })

  it('waits for a fault as often as there are waits, then parks it', () => {
    const verdicts = [0, 1, 2, 3].map((attempt) => verdictOn(new TypeError(), attempt, waits))
    expect(verdicts).toEqual([{ wait: 1 }, { wait: 5 }, { wait: 25 }, 'park'])
  })

  it.each([
    ['what the feed does not know', unknownToFeed()],
    ['a handler that does not return', handlerTookTooLong()],
  ])('waits for %s as often as there are waits, then parks it', (_, error) => {
    const verdicts = [0, 2, 3].map((attempt) => verdictOn(error, attempt, waits))
    expect(isWaitedFor(error)).toBe(false)
    expect(verdicts).toEqual([{ wait: 1 }, { wait: 25 }, 'park'])
  })

  it('names a cause without its words', () => {
    expect([refused, new RangeError('张三'), '张三', undefined].map(causeOf)).toEqual([
      'not-allowed-now: CLOSED',
      'RangeError',
      'string',
      'undefined',
    ])
  })
})
