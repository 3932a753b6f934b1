import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { isTyping, nextIndex } from '../parts/keys.ts'

const off = 'fengqiao.shortcuts-off'
const places: Readonly<Record<string, string>> = {
  w: '/',
  m: '/matters',
  d: '/disputes',
  i: '/inbox',
  p: '/people',
}
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

const down = (): void => moveRow(1)
const up = (): void => moveRow(-1)
const presses: Readonly<Record<string, (actions: Actions) => void>> = {
  j: down,
  ArrowDown: down,
  k: up,
  ArrowUp: up,
  '/': () => document.querySelector<HTMLElement>('[data-search]')?.focus(),
  '?': ({ help }) => help(),
  Escape: ({ go }) => go(isFirstPlace() ? (listOf(location.pathname) ?? '/') : -1),
}

const onRow = (): boolean => document.activeElement?.hasAttribute('data-row') === true
const withModifier = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey || event.altKey

const isForPage = (event: KeyboardEvent): boolean =>
  !shortcutsOff() &&
  !isTyping(event) &&
  !withModifier(event) &&
  document.querySelector('dialog[open]') === null

/** The list that a page is opened from; undefined where Escape has nowhere to return to. */
export const listOf = (pathname: string): string | undefined => {
  const [, list] = /^\/(matters|disputes|people|buildings|accounts|clients)\/./.exec(pathname) ?? []
  return list === 'buildings' ? '/people' : list && `/${list}`
}

// The router counts its places; at the first one there is nothing of ours to go back to.
const isFirstPlace = (): boolean => ((history.state as { readonly idx?: number } | null)?.idx ?? 0) === 0

const meansSomethingHere = (key: string): boolean => {
  // Arrows scroll the page until a row has been chosen.
  if (key.startsWith('Arrow')) return onRow()
  return key !== 'Escape' || listOf(location.pathname) !== undefined
}

const listen = (actions: Actions) => {
  let leaderAt = 0
  return (event: KeyboardEvent): void => {
    if (!isForPage(event) || !meansSomethingHere(event.key)) return
    const place = event.timeStamp - leaderAt < leaderFor ? places[event.key] : undefined
    leaderAt = event.key === 'g' ? event.timeStamp : 0
    const press = place === undefined ? presses[event.key] : () => actions.go(place)
    if (press === undefined) return
    press(actions)
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
