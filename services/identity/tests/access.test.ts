import { Role } from '@fengqiao/contracts/identity/v1'
import { eventually } from '@fengqiao/testing'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import { community, grid } from './a-person.ts'
import { browser, openSignIn, refresh, signInFully } from './browser.ts'
import { running, type Running } from './running.ts'

let identity: Running
let publicUrl: string

beforeAll(async () => {
  identity = await running()
  publicUrl = identity.config.PUBLIC_URL
})

afterAll(() => identity.stop())

const post = (role: Role, territory: string) => ({ role, territory, since: undefined, until: undefined })

const create = async (username: string, role: Role = Role.GRID_WORKER, territory = grid) => {
  const asked = { username, displayName: '李娜', posts: [post(role, territory)], firstPassword: '' }
  const { receipt, firstPassword } = await identity.people.createPerson(asked, identity.installer)
  return { id: receipt?.id ?? '', firstPassword }
}

const chosen = 'Autumn-2026-x'

const claimsOf = async (token: string) => {
  const keys = createRemoteJWKSet(new URL(`${publicUrl}/oidc/jwks`))
  return (await jwtVerify(token, keys, { issuer: `${publicUrl}/oidc`, audience: 'fengqiao' })).payload
}

describe('refresh tokens', () => {
  it('rotate, and a reused one ends the family', async () => {
    const { firstPassword } = await create('zhou.yan')
    const name = { username: 'zhou.yan', password: firstPassword, chosen }
    const { tokens } = await signInFully(publicUrl, browser(publicUrl), name)
    const second = await refresh(publicUrl, tokens.refresh_token)
    expect(second.status).toBe(200)
    expect(second.tokens.refresh_token).not.toBe(tokens.refresh_token)
    expect(await refresh(publicUrl, tokens.refresh_token)).toMatchObject({
      status: 400,
      tokens: { error: 'invalid_grant' },
    })
    expect((await refresh(publicUrl, second.tokens.refresh_token)).status).toBe(400)
  })

  it('used twice at once give one family at most', async () => {
    const { firstPassword } = await create('wu.gang')
    const name = { username: 'wu.gang', password: firstPassword, chosen }
    const { tokens } = await signInFully(publicUrl, browser(publicUrl), name)
    const both = await Promise.all([1, 2].map(() => refresh(publicUrl, tokens.refresh_token)))
    expect(both.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1)
  })
})

describe('ending access', () => {
  const signedIn = async (username: string) => {
    const { id, firstPassword } = await create(username)
    const who = browser(publicUrl)
    const { tokens } = await signInFully(publicUrl, who, { username, password: firstPassword, chosen })
    return { id, who, tokens }
  }

  it('suspension refuses the refresh token, the access token and a new sign-in', async () => {
    const { id, tokens } = await signedIn('zheng.hua')
    await identity.people.suspendPerson({ personId: id, expectedVersion: 0 }, identity.installer)
    expect((await refresh(publicUrl, tokens.refresh_token)).status).toBe(400)
    await expect(identity.people.getMe({}, { token: tokens.access_token })).rejects.toMatchObject({
      kind: 'unauthenticated',
    })
    const who = browser(publicUrl, { 'accept-language': 'en' })
    const { signInUrl } = await openSignIn(publicUrl, who)
    const reply = await who.go(signInUrl, { username: 'zheng.hua', password: chosen })
    expect(await reply.text()).toContain('This account is suspended')
    await identity.people.reinstatePerson({ personId: id, expectedVersion: 0 }, identity.installer)
    const again = await signInFully(publicUrl, browser(publicUrl), {
      username: 'zheng.hua',
      password: chosen,
    })
    expect((await claimsOf(again.tokens.access_token))['epoch']).toBe(2)
  })

  it('signing out everywhere asks every browser for the password', async () => {
    const { who, tokens } = await signedIn('feng.jie')
    await identity.people.signOutEverywhere({}, { token: tokens.access_token })
    expect((await refresh(publicUrl, tokens.refresh_token)).status).toBe(400)
    const { page } = await openSignIn(publicUrl, who)
    expect(page).toContain('autocomplete="current-password"')
  })

  it('a new post replaces the access token and leaves the sign-in', async () => {
    const { id, tokens } = await signedIn('chen.xi')
    const asked = { personId: id, post: post(Role.GRID_LEADER, community), expectedVersion: 0 }
    await identity.people.assignPost(asked, identity.installer)
    await expect(identity.people.getMe({}, { token: tokens.access_token })).rejects.toMatchObject({
      kind: 'unauthenticated',
    })
    const { tokens: fresh } = await refresh(publicUrl, tokens.refresh_token)
    expect((await claimsOf(fresh.access_token))['posts']).toEqual([
      { role: 'GRID_WORKER', territory: grid },
      { role: 'GRID_LEADER', territory: community },
    ])
  })

  it('a reset password ends what began with the old one', async () => {
    const { id, tokens } = await signedIn('chu.ping')
    const key = { ...identity.installer, idempotencyKey: 'reset-chu.ping' }
    const { newPassword } = await identity.people.resetPassword({ personId: id }, key)
    expect((await refresh(publicUrl, tokens.refresh_token)).status).toBe(400)
    // The answer was lost and the command is sent again: the same password, and what was chosen since stays.
    expect((await identity.people.resetPassword({ personId: id }, key)).newPassword).toBe(newPassword)
    const own = `${chosen}-2`
    await signInFully(publicUrl, browser(publicUrl), {
      username: 'chu.ping',
      password: newPassword,
      chosen: own,
    })
    await identity.people.resetPassword({ personId: id }, key)
    const { status } = await signInFully(publicUrl, browser(publicUrl), {
      username: 'chu.ping',
      password: own,
    })
    expect(status).toBe(200)
  })

  it('a password set meanwhile ends the choice of another', async () => {
    const { id, firstPassword } = await create('wei.dong')
    const who = browser(publicUrl)
    const { signInUrl } = await openSignIn(publicUrl, who)
    await who.follow(await who.go(signInUrl, { username: 'wei.dong', password: firstPassword }))
    // Whole seconds tell a sign-in from before and after: the reset is in a later one.
    const began = Math.floor(Date.now() / 1_000)
    await eventually(() => Math.floor(Date.now() / 1_000) > began)
    const { newPassword } = await identity.people.resetPassword({ personId: id }, identity.installer)
    const reply = await who.go(`${signInUrl}/password`, { password: chosen, again: chosen })
    expect(reply.headers.get('location')).toBe(new URL(signInUrl).pathname)
    const name = { username: 'wei.dong', password: newPassword, chosen }
    expect((await signInFully(publicUrl, browser(publicUrl), name)).status).toBe(200)
  })
})
