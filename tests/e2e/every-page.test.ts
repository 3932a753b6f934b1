import type { Browser } from 'playwright-core'
import { seedTown, small, type Account, type TownSize } from '@fengqiao/town'
import { enter, openBrowser, visitorIn, type Visitor } from '../support/browser.ts'
import { builtConsole, type BuiltConsole } from '../support/console.ts'
import { graveFindings, sideways, weigh } from '../support/page-checks.ts'
import { goTo, publicStops, walks, type Stop } from '../support/walks.ts'
import { wholeTown, type WholeTown } from '../support/whole-town.ts'

/** Each language and each width is asked of axe once; all four are looked at for their width. */
const looks = [
  ['zh-CN', false, true],
  ['zh-CN', true, false],
  ['en', false, false],
  ['en', true, true],
] as const

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
  ['the seeded town', small, looks],
  // Little is there to be seen: those two show it that differ in everything.
  ['an empty town', empty, looks.filter(([, , asksAxe]) => asksAxe)],
] as const)('every page of %s', (name, size, looked) => {
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
    browser = await openBrowser()
  }, 180_000)

  afterAll(async () => {
    await browser.close()
    await town.stop()
    await built.remove()
  })

  const come = (language: 'zh-CN' | 'en', onPhone: boolean): Promise<Visitor> =>
    visitorIn(browser, { baseUrl: town.publicUrl, language, onPhone })

  /** What is wrong on one page, each with its address. */
  const faultsAt = async (
    { page, picture }: Visitor,
    stop: Stop,
    { as, asksAxe }: { readonly as: string; readonly asksAxe: boolean },
  ): Promise<readonly string[]> => {
    const path = await goTo(page, stop)
    if (path === undefined) return []
    await picture(`${as}${path.replaceAll('/', '-')}`)
    const pushed = await sideways(page)
    const found = asksAxe ? await graveFindings(page) : []
    return [...found, ...(pushed > 0 ? [`${String(pushed)} px too wide`] : [])].map(
      (fault) => `${path} ${fault}`,
    )
  }

  it.each(looked)(
    'in %s, on a phone: %s, is fit to be used by everybody',
    async (language, onPhone, asksAxe) => {
      const faults: string[] = []
      const label = (who: string): string =>
        `${name === 'an empty town' ? 'empty' : 'seeded'}-${language}-${onPhone ? 'phone' : 'desk'}-${who}`
      const stranger = await come(language, onPhone)
      for (const stop of publicStops)
        faults.push(...(await faultsAt(stranger, stop, { as: label('stranger'), asksAxe })))
      for (const [who, stops] of Object.entries(walks)) {
        const account = accounts.get(who)
        if (account === undefined) continue
        const visitor = await come(language, onPhone)
        await enter(visitor, account)
        for (const stop of stops) faults.push(...(await faultsAt(visitor, stop, { as: label(who), asksAxe })))
      }
      expect(faults).toEqual([])
    },
    240_000,
  )

  if (size === small)
    it('brings no more along than its budget', async () => {
      const over: string[] = []
      for (const [who, path, most] of budgets) {
        const visitor = await come('zh-CN', false)
        await enter(visitor, accounts.get(who)!)
        const scales = weigh(visitor.page)
        await goTo(visitor.page, path)
        const weight = await scales.kilobytes()
        if (weight === 0 || weight > most) over.push(`${path}: ${String(weight)} kB of ${String(most)}`)
        await visitor.page.context().close()
      }
      expect(over).toEqual([])
    }, 180_000)

  if (size === small)
    it('brings the map that moves when it is asked for, and draws it', async () => {
      const visitor = await come('zh-CN', false)
      await enter(visitor, accounts.get('clerk1')!)
      await goTo(visitor.page, '/grids')
      expect(await visitor.page.locator('canvas').count()).toBe(0)
      const scales = weigh(visitor.page)
      await visitor.page.getByRole('button', { name: '显示可缩放地图' }).click()
      await visitor.page.getByRole('region', { name: '网格地图' }).waitFor()
      expect(await scales.kilobytes()).toBeGreaterThan(200)
      expect(visitor.failures).toEqual([])
      await visitor.page.context().close()
    }, 60_000)
})
