import { eventually } from '@fengqiao/testing'
import type { Page } from 'playwright-core'

/** One place to look at: an address, or the first or last link on the page before that leads there. */
export type Stop = string | { readonly firstTo: string } | { readonly lastTo: string }

const signingIn = /正在登录|Signing in/

/** Everything on the page has come: nobody is being signed in, nothing waits, and there is something to read. */
const settled = async (page: Page): Promise<void> => {
  await eventually(async () => {
    const words = await page.getByRole('main').first().innerText()
    const waits = await page.locator('.waiting, [aria-busy=true]').count()
    return words.trim() !== '' && !signingIn.test(words) && waits === 0
  })
}

/** Goes to a stop; answers its address, or nothing where no link leads there. */
export const goTo = async (page: Page, stop: Stop): Promise<string | undefined> => {
  if (typeof stop !== 'string') {
    const to = 'firstTo' in stop ? stop.firstTo : stop.lastTo
    const links = page.locator(`main a[href^="${to}"]:not([href$="/new"])`)
    const link = 'firstTo' in stop ? links.first() : links.last()
    if ((await link.count()) === 0) return undefined
    await page.goto((await link.getAttribute('href')) ?? '')
  } else await page.goto(stop)
  await settled(page)
  return new URL(page.url()).pathname
}

const building = '/buildings/62120210000100001'

/** The pages of each kind of user, so that together they are all there are. */
export const walks: Readonly<Record<string, readonly Stop[]>> = {
  clerk1: [
    '/register',
    '/matters',
    { firstTo: '/matters/' },
    '/',
    building,
    { firstTo: '/people/' },
    '/people',
    '/organisations',
    { firstTo: '/organisations/' },
    '/care',
    '/duplicates',
    '/data-tasks',
    '/invitations',
    '/imports',
    '/exports',
    { firstTo: '/exports/' },
    '/forms',
    '/forms/new',
    // The last is the one that people are asked by, the first a draft.
    '/forms',
    { lastTo: '/forms/' },
    { firstTo: '/forms/' },
    '/forms',
    { firstTo: '/forms/' },
    { firstTo: '/forms/' },
    '/data-requests',
    '/disputes',
    { firstTo: '/disputes/' },
    '/disputes/new',
    '/inbox',
    '/settings',
  ],
  admin1: [
    '/accounts',
    { firstTo: '/accounts/' },
    '/clients',
    { firstTo: '/clients/' },
    '/grids',
    '/regriddings',
    { firstTo: '/regriddings/' },
    { firstTo: '/regriddings/' },
    '/regriddings/new',
    '/figures',
    '/',
  ],
  manager1: ['/', { firstTo: '/matters/' }, '/disputes'],
  worker1: ['/', { firstTo: '/matters/' }],
  mediator1: ['/', { firstTo: '/disputes/' }],
  resident1: ['/', { firstTo: '/matters/' }, '/register', '/inbox', '/record'],
}

/** What may be seen without an account. */
export const publicStops: readonly Stop[] = ['/', '/receipt']
