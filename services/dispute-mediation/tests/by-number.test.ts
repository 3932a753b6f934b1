import type { DomainError } from '@fengqiao/domain-kit'
import { journeys, refusal, startTown, type Town, type Who } from './town.ts'

let town: Town
let to: ReturnType<typeof journeys>

beforeAll(async () => {
  town = await startTown()
  to = journeys(town)
})
afterAll(() => town.stop())

const find = async (number: string, who: Who) =>
  town.disputes.findDisputeByNumber({ number }, await town.as(who))

const accepted = async () => {
  const disputeId = await to.accepted()
  const { number } = await town.disputes.getDispute({ disputeId }, await town.as('manager'))
  return { disputeId, number }
}

describe('a case by its number', () => {
  it('is found by whoever may see it, as he may see it', async () => {
    await accepted()
    const { disputeId, number } = await accepted()
    const seen = await town.disputes.getDispute({ disputeId }, await town.as('manager'))
    expect(await find(number, 'manager')).toEqual(seen)
    await expect(find(number, 'upstairs')).resolves.toMatchObject({ disputeId })
  })

  it('does not exist for others, just as a number that no committee gave', async () => {
    const { number } = await accepted()
    expect(await refusal(find(number, 'stranger'))).toBe('not-found NOT_FOUND')
    expect(await refusal(find('(2001)武城人调字第0001号', 'manager'))).toBe('not-found NOT_FOUND')
    expect(await refusal(find(number.replace('第0', '第00'), 'manager'))).toBe('not-found NOT_FOUND')
  })

  it.each(['', '7', '2026武城人调字第0001号', '(2026)武城人调字第1号'])(
    'is not looked for under %j: the answer names the field',
    async (number) => {
      const error = (await find(number, 'manager').catch((thrown: unknown) => thrown)) as DomainError
      expect(error.kind).toBe('invalid')
      expect(error.details.violations?.map(({ field }) => field)).toEqual(['number'])
    },
  )
})
