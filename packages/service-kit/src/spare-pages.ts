import { PerformanceObserver } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'

const every = 3_000

/**
 * Pages that a sweep empties V8 keeps for later, and never gives back by itself: a service that was busy once holds
 * twice its heap. Told all the time to be small it asks for its pages anew at each little sweep, which costs a tenth of
 * what a service can do; so now and then one sweep is told.
 */
export const giveBackSparePages = (): void => {
  const swept = new PerformanceObserver(() => {
    swept.disconnect()
    setFlagsFromString('--no-optimize-for-size')
  })
  const tell = (): void => {
    swept.observe({ entryTypes: ['gc'] })
    setFlagsFromString('--optimize-for-size')
  }
  setInterval(tell, every).unref()
}
