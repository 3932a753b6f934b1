import { randomBytes, randomUUID } from 'node:crypto'
import { uniqueName } from '@fengqiao/testing'
import { command, journeys, startTown, type Town } from './town.ts'

let towns: readonly [Town, Town]

beforeAll(async () => {
  const shared = { database: uniqueName('two_replicas'), masterKey: randomBytes(32) }
  towns = [await startTown(shared), await startTown(shared)]
})
afterAll(async () => {
  for (const town of towns) await town.stop()
})

describe('two replicas', () => {
  it('give one sequence of numbers, and one answer to one command', async () => {
    const [one, other] = towns
    const gridCode = '621202100005001'
    const ids = await Promise.all(
      Array.from({ length: 12 }, (_, index) => journeys(towns[index % 2]!).opened({ gridCode })),
    )
    const answers = await Promise.all(
      ids.map(async (id) => {
        const key = randomUUID()
        const accept = async (town: Town) =>
          town.disputes.acceptDispute(command(id), await town.as('sponsor', key))
        return Promise.all([accept(one), accept(other)])
      }),
    )
    answers.forEach(([first, second]) => {
      expect({ ...second, recordedAt: undefined }).toEqual({ ...first, recordedAt: undefined })
    })
    const { disputes } = await other.disputes.batchGetDisputes({ disputeIds: ids }, await other.as('clerk'))
    const numbers = disputes.map(({ number }) => Number(/第(\d+)号/.exec(number)?.[1]))
    expect(numbers.toSorted((a, b) => a - b)).toEqual(ids.map((_id, index) => index + 1))
  })

  it('open what the other has sealed', async () => {
    const [one, other] = towns
    const disputeId = await journeys(one).opened()
    const read = await other.disputes.getDispute({ disputeId }, await other.as('clerk'))
    expect(read).toMatchObject({ facts: 'Water came through the ceiling' })
  })
})
