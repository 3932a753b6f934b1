import { wholeTown, type WholeTown } from '../support/whole-town.ts'
import { failing } from './probe.ts'
import { settleEverything, here, type Settled } from './settled.ts'
import { openImport, uploadSheet } from '../support/sheets.ts'
import { suiteOf, type Suite } from './suite.ts'

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
  it('tells live what the feed would, to the same people', () => holds('live'))

  it('asks about every operation that is confined, one way or another', () => {
    const { token: _token, permission: _permission, pastTheDoor: _past, ...scoped } = suite.probes
    const asked = new Set(Object.values(scoped).flatMap((probes) => probes.map(({ path }) => path)))
    const confined = settled.operations.filter(
      ({ scope }) => scope === 'territory' || scope === 'participant',
    )
    const unasked = confined.filter(({ path }) => !asked.has(path)).map(({ method }) => method)
    const askedBelow = ['ReplaceGridWorker', 'ReassignHeldIssues', 'OpenImport']
    expect(unasked.toSorted()).toEqual([...askedBelow, 'RegisterIssue', 'ReadEvents'].toSorted())
  })

  it('passes on nothing that somebody has in hand in another territory', async () => {
    const { records, near, far } = settled
    const asked = (to: string) => ({ personId: records['personId'], toPersonId: to })
    const passOn = async (who: 'near' | 'far') => {
      const [{ api }, to] = [settled[who]('TOWN_ADMIN'), (who === 'near' ? near : far)('GRID_WORKER').id]
      const { reassigned } = await api.post<{ reassigned?: number }>('/v1/issues:reassignHeld', asked(to))
      const { gridCodes } = await api.post<{ gridCodes?: readonly string[] }>(
        '/v1/grids:replaceWorker',
        asked(to),
      )
      return { reassigned: reassigned ?? 0, grids: gridCodes?.length ?? 0 }
    }
    expect(await passOn('far')).toEqual({ reassigned: 0, grids: 0 })
    expect(await passOn('near')).toEqual({ reassigned: 1, grids: 1 })
  })

  it('reads no sheet that somebody else brought', async () => {
    const { near, far, baseUrl } = settled
    const bytes = new TextEncoder().encode('姓名,身份证号码,楼栋编码\n')
    const sheet = await uploadSheet(baseUrl, near('TOWN_CLERK'), { type: 'text/csv', bytes })
    await expect(openImport(far('TOWN_CLERK'), sheet)).rejects.toMatchObject({ status: 400 })
    expect(await openImport(near('TOWN_CLERK'), sheet)).not.toBe('')
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
