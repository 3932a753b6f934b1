import { useEffect, useState } from 'react'

const tick = 30_000

/** The moment now, moving twice a minute, so that clocks change in place. */
export const useNow = (): number => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tick)
    return () => clearInterval(timer)
  }, [])
  return now
}
