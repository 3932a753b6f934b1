import { IssueRegistered } from '@fengqiao/contracts/grid-management/v1'
import type { Received } from '../src/index.ts'
import { passOver, subscribe } from '../src/index.ts'
import { handlersOf } from '../src/subscriptions.ts'
import { Counted } from '../src/suites/town.ts'
import { anEvent } from './values.ts'

const ignore = async (): Promise<void> => Promise.resolve()

describe('a subscription', () => {
  it('hands the event over with its data as the contract types it', async () => {
    const got: Received<Counted>[] = []
    const { type, handle } = subscribe(Counted, async (event) => {
      got.push(event)
      return Promise.resolve()
    })
    await handle(anEvent({ data: { count: 5, unknown: true } }))
    expect(type).toBe(Counted.$type)
    expect(got).toEqual([anEvent({ data: { count: 5 } })])
  })

  it('refuses data that does not fit the contract', async () => {
    const codec = {
      $type: 'T',
      fromJSON: () => {
        throw new TypeError('13800000000')
      },
    }
    const handled = subscribe(codec, ignore).handle(anEvent())
    await expect(handled).rejects.toMatchObject({ kind: 'invalid', reason: 'UNREADABLE_EVENT' })
  })

  it('refuses data that its codec would bend into shape', async () => {
    const { handle } = subscribe(IssueRegistered, ignore)
    const arrived = { type: IssueRegistered.$type, aggregateId: 'issue-1' }
    await handle(anEvent({ ...arrived, data: { issueId: 'issue-1' } }))
    const bent = handle(anEvent({ ...arrived, data: { issueId: 'issue-1', gridCode: {} } }))
    await expect(bent).rejects.toMatchObject({ kind: 'invalid', reason: 'UNREADABLE_EVENT' })
  })

  it('may only listen, so that an event that nothing is done about leaves no gap before the next', () => {
    const heard = passOver(Counted)
    expect([heard.type, handlersOf([heard]).size]).toEqual([Counted.$type, 0])
  })

  it('is refused twice for one type', () => {
    const one = subscribe(Counted, ignore)
    expect(handlersOf([one]).size).toBe(1)
    expect(() => handlersOf([one, one])).toThrow(Counted.$type)
  })
})
