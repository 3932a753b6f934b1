import { eventually, testServers } from '@fengqiao/testing'
import { allTaken, checkParked } from './amqp/parked.ts'
import { poison } from './amqp/attack.ts'
import { epochsOf } from './amqp/epochs.ts'
import { diceOf } from './dice.ts'
import { peopleOf, type People } from './knockers.ts'
import { tally } from './tally.ts'
import { wellness } from './well.ts'
import { wholeTown, type WholeTown } from '../support/whole-town.ts'

describe('the consumers of events', () => {
  let town: WholeTown
  let people: People
  let isWell: () => Promise<void>

  beforeAll(async () => {
    town = await wholeTown()
    people = peopleOf(town)
    isWell = wellness(town, people)
    await isWell()
  }, 90_000)
  afterAll(() => town.stop())

  it('park each message that can never take effect, with its cause, and go on', async () => {
    const { amqpUrl } = testServers()
    const { topology } = town
    const found = tally()
    const epochs = await epochsOf(town, people)
    const expected = await poison({ amqpUrl, topology, epochs, dice: diceOf(1), tally: found, examples: 1 })
    await eventually(() => allTaken({ amqpUrl, topology, expected }), { within: 40_000 })
    // This broker serves other tests as well: a channel may go at any moment, and its messages come again.
    await checkParked({ amqpUrl, topology, tally: found, expected, copies: 2 })
    expect(found.faults()).toEqual([])
    await isWell()
  }, 90_000)
})
