import { connectStore } from '@fengqiao/aggregate-store'
import { AccountStatus, Role } from '@fengqiao/contracts/identity/v1'
import { testServers } from '@fengqiao/testing'
import { town } from './a-person.ts'
import { replicaOf, running, silent, type Running } from './running.ts'

const post = { role: Role.TOWN_ADMIN, territory: town, since: undefined, until: undefined }

/** Two replicas of a town that has nobody yet. */
const freshTown = async () => {
  const first = await running()
  const second = await replicaOf(first)
  const administrator = async (username: string): Promise<string> => {
    const asked = { username, displayName: '赵敏', posts: [post], firstPassword: '' }
    return (await first.people.createPerson(asked, first.installer)).receipt?.id ?? ''
  }
  const remaining = async () => {
    const all = { role: 0, pageToken: '', pageSize: 200 } as const
    const { people } = await first.people.listPeople(all, first.installer)
    return people.filter(
      ({ posts, status }) =>
        status === AccountStatus.ACTIVE && posts.some(({ until }) => until === undefined),
    )
  }
  const stop = async () => {
    await second.stop()
    await first.stop()
  }
  return { first, second, administrator, remaining, stop }
}

type Town = Awaited<ReturnType<typeof freshTown>>

const endPost = ({ people, installer }: Running, personId: string) =>
  people.endPost({ personId, post, expectedVersion: 0 }, installer)
const suspend = ({ people, installer }: Running, personId: string) =>
  people.suspendPerson({ personId, expectedVersion: 0 }, installer)

let at: Town

beforeEach(async () => {
  at = await freshTown()
})

afterEach(() => at.stop())

describe('administrators who remove each other in the same instant', () => {
  it('leave one, every time, whichever way and at whichever replica', async () => {
    let stays = await at.administrator('admin.zero')
    for (let round = 1; round <= 6; round += 1) {
      const other = await at.administrator(`admin.${'i'.repeat(round)}`)
      const outcomes = await Promise.allSettled([
        (round % 2 === 0 ? endPost : suspend)(at.first, stays),
        (round % 3 === 0 ? suspend : endPost)(at.second, other),
      ])
      const refusals = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
      expect(refusals).toEqual([expect.objectContaining({ reason: 'LAST_ADMIN' })])
      const left = await at.remaining()
      expect(left).toHaveLength(1)
      stays = left[0]?.personId ?? ''
    }
  })

  it('leave one of many', async () => {
    const ids = await Promise.all(['aaa', 'bbb', 'ccc', 'ddd', 'eee'].map(at.administrator))
    const outcomes = await Promise.allSettled(
      ids.map((id, index) => (index % 2 === 0 ? endPost : suspend)(index < 3 ? at.first : at.second, id)),
    )
    const reasons = outcomes.flatMap((one) =>
      one.status === 'rejected' ? [(one.reason as { readonly reason: string }).reason] : [],
    )
    expect(reasons.length).toBeGreaterThan(0)
    const left = await at.remaining()
    expect(left).toHaveLength(reasons.length)
  })
})

describe('a departure that nobody carried out', () => {
  const entered = async (personId: string, version: number, age: number) => {
    const { mongodbUrl: url } = testServers()
    const store = await connectStore({ url, database: at.first.shared.database, log: silent })
    const departure = { personId, version, at: new Date(Date.now() - age) }
    await store
      .collection<{ _id: string }>('departures')
      .updateOne({ _id: 'administration' }, { $set: { turn: 1, departures: [departure] } }, { upsert: true })
    await store.close()
  }

  it('holds the other back while its maker may still be at it, and no longer', async () => {
    const [dying, other] = [await at.administrator('dying'), await at.administrator('other')]
    const { version } = await at.first.people.getPerson({ personId: dying }, at.first.installer)
    await entered(dying, version, 1_000)
    await expect(endPost(at.first, other)).rejects.toMatchObject({ reason: 'LAST_ADMIN' })
    await entered(dying, version, 60_000)
    await endPost(at.first, other)
    expect((await at.remaining()).map(({ personId }) => personId)).toEqual([dying])
    // Had its maker been alive, he would now find another version than the one he was let go at.
    const kept = await at.first.people.getPerson({ personId: dying }, at.first.installer)
    expect(kept.version).toBe(version + 1)
  })

  it('is void once the account has changed', async () => {
    const [dying, other] = [await at.administrator('dying'), await at.administrator('other')]
    await entered(dying, 1, 1_000)
    await endPost(at.first, other)
    expect((await at.remaining()).map(({ personId }) => personId)).toEqual([dying])
  })
})
