import { wholeTown, type WholeTown } from '../support/whole-town.ts'
import { failing } from './probe.ts'
import { settleEverything, here, type Settled } from './settled.ts'
import { suiteOf, unasked, type Suite } from './suite.ts'

describe('who may do what, where', () => {
  let town: WholeTown
  let settled: Settled
  let suite: Suite

  beforeAll(async () => {
    town = await wholeTown()
    settled = await settleEverything(town)
    suite = suiteOf(settled)
    // Some twenty people sign in, and every password is hashed slowly on purpose.
  }, 90_000)

  afterAll(async () => {
    await suite.stop()
    await town.stop()
  })

  const holds = async (part: keyof Suite['probes']) => {
    expect(suite.probes[part].length).toBeGreaterThan(1)
    expect(await failing(suite.probes[part])).toEqual([])
  }

  it('asks everybody for a token, but for what is open to all', () => holds('token'))
  it('refuses every role exactly what it does not grant', () => holds('permission'))
  it('refuses the same to who comes past the door', () => holds('pastTheDoor'))
  it('lets nobody see or touch a record of another territory, and finds it for who may', () =>
    holds('records'))
  it('lists, counts, searches and figures nothing of another territory', () => holds('sights'))
  it('replays nothing of another territory', () => holds('replay'))
  it('gives a file that no matter has to its bringer alone', () => holds('files'))
  it('shows a role that takes part what it takes part in, and no more', () => holds('participants'))
  it('adds no post to another', () => holds('combined'))
  it('lets nobody make anything beyond his territory', () => holds('creations'))
  it('passes on, and reads, nothing that is in hand elsewhere', () => holds('hands'))
  it('tells live what the feed would, to the same people', () => holds('live'))

  it('asks about every operation that is confined, one way or another', () => {
    expect(unasked(settled, suite.probes)).toEqual([])
  })

  it('keeps an account from being opened beyond the territory of who opens it', async () => {
    const { api } = settled.far('TOWN_ADMIN')
    const person = { username: 'over.the.fence', displayName: '林二', firstPassword: 'Handed-over-1' }
    const posts = [{ role: 'ROLE_TOWN_ADMIN', territory: here }]
    await expect(api.post('/v1/people', { ...person, posts })).rejects.toMatchObject({
      status: 403,
      reason: 'OUTSIDE_TERRITORY',
    })
  })

  it('stops a token of a session that was ended, at once', async () => {
    const { api } = settled.near('AUDITOR')
    await api.post('/v1/me:signOutEverywhere', {})
    await expect(api.get('/v1/me')).rejects.toMatchObject({ status: 401 })
  })
})
