import { small } from '@fengqiao/town'
import { movedOn, onASlowLine } from '../support/steady.ts'
import { townInBrowser, type TownInBrowser } from '../support/town-in-browser.ts'
import { goTo, walks } from '../support/walks.ts'

describe('on a phone with a slow line', () => {
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
})
