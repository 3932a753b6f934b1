import { useState } from 'react'
import { useLocation } from 'react-router'

const kept = new Map<string, string>()

/**
 * Text that survives going away and back, in memory alone: for what may hold a name or a number and so belongs in no
 * address and no store.
 */
export const useKept = (name: string) => {
  const place = `${useLocation().key} ${name}`
  const [text, setText] = useState(kept.get(place) ?? '')
  const change = (value: string): void => {
    kept.set(place, value)
    setText(value)
  }
  return [text, change] as const
}
