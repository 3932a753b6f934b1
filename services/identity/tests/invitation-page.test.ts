import { aWorker, invitedBy, password } from './an-invitation.ts'
import { browser, signInFully } from './browser.ts'
import { running, type Running } from './running.ts'

let identity: Running
let publicUrl: string
let invited: ReturnType<typeof invitedBy>

beforeAll(async () => {
  identity = await running()
  publicUrl = identity.config.PUBLIC_URL
  invited = invitedBy(identity, await aWorker(identity))
})

afterAll(() => identity.stop())

describe('the page', () => {
  const address = '/oidc/invitation'
  const commandIn = (html: string) => /name="command" type="hidden" value="([^"]+)"/.exec(html)?.[1] ?? ''

  const opened = async (network: string) => {
    const who = browser(publicUrl, { 'x-forwarded-for': network, 'accept-language': 'en' })
    const html = await (await who.go(address)).text()
    const send = (changes: Record<string, string>) =>
      who.go(address, {
        ...{ command: commandIn(html), code: 'none', username: 'page.person', displayName: '周颜' },
        ...{ password, again: password, ...changes },
      })
    return { who, html, send }
  }

  it('opens an account, once however often the form is sent', async () => {
    const { code } = await invited()
    const { html, send } = await opened('203.0.113.1')
    expect(html).toContain('Invitation code')
    for (const reply of [await send({ code }), await send({ code })]) {
      expect(reply.status).toBe(200)
      expect(await reply.text()).toContain('Your account is open')
    }
    const name = { username: 'page.person', password }
    expect((await signInFully(publicUrl, browser(publicUrl), name)).status).toBe(200)
  })

  it('says what is wrong and keeps what was typed, but for the password', async () => {
    const { code } = await invited()
    const { send } = await opened('203.0.113.2')
    const wrong: readonly (readonly [Record<string, string>, string])[] = [
      [{ username: 'Page Person' }, '3 to 40 lower-case letters'],
      [{ displayName: ' ' }, 'Please give your name'],
      [{ again: 'else' }, 'not the same'],
      [{ password: 'short', again: 'short' }, 'Not strong enough'],
      [{ username: 'li.na' }, 'This username is taken'],
    ]
    for (const [changes, words] of wrong) {
      const reply = await send({ code, ...changes })
      expect(reply.status).toBe(422)
      const html = await reply.text()
      expect(html).toContain(words)
      expect(html).toContain(`value="${code}"`)
      expect(html).not.toContain(password)
    }
  })

  it('is linked from the sign-in page and speaks both languages', async () => {
    const who = browser(publicUrl, { 'accept-language': 'zh' })
    const query = 'client_id=console&response_type=code&scope=openid&code_challenge_method=S256'
    const challenge = `&code_challenge=${'a'.repeat(43)}&redirect_uri=${encodeURIComponent(`${publicUrl}/callback`)}`
    const { reply } = await who.follow(await who.go(`/oidc/auth?${query}${challenge}`))
    expect(await reply.text()).toContain(`href="${address}"`)
    expect(await (await who.go(address)).text()).toContain('<html lang="zh-CN">')
    await who.follow(await who.go(`${address}?lang=en`))
    expect(await (await who.go(address)).text()).toContain('<html lang="en">')
  })

  it('makes guessing slow, and keeps nobody with a real code waiting', async () => {
    const { send } = await opened('203.0.113.3')
    const statuses: number[] = []
    for (let at = 0; at < 6; at += 1) statuses.push((await send({ code: `GUESS-${String(at)}` })).status)
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429])
    const { code } = await invited()
    const elsewhere = await opened('203.0.113.4')
    expect((await elsewhere.send({ code, username: 'not.waiting' })).status).toBe(200)
  })
})
