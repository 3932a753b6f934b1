import { randomUUID } from 'node:crypto'
import { DisputeLookPurpose } from '@fengqiao/contracts/dispute-mediation/v1'
import { journeys, parties, refusal, startTown, opening, type Town } from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
})
afterAll(() => town.stop())

/** A case between somebody with an account of his own and somebody without, and the mediator's look at them. */
const caseWith = async (personId: string) => {
  const [one, other] = parties
  const id = await journeys(town).assigned({ parties: [{ ...one, personId }, other] })
  const asked = { disputeId: id, purpose: DisputeLookPurpose.CONTACT }
  return async () => {
    const { parties: clear } = await town.disputes.revealParties(asked, await town.as('mediator'))
    return clear.map(({ name, phone, address }) => [name, phone, address])
  }
}

describe('a party that was erased', () => {
  it('is named nowhere any more; the other side and other cases keep their names', async () => {
    const [person, neighbour] = [randomUUID(), randomUUID()]
    const [first, second, others] = [
      await caseWith(person),
      await caseWith(person),
      await caseWith(neighbour),
    ]
    const named = [
      ['张明', '13800001234', '一号楼'],
      ['李静', '13900005678', ''],
    ]
    expect(await first()).toEqual(named)
    await town.forget(person)
    await town.forget(person)
    for (const look of [first, second]) expect(await look()).toEqual([['', '', ''], named[1]])
    expect(await others()).toEqual(named)
  })

  it('is entered in no case afterwards', async () => {
    const person = randomUUID()
    await town.forget(person)
    const [one, other] = parties
    const again = town.disputes.openDispute(
      opening({ parties: [{ ...one, personId: person }, other] }),
      await town.as('clerk'),
    )
    expect(await refusal(again)).toBe('not-allowed-now SUBJECT_ERASED')
  })
})
