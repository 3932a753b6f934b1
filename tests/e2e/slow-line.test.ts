import { small } from '@fengqiao/town'
import { movedOn, onASlowLine } from '../support/slow-line.ts'
import { townInBrowser, type TownInBrowser } from '../support/town-in-browser.ts'
import { goTo, walks, type Stop } from '../support/walks.ts'

/** What is shown where there is something, and would look like none where it could not be read. */
const asides: readonly (readonly [who: string, answer: string, stops: readonly Stop[]])[] = [
  ['clerk1', '**/v1/residents/*/duplicates', ['/buildings/62120210000100001', { firstTo: '/people/' }]],
  ['clerk1', '**/v1/residents/*/lettings', ['/buildings/62120210000100001', { firstTo: '/people/' }]],
  ['clerk1', '**/v1/inbox:failedEmails', ['/inbox']],
  ['clerk1', '**/v1/disputes/*/looks', ['/disputes', { firstTo: '/disputes/' }]],
]

describe('on a phone with a poor line', () => {
  let place: TownInBrowser

  beforeAll(async () => {
    place = await townInBrowser({ size: small })
  }, 180_000)
  afterAll(() => place.close())

  it.each(Object.entries(walks))(
    'moves nothing under the hand of %s when more of a page comes later',
    async (who, stops) => {
      const { page } = await place.signedIn(who, true)
      await onASlowLine(page)
      const moved: string[] = []
      for (const stop of stops) {
        const path = await goTo(page, stop)
        moved.push(...(await movedOn(page)).map((one) => `${String(path)} ${one}`))
      }
      expect(moved).toEqual([])
    },
    120_000,
  )

  it.each(asides)(
    'tells %s that %s could not be read, not that there is nothing',
    async (who, answer, stops) => {
      const { page } = await place.signedIn(who, true)
      await page.route(answer, (route) => route.fulfill({ status: 403, json: {} }))
      for (const stop of stops) await goTo(page, stop)
      await page.getByRole('alert').getByText('没有载入').waitFor()
    },
    60_000,
  )

  it('finds a form where it was when the plan of the grids comes last', async () => {
    const { page } = await place.signedIn('resident1', true)
    await onASlowLine(page)
    await page.route('**/v1/grids*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800))
      return route.fallback()
    })
    await page.goto('/register')
    await page.locator('.plan-inline svg').waitFor()
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
    expect(await movedOn(page)).toEqual([])
  }, 60_000)

  it('is let in once the door does, where many sign in from one address', async () => {
    const visitor = await place.come(true)
    let asked = 0
    await visitor.page.route('**/oidc/.well-known/openid-configuration', (route) => {
      asked += 1
      if (asked % 2 === 0) return route.continue()
      return route.fulfill({ status: 429, contentType: 'application/problem+json', body: '{}' })
    })
    await place.enterAs(visitor, 'clerk1')
    // Once before the sign-in page, once after it.
    expect(asked).toBe(4)
  }, 60_000)
})
