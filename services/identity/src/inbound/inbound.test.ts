import { randomBytes } from 'node:crypto'
import { DeadlineExceeded, DomainError } from '@fengqiao/domain-kit'
import { errors } from 'oidc-provider'
import { knownDevice, rememberDevice } from './device-cookie.ts'
import { failedPage } from './failed-page.ts'
import { languageOf } from './language.ts'
import { networkOf } from './network.ts'
import { html } from './pages/html.ts'

describe('a remembered device', () => {
  const key = randomBytes(32)
  const headerOf = ({ name, value }: { name: string; value: string }) => `a=b; ${name}=${value}`

  it('is known for the names that signed in from it', () => {
    const first = headerOf(rememberDevice(key, undefined, 'li.na'))
    const both = headerOf(rememberDevice(key, first, 'wang.qiang'))
    expect(knownDevice(key, both, 'li.na')).toBe(knownDevice(key, both, 'wang.qiang'))
    expect(knownDevice(key, both, 'li.na')).toBeDefined()
    expect(knownDevice(key, first, 'wang.qiang')).toBeUndefined()
  })

  it('cannot be made up', () => {
    const cookie = rememberDevice(key, undefined, 'li.na')
    expect(knownDevice(randomBytes(32), headerOf(cookie), 'li.na')).toBeUndefined()
    expect(knownDevice(key, headerOf({ ...cookie, value: `x${cookie.value}` }), 'li.na')).toBeUndefined()
    expect(knownDevice(key, 'fq_device=a.b.c', 'li.na')).toBeUndefined()
    expect(cookie.value).not.toContain('li.na')
  })
})

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
])('the network of %s is %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

it.each([
  [{ 'accept-language': 'en-GB,en;q=0.9' }, undefined, 'en'],
  [{ 'accept-language': 'zh;q=0.5, en;q=0.4' }, undefined, 'zh-CN'],
  [{ 'accept-language': 'fr' }, undefined, 'zh-CN'],
  [{ 'accept-language': 'zh' }, 'en', 'en'],
  [{ 'accept-language': 'zh', cookie: 'x=1; fq_lang=en' }, 'zh-CN', 'en'],
  [{}, undefined, 'zh-CN'],
])('%j, asked for %s: %s', (headers, asked, language) => {
  expect(languageOf({ headers }, asked)).toBe(language)
})

it('what is put into a page is text', () => {
  expect(html`<p>${'<script>"&\''}</p>`).toBe('<p>&lt;script&gt;&quot;&amp;&#39;</p>')
})

describe('a page that cannot be shown', () => {
  const lines: string[] = []
  const note = (level: string) => (_fields: object, message: string) => {
    lines.push(`${level} ${message}`)
  }
  const log = { info: note('info'), warn: note('warn'), error: note('error') }
  const options = { publicUrl: 'https://town.example', log }
  const shown = (error: unknown) =>
    failedPage(options, { headers: { 'accept-language': 'en' } } as never, error)

  it.each([
    [
      'what is needed is away',
      new DomainError('unavailable', 'UNAVAILABLE'),
      [503, 'Please try again in a moment'],
    ],
    ['somebody else was first', new DomainError('stale', 'STALE'), [503, 'Please try again in a moment']],
    ['a neighbour does not answer', new DeadlineExceeded(), [503, 'Please try again in a moment']],
    ['the sign-in has run out', new errors.SessionNotFound('gone'), [400, 'has run out']],
    ['the application asked wrongly', new errors.InvalidRequest('no'), [400, 'was not right']],
    ['something is broken', new TypeError('no'), [500, 'Something went wrong']],
  ] as const)('says what to do where %s', (_what, error, [status, words]) => {
    const page = shown(error)
    expect(page.status).toBe(status)
    expect(page.headers).toEqual(status === 503 ? { 'retry-after': '1' } : {})
    expect(page.html).toContain(words)
  })

  it('is an error of ours only where something is broken', () => {
    lines.length = 0
    for (const error of [new DeadlineExceeded(), new errors.SessionNotFound('gone'), new TypeError('no')])
      shown(error)
    expect(lines).toEqual(['warn a sign-in page could not be shown', 'error a sign-in page failed'])
  })
})
