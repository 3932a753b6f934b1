import { Role } from '@fengqiao/contracts/identity/v1'
import { eventually } from '@fengqiao/testing'
import { community, grid, town } from './a-person.ts'
import { browser, signInFully } from './browser.ts'
import { clientToken, running, serviceSecret, type Running } from './running.ts'

let identity: Running

beforeAll(async () => {
  identity = await running()
})

afterAll(() => identity.stop())

const chosen = 'Autumn-2026-x'
const post = (role: Role, territory: string) => ({ role, territory, since: undefined, until: undefined })
const asked = (username: string, ...posts: ReturnType<typeof post>[]) => ({
  username,
  displayName: '李娜',
  posts: posts.length > 0 ? posts : [post(Role.GRID_WORKER, grid)],
  firstPassword: '',
})
const keyed = (idempotencyKey: string) => ({ ...identity.installer, idempotencyKey })

const tokenOf = async (username: string, ...posts: ReturnType<typeof post>[]) => {
  const { publicUrl } = { publicUrl: identity.config.PUBLIC_URL }
  const { receipt, firstPassword } = await identity.people.createPerson(
    asked(username, ...posts),
    identity.installer,
  )
  const name = { username, password: firstPassword, chosen }
  const { tokens } = await signInFully(publicUrl, browser(publicUrl), name)
  return { id: receipt?.id ?? '', token: tokens.access_token }
}

