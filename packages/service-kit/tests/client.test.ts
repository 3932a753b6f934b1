import { setTimeout as pause } from 'node:timers/promises'
import { Me, PeopleServiceService } from '@fengqiao/contracts/identity/v1'
import { DomainError } from '@fengqiao/domain-kit'
import { channelTo, clientOf, passOn, type Call, type CallOptions } from '@fengqiao/service-kit'
import { eventually } from '@fengqiao/testing'
import { listener, openTown, serve, worker, type Town } from './town.ts'

let town: Town
const heard = listener()

beforeAll(async () => {
  town = await openTown({
    people: {
      getMe: async (_request, call) => {
        heard.hear(call)
        return Me.fromPartial({ personId: 'first' })
      },
    },
  })
})
afterAll(() => town.stop())
beforeEach(() => {
  heard.calls.length = 0
})

const replica = async (name: string, port = 0) => {
  const people = { getMe: async () => Me.fromPartial({ personId: name }) }
  const server = serve({ people }, { ...town, port })
  await server.start()
  return server
}

describe('a channel', () => {
  it('uses the replicas of a neighbour in turn, and does without one that is gone', async () => {
    const second = await replica('second')
    const channel = channelTo('people', [town.address, second.address()])
    const people = clientOf(PeopleServiceService, channel)
    const token = await town.tokenOf(worker)
    const ask = async () => (await people.getMe({}, { token })).personId
    await eventually(async () => new Set([await ask(), await ask()]).size === 2)
    await second.stop()
    for (let round = 0; round < 6; round += 1) expect(await ask()).toBe('first')
    await channel.stop()
  })

  it('finds a neighbour there whose replicas are restarted one after the other', async () => {
    let [one, other] = [await replica('one'), await replica('other')]
    const channel = channelTo('people', [one.address(), other.address()])
    const people = clientOf(PeopleServiceService, channel)
    const token = await town.tokenOf(worker)
    const ask = () => people.getMe({}, { token })
    await ask()
    for (const absence of [2_500, 2_800]) {
      const port = Number(one.address().split(':')[1])
      await one.stop()
      // Away for long enough that the channel looks for it ever more seldom.
      for (const back = Date.now() + absence; Date.now() < back;) await ask()
      one = await replica('one', port)
      await other.stop()
      await ask()
      other = await replica('other', Number(other.address().split(':')[1]))
      await Promise.all([ask(), ask(), ask(), ask()])
    }
    await channel.stop()
    await one.stop()
    await other.stop()
  })

  it('reaches neighbours by name', async () => {
    const port = town.address.split(':')[1] ?? ''
    const channel = channelTo('people', [`localhost:${port}`, `localhost:${port}`])
    const people = clientOf(PeopleServiceService, channel)
    await expect(people.getMe({}, { token: await town.tokenOf(worker) })).resolves.toMatchObject({
      personId: 'first',
    })
    await channel.stop()
  })

  it('calls a neighbour that is away unavailable', async () => {
    const gone = await replica('gone')
    const address = gone.address()
    await gone.stop()
    const channel = channelTo('people', [address])
    await expect(clientOf(PeopleServiceService, channel).getMe({})).rejects.toMatchObject({
      kind: 'unavailable',
      reason: 'UNAVAILABLE',
    })
    await channel.stop()
  })

  it('tries again, with one key, what found the neighbour away', async () => {
    const keys: string[] = []
    const server = serve(
      {
        people: {
          signOutEverywhere: async (_request, { meta }) => {
            keys.push(meta.commandId)
            if (keys.length < 3) throw new DomainError('unavailable', 'UNAVAILABLE')
            return { id: 'p-1', version: 2, recordedAt: undefined }
          },
        },
      },
      town,
    )
    await server.start()
    const channel = channelTo('people', [server.address()])
    const people = clientOf(PeopleServiceService, channel)
    await expect(people.signOutEverywhere({}, { token: await town.tokenOf(worker) })).resolves.toMatchObject({
      version: 2,
    })
    expect(keys).toHaveLength(3)
    expect(new Set(keys).size).toBe(1)
    await channel.stop()
    await server.stop()
  })

  it('passes on what took a neighbour longer to find out than there is time left', async () => {
    let tries = 0
    const getMe = async (): Promise<never> => {
      tries += 1
      await pause(1_600)
      throw new DomainError('unavailable', 'UNAVAILABLE', { retryAfterSeconds: 1 })
    }
    const server = serve({ people: { getMe } }, town)
    await server.start()
    const channel = channelTo('people', [server.address()])
    const asked = { token: await town.tokenOf(worker), deadline: Date.now() + 3_000 }
    await expect(clientOf(PeopleServiceService, channel).getMe({}, asked)).rejects.toMatchObject({
      ...{ kind: 'unavailable', reason: 'UNAVAILABLE', details: { retryAfterSeconds: 1 } },
    })
    expect(tries).toBe(1)
    await channel.stop()
    await server.stop()
  })

  it('leaves the next one less time than it has', async () => {
    const deadline = Date.now() + 3_000
    await town.people.getMe({}, { token: await town.tokenOf(worker), deadline })
    expect(heard.calls[0]?.deadline).toBeLessThan(deadline - 25)
  })

  it('passes on who asked, in which language, under which reference', async () => {
    const token = await town.tokenOf(worker)
    const call = { token, caller: { language: 'en' }, deadline: Date.now() + 2_000, reference: 'reference-9' }
    const options: CallOptions = passOn(call as unknown as Call)
    await town.people.getMe({}, options)
    expect(heard.calls[0]).toMatchObject({
      token,
      reference: 'reference-9',
      caller: { id: 'p-1', language: 'en' },
    })
  })
})
