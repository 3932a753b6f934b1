import { randomUUID } from 'node:crypto'
import { DomainError } from '@fengqiao/domain-kit'
import { dayAt } from '@fengqiao/standards'
import { eventually } from '@fengqiao/testing'
import type { TakeNumber } from '../src/ports.ts'
import { command, journeys, startTown, type Town } from './town.ts'

const year = Number(dayAt(Date.now()).slice(0, 4))

let town: Town
let to: ReturnType<typeof journeys>
let ahead = 0
/** What happens instead of taking a number, until it is taken away again. */
let trouble: ((usual: () => ReturnType<TakeNumber>) => ReturnType<TakeNumber>) | undefined

beforeAll(async () => {
  town = await startTown({
    clock: () => new Date(Date.now() + ahead),
    numbers: (usual) => (id, gridCode, acceptedAt) => {
      const take = () => usual(id, gridCode, acceptedAt)
      return trouble ? trouble(take) : take()
    },
  })
  to = journeys(town)
})
afterAll(() => town.stop())

const numberIn = async (disputeId: string): Promise<string> =>
  (await town.disputes.getDispute({ disputeId }, await town.as('clerk'))).number

const accept = async (disputeId: string, key: string = randomUUID()) =>
  town.disputes.acceptDispute(command(disputeId), await town.as('sponsor', key))

const written = (seq: number, prefix = '武城人调字') =>
  `(${year})${prefix}第${String(seq).padStart(4, '0')}号`

describe('the number of a case', () => {
  it('counts the accepted cases of a committee, however many are accepted at once', async () => {
    const gridCode = '621202100002001'
    const ids = await Promise.all(Array.from({ length: 16 }, () => to.opened({ gridCode })))
    expect(await numberIn(ids[0] ?? '')).toBe('')
    await Promise.all(ids.map((id) => accept(id)))
    const numbers = await Promise.all(ids.map(numberIn))
    expect(numbers.toSorted()).toEqual(ids.map((_id, index) => written(index + 1)))
  })

  it('is the same for the same command, and begins anew for another committee with its own name', async () => {
    const first = await to.opened({ gridCode: '621202100003001' })
    const key = randomUUID()
    const receipt = await accept(first, key)
    expect(await accept(first, key)).toEqual(receipt)
    const second = await to.opened({ gridCode: '621202100003002' })
    await accept(second)
    expect([await numberIn(first), await numberIn(second)]).toEqual([
      written(1, '武城莲湖人调字'),
      written(2, '武城莲湖人调字'),
    ])
  })

  it('is given by the sweep when the process stopped before the book, and leaves no gap when it stopped after', async () => {
    const gridCode = '621202100004001'
    const [before, after, last] = await Promise.all([1, 2, 3].map(() => to.opened({ gridCode })))
    ahead = 10_000
    const gone = new DomainError('unavailable', 'UNAVAILABLE')
    trouble = () => Promise.reject(gone)
    await expect(accept(before ?? '')).rejects.toMatchObject({ kind: 'unavailable' })
    trouble = undefined
    await eventually(async () => (await numberIn(before ?? '')) === written(1))
    trouble = async (take) => {
      await take()
      throw gone
    }
    await expect(accept(after ?? '')).rejects.toMatchObject({ kind: 'unavailable' })
    trouble = undefined
    await accept(last ?? '')
    await eventually(async () => (await numberIn(after ?? '')) === written(2))
    expect(await numberIn(last ?? '')).toBe(written(3))
  })

  it('is published with the acceptance, never without', async () => {
    const id = await to.accepted()
    const token = await town.issuer.token({ sub: 'reader', kind: 'service', permissions: ['events.read'] })
    const asked = { after: 0n, limit: 0, kind: 'Dispute', aggregateId: id, types: [] }
    const { events } = await town.disputes.readEvents(asked, { token })
    const accepted = events.find(({ type }) => type.endsWith('DisputeAccepted'))
    expect(accepted?.data).toMatchObject({ number: await numberIn(id), acceptedById: 'manager' })
  })
})
