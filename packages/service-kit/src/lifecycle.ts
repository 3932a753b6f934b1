import type { Log, Part } from '@fengqiao/domain-kit'
import { errorFields } from './redaction.ts'
import { giveBackSparePages } from './spare-pages.ts'

const stopWithin = 15_000

/** Parts as one: started in order, stopped in reverse; when one fails to start, those before it are stopped again. */
export const together = (parts: readonly Part[], log: Log): Pick<Part, 'start' | 'stop'> => {
  const running: Part[] = []
  let stopped = false
  const toldToStop = (): boolean => stopped
  const stop = async () => {
    stopped = true
    for (let part = running.pop(); part; part = running.pop()) {
      const { name } = part
      await part.stop().catch((error: unknown) => {
        log.error({ part: name, ...errorFields(error) }, 'a part did not stop cleanly')
      })
    }
  }
  const start = async () => {
    stopped = false
    for (const part of parts) {
      // Told to stop while starting: what did not start yet stays so.
      if (toldToStop()) return
      running.push(part)
      try {
        await part.start()
      } catch (error) {
        await stop()
        throw error
      }
    }
  }
  return { start, stop }
}

type Service = Pick<Part, 'start' | 'stop'>

const stopper = (service: Service, log: Log) => {
  let stopping = false
  return (why: string, code: number): void => {
    if (stopping) return
    stopping = true
    log.info({ why }, 'stopping')
    process.exitCode = code
    const bound = setTimeout(() => {
      log.error({}, 'did not stop in time')
      process.exit(1)
    }, stopWithin)
    bound.unref()
    void service.stop().finally(() => {
      log.info({}, 'stopped')
      // What a library left open must not keep a stopped service alive for long.
      setTimeout(() => process.exit(), 500).unref()
    })
  }
}

/**
 * Runs a service until it is told to stop: the whole of a `main.ts` after configuration. SIGTERM and SIGINT stop it
 * cleanly; a mistake that nobody caught stops it too, with exit code 1.
 */
export const run = async (service: Service, log: Log): Promise<void> => {
  const stop = stopper(service, log)
  process.once('SIGTERM', () => {
    stop('SIGTERM', 0)
  })
  process.once('SIGINT', () => {
    stop('SIGINT', 0)
  })
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.error(errorFields(error), 'a mistake that nobody caught')
      stop(event, 1)
    })
  }
  giveBackSparePages()
  try {
    await service.start()
    if (process.exitCode === undefined) log.info({}, 'ready')
  } catch (error) {
    log.error(errorFields(error), 'could not start')
    stop('start failed', 1)
  }
}
