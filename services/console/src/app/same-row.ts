import { useEffect, useLayoutEffect, useRef } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'

/** How a page was left: what was opened from it, and how far down it was. */
interface Left {
  readonly to: string
  readonly y: number
}

// By the key of the place in the history: the same list twice in it is two places.
const left = new Map<string, Left>()
const giveUpAfter = 10_000

const rowTo = (to: string): HTMLAnchorElement | undefined => {
  const rows = [...document.querySelectorAll<HTMLAnchorElement>('a[data-row]')]
  return (
    rows.find((row) => row.pathname + row.hash === to) ??
    rows.find((row) => row.pathname === to.split('#')[0])
  )
}

const stand = ({ to, y }: Left): boolean => {
  const row = rowTo(to)
  if (row === undefined) return false
  window.scrollTo(0, y)
  row.focus({ preventScroll: true })
  row.scrollIntoView({ block: 'nearest' })
  return true
}

const toContent = (): void => document.getElementById('content')?.focus({ preventScroll: true })

// The row comes with its list; whoever does something meanwhile is not moved any more.
const returnTo = (place: Left): (() => void) => {
  const watch = new MutationObserver(() => {
    if (stand(place)) stop()
  })
  const timer = setTimeout(() => stop(), giveUpAfter)
  const signs = ['keydown', 'pointerdown', 'wheel'] as const
  const stop = (): void => {
    watch.disconnect()
    clearTimeout(timer)
    signs.forEach((sign) => removeEventListener(sign, stop))
  }
  if (stand(place)) {
    clearTimeout(timer)
    return stop
  }
  toContent()
  watch.observe(document.body, { childList: true, subtree: true })
  signs.forEach((sign) => addEventListener(sign, stop))
  return stop
}

/** What was scrolled of the page that is shown; kept from each scroll, for a page that leaves takes its height along. */
const useScrolled = () => {
  const y = useRef(0)
  useEffect(() => {
    const note = (): void => {
      y.current = window.scrollY
    }
    addEventListener('scroll', note, { passive: true })
    return () => removeEventListener('scroll', note)
  }, [])
  return y
}

/** Moves focus with the page: to the row that was opened when a list is come back to, else to the new content. */
export const useSameRow = (): void => {
  const { key, pathname, hash } = useLocation()
  const isBack = useNavigationType() === NavigationType.Pop
  const y = useScrolled()
  const before = useRef({ key, pathname })
  useLayoutEffect(() => {
    const was = before.current
    before.current = { key, pathname }
    if (was.pathname !== pathname) left.set(was.key, { to: pathname + hash, y: y.current })
    // A filter in the address is another place in the history and the same page: nothing was left.
  }, [key, pathname, hash, y])
  useEffect(() => {
    const place = isBack ? left.get(key) : undefined
    if (place) return returnTo(place)
    window.scrollTo(0, 0)
    toContent()
    return undefined
    // Only another page moves the focus.
  }, [pathname])
}
