import type { Page } from 'playwright-core'

/**
 * Runs in the page: notes, frame by frame, what stood in sight long enough for somebody to begin to press it, and then
 * stood elsewhere though nobody touched the page. A finger does not notice 8 px.
 */
const watching = `(() => {
  const [seenAfter, unnoticed] = [150, 8]
  const places = new WeakMap()
  const moved = (window.movedUnderTheHand = [])
  const inSight = (element, { top, bottom, width }) =>
    width > 0 && bottom > 0 && top < innerHeight && element.checkVisibility({ visibilityProperty: true })
  const lookAt = (element, now) => {
    const place = element.getBoundingClientRect()
    const before = places.get(element)
    const [right, down] = before ? [place.x - before.x, place.y - before.y] : [0, 0]
    const far = Math.hypot(right, down)
    if (far > unnoticed && now - before.since >= seenAfter) {
      const name = (element.textContent || element.getAttribute('aria-label') || element.id).trim().slice(0, 40)
      moved.push(element.tagName + ' ' + name + ' by ' + Math.round(right) + ', ' + Math.round(down) + ' px')
    }
    if (!inSight(element, place)) places.delete(element)
    else if (!before || far > 0.5) places.set(element, { x: place.x, y: place.y, since: now })
  }
  const look = (now) => {
    for (const element of document.querySelectorAll('main :is(a, button, input, select, textarea, summary)'))
      lookAt(element, now)
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
})()`

/** Milliseconds that answers take in turn, so that those asked for together come one after the other. */
const turns = [100, 300, 500]

/** Lets what pages ask for come as over a slow line, and watches what that moves. */
export const onASlowLine = async (page: Page): Promise<void> => {
  let asked = 0
  await page.addInitScript(watching)
  await page.route('**/v1/**', async (route) => {
    if (route.request().method() !== 'GET') return route.fallback()
    const later = turns[asked++ % turns.length]
    await new Promise((resolve) => setTimeout(resolve, later))
    return route.fallback()
  })
}

/** What moved on the page though nobody touched it. */
export const movedOn = (page: Page): Promise<readonly string[]> => page.evaluate('window.movedUnderTheHand')
