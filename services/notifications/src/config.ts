import { fragments, readConfig, values } from '@fengqiao/service-kit'
import { z } from 'zod'

const shape = {
  ...fragments.process,
  ...fragments.mongo,
  ...fragments.amqp,
  ...fragments.redis,
  ...fragments.grpc,
  ...fragments.tokens,
  ...fragments.sealing,
  ...fragments.serviceClient,
  IDENTITY_ADDRESS: values.addresses,
  POPULATION_REGISTRY_ADDRESS: values.addresses,
  GRID_MANAGEMENT_ADDRESS: values.addresses,
  DISPUTE_MEDIATION_ADDRESS: values.addresses,
  /** The town's mail server, `smtp[s]://user:password@host:port`; without it no e-mail is intended. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** The address e-mails come from; `notices@` at the town's own host when absent. */
  SMTP_FROM: z.email().optional(),
}

/** Everything this service is told by its environment. */
export const config = () => readConfig(shape)

export type Config = ReturnType<typeof config>
