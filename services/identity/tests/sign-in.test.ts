import { Role } from '@fengqiao/contracts/identity/v1'
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose'
import { grid, town } from './a-person.ts'
import { browser, openSignIn, signInFully } from './browser.ts'
import { clientToken, installerSecret, running, serviceSecret, type Running } from './running.ts'

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

describe('signing in', () => {
  it('asks for an own password first, and gives tokens that carry the posts', async () => {
    const { id, firstPassword } = await create('li.na')
    const { status, tokens } = await signInFully(publicUrl, browser(publicUrl), {
      username: 'li.na',
      password: firstPassword,
      chosen,
    })
    expect(status).toBe(200)
    const claims = await claimsOf(tokens.access_token)
    expect(claims).toMatchObject({
      sub: id,
      kind: 'person',
      epoch: 1,
      posts: [{ role: 'GRID_WORKER', territory: grid }],
    })
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(300)
    expect(decodeProtectedHeader(tokens.access_token).alg).toBe('ES256')
    const me = await identity.people.getMe({}, { token: tokens.access_token })
    expect(me).toMatchObject({ personId: id, username: 'li.na', displayName: '李娜', townCode: town })
    expect(me.permissions).toContain('issue.handle')
    const person = await identity.people.getPerson({ personId: id }, identity.installer)
    expect(person.lastSignInAt).toBeInstanceOf(Date)
  })

  it('does not take the handed-over password again', async () => {
    const { firstPassword } = await create('wang.qiang')
    await signInFully(publicUrl, browser(publicUrl), {
      username: 'wang.qiang',
      password: firstPassword,
      chosen,
    })
    const who = browser(publicUrl)
    const { signInUrl } = await openSignIn(publicUrl, who)
    const reply = await who.go(signInUrl, { username: 'wang.qiang', password: firstPassword })
    expect(reply.status).toBe(401)
    expect(await reply.text()).toContain('用户名或密码不正确')
  })

  it('goes on without the page while the browser is signed in', async () => {
    const { firstPassword } = await create('zhao.min')
    const who = browser(publicUrl)
    await signInFully(publicUrl, who, { username: 'zhao.min', password: firstPassword, chosen })
    const again = await openSignIn(publicUrl, who)
    expect(again.signInUrl).toContain('/callback?code=')
  })

  it('refuses a weak password and two that differ', async () => {
    const { firstPassword } = await create('sun.li')
    const who = browser(publicUrl)
    const { signInUrl } = await openSignIn(publicUrl, who)
    await who.follow(await who.go(signInUrl, { username: 'sun.li', password: firstPassword }))
    const weak = await who.go(`${signInUrl}/password`, { password: 'short', again: 'short' })
    expect(weak.status).toBe(422)
    const different = await who.go(`${signInUrl}/password`, { password: chosen, again: `${chosen}y` })
    expect(await different.text()).toContain('两次输入的密码不一致')
    const same = await who.go(`${signInUrl}/password`, { password: firstPassword, again: firstPassword })
    expect(same.status).toBe(422)
  })

  it('cannot skip the choice of a password', async () => {
    const { firstPassword } = await create('qian.jun')
    const who = browser(publicUrl)
    const { signInUrl, verifier } = await openSignIn(publicUrl, who)
    await who.go(signInUrl, { username: 'qian.jun', password: firstPassword })
    const uid = signInUrl.split('/').at(-1) ?? ''
    const { url } = await who.follow(await who.go(`/oidc/auth/${uid}`))
    expect(url).toContain('/oidc/sign-in/')
    expect(verifier).toBeTruthy()
  })
})

describe('programs', () => {
  it('get the permissions of their service', async () => {
    const reply = await clientToken(publicUrl, 'notifications', serviceSecret)
    const { access_token: token } = (await reply.json()) as { access_token: string }
    expect(await claimsOf(token)).toMatchObject({
      sub: 'notifications',
      kind: 'service',
      permissions: expect.arrayContaining(['events.read', 'staff.read']) as unknown,
    })
  })

  it('need the right secret', async () => {
    expect((await clientToken(publicUrl, 'notifications', installerSecret)).status).toBe(401)
  })

  it('set up a town as its administrator', async () => {
    expect(await claimsOf(identity.installer.token)).toMatchObject({
      sub: 'town-installer',
      kind: 'client',
      posts: [{ role: 'TOWN_ADMIN', territory: town }],
    })
  })
})
