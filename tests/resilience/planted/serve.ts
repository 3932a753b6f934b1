import { createService as createAnalytics } from '@fengqiao/analytics'
import { createService as createGrids } from '@fengqiao/grid-management'
import { createService as createNotifications } from '@fengqiao/notifications'
import { createLog, fragments, readConfig, run, values } from '@fengqiao/service-kit'

const shape = {
  ...fragments.process,
  ...fragments.mongo,
  ...fragments.amqp,
  ...fragments.redis,
  ...fragments.grpc,
  ...fragments.tokens,
  ...fragments.serviceClient,
  IDENTITY_ADDRESS: values.addresses,
  GRID_MANAGEMENT_ADDRESS: values.addresses,
  DISPUTE_MEDIATION_ADDRESS: values.addresses,
  POPULATION_REGISTRY_ADDRESS: values.addresses,
}

type Planted<Create extends (config: never, overrides: never) => unknown> = Partial<Parameters<Create>[1]>

/** Runs the issues' service as its own main does, with something put in another's place. */
export const serveGrids = async (planted: Planted<typeof createGrids> = {}): Promise<void> => {
  const settings = readConfig({ ...shape, ...fragments.sealing })
  const log = createLog('grid-management', settings.LOG_LEVEL)
  await run(await createGrids(settings, { log, ...planted }), log)
}

/** The same for notifications, with e-mail where the town has it. */
export const serveNotifications = async (
  planted: Planted<typeof createNotifications> = {},
): Promise<void> => {
  const settings = {
    ...readConfig({ ...shape, ...fragments.sealing }),
    SMTP_URL: process.env['SMTP_URL'],
  }
  const log = createLog('notifications', settings.LOG_LEVEL)
  await run(await createNotifications(settings, { log, ...planted }), log)
}

/** A clock that runs so many times as fast since a moment. */
export const hurriedSince = (since: number, times: number) => (): Date =>
  new Date(since + (Date.now() - since) * times)

/** Notifications by such a clock; a mail server that says nothing is not waited for for long. */
export const serveMailing = (clock: () => Date): Promise<void> =>
  serveNotifications({ clock, patience: 2_000 })

/** The same for the figures. */
export const serveAnalytics = async (planted: Planted<typeof createAnalytics> = {}): Promise<void> => {
  const settings = readConfig(shape)
  const log = createLog('analytics', settings.LOG_LEVEL)
  await run(await createAnalytics(settings, { log, ...planted }), log)
}
