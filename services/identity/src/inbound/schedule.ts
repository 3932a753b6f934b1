import type { Log, Part } from '@fengqiao/domain-kit'

export interface ScheduleOptions {
  /** Looks at everything once; answers how much could not be done. */
  readonly sweep: () => Promise<number>
  readonly every: number
  readonly log: Log
}

/** Now and then the broker is compared with what it should have. Any replica may: what is so is left alone. */
export const schedule = ({ sweep, every, log }: ScheduleOptions): Part => {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  let stopped = false
  const once = async () => {
    try {
      const failed = await sweep()
      if (failed > 0) log.warn({ failed }, 'subscriptions are not settled yet and will be tried again')
    } catch (error) {
      log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'the broker was not looked at')
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
