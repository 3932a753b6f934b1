import { constants, PerformanceObserver, type PerformanceEntry } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'

const every = 5_000

/** Of a sweep an entry says what it was; that one of the whole heap begins is said a tenth of a second before it ends. */
const whatOf = (sweep: PerformanceEntry & { readonly detail?: { readonly kind?: number } }) =>
  sweep.detail?.kind

const { NODE_PERFORMANCE_GC_INCREMENTAL: begins, NODE_PERFORMANCE_GC_MAJOR: done } = constants

/**
 * Pages that a sweep empties V8 keeps for later, and gives none back by itself: a service that was busy once holds twice
 * its heap. Told all the time to be small it asks for its pages anew at each little sweep, which costs a tenth of what a
 * service can do; so now and then one sweep of the whole heap is told, from when it begins until it is done.
 */
export const giveBackSparePages = (): void => {
  let isTold = false
  const tell = (what: number | undefined): void => {
    if (what === begins && !isTold) {
      isTold = true
      setFlagsFromString('--optimize-for-size')
    }
    if (what !== done || !isTold) return
    isTold = false
    setFlagsFromString('--no-optimize-for-size')
    sweeps.disconnect()
  }
  const sweeps = new PerformanceObserver((some) => {
    for (const one of some.getEntries()) tell(whatOf(one))
  })
  setInterval(() => {
    sweeps.observe({ entryTypes: ['gc'] })
  }, every).unref()
}
