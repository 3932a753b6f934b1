import fc from 'fast-check'
import { act, monday, sealed } from '../../tests/a-person.ts'
import { nextMark, passTime } from './data-request-clock.ts'
import {
  askAboutData,
  evolveDataRequest as evolve,
  type DataRequest,
  type DataRequestEvent,
} from './data-request.ts'

const near = ['621202100', '621202100001']
const asking = { ...act, residentId: 'me', kind: 'CORRECT', words: sealed('why'), near } as const
const soonAt = Date.parse('2026-12-09T09:00:00+08:00')
const dueAt = Date.parse('2026-12-14T09:00:00+08:00')
const answer = sealed('answer')
const granted: DataRequestEvent = { type: 'DataRequestGranted', ...act, answer }
const done: DataRequestEvent = { type: 'DataRequestDone', ...act }

const after = (...facts: readonly DataRequestEvent[]): DataRequest =>
  [...askAboutData(asking, []), ...facts].reduce<DataRequest | undefined>(evolve, undefined) as DataRequest

const saidAt = (request: DataRequest, at: number) => passTime(request, { by: 'registry', at })
const dueSoon = (at: number) => ({ type: 'DataRequestDueSoon', by: 'registry', at, near, dueAt }) as const
const overdue = (at: number) => ({ ...dueSoon(at), type: 'DataRequestOverdue' }) as const

describe('the limit of a request', () => {
  it('is said to be near three days of work before it, and to have passed on the minute', () => {
    expect(saidAt(after(), soonAt - 1)).toEqual([])
    expect(saidAt(after(), soonAt)).toEqual([dueSoon(soonAt)])
    const reminded = after(dueSoon(soonAt))
    expect(saidAt(reminded, dueAt - 1)).toEqual([])
    expect(saidAt(reminded, dueAt)).toEqual([overdue(dueAt)])
  })

  it('that passed while nobody looked is overdue, and was never near', () => {
    expect(saidAt(after(), dueAt + 1)).toEqual([overdue(dueAt + 1)])
  })

  it('runs on where what was granted is not carried out yet, and no longer once it is over', () => {
    expect(nextMark(after(granted))).toBe(soonAt)
    expect(nextMark(after(granted, done))).toBeUndefined()
  })

  it('counts by the calendar of working days: over the National Day week', () => {
    const at = Date.parse('2026-09-24T09:00:00+08:00')
    const [asked] = askAboutData({ ...asking, at }, [])
    expect(new Date(asked!.dueAt)).toEqual(new Date('2026-10-22T09:00:00+08:00'))
  })

  it('brings each word once, in order, however often and whenever somebody looks', () => {
    const moments = fc.array(fc.integer({ min: monday, max: dueAt + 86_400_000 }), { maxLength: 12 })
    fc.assert(
      fc.property(moments, (looks) => {
        const said: string[] = []
        let request = after()
        for (const at of looks.toSorted((a, b) => a - b))
          for (const fact of saidAt(request, at)) {
            said.push(fact.type)
            request = evolve(request, fact)
          }
        expect([
          '',
          'DataRequestDueSoon',
          'DataRequestOverdue',
          'DataRequestDueSoon DataRequestOverdue',
        ]).toContain(said.join(' '))
      }),
    )
  })
})
