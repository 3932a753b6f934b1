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

/** How far a page can be pushed sideways, in CSS pixels; 0 is right. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')

const isCode = (response: Response): boolean => /\.(m?js|css)$/.test(new URL(response.url()).pathname)

/** Counts what a page brings along, from now on: its scripts and styles as they travel, gzipped, in kB. */
export const weigh = (page: Page) => {
  const bodies = new Map<string, Promise<number>>()
  page.on('response', (response) => {
    if (!isCode(response)) return
    bodies.set(
      response.url(),
      response.body().then(
        (body) => gzipSync(body).length,
        () => 0,
      ),
    )
  })
  return {
    kilobytes: async (): Promise<number> =>
      Math.round((await Promise.all(bodies.values())).reduce((sum, one) => sum + one, 0) / 1000),
  }
}