describe('opening an account', () => {
  it('sent again gives the same answer, password included', async () => {
    const first = await identity.people.createPerson(asked('li.na'), keyed('create-li-na'))
    const again = await identity.people.createPerson(asked('li.na'), keyed('create-li-na'))
    expect(again).toEqual(first)
    expect(first.firstPassword).toMatch(/^[A-Za-z2-9]{4}-[A-Za-z2-9]{4}-[A-Za-z2-9]{4}$/)
  })

  it('refuses a taken name, and a key that was used for another account', async () => {
    await expect(identity.people.createPerson(asked('li.na'), keyed('create-other'))).rejects.toMatchObject({
      kind: 'exists',
      reason: 'USERNAME_TAKEN',
    })
    await expect(identity.people.createPerson(asked('li.na.2'), keyed('create-li-na'))).rejects.toMatchObject(
      {
        kind: 'exists',
        reason: 'REUSED_KEY',
      },
    )
  })

  it('gives a name to one of many who ask for it at once', async () => {
    const all = await Promise.allSettled(
      Array.from({ length: 8 }, () => identity.people.createPerson(asked('wang.qiang'), identity.installer)),
    )
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('refuses a weak first password by its field', async () => {
    const weak = { ...asked('weak.one'), firstPassword: 'short' }
    await expect(identity.people.createPerson(weak, identity.installer)).rejects.toMatchObject({
      details: { violations: [{ field: 'firstPassword', reason: 'WEAK_PASSWORD' }] },
    })
  })
})

describe('an administrator of one community', () => {
  it('sees and manages his own territory and no other', async () => {
    const { token } = await tokenOf('sun.li', post(Role.TOWN_ADMIN, community))
    const inside = await identity.people.createPerson(asked('zhou.yan'), { token })
    const elsewhere = post(Role.GRID_WORKER, '621202100002001')
    await expect(identity.people.createPerson(asked('wu.gang', elsewhere), { token })).rejects.toMatchObject({
      kind: 'forbidden',
      reason: 'OUTSIDE_TERRITORY',
    })
    const other = await identity.people.createPerson(asked('wu.gang', elsewhere), identity.installer)
    await expect(
      identity.people.getPerson({ personId: other.receipt?.id ?? '' }, { token }),
    ).rejects.toMatchObject({ kind: 'not-found' })
    const { people } = await identity.people.listPeople({ role: 0, pageToken: '', pageSize: 0 }, { token })
    const names = people.map(({ username }) => username)
    expect(names).toContain('zhou.yan')
    expect(names).not.toContain('wu.gang')
    // Who also serves elsewhere is more than he may take over.
    const both = { personId: inside.receipt?.id ?? '', post: elsewhere, expectedVersion: 0 }
    await identity.people.assignPost(both, identity.installer)
    await expect(identity.people.resetPassword({ personId: both.personId }, { token })).rejects.toMatchObject(
      {
        reason: 'OUTSIDE_TERRITORY',
      },
    )
  })

  it('pages through the people of a role', async () => {
    const seen: string[] = []
    let pageToken = ''
    do {
      const page = await identity.people.listPeople({ role: 0, pageToken, pageSize: 2 }, identity.installer)
      seen.push(...page.people.map(({ personId }) => personId))
      pageToken = page.nextPageToken
    } while (pageToken !== '')
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThan(3)
  })
})

describe('the last administrator of the town', () => {
  it('stays', async () => {
    const { receipt } = await identity.people.createPerson(
      asked('the.admin', post(Role.TOWN_ADMIN, town)),
      identity.installer,
    )
    const personId = receipt?.id ?? ''
    const refused = { kind: 'not-allowed-now', reason: 'LAST_ADMIN' }
    await expect(
      identity.people.suspendPerson({ personId, expectedVersion: 0 }, identity.installer),
    ).rejects.toMatchObject(refused)
    const ending = { personId, post: post(Role.TOWN_ADMIN, town), expectedVersion: 0 }
    await expect(identity.people.endPost(ending, identity.installer)).rejects.toMatchObject(refused)
    await identity.people.createPerson(asked('second.admin', post(Role.TOWN_ADMIN, town)), identity.installer)
    await identity.people.endPost(ending, identity.installer)
  })
})

describe('staff', () => {
  it('are known by name to residents, and residents are not', async () => {
    const { id, token } = await tokenOf('a.resident', post(Role.RESIDENT, grid))
    const worker = await identity.people.createPerson(asked('a.worker'), identity.installer)
    const personIds = [id, worker.receipt?.id ?? '']
    const { staff } = await identity.people.batchGetStaff({ personIds }, { token })
    expect(staff.map(({ personId }) => personId)).toEqual([personIds[1]])
    expect(staff[0]).toMatchObject({ displayName: '李娜', posts: [{ territory: grid }] })
    const at = await identity.people.listStaff({ territory: community }, { token })
    expect(at.staff.map(({ personId }) => personId)).toContain(personIds[1])
    expect(at.staff.map(({ personId }) => personId)).not.toContain(id)
    const other = await identity.people.listStaff({ territory: '621202100009' }, { token })
    expect(other.staff).toEqual([])
    await expect(
      identity.people.listPeople({ role: 0, pageToken: '', pageSize: 0 }, { token }),
    ).rejects.toMatchObject({ kind: 'forbidden' })
  })
})

describe('the holders of posts', () => {
  it('are told by their ids, at exactly that place, while they hold it and their account is active', async () => {
    const place = `${community}077`
    const named = async (name: string) =>
      (await identity.people.createPerson(asked(name, post(Role.GRID_WORKER, place)), identity.installer))
        .receipt?.id ?? ''
    const [stays, ends, suspended] = [await named('stays'), await named('ends'), await named('suspended')]
    const ending = { personId: ends, post: post(Role.GRID_WORKER, place), expectedVersion: 0 }
    await identity.people.endPost(ending, identity.installer)
    await identity.people.suspendPerson({ personId: suspended, expectedVersion: 0 }, identity.installer)
    const { id: lives, token } = await tokenOf('lives.there', post(Role.RESIDENT, place))
    const at = (role: Role, territory: string) => ({ role, territory })
    const { posts } = await identity.people.batchGetPostHolders(
      {
        posts: [
          at(Role.GRID_MANAGER, place),
          at(Role.GRID_WORKER, place),
          at(Role.GRID_WORKER, community),
          at(Role.RESIDENT, place),
        ],
      },
      { token },
    )
    expect(posts.map(({ personIds }) => personIds)).toEqual([[], [stays], [], []])
    expect(lives).not.toBe('')
  })
})

describe('the feed', () => {
  it('tells services who took which post, and nobody’s name', async () => {
    const reply = await clientToken(identity.config.PUBLIC_URL, 'notifications', serviceSecret)
    const { access_token: token } = (await reply.json()) as { access_token: string }
    const { receipt } = await identity.people.createPerson(asked('in.the.feed'), identity.installer)
    const id = receipt?.id ?? ''
    const request = { after: 0n, limit: 0, kind: 'Person', aggregateId: id, types: [] }
    const events = await eventually(async () => {
      const page = await identity.people.readEvents(request, { token })
      return page.events.length === 2 && page.events
    })
    expect(events.map(({ type, data }) => [type, data])).toEqual([
      ['fengqiao.identity.v1.PersonCreated', { personId: id }],
      ['fengqiao.identity.v1.PostAssigned', { personId: id, role: 'ROLE_GRID_WORKER', territory: grid }],
    ])
    expect(events[1]).toMatchObject({ version: 2, previous: 1, visibleTo: [id, grid, community, town] })
    expect(
      JSON.stringify(events, (_key, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)),
    ).not.toMatch(/李娜|in\.the\.feed/)
  })
})
