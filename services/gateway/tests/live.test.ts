import { eventually } from '@fengqiao/testing'
import { grid, happenIn, listen, otherGrid, registered, settled, worker } from './support/stream.ts'
import { startTown, type Town } from './support/town.ts'

let town: Town
let token: string

beforeEach(async () => {
  town = await startTown({ overrides: { beatEvery: 50 } })
  token = await town.tokens.token(worker)
})
afterEach(() => town.stop())

const happens = (id: string, visibleTo: readonly string[] = [grid]) => happenIn(town, id, visibleTo)

describe('the live stream', () => {
  it('brings what the caller may see, as it happens', async () => {
    const listener = await listen(town, { token })
    await settled(listener)
    await happens('i-1')
    await eventually(() => listener.issues().length === 1)
    expect(listener.frames.find(({ event }) => event === registered)?.data).toMatchObject({
      type: registered,
      source: 'grid-management',
      kind: 'Issue',
      aggregateId: 'i-1',
      version: 1,
      data: { issueId: 'i-1' },
    })
    expect(JSON.stringify(listener.frames)).not.toContain('visibleTo')
    await listener.leave()
  })

  it('keeps from him what is not in his territory, unless he takes part', async () => {
    const listener = await listen(town, { token })
    await settled(listener)
    await happens('theirs', [otherGrid])
    await happens('his-own', [otherGrid, 'worker-1'])
    await happens('here', [grid])
    await eventually(() => listener.issues().length === 2)
    expect(listener.issues()).toEqual(['his-own', 'here'])
    await listener.leave()
  })

  it('keeps from him what no post of his may see', async () => {
    const listener = await listen(town, { token })
    await settled(listener)
    const type = 'fengqiao.identity.v1.PersonCreated'
    town.issues.record(type, { id: 'p', visibleTo: [grid] })
    await happens('after')
    await eventually(() => listener.issues().length === 1)
    expect(listener.frames.map(({ event }) => event)).not.toContain(type)
    await listener.leave()
  })

  it('resumes where he left, without gap or repetition', async () => {
    const first = await listen(town, { token })
    await settled(first)
    await happens('i-1')
    await eventually(() => first.issues().length === 1)
    await first.leave()
    for (const id of ['i-2', 'i-3']) await happens(id)
    await happens('theirs', [otherGrid])
    const second = await listen(town, { token, from: first.place() })
    await happens('i-4')
    await eventually(() => second.issues().length === 3)
    expect(second.issues()).toEqual(['i-2', 'i-3', 'i-4'])
    await second.leave()
  })

  it('starts from now for who comes the first time', async () => {
    await happens('old')
    const listener = await listen(town, { token })
    await settled(listener)
    await happens('new')
    await eventually(() => listener.issues().length === 1)
    expect(listener.issues()).toEqual(['new'])
    await listener.leave()
  })

  it('ends with the token', async () => {
    const short = await town.tokens.token(worker, 1)
    const listener = await listen(town, { token: short })
    expect(listener.answer.status).toBe(200)
    await listener.ended
    expect(town.gateway.live.listening()).toBe(0)
  })

  it('forgets who left', async () => {
    const listener = await listen(town, { token })
    expect(town.gateway.live.listening()).toBe(1)
    await listener.leave()
    await eventually(() => town.gateway.live.listening() === 0)
  })

  it('is for those who are signed in', async () => {
    expect((await fetch(`${town.url}/v1/live`)).status).toBe(401)
  })

  it('sends everybody away when the door closes', async () => {
    const listener = await listen(town, { token })
    await settled(listener)
    await town.gateway.stop()
    await listener.ended
    await expect(fetch(`${town.url}/healthz`)).rejects.toThrow()
  })
})
