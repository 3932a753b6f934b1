import { resolve } from 'node:path'
import { fragments, readConfig } from '@fengqiao/service-kit'
import { z } from 'zod'
import { addressesIn, addressShape } from './outbound/addresses.ts'

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
  /**
   * Requests under way at once before the least urgent are told to wait; on two cores more of them would only wait
   * inside until their deadline.
   */
  REQUESTS_AT_ONCE: whole(100),
}

/** Everything the gateway is told by its environment. */
export const config = (environment?: NodeJS.ProcessEnv) => {
  const read = readConfig({ ...shape, ...addressShape }, environment)
  return { ...read, neighbours: addressesIn(read) }
}

export type Config = ReturnType<typeof config>
