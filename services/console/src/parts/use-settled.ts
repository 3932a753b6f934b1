import { useEffect, useState } from 'react'

const settle = 250

/** What was typed, once the hand has paused: one question a word instead of one a key. */
export const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), settle)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
