import { diceOf } from './dice.ts'
import { askEverything, breakRules, slowly, throwGarbage } from './grpc/attack.ts'
import { firstGrid, peopleOf } from './knockers.ts'
import { tally } from './tally.ts'
import { wellness } from './well.ts'
import { drawGrid } from '../support/grids.ts'
import { wholeTown, type WholeTown } from '../support/whole-town.ts'

const seed = 1

describe('the ports behind the door', () => {
  let town: WholeTown
  let isWell: () => Promise<void>
  let people: ReturnType<typeof peopleOf>
  const found = tally()
  const ports = () =>
    Object.entries(town.services).map(([service, [address = '']], index) => ({
      ...{ service, address, tally: found, examples: 1 },
      // Ports are attacked side by side, so each has chance of its own.
      dice: diceOf(seed + index),
    }))

  beforeAll(async () => {
    town = await wholeTown()
    people = peopleOf(town)
    isWell = wellness(town, people)
    await drawGrid(await people.installer(), firstGrid, 104.91)
  })
  afterAll(() => town.stop())

  it('go on serving after bytes that are no gRPC, and while calls are held half open', async () => {
    const held = ports().map((port) => slowly(port, 100))
    await Promise.all(ports().map((port) => throwGarbage(port)))
    await isWell()
    for (const line of held) line.close()
  })

  it('answer every call that breaks the rules, and do none', async () => {
    await Promise.all(ports().map((port) => breakRules(port)))
    expect(found.faults()).toEqual([])
    await isWell()
  })

  it.each(['nobody', 'admin'] as const)(
    'answer %s, whatever the body of an RPC, as the house answers',
    async (who) => {
      const token = () => people.tokenOf(who)
      await Promise.all(ports().map((port) => askEverything({ ...port, token })))
      expect(found.faults()).toEqual([])
      await isWell()
    },
  )
})
