import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import type { Account } from '@fengqiao/town'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A real Chromium, from the environment or where Linux puts it. */
export const openBrowser = (): Promise<Browser> => {
  const executablePath = process.env['CHROMIUM'] ?? places.find((place) => existsSync(place))
  if (executablePath === undefined) throw new Error('no Chromium found: install it, or name it in CHROMIUM')
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
}

/** Somebody at a screen of his own; what breaks in his page is kept for the test to look at. */
export interface Visitor {
  readonly page: Page
  readonly failures: readonly string[]
  /** Keeps a picture when SCREENSHOTS names a folder. */
  readonly picture: (name: string) => Promise<void>
}

const pictures = process.env['SCREENSHOTS']

/** The screens that are looked at. */
export const viewports = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const

interface Coming {
  readonly baseUrl: string
  readonly onPhone?: boolean
  readonly language?: 'zh-CN' | 'en'
}

/** Use for each person of a story: cookies and language are his own. */
export const visitorIn = async (
  browser: Browser,
  { baseUrl, onPhone = false, language = 'zh-CN' }: Coming,
): Promise<Visitor> => {
  const context = await browser.newContext({
    baseURL: baseUrl,
    locale: language,
    viewport: onPhone ? viewports.phone : viewports.desk,
  })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const failures: string[] = []
  page.on('pageerror', ({ message }) => failures.push(message))
  page.on('response', (response) => {
    if (response.status() >= 400)
      failures.push(`${String(response.status())} ${new URL(response.url()).pathname}`)
  })
  page.on('console', (message) => {
    // What failed to load is told by its answer, with its address.
    const told = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !told) failures.push(message.text())
  })
  const picture = async (name: string): Promise<void> => {
    if (pictures === undefined) return
    await mkdir(pictures, { recursive: true })
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
  }
  return { page, failures, picture }
}

/** Signs in through the door and the sign-in page, as a person does. */
export const enter = async ({ page }: Visitor, { username, password }: Account): Promise<void> => {
  await page.goto('/')
  await page.getByRole('button', { name: /^(登录|Sign in)/ }).click()
  await page.getByLabel(/^(用户名|User name|Username)/i).fill(username)
  await page.getByLabel(/^(密码|Password)/).fill(password)
  await page.getByRole('button', { name: /^(登录|Sign in)/ }).click()
  await page.getByRole('navigation').first().waitFor()
}
