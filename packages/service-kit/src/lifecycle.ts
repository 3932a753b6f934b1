import type { Log, Part } from '@fengqiao/domain-kit'

const stopWithin = 15_000

/** Parts as one: started in order, stopped in reverse; when one fails to start, those before it are stopped again. */
export const together = (parts: readonly Part[], log: Log): Pick<Part, 'start' | 'stop'> => {
  const running: Part[] = []
  const stop = async () => {
    for (let part = running.pop(); part; part = running.pop()) {
      const { name } = part
      await part.stop().catch((error: unknown) => {
        log.error({ part: name, error: String(error) }, 'a part did not stop cleanly')
      })
    }
  }
  const start = async () => {
    for (const part of parts) {
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

/**
 * Runs a service until it is told to stop: the whole of a `main.ts` after configuration. SIGTERM and SIGINT stop it
 * cleanly; a mistake that nobody caught stops it too, with exit code 1.
 */
export const run = async (service: Pick<Part, 'start' | 'stop'>, log: Log): Promise<void> => {
  let stopping = false
  const stop = (why: string, code: number) => {
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
  process.once('SIGTERM', () => stop('SIGTERM', 0))
  process.once('SIGINT', () => stop('SIGINT', 0))
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.error(
        { error: error instanceof Error ? error.stack : String(error) },
        'a mistake that nobody caught',
      )
      stop(event, 1)
    })
  }
  try {
    await service.start()
    log.info({}, 'ready')
  } catch (error) {
    log.error({ error: error instanceof Error ? error.message : String(error) }, 'could not start')
    stop('start failed', 1)
  }
}
