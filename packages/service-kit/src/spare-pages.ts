import { constants, PerformanceObserver, type PerformanceEntry } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'

const every = 5_000

/** Of a sweep an entry says which kind it was. */
const isWhole = (sweep: PerformanceEntry & { readonly detail?: { readonly kind?: number } }): boolean =>
  sweep.detail?.kind === constants.NODE_PERFORMANCE_GC_MAJOR

/**
 * Pages that a sweep empties V8 keeps for later, and gives none back by itself: a service that was busy once holds twice
 * its heap. Told all the time to be small it asks for its pages anew at each little sweep, which costs a tenth of what a
 * service can do; so now and then one whole sweep is told.
 */
export const giveBackSparePages = (): void => {
  const swept = new PerformanceObserver((sweeps) => {
    if (!sweeps.getEntries().some(isWhole)) return
    swept.disconnect()
    setFlagsFromString('--no-optimize-for-size')
  })
  const tell = (): void => {
    swept.observe({ entryTypes: ['gc'] })
    setFlagsFromString('--optimize-for-size')
  }
  setInterval(tell, every).unref()
}
