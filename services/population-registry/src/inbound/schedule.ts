import type { Log, Part } from '@fengqiao/domain-kit'

export interface ScheduleOptions {
  /** Does a batch; answers how much it did, so that a full batch is followed by another at once. */
  readonly sweep: () => Promise<number>
  readonly every: number
  readonly log: Log
}

/** What time brings: a sweep now and then. Any replica may run it; the commit's condition decides. */
export const schedule = ({ sweep, every, log }: ScheduleOptions): Part => {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  let stopped = false
  const once = async () => {
    try {
      while (!stopped && (await sweep()) > 0);
    } catch (error) {
      log.warn(
        { error: error instanceof Error ? error.name : 'unknown' },
        'a sweep failed and will be tried again',
      )
    }
  }
  const next = () => {
    timer = setTimeout(() => {
      running = once().finally(() => {
        if (!stopped) next()
      })
    }, every)
  }
  return {
    name: 'schedule',
    start: () => {
      next()
      return Promise.resolve()
    },
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
