import { z } from 'zod'
import { telemetrySettings } from './telemetry-settings.ts'

/** A list of addresses of one neighbour: `host:port,host:port`. */
const addresses = z
  .string()
  .regex(/^[^,\s]+:\d+(,[^,\s]+:\d+)*$/, 'must be host:port, several separated by commas')
  .transform((list) => list.split(','))

const listen = z
  .string()
  .regex(/^[^,\s]+:\d+$/, 'must be host:port')
  .transform((value) => ({
    host: value.slice(0, value.lastIndexOf(':')),
    port: Number(value.split(':').at(-1)),
  }))

/** Thirty-two random bytes in base64. */
const key = z
  .string()
  .refine((value) => Buffer.from(value, 'base64').length === 32, 'must be 32 bytes in base64')
  .transform((value) => Buffer.from(value, 'base64'))

/** The key that seals, and those that still open: the one it follows, or the one that follows it. */
const keys = z
  .string()
  .transform((list) => list.split(','))
  .pipe(z.tuple([key], key))
  .readonly()

/** Numbers of keys that the service makes and keeps itself: the one in use first, and those that others still need. */
const numbers = z
  .string()
  .regex(/^[1-9]\d{0,3}(,[1-9]\d{0,3})*$/, 'must be numbers from 1, several separated by commas')
  .transform((list) => list.split(',').map(Number))
  .refine((list) => new Set(list).size === list.length, 'names a number twice')
  .pipe(z.tuple([z.number()], z.number()))
  .readonly()

/** Pieces that services put their configuration together from; each is named as the environment names it. */
export const fragments = {
  process: {
    NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
    LOG_LEVEL: z.string().default('info'),
    ...telemetrySettings,
  },
  mongo: { MONGODB_URL: z.url() },
  amqp: { AMQP_URL: z.url() },
  redis: { REDIS_URL: z.url() },
  grpc: { GRPC_LISTEN: listen },
  http: { HTTP_LISTEN: listen },
  tokens: { PUBLIC_URL: z.url(), IDENTITY_HTTP_ADDRESS: addresses },
  serviceClient: { SERVICE_CLIENT_SECRET: z.string().min(16) },
  sealing: { MASTER_KEY: keys },
  town: { TOWN_CODE: z.string().regex(/^[1-9]\d{8}$/), TOWN_NAME: z.string().min(1) },
}

/** Types of values that a service's own keys may use. */
export const values = { addresses, listen, key, keys, numbers }

const sample = /change-?me|sample|example|insecure|^(secret|password|guest)$/i

/** What an address carries for a password. */
const passwordIn = (url: string): string =>
  URL.canParse(url) ? decodeURIComponent(new URL(url).password) : ''

const isSample = (name: string, value: string): boolean => {
  if (name.endsWith('_URL')) return sample.test(passwordIn(value))
  if (!/SECRET|KEY|PASSWORD/.test(name)) return false
  return sample.test(value) || sample.test(Buffer.from(value, 'base64').toString('latin1'))
}

/** Compose and Helm hand over empty values for what is not set. */
const given = (environment: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )

const samplesIn = (environment: Record<string, string>, names: readonly string[]): readonly string[] =>
  (environment['NODE_ENV'] ?? 'production') === 'production'
    ? names
        .filter((name) => isSample(name, environment[name] ?? ''))
        .map((name) => `${name}: is a sample secret`)
    : []

/**
 * Reads a service's configuration, the only place where the environment is read. Says all that is wrong at once, by
 * name and never by value, and refuses sample secrets in production.
 */
export const readConfig = <S extends z.ZodRawShape>(
  shape: S,
  environment: NodeJS.ProcessEnv = process.env,
) => {
  const set = given(environment)
  const read = z.object(shape).safeParse(set)
  const wrong = read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  const problems = [...wrong, ...samplesIn(set, Object.keys(shape))]
  if (!read.success || problems.length > 0)
    throw new Error(`The configuration is not right:\n  ${problems.join('\n  ')}`)
  return read.data
}
