import { AccountStatus, Role } from '@fengqiao/contracts/identity/v1'
import { eventually } from '@fengqiao/testing'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import { community, town } from './a-person.ts'
import { aSystem, admitted, tokenOf } from './a-system.ts'
import { browser, signInFully } from './browser.ts'
import { clientToken, running, type Running } from './running.ts'

let identity: Running
let publicUrl: string

beforeAll(async () => {
  identity = await running()
  publicUrl = identity.config.PUBLIC_URL
})

afterAll(() => identity.stop())

const keyed = (idempotencyKey: string) => ({ ...identity.installer, idempotencyKey })
const statusOf = async (clientId: string, secret: string) =>
  (await clientToken(publicUrl, clientId, secret)).status

const claimsOf = async (token: string) => {
  const keys = createRemoteJWKSet(new URL(`${publicUrl}/oidc/jwks`))
  return (await jwtVerify(token, keys, { issuer: `${publicUrl}/oidc`, audience: 'fengqiao' })).payload
}

const refused = { kind: 'unauthenticated' }

describe('admitting another system', () => {
  it('gives it a secret with which it gets tokens that carry its posts', async () => {
    const { clientId, token } = await admitted(identity)
    expect(await claimsOf(token)).toMatchObject({
      sub: clientId,
      kind: 'client',
      epoch: 1,
      posts: [{ role: 'INTEGRATION_CLIENT', territory: community }],
    })
    const me = await identity.people.getMe({}, { token })
    expect(me).toMatchObject({ personId: clientId, displayName: aSystem.name })
    expect(me.permissions).toContain('subscriptions.own')
    await expect(
      identity.clients.listClients({ pageToken: '', pageSize: 0 }, { token }),
    ).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('sent again answers the same secret, and another system gets another', async () => {
    const first = await identity.clients.createClient(aSystem, keyed('admit-12345'))
    expect(await identity.clients.createClient(aSystem, keyed('admit-12345'))).toEqual(first)
    const other = await identity.clients.createClient(aSystem, keyed('admit-other'))
    expect(other.clientSecret).not.toBe(first.clientSecret)
    expect(await statusOf(other.clientId, first.clientSecret)).toBe(401)
  })

  it('names what is wrong with it', async () => {
    const wrong = { name: '', contactOffice: aSystem.contactOffice, territories: ['12'] }
    await expect(identity.clients.createClient(wrong, identity.installer)).rejects.toMatchObject({
      kind: 'invalid',
      details: {
        violations: [
          { field: 'name', reason: 'REQUIRED' },
          { field: 'territories[0]', reason: 'PATTERN' },
        ],
      },
    })
  })

  it('keeps no secret', async () => {
    const { clientId, clientSecret } = await admitted(identity)
    const client = await identity.clients.getClient({ clientId }, identity.installer)
    expect(client).toMatchObject({ ...{ name: aSystem.name, version: 1 }, status: AccountStatus.ACTIVE })
    expect(JSON.stringify(client)).not.toContain(clientSecret)
  })
})

describe('a new secret', () => {
  it('ends the one before and the tokens that were got with it', async () => {
    const { clientId, clientSecret, token } = await admitted(identity)
    const made = await identity.clients.rotateClientSecret({ clientId }, keyed(`rotate-${clientId}`))
    expect(await statusOf(clientId, clientSecret)).toBe(401)
    await expect(identity.people.getMe({}, { token })).rejects.toMatchObject(refused)
    const fresh = await tokenOf(publicUrl, clientId, made.clientSecret)
    expect(await claimsOf(fresh)).toMatchObject({ epoch: 2 })
  })

  it('is told again to the command that made it, also after the next one', async () => {
    const { clientId } = await admitted(identity)
    const first = await identity.clients.rotateClientSecret({ clientId }, keyed(`first-${clientId}`))
    const second = await identity.clients.rotateClientSecret({ clientId }, keyed(`second-${clientId}`))
    expect(await identity.clients.rotateClientSecret({ clientId }, keyed(`first-${clientId}`))).toEqual(first)
    expect(await statusOf(clientId, first.clientSecret)).toBe(401)
    expect(await statusOf(clientId, second.clientSecret)).toBe(200)
  })
})

describe('suspending a system', () => {
  it('refuses its token and its secret at once, and opening it again brings the secret back', async () => {
    const { clientId, clientSecret, token } = await admitted(identity)
    await identity.clients.suspendClient({ clientId, expectedVersion: 0 }, identity.installer)
    await expect(identity.people.getMe({}, { token })).rejects.toMatchObject(refused)
    expect(await statusOf(clientId, clientSecret)).toBe(401)
    await expect(
      identity.clients.suspendClient({ clientId, expectedVersion: 0 }, identity.installer),
    ).rejects.toMatchObject({ reason: 'ALREADY_SUSPENDED' })
    await identity.clients.reinstateClient({ clientId, expectedVersion: 0 }, identity.installer)
    const fresh = await tokenOf(publicUrl, clientId, clientSecret)
    expect(await claimsOf(fresh)).toMatchObject({ epoch: 2 })
  })
})

describe('an administrator of one community', () => {
  const elsewhere = '621202100002'

  const administratorOf = async (territory: string) => {
    const posts = [{ role: Role.TOWN_ADMIN, territory, since: undefined, until: undefined }]
    const asked = { username: `admin.${territory}`, displayName: '孙丽', posts, firstPassword: '' }
    const { firstPassword: password } = await identity.people.createPerson(asked, identity.installer)
    const name = { username: asked.username, password, chosen: 'Autumn-2026-x' }
    const { tokens } = await signInFully(publicUrl, browser(publicUrl), name)
    return { token: tokens.access_token }
  }

  it('keeps the systems of his community and of no other', async () => {
    const his = await administratorOf(community)
    const outside = { ...aSystem, territories: [elsewhere] }
    await expect(identity.clients.createClient(outside, his)).rejects.toMatchObject({
      reason: 'OUTSIDE_TERRITORY',
    })
    const inside = await identity.clients.createClient(aSystem, his)
    const other = await identity.clients.createClient(outside, identity.installer)
    const { clientId } = other
    await expect(identity.clients.getClient({ clientId }, his)).rejects.toMatchObject({ kind: 'not-found' })
    const { clients } = await identity.clients.listClients({ pageToken: '', pageSize: 0 }, his)
    const ids = clients.map((client) => client.clientId)
    expect(ids).toContain(inside.clientId)
    expect(ids).not.toContain(clientId)
  })

  it('does not get the secret of a system that reaches further than he does', async () => {
    const wide = { ...aSystem, territories: [community, elsewhere] }
    const { clientId } = await identity.clients.createClient(wide, identity.installer)
    const his = await administratorOf(elsewhere)
    const outside = { reason: 'OUTSIDE_TERRITORY' }
    await expect(identity.clients.rotateClientSecret({ clientId }, his)).rejects.toMatchObject(outside)
    await expect(identity.clients.suspendClient({ clientId, expectedVersion: 0 }, his)).rejects.toMatchObject(
      outside,
    )
  })
})

it('what happens to a system is published by its id alone', async () => {
  const { clientId, token } = await admitted(identity)
  await identity.clients.suspendClient({ clientId, expectedVersion: 0 }, identity.installer)
  const request = { after: 0n, limit: 0, kind: 'Client', aggregateId: clientId, types: [] }
  const events = await eventually(async () => {
    const page = await identity.people.readEvents(request, identity.installer)
    return page.events.length === 2 && page.events
  })
  expect(events.map(({ type, data }) => [type, data])).toEqual([
    ['fengqiao.identity.v1.ClientCreated', { clientId, territories: [community] }],
    ['fengqiao.identity.v1.ClientSuspended', { clientId }],
  ])
  expect(events[0]?.visibleTo).toEqual([clientId, community, town])
  expect(token).toBeTruthy()
})
