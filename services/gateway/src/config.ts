import { isAbsolute, resolve } from 'node:path'
import { fragments, readConfig, values } from '@fengqiao/service-kit'
import { z } from 'zod'

const list = z
  .string()
  .default('')
  .transform((text) => text.split(',').filter((item) => item !== ''))

const whole = (fallback: number) => z.coerce.number().int().positive().default(fallback)

const shape = {
  ...fragments.process,
  ...fragments.amqp,
  ...fragments.redis,
  ...fragments.http,
  ...fragments.tokens,
  ...fragments.serviceClient,
  IDENTITY_ADDRESS: values.addresses,
  GRID_MANAGEMENT_ADDRESS: values.addresses,
  NOTIFICATIONS_ADDRESS: values.addresses,
  IDENTITY_HTTP_ADDRESS: values.addresses,
  /** The console's built files; without them only the API is served. */
  CONSOLE_FILES: z
    .string()
    .transform((path) => (isAbsolute(path) ? path : resolve(path)))
    .optional(),
  /** Addresses or networks of proxies in front, such as `10.0.0.0/8`. */
  TRUSTED_PROXIES: list,
  /** Calls a second that one caller may make on the long run, and at once. */
  RATE_PER_SECOND: whole(20),
  RATE_BURST: whole(200),
  /** Requests under way at once before the least urgent are told to wait. */
  REQUESTS_AT_ONCE: whole(200),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().optional(),
}

/** The gateway's configuration, from the environment. */
export const readGatewayConfig = (environment?: NodeJS.ProcessEnv) => readConfig(shape, environment)

export type Config = ReturnType<typeof readGatewayConfig>
