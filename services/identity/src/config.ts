import { fragments, readConfig, values } from '@fengqiao/service-kit'
import { z } from 'zod'

/** A table by name of service, as JSON. */
const byService = <T extends z.ZodType>(value: T) =>
  z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown
      } catch {
        context.addIssue('must be JSON, by name of service')
        return z.NEVER
      }
    })
    .pipe(z.record(z.string(), value))

const shape = {
  ...fragments.process,
  ...fragments.mongo,
  ...fragments.amqp,
  ...fragments.redis,
  ...fragments.grpc,
  ...fragments.http,
  ...fragments.tokens,
  ...fragments.sealing,
  ...fragments.serviceClient,
  ...fragments.town,
  POPULATION_REGISTRY_ADDRESS: values.addresses,
  /** RabbitMQ's management plugin, with an administrator's name and password: subscribers get users and queues there. */
  AMQP_MANAGEMENT_URL: z.url(),
  /** The broker as other systems reach it, such as `amqps://broker.example:5671/`; no name, no password. */
  BROKER_PUBLIC_URL: z.url(),
  /** Signs the cookies of the sign-in pages. */
  COOKIE_KEY: values.key,
  /** Seals the keys that sign tokens; after the first, those that some are still sealed by. */
  KEY_ENCRYPTION_KEY: values.keys,
  SERVICE_CLIENT_SECRETS: byService(z.string().min(16)),
  /** What each service may ask of the others as itself; one that is not named may ask nothing. */
  SERVICE_CLIENT_PERMISSIONS: byService(z.array(z.string()).readonly()),
  /** Lets a fresh town be set up through the API; leave it out once the town has its administrators. */
  INSTALLER_CLIENT_SECRET: z.string().min(16).optional(),
}

/** Everything this service is told by its environment. */
export const config = () => readConfig(shape)

export type Config = ReturnType<typeof config>
