import type { Log, Part } from '@fengqiao/domain-kit'

/**
 * Does a batch; answers how much it did, so that a full batch is followed by another at once. One that takes long asks now
 * and then whether the service stops, and leaves the rest.
 */
export type Sweep = (isStopping: () => boolean) => Promise<number>

export interface ScheduleOptions {
  readonly sweep: Sweep
  readonly every: number
  readonly log: Log
}

/** Use for what time brings: a sweep now and then. Any replica may run it; the commit's condition decides. */
export const schedule = ({ sweep, every, log }: ScheduleOptions): Part => {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  let stopped = false
  const isStopping = () => stopped
  const once = async () => {
    try {
      while (!stopped && (await sweep(isStopping)) > 0);
    } catch (error) {
      log.warn(
        { error: error instanceof Error ? error.name : 'unknown' },
        'a sweep failed and will be tried again',
      )
    }
  }
  const next = (wait: number) => {
    timer = setTimeout(() => {
      running = once().finally(() => {
        if (!stopped) next(every)
      })
    }, wait)
  }
  return {
    name: 'schedule',
    start: () => {
      // A process that died may have left something half done.
      next(0)
      return Promise.resolve()
    },
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
