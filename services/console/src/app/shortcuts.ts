import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { isTyping, nextIndex } from '../parts/keys.ts'

const off = 'fengqiao.shortcuts-off'
const places: Readonly<Record<string, string>> = { w: '/', m: '/matters', i: '/inbox' }
const leaderFor = 1_200

/** Whether this device has shortcuts switched off. */
export const shortcutsOff = (): boolean => localStorage.getItem(off) === '1'

/** Switches shortcuts on this device. */
export const setShortcutsOff = (value: boolean): void =>
  value ? localStorage.setItem(off, '1') : localStorage.removeItem(off)

const moveRow = (step: 1 | -1): void => {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  rows[
    nextIndex(
      rows.findIndex((row) => row === document.activeElement),
      step,
      rows.length,
    )
  ]?.focus()
}

interface Actions {
  readonly go: (to: string | -1) => void
  readonly help: () => void
}

const press = (key: string, { go, help }: Actions): boolean => {
  if (key === 'j' || key === 'ArrowDown') moveRow(1)
  else if (key === 'k' || key === 'ArrowUp') moveRow(-1)
  else if (key === '/') document.querySelector<HTMLElement>('[data-search]')?.focus()
  else if (key === '?') help()
  else if (key === 'Escape') go(-1)
  else return false
  return true
}

const onRow = (): boolean => document.activeElement?.hasAttribute('data-row') === true

const listen = (actions: Actions) => {
  let leaderAt = 0
  return (event: KeyboardEvent): void => {
    if (shortcutsOff() || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return
    if (document.querySelector('dialog[open]') !== null) return
    // Arrows scroll the page until a row has been chosen.
    if (event.key.startsWith('Arrow') && !onRow()) return
    // Escape returns from a page that was opened from a list, and nowhere else.
    if (event.key === 'Escape' && !/^\/matters\/./.test(location.pathname)) return
    const place = event.timeStamp - leaderAt < leaderFor ? places[event.key] : undefined
    leaderAt = event.key === 'g' ? event.timeStamp : 0
    if (place !== undefined) actions.go(place)
    else if (!press(event.key, actions)) return
    event.preventDefault()
  }
}

/** The keyboard of every page: rows, places, help. Silent in fields and while an input method composes. */
export const useShortcuts = (help: () => void): void => {
  const navigate = useNavigate()
  useEffect(() => {
    const go = (to: string | -1): void => void (to === -1 ? navigate(-1) : navigate(to))
    const onKey = listen({ go, help })
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
    // The help callback only opens the sheet; a new one each render changes nothing.
  }, [navigate])
}
