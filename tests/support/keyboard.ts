import type { Page } from 'playwright-core'

const mostPresses = 120

// The name of what has the focus, as a screen reader would say it, near enough: label, own words, or placeholder.
const focusedName = `(() => {
  const one = document.activeElement
  if (one === null || one === document.body) return ''
  const labelled = (one.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim()
  const labels = [...(one.labels ?? [])].map((label) => label.textContent).join(' ').trim()
  return one.getAttribute('aria-label') || labelled || labels || (one.textContent ?? '').trim() || one.getAttribute('placeholder') || ''
})()`

/** Hands at the keyboard of a page: whatever Tab does not reach, they do not reach. */
export const keyboardOf = (page: Page) => {
  const tabTo = async (name: string | RegExp, within = 'body'): Promise<void> => {
    const is =
      typeof name === 'string' ? (said: string) => said.startsWith(name) : (said: string) => name.test(said)
    const heard: string[] = []
    for (let presses = 0; presses < mostPresses; presses += 1) {
      await page.keyboard.press('Tab')
      const said = await page.evaluate<string>(focusedName)
      heard.push(said)
      const inside = await page.evaluate<boolean>(
        `document.activeElement?.closest(${JSON.stringify(within)}) !== null`,
      )
      if (inside && is(said)) return
    }
    throw new Error(`Tab never reaches ${String(name)}; it reached: ${[...new Set(heard)].join(' | ')}`)
  }
  const press = (...keys: readonly string[]): Promise<void> =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
  return {
    tabTo,
    press,
    type: (words: string) => page.keyboard.type(words),
    /** Reaches a button or link and presses it. */
    push: async (name: string | RegExp, within?: string): Promise<void> => {
      await tabTo(name, within)
      await press('Enter')
    },
  }
}
