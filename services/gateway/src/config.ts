import { resolve } from 'node:path'
import { routes } from '@fengqiao/contracts/routes'
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
  IDENTITY_HTTP_ADDRESS: values.addresses,
  /** `true` where several gateways of one machine listen at the same port. */
  HTTP_SHARE_PORT: z.enum(['true', 'false']).optional(),
  /** The console's built files; without them only the API is served. */
  CONSOLE_FILES: z
    .string()
    .transform((path) => resolve(path))
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

/** A context of the contract is served where its service has an address: `GRID_MANAGEMENT_ADDRESS` and the like. */
const contexts = [...new Set(routes.map(({ context }) => context))]
const addressKey = (context: string): string => `${context.toUpperCase().replaceAll('-', '_')}_ADDRESS`
const addresses = Object.fromEntries(
  contexts.map((context) => [addressKey(context), values.addresses.optional()]),
)

/** Everything the gateway is told by its environment. */
export const config = (environment?: NodeJS.ProcessEnv) => {
  const read = readConfig({ ...shape, ...addresses }, environment)
  const found = read as unknown as Readonly<Record<string, readonly string[] | undefined>>
  const neighbours = Object.fromEntries(
    contexts.flatMap((context) => {
      const list = found[addressKey(context)]
      return list === undefined ? [] : [[context, list]]
    }),
  )
  return { ...read, neighbours }
}

export type Config = ReturnType<typeof config>
