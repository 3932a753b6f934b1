import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'
import type axe from 'axe-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const grave = new Set(['serious', 'critical'])

/** What axe finds serious or worse on a page, as `rule: element`. */
export const graveFindings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axeSource)
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run(document)')
  return violations
    .filter(({ impact }) => grave.has(impact ?? ''))
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

/** How far a page can be pushed sideways once it is laid out, in CSS pixels; 0 is right. */
export const sideways = async (page: Page): Promise<number> => {
  // A chart follows the width of its place a moment later.
  await page.waitForFunction(`${overflow} <= 0`, undefined, { timeout: 2_000 }).catch(() => undefined)
  return page.evaluate<number>(overflow)
}

const isCode = (response: Response): boolean => /\.(m?js|css)$/.test(new URL(response.url()).pathname)

/** Gives the page another width, as turning a screen does, and waits until it is laid out anew. */
export const widen = async (page: Page, size: { width: number; height: number }): Promise<void> => {
  await page.setViewportSize(size)
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
}

/** What a page brings along while something is done: its scripts and styles as they travel, gzipped, in kB. */
export const weighed = async (page: Page, done: () => Promise<unknown>): Promise<number> => {
  const bodies = new Map<string, Promise<number>>()
  const weigh = (response: Response): void => {
    if (!isCode(response)) return
    bodies.set(
      response.url(),
      response.body().then(
        (body) => gzipSync(body).length,
        () => 0,
      ),
    )
  }
  page.on('response', weigh)
  await done()
  page.off('response', weigh)
  return Math.round((await Promise.all(bodies.values())).reduce((sum, one) => sum + one, 0) / 1000)
}
