import { MongoClient } from 'mongodb'
import { apiOf, signIn } from '@fengqiao/town'
import { eventually, testServers } from '@fengqiao/testing'
import { verifier } from '../resilience/check/chain.ts'
import { entriesIn } from '../resilience/observe/databases.ts'
import { drawGrid } from '../support/grids.ts'
import { installerOf, settle, type Someone } from '../support/people.ts'
import { settleRegistry, type Registry } from '../support/registry.ts'
import { wholeTown, type WholeTown } from '../support/whole-town.ts'

const community = '621202100001'
const grid = `${community}001`
const own = { username: 'wang.min', password: 'Autumn-2026-x' }

interface Account {
  readonly username: string
  readonly displayName: string
  readonly status: string
}

interface Case {
  readonly parties: readonly { readonly name: string; readonly phone: string }[]
}

/** What the offline verifier says of every journal, by a database of the town. */
const verdicts = async (databases: readonly string[]) => {
  const client = await new MongoClient(testServers().mongodbUrl).connect()
  try {
    return await Promise.all(
      databases.map(async (name) => {
        const verifying = verifier()
        for await (const entries of entriesIn(client.db(name))) entries.forEach(verifying.next)
        return verifying.end()
      }),
    )
  } finally {
    await client.close()
  }
}

describe('one person in all services', () => {
  let town: WholeTown
  let installer: Awaited<ReturnType<typeof installerOf>>
  let clerk: Someone
  let registry: Registry
  let personId: string
  let disputeId: string

  beforeAll(async () => {
    town = await wholeTown()
    installer = await installerOf(town)
    clerk = await settle(town, installer)('clerk', 'TOWN_CLERK', community.slice(0, 9))
    registry = await settleRegistry(installer, clerk.api, community)
    await drawGrid(installer, grid, 104.91)
  }, 90_000)

  afterAll(() => town.stop())

  const invited = async (): Promise<string> => {
    const asked = { gridCode: grid, residentId: registry.residentId }
    return (await clerk.api.post<{ readonly code: string }>('/v1/invitations', asked)).code
  }

  const accepts = async (code: string): Promise<string> => {
    const reply = await fetch(`${town.baseUrl}/v1/invitations:accept`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'opened-by-himself' },
      body: JSON.stringify({ code, ...own, displayName: '林一' }),
    })
    expect(reply.status).toBe(200)
    return ((await reply.json()) as { readonly receipt: { readonly id: string } }).receipt.id
  }

  it('who opens an account with an invitation sees his own record, and the desk sees that he has one', async () => {
    personId = await accepts(await invited())
    await eventually(
      async () => {
        const path = `/v1/residents/${registry.residentId}`
        return (await clerk.api.get<{ readonly hasAccount: boolean }>(path)).hasAccount
      },
      { within: 30_000 },
    )
    const { accessToken } = await signIn({ baseUrl: town.baseUrl, ...own })
    const himself = apiOf({ baseUrl: town.baseUrl, token: () => accessToken })
    expect(await himself.get('/v1/me/record')).toMatchObject({
      residentId: registry.residentId,
      name: '林一',
    })
  })

  const quarrel = () => clerk.api.get<Case>(`/v1/disputes/${disputeId}`)

  it('who is a party to a dispute is named there, as far as the reader may see', async () => {
    const him = { side: 'DISPUTE_SIDE_APPLICANT', name: '林一', phone: '100 0000 0001', personId }
    const other = { side: 'DISPUTE_SIDE_RESPONDENT', name: '林三', phone: '100 0000 0003' }
    const { id } = await clerk.api.post<{ readonly id: string }>('/v1/disputes', {
      ...{ gridCode: grid, type: 'DISPUTE_TYPE_NEIGHBOUR', source: 'DISPUTE_SOURCE_APPLICATION' },
      ...{ facts: '两家为漏水争执', parties: [him, other] },
    })
    disputeId = id
    expect((await quarrel()).parties).toMatchObject([{ phone: '100******0001' }, { phone: '100******0003' }])
  })

  it('who is erased has no name in identity any more, and signs in no more', async () => {
    const path = `/v1/residents/${registry.residentId}:erase`
    await installer.post(path, { reason: 'ERASURE_REASON_CONSENT_WITHDRAWN' })
    const account = await eventually(
      async () => {
        const found = await installer.get<Account>(`/v1/people/${personId}`)
        return found.status === 'ACCOUNT_STATUS_SUSPENDED' ? found : undefined
      },
      { within: 30_000 },
    )
    expect(account).toMatchObject({ username: own.username, displayName: '' })
    await expect(signIn({ baseUrl: town.baseUrl, ...own })).rejects.toThrow()
  })

  it('who is erased is named in no dispute any more, and the other party is', async () => {
    await eventually(async () => (await quarrel()).parties[0]?.phone === '', { within: 30_000 })
    expect((await quarrel()).parties).toMatchObject([
      { name: '', phone: '' },
      { name: '林*', phone: '100******0003' },
    ])
  })

  it('no journal’s chain is broken by it', async () => {
    const found = await verdicts(town.databases)
    expect(found.filter(({ fault }) => fault !== undefined)).toEqual([])
    expect(found.reduce((sum, { entries }) => sum + entries, 0)).toBeGreaterThan(8)
  })
})
