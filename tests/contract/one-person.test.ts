import { apiOf, signIn } from '@fengqiao/town'
import { eventually } from '@fengqiao/testing'
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

describe('one person in all services', () => {
  let town: WholeTown
  let installer: Awaited<ReturnType<typeof installerOf>>
  let clerk: Someone
  let registry: Registry
  let personId: string

  beforeAll(async () => {
    town = await wholeTown()
    installer = await installerOf(town)
    clerk = await settle(town, installer)('clerk', 'TOWN_CLERK', community.slice(0, 9))
    registry = await settleRegistry(installer, clerk.api, community)
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
})
