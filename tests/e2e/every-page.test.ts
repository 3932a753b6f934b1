import type { Browser } from 'playwright-core'
import { apiOf, seedTown, signIn, small, type Account, type Api, type TownSize } from '@fengqiao/town'
import { enter, openBrowser, viewports, visitorIn, type Visitor } from '../support/browser.ts'
import { builtConsole, type BuiltConsole } from '../support/console.ts'
import { graveFindings, sideways, weighed, widen } from '../support/page-checks.ts'
import { leaveUnfinished } from '../support/unfinished.ts'
import { goTo, publicStops, walks, type Stop } from '../support/walks.ts'
import { wholeTown, type WholeTown } from '../support/whole-town.ts'

/** Each page is opened once in a language, asked of axe as it came, and then looked at in the other width too. */
const looks = [
  { language: 'zh-CN', widths: ['desk', 'phone'] },
  { language: 'en', widths: ['phone', 'desk'] },
] as const

type Look = (typeof looks)[number]

/** Scripts and styles of a first visit, gzipped, in kB. */
const budgets: readonly (readonly [who: string, path: string, most: number])[] = [
  ['clerk1', '/', 230],
  ['clerk1', '/register', 310],
  ['clerk1', '/matters', 310],
  ['clerk1', '/people', 310],
  ['clerk1', '/inbox', 310],
  ['clerk1', '/imports', 310],
  ['clerk1', '/data-tasks', 310],
  ['clerk1', '/exports', 310],
  ['clerk1', '/disputes', 310],
  // The map that moves is asked for, and brings 450 more.
  ['clerk1', '/grids', 310],
  ['admin1', '/accounts', 380],
  ['admin1', '/clients', 310],
  ['admin1', '/figures', 380],
]

const empty: TownSize = { communities: 0, gridsEach: 0, issues: 0 }

describe.each([
  ['the seeded town', small],
  ['an empty town', empty],
] as const)('every page of %s', (name, size) => {
  let built: BuiltConsole
  let town: WholeTown
  let browser: Browser
  let accounts: ReadonlyMap<string, Account>

  beforeAll(async () => {
    built = await builtConsole()
    town = await wholeTown({ consoleFiles: built.folder })
    const { baseUrl, installerSecret } = town
    const seeded = await seedTown({ baseUrl, installerSecret, say: () => undefined, size })
    accounts = new Map(seeded.accounts.map((account) => [account.username, account]))
    if (size === small)
      await leaveUnfinished({ clerk: await apiFor('clerk1'), admin: await apiFor('admin1') })
    browser = await openBrowser()
  }, 180_000)

  const apiFor = async (username: string): Promise<Api> => {
    const { accessToken } = await signIn({ baseUrl: town.baseUrl, ...accounts.get(username)! })
    return apiOf({ baseUrl: town.baseUrl, token: () => accessToken })
  }

  afterAll(async () => {
    await browser.close()
    await town.stop()
    await built.remove()
  })

  const come = ({ language, widths: [width] }: Look): Promise<Visitor> =>
    visitorIn(browser, { baseUrl: town.publicUrl, language, onPhone: width === 'phone' })

  /** What is wrong on one page, each with its address. */
  const faultsAt = async (visitor: Visitor, stop: Stop, { widths, as }: Look & { readonly as: string }) => {
    const { page, picture } = visitor
    const [first, other] = widths
    await page.setViewportSize(viewports[first])
    const path = await goTo(page, stop)
    if (path === undefined) return []
    const faults: string[] = []
    const look = async (width: keyof typeof viewports): Promise<void> => {
      await picture(`${as}-${width}${path.replaceAll('/', '-')}`)
      const pushed = await sideways(page)
      if (pushed > 0) faults.push(`${path} ${String(pushed)} px too wide on a ${width}`)
    }
    await look(first)
    faults.push(...(await graveFindings(page)).map((fault) => `${path} ${fault}`))
    await widen(page, viewports[other])
    await look(other)
    return faults
  }

  it.each(looks)(
    'in $language is fit to be used by everybody, at a desk and on a phone',
    async (look) => {
      const faults: string[] = []
      const town = name === 'an empty town' ? 'empty' : 'seeded'
      const walk = async (who: string, stops: readonly Stop[], account?: Account): Promise<void> => {
        const visitor = await come(look)
        if (account !== undefined) await enter(visitor, account)
        for (const stop of stops)
          faults.push(...(await faultsAt(visitor, stop, { ...look, as: `${town}-${look.language}-${who}` })))
        await visitor.page.context().close()
      }
      await walk('stranger', publicStops)
      for (const [who, stops] of Object.entries(walks)) {
        const account = accounts.get(who)
        if (account !== undefined) await walk(who, stops, account)
      }
      expect(faults).toEqual([])
    },
    600_000,
  )

  if (size === small)
    it('brings no more along than its budget', async () => {
      const over: string[] = []
      for (const who of new Set(budgets.map(([name]) => name))) {
        const visitor = await come(looks[0])
        await enter(visitor, accounts.get(who)!)
        for (const [, path, most] of budgets.filter(([name]) => name === who)) {
          const weight = await weighed(visitor.page, () => goTo(visitor.page, path))
          if (weight === 0 || weight > most) over.push(`${path}: ${String(weight)} kB of ${String(most)}`)
        }
        await visitor.page.context().close()
      }
      expect(over).toEqual([])
    }, 180_000)

  if (size === small)
    it('brings the map that moves when it is asked for, and draws it', async () => {
      const visitor = await come(looks[0])
      await enter(visitor, accounts.get('clerk1')!)
      await goTo(visitor.page, '/grids')
      expect(await visitor.page.locator('canvas').count()).toBe(0)
      const weight = await weighed(visitor.page, async () => {
        await visitor.page.getByRole('button', { name: '显示可缩放地图' }).click()
        await visitor.page.getByRole('region', { name: '网格地图' }).waitFor()
      })
      expect(weight).toBeGreaterThan(200)
      expect(visitor.failures).toEqual([])
      await visitor.page.context().close()
    }, 60_000)
})
